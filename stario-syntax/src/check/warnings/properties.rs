//! `data-bind__prop`: properties of elements, which scripts may add to.

use super::found::Found;
use super::outline::Outline;
use crate::ast::{Attribute, Named};
use crate::check::datastar::is_slip;
use crate::datastar::signal_name;
use crate::diagnostic::Diagnostic;
use crate::html::is_custom_element;
use crate::spelling::Spelling;

/// Properties that pages bind, as the client is told of them.
const PROPERTIES: &[&str] = &[
    "checked",
    "content-editable",
    "current-time",
    "disabled",
    "files",
    "hidden",
    "indeterminate",
    "inner-text",
    "muted",
    "open",
    "playback-rate",
    "scroll-left",
    "scroll-top",
    "selected-index",
    "selection-end",
    "selection-start",
    "text-content",
    "title",
    "value",
    "value-as-date",
    "value-as-number",
    "volume",
];

pub(super) fn check(outline: &Outline<'_>, found: &mut Found<'_>) {
    for (at, element) in outline.elements() {
        let tag = element.name.text.as_str();
        if is_custom_element(tag) {
            continue;
        }
        for attribute in &element.tag.attributes {
            if let Attribute::Named(named) = attribute {
                found.extend(at, unknown(tag, named));
            }
        }
    }
}

/// `data-bind:age__prop.value-as-nubmer`
fn unknown(tag: &str, named: &Named) -> Option<Diagnostic> {
    let spelling = Spelling::of(&named.name).filter(|spelling| spelling.plugin.text == "bind")?;
    let name = spelling.modifier("prop")?.arguments.first()?;
    if PROPERTIES.contains(&name.text) {
        return None;
    }
    let letters = |name: &str| name.replace('-', "").to_ascii_lowercase();
    let known = PROPERTIES
        .iter()
        .find(|known| letters(name.text) == letters(known) || is_slip(name.text, known))?;
    let read = signal_name(&name.text.to_ascii_lowercase(), &["camel"]);
    Some(
        Diagnostic::warning(
            "unknown_property",
            spelling.span(*name),
            format!("`<{tag}>` has no property `{read}`"),
        )
        .help(format!("did you mean `__prop.{known}`?")),
    )
}
