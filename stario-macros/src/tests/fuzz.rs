//! Damaged input: the calls of the corpus, edited at random, expand without a panic, in little time,
//! and to messages or to code that [`oracle`] finds nothing wrong with.
//!
//! One test edits every case in order, a tree at a time; another runs a fixed number of inputs from a
//! fixed seed. `cargo xtask fuzz` runs for as long as it is told from a seed of its own, and prints it,
//! to be repeated with `--seed`.

mod cascades;
mod corpus;
mod mutate;
mod oracle;
mod random;
mod reduce;
mod rust;
mod tree;

use std::collections::BTreeMap;
use std::env;
use std::fmt;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use self::corpus::Case;
use self::mutate::{Pool, edits, mutant, nth};
use self::oracle::Failure;
use self::random::Random;

/// How many inputs the test runs: half a minute without optimisation.
const INPUTS: u64 = 24_000;

/// How many edits of each case the test makes, at the same distance from each other: 30,000 in all, of
/// 120,000 that there are.
const EDITS: usize = 16;

/// How many inputs share a thread, and so the memory that the places of tokens take.
const GENERATION: u64 = 4_000;

/// The stack of rustc's threads.
const STACK: usize = 8 << 20;

/// An input takes a millisecond; one that takes this long every time is reported.
const SLOW: Duration = Duration::from_secs(2);

/// When nothing is to be expected any more.
const HANGS: Duration = Duration::from_mins(1);

/// Where inputs come from; each has a number.
#[derive(Clone, Copy)]
enum Origin {
    /// Random edits of random cases, from a seed.
    Seed(u64),
    /// So many edits of each case at most, in order.
    Order(usize),
}

impl Origin {
    /// The input of a number; `None` when a case has no more edits.
    fn input(self, cases: &[Case], pool: &Pool, input: u64) -> Option<Case> {
        match self {
            Self::Seed(seed) => Some(mutant(cases, pool, &mut Random::new(seed, input))),
            Self::Order(most) => {
                let input = usize::try_from(input).ok()?;
                let case = cases.get(input / most)?;
                let (all, turn) = (edits(case), input % most);
                let count = all.min(most);
                (turn < count).then(|| {
                    let edit = turn * all / count;
                    // The kinds of edits take turns, whatever the distance is.
                    nth(case, edit - edit % 3 + turn % 3)
                })
            }
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Seed(seed) => write!(f, "seed {seed}"),
            Self::Order(most) => write!(f, "{most} edits of each case"),
        }
    }
}

/// What a thread says about its work.
enum Report {
    /// The number of the input that comes next.
    Next(u64),
    /// An input that failed, as small as it gets.
    Failed(Failure, String),
    /// How many inputs were accepted.
    Done(u64),
}

/// Runs inputs `from..to` on a thread of its own; `found` is told each new kind of failure.
fn generation(origin: Origin, from: u64, to: u64, found: &mut BTreeMap<String, String>) -> u64 {
    let (sender, reports) = sync_channel(1_024);
    let known: Vec<String> = found.keys().cloned().collect();
    let worker = thread::Builder::new()
        .name("fuzz".to_owned())
        .stack_size(STACK)
        .spawn(move || work(origin, from..to, known, &sender))
        .unwrap();
    let accepted = listen(origin, &reports, found);
    if accepted.is_some() {
        worker.join().unwrap();
    }
    accepted.unwrap_or_default()
}

fn listen(
    origin: Origin,
    reports: &Receiver<Report>,
    found: &mut BTreeMap<String, String>,
) -> Option<u64> {
    let mut input = 0;
    loop {
        match reports.recv_timeout(HANGS) {
            Ok(Report::Next(next)) => input = next,
            Ok(Report::Failed(failure, source)) => {
                println!(
                    "\ninput {input} of {origin}: {}\n{}\n{source}",
                    failure.kind, failure.details
                );
                found.insert(failure.kind, source);
            }
            Ok(Report::Done(accepted)) => return Some(accepted),
            Err(RecvTimeoutError::Timeout) => {
                let source = one(origin, input);
                println!("\ninput {input} of {origin} hangs\n{source}");
                found.insert("hangs".to_owned(), source);
                return None;
            }
            Err(RecvTimeoutError::Disconnected) => panic!("input {input} of {origin}"),
        }
    }
}

/// One input, as source.
fn one(origin: Origin, input: u64) -> String {
    let cases = corpus::read();
    let pool = Pool::of(&cases);
    let case = origin.input(&cases, &pool, input);
    case.map(|case| describe(&case)).unwrap_or_default()
}

