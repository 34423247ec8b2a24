//! What is wrong with a template, in the user's words, and where.
//!
//! A [`Diagnostic`] has one message, helps that name the edit, and at most one reason. Parsing and
//! checking push into one [`Diagnostics`] and go on, so that a template reports all its mistakes at once.
//! An error is what a browser would not do as written. A warning is allowed and probably meant
//! otherwise; it has the name of its rule, by which a template can allow it.
//!
//! Invariant: this module is the only place that decides how a diagnostic looks.

use std::fmt;

use proc_macro2::{Delimiter, Group, Ident, LineColumn, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

/// The stretch of tokens that a diagnostic underlines.
#[derive(Clone, Copy, Debug)]
pub struct SpanRange {
    /// The first token.
    pub start: Span,
    /// The last token.
    pub end: Span,
}

impl SpanRange {
    /// A range from the first to the last token of `tokens`, or of `fallback` when there are none.
    #[must_use]
    pub fn of(tokens: &TokenStream, fallback: Span) -> Self {
        let mut spans = tokens.clone().into_iter().map(|token| token.span());
        let start = spans.next().unwrap_or(fallback);
        Self {
            start,
            end: spans.last().unwrap_or(start),
        }
    }

    /// The line on which the range starts, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.start.start().line
    }
}

impl From<Span> for SpanRange {
    fn from(span: Span) -> Self {
        Self {
            start: span,
            end: span,
        }
    }
}

/// The tokens as they are written, with a space where the source has one.
#[must_use]
pub fn written(tokens: &TokenStream) -> String {
    let mut out = String::new();
    write_tokens(tokens, None, &mut out);
    out
}

/// Appends `tokens`, which follow something that ended at `end`; the end of the last one.
fn write_tokens(
    tokens: &TokenStream,
    mut end: Option<LineColumn>,
    out: &mut String,
) -> Option<LineColumn> {
    for token in tokens.clone() {
        let start = token.span().start();
        let joins = out.ends_with(|last: char| last.is_alphanumeric() || last == '_')
            && matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
        // rustc gives both parts of `'t` the place of the whole.
        let is_lifetime = out.ends_with('\'') && matches!(token, TokenTree::Ident(_));
        if joins || (!is_lifetime && end.is_some_and(|end| end != start)) {
            out.push(' ');
        }
        let TokenTree::Group(group) = &token else {
            out.push_str(&token.to_string());
            end = Some(token.span().end());
            continue;
        };
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::None => ("", ""),
        };
        out.push_str(open);
        let inner = write_tokens(&group.stream(), Some(group.span_open().end()), out);
        if !close.is_empty() && inner != Some(group.span_close().start()) {
            out.push(' ');
        }
        out.push_str(close);
        end = Some(group.span_close().end());
    }
    end
}

/// One mistake.
#[derive(Clone, Debug)]
#[must_use = "a diagnostic does nothing until it is pushed"]
pub struct Diagnostic {
    /// The rule of a warning; an error has none.
    rule: Option<&'static str>,
    span: SpanRange,
    in_place: bool,
    message: String,
    helps: Vec<String>,
    note: Option<String>,
}

impl Diagnostic {
    /// A mistake at `span`; `message` is lower case and has no final period.
    pub fn error(span: impl Into<SpanRange>, message: impl Into<String>) -> Self {
        Self {
            rule: None,
            span: span.into(),
            in_place: false,
            message: message.into(),
            helps: Vec::new(),
            note: None,
        }
    }

