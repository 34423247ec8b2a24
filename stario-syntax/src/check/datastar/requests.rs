//! The requests that the value of an attribute makes, in tokens and in quotes.

use super::code;
use crate::ast::{Call, Named, OptionValue, Value};
use crate::datastar::{self, OptionKind};
use crate::diagnostic::SpanRange;
use crate::expression::Expr;
use crate::expression::Expression;

/// A call of an action that makes a request.
pub(in crate::check) struct Request {
    /// Each option by its Rust name, with its value.
    options: Vec<(&'static str, Setting)>,
    /// Whether it is written in quotes.
    pub(in crate::check) is_quoted: bool,
}

/// The value of an option.
pub(in crate::check) struct Setting {
    /// The word, as the client spells it; empty for any other value.
    pub(in crate::check) word: String,
    /// The value, or the text in quotes that it is a part of.
    pub(in crate::check) span: SpanRange,
}

impl Request {
    /// Every request of a value.
    pub(in crate::check) fn all(named: &Named) -> Vec<Self> {
        let mut found = Vec::new();
        match &named.value {
            Some(Value::Call(call)) => Self::of_call(call, &mut found),
            Some(Value::Expression { expression, .. }) => {
                Self::of_expression(expression, &mut found);
            }
            Some(Value::Text { literal, .. }) => {
                let span = literal.span().into();
                found.extend(code::requests(literal.text()).into_iter().map(|options| {
                    let options = options.into_iter().filter_map(|(name, word)| {
                        let mut all = datastar::fetch_options().iter();
                        let known = all.find(|known| known.client == name)?;
                        Some((known.rust, Setting { word, span }))
                    });
                    Self {
                        options: options.collect(),
                        is_quoted: true,
                    }
                }));
            }
            _ => {}
        }
        found
    }

    fn of_expression(expression: &Expression, found: &mut Vec<Self>) {
        expression.walk(&mut |expr| {
            if let Expr::Fetch(call) = expr {
                Self::of_call(call, found);
            }
        });
    }

    /// The call and those in its options.
    fn of_call(call: &Call, found: &mut Vec<Self>) {
        let options = call.options.iter().filter_map(|option| {
            let known = datastar::fetch_option(&option.name.to_string())?;
            let word = match (&known.kind, &option.value) {
                (OptionKind::Keyword(words, _), OptionValue::Word(word)) => words
                    .iter()
                    .find(|(rust, _)| word == rust)
                    .map_or("", |(_, client)| client),
                _ => "",
            };
            let setting = Setting {
                word: word.to_owned(),
                span: option.span,
            };
            Some((known.rust, setting))
        });
        found.push(Self {
            options: options.collect(),
            is_quoted: false,
        });
        for option in &call.options {
            if let OptionValue::Expression(expression) = &option.value {
                Self::of_expression(expression, found);
            }
        }
    }

    /// An option by its Rust name.
    pub(in crate::check) fn option(&self, rust: &str) -> Option<&Setting> {
        let mut options = self.options.iter();
        options
            .find(|(name, _)| *name == rust)
            .map(|(_, setting)| setting)
    }
}
