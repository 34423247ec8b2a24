//! Compiles every file of `cases/` and compares what the compiler says with the `.stderr` beside it.
//!
//! A mistake has a file of its own, named after it. The twins without mistakes, in `pass/`, are modules
//! of this test. After a change of a message run it with `TRYBUILD=overwrite` and read the difference.

use std::io::Write as _;
use std::process::Command;

#[path = "cases/action/pass/action.rs"]
mod action;
#[path = "cases/html/attribute_values/pass/attribute_values.rs"]
mod attribute_values;
#[path = "cases/html/attributes/pass/attributes.rs"]
mod attributes;
#[path = "cases/component/pass/component.rs"]
mod component;
#[path = "cases/html/components/pass/components.rs"]
mod components;
#[path = "cases/html/content/pass/content.rs"]
mod content;
#[path = "cases/html/contexts/pass/contexts.rs"]
mod contexts;
#[path = "cases/html/control_flow/pass/control_flow.rs"]
mod control_flow;
#[path = "cases/html/datastar/pass/datastar.rs"]
mod datastar;
#[path = "cases/html/datastar/pass/attributes.rs"]
mod datastar_attributes;
#[path = "cases/html/datastar/pass/code.rs"]
mod datastar_code;
#[path = "cases/html/documents/pass/documents.rs"]
mod documents;
#[path = "cases/html/fragments/pass/fragments.rs"]
mod fragments;
#[path = "cases/js/pass/js.rs"]
mod js;
#[path = "cases/links/pass/links.rs"]
mod links;
#[path = "cases/page/pass/page.rs"]
mod page;
#[path = "cases/routes/pass/routes.rs"]
mod routes;
#[path = "cases/signals/pass/signals.rs"]
mod signals;
#[path = "cases/html/tags/pass/tags.rs"]
mod tags;
#[path = "cases/html/text/pass/text.rs"]
mod text;
#[path = "cases/html/values/pass/values.rs"]
mod values;
#[path = "cases/html/warnings/pass/warnings.rs"]
mod warnings;

/// The compiler whose wording the snapshots have.
const SNAPSHOTS: &str = "rustc 1.95.";

#[test]
fn every_mistake_has_its_message() {
    let version = compiler();
    if !version.starts_with(SNAPSHOTS) {
        // Straight to the terminal: the harness hides what a passing test prints.
        let _ = writeln!(
            std::io::stderr(),
            "skipped: the messages are compared with {SNAPSHOTS}x, this is {version}"
        );
        return;
    }
    trybuild::TestCases::new().compile_fail("cases/**/fail/*.rs");
}

/// `rustc 1.95.0 (..)`, or what keeps it from saying so.
fn compiler() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    match Command::new(rustc).arg("--version").output() {
        Ok(output) => String::from_utf8_lossy(&output.stdout).trim().to_owned(),
        Err(error) => error.to_string(),
    }
}
