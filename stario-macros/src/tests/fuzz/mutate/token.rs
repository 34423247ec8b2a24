//! One token: another one of its kind, or any at all.

use proc_macro2::{Ident, Literal, Punct, Spacing, Span, TokenTree};

use super::words::{LITERALS, SPECIAL, SYMBOLS, WORDS};
use crate::tests::fuzz::random::Random;
use crate::tests::fuzz::tree::Tree;

/// Another token of the same kind.
pub(super) fn near(tree: &mut Tree, random: &mut Random) {
    let span = tree.span();
    match tree {
        Tree::Leaf(TokenTree::Ident(ident)) => {
            let name = misspelled(&ident.to_string(), random);
            *tree = Tree::Leaf(word(&name, span));
        }
        Tree::Leaf(TokenTree::Literal(old)) => {
            *tree = match syn::Lit::new(old.clone()) {
                syn::Lit::Str(text) if random.below(3) > 0 => {
                    let mut new = Literal::string(&misspelled_text(&text.value(), random));
                    new.set_span(span);
                    Tree::Leaf(TokenTree::Literal(new))
                }
                _ => literal(random.pick::<&str>(LITERALS), span),
            };
        }
        Tree::Leaf(_) => *tree = Tree::Leaf(symbol(random, span)),
        Tree::Group(_, _, inner) => inner.reverse(),
    }
}

fn misspelled(name: &str, random: &mut Random) -> String {
    let mut letters: Vec<char> = name.trim_start_matches("r#").chars().collect();
    let at = random.below(letters.len());
    match random.below(6) {
        0 => return (*random.pick(WORDS)).to_owned(),
        1 => return format!("r#{name}"),
        2 if letters.len() > 1 => {
            letters.remove(at);
        }
        3 => letters.insert(at, letters[at]),
        4 if at > 0 => letters.swap(at, at - 1),
        _ => {
            letters[at] = if letters[at].is_uppercase() {
                letters[at].to_ascii_lowercase()
            } else {
                letters[at].to_ascii_uppercase()
            };
        }
    }
    letters.into_iter().collect()
}

fn misspelled_text(text: &str, random: &mut Random) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let at = random.below(letters.len() + 1);
    if random.below(3) == 0 && at < letters.len() {
        letters.remove(at);
        return letters.into_iter().collect();
    }
    let (before, after) = letters.split_at(at);
    let (before, after): (String, String) = (before.iter().collect(), after.iter().collect());
    format!("{before}{}{after}", random.pick(SPECIAL))
}

/// An identifier, raw where the name may only be written so; `x` when it is no name at all.
pub(super) fn word(name: &str, span: Span) -> TokenTree {
    let mut token = match name
        .parse::<proc_macro2::TokenStream>()
        .map(|tokens| tokens.into_iter().next())
    {
        Ok(Some(TokenTree::Ident(ident))) => ident,
        _ => Ident::new("x", span),
    };
    token.set_span(span);
    TokenTree::Ident(token)
}

pub(super) fn literal(source: &str, span: Span) -> Tree {
    let mut token: Literal = source.parse().unwrap();
    token.set_span(span);
    Tree::Leaf(TokenTree::Literal(token))
}

pub(super) fn symbol(random: &mut Random, span: Span) -> TokenTree {
    let symbols: Vec<char> = SYMBOLS.chars().collect();
    let spacing = if random.below(2) == 0 {
        Spacing::Joint
    } else {
        Spacing::Alone
    };
    let mut punct = Punct::new(*random.pick(&symbols), spacing);
    punct.set_span(span);
    TokenTree::Punct(punct)
}
