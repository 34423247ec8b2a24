//! Which names a signal may have.

use proc_macro2::{Ident, Span};
use stario_syntax::datastar::RESERVED_NAMES;
use stario_syntax::diagnostic::Diagnostic;
use stario_syntax::template::field_name;

/// What is wrong with a name.
pub(super) fn check(name: &str, span: Span, field: &Ident) -> Option<Diagnostic> {
    if RESERVED_NAMES.contains(&name) {
        return Some(
            Diagnostic::error(span, format!("a signal cannot be named `{name}`"))
                .help("choose another name")
                .note("it would reach the browser's own objects"),
        );
    }
    if name.contains("__") {
        return Some(
            Diagnostic::error(
                span,
                format!("`__` is not allowed in the name of the signal `{name}`"),
            )
            .help(format!("write `{}`", single(name)))
            .note("`__` starts a modifier in the name of a Datastar attribute"),
        );
    }
    if field_name(name, span).is_some() {
        return None;
    }
    let error = Diagnostic::error(span, format!("`{name}` cannot be the name of a signal"));
    let nearest = repaired(name).unwrap_or_else(|| field.to_string());
    Some(if name.contains('-') {
        error.help(format!("write `{nearest}`")).note(
            "in an expression `$a-b` is one signal to the client and a difference to its reader",
        )
    } else {
        error.help("use the letters a to z, digits and `_`; the first is no digit")
    })
}

/// `user-name` as `userName`.
fn repaired(name: &str) -> Option<String> {
    let name = stario_syntax::datastar::signal_name(name, &["camel"]).replace('-', "");
    field_name(&name, Span::call_site()).map(|_| name)
}

fn single(name: &str) -> String {
    let mut out = name.to_owned();
    while out.contains("__") {
        out = out.replace("__", "_");
    }
    out
}
