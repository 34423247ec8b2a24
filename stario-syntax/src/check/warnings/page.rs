//! What a page loads and how it is shown.

use super::found::Found;
use super::outline::{Outline, always, never};
use crate::ast::{Element, Node, Value};
use crate::check::given;
use crate::diagnostic::Diagnostic;

pub(super) fn check(outline: &Outline<'_>, found: &mut Found<'_>) {
    for (at, element) in outline.elements() {
        let warning = match element.name.text.as_str() {
            "audio" | "video" => blocked_autoplay(element),
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
