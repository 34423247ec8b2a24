//! What is wrong with a template, in the user's words, and where.
//!
//! A [`Diagnostic`] has one message, helps that name the edit, and at most one reason. Parsing and
//! checking push into one [`Diagnostics`] and go on, so that a template reports all its mistakes at once.
//! An error is what a browser would not do as written. A warning is allowed and probably meant
//! otherwise; it has the name of its rule, by which a template can allow it.
//!
//! Invariant: this module is the only place that decides how a diagnostic looks.

mod list;
mod span_range;
mod statement;
mod written;

use std::fmt;

pub use self::list::Diagnostics;
pub use self::span_range::SpanRange;
pub use self::written::written;

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
