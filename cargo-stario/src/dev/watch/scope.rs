//! Which files count: those of the packages, without build output, hidden files, what git ignores
//! and what editors and databases leave lying about.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use ignore::{DirEntry, WalkBuilder};

/// The folders and files to watch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::dev) struct Scope {
    /// Package folders, with everything below.
    pub(in crate::dev) roots: BTreeSet<PathBuf>,
    /// Folders below the roots that do not count: build output, packages the program does not use.
    pub(in crate::dev) excluded: BTreeSet<PathBuf>,
    /// Files that count wherever they are, and also when they are hidden or ignored.
    pub(in crate::dev) settings: BTreeSet<PathBuf>,
}

impl Scope {
    /// `root` and everything below it that counts, folders before what is in them.
    pub(super) fn walk(&self, root: &Path) -> impl Iterator<Item = (PathBuf, bool)> + use<> {
        self.entries(root, None)
    }

    /// What counts directly in `folder`.
    pub(super) fn list(&self, folder: &Path) -> BTreeSet<PathBuf> {
        self.entries(folder, Some(1))
            .map(|(path, _)| path)
            .collect()
    }

    fn entries(
        &self,
        root: &Path,
        depth: Option<usize>,
    ) -> impl Iterator<Item = (PathBuf, bool)> + use<> {
        let excluded = self.excluded.clone();
        let mut builder = WalkBuilder::new(root);
        builder
            .max_depth(depth)
            .require_git(false)
            .filter_entry(move |entry| entry.depth() == 0 || counts(entry, &excluded));
        builder.build().flatten().map(|entry| {
            let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
            (entry.into_path(), is_folder)
        })
    }
}

fn counts(entry: &DirEntry, excluded: &BTreeSet<PathBuf>) -> bool {
    if entry.file_type().is_some_and(|kind| kind.is_dir()) {
        !excluded.contains(entry.path()) && !is_output(entry.path())
    } else {
        !entry.file_name().to_str().is_some_and(is_left_behind)
    }
}

/// Folders that tools fill: the mark is "Cache Directory Tagging", which cargo writes.
fn is_output(folder: &Path) -> bool {
    folder
        .file_name()
        .is_some_and(|name| name == "node_modules")
        || folder.join("CACHEDIR.TAG").exists()
}

/// Files that editors write beside the one being saved, and files a running program writes.
fn is_left_behind(name: &str) -> bool {
    const ENDS: [&str; 14] = [
        "~",
        ".bak",
        ".swp",
        ".swx",
        ".tmp",
        ".temp",
        "___jb_tmp___",
        "___jb_old___",
        ".log",
        ".db",
        ".sqlite",
        ".sqlite3",
        "-journal",
        "-wal",
    ];
    ENDS.iter().any(|end| name.ends_with(end))
        || name.ends_with("-shm")
        || (name.starts_with('#') && name.ends_with('#'))
        // vim asks with a file of this name whether it may write to the folder.
        || name == "4913"
        || is_from_sed(name)
}

/// `sed -i` writes to `sed` and six random characters, then renames that to the file.
fn is_from_sed(name: &str) -> bool {
    name.strip_prefix("sed").is_some_and(|random| {
        random.len() == 6 && random.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// A package in a temporary folder; `files` end with `/` for folders.
    #[track_caller]
    fn check(files: &[(&str, &str)], excluded: &[&str], expected: &[&str]) {
        let package = tempfile::tempdir().unwrap();
        for (name, content) in files {
            let path = package.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        let scope = Scope {
            excluded: excluded
                .iter()
                .map(|name| package.path().join(name))
                .collect(),
            ..Scope::default()
        };
        let mut found: Vec<String> = scope
            .walk(package.path())
            .filter(|(_, is_folder)| !is_folder)
            .map(|(path, _)| {
                path.strip_prefix(package.path())
                    .unwrap()
                    .display()
                    .to_string()
            })
            .collect();
        found.sort();
        assert_eq!(found, expected);
    }

    #[test]
    fn sources_and_assets_count() {
        check(
            &[
                ("Cargo.toml", ""),
                ("src/main.rs", ""),
                ("static/site.css", ""),
            ],
            &[],
            &["Cargo.toml", "src/main.rs", "static/site.css"],
        );
    }

    #[test]
    fn build_output_does_not_count() {
        check(
            &[
                ("src/main.rs", ""),
                ("target/debug/app", ""),
                ("other/target/CACHEDIR.TAG", ""),
                ("other/target/debug/app", ""),
                ("node_modules/a.js", ""),
            ],
            &["target"],
            &["src/main.rs"],
        );
    }

    #[test]
    fn a_source_folder_called_target_counts() {
        check(
            &[("src/target/mod.rs", "")],
            &["target"],
            &["src/target/mod.rs"],
        );
    }

    #[test]
    fn hidden_and_ignored_files_do_not_count() {
        check(
            &[
                (".gitignore", "generated/\n*.out\n"),
                (".env", ""),
                (".git/index", ""),
                ("generated/a.rs", ""),
                ("src/.#main.rs", ""),
                ("src/a.out", ""),
                ("src/main.rs", ""),
            ],
            &[],
            &["src/main.rs"],
        );
    }

    #[test]
    fn temporary_files_and_databases_do_not_count() {
        check(
            &[
                ("app.db", ""),
                ("app.db-wal", ""),
                ("server.log", ""),
                ("src/#main.rs#", ""),
                ("src/4913", ""),
                ("src/main.rs", ""),
                ("src/main.rs___jb_tmp___", ""),
                ("src/main.rs~", ""),
                ("src/main.swp", ""),
                ("src/sedM6zfo9", ""),
            ],
            &[],
            &["src/main.rs"],
        );
    }
}
