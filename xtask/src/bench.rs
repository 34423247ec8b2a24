//! `cargo xtask bench`: the measurements, of the `benches` workspace and of the developer's loop.
//!
//! Every benchmark ends with one line per figure, `name = value unit`.

use crate::run::{self, Failure};

/// Binaries of the `benches` workspace, except for `dev`, which shares the harness of the tests.
const BENCHES: [&str; 3] = ["compile", "dev", "render"];

/// Builds the benchmark in release mode and runs it.
pub(crate) fn run(arguments: &[&str]) -> Result<(), Failure> {
    let mut name = None;
    let mut quick = false;
    for &argument in arguments {
        match argument {
            "--quick" => quick = true,
            flag if flag.starts_with('-') => {
                return Err(Failure::usage(format!(
                    "unknown option `{flag}`, expected `--quick`"
                )));
            }
            _ if name.is_some() => {
                return Err(Failure::usage(format!(
                    "expected one benchmark, found `{argument}` too"
                )));
            }
            _ => name = Some(argument),
        }
    }
    let Some(name) = name else {
        return Err(Failure::usage(format!(
            "expected the name of a benchmark\n{}",
            known()
        )));
    };
    if !BENCHES.contains(&name) {
        return Err(Failure::usage(format!(
            "unknown benchmark `{name}`\n{}",
            known()
        )));
    }
    let mut command = if name == "dev" {
        run::cargo(&["test", "-q", "-p", "stario-tests", "--test", "bench", "--"])
    } else {
        run::cargo(&[
            "run",
            "--release",
            "--manifest-path",
            "benches/Cargo.toml",
            "--bin",
            name,
            "--",
        ])
    };
    if quick {
        command.arg("--quick");
    }
    run::foreground(&mut command)
}

fn known() -> String {
    format!("= help: the benchmarks are `{}`", BENCHES.join("`, `"))
}
