//! Running cargo as the user's shell would, and what it says about the workspace.

use std::ffi::OsStr;
use std::process::{Command, Stdio};

use crate::error::{Error, Result};

mod metadata;

pub(crate) use metadata::{Kind, Package, Workspace};

/// A cargo command in the current folder: the cargo that runs this command, else the one on the
/// path.
pub(crate) fn command(subcommand: &str) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = without_outer_cargo(program);
    command.arg(subcommand).stdin(Stdio::null());
    command
}

/// A command with the settings of the user's shell but without what an outer cargo adds, so that
/// what it builds is fresh for a plain `cargo build` as well.
pub(crate) fn without_outer_cargo(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        if is_set_by_an_outer_cargo(&name) {
            command.env_remove(name);
        }
    }
    command
}

/// Runs `command` to its end and returns what it printed.
///
/// # Errors
///
/// When it cannot be started, or with its own words when it fails.
pub(crate) fn output(command: &mut Command) -> Result<Vec<u8>> {
    let output = command
        .env("CARGO_TERM_COLOR", "never")
        .output()
        .map_err(|error| Error::new(format!("cannot run cargo: {error}")))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(Error::new(own_words(&String::from_utf8_lossy(
            &output.stderr,
        ))))
    }
}

/// The part of cargo's standard error that says what went wrong, without its progress lines.
pub(crate) fn own_words(stderr: &str) -> String {
    let lines = stderr.lines();
    let error: Vec<&str> = lines
        .skip_while(|line| !line.starts_with("error"))
        .collect();
    let words = if error.is_empty() {
        stderr.trim().to_owned()
    } else {
        error.join("\n").trim_end().to_owned()
    };
    words
        .strip_prefix("error: ")
        .map(str::to_owned)
        .unwrap_or(words)
}

/// Variables of "Environment variables Cargo sets for crates" and "for build scripts" in the Cargo
/// reference. Configuration such as `CARGO_HOME` or `CARGO_TARGET_DIR` stays.
fn is_set_by_an_outer_cargo(name: &OsStr) -> bool {
    const NAMES: [&str; 12] = [
        "CARGO",
        "CARGO_CRATE_NAME",
        "CARGO_ENCODED_RUSTFLAGS",
        "CARGO_MAKEFLAGS",
        "CARGO_MANIFEST_DIR",
        "CARGO_MANIFEST_LINKS",
        "CARGO_MANIFEST_PATH",
        "CARGO_PRIMARY_PACKAGE",
        "CARGO_TARGET_TMPDIR",
        "OUT_DIR",
        "RUSTC",
        "RUSTC_LINKER",
    ];
    const PREFIXES: [&str; 4] = ["CARGO_PKG_", "CARGO_BIN_", "CARGO_CFG_", "CARGO_FEATURE_"];
    name.to_str().is_some_and(|name| {
        NAMES.contains(&name) || PREFIXES.iter().any(|prefix| name.starts_with(prefix))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_an_outer_cargo_adds_is_removed() {
        for name in [
            "CARGO",
            "CARGO_PKG_NAME",
            "CARGO_MANIFEST_DIR",
            "CARGO_BIN_EXE_app",
        ] {
            assert!(is_set_by_an_outer_cargo(name.as_ref()), "{name}");
        }
        for name in [
            "CARGO_HOME",
            "CARGO_TARGET_DIR",
            "CARGO_NET_OFFLINE",
            "RUSTFLAGS",
            "RUSTC_WRAPPER",
            "RUSTUP_TOOLCHAIN",
            "PATH",
        ] {
            assert!(!is_set_by_an_outer_cargo(name.as_ref()), "{name}");
        }
    }

    #[test]
    fn progress_lines_are_not_part_of_the_error() {
        assert_eq!(
            own_words("  Compiling thiserror v2\nerror: no matching package named `x` found\n"),
            "no matching package named `x` found"
        );
        assert_eq!(own_words("strange"), "strange");
    }
}
