//! `href=link(user(id))`: calls outside of Datastar attributes, where no action may stand.

use quote::ToTokens;

use crate::ast::{ActionOption, Call, Named, OptionValue, Target};
use crate::datastar;
use crate::diagnostic::{Diagnostic, Diagnostics, written};
use crate::suggest;

pub(super) fn check(named: &Named, call: &Call, diagnostics: &mut Diagnostics) {
    let name = named.name.text.as_str();
    let called = call.name.to_string();
    if called == "link" {
        for option in &call.options {
            if let Some(diagnostic) = option_of_link(call, option) {
                diagnostics.push(diagnostic);
            }
        }
        return;
    }
    let span = call.name.span();
    let is_action = datastar::action(&called).is_some();
    diagnostics.push(if is_action {
        Diagnostic::error(
            span,
            format!("`{name}` is not a Datastar attribute and cannot hold an action"),
        )
        .help(format!(
            "for the address of the handler write `{name}=link(..)`"
        ))
        .help(format!(
            "for an action on an event write `data-on:click={called}(..)`"
        ))
    } else {
        let nearest = suggest::nearest(&called, ["link"].into_iter());
        let error = Diagnostic::error(
            span,
            format!("`{called}(..)` is not a value that `{name}` can hold"),
        )
        .suggest(nearest);
        // `href=home()`
        let error = if nearest.is_none() && matches!(name, "href" | "action" | "formaction") {
            let arguments = call.group.to_token_stream();
            let arguments = match written(&arguments) {
                none if none == "()" => String::new(),
                some => some,
            };
            error.help(format!(
                "for the address of a handler write `{name}=link({called}{arguments})`"
            ))
        } else {
            error
        };
        error.help(format!(
            "for a Rust value write `{name}={{{called}{}}}`",
            written(&call.group.to_token_stream())
        ))
    });
}

/// `link(search, query = {q}, fragment = "top")`
fn option_of_link(call: &Call, option: &ActionOption) -> Option<Diagnostic> {
    let name = option.name.to_string();
    if !matches!(name.as_str(), "query" | "fragment") {
        let nearest = suggest::nearest(&name, ["query", "fragment"].into_iter());
        return Some(
            Diagnostic::error(
                option.name.span(),
                format!("`link` has no option `{name}`"),
            )
            .suggest(nearest)
            .help("a link takes a handler with its parameters, `query = {value}` and `fragment = \"id\"`"),
        );
    }
    let error = |span, message: String| Some(Diagnostic::error(span, message));
    match (&call.target, &option.value) {
        (Some(Target::Path(path)), _) => error(
            option.name.span().into(),
            format!("a path in quotes takes no `{name}`"),
        )
        .map(|error| {
            error
                .help("name the handler instead of its path")
                .help(format!("or write it in the path, behind `{}`", path.text()))
        }),
        (Some(Target::Link(_)), _) => error(
            option.name.span().into(),
            format!("a link in braces takes no `{name}`"),
        )
        .map(|error| {
            error.help(format!(
                "call the method of the link: `{{link.{name}(..)}}`"
            ))
        }),
        (_, OptionValue::Splice(_)) => None,
        (_, OptionValue::Text(_)) if name == "fragment" => None,
        (_, _) if name == "fragment" => error(
            option.span,
            "`fragment` takes the `id` of an element in quotes, or a Rust value in braces"
                .to_owned(),
        ),
        _ => error(
            option.span,
            "`query` takes a Rust value in braces".to_owned(),
        )
        .map(|error| error.help("write `query = {value}`, the value being a serde struct")),
    }
}
