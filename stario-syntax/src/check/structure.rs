//! Structure: what void, raw-text and text-only elements may hold.

use super::Pass;
use crate::ast::{Component, Element, Node};
use crate::diagnostic::{Diagnostic, Diagnostics, SpanRange};
use crate::html::{self, ElementKind};
use crate::template::is_json_script;

pub(super) const PASS: Pass = Pass { element, component };

fn component(_: &Component, _: &mut Diagnostics) {}

fn element(element: &Element, diagnostics: &mut Diagnostics) {
    let name = element.name.text.as_str();
    match html::element(name).map(|known| known.kind) {
        Some(ElementKind::Void) => void(element, name, diagnostics),
        // Its end was reported as missing; what seems to be in it may be after it.
        Some(_) if element.tag.is_unclosed() => {}
        Some(ElementKind::RawText) => raw_text(element, name, diagnostics),
        Some(ElementKind::EscapableRawText) => text_only(element, name, diagnostics),
        Some(ElementKind::Normal) | None => {}
    }
}

fn void(element: &Element, name: &str, diagnostics: &mut Diagnostics) {
    if !element.tag.children.is_empty() {
        diagnostics.push(
            Diagnostic::error(
                element.open_span(),
                format!("`<{name}>` is a void element and cannot have children"),
            )
            .help(format!(
                "write `<{name}>` alone and put the content after it"
            )),
        );
    } else if let Some(close) = &element.tag.close {
        diagnostics.push(
            Diagnostic::error(
                close.span,
                format!("`<{name}>` is a void element and has no closing tag"),
            )
            .help(format!("remove `</{name}>`")),
        );
    }
}

/// `<script>` and `<style>` hold literals and nothing else; a script of JSON may hold one value alone.
fn raw_text(element: &Element, name: &str, diagnostics: &mut Diagnostics) {
    let is_json = name == "script" && is_json_script(&element.tag);
    let mut is_alone = element.tag.children.len() == 1;
    for child in &element.tag.children {
        if matches!(child, Node::Text(_) | Node::Unfinished(_)) {
            continue;
        }
        let (span, what) = describe(child);
        if is_json && matches!(child, Node::Splice(_)) {
            if !is_alone {
                is_alone = true;
                diagnostics.push(
                    Diagnostic::error(span, "a script of JSON holds one value and nothing else")
                        .help("put everything into the value: `{JsonScript::new(&data)?}`"),
                );
            }
            continue;
        }
        let diagnostic = Diagnostic::error(
            span,
            format!("{what} is not allowed in `<{name}>`, which holds literal text only"),
        );
        diagnostics.push(if name == "script" {
            diagnostic
                .help("pass the value in an attribute and read it there: `data-value={value}`")
                .help(
                    "for data write `<script type=\"application/json\">` with \
                     `{JsonScript::new(&data)?}` alone",
                )
                .note("no escaping makes a value safe inside JavaScript")
        } else {
            diagnostic
                .help("choose between literal rules with a `class`")
                .note("no escaping makes a value safe inside CSS")
        });
    }
}

/// `<title>` and `<textarea>` hold text and splices.
fn text_only(element: &Element, name: &str, diagnostics: &mut Diagnostics) {
    elements_in_text(&element.tag.children, name, diagnostics);
}

fn elements_in_text(nodes: &[Node], name: &str, diagnostics: &mut Diagnostics) {
    for node in nodes {
        match node {
            Node::Element(_) | Node::Component(_) | Node::Comment(_) | Node::Doctype(_) => {
                let (span, what) = describe(node);
                let error = Diagnostic::error(
                    span,
                    format!("{what} is not allowed in `<{name}>`, which holds text only"),
                );
                let error = match node {
                    Node::Comment(_) => error.help(format!("put it before `<{name}>`")),
                    Node::Doctype(_) => error.help("put it at the start of the page"),
                    _ => error.help("write its text without tags"),
                };
                diagnostics
                    .push(error.note(format!("the browser shows tags inside `<{name}>` as text")));
            }
            _ => node.for_each_body(&mut |body| elements_in_text(body, name, diagnostics)),
        }
    }
}

/// The place and the name of a node in a message.
fn describe(node: &Node) -> (SpanRange, String) {
    match node {
        Node::Doctype(doctype) => (doctype.span, "a doctype".to_owned()),
        Node::Comment(comment) => (comment.text.span().into(), "a comment".to_owned()),
        Node::Element(element) => (
            element.open_span(),
            format!("the element `<{}>`", element.name.text),
        ),
        Node::Component(component) => (
            SpanRange::of(&component.path, component.tag.lt_token.span()),
            format!("the component `<{}>`", component.text),
        ),
        Node::Text(text) => (text.literal.span().into(), "text".to_owned()),
        Node::Splice(splice) => (splice.group.span().into(), "a value from Rust".to_owned()),
        Node::If(node) => (node.if_token.span().into(), "`if`".to_owned()),
        Node::For(node) => (node.for_token.span().into(), "`for`".to_owned()),
        Node::Match(node) => (node.match_token.span().into(), "`match`".to_owned()),
        Node::Let(node) => (
            SpanRange::of(&node.statement, proc_macro2::Span::call_site()),
            "`let`".to_owned(),
        ),
        Node::Unfinished(node) => describe(node),
    }
}