    /// Something at `span` that is allowed and probably meant otherwise; `rule` is an identifier.
    ///
    /// ```
    /// use proc_macro2::Span;
    /// use stario_syntax::diagnostic::Diagnostic;
    ///
    /// let warning = Diagnostic::warning("empty_heading", Span::call_site(), "`<h1>` has no text");
    /// assert_eq!(warning.rule(), Some("empty_heading"));
    /// ```
    pub fn warning(
        rule: &'static str,
        span: impl Into<SpanRange>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            rule: Some(rule),
            ..Self::error(span, message)
        }
    }

    /// Adds the edit to make; once per plausible intention.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.helps.push(help.into());
        self
    }

    /// Adds the reason for the rule.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Offers `nearest` as a help when there is one.
    pub fn suggest(self, nearest: Option<&str>) -> Self {
        match nearest {
            Some(name) => self.help(format!("did you mean `{name}`?")),
            None => self,
        }
    }

    /// The same mistake at another place.
    pub fn at(mut self, span: impl Into<SpanRange>) -> Self {
        self.span = span.into();
        self
    }

    /// The mistake stays in the tree, where an expansion can report it in its place.
    pub fn in_place(mut self) -> Self {
        self.in_place = true;
        self
    }

    /// Whether an expansion can report the mistake in its place.
    #[must_use]
    pub fn is_in_place(&self) -> bool {
        self.in_place
    }

    /// Where the mistake is.
    #[must_use]
    pub fn span(&self) -> SpanRange {
        self.span
    }

    /// The first line of what the user reads.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The name of the rule that warns; `None` for an error.
    #[must_use]
    pub fn rule(&self) -> Option<&'static str> {
        self.rule
    }

    /// A statement that makes rustc report the mistake at its place.
    #[must_use]
    pub fn to_statement(&self) -> TokenStream {
        match self.rule {
            None => self.to_compile_error(),
            Some(rule) => self.to_deprecated_use(rule),
        }
    }

    /// The use of a deprecated macro, which expands to nothing: the one way to a warning.
    ///
    /// ```text
    /// {
    ///     mod stario {
    ///         #[deprecated(note = "`<h1>` has no text ..")] macro_rules! empty_heading { () => {} }
    ///         pub(super) use empty_heading;
    ///     }
    ///     stario::empty_heading! {}
    /// }
    /// ```
    ///
    /// rustc says "use of deprecated macro `stario::empty_heading`: `<h1>` has no text". It names a
    /// macro as it is called, and anything else by its full path, with the function around it; it
    /// underlines the path of a call from its first to its last word.
    fn to_deprecated_use(&self, rule: &str) -> TokenStream {
        let text = self.to_string();
        let module = Ident::new("stario", self.span.start);
        let name = Ident::new(rule, self.span.end);
        let call = quote_spanned!(self.span.end=> ::#name! {});
        quote! {{
            mod #module {
                #[deprecated(note = #text)]
                macro_rules! #name { () => {} }
                #[allow(deprecated)]
                pub(super) use #name;
            }
            #module #call
        }}
    }

    /// A `compile_error!` statement that underlines the mistake.
    #[must_use]
    pub fn to_compile_error(&self) -> TokenStream {
        // `new_spanned`-like: the first token carries the start, the last one the end.
        let text = self.to_string();
        let (start, end) = (self.span.start, self.span.end);
        let path = quote_spanned!(start=> ::core::compile_error!);
        let mut group = Group::new(Delimiter::Brace, quote_spanned!(end=> #text));
        group.set_span(end);
        quote_spanned!(end=> #path #group)
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if !self.helps.is_empty() || self.note.is_some() {
            f.write_str("\n")?;
        }
        for help in &self.helps {
            write!(f, "\n= help: {help}")?;
        }
        if let Some(note) = &self.note {
            write!(f, "\n= note: {note}")?;
        }
        Ok(())
    }
}

/// Every mistake of one template, in source order of discovery.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// An empty collection.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a mistake.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The mistakes.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// Whether something is wrong, and not only probably meant otherwise.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.errors().next().is_some()
    }

    /// The errors, without the warnings.
    pub fn errors(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter().filter(|one| one.rule.is_none())
    }

    /// All mistakes as statements: errors stop the build, warnings do not.
    #[must_use]
    pub fn to_statements(&self) -> TokenStream {
        self.list.iter().map(Diagnostic::to_statement).collect()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, mistakes: I) {
        for mistake in mistakes {
            self.push(mistake);
        }
    }
}
