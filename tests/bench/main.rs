//! `cargo xtask bench dev`: the developer's loop, measured on a copy of `examples/hot-reload`.
//!
//! - `dev/save_to_dom`: from the end of the write to the callback of a `MutationObserver` in Chromium;
//!   the clocks of process and page are one machine's.
//! - `dev/cargo_build`: `cargo build` of the same edit with the same profile, nothing else running.
//! - `dev/failed_requests`: requests without an answer of 200 while 8 builds were swapped in under four
//!   clients that open a connection for each request and one that keeps its own.
//! - `dev/stop`: from SIGTERM to the exit of an app with 100 open streams.
//!
//! Each figure is a median. `--quick` takes 3 samples, otherwise 5. Tests assert no times; this
//! program asserts nothing.

// The harness of the tests, of which this program uses a part.
#[expect(dead_code, reason = "the tests use the rest of their harness")]
#[path = "../it/support"]
mod support {
    pub(crate) mod browser;
    pub(crate) mod build;
    pub(crate) mod dev;
    pub(crate) mod http;
    pub(crate) mod process;
    pub(crate) mod server;
    pub(crate) mod sse;
}

mod load;
mod reload;
mod stop;

#[tokio::main]
async fn main() {
    let samples = if std::env::args().any(|argument| argument == "--quick") {
        3
    } else {
        5
    };
    let mut figures = reload::measure(samples).await;
    figures.push(load::measure().await);
    figures.push(stop::measure(samples).await);
    for (name, value, unit) in figures {
        say(&format!("{name} = {value:.1} {unit}"));
    }
}

/// A line of the report: name, value, unit.
type Figure = (&'static str, f64, &'static str);

fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples.get(samples.len() / 2).copied().unwrap_or(f64::NAN)
}

#[expect(clippy::print_stdout, reason = "the figures are this program's output")]
fn say(line: &str) {
    println!("{line}");
}
