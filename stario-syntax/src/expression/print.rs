//! Prints an expression in its one canonical form.
//!
//! Invariants: a binary operator has a space on both sides, so `$a - b` is never the signal `a-b`; a
//! string has no backslash before its closing quote, no quote and no `;` inside, and statements are
//! separated by `,` where a division would confuse the client's splitter, so that it cuts at the ends
//! of statements only.

use proc_macro2::{Ident, TokenStream};

use super::{Expr, Expression};
use crate::ast::{ActionOption, Call, OptionValue, Target};
use crate::datastar::{self, OptionKind};

/// A part of a printed expression.
#[derive(Clone, Debug)]
pub enum ExpressionPiece {
    /// JavaScript text, not yet escaped for the attribute.
    Text(String),
    /// A Rust value, to be encoded as a JavaScript value.
    Value(TokenStream),
    /// The address of an action.
    Url {
        /// The action's name, such as `post`.
        action: Ident,
        /// Where it leads.
        target: Target,
    },
    /// The end of a call's options, where a page may add its own.
    OptionsEnd {
        /// The options that were written, in Rust spelling.
        given: Vec<String>,
    },
}

impl Expression {
    /// The printed form of an expression whose last statement is the value.
    #[must_use]
    pub fn print(&self) -> Vec<ExpressionPiece> {
        self.print_as(false)
    }

    /// The printed form of an expression that is the body of a function, without a value.
    ///
    /// At the start of such a body `{` is a block, so that an object stands in parentheses.
    #[must_use]
    pub fn print_body(&self) -> Vec<ExpressionPiece> {
        self.print_as(true)
    }

    fn print_as(&self, body: bool) -> Vec<ExpressionPiece> {
        let mut printer = Printer::default();
        let several = self.statements.len() > 1;
        let separator = if several && self.divides() {
            ", "
        } else {
            "; "
        };
        for (index, statement) in self.statements.iter().enumerate() {
            if index > 0 {
                printer.text(separator);
            }
            printer.statement(statement, several || body);
        }
        printer.pieces
    }

    /// Whether a `/` is printed that the client may take for the start of a regular expression.
    ///
    /// Its splitter does not look for `;` up to the next `/`. A comma separates just as well.
    fn divides(&self) -> bool {
        let mut found = false;
        self.walk(&mut |expr| {
            found |= match expr {
                Expr::Chain { rest, .. } => rest.iter().any(|(operator, _)| *operator == "/"),
                Expr::Assign { operator, .. } => *operator == "/=",
                _ => false,
            };
        });
        found
    }
}

/// The printed form of an action call, with its `@`.
pub(crate) fn print_call(call: &Call) -> Vec<ExpressionPiece> {
    let mut printer = Printer::default();
    printer.fetch(call);
    printer.pieces
}

#[derive(Default)]
struct Printer {
    pieces: Vec<ExpressionPiece>,
}

