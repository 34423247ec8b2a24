//! Datastar: names of attributes, keys, modifiers, actions and code, one family of rules per module.
//!
//! The client ignores what it does not know without a word, and where it does speak it throws and
//! reads no further, so that a mistake in one attribute leaves the rest of the page dead.

mod absent;
mod actions;
mod arguments;
mod bind;
mod code;
mod computed;
mod conflicts;
mod expressions;
mod forms;
mod keys;
mod links;
mod messages;
mod modifiers;
mod names;
mod objects;
mod order;
mod preserved;
mod requests;
mod requirements;
mod sinks;
mod targets;

use super::Pass;
use super::names::is_unknown;
use crate::ast::{Attribute, Component, Element, Named, Value};
use crate::datastar::{Plugin, ValueKind};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::expression::Expr;
use crate::spelling::Spelling;
use crate::template::attribute_plugin;

pub(super) use self::code::created;
pub(crate) use self::code::{bare_words, check_anywhere, signals};
pub(super) use self::computed::check as computed;
pub(super) use self::forms::check as forms;
pub(super) use self::names::{is_event, is_misspelt, is_slip};
pub(super) use self::order::{check as order, declared};
pub(super) use self::requests::Request;
pub(super) use self::targets::runs_code;

pub(super) const PASS: Pass = Pass { element, component };

/// Whether the client of the page is the commercial one, which has more attributes and actions.
const PRO: bool = cfg!(feature = "pro");

/// What to do about an attribute or an action of the commercial client.
const ENABLE_PRO: &str = "with a Datastar Pro client, enable the feature `pro` of `stario`";

/// What happens to the page when the client meets an attribute that it refuses.
const DEAD: &str =
    "the client throws at this attribute and reads no further: the rest of the page stays dead";

/// What happens when the client cannot compile a value: handlers are compiled when they first run.
fn broken(plugin: &Plugin) -> &'static str {
    if plugin.name.starts_with("on") && plugin.value_kind != ValueKind::Filter {
        "the client cannot compile it, and nothing happens"
    } else {
        DEAD
    }
}

/// What an entry of an object is set to.
enum Entry<'a> {
    Tokens(&'a Expr),
    Code(String),
}

/// The entries of a value that is an object, in tokens or in quotes.
fn entries(named: &Named) -> Vec<(String, Entry<'_>)> {
    match &named.value {
        Some(Value::Expression { expression, .. }) => match expression.statements.as_slice() {
            [Expr::Object(entries)] => entries
                .iter()
                .filter(|(_, value)| !matches!(value, Expr::Spread(_)))
                .map(|(key, value)| (key.clone(), Entry::Tokens(value)))
                .collect(),
            _ => Vec::new(),
        },
        Some(Value::Text { literal, .. }) => code::object(literal.text())
            .into_iter()
            .map(|(key, value)| (key, Entry::Code(value)))
            .collect(),
        _ => Vec::new(),
    }
}

fn component(_: &Component, _: &mut Diagnostics) {}

fn element(element: &Element, diagnostics: &mut Diagnostics) {
    for attribute in &element.tag.attributes {
        let Attribute::Named(named) = attribute else {
            continue;
        };
        if let Some(spelling) = Spelling::of(&named.name) {
            let plugin = attribute_plugin(&named.name.text);
            match (plugin, names::capitals(named, plugin, &spelling)) {
                (_, Some(mistake)) => diagnostics.push(mistake),
                (Some(plugin), None) => known(element, named, plugin, &spelling, diagnostics),
                (None, None) => names::unknown(named, &spelling, diagnostics),
            }
        }
        if !is_misspelt(named) && !is_unknown(&element.name.text, &named.name.text) {
            actions::check(element, named, diagnostics);
        }
    }
    conflicts::check(element, diagnostics);
    order::indicators(element, diagnostics);
    order::idle_indicator(element, diagnostics);
}

/// An attribute whose plugin exists.
fn known(
    element: &Element,
    named: &Named,
    plugin: &'static Plugin,
    spelling: &Spelling<'_>,
    diagnostics: &mut Diagnostics,
) {
    if plugin.pro && !PRO {
        if !names::is_pro(plugin, named, spelling) {
            return;
        }
        diagnostics.push(
            Diagnostic::error(
                named.name.span(),
                format!("`data-{}` is part of Datastar Pro", plugin.name),
            )
            .help(ENABLE_PRO)
            .help("for an attribute of the page choose another name")
            .note(format!(
                "the free client {} ignores it",
                crate::datastar::VERSION
            )),
        );
        return;
    }
    let before = diagnostics.iter().count();
    keys::check(plugin, spelling, diagnostics);
    modifiers::check(plugin, spelling, diagnostics);
    // A key or modifier that is not what it seems would only lead to a second message.
    if diagnostics.iter().count() > before {
        return;
    }
    requirements::check(element, named, plugin, spelling, diagnostics);
    if diagnostics.iter().count() > before {
        return;
    }
    targets::check(element, named, plugin, spelling, diagnostics);
    sinks::check(element, plugin, spelling, diagnostics);
    objects::check(named, plugin, spelling, diagnostics);
    bind::check(element, named, plugin, spelling, diagnostics);
    match &named.value {
        Some(Value::Text { literal, .. }) => {
            code::check(plugin, spelling, literal, diagnostics);
            preserved::check(element, named, plugin, diagnostics);
        }
        Some(_) => {
            absent::check(named, diagnostics);
            expressions::check(named, plugin, spelling, diagnostics);
        }
        None => {}
    }
}
