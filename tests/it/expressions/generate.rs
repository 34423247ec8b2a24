//! Random expressions, the same ones in every run, written as tokens and as plain JavaScript.

mod forms;
mod operators;
mod plain;
mod source;
mod tree;

use self::forms::FORMS;
use self::operators::BINARY;
use self::tree::binary;

pub(super) use self::forms::unused_forms;
pub(super) use self::tree::Tree;

const LEAVES: &[&str] = &[
    "0",
    "1",
    "7",
    "2.5",
    "1000000",
    "true",
    "false",
    "null",
    "undefined",
    "NaN",
    "$a",
    "$b",
    "$a",
    "$b",
    "$zero",
    "$flag",
    "$off",
    "$empty",
    "$name",
    "$user.first",
    "$user.age",
    "$list.length",
    "$list[1]",
    "$user?.first",
    "$name.length",
    "Math.PI",
];

const TEXTS: &[&str] = &[
    "",
    "x",
    "it's",
    "a;b",
    "$a-b",
    "@get(1)",
    "//",
    "/* x",
    "`${$a}`",
    "a/b",
    "${$a}",
    "<!--",
    "&amp;",
    "\u{e9}\u{2028}",
    "</p>",
    ":",
    "return 1",
];

/// A source of choices that is the same everywhere (a linear congruential generator).
pub(super) struct Generator(u64);

impl Generator {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit
    }

    fn one<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }

    /// An expression of at most this depth.
    pub(super) fn tree(&mut self, depth: usize) -> Tree {
        if depth == 0 || self.below(8) == 0 {
            return self.leaf();
        }
        let next = depth - 1;
        match self.below(22) {
            11..=14 => {
                let form = &FORMS[self.below(FORMS.len())];
                let parts = form.parts.iter().map(|_| self.tree(next)).collect();
                Tree::Form(form, parts)
            }
            0 => {
                let operator = self.one(&["!", "-", "+", "~", "typeof", "void", "-", "!"]);
                Tree::Prefix(operator, Box::new(self.tree(next)))
            }
            1 | 2 => Tree::Ternary(
                Box::new(self.tree(next)),
                Box::new(self.tree(next)),
                Box::new(self.tree(next)),
            ),
            3 => self.array(next),
            4 => self.object(next),
            5 => self.call(next),
            6 => Tree::Map(Box::new(self.tree(next))),
            7 => {
                let list = Tree::Array(vec![self.tree(next), self.tree(next)]);
                Tree::Index(Box::new(list), Box::new(Tree::Plain("1")))
            }
            8 => Tree::Member(
                Box::new(Tree::Plain("7")),
                "toFixed",
                Some(vec![Tree::Plain("1")]),
            ),
            9 => match self.below(2) {
                0 => Tree::Peek(Box::new(self.tree(next))),
                _ => Tree::Called(Box::new(self.tree(next))),
            },
            10 => {
                let object = Tree::Object(vec![("k", self.tree(next))]);
                Tree::Member(Box::new(object), "k", None)
            }
            _ => {
                let (operator, _) = self.one(BINARY);
                binary(operator, self.tree(next), self.tree(next))
            }
        }
    }

    fn array(&mut self, depth: usize) -> Tree {
        let count = self.below(3);
        Tree::Array((0..count).map(|_| self.tree(depth)).collect())
    }

    fn object(&mut self, depth: usize) -> Tree {
        let keys = ["k", "a-b", "if", "it's"];
        let count = self.below(3);
        let keys = keys.into_iter().skip(self.below(2)).take(count);
        Tree::Object(keys.map(|key| (key, self.tree(depth))).collect())
    }

    /// A method of a text.
    fn call(&mut self, depth: usize) -> Tree {
        let text = self.text();
        let method = self.one(&["toUpperCase", "trim", "indexOf", "concat"]);
        let arguments = match method {
            "indexOf" | "concat" => vec![self.tree(depth)],
            _ => Vec::new(),
        };
        Tree::Member(Box::new(text), method, Some(arguments))
    }

    fn leaf(&mut self) -> Tree {
        if self.below(4) == 0 {
            return self.text();
        }
        Tree::Plain(self.one(LEAVES))
    }

    fn text(&mut self) -> Tree {
        Tree::Text(self.one(TEXTS))
    }
}
