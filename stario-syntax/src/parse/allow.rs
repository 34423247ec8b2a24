//! Attributes before a node: `#[allow(rule, reason = "..")]`, and what is meant by any other.

use proc_macro2::{Delimiter, Group, Ident, Punct, TokenTree};

use super::Parser;
use crate::ast::{Allow, Node, StrLit};
use crate::check::RULES;
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange, written};
use crate::suggest;

/// What an attribute looks like.
const FORM: &str = "write `#[allow(rule, reason = \"..\")]` before an element";

/// Where an attribute may stand.
const PLACE: &str = "put it before an element, a component, a text or control flow";

/// Whether `#[..]` or `#![..]` is here.
pub(super) fn is_attribute(cursor: &Cursor) -> bool {
    let at = if cursor.peek_punct(1, '!') { 2 } else { 1 };
    cursor.peek_punct(0, '#') && cursor.peek_group(at, Delimiter::Bracket).is_some()
}

impl Parser {
    /// Attributes and the node that they stand before.
    pub(super) fn with_attributes(&mut self, cursor: &mut Cursor) -> Option<Node> {
        let mut allows = Vec::new();
        while is_attribute(cursor) {
            allows.extend(self.attribute_of_node(cursor));
        }
        let is_end = cursor.is_empty() || (cursor.peek_punct(0, '<') && cursor.peek_punct(1, '/'));
        let span = allows.first().map(Allow::span);
        if is_end {
            if let Some(span) = span {
                self.push(Diagnostic::error(span, "`#[allow]` stands before nothing").help(PLACE));
            }
            return None;
        }
        let mut node = self.node(cursor)?;
        if let Some(list) = node.allows_mut() {
            *list = allows;
        } else if let Some(span) = span {
            let what = match &node {
                Node::Splice(_) => "a value from Rust",
                Node::Let(_) => "`let`",
                Node::Doctype(_) => "a doctype",
                _ => "a comment",
            };
            self.push(
                Diagnostic::error(span, format!("`#[allow]` does nothing before {what}"))
                    .help(PLACE),
            );
        }
        Some(node)
    }

    /// `#[allow(..)]`, or a report of what is meant by another attribute.
    fn attribute_of_node(&mut self, cursor: &mut Cursor) -> Option<Allow> {
        let pound_token = cursor.punct('#')?;
        let is_inner = cursor.punct('!').is_some();
        let group = cursor.group(Delimiter::Bracket)?;
        let mut inner = Cursor::of(&group);
        let span = SpanRange {
            start: pound_token.span(),
            end: group.span(),
        };
        if inner.word("allow").is_none() {
            self.push(other(&group, is_inner, span));
            return None;
        }
        if is_inner {
            self.push(
                Diagnostic::error(span, "`#![allow]` is not allowed in a template")
                    .help("write `#[allow(..)]` before an element, for it and all that is in it"),
            );
            return None;
        }
        let Some(list) = inner.group(Delimiter::Parenthesis) else {
            self.push(Diagnostic::error(span, "`#[allow]` names no rule").help(FORM));
            return None;
        };
        let allow = self.allow(pound_token, group, &list);
        self.check_allow(&allow);
        Some(allow)
    }

    /// Reports an attribute of Rust between the attributes of a tag.
    pub(super) fn attribute_in_tag(&mut self, cursor: &mut Cursor) {
        let start = cursor.span();
        cursor.skip(1);
        let is_inner = cursor.punct('!').is_some();
        let Some(group) = cursor.group(Delimiter::Bracket) else {
            return;
        };
        let end = group.span();
        let span = SpanRange { start, end };
        self.push(if Cursor::of(&group).word("allow").is_some() {
            Diagnostic::error(span, "`#[allow]` is not allowed inside a tag")
                .help("put it before the `<` of the tag")
        } else {
            other(&group, is_inner, span)
        });
    }

