//! Which closing tags are still to come, for telling a missing one from a wrong one.
//!
//! The tags of a list of tokens are indexed once, when the first question comes up, so that a long
//! template is not searched again for each of its tags.

use std::collections::BTreeMap;

use super::peek_closing;
use crate::cursor::Cursor;
use crate::parse::tag::name::parse_tag_name;

/// The tags of one list of tokens, by name.
#[derive(Debug, Default)]
pub(in crate::parse) struct Closings {
    by_name: BTreeMap<String, Vec<Step>>,
}

/// An opening or closing tag.
#[derive(Debug)]
struct Step {
    /// The position of its `<`.
    at: usize,
    /// Opening tags minus closing tags up to here.
    balance: isize,
    /// The lowest balance from here on.
    lowest: isize,
}

impl Closings {
    /// Indexes all tokens of the list that `cursor` reads.
    pub(super) fn of(cursor: &Cursor) -> Self {
        let mut index = Self::default();
        let mut ahead = cursor.rewound();
        // The element whose attributes are being read.
        let mut opened: Option<String> = None;
        while !ahead.is_empty() {
            let at = ahead.mark();
            if let Some((name, length)) = peek_closing(&ahead) {
                index.step(name, at, -1);
                ahead.skip(length);
                opened = None;
            } else if ahead.punct('<').is_some() {
                opened = parse_tag_name(&mut ahead).map(|name| name.text().to_owned());
                if let Some(name) = &opened {
                    index.step(name.clone(), at, 1);
                }
            } else {
                // `/>` ends an element that has no closing tag.
                if ahead.peek_punct(0, '/')
                    && ahead.peek_punct(1, '>')
                    && let Some(name) = opened.take()
                    && let Some(steps) = index.by_name.get_mut(&name)
                {
                    steps.pop();
                }
                ahead.skip(1);
            }
        }
        for steps in index.by_name.values_mut() {
            let mut lowest = isize::MAX;
            for step in steps.iter_mut().rev() {
                lowest = lowest.min(step.balance);
                step.lowest = lowest;
            }
        }
        index
    }

    fn step(&mut self, name: String, at: usize, change: isize) {
        let steps = self.by_name.entry(name).or_default();
        let balance = steps.last().map_or(0, |step| step.balance) + change;
        steps.push(Step {
            at,
            balance,
            lowest: balance,
        });
    }

    /// How many closing tags `name` stand behind `position` that no opening tag behind it claims.
    pub(super) fn behind(&self, position: usize, name: &str) -> usize {
        let Some(steps) = self.by_name.get(name) else {
            return 0;
        };
        let next = steps.partition_point(|step| step.at < position);
        let Some(step) = steps.get(next) else {
            return 0;
        };
        let before = next
            .checked_sub(1)
            .and_then(|last| steps.get(last))
            .map_or(0, |last| last.balance);
        before.saturating_sub(step.lowest).max(0).unsigned_abs()
    }
}
