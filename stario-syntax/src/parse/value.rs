//! Every form of an attribute's value.

use proc_macro2::{Delimiter, Group, Literal, Punct, TokenStream, TokenTree};

use super::attribute::ends_tag;
use super::foreign;
use super::name::parse_name;
use super::text::{unfinished, unfinished_operator};
use super::{Parser, parse_call};
use crate::ast::{Splice, StrLit, TokenItem, TokenListValue, Value};
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange, written};
use crate::expression;
use crate::template::is_datastar;

impl Parser {
    pub(super) fn value(
        &mut self,
        cursor: &mut Cursor,
        name: &str,
        eq_token: &Punct,
    ) -> Option<Value> {
        match cursor.peek() {
            Some(TokenTree::Literal(_)) => {
                let literal = cursor.literal()?;
                let value = self.literal_value(literal.clone(), None);
                if cursor.peek_punct(0, '+') {
                    self.sum(cursor, name, &literal);
                }
                if value.is_none() && cursor.peek_punct(0, '=') {
                    // `title="text"id="a"`: the tokenizer joined the name to the text.
                    while !ends_value(cursor) {
                        cursor.skip(1);
                    }
                }
                value
            }
            Some(TokenTree::Punct(minus)) if minus.as_char() == '-' => {
                let minus = minus.clone();
                match cursor.peek_at(1) {
                    Some(TokenTree::Literal(literal)) if is_number(literal) => {
                        cursor.skip(1);
                        let literal = cursor.literal()?;
                        self.literal_value(literal, Some(&minus))
                    }
                    _ => self.no_value(cursor, name, eq_token),
                }
            }
            Some(TokenTree::Punct(dollar)) if dollar.as_char() == '$' => {
                self.signal_value(cursor, name)
            }
            Some(TokenTree::Group(group)) => {
                let group = group.clone();
                cursor.skip(1);
                self.group_value(group, name)
            }
            Some(TokenTree::Ident(_)) if !starts_attribute(cursor) => self.word_value(cursor, name),
            _ => self.no_value(cursor, name, eq_token),
        }
    }

    fn literal_value(&mut self, literal: Literal, minus: Option<&Punct>) -> Option<Value> {
        if minus.is_none()
            && let Some(literal) = StrLit::plain(&literal)
        {
            let pieces = self.pieces(&literal);
            return Some(Value::Text { literal, pieces });
        }
        let token = TokenTree::Literal(literal.clone());
        let tokens: TokenStream = minus
            .cloned()
            .map(TokenTree::Punct)
            .into_iter()
            .chain([token])
            .collect();
        let sign = if minus.is_some() { "-" } else { "" };
        let number = match syn::Lit::new(literal.clone()) {
            syn::Lit::Int(number) if number.suffix().is_empty() => {
                Some(number.base10_digits().to_owned())
            }
            syn::Lit::Float(number) if number.suffix().is_empty() => {
                Some(number.base10_digits().to_owned())
            }
            syn::Lit::Int(number) => {
                self.push(suffixed(
                    &literal,
                    sign,
                    number.base10_digits(),
                    number.suffix(),
                ));
                return None;
            }
            syn::Lit::Float(number) => {
                self.push(suffixed(
                    &literal,
                    sign,
                    number.base10_digits(),
                    number.suffix(),
                ));
                return None;
            }
            _ => None,
        };
        if let Some(digits) = number {
            return Some(Value::Number {
                text: format!("{sign}{digits}"),
                tokens,
            });
        }
        let literal = self.str_lit(literal)?;
        let pieces = self.pieces(&literal);
        Some(Value::Text { literal, pieces })
    }

