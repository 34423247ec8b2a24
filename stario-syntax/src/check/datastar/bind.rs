//! `data-bind` on an element that has no value, and modifiers that it does not follow there.
//!
//! The client binds `value`, and listens for `change` where it knows nothing better (Datastar 1.0.4).

use crate::ast::{Attribute, Element, Named, Value};
use crate::datastar::Plugin;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::html::{self, Namespace};
use crate::spelling::Spelling;

/// Elements of HTML with the property `value` (HTML standard).
const VALUES: &[&str] = &[
    "button", "data", "input", "li", "meter", "option", "output", "param", "progress", "select",
    "textarea",
];

pub(super) fn check(
    element: &Element,
    named: &Named,
    plugin: &Plugin,
    spelling: &Spelling<'_>,
    diagnostics: &mut Diagnostics,
) {
    if plugin.name != "bind" {
        return;
    }
    let tag = element.name.text.as_str();
    let is_html = html::element_in(Namespace::Html, tag).is_some();
    if is_html && !VALUES.contains(&tag) && spelling.modifier("prop").is_none() {
        let signal = spelling.signal().unwrap_or_else(|| match &named.value {
            Some(Value::Text { literal, .. }) => literal.text().to_owned(),
            _ => "name".to_owned(),
        });
        let head = spelling.head();
        diagnostics.push(
            Diagnostic::error(
                named.name.span(),
                format!("`<{tag}>` has no value that a signal could hold"),
            )
            .help(format!("to show the signal write `data-text=${signal}`"))
            .help(format!(
                "to bind a property write `{head}__prop.inner-text__event.input`"
            )),
        );
    }
    let is_file = element.tag.attributes.iter().any(|attribute| {
        matches!(attribute, Attribute::Named(named)
            if named.name.text == "type"
                && matches!(&named.value, Some(Value::Text { literal, .. }) if literal.text() == "file"))
    });
    if tag == "input" && is_file {
        let ignored = spelling
            .modifiers
            .iter()
            .find(|modifier| matches!(modifier.name.text, "event" | "prop"));
        diagnostics.extend(ignored.map(|modifier| {
            Diagnostic::error(
                spelling.span(modifier.whole),
                format!(
                    "`__{}` does nothing on `<input type=\"file\">`",
                    modifier.name.text
                ),
            )
            .help(format!("write `{}`", spelling.head()))
            .note("the signal always holds the chosen files, read on `change`")
        }));
    }
}
