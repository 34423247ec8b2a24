//! Text that lacks its quotes.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange, written};
use crate::parse::Parser;
use crate::parse::token::is_brace;

impl Parser {
    /// Reports a run of words without quotes as one mistake.
    pub(in crate::parse) fn unquoted_text(&mut self, cursor: &mut Cursor) {
        let mark = cursor.mark();
        let start = cursor.span();
        if self.verbatim {
            // CSS and JavaScript are one text up to the closing tag.
            cursor.skip_to(|cursor| cursor.peek_punct(0, '<') && cursor.peek_punct(1, '/'));
        } else {
            cursor.skip_to(ends_text);
        }
        let found = cursor.since(mark);
        let words = written(&found);
        let error = |message: String| Diagnostic::error(SpanRange::of(&found, start), message);
        if let Some(TokenTree::Ident(word)) = found.clone().into_iter().next()
            && ["return", "break", "continue"]
                .iter()
                .any(|jump| word == jump)
            && words.ends_with(';')
        {
            self.push(
                error(format!("`{word}` is not allowed among children"))
                    .help("decide in Rust before the template, or show the rest in `else { .. }`"),
            );
            return;
        }
        // `println!("..");`
        if let Some(statement) = words.strip_suffix(';')
            && statement.ends_with(')')
            && !self.verbatim
            && found.clone().into_iter().count() > 2
        {
            self.push(
                error("a statement is not allowed among children".to_owned())
                    .help("run it in Rust before the template")
                    .help(format!("between children write `let _ = {statement};`")),
            );
            return;
        }
        let error = error("text must be written in quotes".to_owned());
        self.push(if self.verbatim {
            let quoted = if words.contains(['"', '\\']) {
                format!("r#\"{words}\"#")
            } else {
                format!("\"{words}\"")
            };
            error.help(format!("write all of it in quotes: `{quoted}`"))
        } else {
            with_edits(error, &words, &found)
        });
    }
}

/// What the words may be meant as: text, a signal or a Rust value.
fn with_edits(error: Diagnostic, words: &str, found: &TokenStream) -> Diagnostic {
    // `<p>..</p>;`
    let error = if matches!(words, ";" | ",") {
        error.help(format!("remove the `{words}`"))
    } else {
        error
    };
    let error = error.help(format!("write `\"{}\"`", words.replace('"', "\\\"")));
    let is_signal = words.strip_prefix('$').is_some_and(|signal| {
        signal
            .chars()
            .all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '.'))
    });
    if is_signal {
        return error.help(format!(
            "to show the signal write `<span data-text={words}></span>`"
        ));
    }
    let value = match lone_parentheses(found) {
        // `(total)`, as in maud
        Some(group) => written(&group.stream()),
        None if may_be_rust(found) => words.to_owned(),
        None => return error,
    };
    error.help(format!(
        "for the value of a Rust expression write `{{{value}}}`"
    ))
}

/// Whether words without quotes end here: at a value, a tag, a text or `#[..]`.
fn ends_text(cursor: &Cursor) -> bool {
    cursor.peek().is_some_and(|token| match token {
        TokenTree::Group(_) => is_brace(token),
        TokenTree::Punct(punct) => match punct.as_char() {
            '<' => opens_tag(cursor),
            '#' => cursor.peek_group(1, Delimiter::Bracket).is_some(),
            _ => false,
        },
        TokenTree::Literal(literal) => literal.to_string().starts_with(['"', 'r']),
        TokenTree::Ident(_) => false,
    })
}

/// Whether the `<` at the cursor starts a tag, a closing tag, a fragment or a declaration.
fn opens_tag(cursor: &Cursor) -> bool {
    cursor.peek_ident(1).is_some()
        || ['/', '!', '>']
            .iter()
            .any(|next| cursor.peek_punct(1, *next))
}

fn lone_parentheses(tokens: &TokenStream) -> Option<Group> {
    let mut tokens = tokens.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::Parenthesis => {
            Some(group)
        }
        _ => None,
    }
}

/// Whether words such as `user.name` or `total(5)` could be meant as Rust: no two words stand side by
/// side, and no punctuation of a sentence.
fn may_be_rust(tokens: &TokenStream) -> bool {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let is_word = |token: &TokenTree| matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
    let side_by_side = tokens.windows(2).any(|pair| pair.iter().all(is_word));
    let sentence = tokens.iter().enumerate().any(|(index, token)| match token {
        TokenTree::Punct(punct) => match punct.as_char() {
            ',' | ';' | '#' | '$' | '@' | '<' | '>' | '\'' => true,
            '?' => false,
            _ => index + 1 == tokens.len(),
        },
        _ => false,
    });
    let starts_well = matches!(tokens.first(), Some(TokenTree::Ident(_)));
    starts_well && !side_by_side && !sentence
}
