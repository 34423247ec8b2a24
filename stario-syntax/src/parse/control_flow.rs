//! `if`, `for`, `match` and `let`.
//!
//! Conditions, patterns and expressions are kept as tokens and given to rustc as they are: it explains
//! a mistake in Rust better than a template parser would, and editors complete inside them.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use super::Parser;
use super::node::is_brace;
use crate::ast::{Arm, Block, ElseBranch, For, If, Let, Match, Node};
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange, written};
use crate::html;

impl Parser {
    pub(super) fn if_node(&mut self, cursor: &mut Cursor) -> Option<If> {
        let if_token = cursor.ident()?;
        let condition = condition(cursor);
        let then = self.body(cursor, &if_token, &condition, "a condition");
        let otherwise = self.else_branch(cursor);
        Some(If {
            allows: Vec::new(),
            if_token,
            condition,
            then: then?,
            otherwise,
        })
    }

    /// `else { .. }` or `else if ..`, when one follows.
    pub(super) fn else_branch(&mut self, cursor: &mut Cursor) -> Option<(Ident, ElseBranch)> {
        let else_token = cursor.word("else")?;
        if cursor.peek_word(0, "if") {
            let branch = self.deeper(cursor, Self::if_node).flatten()?;
            return Some((else_token, ElseBranch::If(Box::new(branch))));
        }
        if let Some(group) = cursor.group(Delimiter::Brace) {
            return Some((else_token, ElseBranch::Block(self.block(group))));
        }
        self.push(
            Diagnostic::error(else_token.span(), "expected `{` or `if` after `else`")
                .help("write `else { .. }`"),
        );
        None
    }

    pub(super) fn for_node(&mut self, cursor: &mut Cursor) -> Option<Node> {
        let for_token = cursor.ident()?;
        let mark = cursor.mark();
        while !cursor.is_empty() && !cursor.peek_word(0, "in") && !ends_pattern(cursor) {
            cursor.skip(1);
        }
        let pattern = cursor.since(mark);
        let Some(in_token) = cursor.word("in") else {
            self.push(
                Diagnostic::error(for_token.span(), "expected `in` after the pattern of `for`")
                    .help("write `for item in items { .. }`"),
            );
            return None;
        };
        let iterator = condition(cursor);
        let body = self.body(cursor, &in_token, &iterator, "an iterator")?;
        Some(Node::For(For {
            allows: Vec::new(),
            for_token,
            pattern,
            in_token,
            iterator,
            body,
        }))
    }

    pub(super) fn match_node(&mut self, cursor: &mut Cursor) -> Option<Node> {
        let match_token = cursor.ident()?;
        let scrutinee = condition(cursor);
        let Some(group) = cursor.group(Delimiter::Brace) else {
            self.push(
                Diagnostic::error(
                    match_token.span(),
                    "expected `{` and the arms of this `match`",
                )
                .help("write `match value { pattern => { .. } }`"),
            );
            return None;
        };
        if scrutinee.is_empty() {
            self.push(
                Diagnostic::error(match_token.span(), "expected a value after `match`")
                    .help("write `match value { pattern => { .. } }`"),
            );
            return None;
        }
        let mut arms = Vec::new();
        let mut inner = Cursor::of(&group);
        while !inner.is_empty() {
            arms.extend(self.arm(&mut inner));
        }
        if arms.is_empty() && !group.stream().is_empty() {
            // Without an arm what follows could not be reached, which is no second mistake.
            arms.push(Arm {
                pattern: quote!(_),
                arrow: quote!(=>),
                body: self.block(Group::new(Delimiter::Brace, TokenStream::new())),
            });
        }
        Some(Node::Match(Match {
            allows: Vec::new(),
            match_token,
            scrutinee,
            group,
            arms,
        }))
    }

    fn arm(&mut self, cursor: &mut Cursor) -> Option<Arm> {
        let mark = cursor.mark();
        let start = cursor.span();
        while !cursor.is_empty() && !is_arrow(cursor, 0) && !lacks_arrow(cursor) {
            cursor.skip(1);
        }
        let pattern = cursor.since(mark);
        let span = SpanRange::of(&pattern, start);
        if cursor.is_empty() || (pattern.is_empty() && !is_arrow(cursor, 0)) {
            self.push(
                Diagnostic::error(span, "expected `=>` after the pattern of this arm")
                    .help("write `pattern => { .. }`"),
            );
            cursor.skip(1);
            return None;
        }
        let pattern = if pattern.is_empty() {
            self.push(
                Diagnostic::error(span, "expected a pattern before `=>`")
                    .help("for every other value write `_ => { .. }`"),
            );
            quote_spanned!(span.start=> _)
        } else {
            pattern
        };
        let mark = cursor.mark();
        let arrow = if is_arrow(cursor, 0) {
            cursor.skip(2);
            cursor.since(mark)
        } else {
            let pattern = written(&pattern);
            self.push(
                Diagnostic::error(span, "expected `=>` after the pattern of this arm")
                    .help(format!("write `{pattern} => {{ .. }}`")),
            );
            // The arm is kept, so that the others still make a whole.
            quote_spanned!(span.end=> =>)
        };
        let Some(group) = cursor.group(Delimiter::Brace) else {
            let start = cursor.span();
            let value = cursor.until_comma();
            let pattern_text = written(&pattern);
            let value_text = if value.is_empty() {
                "..".to_owned()
            } else {
                written(&value)
            };
            let span = SpanRange::of(&value, start);
            self.push(
                Diagnostic::error(span, "the body of a `match` arm must be in braces")
                    .help(format!("write `{pattern_text} => {{ {value_text} }}`")),
            );
            let mut group = Group::new(Delimiter::Brace, TokenStream::new());
            group.set_span(span.start);
            return Some(Arm {
                pattern,
                arrow,
                body: self.block(group),
            });
        };
        let body = self.block(group);
        cursor.punct(',');
        Some(Arm {
            pattern,
            arrow,
            body,
        })
    }

