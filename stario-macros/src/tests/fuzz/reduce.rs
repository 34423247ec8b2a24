//! Makes a failing input small: takes away what the failure does not need.

use super::corpus::Case;
use super::tree::{Tree, count, edit_at};

/// The smallest case that can be reached by removing and unwrapping trees while it `fails`.
pub(super) fn reduce(case: &Case, fails: &dyn Fn(&Case) -> bool) -> Case {
    let mut best = case.clone();
    loop {
        let before = size(&best);
        for of_args in [true, false] {
            let mut index = 0;
            while index < count(list(&mut best, of_args)) {
                match smaller(&best, of_args, index, fails) {
                    Some(case) => best = case,
                    None => index += 1,
                }
            }
        }
        if size(&best) == before {
            return best;
        }
    }
}

fn size(case: &Case) -> usize {
    count(&case.args) + count(&case.input)
}

fn list(case: &mut Case, of_args: bool) -> &mut Vec<Tree> {
    if of_args {
        &mut case.args
    } else {
        &mut case.input
    }
}

/// The case without the tree at `index` and as many of those behind it as possible, or with what is
/// in the group there instead of the group.
fn smaller(
    case: &Case,
    of_args: bool,
    index: usize,
    fails: &dyn Fn(&Case) -> bool,
) -> Option<Case> {
    for length in [64, 16, 4, 1] {
        let without = edited(case, of_args, index, &mut |list, at| {
            list.drain(at..(at + length).min(list.len()));
        });
        if fails(&without) {
            return Some(without);
        }
    }
    let mut is_group = false;
    let unwrapped = edited(case, of_args, index, &mut |list, at| {
        if let Tree::Group(_, _, inner) = &mut list[at] {
            is_group = true;
            let inner = std::mem::take(inner);
            list.splice(at..=at, inner);
        }
    });
    (is_group && fails(&unwrapped)).then_some(unwrapped)
}

fn edited(
    case: &Case,
    of_args: bool,
    index: usize,
    edit: &mut dyn FnMut(&mut Vec<Tree>, usize),
) -> Case {
    let mut edited = case.clone();
    let mut left = index;
    edit_at(list(&mut edited, of_args), &mut left, edit);
    edited
}
