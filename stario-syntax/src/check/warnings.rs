//! Warnings: what HTML allows and what is probably meant otherwise.
//!
//! A rule has a name, by which a template allows it: `#[allow(empty_heading, reason = "..")]` before
//! a node is for that node and all that is in it. A template with errors has no warnings: what an
//! error hides could be the reason for one.
//!
//! A family is a module with a function that reads the [`Outline`] and reports to [`Found`].
//!
//! Invariant: a rule speaks only where the template shows everything that it depends on. Components,
//! values from Rust, spreads and Datastar may add what is not written.

mod found;
mod headings;
mod names;
mod outline;

use self::found::Found;
use self::outline::Outline;
use crate::ast::Node;
use crate::diagnostic::Diagnostics;

/// The names of all rules that warn, sorted.
pub const RULES: &[&str] = &["empty_heading", "skipped_heading", "unused_allow"];

/// Every family, in the order in which their messages appear.
const FAMILIES: &[fn(&Outline<'_>, &mut Found<'_>)] = &[headings::check];

/// Reports what a template without errors probably means otherwise.
pub(super) fn check(nodes: &[Node], diagnostics: &mut Diagnostics) {
    let outline = Outline::of(nodes);
    let mut found = Found::new(&outline);
    for family in FAMILIES {
        family(&outline, &mut found);
    }
    found.finish(diagnostics);
}
