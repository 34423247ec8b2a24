//! String literals: what they say, and the splices in them.

mod unquoted;

use proc_macro2::{Group, Literal, Span, TokenStream, TokenTree};

use super::splice::{format_error, has_format, unfinished, unfinished_operator};
use super::{Parser, check_brackets};
use crate::ast::{Piece, StrLit};
use crate::diagnostic::Diagnostic;

impl Parser {
    /// A string literal, or a report of what the literal is instead.
    pub(super) fn str_lit(&mut self, literal: Literal) -> Option<StrLit> {
        if let Some(plain) = StrLit::plain(&literal) {
            return Some(plain);
        }
        let written = literal.to_string();
        let span = literal.span();
        let suffix = match syn::Lit::new(literal.clone()) {
            syn::Lit::Str(text) => text.suffix().to_owned(),
            _ => String::new(),
        };
        if !suffix.is_empty() {
            self.push(
                Diagnostic::error(
                    span,
                    format!("`{suffix}` cannot follow a closing quote directly"),
                )
                .help("put a space behind the quote")
                .help("write a quote inside of the text as `\\\"`"),
            );
            return None;
        }
        let text = StrLit::new(literal.clone());
        if text.is_none() {
            let meant = match syn::Lit::new(literal) {
                syn::Lit::Char(character) => character.value().to_string(),
                syn::Lit::Byte(byte) => char::from(byte.value()).to_string(),
                syn::Lit::ByteStr(bytes) => String::from_utf8_lossy(&bytes.value()).into_owned(),
                syn::Lit::CStr(text) => text.value().to_string_lossy().into_owned(),
                _ => written,
            };
            self.push(
                Diagnostic::error(span, "text must be a string literal")
                    .help(format!("write `{meant:?}`")),
            );
        }
        text
    }

    /// Cuts a literal at its splices; a raw literal has none, nor has one in a verbatim place.
    pub(super) fn pieces(&mut self, literal: &StrLit) -> Vec<Piece> {
        let value = literal.text();
        let has_brace = value.contains('{') || value.contains('}');
        if self.verbatim || literal.is_raw() || !has_brace {
            return vec![Piece::Static(value.to_owned())];
        }
        let mut pieces = Vec::new();
        let mut text = String::new();
        let mut rest = value;
        while let Some(at) = rest.find(['{', '}']) {
            let brace = &rest[at..=at];
            text.push_str(&rest[..at]);
            rest = &rest[at + 1..];
            if let Some(after) = rest.strip_prefix(brace) {
                text.push_str(brace);
                rest = after;
            } else if brace == "}" {
                self.push(
                    Diagnostic::error(literal.span(), "unmatched `}` in this text")
                        .help("write `}}` for a brace"),
                );
            } else if let Some(end) = matching_brace(rest) {
                if let Some(tokens) = self.splice_tokens(&rest[..end], literal.span()) {
                    pieces.push(Piece::Static(std::mem::take(&mut text)));
                    pieces.push(Piece::Splice(tokens));
                }
                rest = &rest[end + 1..];
            } else {
                self.push(
                    Diagnostic::error(literal.span(), "unmatched `{` in this text")
                        .help("close the splice with `}`")
                        .help("write `{{` for a brace"),
                );
                rest = "";
            }
        }
        text.push_str(rest);
        pieces.push(Piece::Static(text));
        pieces
    }

    fn splice_tokens(&mut self, source: &str, span: Span) -> Option<TokenStream> {
        if source.trim().is_empty() {
            self.push(
                Diagnostic::error(span, "expected a Rust expression, found `{}`")
                    .help("write the value in the braces, such as `{name}`")
                    .help("write `{{}}` for a pair of braces"),
            );
            return None;
        }
        let Ok(tokens) = source.parse::<TokenStream>() else {
            self.push(
                Diagnostic::error(
                    span,
                    format!("`{{{source}}}` in this text is not a Rust expression"),
                )
                .help("write `{{` and `}}` for braces"),
            );
            return None;
        };
        if let Some(diagnostic) = check_brackets(&tokens) {
            self.push(diagnostic.at(span));
            return None;
        }
        if has_format(&tokens)
            && let Some((value, format)) = source.rsplit_once(':')
        {
            let (value, format) = (value.trim(), format.trim());
            self.push(
                format_error(span, format)
                    .help(format!(
                        "write the splice outside of the text: `{{format!(\"{{:{format}}}\", {value})}}`"
                    ))
                    .help(format!("for braces in the text write `{{{{{source}}}}}`")),
            );
            return None;
        }
        if let Some(operator) = unfinished_operator(&tokens) {
            self.push(unfinished(&operator).at(span));
            return None;
        }
        Some(respan(tokens, span))
    }
}

/// The position of the `}` that closes a splice, nested braces and string literals stepped over.
fn matching_brace(source: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut string = false;
    let mut characters = source.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '\\' if string => {
                characters.next();
            }
            '"' => string = !string,
            _ if string => {}
            '\'' => {
                // A character such as `'}'`, unless it is a lifetime.
                let rest = characters.as_str();
                let length = if rest.starts_with('\\') { 2 } else { 1 };
                let mut behind = rest.chars().skip(length);
                if behind.next() == Some('\'') {
                    characters.nth(length);
                }
            }
            '{' => depth += 1,
            '}' if depth == 0 => return Some(at),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Gives every token the span of the literal it was written in.
fn respan(tokens: TokenStream, span: Span) -> TokenStream {
    tokens
        .into_iter()
        .map(|mut token| {
            if let TokenTree::Group(group) = &token {
                let mut inner = Group::new(group.delimiter(), respan(group.stream(), span));
                inner.set_span(span);
                token = TokenTree::Group(inner);
            } else {
                token.set_span(span);
            }
            token
        })
        .collect()
}
