//! `cargo xtask bench compile`: how long the compiler works on Stario's templates and on those of its
//! peers.
//!
//! The same two hundred functions ([`markup`]) are written in the syntax of each engine ([`engine`])
//! into a package of its own ([`package`]). Before anything is measured every package is built, with
//! its dependencies, and the outputs of their first functions are proven equal ([`equal`]).
//!
//! A round takes one time of each engine in turn, beginning with another one each time, so that
//! whatever else the machine does falls on all of them alike. A figure is the median over the rounds;
//! a ratio is the median of the ratios within each round. `--quick` takes one round, otherwise 5.

mod engine;
#[path = "../equal.rs"]
mod equal;
mod markup;
mod package;

use std::env;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use engine::{ENGINES, OWN, REFERENCE};
use package::Package;

/// What is measured of a package.
type Measure = fn(&mut Package) -> Result<Duration, String>;

/// The cases: a check from nothing, a build after the edit of one literal in one function.
const CASES: [(&str, Measure); 2] = [
    ("check", |package| package.check()),
    ("edit", Package::build_after_edit),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let rounds = match arguments.as_slice() {
        [] => 5,
        [flag] if flag == "--quick" => 1,
        _ => return fail("expected no argument or `--quick`"),
    };
    match run(rounds) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error),
    }
}

fn run(rounds: usize) -> Result<(), String> {
    let benches = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    let root = benches.parent().unwrap_or(&benches);
    let mut packages = Vec::new();
    for engine in &ENGINES {
        let folder = benches.join("target/compile").join(engine.name);
        packages.push(Package::write(engine, root, folder)?);
    }
    for package in &packages {
        say(&format!(
            "building {} and what it depends on",
            package.engine.name
        ));
        package.prepare()?;
    }
    prove_equal(&packages)?;
    say("every first function renders the same document\n");
    let mut figures = Vec::new();
    for (case, measure) in CASES {
        let samples = round_robin(&mut packages, rounds, measure)?;
        say(&table(case, &samples));
        figures.extend(figures_of(case, &samples));
    }
    for figure in figures {
        say(&figure);
    }
    Ok(())
}

/// Every first function renders the same document as the reference's.
fn prove_equal(packages: &[Package]) -> Result<(), String> {
    let [reference, others @ ..] = packages else {
        return Ok(());
    };
    let expected = reference.first()?;
    for package in others {
        equal::same_tree(&expected, &package.first()?).map_err(|difference| {
            format!(
                "`{}` differs from `{REFERENCE}` {difference}",
                package.engine.name
            )
        })?;
    }
    Ok(())
}

/// The seconds of every package in every round. The first round is a warm-up and is dropped.
fn round_robin(
    packages: &mut [Package],
    rounds: usize,
    measure: Measure,
) -> Result<Vec<Vec<f64>>, String> {
    let count = packages.len();
    let mut samples = vec![Vec::with_capacity(rounds); count];
    for round in 0..=rounds {
        for turn in 0..count {
            let index = (round + turn) % count;
            let time = measure(&mut packages[index])?;
            if round > 0 {
                samples[index].push(time.as_secs_f64());
            }
        }
    }
    Ok(samples)
}

fn table(case: &str, samples: &[Vec<f64>]) -> String {
    let mut table = format!(
        "{case:<12} {:>9} {:>9} {:>9} {:>10}\n",
        "median s", "minimum", "maximum", "over maud"
    );
    for (engine, own) in ENGINES.iter().zip(samples) {
        let minimum = own.iter().copied().fold(f64::INFINITY, f64::min);
        let maximum = own.iter().copied().fold(0.0, f64::max);
        // Writing to a string cannot fail.
        let _ = writeln!(
            table,
            "  {:<10} {:>9.3} {minimum:>9.3} {maximum:>9.3} {:>10.3}",
            engine.name,
            median(own.clone()),
            ratio(own, &samples[0])
        );
    }
    table
}

fn figures_of(case: &str, samples: &[Vec<f64>]) -> Vec<String> {
    let mut figures = Vec::new();
    for (engine, own) in ENGINES.iter().zip(samples) {
        let seconds = median(own.clone());
        figures.push(format!("compile/{case}/{} = {seconds:.2} s", engine.name));
    }
    let own = ENGINES
        .iter()
        .zip(samples)
        .find(|(engine, _)| engine.name == OWN);
    if let Some((_, own)) = own {
        for (engine, other) in ENGINES.iter().zip(samples) {
            if engine.name != OWN {
                figures.push(format!(
                    "compile/{case}/{OWN}_over_{} = {:.2} ratio",
                    engine.name,
                    ratio(own, other)
                ));
            }
        }
    }
    figures
}

/// How many times the time of `other` this one takes.
fn ratio(own: &[f64], other: &[f64]) -> f64 {
    median(
        own.iter()
            .zip(other)
            .map(|(own, other)| own / other)
            .collect(),
    )
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn say(line: &str) {
    // A closed pipe is the reader's decision, not a failure of the benchmark.
    let _ = writeln!(io::stdout().lock(), "{line}");
}

fn fail(message: &str) -> ExitCode {
    // Nothing is left to do when standard error is closed.
    let _ = writeln!(io::stderr().lock(), "error: {message}");
    ExitCode::FAILURE
}
