//! A child against the content model of its parent.

use super::frame::Frame;
use crate::ast::Element;
use crate::check::given::{self, Presence};
use crate::diagnostic::Diagnostic;
use crate::html::content::{self, Categories, Children, Model};
use crate::html::is_custom_element;

const PHRASED: Categories = Categories::FLOW.and(Categories::PHRASING);

/// What an element is with the attributes it has; `None` for elements that HTML does not know.
pub(super) fn categories(element: &Element) -> Option<Categories> {
    let name = element.name.text.as_str();
    let Some(row) = content::of(name) else {
        let is_html = name == "svg" || name == "math" || is_custom_element(name);
        return is_html.then_some(PHRASED);
    };
    let also = match name {
        // Every browser applies a style sheet wherever it stands.
        "style" => PHRASED,
        "meta" if given::presence(&element.tag, "itemprop") != Presence::Never => PHRASED,
        "link" if may_be_in_body(element) => PHRASED,
        _ => Categories::NONE,
    };
    Some(row.categories.and(also))
}

/// "Allowed in the body" (HTML standard, 4.2.4).
fn may_be_in_body(link: &Element) -> bool {
    given::presence(&link.tag, "itemprop") != Presence::Never
        || given::value(&link.tag, "rel").is_none_or(|rel| {
            rel.split_ascii_whitespace().all(|word| {
                matches!(
                    word.to_ascii_lowercase().as_str(),
                    "dns-prefetch"
                        | "modulepreload"
                        | "pingback"
                        | "preconnect"
                        | "prefetch"
                        | "preload"
                        | "stylesheet"
                )
            })
        })
}

/// What is wrong with this child of this parent.
pub(super) fn child(
    element: &Element,
    categories: Categories,
    parent: &Frame<'_>,
) -> Option<Diagnostic> {
    let name = element.name.text.as_str();
    let (model, owner) = parent.model();
    let (children, nothing) = match model {
        Model::Free => {
            return repaired_anywhere(element, parent)
                .or_else(|| dropped_anywhere(element, parent, owner));
        }
        Model::Children(children) => (children, false),
        Model::Transparent(_) | Model::Text | Model::Nothing => (
            Children {
                categories: Categories::NONE,
                elements: &[],
                text: matches!(model, Model::Text),
            },
            matches!(model, Model::Nothing),
        ),
    };
    // What an element names stands in it alone; the elements that are transparent hand on the rest.
    let is_named = std::ptr::eq(parent, owner)
        || name == "div"
        || (parent.name == "noscript" && matches!(owner.name, "div" | "optgroup" | "select"));
    if (children.takes(name, categories) && (is_named || children.takes("", categories)))
        || parent.names(name)
        || is_tolerated(name, owner)
    {
        return None;
    }
    if children.takes(name, categories) {
        return Some(
            Diagnostic::error(
                element.open_span(),
                format!("`<{name}>` is not allowed in `<{}>`", parent.name),
            )
            .help(format!(
                "move it out, to be a child of the `<{}>` of line {}",
                owner.name,
                owner.line()
            )),
        );
    }
    let error = Diagnostic::error(
        element.open_span(),
        format!("`<{name}>` is not allowed in `<{}>`", owner.name),
    );
    let error = if nothing && owner.name == "option" {
        error.help("remove it, or the `label`, which the browser shows in its place")
    } else if nothing {
        error.help(format!("put it after the `<{}>`", owner.name))
    } else {
        advice(error, name, owner, &children)
    };
    Some(match reason(name, parent, owner) {
        Some(note) => error.note(note),
        None => error,
    })
}

/// Lists take custom elements: the browser keeps them, and what they are is the page's business.
fn is_tolerated(name: &str, owner: &Frame<'_>) -> bool {
    is_custom_element(name) && matches!(owner.name, "dl" | "menu" | "ol" | "ul")
}

/// Elements without a content model, such as custom ones, still stand in what the parser repairs.
fn repaired_anywhere(element: &Element, parent: &Frame<'_>) -> Option<Diagnostic> {
    let name = element.name.text.as_str();
    if !parent.in_paragraph || !content::ends_paragraph(name) {
        return None;
    }
    let paragraph = parent.chain().find(|frame| frame.name == "p")?;
    Some(
        Diagnostic::error(
            element.open_span(),
            format!("`<{name}>` is not allowed in `<p>`"),
        )
        .help(format!(
            "end the `<p>` of line {} before it",
            paragraph.line()
        ))
        .note(ends("p", name)),
    )
}

/// What the parser drops in a custom element, whatever that is for.
fn dropped_anywhere(
    element: &Element,
    parent: &Frame<'_>,
    owner: &Frame<'_>,
) -> Option<Diagnostic> {
    let name = element.name.text.as_str();
    let is_dropped = matches!(name, "body" | "head" | "html") || content::is_table_part(name);
    if !is_dropped || !is_custom_element(owner.name) || owner.reported {
        return None;
    }
    let error = Diagnostic::error(
        element.open_span(),
        format!("`<{name}>` is not allowed in `<{}>`", owner.name),
    );
    let error = advice(error, name, owner, &NO_CHILDREN);
    Some(match reason(name, parent, owner) {
        Some(note) => error.note(note),
        None => error.note(format!("the browser drops `<{name}>` here")),
    })
}

