//! Names: what a link, a button or a field is called by those who do not see it.

use super::found::Found;
use super::names::{any_text, may_have_text, own_name};
use super::outline::{Outline, never};
use crate::ast::{Element, Node};
use crate::check::given;
use crate::diagnostic::Diagnostic;
use crate::html::content::{self, Categories};
use crate::html::is_custom_element;

pub(super) fn check(outline: &Outline<'_>, found: &mut Found<'_>) {
    for (at, element) in outline.elements() {
        let warning = match element.name.text.as_str() {
            "a" if !never(element, "href") => nameless_control(element, "its address"),
            "button" => nameless_control(element, "\"button\" and nothing more"),
            "caption" | "figcaption" | "label" | "legend" | "summary" | "title" => {
                empty_label(element)
            }
            "iframe" => nameless_frame(element),
            "input" | "select" | "textarea" => nameless_field(at, element, outline),
            _ => None,
        };
        if let Some(warning) = warning {
            found.push(at, warning);
        }
    }
}

fn nameless_control(element: &Element, heard: &str) -> Option<Diagnostic> {
    if may_have_text(element) {
        return None;
    }
    let name = element.name.text.as_str();
    let has_image = element
        .tag
        .children
        .iter()
        .any(|node| matches!(node, Node::Element(child) if child.name.text == "img"));
    let warning = Diagnostic::warning(
        "nameless_control",
        element.open_span(),
        format!("`<{name}>` has no text and no name"),
    );
    let warning = if has_image {
        warning.help("say in `alt` of its image what a click does")
    } else {
        warning.help("write its text, or name it: `aria-label=\"..\"`")
    };
    Some(warning.note(format!("a screen reader says {heard}")))
}

fn empty_label(element: &Element) -> Option<Diagnostic> {
    let is_empty = !own_name(element) && !label_has_text(&element.tag.children);
    is_empty.then(|| {
        let name = element.name.text.as_str();
        Diagnostic::warning(
            "empty_label",
            element.open_span(),
            format!("`<{name}>` has no text"),
        )
        .help(format!("write what it says, or remove `<{name}>`"))
    })
}

/// A field is not the text of its own label.
fn label_has_text(children: &[Node]) -> bool {
    children.iter().any(|node| match node {
        Node::Element(field)
            if matches!(field.name.text.as_str(), "input" | "select" | "textarea") =>
        {
            !never(field, "aria-label")
        }
        _ => any_text(std::slice::from_ref(node)),
    })
}

fn nameless_frame(element: &Element) -> Option<Diagnostic> {
    let named = ["aria-label", "aria-labelledby", "title"];
    let is_hidden = ["aria-hidden", "hidden", "tabindex"];
    let nameless = named
        .iter()
        .chain(&is_hidden)
        .all(|name| never(element, name));
    nameless.then(|| {
        Diagnostic::warning(
            "nameless_frame",
            element.open_span(),
            "`<iframe>` has no name",
        )
        .help("say what it shows: `title=\"..\"`")
        .note("screen readers list frames by `title`")
    })
}

/// A field that no `<label>` can be for: it has no `id`, and stands in an element that no label can
/// hold, without one in between.
fn nameless_field(at: usize, element: &Element, outline: &Outline<'_>) -> Option<Diagnostic> {
    let named_or_out_of_reach = [
        "aria-hidden",
        "aria-label",
        "aria-labelledby",
        "hidden",
        "id",
        "inert",
        "placeholder",
        "title",
    ];
    let kind = given::find(&element.tag, "type").map(given::literal);
    let has_label_of_its_own = match kind {
        None => !never(element, "type"),
        Some(kind) => kind.is_none_or(|kind| {
            let own = ["hidden", "submit", "reset", "button", "image"];
            own.iter().any(|own| kind.eq_ignore_ascii_case(own))
        }),
    };
    let needs_none = named_or_out_of_reach
        .iter()
        .any(|name| !never(element, name));
    if has_label_of_its_own || needs_none {
        return None;
    }
    for (_, node) in outline.around(at) {
        let holder = match node {
            Node::Component(_) => return None,
            Node::Element(holder) => holder.name.text.as_str(),
            _ => continue,
        };
        if holder == "label" || is_custom_element(holder) {
            return None;
        }
        let in_label =
            content::of(holder).is_none_or(|row| row.categories.intersects(Categories::PHRASING));
        if !in_label {
            let name = element.name.text.as_str();
            return Some(
                Diagnostic::warning(
                    "nameless_field",
                    element.open_span(),
                    format!("`<{name}>` has no label"),
                )
                .help(format!(
                    "put it in one: `<label>\"..\" <{name} ..></label>`"
                ))
                .help("or name it: `aria-label=\"..\"`")
                .note("a click on the label focuses the field, and screen readers say it"),
            );
        }
    }
    None
}
