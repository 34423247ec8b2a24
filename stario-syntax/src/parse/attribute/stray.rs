//! What stands between attributes and is none: a text, a comma, `#note`, `@click=".."`.

use proc_macro2::TokenTree;

use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange, written};
use crate::parse::Parser;
use crate::parse::name::parse_name;
use crate::parse::token::is_punct;
use crate::parse::value::skip_value;

impl Parser {
    pub(super) fn not_an_attribute(&mut self, cursor: &mut Cursor, tag: &str) {
        let mark = cursor.mark();
        let Some(token) = cursor.next() else { return };
        cursor.skip_to(|cursor| {
            let next = cursor.peek();
            !matches!(next, Some(TokenTree::Punct(_)))
                || next.is_some_and(|next| is_punct(next, &['>', '/']))
        });
        let symbols = written(&cursor.since(mark));
        // The name in `#note` and `@click=".."` belongs to the same mistake.
        let follows = cursor.last_span().end() == cursor.span().start();
        let name = (follows && matches!(token, TokenTree::Punct(_)) && symbols != ",")
            .then(|| parse_name(cursor))
            .flatten();
        let found = cursor.since(mark);
        // So does a value, as in `="x"` and `- =$count`.
        if (name.is_some() && cursor.punct('=').is_some()) || symbols.ends_with('=') {
            skip_value(cursor);
        }
        let span = SpanRange::of(&found, token.span());
        let error = |found: &str| {
            Diagnostic::error(span, format!("expected an attribute name, found `{found}`"))
        };
        let name = name.map(|name| name.text).unwrap_or_default();
        self.push(match (symbols.as_str(), token) {
            (_, TokenTree::Literal(text)) => error(&text.to_string())
                .help(format!("write `name={text}`"))
                .help(format!("text is a child: `<{tag}>{text}</{tag}>`")),
            (",", _) => error(",").help("remove it; a space is enough between two attributes"),
            ("#", _) if !name.is_empty() => {
                error(&format!("#{name}")).help(format!("write `id=\"{name}\"`"))
            }
            (".", _) if !name.is_empty() => {
                error(&format!(".{name}")).help(format!("write `class=\"{name}\"`"))
            }
            ("@", _) if !name.is_empty() => {
                error(&format!("@{name}")).help(format!("write `data-on:{name}=(..)`"))
            }
            (":", _) if !name.is_empty() => error(&format!(":{name}"))
                .help(format!("for a Rust value write `{name}={{value}}`"))
                .help(format!("for a signal write `data-attr:{name}=$signal`")),
            _ => error(&written(&found)).help(format!(
                "close the tag with `>`, or write `name=\"value\"` in `<{tag}>`"
            )),
        });
    }
}