impl Printer {
    fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if let Some(ExpressionPiece::Text(last)) = self.pieces.last_mut() {
            last.push_str(text);
        } else {
            self.pieces.push(ExpressionPiece::Text(text.to_owned()));
        }
    }

    /// At the start of a statement `{` is a block, and the client looks for the word `return`.
    fn statement(&mut self, expr: &Expr, block: bool) {
        let wrap = match first(expr) {
            Expr::Object(_) => block || !matches!(expr, Expr::Object(_)),
            Expr::Ident(name) => unraw(name).starts_with("return"),
            _ => false,
        };
        self.wrapped(expr, wrap);
    }

    fn wrapped(&mut self, expr: &Expr, wrap: bool) {
        if !wrap {
            return self.expr(expr);
        }
        self.text("(");
        self.expr(expr);
        self.text(")");
    }

    fn expr(&mut self, expr: &Expr) {
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
            self.text(&format!("{}: ", object_key(key)));
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

    fn fetch(&mut self, call: &Call) {
        self.text(&format!("@{}(", unraw(&call.name)));
        if let Some(target) = &call.target {
            self.pieces.push(ExpressionPiece::Url {
                action: call.name.clone(),
                target: target.clone(),
            });
        }
        let mut written = 0;
        for option in &call.options {
            if is_default(option) {
                continue;
            }
            self.text(if written == 0 { ", {" } else { ", " });
            written += 1;
            self.option(option);
        }
        self.pieces.push(ExpressionPiece::OptionsEnd {
            given: call
                .options
                .iter()
                .map(|option| option.name.to_string())
                // Another one has been reported.
                .filter(|name| datastar::fetch_option(name).is_some())
                .collect(),
        });
        self.text(if written > 0 { "})" } else { ")" });
    }

    fn option(&mut self, option: &ActionOption) {
        let known = datastar::fetch_option(&option.name.to_string());
        self.text(known.map_or("", |known| known.client));
        self.text(": ");
        match (&option.value, known.map(|known| &known.kind)) {
            (OptionValue::Word(word), Some(OptionKind::Keyword(words, _))) => {
                let word = word.to_string();
                let client = words
                    .iter()
                    .find(|(rust, _)| *rust == word)
                    .map_or(word.as_str(), |(_, client)| client);
                self.text(&js_literal(client));
            }
            (OptionValue::Word(word), _) => self.text(&word.to_string()),
            (OptionValue::Number(number), _) => self.text(number),
            (OptionValue::Text(text), _) => self.text(&js_literal(text.text())),
            (OptionValue::Splice(splice), _) => {
                self.pieces.push(ExpressionPiece::Value(splice.expr()));
            }
            (OptionValue::Expression(expression), _) => {
                for statement in &expression.statements {
                    self.expr(statement);
                }
            }
        }
    }
}

/// Options at their default add nothing to the page.
fn is_default(option: &ActionOption) -> bool {
    let Some(known) = datastar::fetch_option(&option.name.to_string()) else {
        return true;
    };
    match (&known.kind, &option.value) {
        (OptionKind::Keyword(words, default), OptionValue::Word(word)) => words
            .iter()
            .any(|(rust, client)| word == rust && client == default),
        (
            OptionKind::Milliseconds(default) | OptionKind::Count(default),
            OptionValue::Number(n),
        ) => n.parse() == Ok(*default),
        (OptionKind::Number(default), OptionValue::Number(number)) => number == default,
        _ => false,
    }
}

/// The operand that is printed first.
fn first(expr: &Expr) -> &Expr {
    match expr {
        Expr::Member { object: inner, .. }
        | Expr::Index { object: inner, .. }
        | Expr::Call { callee: inner, .. }
        | Expr::Postfix { operand: inner, .. }
        | Expr::Chain { first: inner, .. }
        | Expr::Ternary {
            condition: inner, ..
        }
        | Expr::Assign { target: inner, .. } => first(inner),
        _ => expr,
    }
}

fn starts_with_sign(expr: &Expr) -> bool {
    match expr {
        Expr::Prefix { operator, .. } => operator.starts_with(['+', '-']),
        Expr::Number(number) => number.starts_with('-'),
        _ => false,
    }
}

fn object_key(key: &str) -> String {
    let plain = !key.starts_with(|first: char| first.is_ascii_digit())
        && !key.is_empty()
        && key
            .chars()
            .all(|character| character.is_ascii_alphanumeric() || character == '_');
    if plain {
        key.to_owned()
    } else {
        js_literal(key)
    }
}

/// A string in single quotes. Quotes, backslashes, control characters and what the client looks for
/// (`$`, `@`, `;`) are written as `\xHH` and `\uHHHH`, so that none of its rules can misread it.
fn js_literal(text: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(text.len() + 2);
    out.push('\'');
    for character in text.chars() {
        match character {
            '\'' | '"' | '`' | '\\' | '\0'..='\x1f' | '\x7f' | '@' | '$' | ';' => {
                let _ = write!(out, "\\x{:02x}", u32::from(character));
            }
            '\u{80}'..='\u{9f}' | '\u{2028}' | '\u{2029}' => {
                let _ = write!(out, "\\u{:04x}", u32::from(character));
            }
            other => out.push(other),
        }
    }
    out.push('\'');
    out
}

/// A name as JavaScript writes it.
pub(crate) fn unraw(ident: &Ident) -> String {
    let text = ident.to_string();
    text.strip_prefix("r#").map_or(text.clone(), str::to_owned)
}
