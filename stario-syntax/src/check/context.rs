//! Contexts: places where no escaping makes a value from Rust safe, and literals that would run code.

use super::Pass;
use crate::ast::{Attribute, Component, Element, Named, Node, Piece, Tag, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, SpanRange};
use crate::escape;
use crate::html::{self, AttributeKind, ElementKind};
use crate::template::{ValueContext, attribute_context};

pub(super) const PASS: Pass = Pass { element, component };

fn component(_: &Component, _: &mut Diagnostics) {}

fn element(element: &Element, diagnostics: &mut Diagnostics) {
    let name = element.name.text.as_str();
    for attribute in &element.tag.attributes {
        let Attribute::Named(named) = attribute else {
            continue;
        };
        let ValueContext::Html(kind) = attribute_context(name, &named.name.text) else {
            continue;
        };
        if has_value_from_rust(named) {
            dynamic(name, &element.tag, named, kind, diagnostics);
        } else {
            literal(named, kind, diagnostics);
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

fn dynamic(
    element: &str,
    tag: &Tag,
    named: &Named,
    kind: AttributeKind,
    diagnostics: &mut Diagnostics,
) {
    let name = named.name.text.as_str();
    let Some(value) = &named.value else { return };
    let refused = |reason: &str| {
        Diagnostic::error(
            value.span(),
            format!("`{name}` cannot take a value from Rust"),
        )
        .note(reason)
    };
    let interpolates = matches!(value, Value::Text { .. });
    let diagnostic = match kind {
        AttributeKind::Script => {
            refused("its value is code, and no escaping makes a value safe in code").help(format!(
                "let Datastar handle the event: `data-on:{}=(..)`",
                name.trim_start_matches("on")
            ))
        }
        AttributeKind::Style => refused("a value could add declarations and load addresses")
            .help("choose between classes: `class=[\"wide\" if wide]`")
            .help("let Datastar set a property from a signal: `data-style:width=$width`"),
        AttributeKind::Html if interpolates => {
            refused("its value is a whole document that would run")
                .help("render the document with `html!` and give the value alone: `{document}`")
        }
        AttributeKind::Srcset => refused("it holds a list of addresses with a syntax of its own")
            .help("write the list as text"),
        AttributeKind::UrlList if interpolates => refused("it holds a list of addresses")
            .help("give the whole list alone, `{list}`; every address in it is filtered"),
        AttributeKind::CodeUrl if interpolates => {
            refused("the address loads code, so every part of it must be known")
                .help("write the address as text, or use `link(handler)`")
        }
        AttributeKind::Url if interpolates => match unsafe_url_start(name, value) {
            Some(diagnostic) => diagnostic,
            None => return,
        },
        _ if is_refresh(element, tag) && name == "content" => {
            refused("with `http-equiv` it holds an address with a syntax of its own")
                .help("redirect in the handler")
        }
        _ if html::element(element).is_some_and(|known| html::must_be_literal(known, name)) => {
            refused("its value decides how the browser reads the rest")
                .help("write it as text; choose between elements with `if`")
        }
        _ => return,
    };
    diagnostics.push(diagnostic);
}

/// `<meta http-equiv=..>`
fn is_refresh(element: &str, tag: &Tag) -> bool {
    element == "meta"
        && tag.attributes.iter().any(|attribute| {
            matches!(attribute, Attribute::Named(named) if named.name.text == "http-equiv")
        })
}

/// A splice before the first `/`, `?` or `#` could choose the scheme.
fn unsafe_url_start(name: &str, value: &Value) -> Option<Diagnostic> {
    let Value::Text { pieces, .. } = value else {
        return None;
    };
    let Some(Piece::Static(start)) = pieces.first() else {
        return None;
    };
    if is_script_url(start) {
        return Some(script_url(name, value.span()));
    }
    // The browser ignores spaces in front, and slashes after the second.
    let visible = start.trim_start_matches(|character| character <= ' ');
    let visible: String = escape::address(visible).collect();
    if visible.len() > 1 && visible.bytes().all(|byte| byte == b'/') {
        return Some(
            Diagnostic::error(value.span(), "a splice cannot stand directly behind `//`")
                .help("for a path of this site start with one slash: `\"/{path}\"`")
                .help("for another site write its name, or its whole address alone: `{url}`")
                .note("after `//` stands the name of a site, which the value would choose"),
        );
    }
    if start.contains(['/', '?', '#'])
        || ["mailto:", "tel:"].contains(&start.to_ascii_lowercase().as_str())
    {
        return None;
    }
    Some(
        Diagnostic::error(
            value.span(),
            "a splice cannot stand before the first `/`, `?` or `#` of an address",
        )
        .help("start with the path: `\"/users/{id}\"`")
        .help("for a whole address write the value alone, `{url}`, which is filtered")
        .note("it could choose a scheme such as `javascript:`"),
    )
}

fn script_url(name: &str, span: SpanRange) -> Diagnostic {
    Diagnostic::error(span, format!("`{name}` cannot be a `javascript:` address"))
        .help("let Datastar handle the click: `data-on:click=(..)`")
}

fn literal(named: &Named, kind: AttributeKind, diagnostics: &mut Diagnostics) {
    let Some(Value::Text { literal, .. }) = &named.value else {
        return;
    };
    let is_url = matches!(kind, AttributeKind::Url | AttributeKind::CodeUrl);
    let text = literal.text();
    if is_url && is_script_url(text) {
        diagnostics.push(script_url(&named.name.text, literal.span().into()));
    }
}

/// Browsers drop tabs and line breaks in an address and ignore leading spaces and controls.
fn is_script_url(url: &str) -> bool {
    let scheme: String = url
        .chars()
        .filter(|character| !matches!(character, '\t' | '\n' | '\r'))
        .skip_while(|character| *character <= ' ')
        .take("javascript:".len())
        .collect();
    ["javascript:", "vbscript:"]
        .iter()
        .any(|script| scheme.to_ascii_lowercase().starts_with(script))
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
