//! Builds that fail, and builds that are overtaken.

use std::io::Write;

use crate::session::{Fixture, Witness, assert_ends};

#[test]
fn a_build_error_keeps_the_previous_program_serving() {
    let fixture = Fixture::new();
    let mut session = fixture.dev();
    session.wait("ready");

    fixture.write(
        "greeting/src/lib.rs",
        "pub const TEXT: &str = missing;\npub fn f() -> u8 { \"\" }\n",
    );
    let failed = session.wait("failed");
    assert_eq!(failed["errors"], 2);
    assert_eq!(failed["serving"], true);
    let message = failed["message"].as_str().unwrap();
    assert!(
        message.starts_with("error[E0425]: cannot find value `missing`"),
        "{message}"
    );
    assert!(!message.contains('\u{1b}'), "{message}");
    assert_eq!(session.get("/"), "one");

    fixture.greet("two");
    session.wait("swapped");
    assert_eq!(session.get("/"), "two");
}

#[test]
fn a_session_may_begin_with_a_build_error() {
    let fixture = Fixture::new();
    fixture.begin_with("missing()");
    let mut session = fixture.dev();
    assert_eq!(session.wait("failed")["serving"], false);
    fixture.begin_with("");
    session.wait("ready");
    assert_eq!(session.get("/"), "one");
}

#[test]
fn a_wrong_manifest_is_a_build_error() {
    let fixture = Fixture::new();
    let mut session = fixture.dev();
    session.wait("ready");

    let manifest = std::fs::read_to_string(fixture.path("greeting/Cargo.toml")).unwrap();
    fixture.write("greeting/Cargo.toml", "[package]\nname = 5\n");
    let message = session.wait("failed")["message"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(message.contains("Cargo.toml"), "{message}");
    fixture.write("greeting/Cargo.toml", &manifest);
    session.wait_for_build();
    assert_eq!(session.get("/"), "one");
}

#[test]
fn what_the_compiler_reads_is_watched_wherever_it_is() {
    let fixture = Fixture::new();
    fixture.write("app/.gitignore", "made.txt\n");
    fixture.write("app/made.txt", "made one");
    fixture.write("shared/text.txt", ", shared one");
    fixture.write(
        "greeting/src/lib.rs",
        "pub const TEXT: &str = concat!(\n\
         include_str!(\"../../app/made.txt\"), include_str!(\"../../shared/text.txt\"));\n",
    );
    let mut session = fixture.dev();
    session.wait("ready");
    assert_eq!(session.get("/"), "made one, shared one");

    fixture.write("app/made.txt", "made two");
    session.wait("swapped");
    assert_eq!(session.get("/"), "made two, shared one");
    fixture.write("shared/text.txt", ", shared two");
    session.wait("swapped");
    assert_eq!(session.get("/"), "made two, shared two");
}

#[test]
fn a_path_package_that_is_added_is_watched() {
    let fixture = Fixture::new();
    fixture.write(
        "added/Cargo.toml",
        "[package]\nname = \"added\"\nversion = \"0.1.0\"\n",
    );
    fixture.write("added/src/lib.rs", "pub const TEXT: &str = \"added\";\n");
    let mut session = fixture.dev();
    session.wait("ready");

    let manifest = std::fs::read_to_string(fixture.path("greeting/Cargo.toml")).unwrap();
    let dependency = "[dependencies]\nadded = { path = \"../added\" }\n";
    fixture.write("greeting/Cargo.toml", &(manifest + dependency));
    session.wait_for_build();
    fixture.write("greeting/src/lib.rs", "pub use added::TEXT;\n");
    session.wait("swapped");
    assert_eq!(session.get("/"), "added");

    fixture.write("added/src/lib.rs", "pub const TEXT: &str = \"changed\";\n");
    session.wait("swapped");
    assert_eq!(session.get("/"), "changed");
}

#[test]
fn a_save_during_a_build_starts_it_again() {
    let witness = Witness::new();
    let fixture = Fixture::new();
    // A build script that goes on when it is told to.
    fixture.write(
        "app/build.rs",
        &format!(
            r#"fn main() {{
                   use std::io::Read;
                   let mut test = std::net::TcpStream::connect("{}").unwrap();
                   test.read_exact(&mut [0]).unwrap();
               }}"#,
            witness.addr
        ),
    );
    let mut session = fixture.dev();
    let first = witness.next();
    fixture.greet("two");
    session.wait("changed");
    assert_ends(first);

    witness.next().write_all(b"!").unwrap();
    session.wait("ready");
    assert_eq!(session.get("/"), "two");
}

#[test]
fn the_last_of_many_saves_is_what_serves() {
    let fixture = Fixture::new();
    let mut session = fixture.dev();
    session.wait("ready");
    for round in 0..30 {
        fixture.greet_at_once(&format!("round {round}"));
        if round % 10 == 5 {
            session.wait("building");
        }
    }
    while session.get("/") != "round 29" {
        session.wait_for_build();
    }
}
