//! A position in a list of tokens, shared by the parsers of markup and of expressions.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

use crate::diagnostic::SpanRange;

/// Reads tokens one after the other; looking ahead costs nothing.
#[derive(Clone, Debug)]
pub(crate) struct Cursor {
    tokens: std::rc::Rc<[TokenTree]>,
    position: usize,
    /// Where the end of the tokens is reported: the token that holds them.
    end: Span,
}

impl Cursor {
    /// Starts at the first token; `holder` is the span to blame when the tokens run out.
    pub(crate) fn new(tokens: TokenStream, holder: Span) -> Self {
        Self {
            tokens: tokens.into_iter().map(unwrap_single).collect(),
            position: 0,
            end: holder,
        }
    }

    /// Starts at the first token inside `group`.
    pub(crate) fn of(group: &Group) -> Self {
        Self::new(group.stream(), group.span())
    }

    /// The same tokens from the first one on.
    pub(crate) fn rewound(&self) -> Self {
        Self {
            position: 0,
            ..self.clone()
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.position >= self.tokens.len()
    }

    pub(crate) fn peek(&self) -> Option<&TokenTree> {
        self.peek_at(0)
    }

    pub(crate) fn peek_at(&self, ahead: usize) -> Option<&TokenTree> {
        #[cfg(test)]
        work::look();
        self.tokens.get(self.position + ahead)
    }

    /// The span of the next token, or of the end.
    pub(crate) fn span(&self) -> Span {
        self.peek().map_or(self.end, TokenTree::span)
    }

    /// The span of the token that was read last.
    pub(crate) fn last_span(&self) -> Span {
        match self.position.checked_sub(1) {
            Some(position) => self.tokens.get(position).map_or(self.end, TokenTree::span),
            None => self.end,
        }
    }

    /// From `start` to the token that was read last.
    pub(crate) fn span_from(&self, start: Span) -> SpanRange {
        SpanRange {
            start,
            end: self.last_span(),
        }
    }

    pub(crate) fn next(&mut self) -> Option<TokenTree> {
        let token = self.peek().cloned();
        self.skip(1);
        token
    }

    pub(crate) fn skip(&mut self, count: usize) {
        self.position = (self.position + count).min(self.tokens.len());
    }

    /// Skips up to the first token at which `is_end` holds, or all of them.
    pub(crate) fn skip_to(&mut self, is_end: impl Fn(&Self) -> bool) {
        while !self.is_empty() && !is_end(self) {
            self.skip(1);
        }
    }

    /// Skips all tokens that are left.
    pub(crate) fn skip_rest(&mut self) {
        self.position = self.tokens.len();
    }

    /// The tokens from here on, without moving.
    pub(crate) fn rest(&self) -> impl Iterator<Item = &TokenTree> {
        let rest = self.tokens[self.position..].iter();
        #[cfg(test)]
        let rest = rest.inspect(|_| work::look());
        rest
    }

    /// The number of tokens read so far, for [`Self::since`].
    pub(crate) fn mark(&self) -> usize {
        self.position
    }

    /// The tokens read since `mark`.
    pub(crate) fn since(&self, mark: usize) -> TokenStream {
        self.tokens[mark.min(self.position)..self.position]
            .iter()
            .cloned()
            .collect()
    }

    pub(crate) fn peek_punct(&self, ahead: usize, character: char) -> bool {
        matches!(self.peek_at(ahead), Some(TokenTree::Punct(punct)) if punct.as_char() == character)
    }

    /// Whether the token that was read last is one that `is` knows.
    pub(crate) fn before(&self, is: impl Fn(&TokenTree) -> bool) -> bool {
        let last = self.position.checked_sub(1);
        last.and_then(|last| self.tokens.get(last)).is_some_and(is)
    }

    /// Whether the two characters of an operator are here without a space between them.
    pub(crate) fn peek_joint(&self, ahead: usize, [first, second]: [char; 2]) -> bool {
        matches!(self.peek_at(ahead), Some(TokenTree::Punct(punct)) if punct.as_char() == first && punct.spacing() == Spacing::Joint)
            && self.peek_punct(ahead + 1, second)
    }

    pub(crate) fn peek_ident(&self, ahead: usize) -> Option<&Ident> {
        match self.peek_at(ahead) {
            Some(TokenTree::Ident(ident)) => Some(ident),
            _ => None,
        }
    }

    pub(crate) fn peek_word(&self, ahead: usize, word: &str) -> bool {
        self.peek_ident(ahead).is_some_and(|ident| ident == word)
    }

    pub(crate) fn peek_group(&self, ahead: usize, delimiter: Delimiter) -> Option<&Group> {
        match self.peek_at(ahead) {
            Some(TokenTree::Group(group)) if group.delimiter() == delimiter => Some(group),
            _ => None,
        }
    }

    pub(crate) fn punct(&mut self, character: char) -> Option<Punct> {
        match self.peek() {
            Some(TokenTree::Punct(punct)) if punct.as_char() == character => {
                let punct = punct.clone();
                self.skip(1);
                Some(punct)
            }
            _ => None,
        }
    }

    pub(crate) fn ident(&mut self) -> Option<Ident> {
        let ident = self.peek_ident(0).cloned()?;
        self.skip(1);
        Some(ident)
    }

    pub(crate) fn word(&mut self, word: &str) -> Option<Ident> {
        if self.peek_word(0, word) {
            self.ident()
        } else {
            None
        }
    }

    pub(crate) fn group(&mut self, delimiter: Delimiter) -> Option<Group> {
        let group = self.peek_group(0, delimiter).cloned()?;
        self.skip(1);
        Some(group)
    }

    pub(crate) fn literal(&mut self) -> Option<Literal> {
        match self.peek() {
            Some(TokenTree::Literal(literal)) => {
                let literal = literal.clone();
                self.skip(1);
                Some(literal)
            }
            _ => None,
        }
    }

    /// Reads up to a comma outside of any bracket and steps over it; empty at the end of the tokens.
    pub(crate) fn until_comma(&mut self) -> TokenStream {
        let mark = self.mark();
        self.skip_to(|cursor| cursor.peek_punct(0, ','));
        let tokens = self.since(mark);
        self.skip(1);
        tokens
    }
}

/// A macro variable such as `$text:literal` arrives in an invisible group; one token needs none.
fn unwrap_single(token: TokenTree) -> TokenTree {
    if let TokenTree::Group(group) = &token
        && group.delimiter() == Delimiter::None
    {
        let mut inner = group.stream().into_iter();
        if let (Some(single), None) = (inner.next(), inner.next()) {
            return unwrap_single(single);
        }
    }
    token
}

/// Counts how often tokens are looked at, so that tests can bound the work of a parser.
#[cfg(test)]
pub(crate) mod work {
    use std::cell::Cell;

    thread_local! {
        static LOOKS: Cell<usize> = const { Cell::new(0) };
    }

    pub(super) fn look() {
        LOOKS.set(LOOKS.get() + 1);
    }

    /// The looks that `run` takes on this thread.
    pub(crate) fn looks_of(run: impl FnOnce()) -> usize {
        let before = LOOKS.get();
        run();
        LOOKS.get() - before
    }
}
