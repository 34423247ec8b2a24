//! Addresses in literals (HTML standard, 2.4.1: "valid URL potentially surrounded by spaces").

use super::span;
use crate::ast::Named;
use crate::diagnostic::Diagnostic;
use crate::html::{self, Namespace};

/// An address of an HTML element: it is there, and it has no spaces.
pub(super) fn check(element: &str, named: &Named, text: &str) -> Option<Diagnostic> {
    html::element_in(Namespace::Html, element)?;
    let name = named.name.text.as_str();
    let address = text.trim_ascii();
    if address.is_empty() {
        return empty(element, named);
    }
    // What is behind these schemes is no address; the second is refused as such.
    let starts = |scheme: &str| {
        address
            .chars()
            .filter(|c| !c.is_ascii_control())
            .take(scheme.len())
            .collect::<String>()
            .eq_ignore_ascii_case(scheme)
    };
    if starts("data:") || starts("javascript:") {
        return None;
    }
    if address.contains(|c: char| c.is_ascii_whitespace()) {
        let joined: Vec<&str> = address.split_ascii_whitespace().collect();
        return Some(
            Diagnostic::error(span(named), format!("the address of `{name}` has a space")).help(
                format!("write it as `%20`: `{name}=\"{}\"`", joined.join("%20")),
            ),
        );
    }
    let is_web = |scheme: &&&str| {
        address
            .get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    if let Some(scheme) = ["http://", "https://"].iter().find(is_web)
        && address
            .get(scheme.len()..)
            .is_none_or(|host| host.is_empty() || host.starts_with(['/', '?', '#', ':']))
    {
        return Some(
            Diagnostic::error(span(named), format!("the address of `{name}` has no host"))
                .help(format!("write the name of the site behind `{scheme}`")),
        );
    }
    let sign = address.match_indices('%').find(|(at, _)| {
        let digits = address.get(at + 1..at + 3);
        !digits.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
    })?;
    let (before, after) = address.split_at_checked(sign.0)?;
    Some(
        Diagnostic::error(
            span(named),
            format!("the address of `{name}` has a `%` without two hexadecimal digits behind it"),
        )
        .help(format!(
            "write the sign itself as `%25`: `{name}=\"{before}%25{}\"`",
            after.get(1..).unwrap_or_default()
        )),
    )
}

/// An empty address is that of the page itself, which is no picture, script or style sheet.
fn empty(element: &str, named: &Named) -> Option<Diagnostic> {
    let name = named.name.text.as_str();
    if matches!(
        (element, name),
        ("a" | "area" | "base", "href") | (_, "cite" | "itemid")
    ) {
        return None;
    }
    let error = Diagnostic::error(span(named), format!("`{name}` cannot be empty"));
    Some(match name {
        "action" => error.help("remove it: the form is then sent to the address of the page"),
        "formaction" => error.help("remove it: the form is then sent to its own `action`"),
        _ => error
            .help(format!("write an address, `{name}=\"/..\"`, or remove it"))
            .note("an empty address is that of the page"),
    })
}
