//! Images: what `srcset`, `sizes`, `alt` and `controls` need from each other (HTML standard, 4.8.3).

use super::needs::without;
use crate::ast::{Element, Named};
use crate::check::given::{Presence, find, literal, presence, value};
use crate::diagnostic::Diagnostic;

/// What is wrong with the attributes of an `<img>` among each other.
pub(super) fn check(element: &Element) -> Option<Diagnostic> {
    let tag = &element.tag;
    if let Some(named) = find(tag, "controls")
        && value(tag, "alt") == Some("")
    {
        return Some(
            Diagnostic::error(
                named.name.span(),
                "`controls` is not allowed on an `<img>` with an empty `alt`",
            )
            .help("say what the image shows, or remove `controls`"),
        );
    }
    if let Some(named) = find(tag, "srcset") {
        return widths(element, named, "sizes").or_else(|| densities(element, named));
    }
    let named = find(tag, "sizes")?;
    // The browser takes the width from the layout.
    let is_auto = literal(named).is_none_or(|sizes| sizes.eq_ignore_ascii_case("auto"))
        && find(tag, "loading").is_some();
    (presence(tag, "srcset") == Presence::Never && !is_auto)
        .then(|| without("img", named, "srcset"))
}

/// Whether a candidate ends with a width, such as `320w`.
fn has_widths(srcset: &str) -> bool {
    srcset.split(',').any(|candidate| {
        candidate
            .trim_ascii()
            .rsplit_once(|c: char| c.is_ascii_whitespace())
            .and_then(|(_, last)| last.strip_suffix('w'))
            .is_some_and(|digits| {
                !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit())
            })
    })
}

/// A size says nothing about densities.
fn densities(element: &Element, named: &Named) -> Option<Diagnostic> {
    let sizes = find(&element.tag, "sizes")?;
    let text = literal(named)?;
    (!has_widths(text) && !text.trim_ascii().is_empty()).then(|| {
        Diagnostic::error(
            sizes.name.span(),
            "`sizes` does nothing beside a `srcset` without widths",
        )
        .help("give each image its width, such as `320w`, or remove `sizes`")
    })
}

/// Widths say nothing without the width that the image is given (HTML standard, 4.8.3).
pub(super) fn widths(element: &Element, named: &Named, sizes: &str) -> Option<Diagnostic> {
    (has_widths(literal(named)?) && presence(&element.tag, sizes) == Presence::Never).then(|| {
        let name = named.name.text.as_str();
        Diagnostic::error(
            named.name.span(),
            format!("`{name}` with widths needs `{sizes}`"),
        )
        .help(format!(
            "say how wide the image is shown, such as `{sizes}=\"50vw\"`"
        ))
        .help("give densities in place of widths, such as `1x` and `2x`")
    })
}
