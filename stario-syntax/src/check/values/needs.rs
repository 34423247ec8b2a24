//! Attributes that need another one, and attributes that exclude each other.

use super::images;
use crate::ast::{Element, Named};
use crate::check::given::{Presence, find, literal, presence, value};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Diagnostics;

/// An attribute of an element, or of all, and the one without which it says nothing.
const NEEDS: &[(&str, &str, &str)] = &[
    ("", "itemid", "itemtype"),
    ("", "itemref", "itemscope"),
    ("", "itemtype", "itemscope"),
    ("a", "itemprop", "href"),
    ("area", "alt", "href"),
    ("area", "itemprop", "href"),
    ("link", "imagesizes", "imagesrcset"),
];

/// Checks the attributes of an element among each other.
pub(super) fn check(element: &Element, diagnostics: &mut Diagnostics) {
    let tag = &element.tag;
    let name = element.name.text.as_str();
    for (of, attribute, needed) in NEEDS {
        if (of.is_empty() || *of == name)
            && let Some(named) = find(tag, attribute)
            && presence(tag, needed) == Presence::Never
        {
            diagnostics.push(without(name, named, needed));
        }
    }
    diagnostics.extend(match name {
        "bdo" => direction(element),
        "button" => button(element),
        "dialog" => dialog(element),
        "img" => images::check(element),
        "map" => map(element),
        "meta" => meta(element),
        "textarea" => textarea(element),
        "track" => track(element),
        "link" => {
            find(tag, "imagesrcset").and_then(|named| images::widths(element, named, "imagesizes"))
        }
        _ => None,
    });
}

pub(super) fn without(name: &str, named: &Named, needed: &str) -> Diagnostic {
    let attribute = named.name.text.as_str();
    Diagnostic::error(
        named.name.span(),
        format!("`{attribute}` does nothing on `<{name}>` without `{needed}`"),
    )
    .help(format!("add `{needed}`, or remove `{attribute}`"))
}

/// What sets the direction does not leave it to the text (HTML standard, 4.5.25).
fn direction(element: &Element) -> Option<Diagnostic> {
    let named = find(&element.tag, "dir")?;
    literal(named)?.eq_ignore_ascii_case("auto").then(|| {
        Diagnostic::error(named.name.span(), "`dir` of `<bdo>` cannot be `auto`")
            .help("write `dir=\"ltr\"` or `dir=\"rtl\"`")
            .help("for the direction of the text write `<bdi>`")
    })
}

/// Only a button that sends its form changes how that is sent (HTML standard, 4.10.6).
fn button(element: &Element) -> Option<Diagnostic> {
    const SENDING: &[&str] = &[
        "formaction",
        "formenctype",
        "formmethod",
        "formnovalidate",
        "formtarget",
    ];
    let kind = value(&element.tag, "type")?.to_ascii_lowercase();
    if !matches!(kind.as_str(), "button" | "reset") {
        return None;
    }
    let named = SENDING.iter().find_map(|name| find(&element.tag, name))?;
    let name = named.name.text.as_str();
    Some(
        Diagnostic::error(
            named.name.span(),
            format!("`{name}` does nothing on `<button type=\"{kind}\">`"),
        )
        .help(format!(
            "write `type=\"submit\"`, or remove `{name}`: this button sends no form"
        )),
    )
}

fn dialog(element: &Element) -> Option<Diagnostic> {
    let named = find(&element.tag, "tabindex")?;
    Some(
        Diagnostic::error(named.name.span(), "`tabindex` is not allowed on `<dialog>`")
            .help("remove it; the focus goes to what the dialog holds")
            .help("to choose where it goes write `autofocus` there"),
    )
}

/// A map has one name (HTML standard, 4.8.13).
fn map(element: &Element) -> Option<Diagnostic> {
    let id = find(&element.tag, "id")?;
    let (text, name) = (literal(id)?, value(&element.tag, "name")?);
    (text != name).then(|| {
        Diagnostic::error(
            id.name.span(),
            format!("this `<map>` has the name `{name}` and the id `{text}`"),
        )
        .help(format!("write `id=\"{name}\"`, or remove the `id`"))
    })
}

