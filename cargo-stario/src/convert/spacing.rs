//! `--trim`: drops white space that a browser does not show, because it stands between blocks.

use super::tree::{Data, Id, ROOT, Tree};

/// Elements that browsers show as blocks, as parts of tables and lists, or not at all (HTML standard,
/// 15.3); sorted. `script`, `style` and `template` are left out: they may stand inside of a line.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "base",
    "blockquote",
    "body",
    "caption",
    "center",
    "col",
    "colgroup",
    "datalist",
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
    "link",
    "listing",
    "main",
    "menu",
    "meta",
    "nav",
    "noframes",
    "ol",
    "optgroup",
    "option",
    "p",
    "picture",
    "plaintext",
    "pre",
    "search",
    "section",
    "select",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "ul",
    "xmp",
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

/// Drops text of nothing but white space that has a block, or the edge of one, on both sides.
pub(super) fn trim(tree: &mut Tree) {
    let mut dropped = Vec::new();
    let mut stack = vec![false];
    for (depth, id) in tree.walk() {
        stack.truncate(depth + 1);
        let inside = stack.last().copied().unwrap_or_default();
        let preserves = tree
            .element(id)
            .is_some_and(|element| PRESERVING.contains(&element.name()));
        stack.push(inside || preserves);
        if !inside && is_white_space(tree, id) && stands_between_blocks(tree, id) {
            dropped.push(id);
        }
    }
    // The walk visits parents first, so the numbers are in no order.
    dropped.sort_unstable();
    tree.retain(|_, id| dropped.binary_search(&id).is_err());
}

fn is_white_space(tree: &Tree, id: Id) -> bool {
    matches!(&tree.node(id).data, Data::Text(text) if text.chars().all(|c| c.is_ascii_whitespace()))
}

fn stands_between_blocks(tree: &Tree, id: Id) -> bool {
    let parent = tree.node(id).parent.unwrap_or(ROOT);
    let siblings = &tree.node(parent).children;
    let Some(at) = siblings.iter().position(|sibling| *sibling == id) else {
        return false;
    };
    let edge = parent == ROOT || is_block(tree, parent) || in_head(tree, id);
    let is_boundary = |neighbour: Option<&Id>| {
        neighbour.map_or(edge, |id| is_block(tree, *id) || in_head(tree, *id))
    };
    let visible =
        |id: &&Id| !matches!(tree.node(**id).data, Data::Comment(_)) && !is_white_space(tree, **id);
    is_boundary(siblings[..at].iter().rfind(visible))
        && is_boundary(siblings[at + 1..].iter().find(visible))
}

fn is_block(tree: &Tree, id: Id) -> bool {
    match &tree.node(id).data {
        Data::Doctype { .. } | Data::Root => true,
        Data::Element(element) => {
            element.is_html() && BLOCKS.binary_search(&element.name()).is_ok()
        }
        Data::Text(_) | Data::Comment(_) => false,
    }
}

/// Nothing in `<head>` is shown.
fn in_head(tree: &Tree, id: Id) -> bool {
    tree.node(id)
        .parent
        .and_then(|parent| tree.element(parent))
        .is_some_and(|element| element.is_html() && element.name() == "head")
}
