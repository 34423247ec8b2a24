//! One program takes over from the other.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use crate::session::{Fixture, Session, Witness, assert_ends, get};

/// What a program of which only one can run at a time begins with.
const EXCLUSIVE: &str = r#"
    let lock = std::fs::File::create("exclusive.lock").unwrap();
    lock.try_lock().expect("the lock is taken");
    std::mem::forget(lock);
"#;

#[test]
fn no_request_fails_while_programs_are_swapped() {
    let fixture = Fixture::new();
    let mut session = fixture.dev();
    session.wait("ready");
    assert_eq!(session.get("/"), "one");

    let stop = Arc::new(AtomicBool::new(false));
    let clients: Vec<_> = (0..3)
        .map(|_| {
            let (stop, addr) = (Arc::clone(&stop), session.addr.clone());
            thread::spawn(move || {
                let mut served = 0_u32;
                while !stop.load(Ordering::SeqCst) {
                    get(&addr, "/").expect("no failed request");
                    served += 1;
                }
                served
            })
        })
        .collect();
    for text in ["two", "three", "four"] {
        fixture.greet(text);
        let ready = session.wait("ready");
        let swapped = session.wait("swapped");
        assert_eq!(ready["pid"], swapped["pid"]);
        assert_eq!(session.get("/"), text);
    }
    stop.store(true, Ordering::SeqCst);
    for client in clients {
        assert!(client.join().unwrap() > 0);
    }
    assert!(session.end().success());
}

#[test]
fn a_program_that_fails_to_start_leaves_the_previous_one_serving() {
    let fixture = Fixture::new();
    let mut session = fixture.dev();
    session.wait("ready");

    // Once, it is tried with the previous program ended, in case both need the same thing.
    fixture.begin_with("std::process::exit(7)");
    let retrying = session.wait("retrying");
    assert!(
        retrying["message"]
            .as_str()
            .unwrap()
            .ends_with("with exit code 7"),
        "{retrying}"
    );
    let refused = session.wait("refused");
    assert_eq!(refused["serving"], false);
    session.wait("ready");
    assert_eq!(session.get("/"), "one");

    fixture.begin_with("std::process::exit(8)");
    let refused = session.wait("refused");
    assert!(
        refused["message"]
            .as_str()
            .unwrap()
            .ends_with("with exit code 8"),
        "{refused}"
    );
    assert_eq!(refused["serving"], true);
    assert_eq!(session.get("/"), "one");

    fixture.begin_with("");
    fixture.greet("two");
    session.wait("swapped");
    assert_eq!(session.get("/"), "two");
}

/// A session whose second program serves, after it had to wait for the end of the first.
fn exclusive() -> (Fixture, Session) {
    let fixture = Fixture::new();
    fixture.begin_with(EXCLUSIVE);
    let mut session = fixture.dev();
    session.wait("ready");
    fixture.greet("two");
    session.wait("retrying");
    session.wait("swapped");
    (fixture, session)
}

#[test]
fn a_program_that_needs_something_for_itself_starts_after_the_previous_one() {
    let (fixture, mut session) = exclusive();
    assert_eq!(session.get("/"), "two");

    // From here on it is known.
    fixture.greet("three");
    session.wait("swapped");
    assert_eq!(session.get("/"), "three");

    // A program that fails after that is followed by the previous one.
    fixture.begin_with("std::process::exit(7)");
    session.wait("refused");
    session.wait("ready");
    assert_eq!(session.get("/"), "three");
}

#[test]
fn a_program_that_was_ended_is_started_again_when_all_that_follow_it_fail() {
    let witness = Witness::new();
    let fixture = Fixture::new();
    fixture.begin_with(EXCLUSIVE);
    let mut session = fixture.dev_with(|command| {
        command.env("FIXTURE_WITNESS", &witness.addr);
    });
    session.wait("ready");
    let first = witness.next();
    fixture.greet("two");
    session.wait("retrying");
    let refused = witness.next();
    session.wait("swapped");
    assert_ends(first);
    assert_ends(refused);
    let serving = witness.next();

    // It has ended for a program that never comes to serve, and that a failing one follows.
    fixture.begin_with("loop { std::thread::park(); }");
    let starting = witness.next();
    assert_ends(serving);
    fixture.begin_with("std::process::exit(7)");
    session.wait("refused");
    assert_ends(starting);
    session.wait("ready");
    assert_eq!(session.get("/"), "two");
}

#[test]
fn a_program_that_ends_before_it_accepts_is_followed_by_the_previous_one() {
    let (fixture, mut session) = exclusive();

    // It says hello and ends when it is told to accept.
    let program = include_str!("program.rs");
    let receive = "let message = receive(&mut control);";
    assert!(program.contains(receive));
    let ends = program.replace(receive, &format!("{receive} std::process::exit(7);"));
    fixture.write("app/src/main.rs", &ends);
    session.wait("refused");
    session.wait("ready");
    assert_eq!(session.get("/"), "two");
}

#[test]
fn a_build_that_changes_nothing_does_not_swap() {
    let fixture = Fixture::new();
    let mut session = fixture.dev();
    let pid = session.wait("ready")["pid"].clone();
    fixture.write("app/README.md", "words");
    assert_eq!(session.wait("built")["unchanged"], true);

    fixture.greet("two");
    assert_eq!(session.wait("built")["unchanged"], false);
    assert_ne!(session.wait("swapped")["pid"], pid);
}

#[test]
fn a_program_that_does_not_drain_is_killed() {
    let witness = Witness::new();
    let fixture = Fixture::new();
    let mut session = fixture.dev_with(|command| {
        command
            .env("FIXTURE_WITNESS", &witness.addr)
            .env("FIXTURE_STUBBORN", "yes");
    });
    session.wait("ready");
    let previous = witness.next();
    fixture.greet("two");
    session.wait("swapped");
    assert_ends(previous);
    assert_eq!(session.get("/"), "two");
}
