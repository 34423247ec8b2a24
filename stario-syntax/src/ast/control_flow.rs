//! `if`, `for`, `match` and `let` among children.

use proc_macro2::{Group, Ident, TokenStream};

use super::{Allow, Node};

/// A braced body: children of a branch.
#[derive(Clone, Debug)]
pub struct Block {
    /// The braces.
    pub group: Group,
    /// What they hold.
    pub nodes: Vec<Node>,
}

/// `if cond { } else if cond { } else { }`, `if let` and chains included.
#[derive(Clone, Debug)]
pub struct If {
    /// The attributes before it; none before an `else if`.
    pub allows: Vec<Allow>,
    /// The word `if`.
    pub if_token: Ident,
    /// Everything up to the body.
    pub condition: TokenStream,
    /// The body.
    pub then: Block,
    /// What follows `else`.
    pub otherwise: Option<(Ident, ElseBranch)>,
}

/// What follows `else`.
#[derive(Clone, Debug)]
pub enum ElseBranch {
    /// `else if ..`
    If(Box<If>),
    /// `else { .. }`
    Block(Block),
}

/// `for pattern in iterator { }`
#[derive(Clone, Debug)]
pub struct For {
    /// The attributes before it.
    pub allows: Vec<Allow>,
    /// The word `for`.
    pub for_token: Ident,
    /// The pattern.
    pub pattern: TokenStream,
    /// The word `in`.
    pub in_token: Ident,
    /// The iterator expression.
    pub iterator: TokenStream,
    /// The body.
    pub body: Block,
}

/// `match scrutinee { pattern => { } }`
#[derive(Clone, Debug)]
pub struct Match {
    /// The attributes before it.
    pub allows: Vec<Allow>,
    /// The word `match`.
    pub match_token: Ident,
    /// The matched expression.
    pub scrutinee: TokenStream,
    /// The braces around the arms.
    pub group: Group,
    /// The arms.
    pub arms: Vec<Arm>,
}

/// `pattern if guard => { }`
#[derive(Clone, Debug)]
pub struct Arm {
    /// Pattern and guard.
    pub pattern: TokenStream,
    /// The `=>`.
    pub arrow: TokenStream,
    /// The body.
    pub body: Block,
}

/// `let pattern = expr;`
#[derive(Clone, Debug)]
pub struct Let {
    /// The whole statement with its `;`.
    pub statement: TokenStream,
}
