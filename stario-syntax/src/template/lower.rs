//! Lowers the tree to static text and slots.

use proc_macro2::{Ident, Span, TokenStream};

use super::body_mark::body_mark;
use super::builder::Builder;
use super::context::is_json_script;
use super::{
    Body, BodyMark, ComponentSlot, IfSlot, MatchArm, Otherwise, Prop, PropValue, Slot, Template,
    fingerprint, signals,
};
use crate::ast::{
    Attribute, Component, Element, ElseBranch, If, Markup, Named, Node, Piece, Tag, Text, Value,
};
use crate::check::is_element_in_capitals;
use crate::escape;
use crate::html::{self, ElementKind, Namespace};

/// Lowers a template.
#[must_use]
pub fn lower(markup: &Markup) -> Template {
    let mut lower = Lower {
        builder: Builder::default(),
        is_svg: false,
    };
    lower.nodes(&markup.nodes);
    let root = lower.builder.finish();
    Template {
        fingerprint: fingerprint::fingerprint(
            &root,
            markup.signals.as_ref().map(|directive| &directive.ty),
        ),
        signals: signals::signals(markup),
        root,
    }
}

/// The state of one body; bodies inside it take turns.
pub(super) struct Lower {
    pub(super) builder: Builder,
    /// Whether the nodes are known to be in SVG.
    is_svg: bool,
}

impl Lower {
    fn body(&mut self, nodes: &[Node]) -> Body {
        let outer = std::mem::take(&mut self.builder);
        self.nodes(nodes);
        std::mem::replace(&mut self.builder, outer).finish()
    }

    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            self.node(node);
        }
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Doctype(_) => self.builder.push_static("<!DOCTYPE html>"),
            Node::Comment(comment) => {
                if escape::comment_is_safe(comment.text.text()) {
                    self.builder.push_static("<!--");
                    self.builder.push_static(comment.text.text());
                    self.builder.push_static("-->");
                }
            }
            Node::Element(element) => self.element(element),
            Node::Component(component) => self.component(component),
            Node::Text(text) => self.text(text),
            Node::Splice(splice) => self.builder.push_slot(Slot::Text {
                expr: splice.expr(),
            }),
            Node::If(branch) => {
                let slot = self.branch(branch);
                self.builder.push_slot(Slot::If(slot));
            }
            Node::For(node) => {
                let body = self.body(&node.body.nodes);
                self.builder.push_slot(Slot::For {
                    for_token: node.for_token.clone(),
                    pattern: node.pattern.clone(),
                    in_token: node.in_token.clone(),
                    iterator: node.iterator.clone(),
                    group: node.body.group.clone(),
                    body,
                });
            }
            Node::Match(node) => {
                let arms = node.arms.iter().map(|arm| MatchArm {
                    pattern: arm.pattern.clone(),
                    arrow: arm.arrow.clone(),
                    body: self.body(&arm.body.nodes),
                });
                let arms = arms.collect();
                self.builder.push_slot(Slot::Match {
                    match_token: node.match_token.clone(),
                    scrutinee: node.scrutinee.clone(),
                    arms,
                });
            }
            Node::Let(node) => self.builder.push_slot(Slot::Let {
                statement: node.statement.clone(),
            }),
            Node::Unfinished(node) => {
                let body = self.body(std::slice::from_ref(node));
                self.builder.push_slot(Slot::Unfinished(body));
            }
        }
    }

    fn branch(&mut self, branch: &If) -> IfSlot {
        let then = self.body(&branch.then.nodes);
        let otherwise = match &branch.otherwise {
            None => None,
            Some((_, ElseBranch::If(next))) => Some(Otherwise::If(Box::new(self.branch(next)))),
            Some((_, ElseBranch::Block(block))) => Some(Otherwise::Body(self.body(&block.nodes))),
        };
        IfSlot {
            if_token: branch.if_token.clone(),
            condition: branch.condition.clone(),
            group: branch.then.group.clone(),
            then,
            otherwise,
        }
    }

    fn text(&mut self, text: &Text) {
        for piece in &text.pieces {
            match piece {
                Piece::Static(text) => escape::text(text, self.builder.tail()),
                Piece::Splice(expr) => self.builder.push_slot(Slot::Text { expr: expr.clone() }),
            }
        }
    }

    fn element(&mut self, element: &Element) {
        let name = element.name.text.as_str();
        let known = html::element(name);
        let kind = known.map_or(ElementKind::Normal, |known| known.kind);
        let mark = body_mark(element);
        self.builder.push_static("<");
        self.builder.push_static(name);
        for attribute in &element.tag.attributes {
            self.attribute(element, attribute, mark.as_ref());
        }
        if let Some(mark @ (BodyMark::Absent | BodyMark::Other)) = mark {
            self.builder.push_slot(Slot::BodyMark(mark));
        }
        self.builder.push_static(">");
        let children = &element.tag.children;
        let outside = self.is_svg;
        self.is_svg = is_svg_inside(name, known, outside);
        match kind {
            ElementKind::Void => {
                self.is_svg = outside;
                return;
            }
            ElementKind::RawText => self.raw_text(name, &element.tag),
            ElementKind::Normal | ElementKind::EscapableRawText => {
                if needs_leading_newline(name, children) {
                    self.builder.push_static("\n");
                }
                self.nodes(children);
            }
        }
        self.is_svg = outside;
        self.builder.push_static("</");
        self.builder.push_static(name);
        self.builder.push_static(">");
    }

    /// Literals of `<script>` and `<style>` are verbatim; what could end the element was refused.
    ///
    /// In SVG these elements are ordinary ones to the parser, which reads references and tags in them
    /// (HTML standard, 13.2.6.5), so their text is escaped like any other.
    fn raw_text(&mut self, name: &str, tag: &Tag) {
        for child in &tag.children {
            match child {
                Node::Text(text) if self.is_svg => {
                    escape::text(text.literal.text(), self.builder.tail());
                }
                Node::Text(text) if escape::raw_text_is_safe(name, text.literal.text()) => {
                    self.builder.push_static(text.literal.text());
                }
                Node::Splice(splice)
                    if name == "script" && tag.children.len() == 1 && is_json_script(tag) =>
                {
                    let expr = splice.expr();
                    self.builder.push_slot(Slot::Json { expr });
                }
                _ => {}
            }
        }
    }

    fn component(&mut self, component: &Component) {
        if is_element_in_capitals(&component.text) {
            // It was reported; rustc would not know it either.
            self.nodes(&component.tag.children);
            return;
        }
        let mut props = Vec::new();
        let mut spread = None;
        for attribute in &component.tag.attributes {
            match attribute {
                Attribute::Spread(value) => spread = Some(value.expr.clone()),
                Attribute::Named(named) => props.extend(prop(named)),
            }
        }
        let children = &component.tag.children;
        let children = (!children.is_empty()).then(|| self.body(children));
        let span = component
            .path
            .clone()
            .into_iter()
            .last()
            .map_or_else(Span::call_site, |token| token.span());
        self.builder
            .push_slot(Slot::Component(Box::new(ComponentSlot {
                path: component.path.clone(),
                props,
                spread,
                children,
                span,
            })));
    }
}

