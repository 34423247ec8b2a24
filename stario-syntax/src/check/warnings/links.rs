//! Links and the ids that they lead to.

use super::found::Found;
use super::outline::Outline;
use crate::ast::{Element, Node, Value};
use crate::check::documents::may_add_ids;
use crate::check::given;
use crate::diagnostic::{Diagnostic, SpanRange};
use crate::suggest;

pub(super) fn check(outline: &Outline<'_>, found: &mut Found<'_>) {
    for (at, element) in outline.elements() {
        found.extend(at, placeholder_link(element));
        found.extend(at, numeric_id(element));
    }
    if is_complete_page(outline) {
        for (at, element) in outline.elements() {
            found.extend(at, missing_fragment(outline, element));
        }
    }
}

/// Whether the template is a page, and nothing adds an id that it does not show.
fn is_complete_page(outline: &Outline<'_>) -> bool {
    let mut roots = outline.children(None).map(|(_, place)| place.node);
    roots.any(|node| matches!(node, Node::Element(element) if element.name.text == "html"))
        && !outline.places().any(|(_, place)| may_add_ids(place.node))
        // Every fragment is one of the page it names.
        && !outline.elements().any(|(_, element)| element.name.text == "base")
}

/// HTML standard, 7.4.6.3: an element is found by its id, a link by its name as well.
fn missing_fragment(outline: &Outline<'_>, element: &Element) -> Option<Diagnostic> {
    let missing = |text: &str| {
        text.strip_prefix('#').is_some_and(|name| {
            !name.is_empty()
                && !name.eq_ignore_ascii_case("top")
                // What is encoded, and a part of the text.
                && !name.contains(['%', ':'])
                && !targets(outline).any(|known| known.is_none_or(|known| known == name))
        })
    };
    let span = literal_at(element, "href", &missing)?;
    if !matches!(element.name.text.as_str(), "a" | "area") {
        return None;
    }
    let href = given::value(&element.tag, "href").unwrap_or_default();
    let name = href.trim_start_matches('#');
    let nearest = suggest::nearest(name, targets(outline).flatten());
    let warning = Diagnostic::warning(
        "missing_fragment",
        span,
        format!("`{href}` leads nowhere: no element of the page has that id"),
    );
    Some(match nearest {
        Some(nearest) => warning.help(format!("did you mean `#{nearest}`?")),
        None => warning.help(format!("give the element that id: `id=\"{name}\"`")),
    })
}

/// What a fragment can name; `None` where the template does not say.
fn targets<'a>(outline: &Outline<'a>) -> impl Iterator<Item = Option<&'a str>> {
    let elements = outline.places().filter_map(|(_, place)| match place.node {
        Node::Element(element) => Some(element),
        _ => None,
    });
    elements.flat_map(|element| {
        let name = (element.name.text == "a").then_some("name");
        let names = ["id"].into_iter().chain(name);
        names
            .filter_map(|name| given::find(&element.tag, name))
            .map(given::literal)
    })
}

/// HTML standard, 7.4.6: the empty fragment is the top of the page.
fn placeholder_link(element: &Element) -> Option<Diagnostic> {
    let span = literal_at(element, "href", &|text| text == "#")?;
    (element.name.text == "a").then(|| {
        Diagnostic::warning("placeholder_link", span, "`#` leads to the top of the page")
            .help("for something that happens on a click write `<button type=\"button\">`")
            .help("for the top of the page write `href=\"#top\"`")
    })
}

fn numeric_id(element: &Element) -> Option<Diagnostic> {
    let span = literal_at(element, "id", &|text| {
        text.starts_with(|c: char| c.is_ascii_digit())
    })?;
    let id = given::value(&element.tag, "id").unwrap_or_default();
    Some(
        Diagnostic::warning(
            "numeric_id",
            span,
            format!("the id `{id}` starts with a digit"),
        )
        .help(format!("write a word before it: `item-{id}`"))
        .note(format!(
            "`#{id}` is no selector: style sheets, scripts and patches with a selector cannot use it"
        )),
    )
}

/// Where the literal value of an attribute stands, if it is one of these.
fn literal_at(element: &Element, name: &str, is: &dyn Fn(&str) -> bool) -> Option<SpanRange> {
    let named = given::find(&element.tag, name)?;
    let text = given::literal(named)?;
    is(text).then(|| {
        let value = named.value.as_ref();
        value.map_or_else(|| named.name.span(), Value::span)
    })
}
