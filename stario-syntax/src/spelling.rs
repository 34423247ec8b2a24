//! The parts of a name such as `data-on:click__debounce.500ms.leading`, with their places.
//!
//! Read as the client reads it (Datastar 1.0.4): `__` cuts off modifiers wherever it stands, the first
//! `:` starts the key, and `.` separates the arguments of a modifier.

use proc_macro2::{Span, TokenTree};

use crate::ast::Name;
use crate::datastar::signal_name;
use crate::diagnostic::SpanRange;

/// What the names of Datastar and of a page's own attributes start with.
const DATA: &str = "data-";

/// The name without its `data-`, in any case.
pub(crate) fn strip_data(name: &str) -> Option<&str> {
    let (start, rest) = name.split_at_checked(DATA.len())?;
    start.eq_ignore_ascii_case(DATA).then_some(rest)
}

/// A part of a name and where it starts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part<'a> {
    pub(crate) text: &'a str,
    start: usize,
}

/// `debounce.500ms.leading`
#[derive(Clone, Debug)]
pub(crate) struct ModifierPart<'a> {
    pub(crate) name: Part<'a>,
    pub(crate) arguments: Vec<Part<'a>>,
    /// Name and arguments.
    pub(crate) whole: Part<'a>,
}

/// A name that starts with `data-`, in any case: HTML reads names in lower case.
#[derive(Clone, Debug)]
pub(crate) struct Spelling<'a> {
    name: &'a Name,
    /// The part before the `:`, without `data-`.
    pub(crate) plugin: Part<'a>,
    /// The part behind the `:`; never empty.
    pub(crate) key: Option<Part<'a>>,
    pub(crate) modifiers: Vec<ModifierPart<'a>>,
}

impl<'a> Spelling<'a> {
    /// `None` for a name that does not start with `data-`.
    pub(crate) fn of(name: &'a Name) -> Option<Self> {
        let rest = Part {
            text: strip_data(&name.text)?,
            start: DATA.len(),
        };
        let mut pieces = rest.split("__").into_iter();
        let head = pieces.next()?;
        let (plugin, key) = match head.text.split_once(':') {
            Some((plugin, key)) if !key.is_empty() => (
                head.part(0, plugin.len()),
                Some(head.part(plugin.len() + 1, head.text.len())),
            ),
            _ => (head, None),
        };
        let modifiers = pieces.filter_map(|whole| {
            let mut parts = whole.split(".").into_iter();
            Some(ModifierPart {
                name: parts.next()?,
                arguments: parts.collect(),
                whole,
            })
        });
        Some(Self {
            name,
            plugin,
            key,
            modifiers: modifiers.collect(),
        })
    }

    /// The name up to the key, such as `data-on:click`.
    pub(crate) fn head(&self) -> &'a str {
        let end = self.key.map_or(self.plugin, |key| key);
        &self.name.text[..end.start + end.text.len()]
    }

    /// The modifier of this name that counts: the last one.
    pub(crate) fn modifier(&self, name: &str) -> Option<&ModifierPart<'a>> {
        let mut all = self.modifiers.iter().rev();
        all.find(|modifier| modifier.name.text == name)
    }

    /// The signal that the key names, if the key of its plugin names one.
    pub(crate) fn signal(&self) -> Option<String> {
        let key = self.key?.text;
        Some(match self.modifier("case") {
            Some(case) => {
                let cases: Vec<&str> = case.arguments.iter().map(|case| case.text).collect();
                signal_name(key, &cases)
            }
            None => signal_name(key, &["camel"]),
        })
    }

    /// The tokens that hold a part. A modifier shares its token with the key in front of it.
    pub(crate) fn span(&self, part: Part<'_>) -> SpanRange {
        let (from, to) = (part.start, part.start + part.text.len());
        let mut at = 0;
        let mut range: Option<(Span, Span)> = None;
        for token in &self.name.tokens {
            let end = at + length(token);
            if end > from && (at < to || range.is_none()) {
                let start = range.map_or_else(|| token.span(), |(start, _)| start);
                range = Some((start, token.span()));
            }
            at = end;
        }
        match range {
            Some((start, end)) => SpanRange { start, end },
            None => self.name.span(),
        }
    }

    pub(crate) fn full_span(&self) -> SpanRange {
        self.name.span()
    }

    /// The modifiers as they are written, with their `__`.
    pub(crate) fn tail(&self) -> &'a str {
        &self.name.text[self.head().len()..]
    }
}

impl Part<'_> {
    fn part(self, from: usize, to: usize) -> Self {
        Self {
            text: &self.text[from..to],
            start: self.start + from,
        }
    }

    fn split(self, separator: &str) -> Vec<Self> {
        let mut at = 0;
        self.text
            .split(separator)
            .map(|text| {
                let part = self.part(at, at + text.len());
                at += text.len() + separator.len();
                part
            })
            .collect()
    }
}

fn length(token: &TokenTree) -> usize {
    let text = token.to_string();
    text.strip_prefix("r#").map_or(text.len(), str::len)
}
