//! Attributes: names, spreads, and what is none of both.

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};

use super::Parser;
use super::allow::is_attribute;
use super::name::parse_name;
use super::value::ends_value;
use crate::ast::{Attribute, Name, Named, Splice, Spread, StrLit, Value};
use crate::cursor::Cursor;
use crate::datastar::{self, Requirement, ValueKind};
use crate::diagnostic::{Diagnostic, SpanRange, written};
use crate::spelling::Spelling;
use crate::template::is_datastar;

impl Parser {
    /// Reads attributes up to the end of the tag.
    pub(super) fn attributes(&mut self, cursor: &mut Cursor, tag: &str) -> Vec<Attribute> {
        let mut attributes = Vec::new();
        loop {
            if self.control_flow_in_tag(cursor) {
                continue;
            }
            let Some(token) = cursor.peek() else { break };
            match token {
                TokenTree::Punct(punct) if matches!(punct.as_char(), '>' | '<') => break,
                TokenTree::Punct(punct) if punct.as_char() == '/' && ends_tag(cursor, 1) => break,
                TokenTree::Group(group)
                    if group.delimiter() == Delimiter::Brace
                        && (is_spread(group) || is_finished(cursor)) =>
                {
                    let group = group.clone();
                    cursor.skip(1);
                    attributes.extend(self.spread(group, tag));
                }
                TokenTree::Ident(_) => attributes.extend(self.named(cursor, tag)),
                // `<p "text"</p>`: the text is a child, and the `>` before it is missing.
                TokenTree::Literal(_) if !is_finished(cursor) => break,
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => break,
                _ if is_attribute(cursor) => self.attribute_in_tag(cursor),
                _ => self.not_an_attribute(cursor, tag),
            }
        }
        attributes
    }

