//! What a page has once: its main content and its first focus.

use super::found::Found;
use super::outline::{Outline, always, never};
use crate::ast::{Element, Node};
use crate::check::given;
use crate::diagnostic::Diagnostic;

/// An element with its index.
type Placed<'a> = (usize, &'a Element);

pub(super) fn check(outline: &Outline<'_>, found: &mut Found<'_>) {
    let elements = |is: &dyn Fn(&Element) -> bool| -> Vec<Placed<'_>> {
        outline
            .elements()
            .filter(|(_, element)| is(element))
            .collect()
    };
    again(
        &elements(&|element| {
            let is_shown = never(element, "hidden") && never(element, "data-show");
            element.name.text == "main" && is_shown
        }),
        &|one, other| outline.together(one.0, other.0),
        &mut |first, again| {
            found.push(
                again.0,
                Diagnostic::warning(
                    "second_main",
                    again.1.open_span(),
                    "this is the second `<main>`",
                )
                .help(format!(
                    "write `<section>`, or join it with that of line {}",
                    first.1.open_span().line()
                ))
                .note("a page has one main content; screen readers jump to it"),
            );
        },
    );
    // The fields of a dialog wait until it is shown (HTML standard, 6.6.7).
    let scope = |at: usize| {
        outline.around(at).find_map(|(at, node)| match node {
            Node::Element(around) => {
                let is_scope = around.name.text == "dialog" || !never(around, "popover");
                is_scope.then_some(at)
            }
            _ => None,
        })
    };
    again(
        &elements(&|element| always(element, "autofocus")),
        &|one, other| outline.together(one.0, other.0) && scope(one.0) == scope(other.0),
        &mut |first, again| {
            let span = given::find(&again.1.tag, "autofocus")
                .map_or_else(|| again.1.open_span(), |named| named.name.span());
            found.push(
                again.0,
                Diagnostic::warning("second_autofocus", span, "this is the second `autofocus`")
                    .help(format!(
                        "remove it, or that of line {}",
                        first.1.open_span().line()
                    ))
                    .note("one element has the focus; browsers take the first"),
            );
        },
    );
}

/// Calls `report` with each element that repeats an earlier one, and that one.
fn again<'a>(
    elements: &[Placed<'a>],
    is_same: &dyn Fn(&Placed<'a>, &Placed<'a>) -> bool,
    report: &mut dyn FnMut(&Placed<'a>, &Placed<'a>),
) {
    for (index, element) in elements.iter().enumerate() {
        let earlier = elements.iter().take(index);
        if let Some(first) = earlier.into_iter().find(|first| is_same(first, element)) {
            report(first, element);
        }
    }
}
