//! Words separated by spaces: `role`, `rel`, `sandbox` and others with a list of their own.

use super::{list, span};
use crate::ast::Named;
use crate::diagnostic::{Diagnostic, SpanRange};
use crate::html::{self, Namespace};
use crate::suggest;

/// Every word is one that the attribute knows.
pub(super) fn check(element: &str, named: &Named, text: &str, at: SpanRange) -> Option<Diagnostic> {
    let name = named.name.text.as_str();
    let words = || text.split_ascii_whitespace();
    if let Some(word) = twice(element, name, text) {
        return Some(
            Diagnostic::error(at, format!("`{word}` is there twice in `{name}`"))
                .help("remove one of them"),
        );
    }
    match name {
        "role" if html::takes_no_role(element) => Some(
            Diagnostic::error(at, format!("`role` is not allowed on `<{element}>`"))
                .help("remove it")
                .note("the element has one meaning, or none that is shown"),
        ),
        "role" => words()
            .find(|word| !html::is_role(word) && !html::is_role(&word.to_ascii_lowercase()))
            .map(|word| role(word, at)),
        "rel" if html::element_in(Namespace::Html, element).is_some() => {
            words().find_map(|word| link_type(element, word, at))
        }
        "accesskey" => words().find(|word| word.chars().count() > 1).map(|word| {
            Diagnostic::error(at, format!("`{word}` is not a key for `accesskey`"))
                .help("write one character per key, such as `accesskey=\"s\"`")
        }),
        "integrity" => words()
            .find(|word| {
                !["sha256-", "sha384-", "sha512-"]
                    .iter()
                    .any(|hash| word.starts_with(hash))
            })
            .map(|word| {
                Diagnostic::error(at, format!("`{word}` is not a hash for `integrity`"))
                    .help("start it with `sha256-`, `sha384-` or `sha512-`")
                    .note("the browser ignores hashes it does not know, and checks nothing")
            }),
        "sizes" if element == "link" => words().find(|word| !is_size(word)).map(|word| {
            Diagnostic::error(at, format!("`{word}` is not a size of an icon"))
                .help("write width and height, `sizes=\"32x32\"`, or `sizes=\"any\"`")
        }),
        _ => {
            let known = html::token_words(element, name)?;
            words()
                .find(|word| !known.iter().any(|known| known.eq_ignore_ascii_case(word)))
                .map(|word| unknown(name, word, known, at))
        }
    }
}

/// A word that a set of words has twice. What `class` and the lists of ARIA hold need not be unique.
fn twice<'t>(element: &str, name: &str, text: &'t str) -> Option<&'t str> {
    html::element_in(Namespace::Html, element)?;
    let is_set = matches!(
        name,
        "accesskey"
            | "blocking"
            | "headers"
            | "itemprop"
            | "itemref"
            | "itemtype"
            | "rel"
            | "sandbox"
            | "sizes"
    ) || (element == "output" && name == "for");
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    let exact = matches!(
        name,
        "accesskey" | "headers" | "for" | "itemprop" | "itemref" | "itemtype"
    );
    let same = |one: &str, other: &str| one == other || (!exact && one.eq_ignore_ascii_case(other));
    let mut numbered = words.iter().enumerate();
    let found = numbered.find(|(at, word)| words.iter().take(*at).any(|other| same(word, other)));
    found.filter(|_| is_set).map(|(_, word)| *word)
}

fn role(word: &str, at: SpanRange) -> Diagnostic {
    let nearest = suggest::nearest(word, html::roles().iter().copied());
    let error = Diagnostic::error(at, format!("unknown role `{word}`")).suggest(nearest);
    if nearest.is_none() {
        error
            .help("remove it; the element has a role of its own")
            .note("a browser ignores roles that ARIA does not have")
    } else {
        error
    }
}

fn unknown(name: &str, word: &str, known: &[&str], at: SpanRange) -> Diagnostic {
    let error = Diagnostic::error(at, format!("`{word}` is not a value of `{name}`"));
    match suggest::nearest(word, known.iter().copied()) {
        nearest @ Some(_) => error.suggest(nearest),
        None if known.len() == 1 => error.help(format!("the only value is {}", list(known))),
        None => error.help(format!("the values are {}", list(known))),
    }
}

/// Pages may agree on link types of their own, so only typos and wrong places are mistakes.
fn link_type(element: &str, word: &str, at: SpanRange) -> Option<Diagnostic> {
    let here = html::link_types(element)?;
    let is_in = |types: &[&str]| types.iter().any(|known| known.eq_ignore_ascii_case(word));
    if is_in(here) || is_in(html::REGISTERED_LINK_TYPES) {
        return None;
    }
    let elsewhere = ["a", "form", "link"]
        .into_iter()
        .find(|other| html::link_types(other).is_some_and(is_in));
    if let Some(other) = elsewhere {
        return Some(
            Diagnostic::error(
                at,
                format!("`{word}` does nothing in `rel` on `<{element}>`"),
            )
            .help(format!("remove it; it is for `<{other}>`")),
        );
    }
    let nearest = suggest::nearest(word, here.iter().copied())?;
    Some(
        Diagnostic::error(
            at,
            format!("`{word}` is not a value of `rel` on `<{element}>`"),
        )
        .suggest(Some(nearest)),
    )
}

fn is_size(word: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    // No number of the two starts with a zero.
    let digits = |text: &str| digits(text) && !text.starts_with('0');
    word.eq_ignore_ascii_case("any")
        || word
            .split_once(['x', 'X'])
            .is_some_and(|(width, height)| digits(width) && digits(height))
}

/// The words of `autocomplete`, in their order (HTML standard, 4.10.18.7.1).
pub(super) fn autocomplete(named: &Named, text: &str) -> Option<Diagnostic> {
    const CONTACT: &[&str] = &["home", "work", "mobile", "fax", "pager"];
    let lower = text.to_ascii_lowercase();
    let mut words = lower.split_ascii_whitespace().peekable();
    if matches!(lower.trim_ascii(), "on" | "off" | "") {
        return None;
    }
    words.next_if(|word| word.starts_with("section-"));
    words.next_if(|word| matches!(*word, "shipping" | "billing"));
    words.next_if(|word| CONTACT.contains(word));
    let field = words.next_if(|word| html::AUTOFILL_FIELDS.contains(word));
    words.next_if_eq(&"webauthn");
    let error = match (field, words.next()) {
        (Some(_), None) => return None,
        (None, None) => Diagnostic::error(
            span(named),
            "`autocomplete` needs the name of a field at its end",
        )
        .help("write what the field is for, such as `autocomplete=\"billing email\"`"),
        (_, Some(word)) if html::AUTOFILL_FIELDS.contains(&word) => Diagnostic::error(
            span(named),
            format!("`{word}` is a second field in this `autocomplete`"),
        )
        .help("name one field"),
        (_, Some(word)) => {
            let known = html::AUTOFILL_FIELDS.iter().copied();
            let nearest = suggest::nearest(word, known.chain(["on", "off"]));
            let error = Diagnostic::error(
                span(named),
                format!("`{word}` is not a value of `autocomplete`"),
            )
            .suggest(nearest);
            if nearest.is_none() {
                error
                    .help("to switch it off write `autocomplete=\"off\"`")
                    .help("else write what the field is for, such as `autocomplete=\"email\"`")
            } else {
                error
            }
        }
    };
    Some(error.note("the browser ignores a value it does not know"))
}
