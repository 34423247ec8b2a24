//! HTML to `html! { .. }`: parse (`tree`), drop white space on request (`spacing`), write (`print`,
//! with `text` and `attributes`), and let the language judge what was written (`verify`).
//!
//! The result is exact: rendered and parsed again it is the tree that was read. Where that cannot be
//! (a name that Rust has no tokens for, an element that HTML has dropped, tags that the parser had to
//! move), a [`Problem`] names the line, the element and the reason; `report` gives each reason once.
//!
//! Invariant: the text depends on the tree alone, so converting what a result renders gives the same
//! text again.

mod attributes;
mod locate;
mod print;
mod problem;
mod report;
mod spacing;
#[cfg(test)]
mod tests;
mod text;
mod tree;
mod verify;

use self::locate::Lines;
pub(crate) use self::problem::Problem;
pub(crate) use self::report::groups;
use self::tree::Tree;

/// What happens to white space between elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spacing {
    /// It is kept.
    Exact,
    /// What a browser does not show of it is left out.
    Trimmed,
}

/// A converted page.
#[derive(Debug)]
pub(crate) struct Converted {
    /// What stands between the braces of `html! { .. }`, indented by one level.
    pub(crate) body: String,
    /// What is refused, in the order of the source.
    pub(crate) problems: Vec<Problem>,
    /// Whether it has no element at all, like a file that is no HTML.
    pub(crate) is_text: bool,
}

impl Converted {
    /// The whole macro call.
    pub(crate) fn template(&self) -> String {
        format!("html! {{\n{}}}\n", self.body)
    }
}

/// Converts a document or a fragment of HTML.
pub(crate) fn convert(source: &str, spacing: Spacing) -> Converted {
    let mut tree = Tree::parse(source);
    if spacing == Spacing::Trimmed {
        spacing::trim(&mut tree);
    }
    let lines = Lines::new(source);
    let printed = print::print(&tree);
    let mut problems: Vec<Problem> = printed
        .refusals
        .iter()
        .map(|refusal| Problem::at(&tree, &lines, refusal.place, refusal.reason.clone()))
        .collect();
    problems.extend(tree.cut().map(Problem::too_deep));
    verify::verify(&tree, &lines, &printed, &mut problems);
    problems.sort_by_key(|problem| problem.line);
    Converted {
        body: printed.text,
        problems,
        is_text: tree
            .walk()
            .iter()
            .all(|(_, id)| tree.element(*id).is_none()),
    }
}