fn work(
    origin: Origin,
    inputs: std::ops::Range<u64>,
    mut known: Vec<String>,
    reports: &SyncSender<Report>,
) {
    let cases = corpus::read();
    let pool = Pool::of(&cases);
    let mut accepted = 0;
    for input in inputs {
        let say = |report| reports.send(report).unwrap();
        say(Report::Next(input));
        let Some(case) = origin.input(&cases, &pool, input) else {
            continue;
        };
        match judge(&case) {
            Ok(whole) => accepted += u64::from(whole),
            Err(failure) if known.contains(&failure.kind) => {}
            Err(failure) => {
                known.push(failure.kind.clone());
                let fails =
                    |case: &Case| judge(case).is_err_and(|other| other.kind == failure.kind);
                let small = reduce::reduce(&case, &fails);
                let failure = judge(&small).err().unwrap_or(failure);
                say(Report::Failed(failure, describe(&small)));
            }
        }
    }
    reports.send(Report::Done(accepted)).unwrap();
}

/// The oracle, with the time that the expansion takes at best.
fn judge(case: &Case) -> Result<bool, Failure> {
    let time = || {
        let start = Instant::now();
        let result = oracle::judge(case);
        (start.elapsed(), result)
    };
    let (first, result) = time();
    if first > SLOW && (0..2).all(|_| time().0 > SLOW) {
        return Err(Failure {
            kind: "slow".to_owned(),
            details: format!("{first:?}"),
        });
    }
    result
}

fn describe(case: &Case) -> String {
    let input = tree::source(&case.input);
    if case.args.is_empty() {
        format!("{:?}: {input}", case.entry)
    } else {
        format!("{:?}({}): {input}", case.entry, tree::source(&case.args))
    }
}

#[track_caller]
fn nothing(found: &BTreeMap<String, String>) {
    let list: Vec<String> = found
        .iter()
        .map(|(kind, source)| format!("{kind}\n    {source}"))
        .collect();
    assert!(found.is_empty(), "{}", list.join("\n"));
}

#[test]
fn the_corpus_is_read() {
    let cases = corpus::read();
    assert!(cases.len() > 500, "{}", cases.len());
    for case in &cases {
        if let Err(failure) = judge(case) {
            panic!("{}\n{}\n{}", failure.kind, failure.details, describe(case));
        }
    }
}

#[test]
fn damaged_input_is_explained_or_compiles() {
    let mut found = BTreeMap::new();
    let mut accepted = 0;
    for from in (0..INPUTS).step_by(usize::try_from(GENERATION).unwrap()) {
        accepted += generation(Origin::Seed(1), from, from + GENERATION, &mut found);
    }
    nothing(&found);
    // Inputs that are all refused, or all accepted, say nothing.
    assert!((INPUTS / 20..INPUTS / 2).contains(&accepted), "{accepted}");
}

#[test]
fn a_case_with_one_edit_is_explained_or_compiles() {
    in_order(EDITS);
}

#[test]
#[ignore = "runs for a quarter of an hour"]
fn every_edit_of_every_case_is_explained_or_compiles() {
    let most = corpus::read().iter().map(edits).max();
    in_order(most.unwrap());
}

/// Deletes a tree, doubles it, swaps it with the next: `most` times in each case.
fn in_order(most: usize) {
    let cases = corpus::read();
    let inputs: usize = cases.iter().map(|case| edits(case).min(most)).sum();
    let (inputs, end) = (inputs as u64, (cases.len() * most) as u64);
    let mut found = BTreeMap::new();
    let mut accepted = 0;
    for from in (0..end).step_by(usize::try_from(GENERATION).unwrap()) {
        let to = end.min(from + GENERATION);
        accepted += generation(Origin::Order(most), from, to, &mut found);
    }
    nothing(&found);
    assert!((inputs / 20..inputs / 2).contains(&accepted), "{accepted}");
}

/// `cargo xtask fuzz`: `STARIO_FUZZ_MINUTES` long from `STARIO_FUZZ_SEED`.
#[test]
#[ignore = "runs for as long as it is told; see `cargo xtask fuzz`"]
fn for_minutes() {
    let number = |name: &str| env::var(name).unwrap().parse::<u64>().unwrap();
    let (minutes, seed) = (number("STARIO_FUZZ_MINUTES"), number("STARIO_FUZZ_SEED"));
    let end = Instant::now() + Duration::from_mins(minutes);
    let start = Instant::now();
    println!("seed {seed}");
    let mut found = BTreeMap::new();
    let mut inputs = 0;
    let mut accepted = 0;
    while Instant::now() < end {
        accepted += generation(Origin::Seed(seed), inputs, inputs + GENERATION, &mut found);
        inputs += GENERATION;
        println!(
            "{inputs} inputs, {accepted} accepted, {} per second, {} kinds of failure",
            inputs / start.elapsed().as_secs().max(1),
            found.len()
        );
    }
    nothing(&found);
}
