//! What to build and what to watch: everything that follows from the command line, the manifests
//! and cargo's configuration. Made again when one of those changes.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::target::{self, Selection};
use super::watch::Scope;
use crate::cargo::{Kind, Workspace};
use crate::error::{Error, Result};

/// The profile of the development loop: its own folder under `target`, so no other cargo waits for
/// its lock, and the least debug information that still names lines in a backtrace.
const PROFILE: &str = "stario";

/// Defines the profile where the workspace does not.
const PROFILE_SETTINGS: [&str; 3] = [
    r#"profile.stario.inherits="dev""#,
    r#"profile.stario.debug="line-tables-only""#,
    r#"profile.stario.package."*".debug=false"#,
];

/// Files at the root of the workspace that every build reads.
const SETTINGS: [&str; 6] = [
    "Cargo.toml",
    "Cargo.lock",
    ".cargo/config.toml",
    ".cargo/config",
    "rust-toolchain.toml",
    "rust-toolchain",
];

/// The plan of one session.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub(super) package: String,
    pub(super) manifest: PathBuf,
    pub(super) program: String,
    pub(super) kind: Kind,
    /// Arguments of cargo that choose the profile.
    pub(super) profile: Vec<String>,
    /// What builds write.
    pub(super) output: PathBuf,
    /// The folder of the profile's artifacts has dynamic libraries a program may need.
    pub(super) target_folder: PathBuf,
    pub(super) scope: Scope,
}

impl Plan {
    /// Reads the workspace of the current folder and chooses the program.
    ///
    /// # Errors
    ///
    /// When cargo refuses a manifest, or the choice is not clear.
    pub(super) fn load(selection: &Selection) -> Result<Self> {
        let workspace = Workspace::load()?;
        let folder = std::env::current_dir()
            .map_err(|error| Error::new(format!("there is no current folder: {error}")))?;
        let program = target::choose(&workspace, selection, &folder)?;
        let reachable = workspace.reachable(program.package, program.kind);
        let roots: BTreeSet<PathBuf> = reachable
            .iter()
            .map(|package| resolved(package.folder()))
            .collect();
        let excluded = workspace
            .packages
            .iter()
            .map(|package| resolved(package.folder()))
            .filter(|folder| !roots.contains(folder))
            .chain([resolved(&workspace.target)])
            .collect();
        let root = resolved(&workspace.root);
        Ok(Self {
            package: program.package.name.clone(),
            manifest: program.package.manifest_path.clone(),
            program: program.name,
            kind: program.kind,
            profile: profile(&workspace.root.join("Cargo.toml")),
            output: workspace.target.clone(),
            target_folder: workspace.target.join(PROFILE),
            scope: Scope {
                settings: SETTINGS.iter().map(|name| root.join(name)).collect(),
                roots,
                excluded,
            },
        })
    }
}

/// Whether a change of this file can change the plan.
pub(super) fn is_setting(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    let folder = path
        .parent()
        .and_then(Path::file_name)
        .and_then(|name| name.to_str());
    match name {
        Some("Cargo.toml" | "rust-toolchain.toml" | "rust-toolchain") => true,
        Some("config.toml" | "config") => folder == Some(".cargo"),
        _ => false,
    }
}

/// Events name files below the folder that is watched, so all names are made alike first.
pub(super) fn resolved(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf())
}

fn profile(manifest: &Path) -> Vec<String> {
    let mut arguments = vec!["--profile".to_owned(), PROFILE.to_owned()];
    let manifest = fs::read_to_string(manifest).unwrap_or_default();
    if !defines_profile(&manifest) {
        for setting in PROFILE_SETTINGS {
            arguments.extend(["--config".to_owned(), setting.to_owned()]);
        }
    }
    arguments
}

/// Looks for the table header. Any other spelling of the profile gets the settings a second time,
/// which changes nothing but its debug information.
fn defines_profile(manifest: &str) -> bool {
    manifest.lines().any(|line| {
        let line: String = line.chars().filter(|char| !char.is_whitespace()).collect();
        line.starts_with("[profile.stario]")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_of_the_workspace_is_kept() {
        assert!(defines_profile(
            "[workspace]\n[profile.stario]\ninherits = \"dev\"\n"
        ));
        assert!(defines_profile("  [ profile . stario ] # fast\n"));
    }

    #[test]
    fn a_part_of_the_profile_is_not_the_profile() {
        assert!(!defines_profile(
            "[profile.stario.package.\"*\"]\ndebug = false\n"
        ));
        assert!(!defines_profile("# [profile.stario]\n[profile.dev]\n"));
    }

    #[test]
    fn manifests_and_configuration_are_settings() {
        for path in [
            "/w/a/Cargo.toml",
            "/w/rust-toolchain",
            "/w/.cargo/config.toml",
        ] {
            assert!(is_setting(Path::new(path)), "{path}");
        }
        for path in [
            "/w/src/main.rs",
            "/w/Cargo.lock",
            "/w/assets/config.toml",
            "/w/.cargo/notes",
        ] {
            assert!(!is_setting(Path::new(path)), "{path}");
        }
    }
}
