//! Code with a value: statements, the last of which is the result.
//!
//! The client cuts the code at `;` by pattern and puts the last part in parentheses behind `return`.

use proc_macro2::Span;

use super::lexer::{Kind, Token};
use super::{broken, client, expressions, found, is_assignment};
use crate::check::datastar::messages;
use crate::datastar::{self, Plugin};
use crate::diagnostic::Diagnostic;
use crate::expression::OPERATOR_WORDS;
use crate::spelling::Spelling;

/// Words that start a statement without a value.
const STATEMENTS: &[&str] = &[
    "break", "class", "const", "continue", "do", "for", "if", "let", "switch", "throw", "try",
    "var", "while",
];

/// A value: statements, the last of which is the result.
pub(super) fn check(
    plugin: &'static Plugin,
    spelling: &Spelling<'_>,
    text: &str,
    tokens: &[Token<'_>],
) -> Option<Diagnostic> {
    let code = text.trim_end_matches(|end: char| end == ';' || end.is_whitespace());
    let tokens: Vec<Token<'_>> = tokens
        .iter()
        .filter(|token| token.start < code.len())
        .copied()
        .collect();
    let cuts = |token: &&Token<'_>| token.is(";") && token.depth == 0;
    let start = tokens
        .iter()
        .rposition(|token| cuts(&token))
        .map_or(0, |at| at + 1);
    let last: Vec<&Token<'_>> = tokens[start..]
        .iter()
        .filter(|token| !token.is_comment())
        .collect();
    let Some(first) = last.first() else {
        return found(
            "this value ends in a comment",
            "remove the comment, or write it in Rust above the attribute",
            broken(plugin),
        );
    };
    if tokens
        .last()
        .is_some_and(|token| token.kind == Kind::LineComment)
    {
        return found(
            "this value ends in a comment",
            "remove the comment, or write it in Rust above the attribute",
            "the client puts the value in parentheses, and the comment hides the closing one",
        );
    }
    if first.kind == Kind::Word && STATEMENTS.contains(&first.text) {
        let help = if first.text == "if" {
            "use `condition ? a : b`"
        } else {
            "end with the expression that is the value"
        };
        return found(
            format!("a value cannot end with the statement `{}`", first.text),
            help,
            broken(plugin),
        );
    }
    if first.kind == Kind::Word && first.text.starts_with("return") && first.text != "return" {
        let value = match last.len() {
            1 => format!("({})", first.text),
            _ => format!("({} ..)", first.text),
        };
        return found(
            format!("the client takes `{}` for `return`", first.text),
            format!("put the value in parentheses: `{value}`"),
            "it looks at the first letters only, and gives back nothing",
        );
    }
    let meant = tokens[start].start;
    let cut = client::last_statement(code);
    let cut_at = code[cut..]
        .find(|letter: char| !letter.is_whitespace())
        .map_or(cut, |at| cut + at);
    if cut_at != meant {
        return wrong_cut(code, &tokens, cut, meant);
    }
    two_lines(&last).or_else(|| shown(plugin, spelling, &last))
}

/// The client cuts a value where no statement ends, or does not cut where one does.
fn wrong_cut(code: &str, tokens: &[Token<'_>], cut: usize, meant: usize) -> Option<Diagnostic> {
    const RULE: &str =
        "the client cuts a value at `;` by pattern, and puts the last part in parentheses";
    if cut < meant {
        return found(
            "the client does not see where a statement of this value ends",
            "separate the statements with `,`",
            if code.contains('/') {
                "it takes what stands between two `/` for a regular expression"
            } else {
                "it takes a backslash before a closing quote for an escaped quote"
            },
        );
    }
    let around = tokens
        .iter()
        .rfind(|token| token.start < cut && cut <= token.end());
    let in_string = around.is_some_and(|token| matches!(token.kind, Kind::Text | Kind::Template));
    if in_string {
        return found(
            "the client cuts this value at the `;` of a string",
            "write it as `\\x3b`, and a backslash as `\\x5c`",
            RULE,
        );
    }
    let help = if code[..cut].contains('{') {
        "write functions without braces, such as `(x) => x * 2`"
    } else {
        "separate the parts with `,`"
    };
    found(
        "the client cuts this value at a `;` inside brackets",
        help,
        RULE,
    )
}

/// Two lines without `;` in a value are one expression to the client.
fn two_lines(last: &[&Token<'_>]) -> Option<Diagnostic> {
    let ends_value = |token: &Token<'_>| match token.kind {
        Kind::Word => !OPERATOR_WORDS.contains(&token.text) && !is_declaration(token.text),
        Kind::Number | Kind::Text | Kind::Template | Kind::Signal => true,
        Kind::Punct => matches!(token.text, ")" | "]" | "}"),
        _ => false,
    };
    let starts_value = |token: &Token<'_>| match token.kind {
        Kind::Word => !matches!(token.text, "in" | "instanceof" | "of" | "else"),
        Kind::Number | Kind::Text | Kind::Signal | Kind::Action => true,
        _ => false,
    };
    let top: Vec<&&Token<'_>> = last.iter().filter(|token| token.depth == 0).collect();
    let pair = top.windows(2).find(|pair| {
        // Tokens between the two, such as those in brackets, are deeper.
        pair[1].new_line && ends_value(pair[0]) && starts_value(pair[1])
    })?;
    found(
        format!("expected `;` before `{}`", pair[1].text),
        "separate two statements with `;`",
        "the client does not end a statement at the end of a line",
    )
}

fn is_declaration(word: &str) -> bool {
    matches!(
        word,
        "async" | "function" | "class" | "let" | "const" | "var"
    )
}

/// What shows a value changes nothing, and takes an object where it has no key.
fn shown(
    plugin: &'static Plugin,
    spelling: &Spelling<'_>,
    last: &[&Token<'_>],
) -> Option<Diagnostic> {
    let name = plugin.name;
    let shows = expressions::SHOWS.contains(&name);
    let top = || last.iter().filter(|token| token.depth == 0);
    let simple =
        !top().any(|token| token.is("=>") || token.is("?") || token.is("&&") || token.is("||"));
    let assigned = top().find(|token| token.kind == Kind::Punct && is_assignment(token.text));
    if let (true, true, Some(operator)) = (shows, simple, assigned) {
        return Some(messages::changes(plugin, Span::call_site(), operator.text));
    }
    let first = last.first()?;
    if shows && first.kind == Kind::Action && simple {
        let action = &first.text[1..];
        if datastar::action(action).is_some_and(|action| action.method.is_some()) {
            let run = format!("\"{}(..)\"", first.text);
            return Some(messages::promise(
                plugin,
                Span::call_site(),
                first.text,
                &run,
            ));
        }
    }
    if spelling.key.is_some() || last.len() > 1 {
        return None;
    }
    let plain = match first.kind {
        Kind::Number | Kind::Text => true,
        Kind::Word => matches!(first.text, "true" | "false" | "null"),
        _ => false,
    };
    plain.then(|| messages::no_object(plugin, Span::call_site()))?
}
