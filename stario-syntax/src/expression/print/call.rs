//! Action calls: `@post('/save', {retry: 'always'})`.

use super::literal::js_literal;
use super::{ExpressionPiece, Printer, unraw};
use crate::ast::{ActionOption, Call, OptionValue};
use crate::datastar::{self, OptionKind};

/// The printed form of an action call, with its `@`.
pub(crate) fn print_call(call: &Call) -> Vec<ExpressionPiece> {
    let mut printer = Printer::default();
    printer.fetch(call);
    printer.pieces
}

impl Printer {
    pub(super) fn fetch(&mut self, call: &Call) {
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
