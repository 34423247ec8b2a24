//! Attributes: one of each name, and a form of value that fits.

use super::Pass;
use crate::ast::{Attribute, Component, Element, Named, Tag, Value};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::html::AttributeKind;
use crate::template::ValueContext;
use crate::template::attribute_context;

pub(super) const PASS: Pass = Pass { element, component };

fn element(element: &Element, diagnostics: &mut Diagnostics) {
    duplicates(&element.tag, diagnostics);
    for attribute in &element.tag.attributes {
        if let Attribute::Named(named) = attribute {
            value(&element.name.text, named, diagnostics);
        }
    }
}

fn duplicates(tag: &Tag, diagnostics: &mut Diagnostics) {
    let mut seen: Vec<&Named> = Vec::with_capacity(tag.attributes.len());
    for attribute in &tag.attributes {
        let Attribute::Named(named) = attribute else {
            continue;
        };
        let name = named.name.text.as_str();
        let is_same = |earlier: &&&Named| earlier.name.text.eq_ignore_ascii_case(name);
        if let Some(first) = seen.iter().find(is_same) {
            let diagnostic = Diagnostic::error(
                named.name.span(),
                format!("the attribute `{name}` is there twice"),
            );
            let diagnostic = if name.eq_ignore_ascii_case("class") {
                diagnostic.help("join them in one list: `class=[\"a\", \"b\" if condition]`")
            } else {
                let line = first.name.span().line();
                diagnostic.help(format!("remove one of them; the first is on line {line}"))
            };
            diagnostics.push(diagnostic.note("the browser keeps the first and drops the rest"));
        } else {
            seen.push(named);
        }
    }
}

fn value(element: &str, named: &Named, diagnostics: &mut Diagnostics) {
    let name = named.name.text.as_str();
    let Some(value) = &named.value else { return };
    let context = attribute_context(element, name);
    let diagnostic = match value {
        Value::Bool { value, .. } if is_switch(context) => {
            let error = Diagnostic::error(
                value_span(named),
                format!("`{name}` is a boolean attribute: it is there or it is not"),
            );
            if *value {
                error.help(format!("write `{name}`"))
            } else {
                error.help(format!("remove `{name}`"))
            }
            .help(format!(
                "to decide at run time write `{name}={{condition}}`"
            ))
        }
        Value::Bool { token, .. } if context != ValueContext::Datastar => Diagnostic::error(
            value_span(named),
            format!("the value of `{name}` must be in quotes"),
        )
        .help(format!("write `{name}=\"{token}\"`")),
        Value::Expression { .. } if context != ValueContext::Datastar => {
            let wrong = Diagnostic::error(
                value_span(named),
                format!("`{name}` is not a Datastar attribute and cannot hold an expression"),
            );
            if name.starts_with("data-") {
                wrong.help(format!("for a Rust value write `{name}={{value}}`"))
            } else {
                wrong
                    .help(format!("let Datastar set it: `data-attr:{name}=(..)`"))
                    .help(format!("for a Rust value write `{name}={{value}}`"))
            }
        }
        Value::TokenList(_) if context != ValueContext::Html(AttributeKind::TokenList) => {
            Diagnostic::error(
                value_span(named),
                format!("`{name}` does not hold a list of tokens"),
            )
            .help(format!("write `{name}=\"text\"` or `{name}={{value}}`"))
        }
        Value::Text { pieces, literal }
            if context == ValueContext::Html(AttributeKind::Boolean)
                && (pieces.len() > 1 || matches!(literal.text(), "true" | "false")) =>
        {
            Diagnostic::error(
                value_span(named),
                format!("`{name}` is a boolean attribute: any value means true"),
            )
            .help(format!("write `{name}`"))
            .help(format!(
                "to decide at run time write `{name}={{condition}}`"
            ))
        }
        _ => return,
    };
    diagnostics.push(diagnostic);
}

/// Whether the bare name of an attribute means "on".
fn is_switch(context: ValueContext) -> bool {
    match context {
        ValueContext::Html(AttributeKind::Boolean) => true,
        ValueContext::Html(AttributeKind::Enumerated(words)) => {
            words.contains(&"") && !words.contains(&"true")
        }
        _ => false,
    }
}

fn value_span(named: &Named) -> crate::diagnostic::SpanRange {
    named
        .value
        .as_ref()
        .map_or_else(|| named.name.span(), Value::span)
}

fn component(component: &Component, diagnostics: &mut Diagnostics) {
    duplicates(&component.tag, diagnostics);
    for attribute in &component.tag.attributes {
        let Attribute::Named(named) = attribute else {
            continue;
        };
        let name = named.name.text.as_str();
        let span = value_span(named);
        match &named.value {
            Some(Value::Expression { .. }) => diagnostics.push(
                Diagnostic::error(span, "a prop cannot be a Datastar expression")
                    .help(format!("pass a Rust value: `{name}={{value}}`"))
                    .note("a component is a Rust function; its props are Rust values"),
            ),
            Some(Value::Call(call)) => diagnostics.push(
                Diagnostic::error(span, format!("a prop cannot be a call of `{}`", call.name))
                    .help(format!("pass the link: `{name}={{handler::path()}}`"))
                    .help(format!(
                        "for a call of your own write `{name}={{{}(..)}}`",
                        call.name
                    )),
            ),
            Some(Value::TokenList(_)) => diagnostics.push(
                Diagnostic::error(span, "a prop cannot be a list of tokens")
                    .help(format!("pass a Rust value: `{name}={{[..]}}`")),
            ),
            _ if named.name.text.contains([':', '.']) => diagnostics.push(
                Diagnostic::error(
                    named.name.span(),
                    format!("`{name}` is not the name of a prop"),
                )
                .help("a prop is a parameter of the component's function"),
            ),
            _ => {}
        }
    }
}
