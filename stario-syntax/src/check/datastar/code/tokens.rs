//! Code in quotes as the tokens of an expression, for rules that ask what a value can be.

use std::fmt::Write as _;
use std::str::Chars;

use proc_macro2::{Delimiter, Group, Literal, TokenStream};

use super::lexer::{Kind, lex};
use crate::diagnostic::Diagnostics;
use crate::expression::{self, Expression};

/// The code as an expression; `None` for what is no expression, such as a statement.
pub(in crate::check::datastar) fn parsed(code: &str) -> Option<Expression> {
    let tokens: TokenStream = source(code)?.parse().ok()?;
    let group = Group::new(Delimiter::Parenthesis, tokens);
    expression::parse(&group, &mut Diagnostics::new())
}

/// The code as Rust can cut it: strings in double quotes, and no comments.
///
/// Of a template literal only the start is kept: `/a/${$b}` in backticks is `("/a/" + 0)`.
fn source(code: &str) -> Option<String> {
    let mut out = String::new();
    let mut read = 0;
    for token in lex(code).ok()? {
        if token.start < read {
            continue;
        }
        read = token.end();
        let inner = || token.text.get(1..token.text.len() - 1).and_then(unescaped);
        match token.kind {
            Kind::Comment | Kind::LineComment => {}
            Kind::Regex => return None,
            Kind::Text => out.push_str(&Literal::string(&inner()?).to_string()),
            Kind::Template => match token.text.split_once("${") {
                None => out.push_str(&Literal::string(&inner()?).to_string()),
                Some((start, _)) => {
                    let start = Literal::string(&unescaped(&start[1..])?);
                    let _ = write!(out, "({start} + 0)");
                }
            },
            _ => out.push_str(token.text),
        }
        // A token of JavaScript is one for Rust too, or several that belong together.
        out.push(' ');
    }
    Some(out)
}

/// The text between quotes; `None` with an escape that is not worth reading.
fn unescaped(inner: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = inner.chars();
    while let Some(character) = rest.next() {
        if character != '\\' {
            out.push(character);
            continue;
        }
        out.push(match rest.next()? {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'x' => hexadecimal(&mut rest, 2)?,
            'u' => hexadecimal(&mut rest, 4)?,
            letter if letter.is_alphanumeric() => return None,
            other => other,
        });
    }
    Some(out)
}

fn hexadecimal(rest: &mut Chars<'_>, count: usize) -> Option<char> {
    let digits: String = rest.by_ref().take(count).collect();
    if digits.len() != count {
        return None;
    }
    char::from_u32(u32::from_str_radix(&digits, 16).ok()?)
}
