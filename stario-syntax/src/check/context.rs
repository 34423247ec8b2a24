//! Contexts: places where no escaping makes a value from Rust safe, and literals that would run code.

mod addresses;
mod style;

use super::{Pass, names};
use crate::ast::{Attribute, Component, Element, Named, Node, Piece, Tag, Value};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::escape;
use crate::html::{self, AttributeKind, ElementKind};
use crate::template::{ValueContext, attribute_context_in};

pub(super) const PASS: Pass = Pass { element, component };

fn component(_: &Component, _: &mut Diagnostics) {}

fn element(element: &Element, diagnostics: &mut Diagnostics) {
    let name = element.name.text.as_str();
    for attribute in &element.tag.attributes {
        let Attribute::Named(named) = attribute else {
            continue;
        };
        let context = attribute_context_in(&element.tag, name, &named.name.text);
        let ValueContext::Html(kind) = context else {
            continue;
        };
        let wrong = if has_value_from_rust(named) {
            dynamic(name, &element.tag, named, kind)
        } else {
            literal(named, kind)
        };
        if let Some(diagnostic) = wrong {
            diagnostics.push(diagnostic);
        }
    }
    if html::element(name).is_some_and(|known| known.kind == ElementKind::RawText) {
        raw_text(element, name, diagnostics);
    }
}

fn has_value_from_rust(named: &Named) -> bool {
    match &named.value {
        Some(Value::Splice(_)) => true,
        Some(Value::Text { pieces, .. }) => pieces.len() > 1,
        _ => false,
    }
}

/// What is wrong with a value from Rust in this place.
fn dynamic(element: &str, tag: &Tag, named: &Named, kind: AttributeKind) -> Option<Diagnostic> {
    let name = named.name.text.as_str();
    let value = named.value.as_ref()?;
    if html::element(element).is_some_and(|known| html::must_be_literal(known, name)) {
        return Some(
            refused(named, "its value decides how the browser reads the rest")
                .help("write it as text; choose between elements with `if`"),
        );
    }
    if kind == AttributeKind::Script {
        // `onClick={save}`: reported with its name.
        if names::is_unknown(element, name) {
            return None;
        }
        let event = name.trim_start_matches("on");
        return Some(
            refused(
                named,
                "its value is code, and no escaping makes a value safe in code",
            )
            .help(format!(
                "let Datastar handle the event: `data-on:{event}=(..)`"
            )),
        );
    }
    if is_pragma(element, tag) && name == "content" && kind != AttributeKind::Refresh {
        return Some(
            refused(
                named,
                "with `http-equiv` it stands for a header of the page",
            )
            .help("set the header in the handler"),
        );
    }
    match value {
        Value::Text { pieces, .. } => interpolated(element, named, kind, pieces),
        _ => None,
    }
}

/// What is wrong with values from Rust inside text.
fn interpolated(
    element: &str,
    named: &Named,
    kind: AttributeKind,
    pieces: &[Piece],
) -> Option<Diagnostic> {
    let name = named.name.text.as_str();
    let span = named.value.as_ref()?.span();
    let refused = |reason: &str| refused(named, reason);
    Some(match kind {
        AttributeKind::Style => return style::check(pieces, span),
        AttributeKind::CssValue => return addresses::in_css(pieces, span),
        AttributeKind::Url | AttributeKind::ImageUrl => {
            return addresses::scheme(name, pieces, span);
        }
        AttributeKind::CodeUrl if addresses::is_fragment(pieces) => return None,
        AttributeKind::CodeUrl => {
            refused("the address loads code, so every part of it must be known")
                .help("write the address as text, or use `link(handler)`")
                .help(format!(
                    "build it: `{name}={{TrustedUrl::from_static(\"/assets/\").segment(value)}}`"
                ))
        }
        AttributeKind::Html => refused("its value is a whole document that would run")
            .help("render the document with `html!` and give the value alone: `{document}`"),
        AttributeKind::Srcset => refused("it holds a list of addresses with a syntax of its own")
            .help(format!(
                "build the list: `{name}={{Srcset::new().url(address, Descriptor::Width(640))}}`"
            )),
        AttributeKind::UrlList => refused("it holds a list of addresses")
            .help("give the whole list alone, `{list}`; every address in it is filtered"),
        AttributeKind::Refresh => refused("it holds an address with a syntax of its own").help(
            format!("build it: `{name}={{Refresh::after(5).to(home::path())}}`"),
        ),
        AttributeKind::Enumerated(_) => {
            let keywords = html::keyword_type(element, name)?;
            let error = Diagnostic::error(
                span,
                format!("`{name}` holds one keyword, and no parts of one"),
            );
            match pieces {
                // The value is between two empty texts.
                [
                    Piece::Static(before),
                    Piece::Splice(value),
                    Piece::Static(after),
                ] if before.is_empty() && after.is_empty() => error.help(format!(
                    "give a value of `{keywords}` without the quotes: `{name}={{{value}}}`"
                )),
                _ => error.help(format!(
                    "give a value of `{keywords}` alone: `{name}={{value}}`"
                )),
            }
        }
        _ => return None,
    })
}

