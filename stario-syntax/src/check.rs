//! The checks: a list of passes over the tree, each one family of rules.
//!
//! A pass reads the tree and pushes diagnostics; it changes nothing and does not depend on the passes
//! before it. A new family is a module with a `Pass` and a line in `PASSES`.

mod attributes;
mod characters;
mod content;
mod context;
mod datastar;
mod documents;
pub(crate) mod given;
mod names;
mod signals;
mod structure;
#[cfg(test)]
mod tests;
mod values;
mod warnings;

pub(crate) use self::datastar::{
    bare_words as bare_words_in_text, check_anywhere as check_code, signals as signals_in_text,
};
pub(crate) use self::names::{is_element_in_capitals, is_unknown as is_unknown_attribute};
pub use self::warnings::RULES;
use crate::ast::{Component, Element, Markup, Node};
use crate::diagnostic::Diagnostics;

/// What a pass looks at. Each method sees one node; the walk is done for it.
#[derive(Clone, Copy)]
struct Pass {
    element: fn(&Element, &mut Diagnostics),
    component: fn(&Component, &mut Diagnostics),
}

/// Every pass, in the order in which their messages appear.
const PASSES: &[Pass] = &[
    names::PASS,
    structure::PASS,
    attributes::PASS,
    datastar::PASS,
    context::PASS,
    values::PASS,
];

/// Runs every pass over a template. What is probably meant otherwise is said once nothing is wrong.
pub fn check(markup: &Markup, diagnostics: &mut Diagnostics) {
    for pass in PASSES {
        nodes(&markup.nodes, *pass, diagnostics);
    }
    context::comments(&markup.nodes, diagnostics);
    characters::check(&markup.nodes, diagnostics);
    content::check(&markup.nodes, diagnostics);
    documents::check(&markup.nodes, diagnostics);
    datastar::order(&markup.nodes, diagnostics);
    datastar::computed(&markup.nodes, diagnostics);
    datastar::forms(&markup.nodes, diagnostics);
    signals::check(markup, diagnostics);
    if !diagnostics.has_errors() {
        warnings::check(markup, diagnostics);
    }
}

fn nodes(list: &[Node], pass: Pass, diagnostics: &mut Diagnostics) {
    for node in list {
        match node {
            Node::Element(element) => (pass.element)(element, diagnostics),
            Node::Component(component) => (pass.component)(component, diagnostics),
            _ => {}
        }
        node.for_each_body(&mut |body| nodes(body, pass, diagnostics));
    }
}
