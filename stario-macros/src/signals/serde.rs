//! What `#[serde(..)]` says about names, and `#[signal(..)]`.
//!
//! Serde reports its own mistakes; what it accepts and signals cannot follow is reported here.

use proc_macro2::Span;
use quote::ToTokens as _;
use stario_syntax::diagnostic::{Diagnostic, Diagnostics, SpanRange};
use stario_syntax::suggest;
use syn::meta::ParseNestedMeta;
use syn::{Attribute, LitStr, Token};

mod case;

/// Arguments of the struct.
#[derive(Default)]
pub(super) struct ContainerArgs {
    /// `rename_all = "camelCase"`
    rename_all: Option<String>,
    /// `default`
    pub(super) default: bool,
}

/// Arguments of a field.
#[derive(Default)]
pub(super) struct FieldArgs {
    /// `rename = "userName"`
    pub(super) rename: Option<LitStr>,
    /// `default`
    pub(super) default: bool,
    /// `skip`, `skip_serializing`: the browser never learns of the field.
    pub(super) skip: bool,
    /// `#[signal(value)]`
    pub(super) value: bool,
}

/// Keys that make serde write something other than an object of the fields.
const RESHAPING: &[&str] = &[
    "content",
    "from",
    "into",
    "remote",
    "tag",
    "transparent",
    "try_from",
    "untagged",
];

impl ContainerArgs {
    /// Reads the attributes above the struct.
    pub(super) fn read(attributes: &[Attribute], diagnostics: &mut Diagnostics) -> Self {
        let mut args = Self::default();
        each_serde(attributes, |meta| {
            let key = key(meta);
            match key.as_str() {
                "rename_all" => {
                    let rename = rename(meta, &key, diagnostics)?;
                    args.rename_all = rename.map(|rename| rename.value());
                }
                "default" => {
                    args.default = true;
                    skip_value(meta)?;
                }
                _ => {
                    if RESHAPING.contains(&key.as_str()) {
                        diagnostics.push(
                            Diagnostic::error(
                                SpanRange::from(span(meta)),
                                format!("signals cannot follow `{key}`"),
                            )
                            .help(format!(
                                "remove `{key}`, or leave `Signals` out of the derives"
                            ))
                            .note("the names of the signals are the names of the fields"),
                        );
                    }
                    skip_value(meta)?;
                }
            }
            Ok(())
        });
        args
    }

    /// A field's name by `rename_all`.
    pub(super) fn rename(&self, field: &str) -> String {
        match &self.rename_all {
            Some(case) => case::renamed(field, case),
            None => field.to_owned(),
        }
    }
}

impl FieldArgs {
    /// Reads the attributes above a field.
    pub(super) fn read(attributes: &[Attribute], diagnostics: &mut Diagnostics) -> Self {
        let mut args = Self::default();
        each_serde(attributes, |meta| {
            let key = key(meta);
            match key.as_str() {
                "rename" => args.rename = rename(meta, &key, diagnostics)?,
                "default" => {
                    args.default = true;
                    skip_value(meta)?;
                }
                "skip" | "skip_serializing" => {
                    args.skip = true;
                    skip_value(meta)?;
                }
                "flatten" => diagnostics.push(
                    Diagnostic::error(span(meta), "signals cannot be flattened")
                        .help("make it a signal of its own: remove `flatten`")
                        .note("the names inside are not known where the template is checked"),
                ),
                _ => skip_value(meta)?,
            }
            Ok(())
        });
        args.signal(attributes, diagnostics);
        args
    }

    /// `#[signal(value)]`
    fn signal(&mut self, attributes: &[Attribute], diagnostics: &mut Diagnostics) {
        for attribute in attributes {
            if !attribute.path().is_ident("signal") {
                continue;
            }
            let mut is_empty = true;
            let result = attribute.parse_nested_meta(|meta| {
                is_empty = false;
                if meta.path.is_ident("value") {
                    self.value = true;
                    return Ok(());
                }
                let key = key(&meta);
                diagnostics.push(
                    Diagnostic::error(span(&meta), format!("unknown argument `{key}` of `#[signal(..)]`"))
                        .suggest(suggest::nearest(&key, ["value"].into_iter()))
                        .help("the only argument is `value`; names and defaults are those of `#[serde(..)]`"),
                );
                skip_value(&meta)
            });
            if result.is_err() || is_empty {
                let tokens = attribute.to_token_stream();
                diagnostics.push(
                    Diagnostic::error(
                        SpanRange::of(&tokens, attribute.pound_token.span),
                        "expected the argument `value` in `#[signal(..)]`",
                    )
                    .help("write `#[signal(value)]` to send what serde makes of the field"),
                );
            }
        }
    }
}

/// Calls `read` with every `key`, `key = value` and `key(..)` of `#[serde(..)]`.
fn each_serde(
    attributes: &[Attribute],
    mut read: impl FnMut(&ParseNestedMeta<'_>) -> syn::Result<()>,
) {
    for attribute in attributes {
        if attribute.path().is_ident("serde") {
            // What serde cannot read it reports itself.
            let _ = attribute.parse_nested_meta(|meta| read(&meta));
        }
    }
}

/// `rename = "a"` and `rename(serialize = "a", deserialize = "a")`.
fn rename(
    meta: &ParseNestedMeta<'_>,
    key: &str,
    diagnostics: &mut Diagnostics,
) -> syn::Result<Option<LitStr>> {
    if meta.input.peek(Token![=]) {
        return meta.value()?.parse().map(Some);
    }
    let (mut serialize, mut deserialize) = (None::<LitStr>, None::<LitStr>);
    meta.parse_nested_meta(|inner| {
        let name = inner.value()?.parse()?;
        if inner.path.is_ident("serialize") {
            serialize = Some(name);
        } else {
            deserialize = Some(name);
        }
        Ok(())
    })?;
    let same = match (&serialize, &deserialize) {
        (Some(one), Some(other)) => one.value() == other.value(),
        _ => false,
    };
    if !same {
        diagnostics.push(
            Diagnostic::error(span(meta), "a signal must have one name in both directions")
                .help(format!("write `{key} = \"..\"`"))
                .note("the browser sends a signal back by the name it was given"),
        );
    }
    Ok(serialize)
}

fn key(meta: &ParseNestedMeta<'_>) -> String {
    meta.path
        .get_ident()
        .map(ToString::to_string)
        .unwrap_or_default()
}

fn span(meta: &ParseNestedMeta<'_>) -> Span {
    meta.path
        .segments
        .first()
        .map_or_else(Span::call_site, |segment| segment.ident.span())
}

/// Steps over `= value` and `(..)`.
fn skip_value(meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
    if meta.input.peek(Token![=]) {
        meta.value()?.parse::<syn::Expr>()?;
    } else if meta.input.peek(syn::token::Paren) {
        meta.parse_nested_meta(|inner| skip_value(&inner))?;
    }
    Ok(())
}