fn refused(named: &Named, reason: &str) -> Diagnostic {
    let span = named
        .value
        .as_ref()
        .map_or_else(|| named.name.span(), Value::span);
    Diagnostic::error(
        span,
        format!("`{}` cannot take a value from Rust", named.name.text),
    )
    .note(reason)
}

/// `<meta http-equiv=..>`
fn is_pragma(element: &str, tag: &Tag) -> bool {
    element == "meta"
        && tag.attributes.iter().any(|attribute| {
            matches!(attribute, Attribute::Named(named) if named.name.text == "http-equiv")
        })
}

/// What is wrong with a text that holds no value from Rust.
fn literal(named: &Named, kind: AttributeKind) -> Option<Diagnostic> {
    let Some(Value::Text { literal, .. }) = &named.value else {
        return None;
    };
    let name = named.name.text.as_str();
    let text = literal.text();
    match kind {
        AttributeKind::Url | AttributeKind::ImageUrl | AttributeKind::CodeUrl => {
            addresses::is_script(text).then(|| addresses::script(name, literal.span().into()))
        }
        AttributeKind::Text if name == "attributeName" && animates_code(text) => Some(
            Diagnostic::error(
                literal.span(),
                format!("an animation cannot change `{}`", text.trim()),
            )
            .help("write the address on the element itself")
            .note("an animation could turn it into a `javascript:` address"),
        ),
        _ => None,
    }
}

/// Whether an animation of this attribute could run code.
fn animates_code(attribute: &str) -> bool {
    let name = attribute.trim().to_ascii_lowercase();
    matches!(name.as_str(), "href" | "xlink:href") || name.starts_with("on")
}

fn raw_text(element: &Element, name: &str, diagnostics: &mut Diagnostics) {
    // Literals that are safe one by one may not be together: `"</scr" "ipt>"`.
    let mut content = String::new();
    for child in &element.tag.children {
        let Node::Text(text) = child else { continue };
        let was_safe = escape::raw_text_is_safe(name, &content);
        content.push_str(text.literal.text());
        if was_safe && !escape::raw_text_is_safe(name, &content) {
            let diagnostic = Diagnostic::error(
                text.literal.span(),
                format!("this text would end `<{name}>` or change how it is read"),
            );
            diagnostics.push(if name == "script" {
                diagnostic.help("write `<\\/script` and `<\\!--` inside JavaScript strings")
            } else {
                diagnostic.help(format!("remove `</{name}` from the text"))
            });
        }
    }
}

/// Comments are literal; what could end one is refused.
pub(super) fn comments(nodes: &[Node], diagnostics: &mut Diagnostics) {
    for node in nodes {
        if let Node::Comment(comment) = node
            && !escape::comment_is_safe(comment.text.text())
        {
            diagnostics.push(
                Diagnostic::error(comment.text.span(), "this text would end the comment")
                    .help("a comment cannot hold `-->` or `--!>`, and cannot start with `>`"),
            );
        }
        node.for_each_body(&mut |body| comments(body, diagnostics));
    }
}
