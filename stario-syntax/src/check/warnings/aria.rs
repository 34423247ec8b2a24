//! Roles, names and focus that say what the element says by itself, or what nobody hears.
//!
//! Source: ARIA in HTML (implicit roles, and the roles that prohibit naming), WAI-ARIA 1.3.

use super::found::Found;
use super::outline::{Outline, always, never};
use crate::ast::{Element, Named, Value};
use crate::check::given;
use crate::diagnostic::{Diagnostic, SpanRange};

/// Elements whose role is always the same, sorted.
///
/// Lists are not here: Safari forgets their role when CSS removes the bullets.
const ROLES: &[(&str, &str)] = &[
    ("article", "article"),
    ("aside", "complementary"),
    ("button", "button"),
    ("datalist", "listbox"),
    ("details", "group"),
    ("dialog", "dialog"),
    ("fieldset", "group"),
    ("figure", "figure"),
    ("form", "form"),
    ("h1", "heading"),
    ("h2", "heading"),
    ("h3", "heading"),
    ("h4", "heading"),
    ("h5", "heading"),
    ("h6", "heading"),
    ("hr", "separator"),
    ("main", "main"),
    ("meter", "meter"),
    ("nav", "navigation"),
    ("option", "option"),
    ("output", "status"),
    ("progress", "progressbar"),
    ("search", "search"),
    ("textarea", "textbox"),
];

/// The roles of `<input>` by its type.
const INPUT_ROLES: &[(&str, &str)] = &[
    ("button", "button"),
    ("checkbox", "checkbox"),
    ("image", "button"),
    ("number", "spinbutton"),
    ("radio", "radio"),
    ("range", "slider"),
    ("reset", "button"),
    ("submit", "button"),
];

/// Elements without a role, or with one that cannot be named, sorted.
const UNNAMED: &[&str] = &[
    "b", "bdi", "bdo", "code", "data", "del", "div", "em", "i", "ins", "mark", "p", "pre", "q",
    "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
];

pub(super) fn check(outline: &Outline<'_>, found: &mut Found<'_>) {
    for (at, element) in outline.elements() {
        let warnings = [
            redundant_role(element),
            unheard_label(element),
            hidden_control(element),
            positive_tabindex(element),
            vague_alt(element),
        ];
        for warning in warnings.into_iter().flatten() {
            found.push(at, warning);
        }
    }
}

fn redundant_role(element: &Element) -> Option<Diagnostic> {
    let named = given::find(&element.tag, "role")?;
    let role = given::literal(named)?;
    let name = element.name.text.as_str();
    let of = |table: &[(&str, &'static str)], name: &str| {
        let index = table.binary_search_by_key(&name, |row| row.0).ok()?;
        table.get(index).map(|row| row.1)
    };
    let own = match name {
        "a" if always(element, "href") => "link",
        "input" => of(INPUT_ROLES, given::value(&element.tag, "type")?)?,
        _ => of(ROLES, name)?,
    };
    (role == own).then(|| {
        Diagnostic::warning(
            "redundant_role",
            span(named),
            format!("`<{name}>` has the role `{role}` by itself"),
        )
        .help("remove `role`")
    })
}

fn unheard_label(element: &Element) -> Option<Diagnostic> {
    let name = element.name.text.as_str();
    UNNAMED.binary_search(&name).ok()?;
    let label = ["aria-label", "aria-labelledby"]
        .iter()
        .find_map(|label| given::find(&element.tag, label))?;
    let may_have_role = ["role", "tabindex", "contenteditable", "popover"];
    if !may_have_role.iter().all(|name| never(element, name)) {
        return None;
    }
    Some(
        Diagnostic::warning(
            "unheard_label",
            label.name.span(),
            format!("`{}` does nothing on `<{name}>`", label.name.text),
        )
        .help("say what the element is: `role=\"..\"`, or use an element that says it")
        .help("write the label as text")
        .note("what has no role cannot be named, and screen readers skip the name"),
    )
}

fn hidden_control(element: &Element) -> Option<Diagnostic> {
    let hidden = given::find(&element.tag, "aria-hidden")?;
    if given::literal(hidden) != Some("true") {
        return None;
    }
    let name = element.name.text.as_str();
    let takes_focus = match name {
        "a" => always(element, "href"),
        "input" => {
            let kind = given::find(&element.tag, "type").map(given::literal);
            kind.is_none_or(|kind| kind.is_some_and(|kind| !kind.eq_ignore_ascii_case("hidden")))
        }
        "button" | "select" | "summary" | "textarea" => true,
        _ => false,
    };
    let out_of_reach = ["disabled", "hidden", "inert", "tabindex"];
    (takes_focus && out_of_reach.iter().all(|name| never(element, name))).then(|| {
        Diagnostic::warning(
            "hidden_control",
            hidden.name.span(),
            format!("`<{name}>` takes the focus and is hidden from screen readers"),
        )
        .help("remove `aria-hidden`")
        .help("take it out of the order of the tab key as well: `tabindex=\"-1\"`")
    })
}

fn positive_tabindex(element: &Element) -> Option<Diagnostic> {
    let named = given::find(&element.tag, "tabindex")?;
    let number: i64 = given::literal(named)?.trim().parse().ok()?;
    (number > 0).then(|| {
        Diagnostic::warning(
            "positive_tabindex",
            span(named),
            format!("`tabindex` {number} goes before everything that has none"),
        )
        .help("write `tabindex=\"0\"`, and put the element where its turn is")
        .note("the tab key follows the order of the page otherwise")
    })
}

/// HTML standard, 4.8.4.4: the text stands for the image, and does not speak about it.
fn vague_alt(element: &Element) -> Option<Diagnostic> {
    if element.name.text != "img" {
        return None;
    }
    let named = given::find(&element.tag, "alt")?;
    let text = given::literal(named)?.trim().to_lowercase();
    let kinds = ["graphic", "icon", "image", "photo", "picture"];
    let starts = ["graphic of ", "icon of ", "image of ", "picture of "];
    let files = [".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"];
    let is_file = !text.contains(' ') && files.iter().any(|file| text.ends_with(file));
    if let Some(start) = starts.iter().find(|start| text.starts_with(**start)) {
        return Some(
            Diagnostic::warning(
                "vague_alt",
                span(named),
                format!("`{}` is said of every image", start.trim()),
            )
            .help("begin with what it shows"),
        );
    }
    (is_file || kinds.contains(&text.as_str())).then(|| {
        Diagnostic::warning(
            "vague_alt",
            span(named),
            format!("`{text}` does not say what the image shows"),
        )
        .help("say it: `alt=\"..\"`")
        .help("for a decoration write `alt=\"\"`")
    })
}

/// The value, or the bare name.
fn span(named: &Named) -> SpanRange {
    named
        .value
        .as_ref()
        .map_or_else(|| named.name.span(), Value::span)
}
