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

mod aria;
mod content;
mod events;
mod forms;
mod found;
mod headings;
mod ids;
mod landmarks;
mod links;
mod names;
mod outline;
mod page;
mod properties;
mod references;
mod requests;
mod signals;
mod text;

use self::found::Found;
use self::outline::Outline;
use crate::ast::Markup;
use crate::diagnostic::Diagnostics;

/// The names of all rules that warn, sorted.
///
/// ```
/// use stario_syntax::check::RULES;
///
/// assert!(RULES.contains(&"empty_heading"));
/// ```
pub const RULES: &[&str] = &[
    "blocked_autoplay",
    "blocking_script",
    "character_reference",
    "empty_heading",
    "empty_label",
    "empty_range",
    "fixed_zoom",
    "hidden_control",
    "missing_fragment",
    "mouse_only_click",
    "nameless_control",
    "nameless_field",
    "nameless_frame",
    "numeric_id",
    "placeholder_link",
    "positive_tabindex",
    "redundant_role",
    "second_autofocus",
    "second_main",
    "silent_event",
    "skipped_heading",
    "stale_signal",
    "submitting_button",
    "undeclared_signal",
    "unheard_label",
    "unknown_encoding",
    "unknown_event",
    "unknown_language",
    "unknown_property",
    "unprefixed_id",
    "unsent_field",
    "unsent_file",
    "unstopped_retry",
    "unused_allow",
    "vague_alt",
];

/// Every family, in the order in which their messages appear.
const FAMILIES: &[fn(&Outline<'_>, &mut Found<'_>)] = &[
    text::check,
    headings::check,
    content::check,
    aria::check,
    landmarks::check,
    links::check,
    ids::check,
    forms::check,
    page::check,
    events::check,
    properties::check,
    requests::check,
];

/// Reports what a template without errors probably means otherwise.
pub(super) fn check(markup: &Markup, diagnostics: &mut Diagnostics) {
    let outline = Outline::of(&markup.nodes);
    let mut found = Found::new(&outline);
    for family in FAMILIES {
        family(&outline, &mut found);
    }
    // With a type rustc knows the names.
    if markup.signals.is_none() {
        signals::check(&outline, &mut found);
    }
    found.finish(diagnostics);
}