    fn group_value(&mut self, group: Group, name: &str) -> Option<Value> {
        match group.delimiter() {
            Delimiter::Brace | Delimiter::None => {
                if group.stream().is_empty() {
                    self.push(
                        Diagnostic::error(group.span(), "expected a Rust expression, found `{}`")
                            .help("write a value between the braces, or `\"\"` for an empty one"),
                    );
                    return None;
                }
                if let Some(error) = foreign::object(&group, name) {
                    self.push(error);
                    return None;
                }
                if self.foreign_braces(&group) || self.markup_in_braces(&group) {
                    return None;
                }
                if let Some(operator) = unfinished_operator(&group.stream()) {
                    self.push(unfinished(&operator).in_place());
                }
                Some(Value::Splice(Splice { group }))
            }
            Delimiter::Bracket => Some(Value::TokenList(self.token_list(group))),
            Delimiter::Parenthesis => {
                let span = group.span().into();
                let expression = expression::parse(&group, &mut self.diagnostics)?;
                Some(Value::Expression { expression, span })
            }
        }
    }

    /// `class="a" + b`
    fn sum(&mut self, cursor: &mut Cursor, name: &str, literal: &Literal) {
        let rest = operation(cursor);
        let written = format!("{literal} {}", written(&rest));
        let parts: Vec<TokenTree> = rest.clone().into_iter().collect();
        let text = StrLit::plain(literal).filter(|literal| !literal.is_raw());
        let span = SpanRange {
            start: literal.span(),
            end: SpanRange::of(&rest, literal.span()).end,
        };
        let (error, help) = if is_datastar(name) {
            (
                format!("the expression of `{name}` must be in parentheses"),
                format!("write `{name}=({written})`"),
            )
        } else {
            let help = match (parts.as_slice(), text) {
                ([_, TokenTree::Ident(value)], Some(_)) => {
                    let literal = literal.to_string();
                    let open = literal.strip_suffix('"').unwrap_or(&literal);
                    format!("write the value inside of the text: `{name}={open}{{{value}}}\"`")
                }
                _ => format!("write a Rust value: `{name}={{format!(..)}}`"),
            };
            (
                format!("`{written}` is not a value, as a text cannot be added to"),
                help,
            )
        };
        self.push(Diagnostic::error(span, error).help(help));
    }

    /// `$count`, `$user.name`
    fn signal_value(&mut self, cursor: &mut Cursor, name: &str) -> Option<Value> {
        let mut ahead = cursor.clone();
        ahead.skip(1);
        if starts_attribute(&ahead) {
            // `=$ id="x"`: the name belongs to the next attribute.
            ahead = Cursor::new(cursor.next().into_iter().collect(), cursor.last_span());
            expression::parse_signal(&mut ahead, &mut self.diagnostics);
            return None;
        }
        let path = expression::parse_signal(cursor, &mut self.diagnostics)?;
        let span = expression::signal_span(&path);
        // `=$count + 1` goes on where only a signal may stand.
        let more = match cursor.peek() {
            Some(TokenTree::Punct(_)) => !ends_value(cursor) || compares(cursor),
            Some(TokenTree::Group(group)) => group.delimiter() != Delimiter::Brace,
            _ => false,
        };
        if more {
            let rest = operation(cursor);
            let error = Diagnostic::error(
                SpanRange::of(&rest, span.end),
                "expected an attribute or the end of the tag",
            );
            let signal = path_text(&path);
            // `$first-name`
            let camel = camel(&rest).filter(|_| span.end.end() == first_span(&rest));
            let error = match camel {
                Some(camel) => error.help(format!(
                    "the signal of the key `{}{}` is `{signal}{camel}`",
                    signal.trim_start_matches('$'),
                    written(&rest)
                )),
                None => error,
            };
            self.push(error.help(format!(
                "write an expression in parentheses: `{name}=({signal} {})`",
                written(&rest)
            )));
        }
        Some(Value::Expression {
            expression: expression::signal_expression(path),
            span,
        })
    }

