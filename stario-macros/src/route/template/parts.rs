//! A path cut at its parameters, each of which is a whole segment.

use proc_macro2::Span;
use stario_syntax::diagnostic::{Diagnostic, Diagnostics};

use super::Part;

/// The parts of a path; `None` when a parameter cannot be one, which has been reported.
pub(super) fn parts(text: &str, span: Span, diagnostics: &mut Diagnostics) -> Option<Vec<Part>> {
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
        let wrong = check_name(name, inside, span)
            .or_else(|| check_place(literal, inside, rest, span))
            .or_else(|| check_once(name, &parts, span));
        if let Some(wrong) = wrong {
            diagnostics.push(wrong);
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

/// Whether `name` is an identifier and nothing else: a comment beside it is none either.
fn is_identifier(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok_and(|ident| ident == name)
}

fn check_name(name: &str, inside: &str, span: Span) -> Option<Diagnostic> {
    if is_identifier(name) {
        return None;
    }
    let error = Diagnostic::error(span, format!("`{{{inside}}}` is not a path parameter"))
        .help("a parameter has a Rust name: `{id}`, or `{*rest}` for the rest of the path");
    Some(error)
}

/// A parameter is a whole segment, and nothing follows the rest of a path.
fn check_place(literal: &str, inside: &str, rest: &str, span: Span) -> Option<Diagnostic> {
    let no_segment = || {
        Diagnostic::error(
            span,
            format!("`{{{inside}}}` must be a whole segment of the path"),
        )
    };
    if !literal.ends_with('/') {
        let error = no_segment()
            .help(match literal.trim_end_matches(['-', '_', '.', ':', '=']) {
                "" => format!("put a `/` before it: `/{{{inside}}}`"),
                start => format!("put a `/` before it: `{start}/{{{inside}}}`"),
            })
            .help(format!(
                "or read the whole segment as `{{{inside}}}` and take it apart in the handler"
            ));
        return Some(error);
    }
    if !rest.is_empty() && !rest.starts_with('/') {
        let error = no_segment().help(format!(
            "end the segment there, and take `{}` off in the handler",
            rest.split('/').next().unwrap_or(rest)
        ));
        return Some(error);
    }
    let name = inside.strip_prefix('*').filter(|_| !rest.is_empty())?;
    let error = Diagnostic::error(span, format!("nothing can follow `{{{inside}}}`")).help(
        format!("end the path there, or write `{{{name}}}` for one segment"),
    );
    Some(error)
}

fn check_once(name: &str, parts: &[Part], span: Span) -> Option<Diagnostic> {
    let taken = parts
        .iter()
        .any(|part| matches!(part, Part::Segment(other) | Part::Rest(other) if other == name));
    taken.then(|| {
        Diagnostic::error(span, format!("the path parameter `{name}` is there twice"))
            .help("give each parameter a name of its own")
    })
}
