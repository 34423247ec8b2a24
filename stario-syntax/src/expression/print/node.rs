//! The printed form of each node of an expression.

use proc_macro2::Ident;

use super::literal::{js_literal, object_key};
use super::{ExpressionPiece, Printer, first, unraw};
use crate::expression::Expr;

impl Printer {
    pub(super) fn expr(&mut self, expr: &Expr) {
        match expr {
            Expr::Signal(path) => self.text(&format!("${}", path.dotted())),
            Expr::Ident(ident) => self.text(&unraw(ident)),
            Expr::Number(number) => self.text(number),
            Expr::Str(text) => self.text(&js_literal(text)),
            Expr::Hole(splice) => self.pieces.push(ExpressionPiece::Value(splice.expr())),
            Expr::Array(items) => {
                self.text("[");
                self.list(items);
                self.text("]");
            }
            Expr::Object(entries) => self.object(entries),
            Expr::Spread(inner) => {
                self.text("...");
                self.expr(inner);
            }
            Expr::Paren(inner) => {
                self.text("(");
                self.expr(inner);
                self.text(")");
            }
            Expr::Member {
                object,
                optional,
                name,
            } => {
                // `5.` would be the whole number.
                let number =
                    matches!(&**object, Expr::Number(digits) if !digits.contains(['.', 'e', 'E']));
                self.wrapped(object, number);
                self.text(if *optional { "?." } else { "." });
                self.text(&unraw(name));
            }
            Expr::Index {
                object,
                optional,
                index,
            } => {
                self.expr(object);
                self.text(if *optional { "?.[" } else { "[" });
                self.expr(index);
                self.text("]");
            }
            Expr::Call {
                callee,
                optional,
                arguments,
            } => {
                self.expr(callee);
                self.text(if *optional { "?.(" } else { "(" });
                self.list(arguments);
                self.text(")");
            }
            Expr::Prefix { operator, operand } => {
                self.text(operator);
                if operator.ends_with(char::is_alphabetic) || starts_with_sign(operand) {
                    self.text(" ");
                }
                self.expr(operand);
            }
            Expr::Postfix { operand, operator } => {
                self.expr(operand);
                self.text(operator);
            }
            Expr::Chain { first, rest } => {
                self.expr(first);
                for (operator, operand) in rest {
                    self.text(&format!(" {operator} "));
                    self.expr(operand);
                }
            }
            Expr::Ternary {
                condition,
                then,
                otherwise,
            } => {
                self.expr(condition);
                self.text(" ? ");
                self.expr(then);
                self.text(" : ");
                self.expr(otherwise);
            }
            Expr::Assign {
                target,
                operator,
                value,
            } => {
                self.expr(target);
                self.text(&format!(" {operator} "));
                self.expr(value);
            }
            Expr::Arrow { parameters, body } => self.arrow(parameters, body),
            Expr::Fetch(call) => self.fetch(call),
            Expr::Action { name, arguments } => {
                self.text(&format!("@{}(", unraw(name)));
                self.list(arguments);
                self.text(")");
            }
        }
    }

    fn object(&mut self, entries: &[(String, Expr)]) {
        self.text("{");
        for (index, (key, value)) in entries.iter().enumerate() {
            if index > 0 {
                self.text(", ");
            }
            if !matches!(value, Expr::Spread(_)) {
                self.text(&format!("{}: ", object_key(key)));
            }
            self.expr(value);
        }
        self.text("}");
    }

    fn arrow(&mut self, parameters: &[Ident], body: &Expr) {
        let names: Vec<String> = parameters.iter().map(unraw).collect();
        self.text(&format!("({}) => ", names.join(", ")));
        // After `=>` a brace would start a function body.
        self.wrapped(body, matches!(first(body), Expr::Object(_) | Expr::Hole(_)));
    }

    fn list(&mut self, items: &[Expr]) {
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.text(", ");
            }
            self.expr(item);
        }
    }
}

fn starts_with_sign(expr: &Expr) -> bool {
    match expr {
        Expr::Prefix { operator, .. } => operator.starts_with(['+', '-']),
        Expr::Number(number) => number.starts_with('-'),
        _ => false,
    }
}