    /// `true`, `get("/updates")`, or a value that lacks its quotes.
    fn word_value(&mut self, cursor: &mut Cursor, name: &str) -> Option<Value> {
        let mark = cursor.mark();
        let word = cursor.ident()?;
        let goes_on = matches!(
            cursor.peek_at(1),
            Some(TokenTree::Punct(punct)) if !matches!(punct.as_char(), '>' | '/' | '<')
        );
        if !goes_on && let Some(group) = cursor.group(Delimiter::Parenthesis) {
            let call = parse_call(word, group, &mut self.diagnostics);
            return Some(Value::Call(Box::new(call)));
        }
        if word == "true" || word == "false" {
            let value = word == "true";
            return Some(Value::Bool { token: word, value });
        }
        // A macro call, a path, a dotted value or a sum belongs to the same mistake.
        let mut operator = false;
        while let Some(token) = cursor.peek() {
            let belongs = match token {
                TokenTree::Punct(punct) => {
                    let is_equality = punct.as_char() == '='
                        && (cursor.peek_punct(1, '=')
                            || cursor.before(|token| is_sign(token, &['=', '!'])));
                    // `text/css`
                    let is_slash = punct.as_char() == '/'
                        && matches!(cursor.peek_at(1), Some(TokenTree::Ident(_)));
                    (is_equality || is_slash || !matches!(punct.as_char(), '>' | '/' | '<' | '='))
                        && cursor.peek_at(1).is_some()
                }
                TokenTree::Group(group) => operator || group.delimiter() != Delimiter::Brace,
                TokenTree::Ident(_) | TokenTree::Literal(_) => operator,
            };
            if !belongs {
                break;
            }
            operator = matches!(token, TokenTree::Punct(_));
            cursor.skip(1);
        }
        let found = cursor.since(mark);
        let text = written(&found);
        let error = |rule: &str| {
            Diagnostic::error(
                SpanRange::of(&found, word.span()),
                format!("the value of `{name}` must be {rule}"),
            )
        };
        let is_rust = ["==", "!=", "!(", "!["];
        self.push(if is_rust.iter().any(|sign| text.contains(sign)) {
            error("in braces").help(format!("write `{name}={{{text}}}`"))
        } else if is_datastar(name) {
            Diagnostic::error(
                SpanRange::of(&found, word.span()),
                format!("expected an expression for `{name}`, found `{text}`"),
            )
            .help(format!("for the signal write `{name}=${text}`"))
            .help(format!("for a Rust value write `{name}=({{{text}}})`"))
        } else {
            error("in quotes or in braces")
                .help(format!("for text write `{name}=\"{text}\"`"))
                .help(format!("for a Rust value write `{name}={{{text}}}`"))
        });
        None
    }

    fn no_value(&mut self, cursor: &mut Cursor, name: &str, eq_token: &Punct) -> Option<Value> {
        // What begins with a symbol, such as `@get(..)` or `!$open`, belongs to the same mistake.
        if let Some(TokenTree::Punct(first)) = cursor.peek() {
            let (first, span) = (first.as_char(), first.span());
            let is_prefix = matches!(first, '!' | '-' | '+' | '~');
            if first == '<'
                && let Some(markup) = self.foreign_markup(cursor)
            {
                self.push(
                    Diagnostic::error(
                        SpanRange::of(&markup, span),
                        format!("the value of `{name}` cannot be markup without braces"),
                    )
                    .help(format!(
                        "for a prop of type `Html` write `{name}={{html! {{ {} }}}}`",
                        written(&markup)
                    ))
                    .help(format!(
                        "an attribute of an element holds text: `{name}=\"text\"`"
                    )),
                );
                return None;
            }
            if matches!(first, '/' | '#') && !ends_value(cursor) {
                let found = unquoted_address(cursor);
                let text = written(&found);
                self.push(
                    Diagnostic::error(
                        SpanRange::of(&found, span),
                        format!("the value of `{name}` must be in quotes"),
                    )
                    .help(format!("write `{name}=\"{text}\"`")),
                );
                return None;
            }
            let found = operation(cursor);
            if first == '@' && is_datastar(name) && found.clone().into_iter().count() > 1 {
                let call: TokenStream = found.clone().into_iter().skip(1).collect();
                self.push(
                    Diagnostic::error(
                        SpanRange::of(&found, span),
                        "an action has a `@` in parentheses and in quotes only",
                    )
                    .help(format!("write `{name}={}`", written(&call))),
                );
                return None;
            }
            if is_prefix && is_datastar(name) {
                self.push(
                    Diagnostic::error(
                        SpanRange::of(&found, span),
                        format!("the expression of `{name}` must be in parentheses"),
                    )
                    .help(format!("write `{name}=({})`", written(&found))),
                );
                return None;
            }
        }
        self.push(
            Diagnostic::error(eq_token.span(), format!("expected a value for `{name}`"))
                .help(format!("write `{name}=\"text\"` or `{name}={{value}}`"))
                .help(format!("write `{name}` alone for a boolean attribute")),
        );
        None
    }

