//! What a page loads and how it is shown.

use super::found::Found;
use super::outline::{Outline, always, never};
use crate::ast::{Element, Node, Value};
use crate::check::{documents, given};
use crate::diagnostic::Diagnostic;

pub(super) fn check(outline: &Outline<'_>, found: &mut Found<'_>) {
    for (at, element) in outline.elements() {
        let warning = match element.name.text.as_str() {
            "audio" | "video" => blocked_autoplay(element),
            "html" => {
                found.extend(at, unknown_encoding(element));
                unknown_language(element)
            }
            "meta" => fixed_zoom(element),
            "script" => {
                let in_head = outline.around(at).next().is_some_and(
                    |(_, node)| matches!(node, Node::Element(head) if head.name.text == "head"),
                );
                if in_head {
                    blocking_script(element)
                } else {
                    None
                }
            }
            _ => None,
        };
        found.extend(at, warning);
    }
}

/// HTML standard, 3.2.6.2: authors are encouraged to name the language of the page.
fn unknown_language(page: &Element) -> Option<Diagnostic> {
    never(page, "lang").then(|| {
        Diagnostic::warning(
            "unknown_language",
            page.open_span(),
            "`<html>` does not say its language",
        )
        .help("name the language of the page, such as `<html lang=\"en\">`")
        .note("screen readers, spelling and translation start from it")
    })
}

/// HTML standard, 4.2.5.4: the header of the response may name the encoding in place of the page.
fn unknown_encoding(page: &Element) -> Option<Diagnostic> {
    let head = documents::without_encoding(page)?;
    Some(
        Diagnostic::warning(
            "unknown_encoding",
            head.open_span(),
            "`<head>` does not say the encoding of the page",
        )
        .help("start it with `<meta charset=\"utf-8\">`")
        .note("a saved page has no other sign of it, and is read in the encoding of the reader's country"),
    )
}

/// HTML standard, 4.8.11.8: browsers start by themselves only what makes no sound.
fn blocked_autoplay(media: &Element) -> Option<Diagnostic> {
    let named = given::find(&media.tag, "autoplay")?;
    let name = media.name.text.as_str();
    (always(media, "autoplay") && never(media, "muted")).then(|| {
        let warning = Diagnostic::warning(
            "blocked_autoplay",
            named.name.span(),
            format!("browsers do not start `<{name}>` with sound by themselves"),
        );
        if name == "video" {
            warning.help("add `muted`")
        } else {
            warning.help("write `controls` in its place")
        }
    })
}

/// The viewport is read as CSS Viewport Module says; WCAG 1.4.4 asks for twice the size.
fn fixed_zoom(meta: &Element) -> Option<Diagnostic> {
    if given::value(&meta.tag, "name") != Some("viewport") {
        return None;
    }
    let named = given::find(&meta.tag, "content")?;
    let fixed = given::literal(named)?.split([',', ';']).find(|property| {
        let (name, value) = property.split_once('=').unwrap_or((property, ""));
        match name.trim() {
            "user-scalable" => matches!(value.trim(), "no" | "0"),
            "maximum-scale" => value.trim().parse::<f64>().is_ok_and(|scale| scale < 2.0),
            _ => false,
        }
    })?;
    let span = named
        .value
        .as_ref()
        .map_or_else(|| named.name.span(), Value::span);
    Some(
        Diagnostic::warning(
            "fixed_zoom",
            span,
            format!("`{}` keeps readers from enlarging the page", fixed.trim()),
        )
        .help("write `content=\"width=device-width, initial-scale=1\"`"),
    )
}

/// HTML standard, 4.12.1: without these the parser waits until the script has been loaded and run.
fn blocking_script(script: &Element) -> Option<Diagnostic> {
    let waits = ["async", "blocking", "defer", "type"];
    (always(script, "src") && waits.iter().all(|name| never(script, name))).then(|| {
        Diagnostic::warning(
            "blocking_script",
            script.open_span(),
            "nothing is shown before this script has been loaded",
        )
        .help("add `defer`, or `type=\"module\"`")
    })
}
