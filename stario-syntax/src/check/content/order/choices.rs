//! The choices of a `<select>` among each other.

use super::is_opaque;
use crate::ast::{Element, Node};
use crate::check::content::frame::Frame;
use crate::check::given::{self, Presence};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// Checks which choices are selected, and that a required choice can be missing (HTML standard, 4.10.7).
pub(super) fn check(frame: &Frame<'_>, diagnostics: &mut Diagnostics) {
    let tag = &frame.element.tag;
    let is_long =
        |tag| given::value(tag, "size").is_some_and(|size| !matches!(size, "" | "0" | "1"));
    let is_list = given::presence(tag, "multiple") == Presence::Always || is_long(tag);
    if let Some(Node::Element(button)) = tag
        .children
        .iter()
        .find(|node| matches!(node, Node::Element(child) if child.name.text == "button"))
        && is_list
    {
        diagnostics.push(
            Diagnostic::error(
                button.open_span(),
                "`<button>` is not allowed in a `<select>` that shows a list",
            )
            .help("remove the button, or `multiple` and `size`")
            .note("the button opens the choices, and here they are open"),
        );
    }
    if given::presence(tag, "multiple") != Presence::Never {
        return;
    }
    let mut selected = None;
    options(&tag.children, &mut |option| {
        if given::presence(&option.tag, "selected") != Presence::Always {
            return;
        }
        let Some(first) = selected.replace(option.open_span().line()) else {
            return;
        };
        selected = Some(first);
        diagnostics.push(
            Diagnostic::error(
                option.open_span(),
                "this `<select>` has two choices with `selected`",
            )
            .help(format!("remove one of them; the first is on line {first}"))
            .help("to let several be chosen write `<select multiple>`"),
        );
    });
    let is_list =
        given::presence(tag, "size") != Presence::Never && given::value(tag, "size") != Some("1");
    if is_list || given::presence(tag, "required") != Presence::Always {
        return;
    }
    let first = tag.children.iter().find(|node| {
        is_opaque(node)
            || matches!(node, Node::Element(child)
                if matches!(child.name.text.as_str(), "div" | "noscript" | "optgroup" | "option"))
    });
    let Some(Node::Element(option)) = first else {
        return;
    };
    let may_be_empty = match option.name.text.as_str() {
        "option" => match given::find(&option.tag, "value").map(given::literal) {
            Some(value) => value.is_none_or(str::is_empty),
            None => {
                given::presence(&option.tag, "value") == Presence::Unknown
                    || !option.tag.children.iter().any(super::is_content)
            }
        },
        "optgroup" => false,
        _ => true,
    };
    if !may_be_empty {
        diagnostics.push(
            Diagnostic::error(
                option.open_span(),
                "the first choice of a `<select required>` must be empty",
            )
            .help("start with `<option value=\"\">\"..\"</option>`")
            .help("remove `required`: the first choice is made from the start")
            .note("the browser never finds that nothing has been chosen"),
        );
    }
}

/// Every choice outside of branches.
fn options<'a>(nodes: &'a [Node], see: &mut dyn FnMut(&'a Element)) {
    for node in nodes {
        if let Node::Element(element) = node {
            if element.name.text == "option" {
                see(element);
            }
            options(&element.tag.children, see);
        }
    }
}
