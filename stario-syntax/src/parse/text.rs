//! String literals: their splices, and text that lacks its quotes.

use proc_macro2::{Delimiter, Group, Literal, Punct, Span, TokenStream, TokenTree};

use super::{Parser, check_brackets};
use crate::ast::{Piece, StrLit};
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange, written};

impl Parser {
    /// A string literal, or a report of what the literal is instead.
    pub(super) fn str_lit(&mut self, literal: Literal) -> Option<StrLit> {
        if let Some(plain) = StrLit::plain(&literal) {
            return Some(plain);
        }
        let written = literal.to_string();
        let span = literal.span();
        let suffix = match syn::Lit::new(literal.clone()) {
            syn::Lit::Str(text) => text.suffix().to_owned(),
            _ => String::new(),
        };
        if !suffix.is_empty() {
            self.push(
                Diagnostic::error(
                    span,
                    format!("`{suffix}` cannot follow a closing quote directly"),
                )
                .help("put a space behind the quote")
                .help("write a quote inside of the text as `\\\"`"),
            );
            return None;
        }
        let text = StrLit::new(literal.clone());
        if text.is_none() {
            let meant = match syn::Lit::new(literal) {
                syn::Lit::Char(character) => character.value().to_string(),
                syn::Lit::Byte(byte) => char::from(byte.value()).to_string(),
                syn::Lit::ByteStr(bytes) => String::from_utf8_lossy(&bytes.value()).into_owned(),
                syn::Lit::CStr(text) => text.value().to_string_lossy().into_owned(),
                _ => written,
            };
            self.push(
                Diagnostic::error(span, "text must be a string literal")
                    .help(format!("write `{meant:?}`")),
            );
        }
        text
    }

    /// Cuts a literal at its splices; a raw literal has none, nor has one in a verbatim place.
    pub(super) fn pieces(&mut self, literal: &StrLit) -> Vec<Piece> {
        let value = literal.text();
        let has_brace = value.contains('{') || value.contains('}');
        if self.verbatim || literal.is_raw() || !has_brace {
            return vec![Piece::Static(value.to_owned())];
        }
        let mut pieces = Vec::new();
        let mut text = String::new();
        let mut rest = value;
        while let Some(at) = rest.find(['{', '}']) {
            let brace = &rest[at..=at];
            text.push_str(&rest[..at]);
            rest = &rest[at + 1..];
            if let Some(after) = rest.strip_prefix(brace) {
                text.push_str(brace);
                rest = after;
            } else if brace == "}" {
                self.push(
                    Diagnostic::error(literal.span(), "unmatched `}` in this text")
                        .help("write `}}` for a brace"),
                );
            } else if let Some(end) = matching_brace(rest) {
                if let Some(tokens) = self.splice_tokens(&rest[..end], literal.span()) {
                    pieces.push(Piece::Static(std::mem::take(&mut text)));
                    pieces.push(Piece::Splice(tokens));
                }
                rest = &rest[end + 1..];
            } else {
                self.push(
                    Diagnostic::error(literal.span(), "unmatched `{` in this text")
                        .help("close the splice with `}`")
                        .help("write `{{` for a brace"),
                );
                rest = "";
            }
        }
        text.push_str(rest);
        pieces.push(Piece::Static(text));
        pieces
    }

    fn splice_tokens(&mut self, source: &str, span: Span) -> Option<TokenStream> {
        if source.trim().is_empty() {
            self.push(
                Diagnostic::error(span, "expected a Rust expression, found `{}`")
                    .help("write the value in the braces, such as `{name}`")
                    .help("write `{{}}` for a pair of braces"),
            );
            return None;
        }
        let Ok(tokens) = source.parse::<TokenStream>() else {
            self.push(
                Diagnostic::error(
                    span,
                    format!("`{{{source}}}` in this text is not a Rust expression"),
                )
                .help("write `{{` and `}}` for braces"),
            );
            return None;
        };
        if let Some(diagnostic) = check_brackets(&tokens) {
            self.push(diagnostic.at(span));
            return None;
        }
        if has_format(&tokens)
            && let Some((value, format)) = source.rsplit_once(':')
        {
            let (value, format) = (value.trim(), format.trim());
            self.push(
                format_error(span, format)
                    .help(format!(
                        "write the splice outside of the text: `{{format!(\"{{:{format}}}\", {value})}}`"
                    ))
                    .help(format!("for braces in the text write `{{{{{source}}}}}`")),
            );
            return None;
        }
        if let Some(operator) = unfinished_operator(&tokens) {
            self.push(unfinished(&operator).at(span));
            return None;
        }
        Some(respan(tokens, span))
    }

