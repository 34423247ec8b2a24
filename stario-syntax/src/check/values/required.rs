//! Attributes an element needs, and attributes that need another one.

use crate::ast::Element;
use crate::check::given::{Presence, find, presence, value};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::html;

/// Attributes of `<a>` and `<area>` that say something about the address.
const OF_HREF: &[&str] = &[
    "download",
    "hreflang",
    "ping",
    "referrerpolicy",
    "rel",
    "target",
    "type",
];

/// Checks what is missing.
pub(super) fn check(element: &Element, diagnostics: &mut Diagnostics) {
    let name = element.name.text.as_str();
    let never = |attribute: &str| presence(&element.tag, attribute) == Presence::Never;
    let missing =
        html::required_attributes(name).find(|row| row.any.iter().all(|name| never(name)));
    if let Some(row) = missing {
        diagnostics.push(
            Diagnostic::error(
                element.open_span(),
                format!("`<{name}>` needs {}", any_of(row.any)),
            )
            .help(format!("write {}", row.advice))
            .note(row.reason),
        );
        return;
    }
    let diagnostic = match name {
        "img" if never("alt") => Some(
            Diagnostic::error(element.open_span(), "`<img>` needs `alt`")
                .help("say what the image shows: `alt=\"..\"`")
                .help("for a decoration write `alt=\"\"`")
                .note("it stands for the image where that cannot be seen or loaded"),
        ),
        "area" if !never("href") && never("alt") => Some(
            Diagnostic::error(element.open_span(), "`<area>` with `href` needs `alt`")
                .help("say where it leads: `alt=\"..\"`"),
        ),
        "input"
            if value(&element.tag, "type")
                .is_some_and(|kind| kind.eq_ignore_ascii_case("image"))
                && never("alt") =>
        {
            Some(
                Diagnostic::error(element.open_span(), "`<input type=\"image\">` needs `alt`")
                    .help("say what the button does: `alt=\"..\"`"),
            )
        }
        "optgroup" => optgroup(element),
        "meta" => meta(element),
        "a" | "area" if never("href") && never("xlink:href") => OF_HREF
            .iter()
            .find_map(|attribute| find(&element.tag, attribute))
            .map(|named| {
                Diagnostic::error(
                    named.name.span(),
                    format!(
                        "`{}` does nothing on `<{name}>` without `href`",
                        named.name.text
                    ),
                )
                .help("add the address: `href=\"..\"`")
                .help(format!("remove `{}`", named.name.text))
            }),
        _ => None,
    };
    if let Some(diagnostic) = diagnostic {
        diagnostics.push(diagnostic);
    }
}

/// A group of options is named by `label` or by a `<legend>`.
fn optgroup(element: &Element) -> Option<Diagnostic> {
    let may_have_legend = element.tag.children.iter().any(|node| match node {
        crate::ast::Node::Element(child) => child.name.text == "legend",
        crate::ast::Node::Text(_) | crate::ast::Node::Comment(_) => false,
        _ => true,
    });
    (presence(&element.tag, "label") == Presence::Never && !may_have_legend).then(|| {
        Diagnostic::error(element.open_span(), "`<optgroup>` needs `label`")
            .help("name the group: `<optgroup label=\"..\">`")
    })
}

/// A name says nothing without its content.
fn meta(element: &Element) -> Option<Diagnostic> {
    let named = ["name", "http-equiv", "itemprop", "property"]
        .into_iter()
        .find_map(|name| find(&element.tag, name))?;
    (presence(&element.tag, "content") == Presence::Never).then(|| {
        Diagnostic::error(
            element.open_span(),
            format!("`<meta>` with `{}` needs `content`", named.name.text),
        )
        .help("add the value: `content=\"..\"`")
    })
}

/// `` `a`, `b` or `c` ``
fn any_of(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [start @ .., last] if !start.is_empty() => format!("{} or {last}", start.join(", ")),
        all => all.concat(),
    }
}
