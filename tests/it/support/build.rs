//! Where build results are, and building the programs that tests run.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::OnceLock,
};

use serde_json::Value;

/// The folder Cargo builds into.
pub(crate) fn target() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
        .parent()
        .expect("the scratch folder lies in the target folder")
}

/// A folder for files that tests write, kept between runs.
pub(crate) fn scratch() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).to_path_buf();
    fs::create_dir_all(&folder).expect("create the scratch folder");
    folder
}

/// The root of the workspace.
pub(crate) fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("this crate lies in the workspace")
}

/// A program of the workspace, built on first use: an example, or the developer's command.
pub(crate) fn program(name: &str) -> &'static Path {
    static PROGRAMS: OnceLock<BTreeMap<String, PathBuf>> = OnceLock::new();
    let programs = PROGRAMS.get_or_init(|| build(&["hot-reload", "counter", "cargo-stario"]));
    programs
        .get(name)
        .unwrap_or_else(|| panic!("no program `{name}` in {:?}", programs.keys()))
}

fn build(packages: &[&str]) -> BTreeMap<String, PathBuf> {
    let output = Command::new(env::var_os("CARGO").expect("tests run under cargo"))
        .args(["build", "--bins", "--message-format=json"])
        .args(packages.iter().flat_map(|package| ["--package", package]))
        .current_dir(workspace())
        .stderr(Stdio::inherit())
        .output()
        .expect("run cargo build");
    assert!(
        output.status.success(),
        "cargo build of {packages:?} failed"
    );
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter_map(|message| {
            let file = message["executable"].as_str()?.into();
            Some((message["target"]["name"].as_str()?.to_owned(), file))
        })
        .collect()
}
