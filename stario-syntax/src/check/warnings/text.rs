//! Text: references to characters, which the template writes as they stand.

use super::found::Found;
use super::outline::Outline;
use super::references::reference;
use crate::ast::{Attribute, Node, Piece, StrLit, Value};
use crate::diagnostic::Diagnostic;
use crate::html::looks_like_event_handler;

pub(super) fn check(outline: &Outline<'_>, found: &mut Found<'_>) {
    for (at, place) in outline.places() {
        match place.node {
            Node::Element(element) => {
                for attribute in &element.tag.attributes {
                    if let Attribute::Named(named) = attribute
                        && let Some(Value::Text { literal, pieces }) = &named.value
                        && let Some(warning) = character_reference(literal, pieces)
                        && !is_code(&named.name.text)
                    {
                        found.push(at, warning);
                    }
                }
            }
            Node::Text(text) => {
                // The text of these is sent as it is written.
                let is_raw = || {
                    let mut raw = ["script", "style"].iter();
                    raw.any(|name| outline.holder(at, name).is_some())
                };
                if let Some(warning) = character_reference(&text.literal, &text.pieces)
                    && !is_raw()
                {
                    found.push(at, warning);
                }
            }
            _ => {}
        }
    }
}

/// Whether an attribute holds code or markup, where a reference is one.
fn is_code(name: &str) -> bool {
    name.starts_with("data-") || name == "srcdoc" || looks_like_event_handler(name)
}

fn character_reference(literal: &StrLit, pieces: &[Piece]) -> Option<Diagnostic> {
    let (written, character) = pieces.iter().find_map(|piece| match piece {
        Piece::Static(text) => first_reference(text),
        Piece::Splice(_) => None,
    })?;
    let warning = Diagnostic::warning(
        "character_reference",
        literal.span(),
        format!("`{written}` is shown as these characters"),
    );
    let is_visible = !character.is_whitespace() && !character.is_control();
    Some(
        match character {
            _ if literal.is_raw() => warning.help("write the character itself"),
            '"' => warning.help("write `\\\"`"),
            _ if is_visible && !matches!(character, '\u{AD}' | '\u{200C}' | '\u{200D}') => {
                warning.help(format!("write `{character}`"))
            }
            _ => warning.help(format!("write `\\u{{{:x}}}`", u32::from(character))),
        }
        .note("text is escaped: every character stands for itself"),
    )
}

/// The first reference of a text, as it is written, and its character.
fn first_reference(text: &str) -> Option<(&str, char)> {
    text.match_indices('&').find_map(|(at, _)| {
        let rest = text.get(at..)?;
        let (character, length) = reference(rest)?;
        Some((rest.get(..length)?, character))
    })
}
