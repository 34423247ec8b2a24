//! Compiles every file of `cases/` and compares what the compiler says with the `.stderr` beside it.
//!
//! After a change of a message run it with `TRYBUILD=overwrite` and read the difference.

use std::io::Write as _;
use std::process::Command;

/// The compiler whose wording the snapshots have.
const SNAPSHOTS: &str = "rustc 1.95.";

#[test]
fn every_mistake_has_its_message() {
    let version = compiler();
    if !version.starts_with(SNAPSHOTS) {
        // Straight to the terminal: the harness hides what a passing test prints.
        let _ = writeln!(
            std::io::stderr(),
            "skipped: the snapshots are those of {SNAPSHOTS}x, this is {version}"
        );
        return;
    }
    let cases = trybuild::TestCases::new();

    cases.compile_fail("cases/**/fail/*.rs");
}

/// `rustc 1.95.0 (..)`, or nothing when there is no compiler to ask.
fn compiler() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output();
    output.map_or_else(
        |_| String::new(),
        |output| String::from_utf8_lossy(&output.stdout).trim().to_owned(),
    )
}
