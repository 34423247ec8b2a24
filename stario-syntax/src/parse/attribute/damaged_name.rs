//! Names that are none: `data--text`, `data-on:=`, `data text`.

use proc_macro2::TokenStream;

use crate::ast::Name;
use crate::cursor::Cursor;
use crate::datastar::{self, Requirement};
use crate::diagnostic::{Diagnostic, SpanRange};
use crate::parse::Parser;
use crate::parse::name::parse_name;
use crate::parse::value::skip_value;

/// What the parts of a name are joined by.
const JOINERS: [char; 3] = ['-', ':', '.'];

impl Parser {
    /// Reports what begins with `name` and is no name, and skips what belongs to it; whether it is
    /// there.
    pub(super) fn damaged_name(&mut self, cursor: &mut Cursor, mark: usize, name: &Name) -> bool {
        let span = name.span();
        let text = name.text.as_str();
        let error = if is_joiner(cursor) {
            while is_joiner(cursor) {
                cursor.skip(1);
                let _ = parse_name(cursor);
            }
            let found = cursor.since(mark);
            let spelled = spelled(&found);
            let error = Diagnostic::error(
                SpanRange::of(&found, span.start),
                format!("`{spelled}` is not the name of an attribute"),
            );
            let repaired = repaired(&spelled);
            if repaired == text {
                error.help(format!("finish the name, or write `{text}`"))
            } else {
                error.help(format!("write `{repaired}`"))
            }
        } else if let Some(joiner) = missing_joiner(text)
            && let Some(rest) = parse_name(cursor)
        {
            Diagnostic::error(
                SpanRange {
                    start: span.start,
                    end: rest.span().end,
                },
                format!("expected `{joiner}` between `{text}` and `{}`", rest.text),
            )
            .help(format!("write `{text}{joiner}{}`", rest.text))
        } else {
            return false;
        };
        self.push(error);
        if cursor.punct('=').is_some() {
            skip_value(cursor);
        }
        true
    }
}

fn is_joiner(cursor: &Cursor) -> bool {
    JOINERS.iter().any(|joiner| cursor.peek_punct(0, *joiner))
}

/// What must follow a name that is none without a second part.
fn missing_joiner(name: &str) -> Option<char> {
    if matches!(name, "data" | "aria") {
        return Some('-');
    }
    let plugin = datastar::plugin(name.strip_prefix("data-")?)?;
    matches!(plugin.key, Requirement::Must | Requirement::Exclusive).then_some(':')
}

/// A damaged name as it is written, without spaces.
fn spelled(tokens: &TokenStream) -> String {
    tokens
        .clone()
        .into_iter()
        .map(|token| token.to_string())
        .collect()
}

/// `data-text` for `data--text` and for `data-text-`.
fn repaired(name: &str) -> String {
    let mut repaired = String::new();
    for character in name.chars() {
        if !(JOINERS.contains(&character) && repaired.ends_with(JOINERS)) {
            repaired.push(character);
        }
    }
    repaired.trim_end_matches(JOINERS).to_owned()
}
