//! Token lists: `class`, `rel` and the other attributes that hold words.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use crate::html::Buffer;

/// A value that adds tokens to a list such as `class=[..]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a token of a list such as `class`",
    label = "not text, or an `Option` or list of it"
)]
pub trait TokenValue {
    /// Adds the tokens.
    fn add_to(&self, list: &mut TokenList<'_>);
}

/// A list that is being written. The attribute appears with its first token.
#[derive(Debug)]
pub struct TokenList<'a> {
    open: &'static str,
    out: &'a mut Buffer,
    is_open: bool,
}

impl<'a> TokenList<'a> {
    #[inline]
    pub(crate) fn new(open: &'static str, out: &'a mut Buffer) -> Self {
        Self {
            open,
            out,
            is_open: false,
        }
    }

    #[inline]
    fn separate(&mut self) {
        if self.is_open {
            self.out.push_static(" ");
        } else {
            self.out.push_static(self.open);
            self.is_open = true;
        }
    }

    /// Adds tokens that are already escaped.
    #[doc(hidden)]
    #[inline]
    pub fn literal(&mut self, tokens: &'static str) {
        if !tokens.is_empty() {
            self.separate();
            self.out.push_static(tokens);
        }
    }

    /// Adds the tokens of a value.
    #[inline]
    pub fn value<T: TokenValue + ?Sized>(&mut self, value: &T) {
        value.add_to(self);
    }

    /// Adds text: its words, separated by one space.
    #[inline]
    pub fn words(&mut self, text: &str) {
        for token in text.split_ascii_whitespace() {
            self.separate();
            stario_syntax::escape::attribute(token, self.out.raw());
        }
    }

    /// Ends the attribute.
    #[doc(hidden)]
    #[inline]
    pub fn finish(self) {
        if self.is_open {
            self.out.push_static("\"");
        }
    }
}

macro_rules! token_strings {
    ($($string:ty)*) => {
        $(
            impl TokenValue for $string {
                #[inline]
                fn add_to(&self, list: &mut TokenList<'_>) {
                    list.words(self);
                }
            }
        )*
    };
}

token_strings!(str String Cow<'_, str>);

impl<T: TokenValue> TokenValue for Option<T> {
    #[inline]
    fn add_to(&self, list: &mut TokenList<'_>) {
        if let Some(tokens) = self {
            tokens.add_to(list);
        }
    }
}

impl<T: TokenValue> TokenValue for [T] {
    #[inline]
    fn add_to(&self, list: &mut TokenList<'_>) {
        for tokens in self {
            tokens.add_to(list);
        }
    }
}

impl<T: TokenValue, const N: usize> TokenValue for [T; N] {
    #[inline]
    fn add_to(&self, list: &mut TokenList<'_>) {
        self.as_slice().add_to(list);
    }
}

impl<T: TokenValue> TokenValue for Vec<T> {
    #[inline]
    fn add_to(&self, list: &mut TokenList<'_>) {
        self.as_slice().add_to(list);
    }
}

macro_rules! token_pointers {
    ($($pointer:ty)*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl<T: TokenValue + ?Sized> TokenValue for $pointer {
                #[inline]
                fn add_to(&self, list: &mut TokenList<'_>) {
                    (**self).add_to(list);
                }
            }
        )*
    };
}

token_pointers!(&T &mut T Box<T> Rc<T> Arc<T>);
