//! The recovering parser: tokens in, a tree and a list of mistakes out.
//!
//! A mistake is pushed and parsing goes on behind the smallest node that holds it, so that one run
//! reports them all. The tree that comes back is well formed: what could not be read is left out.
//!
//! Invariant: no input makes the parser panic, and nesting is bounded by [`MAX_DEPTH`].

mod allow;
mod attribute;
mod call;
mod closings;
mod control_flow;
mod declaration;
mod foreign;
mod js;
mod name;
mod node;
mod tag;
#[cfg(test)]
pub(crate) mod tests;
mod text;
mod value;

use std::cell::OnceCell;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::quote;

pub(crate) use self::call::parse_call;
use self::closings::Closings;
pub use self::js::parse_js;
pub use self::text::{unfinished, unfinished_operator};
use crate::ast::{Markup, SignalsDirective};
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, Diagnostics, SpanRange, written};

/// How deep elements, components and control flow may nest in one template.
pub const MAX_DEPTH: usize = 128;

/// How deep brackets of all kinds may nest in what a macro is given.
///
/// Brackets are read by recursion, here and in the compiler; this is far from the end of its stack.
pub const MAX_BRACKETS: usize = 128;

/// What is wrong with tokens whose brackets nest too deeply to be read. Found without recursion.
#[must_use]
pub fn check_brackets(tokens: &TokenStream) -> Option<Diagnostic> {
    nesting(tokens, false)
}

/// As [`check_brackets`], with the angle brackets of types, for the items that macros are put on.
#[must_use]
pub fn check_types(tokens: &TokenStream) -> Option<Diagnostic> {
    nesting(tokens, true)
}

fn nesting(tokens: &TokenStream, types: bool) -> Option<Diagnostic> {
    let mut levels = vec![(tokens.clone().into_iter(), 0_usize)];
    while let Some((level, angles)) = levels.last_mut() {
        let Some(token) = level.next() else {
            levels.pop();
            continue;
        };
        match &token {
            TokenTree::Punct(punct) if types => match punct.as_char() {
                '<' => *angles += 1,
                '>' => *angles = angles.saturating_sub(1),
                // No type goes on behind these: what was before was a comparison.
                ';' | '.' | '|' => *angles = 0,
                _ => {}
            },
            TokenTree::Literal(_) => *angles = 0,
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => *angles = 0,
            _ => {}
        }
        let is_group = matches!(token, TokenTree::Group(_));
        if *angles > MAX_BRACKETS || (is_group && levels.len() > MAX_BRACKETS) {
            let span = match &token {
                TokenTree::Group(group) => group.span_open(),
                token => token.span(),
            };
            return Some(
                Diagnostic::error(
                    span,
                    format!("brackets are nested more than {MAX_BRACKETS} levels deep"),
                )
                .help("move the inner part into a function or a component"),
            );
        }
        if let TokenTree::Group(group) = token {
            levels.push((group.stream().into_iter(), 0));
        }
    }
    None
}

/// Parses the content of a template.
#[must_use]
pub fn parse(tokens: TokenStream) -> (Markup, Diagnostics) {
    if let Some(diagnostic) = check_brackets(&tokens) {
        let mut diagnostics = Diagnostics::new();
        diagnostics.push(diagnostic);
        let nothing = Markup {
            signals: None,
            nodes: Vec::new(),
        };
        return (nothing, diagnostics);
    }
    let mut parser = Parser {
        diagnostics: Diagnostics::new(),
        depth: 0,
        too_deep: false,
        lost: false,
        level: Level::default(),
        verbatim: false,
    };
    let mut cursor = Cursor::new(tokens, Span::call_site());
    let signals = parser.signals(&mut cursor);
    let nodes = parser.nodes(&mut cursor);
    (Markup { signals, nodes }, parser.diagnostics)
}

