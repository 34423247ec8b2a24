//! A descendant against the elements around it, at any distance.

use super::frame::{Frame, Space};
use crate::ast::Element;
use crate::check::given::{self, Presence};
use crate::diagnostic::Diagnostic;
use crate::html::content::{Categories, NESTING, Nesting, nesting_bit};
use crate::html::is_custom_element;

/// What is wrong with an element inside of the elements around it.
pub(super) fn descendant(
    element: &Element,
    categories: Categories,
    parent: &Frame<'_>,
) -> Option<Diagnostic> {
    let name = element.name.text.as_str();
    if name == "main" {
        return main(element, parent);
    }
    if name == "area" {
        return area(element, parent);
    }
    if parent.inside == 0 {
        return None;
    }
    let rule = NESTING.iter().find(|rule| {
        parent.inside & nesting_bit(rule.ancestor) != 0
            && (rule.elements.contains(&name)
                || is_refused(rule, element, categories)
                || has_tabindex(rule, element))
            && holder(rule, parent).is_some()
    })?;
    let outer = holder(rule, parent)?;
    let line = outer.line();
    let by_tabindex = !rule.elements.contains(&name) && !is_refused(rule, element, categories);
    let what = if by_tabindex {
        format!("`<{name}>` with `tabindex`")
    } else {
        format!("`<{name}>`")
    };
    let error = Diagnostic::error(
        element.open_span(),
        format!("{what} is not allowed inside `<{}>`", rule.ancestor),
    );
    let error = if by_tabindex {
        error.help("remove the `tabindex`")
    } else {
        error
    }
    .help(if name == rule.ancestor {
        format!("end the `<{name}>` of line {line} before it")
    } else {
        format!("move it out of the `<{}>` of line {line}", rule.ancestor)
    });
    Some(match rule.repair {
        Some(repair) if name == rule.ancestor => error.note(repair),
        _ if rule.tabindex => {
            error.note("a click could mean either of them, and so could the focus")
        }
        _ => error,
    })
}

/// The element that a rule is about.
fn holder<'a>(rule: &Nesting, parent: &'a Frame<'a>) -> Option<&'a Frame<'a>> {
    parent.chain().find(|frame| {
        frame.name == rule.ancestor
            && (frame.name != "legend" || frame.up.is_some_and(|up| up.name == "optgroup"))
    })
}

fn is_refused(rule: &Nesting, element: &Element, categories: Categories) -> bool {
    rule.categories.intersects(categories)
        && (!rule.categories.intersects(Categories::INTERACTIVE) || super::is_interactive(element))
        && (rule.ancestor != "canvas" || !stands_for_a_part(element))
}

/// Controls that a `<canvas>` may hold, for the keyboard (HTML standard, 4.12.5).
fn stands_for_a_part(element: &Element) -> bool {
    let literal = |name| given::value(&element.tag, name);
    let may_have = |name| given::presence(&element.tag, name) != Presence::Never;
    match element.name.text.as_str() {
        "a" | "button" => true,
        "img" => may_have("usemap"),
        "input" => {
            !given::has_spread(&element.tag) && may_have("type") && literal("type").is_none()
                || literal("type").is_some_and(|kind| {
                    ["button", "checkbox", "image", "radio", "reset", "submit"]
                        .iter()
                        .any(|known| known.eq_ignore_ascii_case(kind))
                })
        }
        "select" => {
            may_have("multiple") || literal("size").map_or(may_have("size"), |size| size != "1")
        }
        _ => false,
    }
}

fn has_tabindex(rule: &Nesting, element: &Element) -> bool {
    rule.tabindex && given::presence(&element.tag, "tabindex") == Presence::Always
}

/// "Hierarchically correct" (HTML standard, 4.4.14).
fn main(element: &Element, parent: &Frame<'_>) -> Option<Diagnostic> {
    let outer = parent.chain().find(|frame| {
        !frame.reported
            && (frame.space != Space::Html
                || !(matches!(frame.name, "body" | "div" | "form" | "html")
                    || is_custom_element(frame.name)))
    })?;
    Some(
        Diagnostic::error(
            element.open_span(),
            format!("`<main>` is not allowed inside `<{}>`", outer.name),
        )
        .help(format!(
            "put the `<{}>` of line {} inside `<main>`, or beside it",
            outer.name,
            outer.line()
        ))
        .note("`<main>` holds the main content of the whole page"),
    )
}

/// An `<area>` has an effect in a `<map>`; in a fragment the map may be elsewhere.
fn area(element: &Element, parent: &Frame<'_>) -> Option<Diagnostic> {
    let is_whole = parent.chain().any(|frame| frame.name == "body");
    if !is_whole || parent.chain().any(|frame| frame.name == "map") {
        return None;
    }
    Some(
        Diagnostic::error(
            element.open_span(),
            format!("`<area>` is not allowed in `<{}>`", parent.name),
        )
        .help("`<area>` belongs in `<map>`"),
    )
}
