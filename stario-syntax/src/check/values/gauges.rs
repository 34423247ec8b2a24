//! `<meter>` and `<progress>`: numbers that fit each other (HTML standard, 4.10.13 and 4.10.14).

use super::{kinds, span};
use crate::ast::{Element, Named};
use crate::check::given::{Presence, find, literal, presence};
use crate::diagnostic::Diagnostic;

/// What is wrong with the numbers, as far as they are literals.
pub(super) fn check(element: &Element) -> Option<Diagnostic> {
    let tag = &element.tag;
    let is_meter = element.name.text == "meter";
    let number = |name: &str| {
        let named = find(tag, name)?;
        let text = literal(named)?;
        let number: f64 = kinds::is_number(text).then(|| text.parse().ok())??;
        Some((named, number))
    };
    // Without the attribute it has this value; with one that is not known, none.
    let bound = |name: &str, value: f64| match number(name) {
        Some((_, number)) => Some(number),
        None if presence(tag, name) == Presence::Never => Some(value),
        None => None,
    };
    let least = if is_meter {
        bound("min", 0.0)
    } else {
        Some(0.0)
    };
    let most = bound("max", 1.0);
    if let Some((end, max)) = number("max")
        && !is_meter
        && max <= 0.0
    {
        return Some(
            Diagnostic::error(span(end), "`max` takes a number greater than 0")
                .help("write what the whole is, such as `max=100`"),
        );
    }
    let names: &[&str] = if is_meter {
        &["value", "low", "high", "optimum", "min"]
    } else {
        &["value"]
    };
    let outside = names.iter().find_map(|name| {
        let (attribute, given) = number(name)?;
        if least.is_some_and(|least| given < least) {
            Some(outside(element, attribute, "below", "min", least?))
        } else if most.is_some_and(|most| given > most) {
            Some(outside(element, attribute, "above", "max", most?))
        } else {
            None
        }
    });
    outside.or_else(|| {
        let ((_, low), (high, most)) = (number("low")?, number("high")?);
        (low > most).then(|| {
            Diagnostic::error(span(high), "`high` is below `low`")
                .help("the part between them is neither low nor high")
        })
    })
}

fn outside(element: &Element, named: &Named, side: &str, bound: &str, number: f64) -> Diagnostic {
    let name = named.name.text.as_str();
    let tag = element.name.text.as_str();
    if tag == "progress" && bound == "min" {
        return Diagnostic::error(span(named), "`value` of `<progress>` cannot be below 0")
            .help("leave `value` out while nobody knows how far it is");
    }
    let error = Diagnostic::error(
        span(named),
        format!("`{name}` of this `<{tag}>` is {side} its `{bound}`, which is {number}"),
    );
    if find(&element.tag, bound).is_some() {
        error.help(format!("correct `{name}` or `{bound}`"))
    } else {
        error.help(format!("say how far it goes: `{bound}=..`"))
    }
}