    /// `<p if on { title="x" }>`: reported, and stepped over.
    fn control_flow_in_tag(&mut self, cursor: &mut Cursor) -> bool {
        let Some(word) = cursor.peek_ident(0).cloned() else {
            return false;
        };
        let is_control = ["if", "for", "match"].iter().any(|known| word == known);
        let is_name = ['=', '-', ':', '.']
            .iter()
            .any(|next| cursor.peek_punct(1, *next));
        if !is_control || is_name {
            return false;
        }
        let is_end = |token: &TokenTree| matches!(token, TokenTree::Punct(p) if matches!(p.as_char(), '<' | '>'));
        let Some(length) = cursor
            .rest()
            .take_while(|token| !is_end(token))
            .position(|token| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace))
        else {
            return false;
        };
        cursor.skip(1);
        let mark = cursor.mark();
        cursor.skip(length - 1);
        let condition = written(&cursor.since(mark));
        let body = cursor.group(Delimiter::Brace);
        while cursor.word("else").is_some() {
            while cursor.peek().is_some_and(|token| !is_end(token)) {
                if cursor.group(Delimiter::Brace).is_some() {
                    break;
                }
                cursor.skip(1);
            }
        }
        let mut inner = body.as_ref().map_or_else(|| cursor.clone(), Cursor::of);
        let name = parse_name(&mut inner);
        let value = inner.punct('=').and_then(|_| inner.next());
        let help = match (name, value) {
            (Some(name), Some(value @ TokenTree::Literal(_)))
                if word == "if" && inner.is_empty() =>
            {
                let simple = condition
                    .chars()
                    .all(|c| c.is_alphanumeric() || "_.()".contains(c));
                let condition = if simple {
                    condition
                } else {
                    format!("({condition})")
                };
                format!("write `{}={{{condition}.then_some({value})}}`", name.text)
            }
            _ => "decide in the value of an attribute: `name={condition.then_some(value)}`"
                .to_owned(),
        };
        self.push(
            Diagnostic::error(
                word.span(),
                format!("`{word}` is not allowed inside of a tag"),
            )
            .help(help)
            .note("`None` leaves the attribute out"),
        );
        true
    }

    fn spread(&mut self, group: Group, tag: &str) -> Option<Attribute> {
        let mut inner = Cursor::of(&group);
        let dots = inner.punct('.').is_some() && inner.punct('.').is_some();
        let mark = inner.mark();
        inner.skip(usize::MAX / 2);
        let expr = inner.since(mark);
        if !dots || expr.is_empty() {
            let name = lone_word(&group);
            let own = name.as_ref().map_or("name", |name| name.text.as_str());
            let value = name.as_ref().map_or("value", |name| name.text.as_str());
            self.push(
                Diagnostic::error(
                    group.span(),
                    "expected an attribute name, found a value in braces",
                )
                .help(format!(
                    "spread a value of type `Attrs`: `<{tag} {{..attrs}}>`"
                ))
                .help(format!("for one attribute write `{own}={{{value}}}`")),
            );
            // `<Card {title}/>` gives the prop, which is then not missing.
            let is_component = tag.contains(':') || tag.starts_with(char::is_uppercase);
            return name.filter(|_| is_component).map(|name| {
                let mut eq_token = Punct::new('=', Spacing::Alone);
                eq_token.set_span(group.span());
                Attribute::Named(Box::new(Named {
                    name,
                    eq_token: Some(eq_token),
                    value: Some(Value::Splice(Splice { group })),
                }))
            });
        }
        Some(Attribute::Spread(Spread { group, expr }))
    }

    fn named(&mut self, cursor: &mut Cursor, tag: &str) -> Option<Attribute> {
        let mark = cursor.mark();
        let name = parse_name(cursor)?;
        if self.damaged_name(cursor, mark, &name) {
            return None;
        }
        let eq_token = match cursor.punct('=') {
            Some(eq_token) => eq_token,
            None if is_value(cursor) => self.missing_equals(cursor, &name),
            None => {
                return Some(Attribute::Named(Box::new(Named {
                    name,
                    eq_token: None,
                    value: None,
                })));
            }
        };
        // An expression in quotes is JavaScript; its braces are its own.
        let is_code = is_datastar(&name.text);
        let outer = std::mem::replace(&mut self.verbatim, is_code);
        let value = self.value(cursor, &name.text, &eq_token);
        self.verbatim = outer;
        if let Some(Value::Splice(splice)) = &value
            && let Some(wrong) = text_in_braces(&name, splice)
        {
            self.push(wrong);
            return None;
        }
        // A component must know that the prop was given.
        let is_prop = tag.contains(':') || tag.starts_with(char::is_uppercase);
        let value = value.or_else(|| is_prop.then(|| broken(&eq_token)))?;
        Some(Attribute::Named(Box::new(Named {
            name,
            eq_token: Some(eq_token),
            value: Some(value),
        })))
    }

    /// `data--text`, `data-on:=`, `data text`: reports a name that is not one, and skips what belongs
    /// to it.
    fn damaged_name(&mut self, cursor: &mut Cursor, mark: usize, name: &Name) -> bool {
        let span = name.span();
        let text = name.text.as_str();
        let joiner = |cursor: &Cursor| JOINERS.iter().any(|joiner| cursor.peek_punct(0, *joiner));
        if joiner(cursor) {
            while joiner(cursor) {
                cursor.skip(1);
                let _ = parse_name(cursor);
            }
            let found = cursor.since(mark);
            let spelled = spelled(&found);
            let error = Diagnostic::error(
                SpanRange::of(&found, span.start),
                format!("`{spelled}` is not the name of an attribute"),
            );
            let repaired = repaired(&spelled);
            self.push(if repaired == text {
                error.help(format!("finish the name, or write `{text}`"))
            } else {
                error.help(format!("write `{repaired}`"))
            });
        } else if let Some(joiner) = missing_joiner(text)
            && cursor.peek_ident(0).is_some()
        {
            let Some(rest) = parse_name(cursor) else {
                return false;
            };
            self.push(
                Diagnostic::error(
                    SpanRange {
                        start: span.start,
                        end: rest.span().end,
                    },
                    format!("expected `{joiner}` between `{text}` and `{}`", rest.text),
                )
                .help(format!("write `{text}{joiner}{}`", rest.text)),
            );
        } else {
            return false;
        }
        if cursor.punct('=').is_some() {
            while !ends_value(cursor) {
                cursor.skip(1);
            }
        }
        true
    }

    /// `class "card"`: reported, and read as if the `=` were there.
    fn missing_equals(&mut self, cursor: &Cursor, name: &Name) -> Punct {
        let name_span = name.span();
        let value = cursor.peek().map(|token| written(&token.clone().into()));
        self.push(
            Diagnostic::error(
                name_span,
                format!("expected `=` between `{}` and its value", name.text),
            )
            .help(format!(
                "write `{}={}`",
                name.text,
                value.unwrap_or_default()
            )),
        );
        let mut eq_token = Punct::new('=', Spacing::Alone);
        eq_token.set_span(name_span.end);
        eq_token
    }

    fn not_an_attribute(&mut self, cursor: &mut Cursor, tag: &str) {
        let mark = cursor.mark();
        let Some(token) = cursor.next() else { return };
        let is_end = |token: &TokenTree| matches!(token, TokenTree::Punct(p) if matches!(p.as_char(), '>' | '/'));
        while cursor
            .peek()
            .is_some_and(|next| matches!(next, TokenTree::Punct(_)) && !is_end(next))
        {
            cursor.skip(1);
        }
        let symbols = written(&cursor.since(mark));
        // The name in `#note` and `@click=".."` belongs to the same mistake.
        let follows = cursor.last_span().end() == cursor.span().start();
        let name = (follows && matches!(token, TokenTree::Punct(_)) && symbols != ",")
            .then(|| parse_name(cursor))
            .flatten();
        let found = cursor.since(mark);
        // So does a value, as in `="x"` and `- =$count`.
        if (name.is_some() && cursor.punct('=').is_some()) || symbols.ends_with('=') {
            while !ends_value(cursor) {
                cursor.skip(1);
            }
        }
        let span = SpanRange::of(&found, token.span());
        let error = |found: &str| {
            Diagnostic::error(span, format!("expected an attribute name, found `{found}`"))
        };
        let name = name.map(|name| name.text).unwrap_or_default();
        let diagnostic = match (symbols.as_str(), token) {
            (_, TokenTree::Literal(text)) => error(&text.to_string())
                .help(format!("write `name={text}`"))
                .help(format!("text is a child: `<{tag}>{text}</{tag}>`")),
            (",", _) => error(",").help("remove it; a space is enough between two attributes"),
            ("#", _) if !name.is_empty() => {
                error(&format!("#{name}")).help(format!("write `id=\"{name}\"`"))
            }
            (".", _) if !name.is_empty() => {
                error(&format!(".{name}")).help(format!("write `class=\"{name}\"`"))
            }
            ("@", _) if !name.is_empty() => {
                error(&format!("@{name}")).help(format!("write `data-on:{name}=(..)`"))
            }
            (":", _) if !name.is_empty() => error(&format!(":{name}"))
                .help(format!("for a Rust value write `{name}={{value}}`"))
                .help(format!("for a signal write `data-attr:{name}=$signal`")),
            _ => error(&written(&found)).help(format!(
                "close the tag with `>`, or write `name=\"value\"` in `<{tag}>`"
            )),
        };
        self.push(diagnostic);
    }
}