    /// Reports a run of words without quotes as one mistake.
    pub(super) fn unquoted_text(&mut self, cursor: &mut Cursor) {
        let mark = cursor.mark();
        let start = cursor.span();
        while let Some(token) = cursor.peek() {
            match token {
                // CSS and JavaScript are one text up to the closing tag.
                _ if self.verbatim && !(cursor.peek_punct(0, '<') && cursor.peek_punct(1, '/')) => {
                }
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => break,
                TokenTree::Punct(punct) if punct.as_char() == '<' && opens_tag(cursor) => break,
                TokenTree::Literal(literal) if literal.to_string().starts_with(['"', 'r']) => break,
                TokenTree::Punct(_)
                    if cursor.peek_punct(0, '#')
                        && cursor.peek_group(1, Delimiter::Bracket).is_some() =>
                {
                    break;
                }
                _ => {}
            }
            cursor.skip(1);
        }
        let found = cursor.since(mark);
        let words = written(&found);
        let span = SpanRange::of(&found, start);
        if let Some(TokenTree::Ident(word)) = found.clone().into_iter().next()
            && ["return", "break", "continue"]
                .iter()
                .any(|jump| word == jump)
            && words.ends_with(';')
        {
            self.push(
                Diagnostic::error(span, format!("`{word}` is not allowed among children"))
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
                Diagnostic::error(span, "a statement is not allowed among children")
                    .help("run it in Rust before the template")
                    .help(format!("between children write `let _ = {statement};`")),
            );
            return;
        }
        if self.verbatim {
            let quoted = if words.contains(['"', '\\']) {
                format!("r#\"{words}\"#")
            } else {
                format!("\"{words}\"")
            };
            self.push(
                Diagnostic::error(span, "text must be written in quotes")
                    .help(format!("write all of it in quotes: `{quoted}`")),
            );
            return;
        }
        let error = Diagnostic::error(span, "text must be written in quotes");
        // `<p>..</p>;`
        let error = if matches!(words.as_str(), ";" | ",") {
            error.help(format!("remove the `{words}`"))
        } else {
            error
        };
        let error = error.help(format!("write `\"{}\"`", words.replace('"', "\\\"")));
        if let Some(signal) = words.strip_prefix('$')
            && signal
                .chars()
                .all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '.'))
        {
            self.push(error.help(format!(
                "to show the signal write `<span data-text={words}></span>`"
            )));
            return;
        }
        // `(total)`, as in maud
        if let Some(group) = lone_parentheses(&found) {
            self.push(error.help(format!(
                "for the value of a Rust expression write `{{{}}}`",
                written(&group.stream())
            )));
            return;
        }
        self.push(if may_be_rust(&found) {
            error.help(format!(
                "for the value of a Rust expression write `{{{words}}}`"
            ))
        } else {
            error
        });
    }
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

/// The position of the `}` that closes a splice, nested braces and string literals stepped over.
fn matching_brace(source: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut string = false;
    let mut characters = source.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '\\' if string => {
                characters.next();
            }
            '"' => string = !string,
            _ if string => {}
            '\'' => {
                // A character such as `'}'`, unless it is a lifetime.
                let rest = characters.as_str();
                let length = if rest.starts_with('\\') { 2 } else { 1 };
                let mut behind = rest.chars().skip(length);
                if behind.next() == Some('\'') {
                    characters.nth(length);
                }
            }
            '{' => depth += 1,
            '}' if depth == 0 => return Some(at),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// `{user:?}`
fn format_error(span: Span, format: &str) -> Diagnostic {
    Diagnostic::error(
        span,
        format!("a format such as `:{format}` is not allowed here"),
    )
}

/// The mistake in a splice that ends with a format, as the text of `format!` has it.
pub(super) fn splice_format(group: &Group) -> Option<Diagnostic> {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let is = |token: &TokenTree, signs: &[char]| matches!(token, TokenTree::Punct(punct) if signs.contains(&punct.as_char()));
    let is_statement = tokens.iter().any(|token| {
        is(token, &[';', '|', '=', '\''])
            || matches!(token, TokenTree::Ident(word) if word == "let")
    });
    if is_statement || !has_format(&group.stream()) {
        return None;
    }
    let colon = tokens.iter().rposition(|token| is(token, &[':']))?;
    let part = |tokens: &[TokenTree]| written(&tokens.iter().cloned().collect());
    let (value, format) = (part(&tokens[..colon]), part(&tokens[colon + 1..]));
    Some(
        format_error(group.span(), &format)
            .help(format!("write `{{format!(\"{{:{format}}}\", {value})}}`")),
    )
}

/// Whether a single `:` stands here, as before a format in `format!`.
fn has_format(tokens: &TokenStream) -> bool {
    let tokens: Vec<_> = tokens.clone().into_iter().collect();
    let is_colon =
        |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':');
    tokens
        .chunk_by(|one, other| is_colon(one) && is_colon(other))
        .any(|run| run.len() == 1 && run.iter().all(is_colon))
}

/// The operator that an expression ends with, which lacks its value.
///
/// ```
/// use stario_syntax::parse::unfinished_operator;
///
/// let operator = unfinished_operator(&"user.".parse()?).unwrap();
/// assert_eq!(operator.as_char(), '.');
/// assert!(unfinished_operator(&"a..".parse()?).is_none());
/// # Ok::<(), proc_macro2::LexError>(())
/// ```
#[must_use]
pub fn unfinished_operator(tokens: &TokenStream) -> Option<Punct> {
    let mut before = None;
    let mut last = None;
    for token in tokens.clone() {
        before = last.replace(token);
    }
    let Some(TokenTree::Punct(operator)) = last else {
        return None;
    };
    let is_range = matches!(before, Some(TokenTree::Punct(p)) if p.as_char() == '.');
    match operator.as_char() {
        '?' | ';' | '>' => None,
        '.' if is_range => None,
        _ => Some(operator),
    }
}

/// What is wrong with an expression that ends with an operator. rustc would speak of a bracket that
/// nobody wrote.
pub fn unfinished(operator: &Punct) -> Diagnostic {
    Diagnostic::error(
        operator.span(),
        format!("expected a value after `{}`", operator.as_char()),
    )
    .help("finish the expression")
}

/// Gives every token the span of the literal it was written in.
fn respan(tokens: TokenStream, span: Span) -> TokenStream {
    tokens
        .into_iter()
        .map(|mut token| {
            if let TokenTree::Group(group) = &token {
                let mut inner = Group::new(group.delimiter(), respan(group.stream(), span));
                inner.set_span(span);
                token = TokenTree::Group(inner);
            } else {
                token.set_span(span);
            }
            token
        })
        .collect()
}
