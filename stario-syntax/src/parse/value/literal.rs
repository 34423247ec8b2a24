//! Text and numbers, and what is added to a text.

use proc_macro2::{Literal, Punct, TokenTree};

use super::extent::{operation, skip_value};
use crate::ast::{StrLit, Value};
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange, written};
use crate::parse::Parser;
use crate::template::is_datastar;

impl Parser {
    /// The literal at the cursor as the value of `name`.
    pub(super) fn literal_at(&mut self, cursor: &mut Cursor, name: &str) -> Option<Value> {
        let literal = cursor.literal()?;
        let value = self.literal_value(literal.clone(), None);
        if cursor.peek_punct(0, '+') {
            self.sum(cursor, name, &literal);
        }
        if value.is_none() && cursor.peek_punct(0, '=') {
            // `title="text"id="a"`: the tokenizer joined the name to the text.
            skip_value(cursor);
        }
        value
    }

    pub(super) fn literal_value(
        &mut self,
        literal: Literal,
        minus: Option<&Punct>,
    ) -> Option<Value> {
        // First, because most values are plain text.
        if minus.is_none()
            && let Some(literal) = StrLit::plain(&literal)
        {
            return Some(self.text_value(literal));
        }
        let (digits, suffix) = match syn::Lit::new(literal.clone()) {
            syn::Lit::Int(number) => (
                number.base10_digits().to_owned(),
                number.suffix().to_owned(),
            ),
            syn::Lit::Float(number) => (
                number.base10_digits().to_owned(),
                number.suffix().to_owned(),
            ),
            _ => {
                let literal = self.str_lit(literal)?;
                return Some(self.text_value(literal));
            }
        };
        let sign = if minus.is_some() { "-" } else { "" };
        if !suffix.is_empty() {
            self.push(suffixed(&literal, sign, &digits, &suffix));
            return None;
        }
        let minus = minus.cloned().map(TokenTree::Punct);
        Some(Value::Number {
            text: format!("{sign}{digits}"),
            tokens: minus
                .into_iter()
                .chain([TokenTree::Literal(literal)])
                .collect(),
        })
    }

    fn text_value(&mut self, literal: StrLit) -> Value {
        let pieces = self.pieces(&literal);
        Value::Text { literal, pieces }
    }

    /// `class="a" + b`
    fn sum(&mut self, cursor: &mut Cursor, name: &str, literal: &Literal) {
        let rest = operation(cursor);
        let written = format!("{literal} {}", written(&rest));
        let parts: Vec<TokenTree> = rest.clone().into_iter().collect();
        let text = StrLit::plain(literal).filter(|literal| !literal.is_raw());
        let span = SpanRange {
            start: literal.span(),
            end: SpanRange::of(&rest, literal.span()).end,
        };
        let (error, help) = if is_datastar(name) {
            (
                format!("the expression of `{name}` must be in parentheses"),
                format!("write `{name}=({written})`"),
            )
        } else {
            let help = match (parts.as_slice(), text) {
                ([_, TokenTree::Ident(value)], Some(_)) => {
                    let literal = literal.to_string();
                    let open = literal.strip_suffix('"').unwrap_or(&literal);
                    format!("write the value inside of the text: `{name}={open}{{{value}}}\"`")
                }
                _ => format!("write a Rust value: `{name}={{format!(..)}}`"),
            };
            (
                format!("`{written}` is not a value, as a text cannot be added to"),
                help,
            )
        };
        self.push(Diagnostic::error(span, error).help(help));
    }
}

/// `5u8` and `100px`
fn suffixed(literal: &Literal, sign: &str, digits: &str, suffix: &str) -> Diagnostic {
    let error = Diagnostic::error(
        literal.span(),
        format!("`{literal}` is not a number that HTML knows"),
    )
    .help(format!("write the number alone: `{sign}{digits}`"));
    let is_rust = suffix.starts_with(['i', 'u', 'f']) && suffix.ends_with(char::is_numeric);
    if is_rust || suffix.ends_with("size") {
        error
    } else {
        error.help(format!(
            "for text write it in quotes: `\"{sign}{literal}\"`"
        ))
    }
}
