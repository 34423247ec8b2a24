//! What the value of an attribute is, by its element, its name and the attributes beside it.

use super::{ValueContext, is_datastar};
use crate::ast::Tag;
use crate::check::given;
use crate::html::{self, AttributeKind, Namespace};

/// Link types that load no code and no style (HTML standard, 4.6.7).
const HARMLESS_LINKS: &[&str] = &[
    "alternate",
    "author",
    "bookmark",
    "canonical",
    "dns-prefetch",
    "help",
    "icon",
    "license",
    "next",
    "preconnect",
    "prev",
    "search",
];

/// What the value of an attribute is, wherever the element stands.
///
/// A name that HTML and SVG share, such as `a` or `script`, has the attributes of both.
pub(crate) fn context(element: &str, name: &str) -> ValueContext {
    if is_datastar(name) {
        return ValueContext::Datastar;
    }
    let kind = [Namespace::Html, Namespace::Svg, Namespace::MathMl]
        .into_iter()
        .filter_map(|namespace| html::element_in(namespace, element))
        .find_map(|element| html::attribute(element, name));
    ValueContext::Html(kind.unwrap_or_else(|| unknown_kind(name)))
}

/// What the value of an attribute is in this tag.
pub(crate) fn context_in(tag: &Tag, element: &str, name: &str) -> ValueContext {
    match (element, name) {
        ("link", "href") if is_harmless_link(tag) => ValueContext::Html(AttributeKind::Url),
        ("meta", "content") if is_refresh(tag) => ValueContext::Html(AttributeKind::Refresh),
        _ => context(element, name),
    }
}

/// `<link rel="icon">`, whose words are known and stay as they are.
fn is_harmless_link(tag: &Tag) -> bool {
    let mut words = given::value(tag, "rel")
        .unwrap_or_default()
        .split_ascii_whitespace()
        .peekable();
    words.peek().is_some()
        && words.all(|word| {
            HARMLESS_LINKS
                .iter()
                .any(|known| known.eq_ignore_ascii_case(word))
        })
        && !given::may_be_added(tag, "rel")
}

/// `<meta http-equiv="refresh">`
fn is_refresh(tag: &Tag) -> bool {
    given::value(tag, "http-equiv").is_some_and(|pragma| pragma.eq_ignore_ascii_case("refresh"))
}

/// Whether the content of a `<script>` is JSON: its type is literal, and a type of JSON (MIME Sniffing
/// standard, 4.6).
///
/// `importmap` and `speculationrules` are not: they decide what the browser loads.
pub(crate) fn is_json_script(tag: &Tag) -> bool {
    let kind = given::value(tag, "type").map(str::to_ascii_lowercase);
    let is_json = |kind: &str| {
        kind.split_once('/').is_some_and(|(class, name)| {
            let is_token = |text: &str| {
                !text.is_empty()
                    && text
                        .bytes()
                        .all(|byte| byte.is_ascii_alphanumeric() || b"+-._".contains(&byte))
            };
            is_token(class) && is_token(name) && (name == "json" || name.ends_with("+json"))
        })
    };
    kind.as_deref().is_some_and(is_json) && !given::may_be_added(tag, "type")
}

/// Attributes of custom elements and attributes that were reported: nothing here may run code.
fn unknown_kind(name: &str) -> AttributeKind {
    let name = name.to_ascii_lowercase();
    if name.starts_with("on") {
        return AttributeKind::Script;
    }
    match name.as_str() {
        "class" => AttributeKind::TokenList,
        "style" => AttributeKind::Style,
        "srcdoc" => AttributeKind::Html,
        "srcset" | "imagesrcset" => AttributeKind::Srcset,
        "href" | "src" | "action" | "formaction" | "data" | "xlink:href" | "poster" => {
            AttributeKind::Url
        }
        _ => AttributeKind::Text,
    }
}
