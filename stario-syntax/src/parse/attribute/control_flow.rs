//! Control flow between the attributes of a tag: `<p if on { title="x" }>`.

use proc_macro2::{Delimiter, Group, Ident, TokenTree};

use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, written};
use crate::parse::Parser;
use crate::parse::name::parse_name;
use crate::parse::token::{is_brace, is_punct};

impl Parser {
    /// Reports control flow at the cursor and steps over it; whether it is there.
    pub(super) fn control_flow_in_tag(&mut self, cursor: &mut Cursor) -> bool {
        let Some(word) = cursor.peek_ident(0).cloned() else {
            return false;
        };
        let is_control = ["if", "for", "match"].iter().any(|known| word == known);
        let is_name = ['=', '-', ':', '.']
            .iter()
            .any(|next| cursor.peek_punct(1, *next));
        if !is_control || is_name {
            return false;
        }
        let body_at = cursor
            .rest()
            .take_while(|token| !ends(token))
            .position(is_brace);
        let Some(body_at) = body_at else {
            return false;
        };
        cursor.skip(1);
        let mark = cursor.mark();
        cursor.skip(body_at - 1);
        let condition = written(&cursor.since(mark));
        let body = cursor.group(Delimiter::Brace);
        while cursor.word("else").is_some() {
            cursor.skip_to(|cursor| {
                cursor
                    .peek()
                    .is_some_and(|token| ends(token) || is_brace(token))
            });
            cursor.group(Delimiter::Brace);
        }
        let help = body
            .and_then(|body| as_value(&word, condition, &body))
            .unwrap_or_else(|| {
                "decide in the value of an attribute: `name={condition.then_some(value)}`"
                    .to_owned()
            });
        self.push(
            Diagnostic::error(
                word.span(),
                format!("`{word}` is not allowed inside of a tag"),
            )
            .help(help)
            .note("`None` leaves the attribute out"),
        );
        true
    }
}

/// How `if` with a single attribute in it is written in the attribute's value.
fn as_value(word: &Ident, condition: String, body: &Group) -> Option<String> {
    let mut inner = Cursor::of(body);
    let name = parse_name(&mut inner)?;
    inner.punct('=')?;
    let Some(TokenTree::Literal(value)) = inner.next() else {
        return None;
    };
    if word != "if" || !inner.is_empty() {
        return None;
    }
    let simple = condition
        .chars()
        .all(|c| c.is_alphanumeric() || "_.()".contains(c));
    let condition = if simple {
        condition
    } else {
        format!("({condition})")
    };
    Some(format!(
        "write `{}={{{condition}.then_some({value})}}`",
        name.text
    ))
}

fn ends(token: &TokenTree) -> bool {
    is_punct(token, &['<', '>'])
}
