//! The files of `<audio>`, `<video>` and `<picture>` among each other.

use super::{elements, is_content};
use crate::ast::{Element, Node};
use crate::check::content::frame::Frame;
use crate::check::given::{self, Presence};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// Files come before what is shown without them, and `src` replaces them.
pub(super) fn check(frame: &Frame<'_>, diagnostics: &mut Diagnostics) {
    let has_src = given::presence(&frame.element.tag, "src") == Presence::Always;
    let mut other = false;
    let mut track = false;
    for node in &frame.element.tag.children {
        let Node::Element(child) = node else {
            other |= is_content(node);
            continue;
        };
        let name = child.name.text.as_str();
        if !matches!(name, "source" | "track") {
            other = true;
        } else if name == "source" && has_src {
            diagnostics.push(
                Diagnostic::error(
                    child.open_span(),
                    format!("`<source>` has no effect in `<{}>` with `src`", frame.name),
                )
                .help("remove the `src`, or the `<source>`"),
            );
        } else if other {
            diagnostics.push(
                Diagnostic::error(
                    child.open_span(),
                    format!(
                        "`<{name}>` must stand before other content of `<{}>`",
                        frame.name
                    ),
                )
                .help(format!("move it to the start of the `<{}>`", frame.name)),
            );
        } else if name == "source" && track {
            diagnostics.push(
                Diagnostic::error(
                    child.open_span(),
                    format!(
                        "`<source>` must stand before `<track>` in `<{}>`",
                        frame.name
                    ),
                )
                .help("move it before the first `<track>`"),
            );
        }
        track |= name == "track";
    }
}

/// A source that fits every screen and every browser leaves none for the next (HTML standard, 4.8.2).
pub(super) fn sources(frame: &Frame<'_>, diagnostics: &mut Diagnostics) {
    let has = |child: &Element, name| given::presence(&child.tag, name) != Presence::Never;
    let children: Vec<&Element> = elements(frame).collect();
    for (at, child) in children.iter().enumerate() {
        let is_last = !children.iter().skip(at + 1).any(|next| {
            next.name.text == "source"
                || (next.name.text == "img"
                    && given::presence(&next.tag, "srcset") == Presence::Always)
        });
        let chooses = has(child, "type")
            || (has(child, "media")
                && !given::value(&child.tag, "media").is_some_and(|media| {
                    media.trim_ascii().is_empty() || media.trim_ascii().eq_ignore_ascii_case("all")
                }));
        if child.name.text == "source" && !is_last && !chooses {
            diagnostics.push(
                Diagnostic::error(child.open_span(), "this `<source>` needs `media` or `type`")
                    .help("say when it is taken, or remove the ones behind it")
                    .note("the browser takes the first that fits, and without them it always does"),
            );
        }
    }
}