    fn token_list(&mut self, group: Group) -> TokenListValue {
        let mut items = Vec::new();
        let mut cursor = Cursor::of(&group);
        while !cursor.is_empty() {
            let start = cursor.span();
            let tokens = cursor.until_comma();
            if tokens.is_empty() {
                self.push(
                    Diagnostic::error(start, "expected a token before this `,`").help("remove it"),
                );
                continue;
            }
            items.extend(self.token_item(&tokens));
        }
        TokenListValue { group, items }
    }

    fn token_item(&mut self, tokens: &TokenStream) -> Option<TokenItem> {
        let all: Vec<TokenTree> = tokens.clone().into_iter().collect();
        // `if a { x } else { y }` is a value; an `if` behind one is a condition.
        let condition_at = all
            .iter()
            .skip(1)
            .position(|token| matches!(token, TokenTree::Ident(word) if word == "if"))
            .map(|at| at + 1);
        let value = &all[..condition_at.unwrap_or(all.len())];
        let condition: Option<TokenStream> =
            condition_at.map(|at| all[at + 1..].iter().cloned().collect());
        if let (Some(condition), Some(at)) = (&condition, condition_at)
            && condition.is_empty()
        {
            self.push(
                Diagnostic::error(all[at].span(), "expected a condition after `if`")
                    .help("write `\"name\" if condition`"),
            );
            return None;
        }
        if let (Some(condition), Some(at)) = (&condition, condition_at)
            && let Some(otherwise) = lonely_else(&all[at..])
        {
            let (then, other) = (
                written(&value.iter().cloned().collect()),
                &all[at + otherwise..],
            );
            let condition: TokenStream =
                condition.clone().into_iter().take(otherwise - 1).collect();
            let other = written(&other.iter().skip(1).cloned().collect());
            self.push(
                Diagnostic::error(
                    all[at + otherwise].span(),
                    "a condition behind a token has no `else`",
                )
                .help(format!(
                    "write `if {} {{ {then} }} else {{ {other} }}`",
                    written(&condition)
                )),
            );
            return None;
        }
        let literal = match value {
            [TokenTree::Literal(literal)] => Some(self.str_lit(literal.clone())?),
            _ => None,
        };
        if let Some(literal) = &literal
            && self.pieces(literal).len() > 1
        {
            self.push(
                Diagnostic::error(literal.span(), "a token of a list cannot hold a splice")
                    .help(format!(
                        "write a Rust value instead of the text: `format!({})`",
                        literal.token
                    ))
                    .help("write `{{` for a brace"),
            );
            return None;
        }
        Some(TokenItem {
            literal,
            value: value.iter().cloned().collect(),
            condition,
        })
    }
}

/// Whether `name=` is here.
pub(super) fn starts_attribute(cursor: &Cursor) -> bool {
    let mut ahead = cursor.clone();
    parse_name(&mut ahead).is_some() && ahead.peek_punct(0, '=') && !ahead.peek_joint(0, ['=', '='])
}

