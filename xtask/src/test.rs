//! `cargo xtask test`: every check, cheapest first, stopping at the first failure.
//!
//! Warnings are denied through `cargo clippy -- -D warnings`, which covers those of rustc: unlike
//! `RUSTFLAGS` it leaves the artifacts of the dependencies as they are, so the checks share them.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::run::{self, Failure};
use crate::{hygiene, setup};

/// One check: its name in the summary and what it does.
struct Step {
    name: &'static str,
    action: Action,
}

enum Action {
    /// A function of this program, and how to repeat by hand what it does.
    Task(fn() -> Result<(), Failure>, &'static str),
    /// A cargo command.
    Cargo(&'static [&'static str]),
    /// `cargo doc`, whose warnings can only be denied through the environment.
    Doc(&'static [&'static str]),
}

const STEPS: [Step; 14] = [
    Step {
        name: "setup",
        action: Action::Task(setup::run, "cargo xtask setup"),
    },
    Step {
        name: "format",
        action: Action::Cargo(&["fmt", "--all", "--check"]),
    },
    Step {
        name: "format of benches",
        action: Action::Cargo(&["fmt", "--manifest-path", "benches/Cargo.toml", "--check"]),
    },
    Step {
        name: "tracked files",
        action: Action::Task(hygiene::tracked_files, hygiene::LIST_TRACKED),
    },
    // A build of the whole workspace gives `stario` the features that other members ask for, so the
    // crate is also checked as an app gets it.
    Step {
        name: "stario alone",
        action: Action::Cargo(&["clippy", "-p", "stario", "--", "-D", "warnings"]),
    },
    Step {
        name: "stario without features",
        action: Action::Cargo(&[
            "clippy",
            "-p",
            "stario",
            "--no-default-features",
            "--",
            "-D",
            "warnings",
        ]),
    },
    Step {
        name: "no syn in apps",
        action: Action::Task(hygiene::no_syn_in_apps, hygiene::LIST_LINKED),
    },
    Step {
        name: "lints",
        action: Action::Cargo(&[
            "clippy",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ]),
    },
    Step {
        name: "tests",
        action: Action::Cargo(&["test", "--workspace"]),
    },
    // A feature that no other member asks for; it only changes what the checks know.
    Step {
        name: "feature pro",
        action: Action::Cargo(&[
            "test",
            "-p",
            "stario-syntax",
            "--features",
            "parse,pro",
            "--lib",
            "datastar",
        ]),
    },
    // What a release build does otherwise: `debug_assertions` of `stario` alone, so that nothing else is
    // built again.
    Step {
        name: "release build",
        action: Action::Cargo(&[
            "test",
            "-p",
            "stario",
            "--lib",
            "--config",
            "profile.dev.package.stario.debug-assertions=false",
            "release",
        ]),
    },
    Step {
        name: "benches",
        action: Action::Cargo(&[
            "clippy",
            "--manifest-path",
            "benches/Cargo.toml",
            "--target-dir",
            "target",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ]),
    },
    Step {
        name: "tests of benches",
        action: Action::Cargo(&[
            "test",
            "--manifest-path",
            "benches/Cargo.toml",
            "--target-dir",
            "target",
        ]),
    },
    Step {
        name: "documentation",
        action: Action::Doc(&["doc", "--workspace", "--no-deps"]),
    },
];

/// Runs the checks and prints how long each took.
pub(crate) fn run() -> Result<(), Failure> {
    let mut taken = Vec::with_capacity(STEPS.len());
    let mut outcome = Ok(());
    for (index, step) in STEPS.iter().enumerate() {
        run::say(format_args!(
            "\n==> [{}/{}] {}: {}",
            index + 1,
            STEPS.len(),
            step.name,
            step.action.spell()
        ));
        let start = Instant::now();
        outcome = step.action.run();
        let time = start.elapsed();
        taken.push((step, time));
        if outcome.is_err() {
            break;
        }
        run::say(format_args!("<== {}: {}", step.name, seconds(time)));
    }
    summary(&taken, outcome.is_ok());
    outcome.map_err(|failure| match taken.last() {
        None => failure,
        Some((step, _)) => failure.with(&format!(
            "= help: the check `{}` is repeated with `{}`",
            step.name,
            step.action.spell()
        )),
    })
}

fn summary(taken: &[(&Step, Duration)], passed: bool) {
    run::say("\nsummary");
    for (index, (step, time)) in taken.iter().enumerate() {
        let mark = if passed || index + 1 < taken.len() {
            "ok"
        } else {
            "FAILED"
        };
        run::say(format_args!(
            "  {:<24} {:>9}  {mark}",
            step.name,
            seconds(*time)
        ));
    }
    for step in &STEPS[taken.len()..] {
        run::say(format_args!("  {:<24} {:>9}  not run", step.name, ""));
    }
    let total = taken.iter().map(|(_, time)| *time).sum();
    run::say(format_args!("  {:<24} {:>9}", "total", seconds(total)));
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

impl Action {
    fn run(&self) -> Result<(), Failure> {
        match self {
            Self::Task(task, _) => task(),
            Self::Cargo(arguments) => run::foreground(&mut run::cargo(arguments)),
            Self::Doc(arguments) => run::foreground(&mut doc(arguments)),
        }
    }

    /// The command that repeats the step by hand.
    fn spell(&self) -> String {
        match self {
            Self::Task(_, by_hand) => (*by_hand).to_owned(),
            Self::Cargo(arguments) => run::spell(&run::cargo(arguments)),
            Self::Doc(arguments) => run::spell(&doc(arguments)),
        }
    }
}

fn doc(arguments: &[&str]) -> Command {
    let mut command = run::cargo(arguments);
    command.env("RUSTDOCFLAGS", "-D warnings");
    command
}
