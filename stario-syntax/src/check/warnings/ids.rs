//! Ids of records as ids of elements.

use proc_macro2::{TokenStream, TokenTree};

use super::found::Found;
use super::outline::Outline;
use crate::ast::{Attribute, Named, Node, Piece, Value};
use crate::check::given;
use crate::diagnostic::Diagnostic;

pub(super) fn check(outline: &Outline<'_>, found: &mut Found<'_>) {
    for (at, element) in outline.elements() {
        let Some(value) = given::find(&element.tag, "id").and_then(|id| id.value.as_ref()) else {
            continue;
        };
        if let Some(tokens) = alone(value)
            && let Some(owner) = record(&tokens)
            && !is_target(outline, &tokens.to_string())
        {
            found.push(at, unprefixed(value, &tokens, &owner));
        }
    }
}

/// `id={todo.id}`
fn unprefixed(value: &Value, tokens: &TokenStream, owner: &str) -> Diagnostic {
    let written = tokens.to_string().replace(' ', "");
    Diagnostic::warning(
        "unprefixed_id",
        value.span(),
        format!("the id `{{{written}}}` has no word before it"),
    )
    .help(format!("write `id=\"{owner}-{{{written}}}\"`"))
    .note("a number is no selector for patches and style sheets, and a record of another kind may have the same")
}

/// The expression of `{todo.id}` and `"{todo.id}"`.
fn alone(value: &Value) -> Option<TokenStream> {
    match value {
        Value::Splice(splice) => Some(splice.expr()),
        Value::Text { pieces, .. } => {
            let mut pieces = pieces
                .iter()
                .filter(|piece| !matches!(piece, Piece::Static(text) if text.is_empty()));
            match (pieces.next(), pieces.next()) {
                (Some(Piece::Splice(tokens)), None) => Some(tokens.clone()),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The `todo` of `todo.id` and of `page.todo.id`; what is of `self` and `props` may be an id of the page.
fn record(tokens: &TokenStream) -> Option<String> {
    let mut path = Vec::new();
    let mut after_dot = true;
    for token in tokens.clone() {
        match token {
            TokenTree::Ident(name) if after_dot => path.push(name.to_string()),
            TokenTree::Punct(dot) if !after_dot && dot.as_char() == '.' => {}
            _ => return None,
        }
        after_dot = !after_dot;
    }
    match path.as_slice() {
        [root, ..] if root == "self" || root == "props" => None,
        [.., owner, field] if field == "id" => Some(owner.replace("r#", "")),
        _ => None,
    }
}

/// Whether something in the template leads to the value as to an id of the page: `href="#{part.id}"`,
/// `for={field.id}`.
fn is_target(outline: &Outline<'_>, written: &str) -> bool {
    outline.places().any(|(_, place)| {
        let tag = match place.node {
            Node::Element(element) => &element.tag,
            Node::Component(component) => &component.tag,
            _ => return false,
        };
        tag.attributes.iter().any(|attribute| match attribute {
            Attribute::Named(named) => names_id(named, written),
            Attribute::Spread(_) => false,
        })
    })
}

fn names_id(named: &Named, written: &str) -> bool {
    const REFERENCES: &[&str] = &[
        "commandfor",
        "for",
        "form",
        "headers",
        "list",
        "popovertarget",
    ];
    let name = named.name.text.as_str();
    let refers = REFERENCES.contains(&name) || name.starts_with("aria-");
    match &named.value {
        Some(value) if refers => alone(value).is_some_and(|tokens| tokens.to_string() == written),
        Some(Value::Text { pieces, .. }) => pieces.windows(2).any(|pair| {
            matches!(pair, [Piece::Static(text), Piece::Splice(tokens)]
                if text.ends_with('#') && tokens.to_string() == written)
        }),
        _ => false,
    }
}