    pub(super) fn let_node(&mut self, cursor: &mut Cursor) -> Option<Node> {
        let mark = cursor.mark();
        while !cursor.is_empty() && !cursor.peek_punct(0, ';') && !starts_tag(cursor) {
            cursor.skip(1);
        }
        let statement = cursor.since(mark);
        if cursor.punct(';').is_some() {
            return Some(Node::Let(Let {
                statement: cursor.since(mark),
            }));
        }
        let span = SpanRange::of(&statement, cursor.last_span());
        let is_whole = statement
            .clone()
            .into_iter()
            .any(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == '='));
        let help = if is_whole {
            format!("write `{};`", written(&statement))
        } else {
            "write `let name = value;`".to_owned()
        };
        self.push(Diagnostic::error(span, "expected `;` at the end of this `let`").help(help));
        // The names it makes are there, so that their uses are no mistakes.
        is_whole.then(|| {
            let end = quote_spanned!(span.end=> ;);
            Node::Let(Let {
                statement: quote!(#statement #end),
            })
        })
    }

    /// The braced body after a header; both must be there.
    fn body(
        &mut self,
        cursor: &mut Cursor,
        word: &Ident,
        header: &TokenStream,
        what: &str,
    ) -> Option<Block> {
        let group = cursor.group(Delimiter::Brace);
        if header.is_empty() {
            let help = if word == "in" {
                "write `for item in items { .. }`"
            } else {
                "write `if condition { .. }`"
            };
            self.push(
                Diagnostic::error(word.span(), format!("expected {what} after `{word}`"))
                    .help(help),
            );
            if let Some(group) = group {
                self.block(group);
            }
            return None;
        }
        let Some(group) = group else {
            self.push(
                Diagnostic::error(word.span(), format!("expected `{{` after {what}"))
                    .help("write the children between `{` and `}`"),
            );
            // Its names are unknown without the loop or condition, which is no mistake of its own.
            let is_let =
                |token: TokenTree| matches!(token, TokenTree::Ident(word) if word == "let");
            let binds = word == "in" || header.clone().into_iter().any(is_let);
            if binds && cursor.peek_punct(0, '<') && cursor.peek_ident(1).is_some() {
                let _ = self.node(cursor);
            }
            return None;
        };
        Some(self.block(group))
    }

    /// The children between braces.
    pub(super) fn block(&mut self, group: Group) -> Block {
        let mut cursor = Cursor::of(&group);
        let outer = std::mem::take(&mut self.level);
        let nodes = self.deeper(&mut cursor, Self::nodes).unwrap_or_default();
        self.level = outer;
        Block { group, nodes }
    }
}

fn is_arrow(cursor: &Cursor, ahead: usize) -> bool {
    cursor.peek_joint(ahead, ['=', '>'])
}

/// Whether the cursor is at the body of an arm without `=>`: at braces that no pattern goes on behind.
fn lacks_arrow(cursor: &Cursor) -> bool {
    let goes_on = is_arrow(cursor, 1)
        || cursor.peek_punct(1, '|')
        || cursor.peek_punct(1, '@')
        || cursor.peek_word(1, "if");
    cursor.peek().is_some_and(is_brace) && !goes_on
}

/// Whether the cursor is at something that no pattern can hold.
fn ends_pattern(cursor: &Cursor) -> bool {
    ["if", "for", "match", "let"]
        .iter()
        .any(|word| cursor.peek_word(0, word))
        || cursor.peek_punct(0, '<')
}

/// Reads up to the body: the first braces that are not part of a pattern after `let`.
///
/// A tag ends it as well, which means that the opening brace is missing.
fn condition(cursor: &mut Cursor) -> TokenStream {
    let mark = cursor.mark();
    let mut pattern = false;
    while let Some(token) = cursor.peek() {
        if (is_brace(token) && !pattern) || starts_tag(cursor) {
            break;
        }
        if cursor.peek_word(0, "let") {
            pattern = true;
        } else if pattern && cursor.peek_punct(0, '=') {
            let compound = cursor.peek_punct(1, '=') || cursor.peek_punct(1, '>');
            pattern = compound;
        }
        cursor.skip(1);
    }
    cursor.since(mark)
}

/// Whether `<name>`, `<name attribute` or `</` is here, which is no comparison of Rust.
fn starts_tag(cursor: &Cursor) -> bool {
    if !cursor.peek_punct(0, '<') {
        return false;
    }
    let is_element = cursor
        .peek_ident(1)
        .is_some_and(|name| html::element(&name.to_string()).is_some());
    let goes_on = cursor.peek_punct(2, '>')
        || cursor
            .peek_ident(2)
            .is_some_and(|word| word != "as" && word != "in");
    cursor.peek_punct(1, '/') || (is_element && goes_on)
}
