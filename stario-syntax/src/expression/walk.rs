//! Visits every node of an expression.

use super::{Expr, Expression};

impl Expression {
    /// Calls `visit` with every node, parents before children.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Expr)) {
        for statement in &self.statements {
            statement.walk(visit);
        }
    }
}

impl Expr {
    /// Calls `visit` with this node and every node below it.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Self)) {
        visit(self);
        match self {
            Self::Signal(_)
            | Self::Ident(_)
            | Self::Number(_)
            | Self::Str(_)
            | Self::Hole(_)
            | Self::Fetch(_) => {}
            Self::Array(items)
            | Self::Action {
                arguments: items, ..
            } => {
                for item in items {
                    item.walk(visit);
                }
            }
            Self::Object(entries) => {
                for (_, value) in entries {
                    value.walk(visit);
                }
            }
            Self::Paren(inner)
            | Self::Member { object: inner, .. }
            | Self::Spread(inner)
            | Self::Prefix { operand: inner, .. }
            | Self::Postfix { operand: inner, .. }
            | Self::Arrow { body: inner, .. } => inner.walk(visit),
            Self::Index { object, index, .. } => {
                object.walk(visit);
                index.walk(visit);
            }
            Self::Call {
                callee, arguments, ..
            } => {
                callee.walk(visit);
                for argument in arguments {
                    argument.walk(visit);
                }
            }
            Self::Chain { first, rest } => {
                first.walk(visit);
                for (_, operand) in rest {
                    operand.walk(visit);
                }
            }
            Self::Ternary {
                condition,
                then,
                otherwise,
            } => {
                condition.walk(visit);
                then.walk(visit);
                otherwise.walk(visit);
            }
            Self::Assign { target, value, .. } => {
                target.walk(visit);
                value.walk(visit);
            }
        }
    }
}
