//! Checks that no compiler makes: which files git tracks, and what an app links.

use std::process::Command;

use crate::run::{self, Failure};

/// How [`tracked_files`] is repeated by hand.
pub(crate) const LIST_TRACKED: &str = "git ls-files";

/// How [`no_syn_in_apps`] is repeated by hand.
pub(crate) const LIST_LINKED: &str = "cargo tree -p stario -e normal,no-proc-macro --prefix none";

/// The crates that are published; each carries its own licence texts.
const PUBLISHED: [&str; 4] = ["stario", "stario-macros", "stario-syntax", "cargo-stario"];

/// The Datastar client is obtained, never committed, and every published crate has its licences.
pub(crate) fn tracked_files() -> Result<(), Failure> {
    let root = run::root();
    if !root.join(".git").exists() {
        run::say("not a git checkout: nothing is tracked");
        return Ok(());
    }
    let mut list = Command::new("git");
    // The checkout may belong to another user, as it does in containers.
    list.args(["-c", "safe.directory=*", "ls-files", "-z"])
        .current_dir(&root);
    let files = run::output(&mut list)?;
    for file in files.split('\0') {
        // The compressed copies are named `datastar.js.br` and the like.
        if file.contains("/datastar.js") {
            return Err(Failure::new(format!(
                "`{file}` is tracked by git, and the Datastar client must not be\n\
                 = help: run `git rm --cached {file}`"
            )));
        }
    }
    for package in PUBLISHED {
        for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
            if !root.join(package).join(licence).is_file() {
                return Err(Failure::new(format!(
                    "`{package}/{licence}` is missing, and `{package}` is published"
                )));
            }
        }
    }
    Ok(())
}

/// An app links no parser: `syn` may be reached through procedural macros only.
pub(crate) fn no_syn_in_apps() -> Result<(), Failure> {
    let mut arguments = LIST_LINKED.split(' ');
    arguments.next();
    let arguments: Vec<&str> = arguments.collect();
    let linked = run::output(&mut run::cargo(&arguments))?;
    match linked.lines().find(|line| line.starts_with("syn ")) {
        None => Ok(()),
        Some(package) => Err(Failure::new(format!(
            "apps of `stario` link `{}`\n\
             = help: `cargo tree -p stario -e normal,no-proc-macro -i syn` shows the path to it",
            package.trim_end()
        ))),
    }
}
