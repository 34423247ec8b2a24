//! Damaged input: the calls of the corpus, edited at random, expand without a panic, in little time,
//! and to messages or to code that [`oracle`] finds nothing wrong with.
//!
//! The test runs a fixed number of inputs from a fixed seed. `cargo xtask fuzz` runs for as long as it
//! is told from a seed of its own, and prints it, to be repeated with `--seed`.

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
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use self::corpus::Case;
use self::mutate::{Pool, mutant};
use self::oracle::Failure;
use self::random::Random;

/// How many inputs the test runs: half a minute without optimisation.
const INPUTS: u64 = 24_000;

/// How many inputs share a thread, and so the memory that the places of tokens take.
const GENERATION: u64 = 4_000;

/// The stack of rustc's threads.
const STACK: usize = 8 << 20;

/// An input takes a millisecond; one that takes this long every time is reported.
const SLOW: Duration = Duration::from_secs(2);

/// When nothing is to be expected any more.
const HANGS: Duration = Duration::from_mins(1);

/// What a thread says about its work.
enum Report {
    /// The number of the input that comes next.
    Next(u64),
    /// An input that failed, as small as it gets.
    Failed(Failure, String),
    /// How many inputs were accepted.
    Done(u64),
}

/// Runs inputs `from..to` of a seed on a thread of its own; `found` is told each new kind of failure.
fn generation(seed: u64, from: u64, to: u64, found: &mut BTreeMap<String, String>) -> u64 {
    let (sender, reports) = sync_channel(1_024);
    let known: Vec<String> = found.keys().cloned().collect();
    let worker = thread::Builder::new()
        .name("fuzz".to_owned())
        .stack_size(STACK)
        .spawn(move || work(seed, from..to, known, &sender))
        .unwrap();
    let accepted = listen(seed, &reports, found);
    if accepted.is_some() {
        worker.join().unwrap();
    }
    accepted.unwrap_or_default()
}

fn listen(
    seed: u64,
    reports: &Receiver<Report>,
    found: &mut BTreeMap<String, String>,
) -> Option<u64> {
    let mut input = 0;
    loop {
        match reports.recv_timeout(HANGS) {
            Ok(Report::Next(next)) => input = next,
            Ok(Report::Failed(failure, source)) => {
                println!(
                    "\ninput {input} of seed {seed}: {}\n{}\n{source}",
                    failure.kind, failure.details
                );
                found.insert(failure.kind, source);
            }
            Ok(Report::Done(accepted)) => return Some(accepted),
            Err(RecvTimeoutError::Timeout) => {
                let source = describe(&one(seed, input));
                println!("\ninput {input} of seed {seed} hangs\n{source}");
                found.insert("hangs".to_owned(), source);
                return None;
            }
            Err(RecvTimeoutError::Disconnected) => panic!("input {input} of seed {seed}"),
        }
    }
}

/// One input of a seed.
fn one(seed: u64, input: u64) -> Case {
    let cases = corpus::read();
    let pool = Pool::of(&cases);
    mutant(&cases, &pool, &mut Random::new(seed, input))
}

fn work(
    seed: u64,
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
        let case = mutant(&cases, &pool, &mut Random::new(seed, input));
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
        accepted += generation(1, from, from + GENERATION, &mut found);
    }
    nothing(&found);
    // Inputs that are all refused, or all accepted, say nothing.
    assert!((INPUTS / 20..INPUTS / 2).contains(&accepted), "{accepted}");
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
        accepted += generation(seed, inputs, inputs + GENERATION, &mut found);
        inputs += GENERATION;
        println!(
            "{inputs} inputs, {accepted} accepted, {} per second, {} kinds of failure",
            inputs / start.elapsed().as_secs().max(1),
            found.len()
        );
    }
    nothing(&found);
}