/// Reads what an operator at the cursor and behind it belongs to.
/// `/cups?page=2` and `#top`, up to a space or the end of the tag.
fn unquoted_address(cursor: &mut Cursor) -> TokenStream {
    let mark = cursor.mark();
    while !cursor.is_empty() && !cursor.peek_punct(0, '>') && !cursor.peek_punct(0, '<') {
        let is_first = cursor.mark() == mark;
        let ends = cursor.peek_punct(0, '/') && cursor.peek_punct(1, '>');
        // Tokens that were made of one text have one place.
        let (last, next) = (cursor.last_span(), cursor.span());
        let is_apart = last.end() != next.start() && last.start() != next.start();
        if !is_first && (ends || (is_apart && ends_value(cursor))) {
            break;
        }
        cursor.skip(1);
    }
    cursor.since(mark)
}

fn operation(cursor: &mut Cursor) -> TokenStream {
    let mark = cursor.mark();
    while !ends_value(cursor) || compares(cursor) {
        cursor.skip(1);
    }
    cursor.since(mark)
}

/// Whether a `>` or `<` compares with a number or a signal, which no tag begins or goes on with.
fn compares(cursor: &Cursor) -> bool {
    let is_operator = cursor.peek_punct(0, '>') || cursor.peek_punct(0, '<');
    is_operator
        && match cursor.peek_at(1) {
            Some(TokenTree::Literal(literal)) => is_number(literal),
            Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), '$' | '='),
            _ => false,
        }
}

/// `-name` behind `$first` as `Name`.
fn camel(rest: &TokenStream) -> Option<String> {
    let mut tokens = rest.clone().into_iter();
    let mut camel = String::new();
    while let Some(token) = tokens.next() {
        let (true, Some(TokenTree::Ident(word))) = (is_sign(&token, &['-']), tokens.next()) else {
            return None;
        };
        let word = word.to_string();
        let mut letters = word.chars();
        camel.extend(letters.next()?.to_uppercase());
        camel.push_str(letters.as_str());
    }
    Some(camel)
}

/// Where the first of the tokens starts.
fn first_span(tokens: &TokenStream) -> proc_macro2::LineColumn {
    SpanRange::of(tokens, proc_macro2::Span::call_site())
        .start
        .start()
}

fn is_sign(token: &TokenTree, signs: &[char]) -> bool {
    matches!(token, TokenTree::Punct(punct) if signs.contains(&punct.as_char()))
}

/// Where an `else` stands that ends no block.
fn lonely_else(tokens: &[TokenTree]) -> Option<usize> {
    tokens.windows(2).position(|pair| {
        let is_block = matches!(&pair[0], TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        !is_block && matches!(&pair[1], TokenTree::Ident(word) if word == "else")
    })
    .map(|at| at + 1)
}

/// Whether a broken value ends here: at the next attribute or at the end of the tag.
pub(super) fn ends_value(cursor: &Cursor) -> bool {
    match cursor.peek() {
        None => true,
        Some(TokenTree::Punct(punct)) => match punct.as_char() {
            '>' | '<' => true,
            '/' => ends_tag(cursor, 1),
            _ => false,
        },
        Some(TokenTree::Ident(_)) => starts_attribute(cursor),
        Some(TokenTree::Group(_) | TokenTree::Literal(_)) => false,
    }
}

/// `5u8` and `100px`
fn suffixed(literal: &Literal, sign: &str, digits: &str, suffix: &str) -> Diagnostic {
    let error = Diagnostic::error(
        literal.span(),
        format!("`{literal}` is not a number that HTML knows"),
    )
    .help(format!("write the number alone: `{sign}{digits}`"));
    let is_rust = suffix.starts_with(['i', 'u', 'f']) && suffix.ends_with(char::is_numeric);
    if is_rust || suffix.ends_with("size") {
        error
    } else {
        error.help(format!(
            "for text write it in quotes: `\"{sign}{literal}\"`"
        ))
    }
}

fn is_number(literal: &Literal) -> bool {
    matches!(
        syn::Lit::new(literal.clone()),
        syn::Lit::Int(_) | syn::Lit::Float(_)
    )
}

fn path_text(path: &expression::SignalPath) -> String {
    let segments: Vec<String> = path.segments.iter().map(expression::unraw).collect();
    format!("${}", segments.join("."))
}
