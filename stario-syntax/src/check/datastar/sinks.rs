//! Other places where the client writes a signal and the browser runs it: properties that `data-bind`
//! sets, and the text of `<script>` and `<style>`.

use super::targets::runs_code;
use crate::ast::Element;
use crate::datastar::{Plugin, signal_name};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::html;
use crate::spelling::Spelling;
use crate::template::is_json_script;

pub(super) fn check(
    element: &Element,
    plugin: &Plugin,
    spelling: &Spelling<'_>,
    diagnostics: &mut Diagnostics,
) {
    diagnostics.extend(match plugin.name {
        "bind" => property(element, spelling),
        "text" => text(element, spelling),
        _ => None,
    });
}

/// `data-bind:url__prop.href`
fn property(element: &Element, spelling: &Spelling<'_>) -> Option<Diagnostic> {
    let modifier = spelling.modifier("prop")?;
    let name = modifier.arguments.first()?.text;
    let property = signal_name(name, &["camel"]).to_ascii_lowercase();
    let tag = element.name.text.as_str();
    let error = Diagnostic::error(
        spelling.span(modifier.whole),
        format!("the property `{name}` cannot take the value of a signal"),
    );
    if matches!(property.as_str(), "innerhtml" | "outerhtml") {
        return Some(
            error
                .help("bind the text: `__prop.inner-text`")
                .note("the browser would read the value as markup and run what is in it"),
        );
    }
    let is_text = matches!(property.as_str(), "innertext" | "text" | "textcontent");
    if is_text && holds_code(element) {
        return Some(error.help(SERVER).note("the text of the element is code"));
    }
    // What an element of the page's own does with `data` or `href` is its own business.
    let is_own = html::element(tag).is_none() && !matches!(property.as_str(), "srcdoc" | "style");
    (!is_own && runs_code(tag, &property)).then(|| {
        error
            .help(format!(
                "let `data-attr` set a safe value: `data-attr:{property}=(..)`"
            ))
            .help(SERVER)
            .note("a signal can hold anything, and the browser would run it or load it")
    })
}

const SERVER: &str = "render it on the server";

/// `<script data-text=$code>`
fn text(element: &Element, spelling: &Spelling<'_>) -> Option<Diagnostic> {
    if !holds_code(element) {
        return None;
    }
    let tag = &element.name.text;
    let error = Diagnostic::error(
        spelling.full_span(),
        format!("`data-text` is not allowed on `<{tag}>`"),
    );
    Some(if tag == "style" {
        error
            .help("set a property of an element: `data-style:width=(..)`")
            .note("a signal could add rules and load addresses")
    } else {
        error
            .help("let Datastar run code: `data-effect=(..)`")
            .note("the value of the signal would run as code")
    })
}

/// Whether the text of an element is code.
fn holds_code(element: &Element) -> bool {
    match element.name.text.as_str() {
        "style" => true,
        "script" => !is_json_script(&element.tag),
        _ => false,
    }
}
