//! The arguments of `#[page("/path", updates = "/live")]`.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use stario_syntax::diagnostic::{Diagnostic, Diagnostics, SpanRange, written};
use stario_syntax::suggest;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, ItemFn, LitStr, Token};

use super::Kind;
use super::template::Template;

mod updates;

/// The arguments, read and checked.
pub(super) struct Args {
    /// The route's path.
    pub(super) path: Template,
    /// The path of a page's stream.
    pub(super) updates: Option<Template>,
    /// The literal of the path.
    pub(super) span: Span,
}

enum Arg {
    Path(LitStr),
    Updates(Ident, LitStr),
    /// `updates = 5`
    Malformed(TokenStream),
    /// A name, and whether it has a value.
    Unknown(Ident, bool),
}

impl Parse for Arg {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            return input.parse().map(Self::Path);
        }
        let name: Ident = input.parse()?;
        if name == "updates" {
            if !input.peek(Token![=]) {
                return Ok(Self::Malformed(name.to_token_stream()));
            }
            input.parse::<Token![=]>()?;
            if !input.peek(LitStr) {
                let value: syn::Expr = input.parse()?;
                return Ok(Self::Malformed(value.to_token_stream()));
            }
            return Ok(Self::Updates(name, input.parse()?));
        }
        // Steps over the value, so that the name is the mistake.
        let has_value = input.parse::<Token![=]>().is_ok();
        if has_value {
            input.parse::<syn::Expr>()?;
        }
        Ok(Self::Unknown(name, has_value))
    }
}

impl Args {
    /// Reads the arguments; `None` when there is no path to work with.
    pub(super) fn read(
        kind: Kind,
        args: TokenStream,
        function: &ItemFn,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let name = kind.name();
        let whole = SpanRange::of(&args, Span::call_site());
        let text = written(&args);
        let wanted = if text.starts_with('/') && !text.contains([',', '"']) {
            format!("write `#[{name}(\"{text}\")]`")
        } else {
            format!("write `#[{name}(\"/path\")]`")
        };
        let list = syn::parse::Parser::parse2(Punctuated::<Arg, Token![,]>::parse_terminated, args);
        let Ok(list) = list else {
            diagnostics.push(
                Diagnostic::error(
                    whole,
                    format!("expected a path in quotes in `#[{name}(..)]`"),
                )
                .help(wanted),
            );
            return None;
        };
        let Given {
            path,
            updates,
            misplaced,
        } = Given::of(kind, list, function, diagnostics);
        let Some(path) = path else {
            if !misplaced {
                diagnostics.push(
                    Diagnostic::error(
                        function.sig.ident.span(),
                        format!("`#[{name}]` needs a path"),
                    )
                    .help(wanted),
                );
            }
            return None;
        };
        let template = Template::read(&path.value(), path.span(), diagnostics)?;
        let updates = if kind == Kind::Page {
            let updates = updates.as_ref();
            Some(updates::read(&template, path.span(), updates, diagnostics)?)
        } else {
            None
        };
        Some(Self {
            path: template,
            updates,
            span: path.span(),
        })
    }
}

/// The arguments that have a meaning, each once.
#[derive(Default)]
struct Given {
    path: Option<LitStr>,
    updates: Option<LitStr>,
    /// The path was written without quotes, which has been reported.
    misplaced: bool,
}

impl Given {
    fn of(
        kind: Kind,
        list: impl IntoIterator<Item = Arg>,
        function: &ItemFn,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let name = kind.name();
        let mut given = Self::default();
        for (index, arg) in list.into_iter().enumerate() {
            diagnostics.push(match arg {
                Arg::Path(literal) if given.path.is_none() => {
                    given.path = Some(literal);
                    continue;
                }
                Arg::Updates(_, literal) if kind == Kind::Page && given.updates.is_none() => {
                    given.updates = Some(literal);
                    continue;
                }
                Arg::Path(literal) => Diagnostic::error(literal.span(), "a handler has one path")
                    .help("remove this one, or write a second function"),
                Arg::Updates(ident, _) if kind == Kind::Page => {
                    Diagnostic::error(ident.span(), "`updates` is given twice")
                        .help("remove one of them")
                }
                Arg::Updates(ident, _) => Diagnostic::error(
                    ident.span(),
                    format!("`#[{name}]` has no argument `updates`"),
                )
                .help("only a `#[page]` has a stream of updates"),
                Arg::Malformed(value) => {
                    let span = SpanRange::of(&value, function.sig.ident.span());
                    Diagnostic::error(span, "`updates` takes a path in quotes")
                        .help("write `updates = \"/path\"`")
                }
                Arg::Unknown(ident, false) if index == 0 => {
                    given.misplaced = true;
                    Diagnostic::error(
                        ident.span(),
                        format!("expected a path in quotes, found `{ident}`"),
                    )
                    .help(format!("write `#[{name}(\"/{ident}\")]`"))
                }
                Arg::Unknown(ident, _) => unknown(kind, &ident),
            });
        }
        given
    }
}

fn unknown(kind: Kind, ident: &Ident) -> Diagnostic {
    let name = ident.to_string();
    let known: &[&str] = if kind == Kind::Page {
        &["updates"]
    } else {
        &[]
    };
    let nearest = suggest::nearest(&name, known.iter().copied());
    let diagnostic = Diagnostic::error(
        ident.span(),
        format!("`#[{}]` has no argument `{name}`", kind.name()),
    )
    .suggest(nearest);
    match kind {
        Kind::Page if nearest.is_none() => {
            diagnostic.help("a page takes its path and `updates = \"/path\"`")
        }
        Kind::Page => diagnostic,
        _ => diagnostic.help("an action takes its path and nothing else"),
    }
}
