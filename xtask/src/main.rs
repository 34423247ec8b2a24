//! The tasks of this repository, run as `cargo xtask <task>`.
//!
//! Depends on the standard library alone: it is compiled before every task, also on a fresh machine.

mod bench;
mod demo;
mod fuzz;
mod hygiene;
mod run;
mod setup;
mod test;

use std::env;
use std::process::ExitCode;

use run::Failure;

const HELP: &str = "\
The tasks of this repository

Usage: cargo xtask <task>

Tasks:
  setup                   install what a fresh machine lacks: Chromium, rust-analyzer, the Datastar client
  demo                    run examples/hot-reload in the development loop; edit it and watch the page
  test                    run every check: format, hygiene, lints, tests, documentation
  bench <name> [--quick]  measure; the known names: compile, dev, render
  fuzz [--minutes N] [--seed N]
                          damage the input of the macros until the time is up
  help                    print this text
";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["help" | "--help" | "-h"] | [_, "--help" | "-h"] => {
            run::say(HELP.trim_end());
            Ok(())
        }
        ["setup"] => setup::run(),
        ["demo"] => demo::run(),
        ["test"] => test::run(),
        ["bench", rest @ ..] => bench::run(rest),
        ["fuzz", rest @ ..] => fuzz::run(rest),
        [] => Err(Failure::usage(format!(
            "expected a task\n\n{}",
            HELP.trim_end()
        ))),
        [task @ ("setup" | "demo" | "test"), argument, ..] => Err(Failure::usage(format!(
            "`{task}` takes no arguments, found `{argument}`"
        ))),
        [task, ..] => Err(Failure::usage(format!(
            "unknown task `{task}`\n= help: the tasks are `setup`, `demo`, `test`, `bench` and `fuzz`"
        ))),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}