/// `data-bind={"name"}`
fn text_in_braces(name: &Name, splice: &Splice) -> Option<Diagnostic> {
    let plugin = datastar::plugin(Spelling::of(name)?.plugin.text)?;
    if plugin.value_kind != ValueKind::Name {
        return None;
    }
    let mut tokens = splice.expr().into_iter();
    let (Some(TokenTree::Literal(literal)), None) = (tokens.next(), tokens.next()) else {
        return None;
    };
    let signal = StrLit::plain(&literal)?;
    let signal = signal.text().trim_start_matches('$');
    let plugin = plugin.name;
    Some(
        Diagnostic::error(
            splice.group.span(),
            format!("`data-{plugin}` takes the name of a signal, not a Rust value"),
        )
        .help(format!(
            "write `data-{plugin}:{signal}` or `data-{plugin}=${signal}`"
        )),
    )
}

/// The `title` of `{title}`.
fn lone_word(group: &Group) -> Option<Name> {
    let mut inner = Cursor::of(group);
    let name = parse_name(&mut inner)?;
    (inner.is_empty() && name.tokens.len() == 1).then_some(name)
}

/// `{..attrs}`
fn is_spread(group: &Group) -> bool {
    Cursor::of(group).peek_joint(0, ['.', '.'])
}

/// What stands for a value that could not be read, which has been reported.
fn broken(eq_token: &Punct) -> Value {
    let mut group = Group::new(Delimiter::Brace, TokenStream::new());
    group.set_span(eq_token.span());
    Value::Splice(Splice { group })
}

/// What the parts of a name are joined by.
const JOINERS: [char; 3] = ['-', ':', '.'];

/// What must follow a name that is none without a second part.
fn missing_joiner(name: &str) -> Option<char> {
    if matches!(name, "data" | "aria") {
        return Some('-');
    }
    let plugin = datastar::plugin(name.strip_prefix("data-")?)?;
    matches!(plugin.key, Requirement::Must | Requirement::Exclusive).then_some(':')
}

/// A damaged name as it is written, without spaces.
fn spelled(tokens: &TokenStream) -> String {
    tokens
        .clone()
        .into_iter()
        .map(|token| token.to_string())
        .collect()
}

/// `data-text` for `data--text` and for `data-text-`.
fn repaired(name: &str) -> String {
    let mut repaired = String::new();
    for character in name.chars() {
        if !(JOINERS.contains(&character) && repaired.ends_with(JOINERS)) {
            repaired.push(character);
        }
    }
    repaired.trim_end_matches(JOINERS).to_owned()
}

/// Whether the value of an attribute stands here, though no `=` does.
fn is_value(cursor: &Cursor) -> bool {
    match cursor.peek() {
        Some(TokenTree::Literal(_)) => is_finished(cursor),
        Some(TokenTree::Group(group)) => match group.delimiter() {
            Delimiter::Brace => !is_spread(group) && is_finished(cursor),
            Delimiter::Parenthesis | Delimiter::Bracket => true,
            Delimiter::None => false,
        },
        Some(TokenTree::Punct(dollar)) if dollar.as_char() == '$' => cursor.peek_ident(1).is_some(),
        // `href link(home)`
        Some(TokenTree::Ident(name)) => {
            let name = name.to_string();
            cursor.peek_group(1, Delimiter::Parenthesis).is_some()
                && (name == "link" || datastar::action(&name).is_some())
        }
        _ => false,
    }
}

/// Whether a `>` comes before the next `<`.
fn is_finished(cursor: &Cursor) -> bool {
    let next = cursor.rest().find_map(|token| match token {
        TokenTree::Punct(punct) if matches!(punct.as_char(), '<' | '>') => Some(punct.as_char()),
        _ => None,
    });
    next == Some('>')
}

/// Whether the tag ends here, or the tokens do, or the next tag starts.
pub(super) fn ends_tag(cursor: &Cursor, ahead: usize) -> bool {
    match cursor.peek_at(ahead) {
        None => true,
        Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), '>' | '<'),
        Some(_) => false,
    }
}
