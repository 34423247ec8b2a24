//! Values: literals that their attribute does not take, attributes that do nothing where they are, and
//! attributes that are missing.
//!
//! Values from Rust are typed by their attribute; this family reads what is written in the template.

mod addresses;
mod areas;
pub(in crate::check) mod dates;
mod gauges;
mod images;
mod input;
mod kinds;
mod links;
mod names;
mod needs;
mod required;
mod scripts;
mod texts;
mod tokens;

use super::Pass;
use super::given;
use crate::ast::{Attribute, Component, Element, Named, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, SpanRange};
use crate::html::{self, AttributeKind, Namespace};

pub(super) const PASS: Pass = Pass { element, component };

fn component(_: &Component, _: &mut Diagnostics) {}

fn element(element: &Element, diagnostics: &mut Diagnostics) {
    let name = element.name.text.as_str();
    let known = html::element(name);
    let before = diagnostics.iter().len();
    for attribute in &element.tag.attributes {
        let Attribute::Named(named) = attribute else {
            continue;
        };
        let attribute = named.name.text.as_str();
        if attribute.starts_with("data-") || is_written_again(element, named) {
            continue;
        }
        let kind = match known {
            Some(known) => html::attribute(known, attribute),
            None => html::global_attribute(Namespace::Html, attribute),
        };
        let Some(kind) = kind else { continue };
        if let Some(diagnostic) = value(name, named, kind) {
            diagnostics.push(diagnostic);
        }
    }
    if known.is_some_and(|known| known.namespace == Namespace::Html) {
        if name == "input" {
            input::check(element, diagnostics);
        }
        required::check(element, diagnostics);
        if diagnostics.iter().len() > before {
            // What the attributes mean together is clear once each of them is.
            return;
        }
        needs::check(element, diagnostics);
        diagnostics.extend(match name {
            "area" => areas::check(element),
            "link" => links::check(element),
            "meter" | "progress" => gauges::check(element),
            "script" => scripts::check(element),
            _ => None,
        });
    }
}

/// Whether a bare name is reported for being there twice: its value is with the other one.
fn is_written_again(element: &Element, named: &Named) -> bool {
    let is_same = |attribute: &&Attribute| matches!(attribute, Attribute::Named(other) if other.name.text == named.name.text);
    named.value.is_none() && element.tag.attributes.iter().filter(is_same).count() > 1
}

/// What is wrong with the value of an attribute.
fn value(element: &str, named: &Named, kind: AttributeKind) -> Option<Diagnostic> {
    if let (Some(Value::TokenList(list)), AttributeKind::TokenList) = (&named.value, kind) {
        return list.items.iter().find_map(|item| {
            let literal = item.literal.as_ref()?;
            tokens::check(element, named, literal.text(), literal.span().into())
        });
    }
    let text = given::literal(named)?;
    match kind {
        AttributeKind::Enumerated(words) => kinds::enumerated(element, named, text, words),
        AttributeKind::TrueFalse => kinds::true_false(named, text),
        AttributeKind::Integer => kinds::integer(element, named, text),
        AttributeKind::Number => kinds::number(named, text),
        AttributeKind::Id => kinds::id(named, text),
        AttributeKind::TokenList => tokens::check(element, named, text, span(named)),
        AttributeKind::Datetime if text.is_empty() => Some(names::empty(named)),
        AttributeKind::Datetime => texts::datetime(element, named, text),
        AttributeKind::Url | AttributeKind::ImageUrl | AttributeKind::CodeUrl => {
            addresses::check(element, named, text)
        }
        AttributeKind::Srcset => texts::image_candidates(named, text),
        AttributeKind::Text => texts::check(element, named, text),
        _ => None,
    }
}

/// The value, or the bare name.
fn span(named: &Named) -> SpanRange {
    named
        .value
        .as_ref()
        .map_or_else(|| named.name.span(), Value::span)
}

/// `` `a`, `b` and `c` ``, or the first five of many.
fn list(words: &[&str]) -> String {
    const MOST: usize = 8;
    let shown = if words.len() > MOST { 5 } else { words.len() };
    let words_shown: Vec<String> = words
        .iter()
        .take(shown)
        .map(|word| format!("`{word}`"))
        .collect();
    match words_shown.as_slice() {
        _ if shown < words.len() => {
            format!(
                "{} and {} more",
                words_shown.join(", "),
                words.len() - shown
            )
        }
        [start @ .., last] if !start.is_empty() => format!("{} and {last}", start.join(", ")),
        all => all.join(", "),
    }
}
