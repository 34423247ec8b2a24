//! Attributes before nodes: names, reasons and places.

use super::check;

#[test]
fn an_attribute_names_rules_and_a_reason() {
    let first = "#[allow(empty_heading)]";
    check(
        "#[allow(empty_heading)] <p/>",
        "#[allow (empty_heading)] (p/)",
        &[(first, "`#[allow]` needs a reason")],
    );
    check(
        "#[allow(empty_heading, reason = \" \")] <p/>",
        "#[allow (empty_heading , reason = \" \")] (p/)",
        &[("\" \"", "the reason of `#[allow]` is empty")],
    );
    check(
        "#[allow(empty_heading, reason = 5)] <p/>",
        "#[allow (empty_heading , reason = 5)] (p/)",
        &[("reason = 5", "the reason must be a string literal")],
    );
    check(
        "#[allow(empty_heading, reason)] <p/>",
        "#[allow (empty_heading , reason)] (p/)",
        &[("reason", "the reason must be a string literal")],
    );
    check(
        "#[allow(reason = \"x\")] <p/>",
        "#[allow (reason = \"x\")] (p/)",
        &[("#[allow(reason = \"x\")]", "`#[allow]` names no rule")],
    );
    for (source, shown) in [
        ("#[allow()] <p/>", "#[allow ()] (p/)"),
        ("#[allow] <p/>", "(p/)"),
    ] {
        let at = source.split_once(' ').map_or(source, |(at, _)| at);
        check(source, shown, &[(at, "`#[allow]` names no rule")]);
    }
    check(
        "#[allow(empty_headin, x::y, reason = \"x\")] <p/>",
        "#[allow (empty_headin , x :: y , reason = \"x\")] (p/)",
        &[
            ("empty_headin", "unknown rule `empty_headin`"),
            ("x::y", "unknown rule `x::y`"),
        ],
    );
    check(
        "#[allow(5, empty_heading, reason = \"x\")] <p/>",
        "#[allow (5 , empty_heading , reason = \"x\")] (p/)",
        &[("5", "expected the name of a rule")],
    );
}

#[test]
fn an_attribute_stands_before_something() {
    let allow = "#[allow(empty_heading, reason = \"x\")]";
    for (source, shown) in [("", ""), ("</p>", "")] {
        let mut mistakes = vec![(allow, "`#[allow]` stands before nothing")];
        if !source.is_empty() {
            mistakes.push(("</p>", "`</p>` closes nothing"));
        }
        check(&format!("{allow} {source}"), shown, &mistakes);
    }
    check(
        &format!("<p>{allow}</p>"),
        "(p)",
        &[(allow, "`#[allow]` stands before nothing")],
    );
    for (source, shown, what) in [
        ("{x}", "{x}", "a value from Rust"),
        ("let x = 5;", "(let x=5;)", "`let`"),
        ("<!DOCTYPE html>", "doctype", "a doctype"),
        ("<!-- \"x\" -->", "(comment \"x\")", "a comment"),
    ] {
        let message = format!("`#[allow]` does nothing before {what}");
        check(&format!("{allow} {source}"), shown, &[(allow, &message)]);
    }
}

#[test]
fn other_attributes_are_written_otherwise() {
    for name in ["cfg", "expect", "deny", "inline"] {
        let attribute = format!("#[{name}(x)]");
        let message = format!("`{attribute}` is not allowed in a template");
        check(
            &format!("{attribute} <p/>"),
            "(p/)",
            &[(attribute.as_str(), message.as_str())],
        );
    }
    check(
        "#![allow(empty_heading, reason = \"x\")] <p/>",
        "(p/)",
        &[(
            "#![allow(empty_heading, reason = \"x\")]",
            "`#![allow]` is not allowed in a template",
        )],
    );
    check(
        "#[] <p/>",
        "(p/)",
        &[("#[]", "`#[]` is not allowed in a template")],
    );
    check(
        "#[doc = \"x\"] <p/>",
        "(p/)",
        &[(
            "#[doc = \"x\"]",
            "a doc comment is not allowed in a template",
        )],
    );
    // Without brackets it is text.
    check("# <p/>", "(p/)", &[("#", "text must be written in quotes")]);
}