const NO_CHILDREN: Children = Children {
    categories: Categories::NONE,
    elements: &[],
    text: false,
};

/// The edits to offer.
fn advice(error: Diagnostic, name: &str, owner: &Frame<'_>, children: &Children) -> Diagnostic {
    let parents = content::of(name).map_or(&[][..], |row| row.parents);
    if !parents.is_empty() {
        return error.help(format!("`<{name}>` belongs in {}", any_of(parents)));
    }
    match name {
        "html" => return error.help("remove it, or move it to the start of the page"),
        "meta" => {
            return error
                .help("move it to `<head>`")
                .help("microdata needs an `itemprop`: `<meta itemprop=\"name\" content=\"..\">`");
        }
        "base" | "link" | "title" if owner.name != "head" => {
            return error.help("move it to `<head>`");
        }
        _ => {}
    }
    match owner.name {
        "p" => {
            let error = error.help(format!("end the `<p>` of line {} before it", owner.line()));
            return match name {
                "div" => error.help("write `<span>` for a part of the text"),
                "p" => error,
                _ => error.help("write `<div>` in place of `<p>`"),
            };
        }
        "head" => return error.help("move it to `<body>`"),
        "select" | "optgroup" => return error.help("write the choices as `<option>`"),
        _ => {}
    }
    if children.categories.intersects(Categories::PHRASING) {
        let error = error.help(format!("move it out of the `<{}>`", owner.name));
        return if matches!(name, "div" | "p") {
            error.help("write `<span>` for a part of the text")
        } else {
            error
        };
    }
    if children.elements.is_empty() {
        return if children.text {
            error.help("write its text without tags")
        } else {
            error.help(format!("move it out of the `<{}>`", owner.name))
        };
    }
    match owner.name {
        "ul" | "ol" | "menu" => error.help("put it in an `<li>`"),
        "tr" => error.help("put it in a `<td>`"),
        "div" if children.elements.contains(&"option") => {
            error.help("write the choices as `<option>`")
        }
        "dl" | "div" => error.help("put it in a `<dd>`"),
        "table" | "tbody" | "thead" | "tfoot" => {
            error.help("put it in a cell: `<tr><td>..</td></tr>`")
        }
        _ => error.help(format!(
            "`<{}>` holds {}",
            owner.name,
            any_of(children.elements)
        )),
    }
}

/// What the browser does in place of what is written.
fn reason(name: &str, parent: &Frame<'_>, owner: &Frame<'_>) -> Option<String> {
    if parent.in_paragraph && content::ends_paragraph(name) {
        return Some(ends("p", name));
    }
    match (name, owner.name) {
        ("head" | "body" | "html", _) => {
            return Some(format!("the browser drops `<{name}>` here"));
        }
        ("form", "table" | "tbody" | "thead" | "tfoot" | "tr") => {
            return Some("the browser ends the `<form>` at once and leaves it empty".to_owned());
        }
        ("td" | "th", "table" | "tbody" | "thead" | "tfoot") => {
            return Some(format!("the browser adds a `<tr>` around `<{name}>`"));
        }
        ("li", "li") | ("td" | "th", "td" | "th") | ("tr", "tr") | ("dt" | "dd", "dt" | "dd") => {
            return Some(ends(owner.name, name));
        }
        _ => {}
    }
    let heading = |name: &str| matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6");
    if heading(name) && heading(parent.name) {
        return Some(ends(parent.name, name));
    }
    if content::is_table_part(name) && !parent.chain().any(|frame| frame.name == "table") {
        return Some(format!("the browser drops `<{name}>` outside of a table"));
    }
    if content::is_table_part(name) {
        return None;
    }
    repair(owner).map(ToOwned::to_owned)
}

fn ends(outer: &str, inner: &str) -> String {
    if outer == inner {
        format!("the browser ends the outer `<{outer}>` where the inner one starts")
    } else {
        format!("the browser ends `<{outer}>` where `<{inner}>` starts")
    }
}

/// What the browser does with content that does not fit here.
pub(super) fn repair(owner: &Frame<'_>) -> Option<&'static str> {
    match owner.name {
        "table" | "tbody" | "thead" | "tfoot" | "tr" => {
            Some("the browser moves it out, in front of the `<table>`")
        }
        "colgroup" => Some("the browser ends `<colgroup>` here"),
        "head" => Some("the browser ends `<head>` here and starts `<body>`"),
        "html" => Some("the browser moves it into `<body>`"),
        "select" | "optgroup" => Some("browsers drop it here, or show it as no choice"),
        "iframe" => Some("the browser does not show what is between its tags"),
        _ => None,
    }
}

/// `<ul>`, `<ol>` or `<menu>`
pub(super) fn any_of(names: &[&str]) -> String {
    let mut text = String::new();
    for (index, name) in names.iter().enumerate() {
        if index > 0 {
            text.push_str(if index + 1 == names.len() {
                " or "
            } else {
                ", "
            });
        }
        text.push('`');
        text.push('<');
        text.push_str(name);
        text.push_str(">`");
    }
    text
}
