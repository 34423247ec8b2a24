//! Route paths: `/users/{id}`, `/files/{*rest}`, as axum and matchit write them.

use proc_macro2::Span;
use stario_syntax::diagnostic::{Diagnostic, Diagnostics};
use stario_syntax::escape;

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
        if let Some(character) = text.chars().find(|character| {
            character.is_whitespace() || character.is_control() || !character.is_ascii()
        }) {
            diagnostics.push(
                error(format!("a path cannot hold the character {character:?}")).help(format!(
                    "percent-encode it, as the browser sends it: `\"{}\"`",
                    encoded(text)
                )),
            );
            return None;
        }
        let parts = parts(text, span, diagnostics)?;
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

/// What cannot stand in a path percent-encoded, the rest as it is.
fn encoded(path: &str) -> String {
    let mut out = String::new();
    for character in path.chars() {
        if character.is_ascii_graphic() {
            out.push(character);
        } else {
            escape::percent_path(character.encode_utf8(&mut [0; 4]), &mut out);
        }
    }
    out
}

/// Whether `name` is an identifier and nothing else: a comment beside it is none either.
fn is_identifier(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok_and(|ident| ident == name)
}

fn parts(text: &str, span: Span, diagnostics: &mut Diagnostics) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find(['{', '}']) {
        let (literal, after) = rest.split_at(open);
        let Some(close) = after.find('}').filter(|_| after.starts_with('{')) else {
            diagnostics.push(
                Diagnostic::error(span, "a brace in this path has no partner")
                    .help("write a parameter as `{name}`"),
            );
            return None;
        };
        if !literal.is_empty() {
            parts.push(Part::Literal(literal.to_owned()));
        }
        let inside = &after[1..close];
        rest = &after[close + 1..];
        let name = inside.strip_prefix('*').unwrap_or(inside);
        if !is_identifier(name) {
            diagnostics.push(
                Diagnostic::error(span, format!("`{{{inside}}}` is not a path parameter")).help(
                    "a parameter has a Rust name: `{id}`, or `{*rest}` for the rest of the path",
                ),
            );
            return None;
        }
        if !literal.ends_with('/') {
            diagnostics.push(
                Diagnostic::error(
                    span,
                    format!("`{{{inside}}}` must be a whole segment of the path"),
                )
                .help(match literal.trim_end_matches(['-', '_', '.', ':', '=']) {
                    "" => format!("put a `/` before it: `/{{{inside}}}`"),
                    start => format!("put a `/` before it: `{start}/{{{inside}}}`"),
                })
                .help(format!(
                    "or read the whole segment as `{{{inside}}}` and take it apart in the handler"
                )),
            );
            return None;
        }
        if !rest.is_empty() && !rest.starts_with('/') {
            diagnostics.push(
                Diagnostic::error(
                    span,
                    format!("`{{{inside}}}` must be a whole segment of the path"),
                )
                .help(format!(
                    "end the segment there, and take `{}` off in the handler",
                    rest.split('/').next().unwrap_or(rest)
                )),
            );
            return None;
        }
        if inside.starts_with('*') && !rest.is_empty() {
            diagnostics.push(
                Diagnostic::error(span, format!("nothing can follow `{{{inside}}}`")).help(
                    format!("end the path there, or write `{{{name}}}` for one segment"),
                ),
            );
            return None;
        }
        let taken = parts
            .iter()
            .any(|part| matches!(part, Part::Segment(other) | Part::Rest(other) if other == name));
        if taken {
            diagnostics.push(
                Diagnostic::error(span, format!("the path parameter `{name}` is there twice"))
                    .help("give each parameter a name of its own"),
            );
            return None;
        }
        parts.push(if inside.starts_with('*') {
            Part::Rest(name.to_owned())
        } else {
            Part::Segment(name.to_owned())
        });
    }
    if !rest.is_empty() {
        parts.push(Part::Literal(rest.to_owned()));
    }
    Some(parts)
}