/// Whether the children of an element are in SVG (HTML standard, 13.2.6, "HTML integration point").
fn is_svg_inside(name: &str, known: Option<&html::Element>, outside: bool) -> bool {
    match name {
        "foreignObject" => false,
        "desc" | "title" if outside => false,
        _ => outside || known.is_some_and(|known| known.namespace == Namespace::Svg),
    }
}

fn prop(named: &Named) -> Option<Prop> {
    let name = rust_name(&named.name.text, named.name.span().start)?;
    let value = match &named.value {
        None => PropValue::Expr(word("true", name.span())),
        Some(Value::Text { pieces, literal }) => PropValue::Text {
            pieces: pieces.clone(),
            span: literal.span(),
        },
        Some(Value::Number { tokens, .. }) => PropValue::Expr(tokens.clone()),
        Some(Value::Bool { token, .. }) => PropValue::Expr(word(&token.to_string(), token.span())),
        Some(Value::Splice(splice)) => PropValue::Expr(splice.expr()),
        // What was refused has no tokens: the prop is given, and has no value.
        Some(Value::TokenList(_) | Value::Expression { .. } | Value::Call(_)) => {
            PropValue::Expr(TokenStream::new())
        }
    };
    Some(Prop { name, value })
}

/// `aria-label` as `aria_label`; `None` when no identifier can be made of it.
fn rust_name(name: &str, span: Span) -> Option<Ident> {
    let name = name.replace('-', "_");
    if syn::parse_str::<Ident>(&name).is_ok() {
        return Some(Ident::new(&name, span));
    }
    syn::parse_str::<Ident>(&format!("r#{name}"))
        .is_ok()
        .then(|| Ident::new_raw(&name, span))
}

fn word(text: &str, span: Span) -> TokenStream {
    proc_macro2::TokenTree::Ident(Ident::new(text, span)).into()
}

/// The parser drops one line feed after these opening tags (HTML standard 13.2.6.4.7), so one more
/// stands before content that starts with one, or may.
fn needs_leading_newline(name: &str, children: &[Node]) -> bool {
    if !matches!(name, "pre" | "textarea" | "listing") {
        return false;
    }
    match children.first() {
        None | Some(Node::Element(_) | Node::Doctype(_) | Node::Comment(_)) => false,
        Some(Node::Text(text)) => match text.pieces.first() {
            Some(Piece::Static(first)) if !first.is_empty() => first.starts_with('\n'),
            _ => true,
        },
        Some(_) => true,
    }
}