/// One kind of metadata each (HTML standard, 4.2.5).
fn meta(element: &Element) -> Option<Diagnostic> {
    let tag = &element.tag;
    let mut kinds = ["charset", "name", "http-equiv", "itemprop"]
        .into_iter()
        .filter_map(|name| find(tag, name));
    if let (Some(first), Some(second)) = (kinds.next(), kinds.next()) {
        return Some(
            Diagnostic::error(
                second.name.span(),
                format!(
                    "`<meta>` cannot have both `{}` and `{}`",
                    first.name.text, second.name.text
                ),
            )
            .help("write a `<meta>` for each"),
        );
    }
    if find(tag, "charset").is_some()
        && let Some(named) = find(tag, "content")
        && find(tag, "property").is_none()
    {
        return Some(
            Diagnostic::error(
                named.name.span(),
                "`content` does nothing on `<meta>` with `charset`",
            )
            .help("remove it"),
        );
    }
    if let Some(diagnostic) = pragma(element) {
        return Some(diagnostic);
    }
    let named = find(tag, "media")?;
    (presence(tag, "name") == Presence::Never
        || value(tag, "name").is_some_and(|name| !name.eq_ignore_ascii_case("theme-color")))
    .then(|| {
        Diagnostic::error(
            named.name.span(),
            "`media` does nothing on `<meta>` without `name=\"theme-color\"`",
        )
        .help("remove it")
    })
}

/// What `http-equiv` says has a form of its own (HTML standard, 4.2.5.3).
fn pragma(element: &Element) -> Option<Diagnostic> {
    let kind = value(&element.tag, "http-equiv")?.to_ascii_lowercase();
    let named = find(&element.tag, "content")?;
    let text = literal(named)?;
    let (fits, sample) = match kind.as_str() {
        "refresh" => {
            let (seconds, rest) = text.split_once(';').unwrap_or((text, "url=/"));
            let address = rest.trim_ascii_start();
            let is_address = address
                .get(..4)
                .is_some_and(|start| start.eq_ignore_ascii_case("url="));
            let is_number =
                !seconds.is_empty() && seconds.bytes().all(|byte| byte.is_ascii_digit());
            (is_number && is_address, "5; url=/next")
        }
        "x-ua-compatible" => (text.eq_ignore_ascii_case("ie=edge"), "IE=edge"),
        "content-type" => {
            let form = text
                .to_ascii_lowercase()
                .strip_prefix("text/html;")
                .map(|rest| rest.trim_ascii_start().to_owned());
            (
                form.as_deref() == Some("charset=utf-8"),
                "text/html; charset=utf-8",
            )
        }
        _ => return None,
    };
    (!fits).then(|| {
        Diagnostic::error(
            named.name.span(),
            format!("`{text}` is not a value of `content` for `{kind}`"),
        )
        .help(format!("write it like `content=\"{sample}\"`"))
    })
}

fn textarea(element: &Element) -> Option<Diagnostic> {
    let named = find(&element.tag, "wrap")?;
    (literal(named)?.eq_ignore_ascii_case("hard")
        && presence(&element.tag, "cols") == Presence::Never)
        .then(|| {
            Diagnostic::error(named.name.span(), "`wrap=\"hard\"` needs `cols`")
                .help("say how long a line is, such as `cols=60`")
        })
}

/// Subtitles are in a language (HTML standard, 4.8.11.11).
fn track(element: &Element) -> Option<Diagnostic> {
    let tag = &element.tag;
    let is_subtitles = match find(tag, "kind") {
        Some(named) => literal(named)?.eq_ignore_ascii_case("subtitles"),
        None => presence(tag, "kind") == Presence::Never,
    };
    (is_subtitles && presence(tag, "srclang") == Presence::Never).then(|| {
        Diagnostic::error(
            element.open_span(),
            "`<track>` of subtitles needs `srclang`",
        )
        .help("say their language: `srclang=\"en\"`")
        .help("for another kind write it, such as `kind=\"chapters\"`")
    })
}
