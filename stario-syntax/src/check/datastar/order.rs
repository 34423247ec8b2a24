//! Order: what must stand before what.
//!
//! The client applies attributes in document order, parents before children. Reading a signal that does
//! not exist creates it as `''` (Datastar 1.0.4).

use super::code;
use crate::ast::{Attribute, Element, ElseBranch, If, Named, Node, Value};
use crate::datastar::ValueKind;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::expression::{Expr, unraw};
use crate::spelling::Spelling;
use crate::template::attribute_plugin;

/// `data-indicator:busy` on an element that makes no request.
pub(super) fn idle_indicator(element: &Element, diagnostics: &mut Diagnostics) {
    let mut indicator = None;
    for attribute in &element.tag.attributes {
        let Attribute::Named(named) = attribute else {
            return;
        };
        match attribute_plugin(&named.name.text) {
            Some(plugin) if plugin.name == "indicator" => indicator = indicator.or(Some(named)),
            Some(_) if may_fetch(named) => return,
            _ => {}
        }
    }
    if let Some(named) = indicator {
        diagnostics.push(
            Diagnostic::error(
                named.name.span(),
                format!("`{}` never becomes true here", named.name.text),
            )
            .help("move it to the element whose attribute makes the request")
            .note("it follows the requests of its own element only"),
        );
    }
}

/// Whether an attribute makes a request, now or later; what comes from Rust may.
fn may_fetch(named: &Named) -> bool {
    match &named.value {
        Some(Value::Call(_) | Value::Splice(_)) => true,
        Some(Value::Expression { expression, .. }) => {
            let mut found = false;
            expression.walk(&mut |expr| found |= matches!(expr, Expr::Fetch(_)));
            found
        }
        Some(Value::Text { literal, .. }) => literal.text().contains('@'),
        _ => false,
    }
}

/// `data-init=get(..) data-indicator:busy`
pub(super) fn indicators(element: &Element, diagnostics: &mut Diagnostics) {
    let mut fetching: Option<&Named> = None;
    for attribute in &element.tag.attributes {
        let Attribute::Named(named) = attribute else {
            continue;
        };
        let Some(plugin) = attribute_plugin(&named.name.text) else {
            continue;
        };
        let modifiers = named.name.text.split("__").skip(1);
        // What runs later finds the indicator in place.
        let at_once = match plugin.name {
            "init" => !modifiers
                .clone()
                .any(|modifier| modifier.starts_with("delay")),
            "effect" => true,
            _ => false,
        };
        if at_once && fetches(named) {
            fetching = fetching.or(Some(named));
        }
        if let (Some(first), "indicator") = (fetching, plugin.name) {
            diagnostics.push(
                Diagnostic::error(
                    named.name.span(),
                    format!(
                        "`{}` must stand before `{}`",
                        named.name.text, first.name.text
                    ),
                )
                .help("move it in front")
                .note("attributes apply in order, and it would miss the start of the request"),
            );
        }
    }
}

fn fetches(named: &Named) -> bool {
    match &named.value {
        Some(Value::Call(_)) => true,
        Some(Value::Expression { expression, .. }) => {
            let mut found = false;
            // What an arrow function fetches may come later.
            for statement in &expression.statements {
                found |= matches!(statement, Expr::Fetch(_));
            }
            found
        }
        Some(Value::Text { literal, .. }) => code::starts_fetch(literal.text()),
        _ => false,
    }
}

/// A signal that has been read, and by what.
#[derive(Clone)]
struct Read {
    signal: String,
    reader: String,
    line: usize,
}

#[derive(Clone, Default)]
struct State {
    read: Vec<Read>,
    declared: Vec<String>,
}

/// `data-signals:count__ifmissing` behind a reader of `$count`.
pub(in crate::check) fn check(nodes: &[Node], diagnostics: &mut Diagnostics) {
    walk(nodes, &mut State::default(), diagnostics);
}

fn walk(nodes: &[Node], state: &mut State, diagnostics: &mut Diagnostics) {
    for node in nodes {
        match node {
            Node::Element(element) => {
                attributes(element, state, diagnostics);
                walk(&element.tag.children, state, diagnostics);
            }
            Node::If(branch) => branches(branch, state, diagnostics),
            // Whether these render is not known, so nothing is concluded from them behind them.
            _ => node.for_each_body(&mut |body| walk(body, &mut state.clone(), diagnostics)),
        }
    }
}

