//! `js!("$n = {x}")`: JavaScript in quotes with holes for Rust values.

mod lexer;

use proc_macro2::{Span, TokenStream, TokenTree};

use self::lexer::{Lexer, Mistake};
use super::Parser;
use crate::ast::{Piece, StrLit};
use crate::check::check_code;
use crate::diagnostic::{Diagnostic, Diagnostics, SpanRange};

/// Reads the argument of `js!`: text that is written as it is, and Rust values between it.
///
/// A hole stands where JavaScript expects a value. Inside a string, a template literal, a regular
/// expression, a comment or a name it is reported, because a value brings its own quotes.
#[must_use]
pub fn parse_js(tokens: &TokenStream) -> (Vec<Piece>, Diagnostics) {
    let mut parser = Parser::default();
    let pieces = parser.js(tokens);
    (pieces.unwrap_or_default(), parser.diagnostics)
}

impl Parser {
    fn js(&mut self, tokens: &TokenStream) -> Option<Vec<Piece>> {
        let mut all = tokens.clone().into_iter();
        let literal = match (all.next(), all.next(), all.next()) {
            (Some(TokenTree::Literal(literal)), None, _) => self.str_lit(literal)?,
            (Some(TokenTree::Literal(literal)), Some(TokenTree::Punct(comma)), None)
                if comma.as_char() == ',' =>
            {
                self.str_lit(literal)?
            }
            (None, ..) => {
                self.push(
                    Diagnostic::error(
                        Span::call_site(),
                        "expected a Datastar expression in quotes",
                    )
                    .help("write `js!(\"$count = {value}\")`"),
                );
                return None;
            }
            _ => {
                self.push(
                    Diagnostic::error(
                        SpanRange::of(tokens, Span::call_site()),
                        "a Datastar expression must be a string literal",
                    )
                    .help("write the expression in quotes and its values in braces: `js!(\"$count = {value}\")`")
                    .note("text that is put together at run time could bring code of a visitor"),
                );
                return None;
            }
        };
        if literal.text().trim().is_empty() {
            self.push(
                Diagnostic::error(
                    literal.span(),
                    "expected a Datastar expression, found `\"\"`",
                )
                .help("write one between the quotes, such as `\"$count += 1\"`"),
            );
            return None;
        }
        if !literal.is_raw() && has_object(literal.text()) {
            self.push(
                Diagnostic::error(
                    literal.span(),
                    "a brace of JavaScript must be written twice",
                )
                .help("write `{{a: 1}}` for the object `{a: 1}`")
                .note("`{value}` is a hole for a Rust value"),
            );
            return None;
        }
        let before = self.diagnostics.iter().len();
        let pieces = self.pieces(&literal);
        if self.diagnostics.iter().len() == before {
            self.places(&literal, &pieces);
        }
        Some(pieces)
    }

    /// Checks where the holes stand, each kind of mistake once, and then the code with a word in each.
    fn places(&mut self, literal: &StrLit, pieces: &[Piece]) {
        let mut lexer = Lexer::default();
        let mut code = String::new();
        for piece in pieces {
            match piece {
                Piece::Static(text) => {
                    lexer.text(text);
                    code.push_str(text);
                }
                Piece::Splice(_) => {
                    lexer.hole();
                    code.push_str("value");
                }
            }
        }
        let mistakes = lexer.finish();
        if mistakes.is_empty()
            && let Some(found) = check_code(&code, literal.span())
        {
            self.push(found);
        }
        for mistake in mistakes {
            self.push(diagnostic(mistake, literal.span()));
        }
    }
}

/// Whether a single `{` begins with `name:`, as an object of JavaScript does and no Rust value.
fn has_object(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix('{') {
            rest = after;
            continue;
        }
        let inside = rest.trim_start();
        let name = inside.trim_start_matches(|character: char| {
            character.is_alphanumeric() || matches!(character, '_' | '$' | '\'' | '"')
        });
        let is_named = name.len() < inside.len();
        let behind = name.trim_start();
        if is_named && behind.starts_with(':') && !behind.starts_with("::") {
            return true;
        }
    }
    false
}

