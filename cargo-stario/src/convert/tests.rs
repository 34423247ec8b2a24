//! What a page becomes, what is refused, and what holds for every page.

mod forms;
mod lines;
mod random;
mod refused;

use super::tree::Tree;
use super::verify::{first_difference, rendered};
use super::{Spacing, convert};

/// The converted source without its indentation; it has no problems.
fn body(source: &str) -> String {
    let converted = convert(source, Spacing::Exact);
    assert_eq!(converted.problems, [], "{source}");
    dedented(&converted.body)
}

fn dedented(body: &str) -> String {
    let lines: Vec<&str> = body
        .lines()
        .map(|line| line.strip_prefix("    ").unwrap_or(line))
        .collect();
    lines.join("\n")
}

/// What the template renders, by the language's own parser and lowering.
fn render(body: &str) -> String {
    let (markup, diagnostics) = stario_syntax::parse::parse(body.parse().unwrap());
    assert!(diagnostics.is_empty(), "{body}");
    rendered(&stario_syntax::template::lower(&markup)).expect("a template without values")
}

/// Whether two pages are one tree.
fn same_tree(one: &str, other: &str) -> bool {
    first_difference(&Tree::parse(one), &Tree::parse(other)).is_none()
}
