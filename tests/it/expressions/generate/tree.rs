//! A generated expression.

use super::forms::Form;
use super::operators::{POSTFIX, PRIMARY, UNARY, binding};

/// An expression.
#[derive(Clone, Debug)]
pub(in crate::expressions) enum Tree {
    /// Numbers, signals, words: written alike on both sides.
    Plain(&'static str),
    /// Text, as Rust and JavaScript both read it in double quotes.
    Text(&'static str),
    Array(Vec<Self>),
    Object(Vec<(&'static str, Self)>),
    Prefix(&'static str, Box<Self>),
    Binary(&'static str, Box<Self>, Box<Self>),
    Ternary(Box<Self>, Box<Self>, Box<Self>),
    /// `.name` or `.name(..)`
    Member(Box<Self>, &'static str, Option<Vec<Self>>),
    Index(Box<Self>, Box<Self>),
    /// `$list.map((x) => ..)`
    Map(Box<Self>),
    /// `@peek(() => ..)`, plain `..`
    Peek(Box<Self>),
    /// `(() => ..)()`
    Called(Box<Self>),
    /// A form around other expressions.
    Form(&'static Form, Vec<Self>),
}

impl Tree {
    fn is(&self, words: &[&str]) -> bool {
        matches!(self, Self::Plain(text) if words.contains(text))
    }

    pub(super) fn level(&self) -> u8 {
        match self {
            Self::Plain(_) | Self::Text(_) | Self::Array(_) | Self::Object(_) => PRIMARY,
            Self::Prefix(..) => UNARY,
            Self::Binary(operator, ..) => binding(operator),
            Self::Ternary(..) => 2,
            Self::Form(form, _) => form.level,
            Self::Member(..) | Self::Index(..) | Self::Map(_) | Self::Peek(_) | Self::Called(_) => {
                POSTFIX
            }
        }
    }
}

/// `left operator right`. A bare signal is negated where it would be asked whether it is `null`,
/// which templates refuse.
pub(super) fn binary(operator: &'static str, left: Tree, right: Tree) -> Tree {
    let is_equality = matches!(operator, "==" | "!=" | "===" | "!==");
    let is_asked =
        |other: &Tree| operator == "??" || is_equality && other.is(&["null", "undefined"]);
    let (ask_left, ask_right) = (is_asked(&right), is_asked(&left));
    let known = |tree: Tree, is_asked: bool| {
        if is_asked && tree.is(&["$a", "$b", "$zero", "$flag", "$off", "$empty", "$name"]) {
            Tree::Prefix("!", Box::new(tree))
        } else {
            tree
        }
    };
    let (left, right) = (known(left, ask_left), known(right, ask_right));
    Tree::Binary(operator, Box::new(left), Box::new(right))
}

/// Writes what stands between commas.
pub(super) fn list(items: &[Tree], write: impl Fn(&Tree) -> String) -> String {
    let items: Vec<String> = items.iter().map(write).collect();
    items.join(", ")
}
