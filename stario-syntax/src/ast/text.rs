//! Text: string literals and the splices inside them.

use proc_macro2::{Literal, Span, TokenStream};

use super::Allow;

/// A string literal of the template.
#[derive(Clone, Debug)]
pub struct StrLit {
    /// The literal token.
    pub token: Literal,
    text: String,
    raw: bool,
}

impl StrLit {
    /// Reads a literal that is written as it reads, in quotes and without escapes, as most are.
    ///
    /// The parser comes here first: every other way asks the compiler and `syn` several times.
    pub(crate) fn plain(token: &Literal) -> Option<Self> {
        let written = token.to_string();
        let text = written.strip_prefix('"')?.strip_suffix('"')?;
        // A line feed stays as it is, a carriage return does not.
        if text.contains('"') || text.contains('\\') || text.contains('\r') {
            return None;
        }
        Some(Self {
            token: token.clone(),
            text: text.to_owned(),
            raw: false,
        })
    }

    /// Reads a string literal; `None` for a literal of another kind.
    pub(crate) fn new(token: Literal) -> Option<Self> {
        let raw = token.to_string().starts_with('r');
        match syn::Lit::new(token.clone()) {
            syn::Lit::Str(text) => Some(Self {
                text: text.value(),
                token,
                raw,
            }),
            _ => None,
        }
    }

    /// The text that the literal stands for, escapes resolved, splices as they are written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it is a raw string (`r"..."`), which is verbatim.
    #[must_use]
    pub fn is_raw(&self) -> bool {
        self.raw
    }

    /// The literal's span.
    #[must_use]
    pub fn span(&self) -> Span {
        self.token.span()
    }
}

/// A text child: a literal cut at its splices.
#[derive(Clone, Debug)]
pub struct Text {
    /// The attributes before it.
    pub allows: Vec<Allow>,
    /// The literal.
    pub literal: StrLit,
    /// What it consists of, in order.
    pub pieces: Vec<Piece>,
}

/// A part of a literal.
#[derive(Clone, Debug)]
pub enum Piece {
    /// Static text, `{{` and `}}` resolved.
    Static(String),
    /// `{expr}`; its tokens carry the span of the literal.
    Splice(TokenStream),
}
