//! Whether something can be named: by its text, or by an attribute that stands for it.

use super::outline::never;
use crate::ast::{Attribute, Element, Node, Piece};
use crate::check::given;
use crate::html::is_custom_element;

/// Whether an element may have text, of its own or of what is in it.
///
/// Whatever the template does not show may be text: components, values from Rust, what the client
/// fills in, and what a patch may put into an element with an `id`.
pub(super) fn may_have_text(element: &Element) -> bool {
    own_name(element) || any_text(&element.tag.children)
}

/// Whether attributes name the element or let something else fill it.
pub(super) fn own_name(element: &Element) -> bool {
    ["aria-label", "aria-labelledby", "title", "id"]
        .iter()
        .any(|name| !never(element, name) && given::value(&element.tag, name) != Some(""))
        || element
            .tag
            .attributes
            .iter()
            .any(|attribute| match attribute {
                Attribute::Spread(_) => true,
                Attribute::Named(named) => matches!(
                    named.name.text.as_str(),
                    "data-text" | "data-json-signals" | "data-effect" | "data-init"
                ),
            })
}

/// Whether nodes may show text.
pub(super) fn any_text(nodes: &[Node]) -> bool {
    nodes.iter().any(|node| match node {
        Node::Text(text) => text.pieces.iter().any(|piece| match piece {
            Piece::Static(text) => !text.trim().is_empty(),
            Piece::Splice(_) => true,
        }),
        Node::Splice(_) | Node::Component(_) | Node::Unfinished(_) => true,
        Node::Element(element) => element_text(element),
        Node::Doctype(_) | Node::Comment(_) | Node::Let(_) => false,
        Node::If(_) | Node::For(_) | Node::Match(_) => {
            let mut found = false;
            node.for_each_body(&mut |body| found = found || any_text(body));
            found
        }
    })
}

fn element_text(element: &Element) -> bool {
    let name = element.name.text.as_str();
    if given::value(&element.tag, "aria-hidden") == Some("true") {
        return false;
    }
    match name {
        "img" => given::value(&element.tag, "alt") != Some("") || own_name(element),
        "br" | "hr" | "wbr" | "script" | "style" | "template" => false,
        // What is shown or typed here may be a name.
        "audio" | "canvas" | "embed" | "iframe" | "input" | "math" | "meter" | "object"
        | "progress" | "select" | "selectedcontent" | "slot" | "textarea" | "video" => true,
        _ => is_custom_element(name) || may_have_text(element),
    }
}
