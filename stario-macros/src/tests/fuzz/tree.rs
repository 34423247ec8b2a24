//! Tokens that can be edited in place.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

/// A token tree whose groups are open to edits.
#[derive(Clone, Debug)]
pub(super) enum Tree {
    Leaf(TokenTree),
    Group(Delimiter, Span, Vec<Self>),
}

impl Tree {
    pub(super) fn span(&self) -> Span {
        match self {
            Self::Leaf(token) => token.span(),
            Self::Group(_, span, _) => *span,
        }
    }
}

pub(super) fn trees(tokens: TokenStream) -> Vec<Tree> {
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Group(group) => {
                Tree::Group(group.delimiter(), group.span(), trees(group.stream()))
            }
            token => Tree::Leaf(token),
        })
        .collect()
}

pub(super) fn tokens(trees: &[Tree]) -> TokenStream {
    trees
        .iter()
        .map(|tree| match tree {
            Tree::Leaf(token) => token.clone(),
            Tree::Group(delimiter, span, inner) => {
                let mut group = Group::new(*delimiter, tokens(inner));
                group.set_span(*span);
                TokenTree::Group(group)
            }
        })
        .collect()
}

/// The number of trees at every depth.
pub(super) fn count(trees: &[Tree]) -> usize {
    trees
        .iter()
        .map(|tree| match tree {
            Tree::Leaf(_) => 1,
            Tree::Group(.., inner) => 1 + count(inner),
        })
        .sum()
}

/// Calls `edit` with the list that holds the tree at `index`, counted through groups, and where it is
/// in that list.
pub(super) fn edit_at(
    trees: &mut Vec<Tree>,
    index: &mut usize,
    edit: &mut dyn FnMut(&mut Vec<Tree>, usize),
) -> bool {
    for position in 0..trees.len() {
        if *index == 0 {
            edit(trees, position);
            return true;
        }
        *index -= 1;
        if let Tree::Group(.., inner) = &mut trees[position]
            && edit_at(inner, index, edit)
        {
            return true;
        }
    }
    false
}

/// The trees as source; invisible groups, which no source has, are written as `$( .. )$`.
pub(super) fn source(trees: &[Tree]) -> String {
    let parts: Vec<String> = trees
        .iter()
        .map(|tree| match tree {
            Tree::Leaf(token) => token.to_string(),
            Tree::Group(delimiter, _, inner) => {
                let (open, close) = match delimiter {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("$(", ")$"),
                };
                format!("{open}{}{close}", source(inner))
            }
        })
        .collect();
    parts.join(" ")
}
