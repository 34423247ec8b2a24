//! A `<ruby>`: text, then the annotation over it, as often as there are such pairs.

use super::{is_complete, is_content};
use crate::ast::Node;
use crate::check::content::frame::Frame;
use crate::diagnostic::{Diagnostic, Diagnostics, SpanRange};

/// What a child of `<ruby>` is to the others.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Nothing yet.
    Start,
    /// Text, or an element of text.
    Base,
    /// `<rt>`.
    Annotation,
    /// The `<rp>` that opens a parenthesis.
    Open,
    /// `<rt>` behind an open parenthesis.
    Enclosed,
    /// The `<rp>` behind that.
    Closed,
}

/// Checks the sequence (HTML standard, 4.5.10): a base, then `<rt>`, or `<rp>` on both sides of each `<rt>`.
pub(super) fn check(frame: &Frame<'_>, diagnostics: &mut Diagnostics) {
    let tag = &frame.element.tag;
    if !is_complete(frame) {
        return;
    }
    let mut part = Part::Start;
    let mut last: SpanRange = frame.element.open_span();
    for node in tag.children.iter().filter(|node| is_content(node)) {
        let (name, span) = match node {
            Node::Element(child) => (child.name.text.as_str(), child.open_span()),
            Node::Text(text) => ("", text.literal.span().into()),
            _ => continue,
        };
        part = match (part, name) {
            (Part::Start, "rt" | "rp") => {
                diagnostics.push(
                    Diagnostic::error(span, format!("`<{name}>` needs text before it")).help(
                        "write the text that it is for: `<ruby>\"..\"<rt>\"..\"</rt></ruby>`",
                    ),
                );
                return;
            }
            (Part::Base | Part::Annotation, "rt") => Part::Annotation,
            (Part::Open | Part::Closed, "rt") => Part::Enclosed,
            (Part::Base, "rp") => Part::Open,
            (Part::Enclosed, "rp") => Part::Closed,
            (_, "rp") | (Part::Enclosed, "rt") => {
                diagnostics.push(parenthesis(span));
                return;
            }
            (Part::Open | Part::Enclosed, _) => {
                diagnostics.push(parenthesis(last));
                return;
            }
            _ => Part::Base,
        };
        last = span;
    }
    match part {
        Part::Start | Part::Base => diagnostics.push(
            Diagnostic::error(last, "`<ruby>` needs an `<rt>` at its end")
                .help("write what stands over the text: `<rt>\"..\"</rt>`"),
        ),
        Part::Open | Part::Enclosed => diagnostics.push(parenthesis(last)),
        Part::Annotation | Part::Closed => {}
    }
}

fn parenthesis(span: SpanRange) -> Diagnostic {
    Diagnostic::error(span, "`<rp>` must stand on both sides of every `<rt>`")
        .help("write `<rp>\"(\"</rp><rt>\"..\"</rt><rp>\")\"</rp>`, or no `<rp>`")
        .note("it is the parenthesis where a browser cannot show ruby")
}