fn branches(branch: &If, state: &State, diagnostics: &mut Diagnostics) {
    walk(&branch.then.nodes, &mut state.clone(), diagnostics);
    match &branch.otherwise {
        Some((_, ElseBranch::If(next))) => branches(next, state, diagnostics),
        Some((_, ElseBranch::Block(block))) => {
            walk(&block.nodes, &mut state.clone(), diagnostics);
        }
        None => {}
    }
}

fn attributes(element: &Element, state: &mut State, diagnostics: &mut Diagnostics) {
    for attribute in &element.tag.attributes {
        let Attribute::Named(named) = attribute else {
            // A spread or a value from Rust may declare anything.
            state.read.clear();
            continue;
        };
        let Some(spelling) = Spelling::of(&named.name) else {
            continue;
        };
        let Some(plugin) = attribute_plugin(&named.name.text) else {
            continue;
        };
        let if_missing = spelling
            .modifiers
            .iter()
            .any(|modifier| modifier.name.text == "ifmissing");
        if plugin.name == "signals" && if_missing {
            for signal in declared(named, &spelling) {
                if let Some(read) = state.read.iter().find(|read| read.signal == signal) {
                    diagnostics.push(late(named, read));
                }
            }
        }
        match plugin.name {
            "signals" | "bind" | "computed" | "indicator" | "ref" => {
                state.declared.extend(declared(named, &spelling));
                if matches!(named.value, Some(Value::Splice(_))) {
                    state.read.clear();
                }
            }
            _ => {}
        }
        let reads_at_once = matches!(
            plugin.name,
            "attr" | "class" | "effect" | "init" | "show" | "style" | "text"
        ) && spelling.modifiers.is_empty();
        if reads_at_once {
            for signal in signals(named) {
                if !state.declared.contains(&signal) {
                    state.read.push(Read {
                        signal,
                        reader: named.name.text.clone(),
                        line: named.name.span().line(),
                    });
                }
            }
        }
    }
}

fn late(named: &Named, read: &Read) -> Diagnostic {
    Diagnostic::error(
        named.name.span(),
        format!(
            "`{}` must stand before `{}` on line {}, which reads `${}`",
            named.name.text, read.reader, read.line, read.signal
        ),
    )
    .help("move it in front, or to an element around both")
    .note("reading a signal that is missing creates it as `''`, so that it is not missing here")
}

/// The first segments of the signals that an attribute declares.
pub(in crate::check) fn declared(named: &Named, spelling: &Spelling<'_>) -> Vec<String> {
    if let Some(signal) = spelling.signal() {
        return vec![first_segment(&signal)];
    }
    let is_name = attribute_plugin(&named.name.text)
        .is_some_and(|plugin| plugin.value_kind == ValueKind::Name);
    match &named.value {
        Some(Value::Text { literal, .. }) if is_name => {
            vec![first_segment(literal.text())]
        }
        Some(Value::Expression { expression, .. }) => match expression.statements.as_slice() {
            [Expr::Object(entries)] => entries
                .iter()
                .filter(|(_, value)| !matches!(value, Expr::Spread(_)))
                .map(|(key, _)| key.clone())
                .collect(),
            [Expr::Signal(_)] if is_name => signals(named),
            _ => Vec::new(),
        },
        Some(Value::Text { literal, .. }) => code::object(literal.text())
            .into_iter()
            .map(|(key, _)| key)
            .collect(),
        _ => Vec::new(),
    }
}

fn first_segment(path: &str) -> String {
    path.split('.').next().unwrap_or(path).to_owned()
}

/// The first segments of the signals in a value that runs at once.
fn signals(named: &Named) -> Vec<String> {
    let expression = match &named.value {
        Some(Value::Expression { expression, .. }) => expression,
        Some(Value::Text { literal, .. }) => return code::read_at_once(literal.text()),
        _ => return Vec::new(),
    };
    let mut found = Vec::new();
    expression.walk(&mut |expr| {
        if let Expr::Signal(path) = expr {
            found.extend(path.segments.first().map(unraw));
        }
    });
    // What is assigned first is not missing, and what a function reads may come later.
    let mut certain = true;
    expression.walk(&mut |expr| {
        certain &= !matches!(
            expr,
            Expr::Assign { .. } | Expr::Arrow { .. } | Expr::Fetch(_)
        );
    });
    if certain { found } else { Vec::new() }
}
