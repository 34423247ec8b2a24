//! Attributes: one of each name, and a form of value that fits.

use quote::ToTokens;

use super::{Pass, datastar, names};
use crate::ast::{Attribute, Component, Element, Named, Piece, Tag, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, written};
use crate::html::AttributeKind;
use crate::template::ValueContext;
use crate::template::attribute_context;

pub(super) const PASS: Pass = Pass { element, component };

fn element(element: &Element, diagnostics: &mut Diagnostics) {
    duplicates(&element.tag, &twice, diagnostics);
    for attribute in &element.tag.attributes {
        if let Attribute::Named(named) = attribute
            && !names::is_unknown(&element.name.text, &named.name.text)
        {
            value(&element.name.text, named, diagnostics);
        }
    }
}

/// What is wrong with an attribute whose name was there before, on the line that is given.
fn twice(named: &Named, first: usize) -> Diagnostic {
    let name = named.name.text.as_str();
    let error = Diagnostic::error(
        named.name.span(),
        format!("the attribute `{name}` is there twice"),
    );
    let error = if name.eq_ignore_ascii_case("class") {
        error.help("join them in one list: `class=[\"a\", \"b\" if condition]`")
    } else {
        error.help(format!("remove one of them; the first is on line {first}"))
    };
    error.note("the browser keeps the first and drops the rest")
}

fn prop_twice(named: &Named, first: usize) -> Diagnostic {
    Diagnostic::error(
        named.name.span(),
        format!("the prop `{}` is given twice", named.name.text),
    )
    .help(format!("remove one of them; the first is on line {first}"))
}

fn duplicates(
    tag: &Tag,
    message: &dyn Fn(&Named, usize) -> Diagnostic,
    diagnostics: &mut Diagnostics,
) {
    let mut seen: Vec<&Named> = Vec::with_capacity(tag.attributes.len());
    for attribute in &tag.attributes {
        let Attribute::Named(named) = attribute else {
            continue;
        };
        let name = named.name.text.as_str();
        let is_same = |earlier: &&&Named| earlier.name.text.eq_ignore_ascii_case(name);
        if let Some(first) = seen.iter().find(is_same) {
            diagnostics.push(message(named, first.name.span().line()));
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
            if datastar::is_misspelt(named) {
                return;
            }
            let wrong = Diagnostic::error(
                value_span(named),
                format!("`{name}` is not a Datastar attribute and cannot hold an expression"),
            );
            if let Some(event) = name
                .strip_prefix("on")
                .filter(|_| datastar::runs_code(element, name))
            {
                wrong.help(format!(
                    "let Datastar handle the event: `data-on:{event}=(..)`"
                ))
            } else if name == "style" {
                wrong.help("let Datastar set a property: `data-style:width=(..)`")
            } else if name.starts_with("data-") || datastar::runs_code(element, name) {
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
        Value::Number { .. } if context == ValueContext::Html(AttributeKind::Boolean) => {
            Diagnostic::error(
                value_span(named),
                format!("`{name}` is a boolean attribute: any value means true"),
            )
            .help(format!("write `{name}`"))
            .help(format!("remove `{name}`"))
        }
        Value::Text { pieces, literal }
            if context == ValueContext::Html(AttributeKind::Boolean)
                && (pieces.len() > 1
                    || !(literal.text().is_empty()
                        || literal.text().eq_ignore_ascii_case(name))) =>
        {
            let error = Diagnostic::error(
                value_span(named),
                format!("`{name}` is a boolean attribute: any value means true"),
            );
            let run_time =
                |condition: &str| format!("to decide at run time write `{name}={{{condition}}}`");
            match pieces.as_slice() {
                [
                    Piece::Static(before),
                    Piece::Splice(condition),
                    Piece::Static(after),
                ] if before.is_empty() && after.is_empty() => {
                    error.help(run_time(&condition.to_string()))
                }
                [_] if literal.text() == "false" => error
                    .help(format!("remove `{name}`"))
                    .help(run_time("condition")),
                [_] => error
                    .help(format!("write `{name}`"))
                    .help(run_time("condition")),
                _ => error.help(run_time("condition")),
            }
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
    duplicates(&component.tag, &prop_twice, diagnostics);
    for attribute in &component.tag.attributes {
        let Attribute::Named(named) = attribute else {
            continue;
        };
        let name = named.name.text.as_str();
        let span = value_span(named);
        match &named.value {
            _ if name.contains([':', '.']) => diagnostics.push(
                Diagnostic::error(
                    named.name.span(),
                    format!("`{name}` is not the name of a prop"),
                )
                .help(if name.starts_with("data-") {
                    format!("write `{name}` on an element inside of the component")
                } else {
                    "a prop is a parameter of the component's function".to_owned()
                }),
            ),
            Some(Value::Expression { .. }) => diagnostics.push(
                Diagnostic::error(span, "a prop cannot be a Datastar expression")
                    .help(format!("pass a Rust value: `{name}={{value}}`"))
                    .note("a component is a Rust function; its props are Rust values"),
            ),
            Some(Value::Call(call)) => {
                let error =
                    Diagnostic::error(span, format!("a prop cannot be a call of `{}`", call.name));
                let is_known = call.name == "link"
                    || crate::datastar::action(&call.name.to_string()).is_some();
                diagnostics.push(if is_known {
                    error.help(format!("pass the link: `{name}={{handler::path()}}`"))
                } else {
                    error.help(format!(
                        "for a Rust value write `{name}={{{}{}}}`",
                        call.name,
                        written(&call.group.to_token_stream())
                    ))
                });
            }
            Some(Value::TokenList(_)) => diagnostics.push(
                Diagnostic::error(span, "a prop cannot be a list of tokens")
                    .help(format!("pass a Rust value: `{name}={{[..]}}`")),
            ),
            _ => {}
        }
    }
}
