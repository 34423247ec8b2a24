//! An expression as plain JavaScript.

use super::forms::filled;
use super::tree::{Tree, list};

impl Tree {
    /// JavaScript with every parenthesis.
    pub(in crate::expressions) fn plain(&self) -> String {
        match self {
            Self::Plain(text) => format!("({text})"),
            Self::Text(text) => {
                let codes: Vec<String> = text
                    .encode_utf16()
                    .map(|unit| format!("\\u{unit:04x}"))
                    .collect();
                format!("\"{}\"", codes.concat())
            }
            Self::Array(items) => format!("[{}]", list(items, Self::plain)),
            Self::Object(entries) => {
                let entries: Vec<String> = entries
                    .iter()
                    .map(|(key, value)| format!("{key:?}: {}", value.plain()))
                    .collect();
                format!("({{{}}})", entries.join(","))
            }
            Self::Prefix(operator, operand) => format!("({operator} {})", operand.plain()),
            Self::Binary(operator, left, right) => {
                format!("({} {operator} {})", left.plain(), right.plain())
            }
            Self::Ternary(condition, then, otherwise) => format!(
                "({} ? {} : {})",
                condition.plain(),
                then.plain(),
                otherwise.plain()
            ),
            Self::Member(object, name, None) => format!("({}.{name})", object.plain()),
            Self::Member(object, name, Some(arguments)) => {
                format!(
                    "({}.{name}({}))",
                    object.plain(),
                    list(arguments, Self::plain)
                )
            }
            Self::Index(object, index) => format!("({}[{}])", object.plain(), index.plain()),
            Self::Map(body) => format!("($list.map((x) => [x, {}]))", body.plain()),
            Self::Peek(body) | Self::Called(body) => body.plain(),
            Self::Form(form, parts) => {
                let text = if form.plain.is_empty() {
                    form.source
                } else {
                    form.plain
                };
                format!("({})", filled(text, parts.iter().map(Self::plain)))
            }
        }
    }
}
