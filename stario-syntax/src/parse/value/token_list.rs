//! Token lists: `["card", "open" if open, {name}]`.

use proc_macro2::{Group, Literal, TokenStream, TokenTree};

use crate::ast::{StrLit, TokenItem, TokenListValue};
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, written};
use crate::parse::Parser;
use crate::parse::token::{is_brace, is_word};

impl Parser {
    pub(super) fn token_list(&mut self, group: Group) -> TokenListValue {
        let mut items = Vec::new();
        let mut cursor = Cursor::of(&group);
        while !cursor.is_empty() {
            let start = cursor.span();
            let tokens = cursor.until_comma();
            if tokens.is_empty() {
                self.push(
                    Diagnostic::error(start, "expected a token before this `,`").help("remove it"),
                );
                continue;
            }
            items.extend(self.token_item(&tokens));
        }
        TokenListValue { group, items }
    }

    fn token_item(&mut self, tokens: &TokenStream) -> Option<TokenItem> {
        let all: Vec<TokenTree> = tokens.clone().into_iter().collect();
        // `if a { x } else { y }` is a value; an `if` behind one is a condition.
        let behind = all.iter().skip(1).position(|token| is_word(token, "if"));
        let (value, behind) = all.split_at(behind.map_or(all.len(), |at| at + 1));
        let condition = match behind {
            [] => None,
            [if_token, ..] => Some(self.token_condition(value, if_token, behind)?),
        };
        let literal = match value {
            [TokenTree::Literal(literal)] => Some(self.token_literal(literal)?),
            _ => None,
        };
        Some(TokenItem {
            literal,
            value: stream(value),
            condition,
        })
    }

    /// The condition `behind` a token, which begins with `if`.
    fn token_condition(
        &mut self,
        value: &[TokenTree],
        if_token: &TokenTree,
        behind: &[TokenTree],
    ) -> Option<TokenStream> {
        let error = if behind.len() == 1 {
            Diagnostic::error(if_token.span(), "expected a condition after `if`")
                .help("write `\"name\" if condition`")
        } else if let Some(at) = lonely_else(behind) {
            Diagnostic::error(
                behind[at].span(),
                "a condition behind a token has no `else`",
            )
            .help(format!(
                "write `if {} {{ {} }} else {{ {} }}`",
                written(&stream(&behind[1..at])),
                written(&stream(value)),
                written(&stream(&behind[at + 1..]))
            ))
        } else {
            return Some(stream(&behind[1..]));
        };
        self.push(error);
        None
    }

    /// A literal without splices.
    fn token_literal(&mut self, literal: &Literal) -> Option<StrLit> {
        let literal = self.str_lit(literal.clone())?;
        if self.pieces(&literal).len() > 1 {
            self.push(
                Diagnostic::error(literal.span(), "a token of a list cannot hold a splice")
                    .help(format!(
                        "write a Rust value instead of the text: `format!({})`",
                        literal.token
                    ))
                    .help("write `{{` for a brace"),
            );
            return None;
        }
        Some(literal)
    }
}

fn stream(tokens: &[TokenTree]) -> TokenStream {
    tokens.iter().cloned().collect()
}

/// Where an `else` stands that ends no block.
fn lonely_else(tokens: &[TokenTree]) -> Option<usize> {
    let before = tokens
        .windows(2)
        .position(|pair| !is_brace(&pair[0]) && is_word(&pair[1], "else"));
    before.map(|before| before + 1)
}
