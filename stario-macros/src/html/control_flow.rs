//! `if`, `for` and `match`: the user's own headers around the statements of their bodies.

use proc_macro2::{Delimiter, Group, Ident, TokenStream};
use quote::{ToTokens, quote};
use stario_syntax::template::{Body, IfSlot, MatchArm, Otherwise};

use super::body;

/// `{ statements }` at the place of the user's braces.
pub(super) fn block(group: &Group, content: &Body) -> TokenStream {
    let mut block = Group::new(Delimiter::Brace, body(content));
    block.set_span(group.span());
    block.into_token_stream()
}

pub(super) fn if_slot(slot: &IfSlot) -> TokenStream {
    let IfSlot {
        if_token,
        condition,
        group,
        then,
        otherwise,
    } = slot;
    let then = block(group, then);
    let otherwise = match otherwise {
        None => None,
        Some(Otherwise::If(next)) => {
            let next = if_slot(next);
            Some(quote!(else #next))
        }
        Some(Otherwise::Body(content)) => {
            let content = body(content);
            Some(quote!(else { #content }))
        }
    };
    quote!(#if_token #condition #then #otherwise)
}

pub(super) fn match_slot(
    match_token: &Ident,
    scrutinee: &TokenStream,
    arms: &[MatchArm],
) -> TokenStream {
    let arms = arms.iter().map(|arm| {
        let MatchArm {
            pattern,
            arrow,
            body: content,
        } = arm;
        let content = body(content);
        quote!(#pattern #arrow { #content })
    });
    quote!(#match_token #scrutinee { #(#arms)* })
}
