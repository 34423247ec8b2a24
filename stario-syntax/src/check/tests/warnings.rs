//! What is allowed and probably meant otherwise, and what is not: each rule with its neighbours.

mod content;
mod controls;
mod page;

use super::{read, run};
use crate::check::RULES;
use crate::diagnostic::Diagnostic;
use crate::parse::tests::underlined;

/// The warnings of a template of one line, each as the underlined part and its rule.
#[track_caller]
fn warns(source: &str, expect: &[(&str, &str)]) {
    let diagnostics = run(source);
    let errors: Vec<String> = diagnostics.errors().map(Diagnostic::to_string).collect();
    assert_eq!(errors, [""; 0], "{source}");
    let found: Vec<(String, &str)> = diagnostics
        .iter()
        .filter_map(|warning| Some((underlined(source, warning.span()), warning.rule()?)))
        .collect();
    let found: Vec<(&str, &str)> = found
        .iter()
        .map(|(at, rule)| (at.as_str(), *rule))
        .collect();
    assert_eq!(found, expect, "{source}");
    assert!(
        found.iter().all(|(_, rule)| RULES.contains(rule)),
        "{source}"
    );
}

#[track_caller]
fn silent(sources: &[&str]) {
    for source in sources {
        warns(source, &[]);
    }
}

/// The only warning of a template reads like this.
#[track_caller]
fn says(source: &str, text: &str) {
    let diagnostics = run(source);
    let texts: Vec<String> = diagnostics.iter().map(Diagnostic::to_string).collect();
    assert_eq!(texts, [text], "{source}");
}

#[test]
fn rules_are_sorted_identifiers() {
    assert!(RULES.is_sorted_by(|one, next| one < next));
    for rule in RULES {
        assert!(syn::parse_str::<syn::Ident>(rule).is_ok(), "{rule}");
    }
}

#[test]
fn every_rule_is_in_the_guide() -> std::io::Result<()> {
    let guide = concat!(env!("CARGO_MANIFEST_DIR"), "/../stario/docs/checks.md");
    let guide = std::fs::read_to_string(guide)?;
    for rule in RULES {
        assert!(guide.contains(&format!("| `{rule}` |")), "{rule}");
    }
    Ok(())
}

#[test]
fn a_template_with_errors_has_no_warnings() {
    let found = run("<h1/><buton/>");
    assert_eq!(
        found.iter().map(Diagnostic::rule).collect::<Vec<_>>(),
        [None]
    );
}

#[test]
fn the_first_warning_says_how_to_allow_it() {
    let found = run("<h1/><h2/>");
    let helps: Vec<bool> = found
        .iter()
        .map(|warning| warning.to_string().contains("#[allow(empty_heading"))
        .collect();
    assert_eq!(helps, [true, false]);
}

#[test]
fn an_attribute_silences_what_is_behind_it_and_inside() {
    silent(&[
        r#"#[allow(empty_heading, reason = "x")] <h1/>"#,
        r#"#[allow(empty_heading, reason = "x")] <div><p>"a"</p><h1/></div>"#,
        r#"#[allow(empty_heading, reason = "x")] <Card><h1/></Card>"#,
        r#"#[allow(empty_heading, reason = "x")] if a { <h1/> } else { <h2/> }"#,
        r#"#[allow(empty_heading, reason = "x")] for a in b { <h1/> }"#,
        r#"#[allow(empty_heading, reason = "x")] match a { b => { <h1/> } }"#,
        r#"#[allow(character_reference, reason = "x")] "&nbsp;""#,
        r#"#[allow(empty_heading, character_reference, reason = "x")] <div><h1/>"&nbsp;"</div>"#,
        r#"#[allow(empty_heading, reason = "x")] #[allow(character_reference, reason = "y")] <div><h1/>"&nbsp;"</div>"#,
        r#"#[allow(unused_allow, reason = "x")] <div>#[allow(empty_heading, reason = "y")] <p/></div>"#,
    ]);
    warns(
        r#"#[allow(empty_heading, reason = "x")] <h1/> <h2/>"#,
        &[("<h2", "empty_heading")],
    );
}

#[test]
fn an_attribute_that_silences_nothing_is_unused() {
    warns(
        r#"#[allow(empty_heading, reason = "x")] <h1>"a"</h1>"#,
        &[("empty_heading", "unused_allow")],
    );
    warns(
        r#"#[allow(empty_heading, vague_alt, reason = "x")] <h1/>"#,
        &[("vague_alt", "unused_allow")],
    );
    // The inner one silences, the outer one has nothing left to do.
    warns(
        r#"#[allow(empty_heading, reason = "x")] <div>#[allow(empty_heading, reason = "y")] <h1/></div>"#,
        &[("empty_heading", "unused_allow")],
    );
    says(
        r#"#[allow(empty_heading, reason = "x")] <p/>"#,
        "nothing here is a case of `empty_heading`\n\n= help: remove the attribute",
    );
}

#[test]
fn an_attribute_stays_in_the_tree() {
    let source = r#"#[allow(empty_heading, reason = "x")] <h1/>"#;
    let markup = read(source);
    let allows = markup.nodes[0].allows();
    assert_eq!(allows[0].rules, ["empty_heading"]);
    assert_eq!(
        allows[0].reason.as_ref().map(crate::ast::StrLit::text),
        Some("x")
    );
}
