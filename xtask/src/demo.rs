//! `cargo xtask demo`: the first example in the development loop.

use std::process::Command;

use crate::run::{self, Failure};
use crate::setup;

/// Runs `examples/hot-reload` under `cargo stario dev`, in the foreground, until Ctrl-C.
pub(crate) fn run() -> Result<(), Failure> {
    setup::client()?;
    run::say(format_args!(
        "edit {}, save it, and watch the page change; Ctrl-C ends",
        run::root()
            .join("examples/hot-reload/src/main.rs")
            .display()
    ));
    replace(&mut run::cargo(&[
        "run",
        "-q",
        "-p",
        "cargo-stario",
        "--",
        "dev",
        "-p",
        "hot-reload",
    ]))
}

/// Becomes the command, so that signals reach it and nothing stands between it and the terminal.
#[cfg(unix)]
fn replace(command: &mut Command) -> Result<(), Failure> {
    use std::os::unix::process::CommandExt as _;

    let error = command.exec();
    Err(run::not_started(command, &error))
}

#[cfg(not(unix))]
fn replace(command: &mut Command) -> Result<(), Failure> {
    run::foreground(command)
}
