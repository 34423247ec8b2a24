//! Attributes: a name with or without a value, and spreads.

mod control_flow;
mod damaged_name;
mod stray;

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};

use super::allow::is_attribute;
use super::name::parse_name;
use super::{Parser, call};
use crate::ast::{Attribute, Name, Named, Splice, Spread, StrLit, Value};
use crate::cursor::Cursor;
use crate::datastar::ValueKind;
use crate::diagnostic::{Diagnostic, written};
use crate::template::{attribute_plugin, is_datastar};

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

    fn spread(&mut self, group: Group, tag: &str) -> Option<Attribute> {
        let mut inner = Cursor::of(&group);
        let dots = inner.punct('.').is_some() && inner.punct('.').is_some();
        let mark = inner.mark();
        inner.skip_rest();
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
}

/// `data-bind={"name"}`
fn text_in_braces(name: &Name, splice: &Splice) -> Option<Diagnostic> {
    let plugin = attribute_plugin(&name.text)?;
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
            cursor.peek_group(1, Delimiter::Parenthesis).is_some() && call::is_known(name)
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
