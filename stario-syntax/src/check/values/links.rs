//! `<link>`: attributes that depend on the relation (HTML standard, 4.2.4).

use super::span;
use crate::ast::{Element, Named};
use crate::check::given::{Presence, find, literal, presence, value};
use crate::diagnostic::Diagnostic;

/// An attribute, and the relations with which it does something.
const WITH: &[(&str, &[&str])] = &[
    ("as", &["preload", "modulepreload"]),
    ("blocking", &["stylesheet", "expect"]),
    ("color", &["mask-icon"]),
    ("disabled", &["stylesheet"]),
    ("imagesizes", &["preload"]),
    ("imagesrcset", &["preload"]),
    ("integrity", &["stylesheet", "preload", "modulepreload"]),
    (
        "sizes",
        &["icon", "apple-touch-icon", "apple-touch-icon-precomposed"],
    ),
];

/// What `rel="preload"` can load; the other destinations are those of scripts.
const PRELOADED: &[&str] = &["fetch", "font", "image", "script", "style", "track"];

/// What `rel="modulepreload"` cannot load.
const NO_MODULES: &[&str] = &["fetch", "font", "image", "track"];

/// What is wrong with the attributes, where the relation is known.
pub(super) fn check(element: &Element) -> Option<Diagnostic> {
    let tag = &element.tag;
    if let (Some(_), Some(named)) = (find(tag, "rel"), find(tag, "itemprop")) {
        return Some(
            Diagnostic::error(
                named.name.span(),
                "`<link>` cannot have both `rel` and `itemprop`",
            )
            .help("write one `<link>` for the page and one for the item"),
        );
    }
    let rel = value(tag, "rel")?.to_ascii_lowercase();
    let is = |word: &str| rel.split_ascii_whitespace().any(|known| known == word);
    for (attribute, relations) in WITH {
        if let Some(named) = find(tag, attribute)
            && !relations.iter().any(|relation| is(relation))
        {
            return Some(
                Diagnostic::error(
                    named.name.span(),
                    format!("`{attribute}` does nothing on `<link rel=\"{rel}\">`"),
                )
                .help(format!(
                    "remove it; it is for {}",
                    relations_text(relations)
                )),
            );
        }
    }
    if is("alternate")
        && is("stylesheet")
        && (presence(tag, "title") == Presence::Never || value(tag, "title") == Some(""))
    {
        return Some(
            Diagnostic::error(
                element.open_span(),
                "`<link rel=\"alternate stylesheet\">` needs `title`",
            )
            .help("name the style sheet: `title=\"..\"`")
            .note("readers choose it by that name"),
        );
    }
    if is("preload") && presence(tag, "as") == Presence::Never {
        return Some(
            Diagnostic::error(element.open_span(), "`<link rel=\"preload\">` needs `as`")
                .help("say what is loaded, such as `as=\"font\"`")
                .note("the browser loads nothing without it"),
        );
    }
    let named = find(tag, "as")?;
    let destination = literal(named)?.to_ascii_lowercase();
    if is("preload") && !PRELOADED.contains(&destination.as_str()) && !is_own_mistake(&destination)
    {
        return Some(wrong(named, &destination, "preload"));
    }
    if is("modulepreload") && NO_MODULES.contains(&destination.as_str()) {
        return Some(wrong(named, &destination, "modulepreload"));
    }
    let images = ["imagesrcset", "imagesizes"]
        .into_iter()
        .find_map(|name| find(tag, name))?;
    (destination != "image").then(|| {
        Diagnostic::error(
            images.name.span(),
            format!("`{}` does nothing without `as=\"image\"`", images.name.text),
        )
        .help("write `as=\"image\"`, or remove it")
    })
}

/// What is no destination at all is reported as a value.
fn is_own_mistake(destination: &str) -> bool {
    !matches!(
        destination,
        "audioworklet"
            | "json"
            | "paintworklet"
            | "serviceworker"
            | "sharedworker"
            | "text"
            | "worker"
    )
}

fn wrong(named: &Named, destination: &str, relation: &str) -> Diagnostic {
    Diagnostic::error(
        span(named),
        format!("`<link rel=\"{relation}\">` cannot load `{destination}`"),
    )
    .help(if relation == "preload" {
        "the values are `fetch`, `font`, `image`, `script`, `style` and `track`"
    } else {
        "it loads modules: `script`, `style`, `json`, or a worker"
    })
}

fn relations_text(relations: &[&str]) -> String {
    let quoted: Vec<String> = relations
        .iter()
        .map(|relation| format!("`rel=\"{relation}\"`"))
        .collect();
    quoted.join(" and ")
}
