//! Signals that the template computes, and changes: the client ignores what is written to them.

use super::expressions::SHOWS;
use super::{code, entries};
use crate::ast::{Named, Node, Value};
use crate::datastar::ValueKind;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::expression::Expr;
use crate::spelling::Spelling;
use crate::template::{attribute_plugin, each_attribute};

/// A computed signal and the line of its declaration.
struct Computed {
    name: String,
    line: usize,
}

pub(in crate::check) fn check(nodes: &[Node], diagnostics: &mut Diagnostics) {
    let mut computed: Vec<Computed> = Vec::new();
    each_attribute(nodes, &mut |named| computed.extend(declared(named)));
    if computed.is_empty() {
        return;
    }
    each_attribute(nodes, &mut |named| {
        for path in changed(named) {
            if let Some(known) = computed.iter().find(|known| known.name == path) {
                diagnostics.push(refused(named, known));
            }
        }
    });
}

fn refused(named: &Named, known: &Computed) -> Diagnostic {
    let name = &known.name;
    let span = match &named.value {
        Some(value) => value.span(),
        None => named.name.span(),
    };
    Diagnostic::error(
        span,
        format!(
            "`${name}` is computed on line {} and cannot be changed",
            known.line
        ),
    )
    .help("change a signal that it is computed from")
    .help(format!(
        "for a signal that starts with a value write `data-signals:{name}=(..)`"
    ))
    .note("the client ignores what is written to a computed signal")
}

/// `data-computed:total=(..)`, `data-computed=({total: () => ..})`
fn declared(named: &Named) -> Vec<Computed> {
    let is_computed = attribute_plugin(&named.name.text).is_some_and(|it| it.name == "computed");
    let Some(spelling) = Spelling::of(&named.name).filter(|_| is_computed) else {
        return Vec::new();
    };
    let signals = match spelling.signal() {
        Some(signal) => vec![signal],
        None => entries(named).into_iter().map(|(key, _)| key).collect(),
    };
    let line = named.name.span().line();
    let computed = |name| Computed { name, line };
    signals.into_iter().map(computed).collect()
}

/// The paths of the signals that an attribute changes.
fn changed(named: &Named) -> Vec<String> {
    let Some(plugin) = attribute_plugin(&named.name.text) else {
        return Vec::new();
    };
    if plugin.name == "bind" {
        let key = Spelling::of(&named.name).and_then(|spelling| spelling.signal());
        return match (key, &named.value) {
            (Some(signal), _) => vec![signal],
            (None, Some(Value::Text { literal, .. })) => vec![literal.text().to_owned()],
            (None, Some(Value::Expression { expression, .. })) => expression
                .statements
                .first()
                .and_then(path)
                .into_iter()
                .collect(),
            _ => Vec::new(),
        };
    }
    // What shows a value cannot change any, which is another mistake.
    let runs = matches!(
        plugin.value_kind,
        ValueKind::Expression | ValueKind::Statement
    ) && !SHOWS.contains(&plugin.name);
    match &named.value {
        Some(Value::Text { literal, .. }) if runs => code::assigned(literal.text()),
        Some(Value::Expression { expression, .. }) => {
            let mut found = Vec::new();
            expression.walk(&mut |expr| match expr {
                Expr::Assign { target, .. } => found.extend(path(target)),
                Expr::Prefix { operator, operand } | Expr::Postfix { operator, operand }
                    if matches!(*operator, "++" | "--") =>
                {
                    found.extend(path(operand));
                }
                _ => {}
            });
            found
        }
        _ => Vec::new(),
    }
}

/// `$total` as `total`.
fn path(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Signal(path) => Some(path.dotted()),
        Expr::Paren(inner) => path(inner),
        _ => None,
    }
}
