//! One to four edits of a case: what typing, deleting, pasting and merging do to source.

use proc_macro2::Delimiter;

use super::corpus::Case;
use super::random::Random;
use super::tree::{Tree, count, edit_at};

mod pool;
mod token;
mod words;

pub(super) use pool::Pool;
use token::{literal, near, symbol, word};
use words::{LITERALS, WORDS};

/// An input does not grow beyond this many trees.
const LARGEST: usize = 3_000;

const DELIMITERS: [Delimiter; 4] = [
    Delimiter::Parenthesis,
    Delimiter::Brace,
    Delimiter::Bracket,
    Delimiter::None,
];

/// A case of `cases`, damaged.
pub(super) fn mutant(cases: &[Case], pool: &Pool, random: &mut Random) -> Case {
    let mut case = random.pick(cases).clone();
    for _ in 0..=random.below(4) {
        let list = if !case.args.is_empty() && random.below(3) == 0 {
            &mut case.args
        } else {
            &mut case.input
        };
        let all = count(list);
        if all == 0 || all > LARGEST {
            continue;
        }
        let mut index = random.below(all);
        edit_at(list, &mut index, &mut |list, at| {
            edit(list, at, pool, random);
        });
    }
    case
}

/// How many edits [`nth`] makes of a case.
pub(super) fn edits(case: &Case) -> usize {
    3 * (count(&case.args) + count(&case.input))
}

/// The case with one tree deleted, doubled or swapped with the next, each of its trees in turn.
pub(super) fn nth(case: &Case, edit: usize) -> Case {
    let mut case = case.clone();
    let (mut index, of_args) = (edit / 3, count(&case.args));
    let list = if index < of_args {
        &mut case.args
    } else {
        index -= of_args;
        &mut case.input
    };
    edit_at(list, &mut index, &mut |list, at| match edit % 3 {
        0 => {
            list.remove(at);
        }
        1 => list.insert(at, list[at].clone()),
        _ => {
            let next = (at + 1).min(list.len() - 1);
            list.swap(at, next);
        }
    });
    case
}

fn edit(list: &mut Vec<Tree>, at: usize, pool: &Pool, random: &mut Random) {
    let span = list[at].span();
    match random.below(16) {
        0 | 1 => {
            list.remove(at);
        }
        2 => list.insert(at, list[at].clone()),
        3 => {
            let other = random.below(list.len());
            list.swap(at, other);
        }
        4 => {
            let next = (at + 1).min(list.len() - 1);
            list.swap(at, next);
        }
        5 => list[at] = pool.tree(random).clone(),
        6 => {
            list.splice(at..at, pool.slice(random).iter().cloned());
        }
        7 => {
            let end = at + 1 + random.below(list.len() - at);
            let inner: Vec<Tree> = list.splice(at..end, []).collect();
            list.insert(at, Tree::Group(*random.pick(&DELIMITERS), span, inner));
        }
        8 => match &mut list[at] {
            Tree::Group(delimiter, ..) if random.below(2) == 0 => {
                *delimiter = *random.pick(&DELIMITERS);
            }
            Tree::Group(_, _, inner) => {
                let inner = std::mem::take(inner);
                list.splice(at..=at, inner);
            }
            Tree::Leaf(_) => near(&mut list[at], random),
        },
        9 => match &mut list[at] {
            Tree::Group(_, _, inner) => *inner = pool.list(random).to_vec(),
            Tree::Leaf(_) => near(&mut list[at], random),
        },
        10 => list.truncate(at),
        11 => {
            let end = at + 1 + random.below(list.len() - at);
            let moved: Vec<Tree> = list.splice(at..end, []).collect();
            let to = random.below(list.len() + 1);
            list.splice(to..to, moved);
        }
        12 => list.insert(at, Tree::Leaf(word(random.pick::<&str>(WORDS), span))),
        13 => list.insert(at, literal(random.pick::<&str>(LITERALS), span)),
        14 => list.insert(at, Tree::Leaf(symbol(random, span))),
        _ => near(&mut list[at], random),
    }
}
