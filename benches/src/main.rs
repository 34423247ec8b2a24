//! `cargo xtask bench render`: Stario's templates next to those of its peers, in one run.
//!
//! Before anything is measured the outputs of all engines are proven equal ([`equal`]); how the time is
//! taken is described in [`measure`], the engines and the cases in [`render`].

mod equal;
mod measure;
mod render;

use std::env;
use std::io::{self, Write};
use std::process::ExitCode;

use measure::{Plan, Samples};
use render::{Case, Data, ENGINES, OWN, REFERENCE};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let quick = match arguments.as_slice() {
        [] => false,
        [flag] if flag == "--quick" => true,
        _ => return fail("expected no argument or `--quick`"),
    };
    let data = Data::new();
    for case in Case::ALL {
        if let Err(difference) = prove_equal(case, &data) {
            return fail(&difference);
        }
    }
    match report(&data, &Plan::new(quick)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error.to_string()),
    }
}

/// Every engine's output is the same document as the reference's.
fn prove_equal(case: Case, data: &Data) -> Result<(), String> {
    let output = |engine| case.contestant(engine, data)();
    let expected = output(&ENGINES[0]);
    for engine in &ENGINES[1..] {
        equal::same_tree(&expected, &output(engine)).map_err(|difference| {
            format!(
                "case `{}`: `{}` differs from `{REFERENCE}` {difference}",
                case.name(),
                engine.name
            )
        })?;
    }
    Ok(())
}

/// Measures every case, shows a table of each, and ends with one line per figure.
fn report(data: &Data, plan: &Plan) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "every output parses to the same document; times are ns per render"
    )?;
    let mut figures = Vec::new();
    for case in Case::ALL {
        let contestants: Vec<_> = ENGINES
            .iter()
            .map(|engine| case.contestant(engine, data))
            .collect();
        let samples = measure::round_robin(&contestants, plan);
        writeln!(
            out,
            "\n{:<10} {:>10} {:>10} {:>12} {:>9}",
            case.name(),
            "median",
            "minimum",
            "over maud",
            "bytes"
        )?;
        for ((engine, samples_of_engine), render) in ENGINES.iter().zip(&samples).zip(&contestants)
        {
            writeln!(
                out,
                "  {:<8} {:>10.1} {:>10.1} {:>12.3} {:>9}",
                engine.name,
                samples_of_engine.median(),
                samples_of_engine.minimum(),
                samples_of_engine.ratio(&samples[0]),
                render().len()
            )?;
        }
        figures.extend(figures_of(case, &samples));
    }
    writeln!(out)?;
    for figure in figures {
        writeln!(out, "{figure}")?;
    }
    Ok(())
}

fn figures_of(case: Case, samples: &[Samples]) -> Vec<String> {
    let mut figures: Vec<String> = ENGINES
        .iter()
        .zip(samples)
        .map(|(engine, samples)| {
            format!(
                "render/{}/{} = {:.1} ns",
                case.name(),
                engine.name,
                samples.median()
            )
        })
        .collect();
    for (engine, own) in ENGINES.iter().zip(samples) {
        if engine.name == OWN {
            figures.push(format!(
                "render/{}/{OWN}_over_{REFERENCE} = {:.3} ratio",
                case.name(),
                own.ratio(&samples[0])
            ));
        }
    }
    figures
}

fn fail(message: &str) -> ExitCode {
    // Nothing is left to do when standard error is closed.
    let _ = writeln!(io::stderr().lock(), "error: {message}");
    ExitCode::FAILURE
}
