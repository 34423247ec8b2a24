//! Attributes that depend on the element around theirs.

use super::frame::{Frame, Space};
use crate::ast::{Attribute, Element, Value};
use crate::check::given::{self, Presence};
use crate::check::names;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::html::{self, Namespace};

/// Checks the attributes of an element of HTML inside of another one.
pub(super) fn check(element: &Element, parent: &Frame<'_>, diagnostics: &mut Diagnostics) {
    let name = element.name.text.as_str();
    let diagnostic = match (name, parent.name) {
        ("li", "menu" | "ul") => {
            without_effect(element, parent, &["value"], "number it in an `<ol>`")
        }
        ("source", "picture") => {
            without_effect(element, parent, &["src"], "name the files in `srcset`")
                .or_else(|| missing(element, parent, "srcset"))
        }
        ("source", "audio" | "video") => without_effect(
            element,
            parent,
            &["srcset", "sizes", "width", "height"],
            "name the file in `src`",
        )
        .or_else(|| missing(element, parent, "src")),
        ("col", "colgroup") => spanned(element, parent),
        ("img", _) => is_map(element, parent),
        // In SVG these are other elements, with attributes of their own.
        ("a" | "script" | "style" | "title", _) if is_among_html(parent) => {
            of_svg(element, diagnostics);
            None
        }
        _ => None,
    };
    if let Some(diagnostic) = diagnostic {
        diagnostics.push(diagnostic);
    }
}

fn without_effect(
    element: &Element,
    parent: &Frame<'_>,
    attributes: &[&str],
    instead: &str,
) -> Option<Diagnostic> {
    let named = attributes
        .iter()
        .find_map(|name| given::find(&element.tag, name))?;
    Some(
        Diagnostic::error(
            named.name.span(),
            format!(
                "`{}` does nothing on `<{}>` in `<{}>`",
                named.name.text, element.name.text, parent.name
            ),
        )
        .help(format!("remove it, or {instead}")),
    )
}

fn missing(element: &Element, parent: &Frame<'_>, attribute: &str) -> Option<Diagnostic> {
    (given::presence(&element.tag, attribute) == Presence::Never).then(|| {
        let name = &element.name.text;
        Diagnostic::error(
            element.open_span(),
            format!("`<{name}>` in `<{}>` needs `{attribute}`", parent.name),
        )
        .help(format!("write `<{name} {attribute}=\"..\">`"))
    })
}

/// A `<colgroup>` counts its columns or holds them (HTML standard, 4.9.3).
fn spanned(element: &Element, parent: &Frame<'_>) -> Option<Diagnostic> {
    (given::presence(&parent.element.tag, "span") == Presence::Always).then(|| {
        Diagnostic::error(
            element.open_span(),
            "`<col>` is not allowed in `<colgroup>` with `span`",
        )
        .help("remove the `span`, or the `<col>`")
        .note("the browser counts every `<col>` and ignores the `span`")
    })
}

/// A map on the server needs a link around the image (HTML standard, 4.8.3); in a fragment it may be
/// elsewhere.
fn is_map(element: &Element, parent: &Frame<'_>) -> Option<Diagnostic> {
    let named = given::find(&element.tag, "ismap")?;
    let is_whole = parent.chain().any(|frame| frame.name == "body");
    let is_link = |frame: &Frame<'_>| {
        frame.name == "a" && given::presence(&frame.element.tag, "href") != Presence::Never
    };
    (is_whole && !parent.chain().any(is_link)).then(|| {
        Diagnostic::error(
            named.name.span(),
            "`ismap` does nothing on an `<img>` outside of a link",
        )
        .help("put the image in an `<a href=\"..\">`, or remove `ismap`")
    })
}

/// Whether an element here is one of HTML for sure. The `<a>` of a fragment may be that of SVG.
fn is_among_html(parent: &Frame<'_>) -> bool {
    parent.space == Space::Html && parent.chain().any(|frame| frame.name != "a")
}

/// Attributes that only the SVG element of the name has.
fn of_svg(element: &Element, diagnostics: &mut Diagnostics) {
    let name = element.name.text.as_str();
    let Some(known) = html::element_in(Namespace::Html, name) else {
        return;
    };
    for attribute in &element.tag.attributes {
        let Attribute::Named(named) = attribute else {
            continue;
        };
        let text = named.name.text.as_str();
        if text.starts_with("data-")
            || html::attribute(known, text).is_some()
            || !names::is_known(name, text)
        {
            continue;
        }
        let is_code = matches!(named.value, Some(Value::Call(_) | Value::Expression { .. }));
        diagnostics.push(names::unknown_attribute(
            known,
            text,
            named.name.span(),
            is_code,
        ));
    }
}
