//! `style="width: {width}"`: a value stands where a whole value of a declaration stands.
//!
//! At run time such a value is let through when it is made of words and numbers alone, so it cannot
//! end its declaration. In any other place that would not be enough.

use crate::ast::Piece;
use crate::diagnostic::{Diagnostic, SpanRange, written};

/// The units that `Length` has a function for (CSS Values and Units 4, sections 5 and 6).
const UNITS: &[&str] = &["%", "ch", "em", "fr", "px", "rem", "vh", "vw"];

/// Where in the declarations a scan has come to.
#[derive(Default)]
struct Scan {
    /// The name of the property.
    property: String,
    value: Value,
    /// The names of the open functions.
    functions: Vec<String>,
    /// The word before a parenthesis.
    word: String,
    quote: Option<char>,
    comment: bool,
    last: char,
}

/// What a declaration has behind its property.
#[derive(Clone, Copy, Default, PartialEq)]
enum Value {
    /// No `:` yet.
    #[default]
    None,
    /// A `:` alone.
    Empty,
    Text,
    Hole,
}

/// The first mistake in the declarations, if there is one.
pub(super) fn check(pieces: &[Piece], at: SpanRange) -> Option<Diagnostic> {
    let mut scan = Scan::default();
    for (index, piece) in pieces.iter().enumerate() {
        let wrong = match piece {
            Piece::Static(text) => {
                let hole = index
                    .checked_sub(1)
                    .and_then(|before| pieces.get(before))
                    .filter(|_| scan.value == Value::Hole);
                scan.text(text, hole)
            }
            Piece::Splice(expr) => scan.hole(&written(expr)),
        };
        if let Some(help) = wrong {
            return Some(
                Diagnostic::error(
                    at,
                    "a value in `style` must be the whole value of a declaration",
                )
                .help(help)
                .note("elsewhere a value could add declarations and load addresses"),
            );
        }
    }
    None
}

impl Scan {
    /// Reads text; what stands behind a hole in the same declaration is a mistake.
    fn text(&mut self, text: &str, hole: Option<&Piece>) -> Option<String> {
        if self.value == Value::Hole {
            let end = text.find(';').unwrap_or(text.len());
            let rest = text[..end].trim();
            if !rest.is_empty() && rest.replace(' ', "") != "!important" {
                return Some(self.joined(rest, hole));
            }
        }
        for character in text.chars() {
            self.character(character);
        }
        None
    }

    fn character(&mut self, character: char) {
        let last = std::mem::replace(&mut self.last, character);
        if self.comment {
            self.comment = (last, character) != ('*', '/');
            return;
        }
        if let Some(quote) = self.quote {
            if character == quote && last != '\\' {
                self.quote = None;
            }
            return;
        }
        match character {
            '*' if last == '/' => self.comment = true,
            '\'' | '"' => {
                self.quote = Some(character);
                self.start_text();
            }
            '(' => self.functions.push(std::mem::take(&mut self.word)),
            ')' => {
                self.functions.pop();
            }
            ';' if self.functions.is_empty() => {
                *self = Self {
                    last: character,
                    ..Self::default()
                };
                return;
            }
            ':' if self.value == Value::None => {
                self.value = Value::Empty;
                return;
            }
            _ if self.value == Value::None => self.property.push(character),
            _ if !character.is_whitespace() => self.start_text(),
            _ => {}
        }
        if character.is_ascii_alphanumeric() || character == '-' {
            self.word.push(character);
        } else {
            self.word.clear();
        }
    }

    fn start_text(&mut self) {
        if self.value == Value::Empty {
            self.value = Value::Text;
        }
    }

    /// A hole; the edit to make when it is out of place.
    fn hole(&mut self, expr: &str) -> Option<String> {
        let property = self.property.trim();
        let is_name = !property.is_empty()
            && property
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
        let in_text = self.quote.is_some() || self.comment;
        if let Some(function) = self.functions.last().filter(|_| !in_text) {
            return Some(if function.eq_ignore_ascii_case("url") {
                format!("give an address as a value: `{property}: {{CssUrl::new({expr})}}`")
            } else {
                format!(
                    "set a property of your own, `--value: {{{expr}}};`, and use `var(--value)`"
                )
            });
        }
        if in_text || self.value == Value::None || !is_name {
            return Some(
                "write the declarations as text, with values behind the colons: \
                 `style=\"width: {width}; color: {color}\"`"
                    .to_owned(),
            );
        }
        if self.value != Value::Empty {
            return Some(whole(property));
        }
        self.value = Value::Hole;
        None
    }

    /// Text directly behind a hole.
    fn joined(&self, rest: &str, hole: Option<&Piece>) -> String {
        let property = self.property.trim();
        let Some(Piece::Splice(expr)) = hole.filter(|_| UNITS.contains(&rest)) else {
            return whole(property);
        };
        let unit = if rest == "%" { "percent" } else { rest };
        format!(
            "write the unit in Rust: `{property}: {{Length::{unit}({})}}`",
            written(expr)
        )
    }
}

fn whole(property: &str) -> String {
    format!("give the whole value: `{property}: {{value}}`")
}
