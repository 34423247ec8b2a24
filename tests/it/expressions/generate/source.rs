//! An expression as the tokens of a template.

use super::forms::filled;
use super::operators::{POSTFIX, UNARY, binding};
use super::tree::{Tree, list};

impl Tree {
    /// The tokens of a template, with parentheses only where JavaScript needs them.
    pub(in crate::expressions) fn source(&self) -> String {
        match self {
            Self::Plain(text) => (*text).to_owned(),
            Self::Text(text) => format!("{text:?}"),
            Self::Array(items) => format!("[{}]", list(items, Self::source)),
            Self::Object(entries) => {
                let entries: Vec<String> = entries
                    .iter()
                    .map(|(key, value)| format!("{key:?}: {}", value.source()))
                    .collect();
                format!("{{{}}}", entries.join(","))
            }
            Self::Prefix(operator, operand) => {
                format!("{operator} {}", operand.at_least(UNARY))
            }
            Self::Binary(operator, left, right) => {
                let (from_left, from_right) = sides(operator, left);
                let (left, right) = (left.at_least(from_left), right.at_least(from_right));
                // `+ +b` and `- -b` are two operators each.
                if right.starts_with(['+', '-']) || left.ends_with('.') {
                    format!("{left} {operator} {right}")
                } else {
                    format!("{left}{operator}{right}")
                }
            }
            Self::Ternary(condition, then, otherwise) => format!(
                "{}?{}: {}",
                condition.at_least(3),
                then.source(),
                otherwise.source()
            ),
            Self::Member(object, name, arguments) => {
                let object = object.at_least(POSTFIX);
                match arguments {
                    Some(arguments) => {
                        format!("{object}.{name}({})", list(arguments, Self::source))
                    }
                    None => format!("{object}.{name}"),
                }
            }
            Self::Index(object, index) => {
                format!("{}[{}]", object.at_least(POSTFIX), index.source())
            }
            Self::Map(body) => format!("$list.map((x)=>[x,{}])", body.source()),
            Self::Peek(body) => format!("@peek(()=>{})", body.source()),
            Self::Called(body) => format!("(()=>{})()", body.source()),
            Self::Form(form, parts) => {
                let levels = form.parts.iter();
                let parts = parts
                    .iter()
                    .zip(levels)
                    .map(|(part, level)| part.at_least(*level));
                filled(form.source, parts)
            }
        }
    }

    fn at_least(&self, level: u8) -> String {
        if self.level() < level {
            format!("({})", self.source())
        } else {
            self.source()
        }
    }
}

/// What the operands of an operator must bind like to stand without parentheses.
fn sides(operator: &str, left: &Tree) -> (u8, u8) {
    let level = binding(operator);
    match operator {
        // From right to left, and never behind a sign.
        "**" => (POSTFIX, level),
        // Not beside `||` and `&&`.
        "??" => {
            let again = matches!(left, Tree::Binary("??", ..));
            (if again { level } else { 6 }, 6)
        }
        _ => (level, level + 1),
    }
}
