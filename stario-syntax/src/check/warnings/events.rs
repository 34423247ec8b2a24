//! Datastar: events that do not come, or not for everybody, and values that do not follow.

use super::found::Found;
use super::names::any_text;
use super::outline::{Outline, never};
use crate::ast::{Attribute, Element, Named, Node, Value};
use crate::check::datastar::is_slip;
use crate::diagnostic::Diagnostic;
use crate::expression::{Expr, Expression};
use crate::html::content::{self, Categories};
use crate::html::{event_names, is_custom_element};
use crate::spelling::Spelling;

pub(super) fn check(outline: &Outline<'_>, found: &mut Found<'_>) {
    for (at, element) in outline.elements() {
        for attribute in &element.tag.attributes {
            let Attribute::Named(named) = attribute else {
                continue;
            };
            if !named.name.text.starts_with("data-") {
                continue;
            }
            let mut parts = named.name.text.split("__");
            let head = parts.next().unwrap_or_default();
            let elsewhere = parts.any(|part| matches!(part, "window" | "document" | "outside"));
            let warning = match head.split_once(':') {
                Some(("data-on", event)) if !elsewhere => match event {
                    "click" => mouse_only(at, element, named, outline),
                    "load" => silent_load(element, named),
                    "submit" => silent_submit(at, element, named, outline),
                    _ => None,
                },
                Some(("data-signals", _)) => stale_signal(named),
                _ => None,
            };
            found.extend(at, warning);
            found.extend(at, unknown(element, named));
        }
    }
}

/// `data-on:sumbit`; any other name may be that of an event of the page's own.
fn unknown(element: &Element, named: &Named) -> Option<Diagnostic> {
    let spelling = Spelling::of(&named.name)?;
    let event = spelling.key.filter(|_| spelling.plugin.text == "on")?;
    let name = event.text;
    let is_free = name.len() < 5
        || name.contains('-')
        || spelling.modifier("case").is_some()
        || is_custom_element(&element.name.text)
        || event_names().any(|known| known == name);
    if is_free {
        return None;
    }
    let known = event_names().find(|known| {
        // `scrolled` is said of what has happened, and no slip of `scrollend`.
        let is_past = name.ends_with("ed") && !known.ends_with("ed");
        known.chars().next() == name.chars().next() && !is_past && is_slip(name, known)
    })?;
    Some(
        Diagnostic::warning(
            "unknown_event",
            spelling.span(event),
            format!("browsers send no event `{name}`"),
        )
        .help(format!(
            "did you mean `data-on:{known}{}`?",
            spelling.tail()
        )),
    )
}

/// `load` comes to what is loaded, and does not rise to what is around it.
fn silent_load(element: &Element, named: &Named) -> Option<Diagnostic> {
    let name = element.name.text.as_str();
    let loads = [
        "embed", "iframe", "img", "input", "link", "object", "script", "style",
    ];
    (!loads.contains(&name) && !is_custom_element(name)).then(|| {
        Diagnostic::warning(
            "silent_event",
            named.name.span(),
            format!("`load` never happens on `<{name}>`"),
        )
        .help("write `data-init`, which runs when the element is there")
    })
}

/// `submit` comes to the form, and rises from there.
fn silent_submit(
    at: usize,
    element: &Element,
    named: &Named,
    outline: &Outline<'_>,
) -> Option<Diagnostic> {
    let name = element.name.text.as_str();
    let may_rise = outline.inside(at).any(|node| match node {
        Node::Component(_) | Node::Splice(_) => true,
        Node::Element(inner) => inner.name.text == "form" || is_custom_element(&inner.name.text),
        _ => false,
    });
    (name != "form" && !is_custom_element(name) && !may_rise).then(|| {
        Diagnostic::warning(
            "silent_event",
            named.name.span(),
            format!("`submit` never happens on `<{name}>`"),
        )
        .help("write it on the `<form>`")
        .help("for a click write `data-on:click`")
    })
}

/// Elements that take no focus, with nothing in them that does.
fn mouse_only(
    at: usize,
    element: &Element,
    named: &Named,
    outline: &Outline<'_>,
) -> Option<Diagnostic> {
    const PLAIN: &[&str] = &[
        "article", "b", "div", "em", "i", "img", "li", "p", "section", "span", "strong", "td", "tr",
    ];
    let name = element.name.text.as_str();
    let is_plain = PLAIN.contains(&name)
        && ["role", "tabindex", "contenteditable"]
            .iter()
            .all(|name| never(element, name))
        && !element.tag.attributes.iter().any(is_key_event);
    // A click on text rises to a control around it; one on an empty element is an extra.
    let in_control = outline.around(at).any(|(_, node)| match node {
        Node::Element(around) => is_control(&around.name.text),
        Node::Component(_) => true,
        _ => false,
    });
    let has_control = outline.inside(at).any(|node| match node {
        Node::Element(inner) => is_control(&inner.name.text),
        Node::Component(_) | Node::Splice(_) => true,
        _ => false,
    });
    let is_seen = name == "img" || any_text(&element.tag.children);
    (is_plain && is_seen && !in_control && !has_control).then(|| {
        Diagnostic::warning(
            "mouse_only_click",
            named.name.span(),
            format!("only a mouse can click on `<{name}>`"),
        )
        .help("write `<button type=\"button\">` in its place, or inside it")
        .help("or take the keys as well: `role=\"button\" tabindex=\"0\"` and `data-on:keydown`")
        .note("the tab key passes it by, and screen readers do not say that it can be clicked")
    })
}

fn is_key_event(attribute: &Attribute) -> bool {
    matches!(attribute, Attribute::Named(named) if named.name.text.starts_with("data-on:key"))
}

fn is_control(name: &str) -> bool {
    let interactive =
        content::of(name).is_some_and(|row| row.categories.intersects(Categories::INTERACTIVE));
    interactive || matches!(name, "a" | "input" | "label" | "summary") || is_custom_element(name)
}

/// A value of `data-signals` is computed once (Datastar 1.0.4).
fn stale_signal(named: &Named) -> Option<Diagnostic> {
    let Some(Value::Expression { expression, span }) = &named.value else {
        return None;
    };
    let signal = other_signal(expression)?;
    let key = named.name.text.strip_prefix("data-signals:")?;
    let key = key.split("__").next().unwrap_or(key);
    Some(
        Diagnostic::warning(
            "stale_signal",
            *span,
            format!("`{key}` is set once, and does not follow `${signal}`"),
        )
        .help(format!(
            "write `data-computed:{key}` for a value that follows"
        )),
    )
}

/// The first signal in something that is computed: a bare `$name` is a copy, and a function runs later.
fn other_signal(expression: &Expression) -> Option<String> {
    let [statement] = expression.statements.as_slice() else {
        return None;
    };
    let (mut signal, mut is_function) = (None, false);
    statement.walk(&mut |expr| match expr {
        Expr::Signal(path) if signal.is_none() => signal = Some(path.dotted()),
        Expr::Arrow { .. } | Expr::Assign { .. } | Expr::Action { .. } => is_function = true,
        _ => {}
    });
    let is_computed = matches!(
        statement,
        Expr::Chain { .. } | Expr::Ternary { .. } | Expr::Prefix { .. }
    );
    signal.filter(|_| is_computed && !is_function)
}
