//! Pieces of the corpus.

use crate::tests::fuzz::corpus::Case;
use crate::tests::fuzz::random::Random;
use crate::tests::fuzz::tree::Tree;

/// Every tree of the corpus, to paste from.
pub(in crate::tests::fuzz) struct Pool {
    lists: Vec<Vec<Tree>>,
}

impl Pool {
    pub(in crate::tests::fuzz) fn of(cases: &[Case]) -> Self {
        let mut lists = Vec::new();
        for case in cases {
            collect(&case.args, &mut lists);
            collect(&case.input, &mut lists);
        }
        Self { lists }
    }

    /// A few neighbours of any list.
    pub(super) fn slice(&self, random: &mut Random) -> &[Tree] {
        let list = random.pick(&self.lists);
        let start = random.below(list.len());
        let length = 1 + random.below(8.min(list.len() - start));
        &list[start..start + length]
    }

    pub(super) fn tree(&self, random: &mut Random) -> &Tree {
        let list = random.pick(&self.lists);
        random.pick(list)
    }

    pub(super) fn list(&self, random: &mut Random) -> &[Tree] {
        random.pick::<Vec<Tree>>(&self.lists)
    }
}

fn collect(trees: &[Tree], lists: &mut Vec<Vec<Tree>>) {
    if !trees.is_empty() {
        lists.push(trees.to_vec());
    }
    for tree in trees {
        if let Tree::Group(.., inner) = tree {
            collect(inner, lists);
        }
    }
}
