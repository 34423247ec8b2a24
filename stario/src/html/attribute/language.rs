//! The attributes whose value has a language of its own: Datastar, HTML, JavaScript and CSS.

use super::AttributeValue;
use crate::html::{Buffer, kind};

value_trait! {
    /// A value for an attribute that holds a Datastar expression.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the value of a Datastar attribute",
        label = "not an `Expression`, and not a struct with `#[derive(Signals)]`",
        note = "write the expression in parentheses, with the value as a hole: `(.. {{value}} ..)`"
    )]
    DatastarValue for Expression
}

value_trait! {
    /// A value for `srcdoc`, an attribute that holds a document.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be a document",
        label = "not `Html`",
        note = "render the document with `html!`"
    )]
    DocumentValue for Html
}

value_trait! {
    /// A value for an attribute that holds a script; there is none.
    #[diagnostic::on_unimplemented(
        message = "an event handler attribute cannot hold a Rust value",
        label = "the browser would run this value as a script",
        note = "use a Datastar attribute such as `data-on:click`"
    )]
    ScriptValue for Script
}

value_trait! {
    /// A value for `style`, an attribute that holds CSS declarations.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the value of `style`",
        label = "not a `Style`",
        note = "write the declarations with values in them, `style=\"width: {{width}}\"`, or build \
                them at run time: `stario::values::Style::new().set(\"width\", width)`"
    )]
    StyleValue for Style
}

value_trait! {
    /// The value of one CSS declaration in `style`.
    ///
    /// Text is filtered: what is more than words and numbers becomes `zStarioUnsafe`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be a value of CSS",
        label = "not text, a number, a `Length` or a `CssUrl`"
    )]
    CssValue for
}

value_trait! {
    /// A value for a presentation attribute of SVG that may refer to something, such as `fill`.
    ///
    /// Text is filtered: what holds a parenthesis becomes `zStarioUnsafe`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the value of a presentation attribute",
        label = "not text, a number or a `Length`"
    )]
    PresentationValue for Presentation
}
