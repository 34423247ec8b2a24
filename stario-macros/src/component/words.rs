//! The names that a type parameter of a component's builder cannot have.

use std::collections::BTreeSet;

use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::ItemFn;

use super::props::{Absent, Prop};

/// The words that a type parameter must not be called, because they stand for something here.
pub(super) fn words(function: &ItemFn, props: &[Prop]) -> BTreeSet<String> {
    const TYPES: &[&str] = &[
        "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8",
        "u16", "u32", "u64", "u128", "usize", "core", "std", "stario", "props", "missing",
    ];
    let mut words: BTreeSet<String> = TYPES.iter().map(ToString::to_string).collect();
    let signature = &function.sig;
    let mut streams = vec![
        signature.generics.to_token_stream(),
        signature.generics.where_clause.to_token_stream(),
        signature.ident.to_token_stream(),
    ];
    for prop in props {
        streams.push(prop.ty.to_token_stream());
        if let Absent::Expr(expr) = &prop.absent {
            streams.push(expr.to_token_stream());
        }
    }
    while let Some(stream) = streams.pop() {
        for token in stream {
            match token {
                TokenTree::Group(group) => streams.push(group.stream()),
                TokenTree::Ident(word) => {
                    words.insert(word.to_string());
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
    words
}
