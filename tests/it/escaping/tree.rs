//! What an HTML parser reads out of markup.

use html5ever::{ParseOpts, parse_document, tendril::TendrilSink as _};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use stario::prelude::Html;

/// What the parser read out of `<div>`: a picture of its tree.
#[derive(Debug, PartialEq)]
pub(super) enum Node {
    Text(String),
    Element(String, Vec<(String, String)>, Vec<Self>),
    Other,
}

pub(super) fn element<const N: usize>(
    name: &str,
    attributes: [(&str, &str); N],
    children: Vec<Node>,
) -> Node {
    let attributes = attributes.map(|(name, value)| (name.to_owned(), value.to_owned()));
    Node::Element(name.to_owned(), attributes.into(), children)
}

pub(super) fn text(text: &str) -> Vec<Node> {
    if text.is_empty() {
        Vec::new()
    } else {
        vec![Node::Text(text.to_owned())]
    }
}

/// Parses markup as the content of a body.
pub(super) fn parse(html: &Html) -> Vec<Node> {
    let page = format!("<!DOCTYPE html><body>{html}");
    let dom = parse_document(RcDom::default(), ParseOpts::default()).one(page);
    let html = dom.document.children.borrow()[1].clone();
    let body = html.children.borrow()[1].clone();
    children(&body)
}

fn children(handle: &Handle) -> Vec<Node> {
    handle.children.borrow().iter().map(node).collect()
}

fn node(handle: &Handle) -> Node {
    match &handle.data {
        NodeData::Text { contents } => Node::Text(contents.borrow().to_string()),
        NodeData::Element { name, attrs, .. } => Node::Element(
            name.local.to_string(),
            attrs
                .borrow()
                .iter()
                .map(|attr| (attr.name.local.to_string(), attr.value.to_string()))
                .collect(),
            children(handle),
        ),
        _ => Node::Other,
    }
}

/// What a page can hold of a text: a control character or a noncharacter (HTML standard, 13.2.3.5) becomes U+FFFD.
pub(super) fn storable(text: &str) -> String {
    let is_refused = |c: char| {
        c.is_control() && !"\t\n\u{c}\r".contains(c)
            || matches!(c, '\u{FDD0}'..='\u{FDEF}')
            || u32::from(c) & 0xFFFE == 0xFFFE
    };
    text.replace(is_refused, "\u{FFFD}")
}
