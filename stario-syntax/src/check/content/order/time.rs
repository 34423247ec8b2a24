//! A `<time>` says when by `datetime`, or by its text.

use crate::ast::{Node, Piece};
use crate::check::content::frame::Frame;
use crate::check::given::{Presence, presence};
use crate::check::values::dates::{self, Form};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// Checks the text of a `<time>` without `datetime` (HTML standard, 4.5.14).
pub(super) fn check(frame: &Frame<'_>, diagnostics: &mut Diagnostics) {
    let tag = &frame.element.tag;
    if presence(tag, "datetime") != Presence::Never {
        return;
    }
    let mut all = String::new();
    for node in &tag.children {
        match node {
            Node::Text(text) => {
                for piece in &text.pieces {
                    let Piece::Static(text) = piece else { return };
                    all.push_str(text);
                }
            }
            Node::Comment(_) => {}
            _ => return,
        }
    }
    let [first, ..] = tag.children.as_slice() else {
        return;
    };
    if dates::is(Form::Any, &all) {
        return;
    }
    let Node::Text(text) = first else { return };
    diagnostics.push(
        Diagnostic::error(
            text.literal.span(),
            format!("`{all}` is not a date or time for `<time>`"),
        )
        .help("say it for machines too: `<time datetime=\"2026-01-31\">`")
        .note("without `datetime` the text is read as the time"),
    );
}
