//! Where the stream of a page is.

use proc_macro2::Span;
use stario_syntax::diagnostic::{Diagnostic, Diagnostics};
use syn::LitStr;

use crate::route::template::Template;

/// The path of the stream: the one that is written, or `/updates` below the page. `span` is the path
/// of the page.
pub(super) fn read(
    page: &Template,
    span: Span,
    written: Option<&LitStr>,
    diagnostics: &mut Diagnostics,
) -> Option<Template> {
    let updates = match written {
        None => beside(page, span),
        Some(literal) => {
            let updates = Template::read(&literal.value(), literal.span(), diagnostics)?;
            match check_parameters(page, &updates, literal.span()) {
                None => Ok(updates),
                Some(error) => Err(error),
            }
        }
    };
    updates.map_err(|error| diagnostics.push(error)).ok()
}

/// A page whose stream is not named has it at `/updates`.
fn beside(page: &Template, span: Span) -> Result<Template, Diagnostic> {
    if !page.ends_with_rest() {
        return Ok(page.updates());
    }
    let error = Diagnostic::error(
        span,
        "a page that ends with `{*..}` must say where its stream is",
    )
    .help(format!(
        "write `#[page(\"{}\", updates = \"/updates/..\")]`",
        page.text
    ))
    .note("nothing can follow the rest of a path, so `/updates` cannot");
    Err(error)
}

fn check_parameters(page: &Template, updates: &Template, span: Span) -> Option<Diagnostic> {
    let (mut own, mut wanted): (Vec<_>, Vec<_>) =
        (updates.parameters().collect(), page.parameters().collect());
    if own == wanted {
        return None;
    }
    let list: Vec<String> = wanted.iter().map(|name| format!("`{{{name}}}`")).collect();
    own.sort_unstable();
    wanted.sort_unstable();
    if own == wanted {
        let error = Diagnostic::error(
            span,
            "the stream of a page must have the parameters in the order of the page",
        )
        .help(format!(
            "write them in the page's order: {}",
            list.join(", ")
        ))
        .note("the handler's `Path<(..)>` reads them by their place");
        return Some(error);
    }
    let help = if list.is_empty() {
        "remove the parameters; the page has none".to_owned()
    } else {
        format!("the path must hold {}, as the page's does", list.join(", "))
    };
    let error = Diagnostic::error(
        span,
        "the stream of a page must have the parameters of the page",
    )
    .help(help)
    .note("the stream runs the page's handler, with its extractors");
    Some(error)
}
