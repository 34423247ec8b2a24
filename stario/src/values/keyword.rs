//! What all enumerations of keywords share.

use std::error::Error;
use std::fmt;

/// Declares enumerations of keywords: their text, and the attributes they are values of.
///
/// Behind the name stands what `bool` means for the attribute: `switch` where the bare name has a
/// meaning, `state` where `true` and `false` are keywords.
macro_rules! keywords {
    ($(
        $(#[$docs:meta])*
        $name:ident $($bool:ident)? { $($variant:ident = $word:literal,)* }
    )*) => {
        $(
            $(#[$docs])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            pub struct $name(&'static str);

            #[expect(
                non_upper_case_globals,
                reason = "the keywords of an enumeration; constants, because a variant named \
                          `Send`, `Default` or `Post` would make rustc print the whole path of the \
                          item of that name in every error"
            )]
            impl $name {
                $(#[doc = concat!("`", $word, "`")] pub const $variant: Self = Self($word);)*

                /// All keywords, in the order of the standard's list.
                pub const ALL: &'static [Self] = &[$(Self::$variant),*];
            }

            impl $name {
                /// The keyword.
                #[inline]
                #[must_use]
                pub const fn as_str(self) -> &'static str {
                    self.0
                }
            }

            impl std::fmt::Display for $name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.pad(self.as_str())
                }
            }

            /// Reads a keyword, in any case.
            impl std::str::FromStr for $name {
                type Err = $crate::values::UnknownKeyword;

                fn from_str(text: &str) -> Result<Self, Self::Err> {
                    const WORDS: &[&str] = &[$($word),*];
                    let found = $crate::values::keyword::position(text, WORDS);
                    found
                        .and_then(|index| Self::ALL.get(index).copied())
                        .ok_or_else(|| Self::Err::new(text, stringify!($name), WORDS))
                }
            }

            #[diagnostic::do_not_recommend]
            impl $crate::html::attribute::KeywordValue<$name> for $name {
                #[inline]
                fn write_value(&self, out: &mut $crate::Buffer) {
                    out.push_static(self.as_str());
                }
            }

            #[diagnostic::do_not_recommend]
            impl $crate::html::attribute::TextValue for $name {
                #[inline]
                fn write_value(&self, out: &mut $crate::Buffer) {
                    out.push_static(self.as_str());
                }
            }

            $($crate::values::keyword::keywords!(@$bool $name);)?
        )*

        /// The names of the enumerations with their keywords.
        #[cfg(test)]
        const TYPES: &[(&str, &[&str])] = &[$((stringify!($name), &[$($word),*])),*];
    };
    (@switch $name:ident) => {
        /// The bare name of the attribute, or no attribute.
        #[diagnostic::do_not_recommend]
        impl $crate::html::attribute::KeywordValue<$name> for bool {
            #[inline]
            fn is_present(&self) -> bool {
                *self
            }

            #[inline]
            fn write_value(&self, _: &mut $crate::Buffer) {}
        }
    };
    (@state $name:ident) => {
        /// The keyword `true` or `false`.
        #[diagnostic::do_not_recommend]
        impl $crate::html::attribute::KeywordValue<$name> for bool {
            #[inline]
            fn write_value(&self, out: &mut $crate::Buffer) {
                out.render(self);
            }
        }
    };
}

pub(super) use keywords;

/// The index of a keyword: as it is written, or else in any case.
pub(super) fn position(text: &str, words: &[&str]) -> Option<usize> {
    let exact = words.iter().position(|word| *word == text);
    exact.or_else(|| {
        words
            .iter()
            .position(|word| word.eq_ignore_ascii_case(text))
    })
}

/// A text that is none of the keywords of an enumeration such as
/// [`InputType`](crate::values::InputType).
///
/// ```
/// use stario::values::Loading;
///
/// let error = "never".parse::<Loading>().unwrap_err();
/// assert_eq!(error.to_string(), "`never` is not a `Loading`; the keywords are `eager`, `lazy`");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownKeyword {
    text: String,
    name: &'static str,
    words: &'static [&'static str],
}

impl UnknownKeyword {
    pub(super) fn new(text: &str, name: &'static str, words: &'static [&'static str]) -> Self {
        Self {
            text: text.to_owned(),
            name,
            words,
        }
    }
}

impl fmt::Display for UnknownKeyword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { text, name, words } = self;
        let text = text.escape_debug();
        let words = words.join("`, `");
        write!(f, "`{text}` is not a `{name}`; the keywords are `{words}`")
    }
}

impl Error for UnknownKeyword {}
