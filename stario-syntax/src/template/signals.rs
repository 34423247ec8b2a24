//! Which signals a template uses, and which type declares them.
//!
//! The type is the one of `signals Counter;`, or of a struct literal in `data-signals={Counter { .. }}`.
//! Signals that the template declares by itself, with `data-signals:name`, `data-computed:name`,
//! `data-ref:name` or `data-indicator:name`, are known without being fields of it.

mod names;
mod uses;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

pub use self::names::field_name;
pub(crate) use self::uses::used_signals;
use super::SignalUses;
use crate::ast::{Attribute, Element, ElseBranch, If, Markup, Named, Node, Value};

/// The signals of a template whose type is known.
pub(super) fn signals(markup: &Markup) -> Option<SignalUses> {
    let ty = match &markup.signals {
        Some(directive) => directive.ty.clone(),
        None => declared_types(markup).into_iter().next()?,
    };
    let uses::Uses { paths, words, .. } = uses::uses(markup);
    Some(SignalUses { ty, paths, words })
}

/// The names that a template with a type uses and no signal can have.
pub(crate) fn refused_names(markup: &Markup) -> Vec<(String, Span)> {
    if markup.signals.is_none() && declared_types(markup).is_empty() {
        return Vec::new();
    }
    uses::uses(markup).refused
}

/// The types of the struct literals that declare signals, each once.
pub(crate) fn declared_types(markup: &Markup) -> Vec<TokenStream> {
    let mut types: Vec<TokenStream> = Vec::new();
    each_attribute(&markup.nodes, &mut |named| {
        if let Some(ty) = declared_type(named)
            && !types
                .iter()
                .any(|known| known.to_string() == ty.to_string())
        {
            types.push(ty);
        }
    });
    types
}

/// The `Counter` of `data-signals={Counter { .. }}`.
pub(super) fn declared_type(named: &Named) -> Option<TokenStream> {
    let Some(Value::Splice(splice)) = &named.value else {
        return None;
    };
    if named.name.text.split("__").next() != Some("data-signals") {
        return None;
    }
    let mut tokens: Vec<TokenTree> = splice.expr().into_iter().collect();
    let Some(TokenTree::Group(fields)) = tokens.pop() else {
        return None;
    };
    if fields.delimiter() != Delimiter::Brace || !is_struct_path(&tokens) {
        return None;
    }
    Some(tokens.into_iter().collect())
}

/// `Counter`, `app::Counter`, `Form::<'_>`; not `if x`, `unsafe` or `Enum::Variant`.
fn is_struct_path(tokens: &[TokenTree]) -> bool {
    let mut capitals = 0;
    let mut depth = 0_usize;
    let mut after_name = false;
    for token in tokens {
        let is_name = match token {
            TokenTree::Ident(name) => {
                if after_name {
                    return false;
                }
                if depth == 0
                    && name
                        .to_string()
                        .starts_with(|first: char| first.is_uppercase())
                {
                    capitals += 1;
                }
                true
            }
            TokenTree::Punct(punct) => {
                match punct.as_char() {
                    '<' => depth += 1,
                    '>' => depth = depth.saturating_sub(1),
                    ':' | ',' | '\'' | '&' => {}
                    _ => return false,
                }
                false
            }
            TokenTree::Group(_) | TokenTree::Literal(_) => return false,
        };
        after_name = is_name;
    }
    capitals == 1
}

/// Calls `visit` with every attribute of every element; the attributes of components are props.
pub(crate) fn each_attribute<'a>(nodes: &'a [Node], visit: &mut dyn FnMut(&'a Named)) {
    for node in nodes {
        match node {
            Node::Element(element) => {
                own_attributes(element, visit);
                each_attribute(&element.tag.children, visit);
            }
            Node::Component(component) => each_attribute(&component.tag.children, visit),
            Node::If(branch) => each_in_branch(branch, visit),
            Node::For(node) => each_attribute(&node.body.nodes, visit),
            Node::Match(node) => {
                for arm in &node.arms {
                    each_attribute(&arm.body.nodes, visit);
                }
            }
            Node::Doctype(_)
            | Node::Comment(_)
            | Node::Text(_)
            | Node::Splice(_)
            | Node::Let(_)
            | Node::Unfinished(_) => {}
        }
    }
}

fn own_attributes<'a>(element: &'a Element, visit: &mut dyn FnMut(&'a Named)) {
    for attribute in &element.tag.attributes {
        if let Attribute::Named(named) = attribute {
            visit(named);
        }
    }
}

fn each_in_branch<'a>(branch: &'a If, visit: &mut dyn FnMut(&'a Named)) {
    each_attribute(&branch.then.nodes, visit);
    match &branch.otherwise {
        Some((_, ElseBranch::If(next))) => each_in_branch(next, visit),
        Some((_, ElseBranch::Block(block))) => each_attribute(&block.nodes, visit),
        None => {}
    }
}