    /// The names of rules, and `reason = ".."`.
    fn allow(&mut self, pound_token: Punct, group: Group, list: &Group) -> Allow {
        let mut allow = Allow {
            pound_token,
            group,
            rules: Vec::new(),
            reason: None,
        };
        let mut items = Cursor::of(list);
        while !items.is_empty() {
            let item = items.until_comma();
            let mut tokens = Cursor::new(item.clone(), list.span());
            let span = SpanRange::of(&item, list.span());
            let Some(name) = tokens.ident() else {
                self.push(Diagnostic::error(span, "expected the name of a rule").help(FORM));
                // The rest of the attribute is judged as if a name were there.
                allow.rules.push(Ident::new("rule", span.start));
                continue;
            };
            if name == "reason" {
                let text = tokens.punct('=').and_then(|_| tokens.literal());
                allow.reason = text.filter(|_| tokens.is_empty()).and_then(StrLit::new);
                if allow.reason.is_none() {
                    self.push(
                        Diagnostic::error(span, "the reason must be a string literal")
                            .help("write `reason = \"..\"`"),
                    );
                }
            } else if tokens.is_empty() && RULES.contains(&name.to_string().as_str()) {
                allow.rules.push(name);
            } else {
                self.push(unknown_rule(&item.to_string().replace(' ', ""), span));
                // The rest of the attribute is judged as if the name were right.
                allow.rules.push(name);
            }
        }
        allow
    }

    fn check_allow(&mut self, allow: &Allow) {
        let diagnostic = if allow.rules.is_empty() {
            Diagnostic::error(allow.span(), "`#[allow]` names no rule").help(FORM)
        } else {
            match &allow.reason {
                Some(reason) if reason.text().trim().is_empty() => {
                    Diagnostic::error(reason.span(), "the reason of `#[allow]` is empty")
                        .help("say why the warning is wrong here")
                }
                Some(_) => return,
                None if mentions_reason(&allow.group) => return,
                None => {
                    let rules: Vec<String> = allow.rules.iter().map(Ident::to_string).collect();
                    Diagnostic::error(allow.span(), "`#[allow]` needs a reason").help(format!(
                        "write `#[allow({}, reason = \"..\")]`",
                        rules.join(", ")
                    ))
                }
            }
        };
        self.push(diagnostic);
    }
}

impl Allow {
    /// From the `#` to the bracket.
    fn span(&self) -> SpanRange {
        SpanRange {
            start: self.pound_token.span(),
            end: self.group.span(),
        }
    }
}

/// Whether a reason was begun, which has been reported.
fn mentions_reason(group: &Group) -> bool {
    group.stream().into_iter().any(|token| match token {
        TokenTree::Group(list) => list
            .stream()
            .into_iter()
            .any(|token| matches!(token, TokenTree::Ident(word) if word == "reason")),
        _ => false,
    })
}

fn unknown_rule(name: &str, span: SpanRange) -> Diagnostic {
    let error = Diagnostic::error(span, format!("unknown rule `{name}`"));
    let nearest = suggest::nearest(name, RULES.iter().copied());
    let error = if nearest.is_some() {
        error.suggest(nearest)
    } else {
        let first: Vec<String> = RULES
            .iter()
            .take(4)
            .map(|rule| format!("`{rule}`"))
            .collect();
        error.help(format!(
            "the rules are {} and {} more, see `stario::checks`",
            first.join(", "),
            RULES.len() - first.len()
        ))
    };
    error.note("only warnings have rules; an error cannot be allowed")
}

/// What to write in place of another attribute, or of a doc comment, which becomes `#[doc = ".."]`.
fn other(group: &Group, is_inner: bool, span: SpanRange) -> Diagnostic {
    let mut inner = Cursor::of(group);
    let name = inner.ident().map(|name| name.to_string());
    let name = name.as_deref().unwrap_or_default();
    if name == "doc"
        && inner.punct('=').is_some()
        && let Some(text) = inner.literal().and_then(StrLit::new)
    {
        return Diagnostic::error(span, "a doc comment is not allowed in a template")
            .help(format!(
                "write `//{}` for readers of the source",
                text.text().trim_end()
            ))
            .help("write `<!-- \"..\" -->` for readers of the page's source");
    }
    let error = Diagnostic::error(
        span,
        format!(
            "`#{}[{}]` is not allowed in a template",
            if is_inner { "!" } else { "" },
            written(&group.stream())
        ),
    );
    match name {
        "cfg" => error.help("write `if cfg!(..) { .. }`"),
        "cfg_attr" => error.help("write `if cfg!(..) { .. } else { .. }`"),
        "expect" => error
            .help("write `#[allow(rule, reason = \"..\")]`")
            .note("an `#[allow]` that silences nothing is a warning"),
        "warn" => error.help("remove it: every rule warns"),
        "deny" | "forbid" => error
            .help("write `#![deny(deprecated)]` in the crate")
            .note("to rustc these warnings are uses of something deprecated"),
        _ => error.help(FORM),
    }
}
