//! Route paths: `/users/{id}`, `/files/{*rest}`, as axum and matchit write them.

use proc_macro2::Span;
use stario_syntax::diagnostic::{Diagnostic, Diagnostics};
use stario_syntax::escape;

mod parts;

/// A path cut at its parameters.
#[derive(Clone, Debug)]
pub(super) struct Template {
    /// The path as it is written.
    pub(super) text: String,
    /// The path's parts.
    pub(super) parts: Vec<Part>,
}

/// A part of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Text between parameters.
    Literal(String),
    /// `{id}`
    Segment(String),
    /// `{*rest}`
    Rest(String),
}

impl Template {
    /// Reads a path; `None` when it cannot be a route, which has been reported.
    pub(super) fn read(text: &str, span: Span, diagnostics: &mut Diagnostics) -> Option<Self> {
        let error = |message: String| Diagnostic::error(span, message);
        if !text.starts_with('/') {
            let wrong = error(format!("a path must start with `/`, found `{text:?}`"));
            diagnostics.push(match text.split_once(" /") {
                // `"POST /save"`
                Some((_, path)) => wrong
                    .help(format!("write `{:?}`", format!("/{path}")))
                    .note("the attribute says the method"),
                None => wrong.help(format!("write `{:?}`", format!("/{text}"))),
            });
            return None;
        }
        if let Some(at) = text.find(['?', '#']) {
            diagnostics.push(
                error(format!(
                    "a path cannot hold a query or a fragment, found `{}`",
                    &text[at..]
                ))
                .help(format!(
                    "write `\"{}\"` and read the query with an extractor",
                    &text[..at]
                )),
            );
            return None;
        }
        if let Some(old) = text
            .split('/')
            .find(|segment| segment.starts_with([':', '*']))
        {
            let name = old.trim_start_matches([':', '*']);
            let new = if old.starts_with('*') {
                format!("{{*{name}}}")
            } else {
                format!("{{{name}}}")
            };
            diagnostics.push(
                error(format!(
                    "a path parameter is written in braces, found `{old}`"
                ))
                .help(format!("write `{:?}`", text.replace(old, &new))),
            );
            return None;
        }
        if let Some(segment) = text
            .split('/')
            .find(|segment| matches!(*segment, "." | ".."))
        {
            diagnostics.push(
                error(format!("a path cannot hold the segment `{segment}`"))
                    .help("write the path that it leads to")
                    .note("a browser takes such segments out before it asks"),
            );
            return None;
        }
        if let Some(character) = text.chars().find(|character| !is_asked_for(*character)) {
            diagnostics.push(
                error(format!("a path cannot hold the character {character:?}")).help(format!(
                    "percent-encode it, as the browser sends it: `\"{}\"`",
                    encoded(text)
                )),
            );
            return None;
        }
        let parts = parts::parts(text, span, diagnostics)?;
        Some(Self {
            text: text.to_owned(),
            parts,
        })
    }

    /// What a broken path seems to say: as many parameters as it has `{..}`, `:name` and `*name`.
    pub(super) fn guess(text: &str) -> Self {
        let is_parameter =
            |segment: &&str| segment.starts_with([':', '*']) || segment.contains('{');
        let count = text.split('/').filter(is_parameter).count();
        Self {
            text: text.to_owned(),
            parts: (0..count)
                .map(|index| Part::Segment(format!("parameter{index}")))
                .collect(),
        }
    }

    /// The names of the parameters in order.
    pub(super) fn parameters(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Literal(_) => None,
            Part::Segment(name) | Part::Rest(name) => Some(name.as_str()),
        })
    }

    /// Where the page's stream is when nothing else is said.
    pub(super) fn updates(&self) -> Self {
        let joiner = if self.text.ends_with('/') {
            "updates"
        } else {
            "/updates"
        };
        let mut parts = self.parts.clone();
        if let Some(Part::Literal(last)) = parts.last_mut() {
            last.push_str(joiner);
        } else {
            parts.push(Part::Literal(joiner.to_owned()));
        }
        Self {
            text: format!("{}{joiner}", self.text),
            parts,
        }
    }

    /// Whether the path ends with `{*rest}`, which nothing may follow.
    pub(super) fn ends_with_rest(&self) -> bool {
        matches!(self.parts.last(), Some(Part::Rest(_)))
    }
}

/// Whether a browser asks for a path with this character as it is (URL standard, path percent-encode
/// set; a `\` counts as `/` there).
fn is_asked_for(character: char) -> bool {
    character.is_ascii_graphic() && !"\"<>^`\\".contains(character)
}

/// What cannot stand in a path percent-encoded, the rest as it is.
fn encoded(path: &str) -> String {
    let mut out = String::new();
    for character in path.chars() {
        if is_asked_for(character) {
            out.push(character);
        } else {
            escape::percent_path(character.encode_utf8(&mut [0; 4]), &mut out);
        }
    }
    out
}
