//! The Rust that a template holds: whether each part of it is whole by itself.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;
use stario_syntax::ast::{
    Attribute, ElseBranch, If, Node, OptionValue, Piece, Tag, Target, TokenItem, Value,
};
use stario_syntax::expression::Expr;
use stario_syntax::parse;

use super::corpus::Entry;

/// Whether the Rust in the input of `entry` can be parsed, part by part.
pub(super) fn is_whole(entry: Entry, input: TokenStream) -> bool {
    match entry {
        Entry::Html => nodes(&parse::parse(input).0.nodes),
        Entry::Js => pieces(&parse::parse_js(&input).0),
        _ => templates(input),
    }
}

/// Every `html! { .. }` in `tokens`.
fn templates(tokens: TokenStream) -> bool {
    let all: Vec<TokenTree> = tokens.into_iter().collect();
    all.iter().enumerate().all(|(index, token)| match token {
        TokenTree::Group(group) => match &all[..index] {
            [.., TokenTree::Ident(name), bang] if name == "html" && is_bang(bang) => {
                is_whole(Entry::Html, group.stream())
            }
            _ => templates(group.stream()),
        },
        _ => true,
    })
}

/// `!`, also when a macro by example hands it on.
fn is_bang(token: &TokenTree) -> bool {
    match token {
        TokenTree::Punct(punct) => punct.as_char() == '!',
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
            matches!(tokens.as_slice(), [only] if is_bang(only))
        }
        _ => false,
    }
}

fn nodes(list: &[Node]) -> bool {
    list.iter().all(|node| {
        let mut bodies = true;
        node.for_each_body(&mut |body| bodies &= nodes(body));
        bodies
            && match node {
                Node::Doctype(_) | Node::Comment(_) => true,
                Node::Element(element) => attributes(&element.tag),
                Node::Component(component) => attributes(&component.tag),
                Node::Unfinished(inner) => nodes(std::slice::from_ref(inner)),
                Node::Text(text) => pieces(&text.pieces),
                Node::Splice(splice) => expr(&splice.expr()),
                Node::If(node) => condition(node),
                Node::For(node) => {
                    let (pattern, iterator) = (&node.pattern, &node.iterator);
                    expr(&quote!(for #pattern in #iterator {}))
                }
                Node::Match(node) => {
                    let value = &node.scrutinee;
                    expr(&quote!(match #value {}))
                        && node.arms.iter().all(|arm| {
                            let pattern = &arm.pattern;
                            expr(&quote!(match x { #pattern => {} }))
                        })
                }
                Node::Let(node) => {
                    let statement = &node.statement;
                    expr(&quote!({ #statement }))
                }
            }
    })
}

fn condition(node: &If) -> bool {
    let condition_tokens = &node.condition;
    let next = match &node.otherwise {
        Some((_, ElseBranch::If(next))) => condition(next),
        _ => true,
    };
    next && expr(&quote!(if #condition_tokens {}))
}

fn attributes(tag: &Tag) -> bool {
    tag.attributes.iter().all(|attribute| match attribute {
        Attribute::Spread(spread) => expr(&spread.expr),
        Attribute::Named(named) => named.value.as_ref().is_none_or(value),
    })
}

fn value(value: &Value) -> bool {
    match value {
        Value::Text { pieces: list, .. } => pieces(list),
        Value::Number { .. } | Value::Bool { .. } => true,
        Value::Splice(splice) => expr(&splice.expr()),
        Value::TokenList(list) => list.items.iter().all(item),
        Value::Expression { expression, .. } => holes(expression),
        Value::Call(call) => {
            call.target.as_ref().is_none_or(target)
                && call.options.iter().all(|option| match &option.value {
                    OptionValue::Splice(splice) => expr(&splice.expr()),
                    OptionValue::Expression(expression) => holes(expression),
                    OptionValue::Word(_) | OptionValue::Number(_) | OptionValue::Text(_) => true,
                })
        }
    }
}

fn item(item: &TokenItem) -> bool {
    expr(&item.value)
        && item
            .condition
            .as_ref()
            .is_none_or(|condition| expr(&quote!(if #condition {})))
}

fn target(target: &Target) -> bool {
    match target {
        Target::Path(_) => true,
        Target::Link(splice) => expr(&splice.expr()),
        Target::Handler { path, arguments } => {
            let arguments = arguments.as_ref().map(proc_macro2::Group::stream);
            expr(&quote!(#path(#arguments)))
        }
    }
}

fn holes(expression: &stario_syntax::expression::Expression) -> bool {
    let mut whole = true;
    expression.walk(&mut |part| {
        whole &= match part {
            Expr::Hole(splice) => expr(&splice.expr()),
            Expr::Fetch(call) => value(&Value::Call(call.clone())),
            _ => true,
        }
    });
    whole
}

fn pieces(list: &[Piece]) -> bool {
    list.iter().all(|piece| match piece {
        Piece::Static(_) => true,
        Piece::Splice(tokens) => expr(tokens),
    })
}

/// Whether `tokens` are one expression, also where another one could follow.
fn expr(tokens: &TokenStream) -> bool {
    let group = proc_macro2::Group::new(Delimiter::Parenthesis, tokens.clone());
    syn::parse2::<syn::Expr>(tokens.clone()).is_ok()
        && syn::parse2::<syn::Expr>(quote!(f #group)).is_ok()
}
