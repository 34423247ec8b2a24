//! The measuring loop.
//!
//! A sample is the mean time of as many calls as fill a fixed time. Every round takes one sample of
//! each contestant in turn, beginning with another one each time, so that whatever else the machine
//! does falls on all of them alike. A figure is the median over the rounds; a ratio is the median of
//! the ratios within each round. A call makes a fresh value and drops it, as a handler and the server
//! do.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// How long to measure.
pub(crate) struct Plan {
    rounds: usize,
    sample: Duration,
}

impl Plan {
    /// Half a second to a few seconds for a case with five contestants.
    pub(crate) fn new(quick: bool) -> Self {
        if quick {
            Self {
                rounds: 200,
                sample: Duration::from_millis(1),
            }
        } else {
            Self {
                rounds: 800,
                sample: Duration::from_millis(2),
            }
        }
    }
}

/// What takes part in a round: a function whose time is measured.
pub(crate) type Contestant<'a> = Box<dyn Fn() -> String + 'a>;

/// The samples of one contestant, in nanoseconds per call, one for each round.
pub(crate) struct Samples(Vec<f64>);

impl Samples {
    pub(crate) fn median(&self) -> f64 {
        median(self.0.clone())
    }

    pub(crate) fn minimum(&self) -> f64 {
        self.0.iter().copied().fold(f64::INFINITY, f64::min)
    }

    /// How many times the time of `other` this one takes.
    pub(crate) fn ratio(&self, other: &Self) -> f64 {
        median(
            self.0
                .iter()
                .zip(&other.0)
                .map(|(own, other)| own / other)
                .collect(),
        )
    }
}

/// Measures the contestants against each other.
pub(crate) fn round_robin(contestants: &[Contestant<'_>], plan: &Plan) -> Vec<Samples> {
    let calls: Vec<u32> = contestants
        .iter()
        .map(|contestant| calls_per_sample(contestant, plan.sample))
        .collect();
    let mut samples: Vec<Samples> = contestants
        .iter()
        .map(|_| Samples(Vec::with_capacity(plan.rounds)))
        .collect();
    for round in 0..plan.rounds {
        for turn in 0..contestants.len() {
            let index = (round + turn) % contestants.len();
            let calls = calls[index];
            let time = time(&contestants[index], calls);
            samples[index]
                .0
                .push(time.as_secs_f64() * 1e9 / f64::from(calls));
        }
    }
    samples
}

/// Doubles the number of calls until they fill the time; this also warms up caches and the allocator.
fn calls_per_sample(contestant: &Contestant<'_>, sample: Duration) -> u32 {
    let mut calls: u32 = 1;
    while time(contestant, calls) < sample && calls < u32::MAX / 2 {
        calls *= 2;
    }
    calls
}

fn time(contestant: &Contestant<'_>, calls: u32) -> Duration {
    let start = Instant::now();
    for _ in 0..calls {
        black_box(contestant());
    }
    start.elapsed()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
