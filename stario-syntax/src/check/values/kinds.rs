//! Keywords, numbers and ids.

use super::{list, span};
use crate::ast::Named;
use crate::diagnostic::Diagnostic;
use crate::html::{self, Namespace};
use crate::suggest;

/// A keyword of the attribute's list.
pub(super) fn enumerated(
    element: &str,
    named: &Named,
    text: &str,
    words: &[&str],
) -> Option<Diagnostic> {
    let name = named.name.text.as_str();
    let exact = (element, name) == ("ol", "type");
    let is_html = html::element_in(Namespace::Html, element).is_some();
    let known = words
        .iter()
        .any(|word| *word == text || (!exact && is_html && word.eq_ignore_ascii_case(text)));
    // The default of many states of ARIA, and the same as leaving the attribute out.
    if known || (text == "undefined" && name.starts_with("aria-")) {
        return None;
    }
    let nearest = suggest::nearest(text, words.iter().copied().filter(|word| !word.is_empty()));
    // Other specifications add to these lists, so only what looks like a typo is one.
    let is_open = name == "http-equiv" || (!is_html && !name.starts_with("aria-"));
    if is_open && nearest.is_none() {
        return None;
    }
    let choices: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !word.is_empty())
        .collect();
    if text.is_empty() {
        return Some(
            Diagnostic::error(span(named), format!("`{name}` needs a value"))
                .help(values(&choices)),
        );
    }
    let error = Diagnostic::error(
        span(named),
        format!("`{text}` is not a value of `{name}` on `<{element}>`"),
    )
    .suggest(nearest);
    Some(match (element, name) {
        ("form", "method") | (_, "formmethod") => error.help(values(&choices)).help(format!(
            "let Datastar send it: `data-on:submit={}(..)`",
            text.to_ascii_lowercase()
        )),
        _ if nearest.is_none() => error.help(values(&choices)),
        _ => error,
    })
}

fn values(words: &[&str]) -> String {
    if let [only] = words {
        format!("the only value is `{only}`")
    } else {
        format!("the values are {}", list(words))
    }
}

/// `true` or `false`; of some attributes the bare name means `true`.
pub(super) fn true_false(named: &Named, text: &str) -> Option<Diagnostic> {
    let name = named.name.text.as_str();
    let known = text.eq_ignore_ascii_case("true")
        || text.eq_ignore_ascii_case("false")
        || (text.is_empty() && matches!(name, "spellcheck" | "writingsuggestions"))
        || (text == "undefined" && name.starts_with("aria-"));
    (!known).then(|| {
        let message = if text.is_empty() {
            format!("`{name}` needs a value")
        } else {
            format!("`{text}` is not a value of `{name}`")
        };
        Diagnostic::error(span(named), message)
            .help(format!("write `{name}=\"true\"` or `{name}=\"false\"`"))
    })
}

/// A whole number in the range of the attribute.
pub(super) fn integer(element: &str, named: &Named, text: &str) -> Option<Diagnostic> {
    let name = named.name.text.as_str();
    if html::element_in(Namespace::Html, element).is_none() && !name.starts_with("aria-") {
        return None;
    }
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        let error = Diagnostic::error(
            span(named),
            format!("`{name}` takes a whole number, and `{text}` is none"),
        );
        let start: String = text.chars().take_while(char::is_ascii_digit).collect();
        let is_size = matches!(name, "height" | "width");
        return Some(match (start.is_empty(), is_size) {
            (_, true) if text.ends_with('%') => error
                .help(format!(
                    "set a share of the parent in CSS: `{name}: {text}`"
                ))
                .note(format!(
                    "the number counts pixels: the browser reads {} pixels",
                    or_none(&start)
                )),
            (false, true) => {
                error.help(format!("write `{name}={start}`; the number counts pixels"))
            }
            (false, false) => error.help(format!("write `{name}={start}`")),
            _ => error.help(format!("write it in digits, such as `{name}=1`")),
        });
    }
    let (least, most) = html::whole_numbers(element, name)?;
    // Whatever has more digits than fit is outside of every range that has an end.
    let number = text.parse::<i64>().unwrap_or(if text.starts_with('-') {
        i64::MIN
    } else {
        i64::MAX
    });
    let range = if most == i64::MAX && number < least {
        format!("a whole number from {least}")
    } else if !(least..=most).contains(&number) {
        format!("a whole number from {least} to {most}")
    } else {
        return None;
    };
    Some(
        Diagnostic::error(span(named), format!("`{name}` takes {range}, not {text}")).help(
            format!(
                "write `{name}={}`, or leave it out",
                number.clamp(least, most)
            ),
        ),
    )
}

fn or_none(digits: &str) -> &str {
    if digits.is_empty() { "no" } else { digits }
}

/// A number with or without a fraction (HTML standard, 2.3.4.3).
pub(super) fn number(named: &Named, text: &str) -> Option<Diagnostic> {
    (!is_number(text)).then(|| not_a_number(named, text))
}

pub(super) fn not_a_number(named: &Named, text: &str) -> Diagnostic {
    let name = named.name.text.as_str();
    let error = Diagnostic::error(
        span(named),
        format!("`{name}` takes a number, and `{text}` is none"),
    );
    let point = text.replace(',', ".");
    if is_number(&point) {
        error.help(format!("write a point: `{name}={point}`"))
    } else {
        error.help(format!("write it in digits, such as `{name}=0.5`"))
    }
}

pub(super) fn is_number(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (number, exponent) = match text.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, Some(exponent)),
        None => (text, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_number = match number.split_once('.') {
        Some(("", fraction)) => digits(fraction),
        Some((whole, fraction)) => digits(whole) && digits(fraction),
        None => digits(number),
    };
    is_number
        && exponent
            .is_none_or(|exponent| digits(exponent.strip_prefix(['-', '+']).unwrap_or(exponent)))
}

/// One id, of an element's own or of another.
pub(super) fn id(named: &Named, text: &str) -> Option<Diagnostic> {
    let name = named.name.text.as_str();
    if text.is_empty() && name.starts_with("aria-") {
        return None;
    }
    if text.is_empty() {
        return Some(
            Diagnostic::error(span(named), format!("`{name}` cannot be empty"))
                .help(format!("write an id, `{name}=\"..\"`, or remove it")),
        );
    }
    text.contains(|c: char| c.is_ascii_whitespace()).then(|| {
        let joined: Vec<&str> = text.split_ascii_whitespace().collect();
        Diagnostic::error(span(named), format!("`{name}` cannot contain spaces"))
            .help(format!("write one id: `{name}=\"{}\"`", joined.join("-")))
    })
}
