//! Texts with a form of their own: languages, dates, targets, image maps.

use super::dates::{self, Form};
use super::{list, span};
use super::{names, tokens};
use crate::ast::Named;
use crate::diagnostic::Diagnostic;
use crate::html::{self, Namespace};
use crate::suggest;

const TARGETS: &[&str] = &["_blank", "_parent", "_self", "_top", "_unfencedtop"];

/// The form that an attribute's text must have.
pub(super) fn check(element: &str, named: &Named, text: &str) -> Option<Diagnostic> {
    html::element_in(Namespace::Html, element)?;
    match named.name.text.as_str() {
        "name" | "dirname" | "label" => names::filled(element, named, text),
        "type" => names::media_type(element, named, text),
        "accept" => names::accept(named, text),
        "command" => names::command(named, text),
        "is" => names::custom(named, text),
        "xmlns" => names::namespace(named, text),
        "lang" | "hreflang" | "srclang" => language(named, text),
        "target" | "formtarget" => target(named, text),
        "autocomplete" => tokens::autocomplete(named, text),
        "usemap" if text.is_empty() => Some(names::empty(named)),
        "usemap" => (!text.starts_with('#') || text.len() == 1).then(|| {
            Diagnostic::error(span(named), "`usemap` takes `#` and the name of a `<map>`").help(
                format!("write `usemap=\"#{}\"`", text.trim_start_matches('#')),
            )
        }),
        _ => None,
    }
}

/// A language tag (BCP 47); the empty one says that the language is not known.
fn language(named: &Named, text: &str) -> Option<Diagnostic> {
    let part = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    // One letter starts a tag of a private agreement: `x-klingon`.
    let starts = text.split('-').next().is_some_and(|first| {
        first.bytes().all(|byte| byte.is_ascii_alphabetic()) && (first.len() > 1 || text.len() > 2)
    });
    if text.is_empty() || (starts && text.split('-').all(part)) {
        return None;
    }
    let name = named.name.text.as_str();
    let error = Diagnostic::error(span(named), format!("`{text}` is not a language"));
    Some(if text.contains('_') {
        error.help(format!("write `{name}=\"{}\"`", text.replace('_', "-")))
    } else {
        error.help(format!(
            "write its tag, such as `{name}=\"en\"` or `{name}=\"pt-BR\"`"
        ))
    })
}

/// Names with `_` are the browser's own (HTML standard, 7.3.1.7).
fn target(named: &Named, text: &str) -> Option<Diagnostic> {
    if text.is_empty() {
        return Some(
            Diagnostic::error(
                span(named),
                format!("`{}` cannot be empty", named.name.text),
            )
            .help("remove it: what it opens then takes the place of the page"),
        );
    }
    let lower = text.to_ascii_lowercase();
    if !text.starts_with('_') || TARGETS.contains(&lower.as_str()) {
        return None;
    }
    let error = Diagnostic::error(
        span(named),
        format!("`{text}` is not a value of `{}`", named.name.text),
    );
    Some(match suggest::nearest(text, TARGETS.iter().copied()) {
        nearest @ Some(_) => error.suggest(nearest),
        None => error
            .help("a name of your own cannot start with `_`")
            .help(format!(
                "the browser's own are {}",
                list(TARGETS.split_at(4).0)
            )),
    })
}

/// Dates and times in one of the forms for machines.
pub(super) fn datetime(element: &str, named: &Named, text: &str) -> Option<Diagnostic> {
    let (form, help) = if element == "time" {
        (
            Form::Any,
            "write it for machines: `2026-01-31`, `2026-01-31T09:30Z`, `09:30` or `PT2H`",
        )
    } else {
        (
            Form::Moment,
            "write it for machines: `2026-01-31` or `2026-01-31T09:30Z`",
        )
    };
    (!dates::is(form, text)).then(|| {
        Diagnostic::error(
            span(named),
            format!("`{text}` is not a date or time for `{}`", named.name.text),
        )
        .help(help)
    })
}

/// Addresses with descriptors, separated by commas (HTML standard, 4.8.4.2.1, "Srcset attributes").
pub(super) fn image_candidates(named: &Named, text: &str) -> Option<Diagnostic> {
    let name = named.name.text.as_str();
    let mut rest = text.trim_start();
    let mut last = None;
    let mut count = 0;
    while !rest.is_empty() {
        let end = rest
            .find(|c: char| c.is_ascii_whitespace())
            .unwrap_or(rest.len());
        let (address, behind) = rest.split_at(end);
        let bare = address.trim_end_matches(',');
        if bare.is_empty() || bare.starts_with(',') {
            return Some(candidate(
                named,
                format!("`{name}` has a comma without an image"),
            ));
        }
        count += 1;
        let (descriptor, behind) = if bare.len() < address.len() {
            ("", behind)
        } else {
            behind.split_once(',').unwrap_or((behind, ""))
        };
        let descriptor = descriptor.trim();
        let Some(kind) = descriptor_kind(descriptor) else {
            return Some(candidate(
                named,
                format!("`{descriptor}` is not a size of an image for `{name}`"),
            ));
        };
        if last.is_some_and(|last| (last == 'w') != (kind == 'w')) {
            return Some(candidate(
                named,
                format!("`{name}` mixes widths and densities"),
            ));
        }
        last = Some(kind);
        rest = behind.trim_start();
    }
    (count == 0).then(|| candidate(named, format!("`{name}` needs an image")))
}

fn candidate(named: &Named, message: String) -> Diagnostic {
    let name = named.name.text.as_str();
    Diagnostic::error(span(named), message).help(format!(
        "give each image its width, `{name}=\"/a.png 320w, /b.png 640w\"`, or its density, \
             `{name}=\"/a.png, /b.png 2x\"`"
    ))
}

/// `w` for a width, `x` for a density or none.
fn descriptor_kind(descriptor: &str) -> Option<char> {
    if descriptor.is_empty() {
        return Some('x');
    }
    if let Some(width) = descriptor.strip_suffix('w') {
        let is_width = width.bytes().all(|byte| byte.is_ascii_digit())
            && width.bytes().any(|byte| byte != b'0');
        return is_width.then_some('w');
    }
    let density = descriptor.strip_suffix('x')?;
    (super::kinds::is_number(density) && !density.starts_with('-')).then_some('x')
}
