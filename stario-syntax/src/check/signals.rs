//! Signals: one type declares the signals of a template.

use crate::ast::Markup;
use crate::datastar::signal_name;
use crate::diagnostic::{Diagnostic, Diagnostics, SpanRange};
use crate::template::{declared_signal_types, refused_names};

pub(super) fn check(markup: &Markup, diagnostics: &mut Diagnostics) {
    two_types(markup, diagnostics);
    for (name, span) in refused_names(markup) {
        // A key or a value that has been reported is no second mistake.
        if diagnostics
            .iter()
            .any(|known| known.span().start.start() == span.start())
        {
            continue;
        }
        let error = Diagnostic::error(span, format!("`{name}` cannot be the name of a signal"));
        diagnostics.push(if name.contains('-') {
            error.help(format!(
                "write `{}`",
                signal_name(&name, &["camel"]).replace('-', "")
            ))
        } else {
            error.help("use the letters a to z, digits and `_`; the first is no digit")
        });
    }
}

/// Two struct literals without `signals Type;`: which fields would `$name` be checked against?
fn two_types(markup: &Markup, diagnostics: &mut Diagnostics) {
    if markup.signals.is_some() {
        return;
    }
    let types = declared_signal_types(markup);
    let [first, second, ..] = types.as_slice() else {
        return;
    };
    let text = |ty: &proc_macro2::TokenStream| ty.to_string().replace(' ', "");
    let (first, second_text) = (text(first), text(second));
    diagnostics.push(
        Diagnostic::error(
            SpanRange::of(second, proc_macro2::Span::call_site()),
            format!("this template declares the signals of `{second_text}` and of `{first}`"),
        )
        .help("make one a field of the other, or name the type of both at the start: `signals Page;`")
        .help(format!(
            "to leave the signals of the template unchecked write `data-signals={{Signals({second_text} {{ .. }})}}`"
        )),
    );
}