fn diagnostic(mistake: Mistake, span: Span) -> Diagnostic {
    const QUOTES: &str = "a value is written with its own quotes";
    let error = |message: &str| Diagnostic::error(span, message);
    match mistake {
        Mistake::HoleInString => error("a hole cannot stand inside a JavaScript string")
            .help("end the string before it: `'text ' + {value}`")
            .note(QUOTES),
        Mistake::HoleInTemplate => error("a hole cannot stand inside a template literal")
            .help("join text and value with `+`: `'text ' + {value}`")
            .note(QUOTES),
        Mistake::HoleInRegex => error("a hole cannot stand inside a regular expression")
            .help("write `new RegExp({value})`")
            .note(QUOTES),
        Mistake::HoleInName => error("a hole is a value and cannot be a part of a name")
            .help("for a property write `object[{value}]`")
            .help("for a JavaScript brace write `{{` and `}}`"),
        Mistake::Comment => error("a comment is not allowed in a Datastar expression")
            .help("write it as a Rust comment before the macro")
            .note("the client does not know comments, and reads what they hold as code"),
        Mistake::OpenString => error("a JavaScript string in this text has no closing quote")
            .help("close it, or write a quote inside it as `\\\\x27`"),
        Mistake::OpenTemplate => {
            error("a template literal in this text is not closed").help("close it with a backtick")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, expected: &[&str]) {
        let tokens: TokenStream = source.parse().expect("tokens");
        let (_, diagnostics) = parse_js(&tokens);
        let found: Vec<&str> = diagnostics.iter().map(Diagnostic::message).collect();
        assert_eq!(found, expected, "{source}");
    }

    #[test]
    fn holes_stand_for_values() {
        check(r#""$n = {x}""#, &[]);
        check(r#""$n = {x};""#, &[]);
        check(r#""$n = {{a: {x}, b: [{y}]}}""#, &[]);
        check(r#""f({x}, ...{y}) / {z} / 2""#, &[]);
        check(r#""$a ? {x} : {y}""#, &[]);
        check(r#""'it\\'s ' + {x}""#, &[]);
        check(r#""/[/']\\//.test({x})""#, &[]);
        check(r#""return /'/.test({x})""#, &[]);
        check(r#"r"$n = {x: '{'}""#, &[]);
        check(r#""a", "#, &[]);
    }

    #[test]
    fn holes_stand_nowhere_else() {
        let string = "a hole cannot stand inside a JavaScript string";
        let name = "a hole is a value and cannot be a part of a name";
        check(r#""$n = '{x}'""#, &[string]);
        check(r#""$n = '{x} {y}'""#, &[string]);
        check(r#""$n = '\\'{x}'""#, &[string]);
        check(
            r#""$n = `a ${{1}} {x}`""#,
            &["a hole cannot stand inside a template literal"],
        );
        check(
            r#""$n = `${x}`""#,
            &["a hole cannot stand inside a template literal"],
        );
        check(
            r#""/a{x}/.test($n)""#,
            &["a hole cannot stand inside a regular expression"],
        );
        check(r#""el.{x}""#, &[name]);
        check(r#""${x} = 1""#, &[name]);
        check(r#""@{x}()""#, &[name]);
        check(r#""a{x}""#, &[name]);
        check(r#""{x}px""#, &[name]);
    }

    #[test]
    fn text_is_closed_and_has_no_comments() {
        check(
            r#""$n = 'a""#,
            &["a JavaScript string in this text has no closing quote"],
        );
        check(
            r#""$n = `a""#,
            &["a template literal in this text is not closed"],
        );
        for source in [r#""$n // {x}""#, r#""$n /* {x} */""#] {
            check(
                source,
                &["a comment is not allowed in a Datastar expression"],
            );
        }
    }

    #[test]
    fn the_code_is_what_the_client_reads() {
        for (source, expected) in [
            (
                r#""$a-b""#,
                "the client reads `$a-b` as one signal named `a-b`",
            ),
            (r#""$$n = {x}""#, "`$$n` is not a signal"),
            (
                r#""$caf\u{e9} = {x}""#,
                "the name of a signal must be written in ASCII, found `$caf\u{e9}`",
            ),
            (r#""@gett({x})""#, "unknown action `@gett`"),
            (
                r#""@get ({x})""#,
                "the action `@get` must be called without a space",
            ),
            (
                r#""post({x})""#,
                "the action `post` needs a `@` inside of an expression",
            ),
            (r#""@get()""#, "`@get` needs an address"),
            (
                r#""@get({x}, {{retryMaxWaitMs: {y}}})""#,
                "unknown option `retryMaxWaitMs`",
            ),
            (
                r#""/a$b/.test({x})""#,
                "the client replaces `$b` in this regular expression",
            ),
            (
                r#""await f({x})""#,
                "`await` is not allowed in a Datastar expression",
            ),
            (
                r#""($a + {x}""#,
                "this expression has a `(` without its partner",
            ),
            (
                r#""$a[{x}]]""#,
                "this expression has a `]` without its partner",
            ),
        ] {
            check(source, &[expected]);
        }
        check(r#""@get({x}, {{retry: {y}, headers: {z}}})""#, &[]);
        check(r#""{x}.length - $a['b-c'] + {y}""#, &[]);
        check(r#""@setAll({x}, {filter}); @peek({y})""#, &[]);
        check(r#""evt.key === {x} && patch.a""#, &[]);
    }

    #[test]
    fn braces_of_javascript_are_written_twice() {
        let message = "a brace of JavaScript must be written twice";
        check(r#""$n = {a: {x}}""#, &[message]);
        check(r#""$n = { 'a' : 1}""#, &[message]);
        check(r#""$n = {a::b}""#, &[]);
        check(r#""$n = {{a: 1}}""#, &[]);
    }

    #[test]
    fn the_argument_is_one_literal() {
        check("", &["expected a Datastar expression in quotes"]);
        check("\" \"", &["expected a Datastar expression, found `\"\"`"]);
        for source in ["text", "\"a\", text", "&text", "\"a\" \"b\""] {
            check(source, &["a Datastar expression must be a string literal"]);
        }
        check("5", &["text must be a string literal"]);
    }
}