/// What parsing carries from node to node.
struct Parser {
    diagnostics: Diagnostics,
    depth: usize,
    too_deep: bool,
    /// Whether a tag among the children that are being read was left out.
    lost: bool,
    level: Level,
    /// Whether text is verbatim here, as in `<script>` and `<style>`.
    verbatim: bool,
}

/// What is known about one list of tokens; braces inside it hold a list of their own.
#[derive(Default)]
struct Level {
    /// The tags that are open here, outermost first.
    open: Vec<OpenTag>,
    /// The elements whose closing tag comes right behind that of the element around them.
    swapped: Vec<String>,
    /// The tags without a name whose closing tag is to come.
    nameless: usize,
    /// The `<>` whose `</>` is to come.
    fragments: usize,
    /// The tags of the list.
    closings: OnceCell<Closings>,
}

/// A tag whose closing tag has not been read.
struct OpenTag {
    name: String,
    line: usize,
}

impl Parser {
    fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Runs `read` one level deeper; at the limit it reports once and skips the rest.
    fn deeper<T>(
        &mut self,
        cursor: &mut Cursor,
        read: impl FnOnce(&mut Self, &mut Cursor) -> T,
    ) -> Option<T> {
        if self.depth >= MAX_DEPTH {
            if !self.too_deep {
                self.too_deep = true;
                self.push(
                    Diagnostic::error(
                        cursor.last_span(),
                        format!("this template is nested more than {MAX_DEPTH} levels deep"),
                    )
                    .help("move the inner part into a component"),
                );
            }
            cursor.skip(usize::MAX / 2);
            return None;
        }
        self.depth += 1;
        let result = read(self, cursor);
        self.depth -= 1;
        Some(result)
    }

    /// `signals Counter;` at the start of a template.
    fn signals(&mut self, cursor: &mut Cursor) -> Option<SignalsDirective> {
        if !cursor.peek_word(0, "signals") || cursor.peek_ident(1).is_none() {
            return None;
        }
        let signals_token = cursor.ident()?;
        let mark = cursor.mark();
        let generic = type_length(cursor);
        cursor.skip(generic.unwrap_or_default());
        while !cursor.is_empty() && !cursor.peek_punct(0, ';') {
            if cursor.peek_punct(0, '<') {
                // `Form<User>` is a type, `Form <p>` is not.
                if cursor.last_span().end() != cursor.span().start() {
                    break;
                }
                while !cursor.is_empty() && !cursor.peek_punct(0, '>') {
                    cursor.skip(1);
                }
            }
            cursor.skip(1);
        }
        let ty = cursor.since(mark);
        let Some(semi_token) = cursor.punct(';') else {
            self.push(
                Diagnostic::error(
                    SpanRange::of(&ty, signals_token.span()),
                    "expected `;` after the type of `signals`",
                )
                .help(format!("write `signals {};`", written(&ty))),
            );
            return None;
        };
        if let Some(error) = check_types(&ty) {
            self.push(error);
            return None;
        }
        if syn::parse2::<syn::Type>(quote!(<#ty as Signals>::Names)).is_err() {
            self.push(
                Diagnostic::error(
                    SpanRange::of(&ty, signals_token.span()),
                    format!("expected a type after `signals`, found `{}`", written(&ty)),
                )
                .help("write `signals Counter;`"),
            );
            return None;
        }
        Some(SignalsDirective {
            signals_token,
            ty,
            semi_token,
        })
    }
}

/// The length of a type such as `Form<User>` that a `;` ends.
fn type_length(cursor: &Cursor) -> Option<usize> {
    let belongs = |token: &TokenTree| match token {
        TokenTree::Punct(punct) => matches!(punct.as_char(), ':' | '<' | '>' | ',' | '&' | '\''),
        TokenTree::Ident(_) => true,
        TokenTree::Group(group) => group.delimiter() != Delimiter::Brace,
        TokenTree::Literal(_) => false,
    };
    let length = cursor.rest().take_while(|token| belongs(token)).count();
    cursor.peek_punct(length, ';').then_some(length)
}
