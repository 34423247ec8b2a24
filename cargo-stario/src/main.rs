//! `cargo stario`: the developer's command of Stario.
//!
//! This file only reads the command line and dispatches; each subcommand is one file in `command`.

use std::process::ExitCode;

use crate::command::Arguments;
use crate::terminal::Terminal;

#[cfg_attr(
    not(unix),
    expect(
        dead_code,
        reason = "only the development loop, which needs Unix, uses all of it"
    )
)]
mod cargo;
mod client;
mod command;
mod convert;
#[cfg(unix)]
mod dev;
mod error;
mod terminal;

fn main() -> ExitCode {
    let arguments = Arguments::from_command_line(std::env::args_os());
    let terminal = Terminal::new(arguments.json());
    match arguments.run(terminal) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            terminal.error(&error);
            ExitCode::FAILURE
        }
    }
}
