//! How programs and sessions end.

use std::net::TcpListener;
use std::thread;

use rustix::process::Signal;

use crate::session::{Fixture, Session, Witness, assert_ends, command, get};

#[test]
fn a_crash_is_reported_and_survived() {
    let fixture = Fixture::new();
    let mut session = fixture.dev();
    let pid = session.wait("ready")["pid"].clone();
    get(&session.addr, "/crash").expect_err("the program crashed");
    let crashed = session.wait("crashed");
    assert_eq!((&crashed["pid"], &crashed["code"]), (&pid, &3.into()));

    // Nothing serves, yet the door is open: the request waits for the next program.
    let addr = session.addr.clone();
    let waiting = thread::spawn(move || get(&addr, "/"));
    fixture.greet("two");
    session.wait("ready");
    assert_eq!(waiting.join().unwrap().unwrap(), "two");
}

#[test]
fn a_crash_is_followed_by_a_start_even_when_the_program_is_the_same() {
    let fixture = Fixture::new();
    let mut session = fixture.dev();
    session.wait("ready");
    get(&session.addr, "/crash").expect_err("the program crashed");
    session.wait("crashed");
    fixture.write("app/data.json", "{}");
    session.wait("ready");
    assert_eq!(session.get("/"), "one");
}

#[track_caller]
fn check_nothing_is_left(signal: Signal) {
    let witness = Witness::new();
    let fixture = Fixture::new();
    let mut session = fixture.dev_with(|command| {
        command.env("FIXTURE_WITNESS", &witness.addr);
    });
    session.wait("ready");
    let program = witness.next();
    session.get("/helper");
    let helper = witness.next();

    session.signal(signal);
    session.wait("stopped");
    assert_ends(program);
    assert_ends(helper);
    assert!(session.end_of_process().success());
}

#[test]
fn a_polite_kill_leaves_no_process() {
    check_nothing_is_left(Signal::TERM);
}

#[test]
fn ctrl_c_leaves_no_process() {
    check_nothing_is_left(Signal::INT);
}

#[test]
fn a_killed_session_takes_its_program_along() {
    let witness = Witness::new();
    let fixture = Fixture::new();
    let mut session = fixture.dev_with(|command| {
        command.env("FIXTURE_WITNESS", &witness.addr);
    });
    session.wait("ready");
    let program = witness.next();
    session.signal(Signal::KILL);
    assert_ends(program);
}

#[test]
fn the_end_during_a_build_leaves_no_process() {
    let witness = Witness::new();
    let fixture = Fixture::new();
    fixture.write(
        "app/build.rs",
        &format!(
            r#"fn main() {{
                   let _test = std::net::TcpStream::connect("{}").unwrap();
                   loop {{ std::thread::park() }}
               }}"#,
            witness.addr
        ),
    );
    let session = fixture.dev();
    let script = witness.next();
    assert!(session.end().success());
    assert_ends(script);
}

#[test]
fn people_read_short_lines() {
    let fixture = Fixture::new();
    let mut command = command(&fixture.path("app"));
    command.args(["dev", "--addr", "127.0.0.1:0"]);
    let session = Session::start(command);
    assert_eq!(session.line(), "stario: building app");
    let next = |word: &str| loop {
        let line = session.line();
        if line.contains(word) {
            return line;
        }
    };
    let built = next("built in");
    assert!(
        built.starts_with("stario: built in ") && built.ends_with(" s"),
        "{built}"
    );
    assert!(next("serving").starts_with("stario: serving http://127.0.0.1:"));
    fixture.greet("two");
    assert!(next("changed").ends_with("greeting/src/lib.rs changed"));
    assert!(next("swapped").starts_with("stario: swapped in 0."));
    fixture.write("greeting/src/lib.rs", "pub const TEXT: &str = 1;\n");
    assert!(next("error[").contains("mismatched types"));
    assert_eq!(
        next("build failed"),
        "stario: build failed: 1 error (watching)"
    );
    assert!(session.end().success());
}

#[test]
fn an_address_in_use_is_an_error_that_names_the_setting() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let fixture = Fixture::new();
    let output = command(&fixture.path("app"))
        .arg("dev")
        .env("STARIO_ADDR", &address)
        .output()
        .unwrap();
    assert!(!output.status.success());
    let message = String::from_utf8(output.stderr).unwrap();
    assert!(message.starts_with(&format!(
        "error: the address {address} (STARIO_ADDR) is in use"
    )));
}
