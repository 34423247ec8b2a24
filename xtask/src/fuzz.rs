//! `cargo xtask fuzz`: damaged input for the macros, for as long as there is time.
//!
//! The harness is in the tests of `stario-macros`, which run a fixed number of inputs. What it finds it
//! prints as small as it gets, together with the seed that repeats the run.

use std::hash::{BuildHasher, RandomState};

use crate::run::{self, Failure};

/// How long it runs when nothing is said.
const MINUTES: u64 = 1;

/// Runs until the time is up.
pub(crate) fn run(arguments: &[&str]) -> Result<(), Failure> {
    let mut minutes = MINUTES;
    let mut seed = None;
    let mut rest = arguments.iter();
    while let Some(&argument) = rest.next() {
        if !matches!(argument, "--minutes" | "--seed") {
            return Err(Failure::usage(format!(
                "unknown argument `{argument}`, expected `--minutes` or `--seed`"
            )));
        }
        let number = rest.next().and_then(|number| number.parse().ok());
        let number: u64 = number
            .ok_or_else(|| Failure::usage(format!("expected a number after `{argument}`")))?;
        if argument == "--minutes" {
            minutes = number;
        } else {
            seed = Some(number);
        }
    }
    // The keys of a new hasher are the random numbers of the standard library.
    let seed = seed.unwrap_or_else(|| RandomState::new().hash_one(0) >> 32);
    let mut command = run::cargo(&[
        "test",
        "-q",
        "-p",
        "stario-macros",
        "--lib",
        "--",
        "--ignored",
        "--exact",
        "--nocapture",
        "tests::fuzz::for_minutes",
    ]);
    command
        .env("STARIO_FUZZ_MINUTES", minutes.to_string())
        .env("STARIO_FUZZ_SEED", seed.to_string());
    run::foreground(&mut command)
}
