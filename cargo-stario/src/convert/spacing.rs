//! `--trim`: drops white space that a browser does not show, because it starts or ends a line, and
//! leaves one space of several.

use html5ever::ns;

use super::tree::{Data, Element, Id, ROOT, Tree};

/// Elements that browsers show as blocks, or as parts of tables and lists, and `<br>`: white space next
/// to them, on either side, is the start or the end of a line (HTML standard, 15.3; CSS Text, 4.1.2);
/// sorted.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "br",
    "caption",
    "center",
    "col",
    "colgroup",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "frame",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "hr",
    "html",
    "legend",
    "li",
    "listing",
    "main",
    "menu",
    "nav",
    "noframes",
    "ol",
    "optgroup",
    "option",
    "p",
    "plaintext",
    "pre",
    "search",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
    "xmp",
];

/// Elements of a line whose content is laid out on its own, so that their edges are edges of lines.
const BOXES: &[&str] = &[
    "audio", "button", "object", "picture", "select", "template", "video",
];

/// Elements that browsers do not show where they stand.
const HIDDEN: &[&str] = &[
    "base", "datalist", "link", "meta", "param", "script", "source", "style", "template", "title",
    "track",
];

/// Elements whose white space is shown, or is no white space of HTML.
const PRESERVING: &[&str] = &[
    "listing",
    "plaintext",
    "pre",
    "script",
    "style",
    "textarea",
    "title",
    "xmp",
];

/// Elements of SVG that show their text.
const SVG_TEXT: &[&str] = &["a", "desc", "text", "textPath", "tspan"];

/// Drops and shortens white space.
pub(super) fn trim(tree: &mut Tree) {
    let places = places(tree);
    let mut texts = Vec::new();
    let mut stack = vec![false];
    for (depth, id) in tree.walk() {
        stack.truncate(depth + 1);
        let inside = stack.last().copied().unwrap_or_default();
        stack.push(inside || tree.element(id).is_some_and(preserves));
        if inside {
            if is_blank_code(tree, id) {
                texts.push((id, String::new()));
            }
            continue;
        }
        match &tree.node(id).data {
            Data::Text(text) => texts.push((id, trimmed(tree, &places, id, text))),
            Data::Comment(text) => texts.push((id, trimmed_comment(text).to_owned())),
            Data::Root | Data::Doctype { .. } | Data::Element(_) => {}
        }
    }
    for (id, text) in texts {
        tree.set_text(id, text);
    }
    tree.retain(|tree, id| !matches!(&tree.node(id).data, Data::Text(text) if text.is_empty()));
}

/// The position of each node among the children of its parent.
fn places(tree: &Tree) -> Vec<usize> {
    let mut places = Vec::new();
    for id in std::iter::once(ROOT).chain(tree.walk().into_iter().map(|(_, id)| id)) {
        for (place, child) in tree.node(id).children.iter().enumerate() {
            places.resize(places.len().max(child + 1), 0);
            places[*child] = place;
        }
    }
    places
}

fn preserves(element: &Element) -> bool {
    let mut attributes = element.attributes.iter();
    PRESERVING.contains(&element.name())
        || attributes.any(|own| own.name == "style" && own.value.contains("white-space"))
}

/// Whether a node is all of a script or a style sheet, and nothing.
fn is_blank_code(tree: &Tree, id: Id) -> bool {
    let node = tree.node(id);
    let parent = node.parent.and_then(|id| tree.element(id));
    parent.is_some_and(|parent| matches!(parent.name(), "script" | "style"))
        && matches!(&node.data, Data::Text(text) if is_blank(text))
}

fn trimmed(tree: &Tree, places: &[usize], id: Id, text: &str) -> String {
    let parent = tree.node(id).parent.and_then(|id| tree.element(id));
    if let Some(parent) = parent.filter(|parent| !parent.is_html()) {
        let is_shown = parent.name.ns != ns!(svg) || SVG_TEXT.contains(&parent.name());
        let is_dropped = !is_shown && is_blank(text);
        return if is_dropped { "" } else { text }.to_owned();
    }
    let mut line = collapsed(text);
    if line.starts_with(' ') && is_edge(tree, places, id, Side::Before) {
        line.remove(0);
    }
    if line.ends_with(' ') && is_edge(tree, places, id, Side::After) {
        line.pop();
    }
    line
}

/// A comment without white space around it, which a comment may need in front of what would end it.
fn trimmed_comment(text: &str) -> &str {
    let trimmed = text.trim_matches(is_space);
    let is_delicate = trimmed.starts_with(['>', '-']) || trimmed.ends_with(['-', '!', '<']);
    if is_delicate { text } else { trimmed }
}

/// One space for each run of white space.
fn collapsed(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for character in text.chars() {
        if !is_space(character) {
            line.push(character);
        } else if !line.ends_with(' ') {
            line.push(' ');
        }
    }
    line
}

/// White space that CSS collapses.
fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\n')
}

fn is_blank(text: &str) -> bool {
    text.chars().all(is_space)
}

#[derive(Clone, Copy)]
enum Side {
    Before,
    After,
}

/// Whether a line starts before, or ends after, what stands at a node.
fn is_edge(tree: &Tree, places: &[usize], id: Id, side: Side) -> bool {
    let mut at = id;
    while let Some(parent) = tree.node(at).parent {
        let siblings = &tree.node(parent).children;
        let place = places[at];
        let is_seen = |id: &&Id| !is_hidden(tree, **id);
        let neighbour = match side {
            Side::Before => siblings[..place].iter().rfind(is_seen),
            Side::After => siblings[place + 1..].iter().find(is_seen),
        };
        if let Some(neighbour) = neighbour {
            return is_block(tree, *neighbour);
        }
        if is_block(tree, parent) || is_one_of(tree, parent, BOXES) {
            return true;
        }
        at = parent;
    }
    true
}

fn is_block(tree: &Tree, id: Id) -> bool {
    matches!(tree.node(id).data, Data::Doctype { .. } | Data::Root) || is_one_of(tree, id, BLOCKS)
}

fn is_hidden(tree: &Tree, id: Id) -> bool {
    match &tree.node(id).data {
        Data::Comment(_) => true,
        Data::Text(text) => is_blank(text),
        _ => is_one_of(tree, id, HIDDEN),
    }
}

fn is_one_of(tree: &Tree, id: Id, names: &[&str]) -> bool {
    let element = tree.element(id);
    element.is_some_and(|element| element.is_html() && names.binary_search(&element.name()).is_ok())
}
