//! The places of a page that generated expressions stand in.

use super::generate::{Generator, Tree};

/// Where the generator starts.
const SEED: u64 = 0x5741_5249;

/// How many expressions one run has.
pub(super) const COUNT: usize = 2100;

/// A place of the page that holds an expression, and what it must give.
pub(super) struct Case {
    /// The attribute as a template writes it.
    pub(super) source: String,
    /// JavaScript that returns the same.
    pub(super) plain: String,
}

/// The expression of each case, and one that stands beside it in some.
pub(super) fn trees() -> Vec<(Tree, Tree)> {
    let mut generator = Generator::new(SEED);
    (0..COUNT)
        .map(|_| {
            let tree = generator.tree(4);
            (tree, Tree::Prefix("+", Box::new(generator.tree(2))))
        })
        .collect()
}

pub(super) fn cases() -> Vec<Case> {
    trees()
        .iter()
        .enumerate()
        .map(|(index, (tree, loose))| {
            let (source, plain) = (tree.source(), tree.plain());
            let sum = (loose.source(), loose.plain());
            match index % 7 {
                // A body, a result, a result behind a statement, statements that change a signal.
                0 => Case {
                    source: format!("data-effect=(record({index}, {source}))"),
                    plain: format!("return {plain}"),
                },
                1 => Case {
                    source: format!("data-text=(record({index}, {source}))"),
                    plain: format!("return {plain}"),
                },
                2 => Case {
                    source: format!("data-text=({}; record({index}, {source}))", sum.0),
                    plain: format!("return {plain}"),
                },
                3 => Case {
                    source: format!(
                        "data-init=($sum{index} = {}; $sum{index} += {source}; record({index}, $sum{index}))",
                        sum.0
                    ),
                    plain: format!("$sum = {}; $sum += {plain}; return $sum", sum.1),
                },
                // A handler, which runs when the page is loaded.
                4 => Case {
                    source: format!(
                        "data-on:go=($sum; record({index}, [evt.type, el.localName, {source}]))"
                    ),
                    plain: format!("return [\"go\", \"p\", {plain}]"),
                },
                // A request, of which the page sees the body.
                5 => Case {
                    source: format!(
                        "data-init=($flag && @post(\"/seen/{index}\", payload = ({{value: {source}}}), retry = Error, headers = ({{\"x-a\": $name}})))"
                    ),
                    plain: format!("return JSON.stringify({{value: {plain}}})"),
                },
                // Nothing before it and nothing around it.
                _ => Case {
                    source: format!("data-init=({source}) data-show=({source}) data-text=({source}) data-effect=(record({index}, {source}))"),
                    plain: format!("return {plain}"),
                },
            }
        })
        .collect()
}
