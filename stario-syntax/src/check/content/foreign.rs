//! Where HTML, SVG and MathML meet.

use super::frame::{Frame, Space, is_integration_point};
use crate::ast::Element;
use crate::diagnostic::Diagnostic;
use crate::html::content::{Categories, Model};
use crate::html::{self, Namespace};

/// An element of SVG or MathML alone, among HTML.
pub(super) fn in_html(element: &Element, parent: &Frame<'_>) -> Option<Diagnostic> {
    let name = element.name.text.as_str();
    // The `<a>` of a fragment may be that of SVG.
    if matches!(parent.model(), (Model::Free, _)) || parent.chain().all(|frame| frame.name == "a") {
        return None;
    }
    let root = if html::element_in(Namespace::Svg, name).is_some() {
        "svg"
    } else if html::element_in(Namespace::MathMl, name).is_some() {
        "math"
    } else {
        return None;
    };
    Some(
        Diagnostic::error(
            element.open_span(),
            format!("`<{name}>` is not allowed in `<{}>`", parent.name),
        )
        .help(format!("put it inside `<{root}>`"))
        .note(format!(
            "outside of `<{root}>` the browser does not know `<{name}>`"
        )),
    )
}

/// What stands for a token of MathML holds phrasing alone (HTML standard, 4.8.15).
pub(super) fn in_token(
    element: &Element,
    name: &str,
    categories: Categories,
    parent: &Frame<'_>,
) -> Option<Diagnostic> {
    let is_token =
        parent.space == Space::MathMl && matches!(parent.name, "mi" | "mn" | "mo" | "ms" | "mtext");
    (is_token && !categories.intersects(Categories::PHRASING)).then(|| {
        Diagnostic::error(
            element.open_span(),
            format!("`<{name}>` is not allowed in `<{}>`", parent.name),
        )
        .help("write `<span>` for a part of the text")
    })
}

/// An element of HTML among SVG or MathML.
pub(super) fn in_foreign(element: &Element, name: &str, parent: &Frame<'_>) -> Option<Diagnostic> {
    let (namespace, standard) = match parent.space {
        Space::Svg => (Namespace::Svg, "SVG"),
        Space::MathMl => (Namespace::MathMl, "MathML"),
        Space::Html => return None,
    };
    if is_integration_point(parent)
        || html::element_in(namespace, name).is_some()
        || html::element_in(Namespace::Html, name).is_none()
    {
        return None;
    }
    let error = Diagnostic::error(
        element.open_span(),
        format!("`<{name}>` is not an element of {standard}"),
    );
    let error = if parent.space == Space::Svg {
        error
            .help("put it in a `<foreignObject>`")
            .help("for text write `<text>`")
    } else {
        error.help("put it in an `<mtext>`")
    };
    Some(error.note(match parent.space {
        Space::Svg => "the browser ends `<svg>` here, or shows nothing",
        _ => "the browser ends `<math>` here, or shows nothing",
    }))
}
