//! Signals that nothing in the template declares, under names that are almost those it does.
//!
//! A template is often a part of a page that declares more, so a name alone says nothing.

use super::found::Found;
use super::outline::Outline;
use crate::ast::{Attribute, Named, Node, Value};
use crate::check::datastar::{created, declared, is_slip};
use crate::diagnostic::{Diagnostic, SpanRange};
use crate::expression::Expr;
use crate::spelling::Spelling;
use crate::template::{attribute_plugin, used_signals};

/// What the attributes of a template do with signals, each by its first name.
#[derive(Default)]
struct Names {
    declared: Vec<String>,
    created: Vec<String>,
    used: Vec<(usize, String, SpanRange)>,
}

/// `$cuont` beside `data-signals:count`
pub(super) fn check(outline: &Outline<'_>, found: &mut Found<'_>) {
    let mut signals = Names::default();
    for (at, place) in outline.places() {
        let Node::Element(element) = place.node else {
            continue;
        };
        for attribute in &element.tag.attributes {
            let is_read = match attribute {
                Attribute::Named(named) => signals.read(at, named),
                Attribute::Spread(_) => false,
            };
            // Something that is not written here may declare any signal.
            if !is_read {
                return;
            }
        }
    }
    for (at, name, span) in &signals.used {
        let is_known = signals.declared.contains(name) || signals.is_created(name);
        let known = signals.declared.iter().find(|known| is_near(name, known));
        if let (false, Some(known)) = (is_known, known) {
            found.push(*at, undeclared(name, known, *span));
        }
    }
}

fn undeclared(name: &str, known: &str, span: SpanRange) -> Diagnostic {
    Diagnostic::warning(
        "undeclared_signal",
        span,
        format!("no `${name}` is declared here"),
    )
    .help(format!("did you mean `${known}`?"))
    .note("the client reads a signal that is missing as an empty text, and sends it from then on")
}

impl Names {
    /// Reads an attribute, unless it may declare what it does not name.
    fn read(&mut self, at: usize, named: &Named) -> bool {
        let (Some(plugin), Some(spelling)) = (
            attribute_plugin(&named.name.text),
            Spelling::of(&named.name),
        ) else {
            return true;
        };
        if plugin.key_is_signal() {
            let own = declared(named, &spelling);
            let is_open = matches!(&named.value, Some(Value::Text { literal, .. }) if literal.text().contains("..."));
            if own.is_empty() || (is_open && spelling.key.is_none()) {
                return false;
            }
            self.declared.extend(own);
        }
        if plugin.name != "bind" {
            let used = used_signals(named).into_iter();
            self.used
                .extend(used.map(|(name, span)| (at, name, span.into())));
        }
        self.created.extend(set(named));
        true
    }

    /// Whether an assignment makes the signal for another place that uses it.
    fn is_created(&self, name: &str) -> bool {
        self.created.iter().any(|created| created == name)
            && self.used.iter().filter(|(_, used, _)| used == name).count() > 1
    }
}

/// The signals that the value gives a value with `=`.
fn set(named: &Named) -> Vec<String> {
    let mut found = Vec::new();
    match &named.value {
        Some(Value::Expression { expression, .. }) => expression.walk(&mut |expr| {
            if let Expr::Assign {
                target,
                operator: "=",
                ..
            } = expr
                && let Expr::Signal(path) = &**target
            {
                found.push(path.dotted());
            }
        }),
        Some(Value::Text { literal, .. }) => found = created(literal.text()),
        _ => {}
    }
    found
}

/// Whether one name is the other with a slip of the finger, or in another case.
fn is_near(name: &str, known: &str) -> bool {
    let underscores = |name: &str| name.len() - name.trim_start_matches('_').len();
    let digits = |name: &str| -> String { name.chars().filter(char::is_ascii_digit).collect() };
    let letters = |name: &str| name.replace('_', "").to_ascii_lowercase();
    // `$_open` is another signal than `$open`, and `$row12` than `$row21`.
    if underscores(name) != underscores(known) || digits(name) != digits(known) {
        return false;
    }
    // `$item` stands beside `$items`.
    let is_longer = name.starts_with(known) || known.starts_with(name);
    letters(name) == letters(known) || (known.len() >= 5 && !is_longer && is_slip(name, known))
}
