//! Which files are reported when a package changes on a real disk.

use std::fs;

use super::*;

/// Generous: reached only when an event never comes.
const LONG: Duration = Duration::from_secs(20);

struct Package {
    folder: tempfile::TempDir,
    watcher: Watcher,
}

impl Package {
    fn new(files: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        fs::create_dir_all(root.join("src")).unwrap();
        for name in files {
            fs::write(root.join(name), "first").unwrap();
        }
        let scope = Scope {
            roots: BTreeSet::from([root.clone()]),
            excluded: BTreeSet::from([root.join("target")]),
            settings: BTreeSet::from([root.join(".cargo/config.toml"), root.join("Cargo.lock")]),
        };
        Self {
            folder,
            watcher: Watcher::new(scope).unwrap(),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().canonicalize().unwrap().join(name)
    }

    fn write(&self, name: &str, content: &str) {
        fs::write(self.path(name), content).unwrap();
    }

    /// The next change is of exactly these files.
    #[track_caller]
    fn check(&mut self, names: &[&str]) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()
            .unwrap();
        let expected: BTreeSet<PathBuf> = names.iter().map(|name| self.path(name)).collect();
        let mut found = BTreeSet::new();
        while found.len() < expected.len() {
            let changed = runtime.block_on(async { timeout(LONG, self.watcher.changed()).await });
            found.extend(
                changed.unwrap_or_else(|_| panic!("no change of {names:?}, only {found:?}")),
            );
        }
        assert_eq!(found, expected);
    }
}

#[test]
fn a_save_in_place_is_a_change() {
    let mut package = Package::new(&["src/main.rs"]);
    package.write("src/main.rs", "second");
    package.check(&["src/main.rs"]);
}

#[test]
fn a_save_by_rename_is_a_change() {
    let mut package = Package::new(&["src/main.rs"]);
    package.write("src/.main.rs.new", "second");
    fs::rename(
        package.path("src/.main.rs.new"),
        package.path("src/main.rs"),
    )
    .unwrap();
    package.check(&["src/main.rs"]);
    package.write("src/main.rs", "third");
    package.check(&["src/main.rs"]);
}

#[test]
fn a_save_that_moves_the_old_file_away_is_one_change() {
    let mut package = Package::new(&["src/main.rs"]);
    fs::rename(package.path("src/main.rs"), package.path("src/main.rs~")).unwrap();
    package.write("src/main.rs", "second");
    package.check(&["src/main.rs"]);
}

#[test]
fn the_same_bytes_and_files_that_do_not_count_are_no_change() {
    let mut package = Package::new(&["src/main.rs", "src/lib.rs"]);
    package.write("src/main.rs", "first");
    package.write("src/main.rs~", "backup");
    package.write("src/.main.rs.swp", "swap");
    fs::create_dir_all(package.path("target/debug")).unwrap();
    package.write("target/debug/app", "output");
    package.write("src/lib.rs", "second");
    package.check(&["src/lib.rs"]);
}

#[test]
fn files_in_new_folders_are_found_and_watched() {
    let mut package = Package::new(&["src/main.rs"]);
    fs::create_dir_all(package.path("src/pages/admin")).unwrap();
    package.write("src/pages/admin/users.rs", "first");
    package.check(&["src/pages/admin/users.rs"]);
    package.write("src/pages/admin/users.rs", "second");
    package.check(&["src/pages/admin/users.rs"]);
}

#[test]
fn a_folder_that_was_replaced_is_still_watched() {
    let mut package = Package::new(&["src/main.rs"]);
    fs::remove_dir_all(package.path("src")).unwrap();
    fs::create_dir(package.path("src")).unwrap();
    package.write("src/main.rs", "second");
    package.check(&["src/main.rs"]);
    package.write("src/main.rs", "third");
    package.check(&["src/main.rs"]);
}

#[test]
fn deleted_files_and_folders_are_a_change() {
    let mut package = Package::new(&["src/main.rs", "src/lib.rs"]);
    fs::remove_file(package.path("src/lib.rs")).unwrap();
    package.check(&["src/lib.rs"]);
    fs::remove_dir_all(package.path("src")).unwrap();
    package.check(&["src/main.rs"]);
}

#[test]
fn settings_count_even_when_they_are_hidden_or_ignored() {
    let mut package = Package::new(&[".gitignore", "src/main.rs"]);
    package.write(".gitignore", "Cargo.lock\n");
    package.write("Cargo.lock", "second");
    package.check(&["Cargo.lock"]);
}

#[test]
fn lost_events_lead_to_a_look_at_everything() {
    let mut package = Package::new(&["src/main.rs", "src/lib.rs"]);
    // Without a watch, as when the system's queue has overflowed.
    let folder = package.path("src");
    package.watcher.system.unwatch(&folder).unwrap();
    package.write("src/main.rs", "second");
    fs::remove_file(package.path("src/lib.rs")).unwrap();
    package.watcher.missed_some = true;
    package.check(&["src/lib.rs", "src/main.rs"]);
}
