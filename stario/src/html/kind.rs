//! The kinds of attribute values: what an attribute expects of a Rust value.
//!
//! Each kind is a marker type. `html!` reads an attribute's kind from the tables of the HTML
//! standard, and [`AttributeValue<K>`](crate::html::AttributeValue) says which Rust values fit.

macro_rules! kinds {
    ($($(#[$docs:meta])* $name:ident)*) => {
        $(
            $(#[$docs])*
            #[derive(Clone, Copy, Debug)]
            pub struct $name;
        )*
    };
}

kinds! {
    /// Any text: `title`, `alt`, `placeholder`.
    Text
    /// A whole number: `tabindex`, `maxlength`.
    Integer
    /// A number: `min` of a `<meter>`, `step`.
    Number
    /// Present or absent: `disabled`, `checked`.
    Boolean
    /// The words `true` and `false`: `draggable`, `aria-expanded`.
    TrueFalse
    /// An identifier: `id`, `for`, `aria-labelledby`.
    Id
    /// A list of tokens separated by spaces: `class`, `rel`.
    TokenList
    /// A URL that cannot run code: `href` of an `<a>`, `cite`.
    Url
    /// The URL of a picture: `src` of an `<img>`, `poster`.
    ImageUrl
    /// A URL that a form is sent to: `action`, `formaction`.
    FormUrl
    /// A URL that loads code: `src` of a `<script>` or `<iframe>`, `href` of a `<base>`.
    CodeUrl
    /// Several URLs separated by spaces: `ping`, `itemtype`.
    UrlList
    /// Image candidates: `srcset`.
    Srcset
    /// CSS declarations: `style`.
    Style
    /// One CSS value: `fill`, `mask` and other presentation attributes of SVG.
    Presentation
    /// Seconds and a page: `content` of `<meta http-equiv="refresh">`.
    Refresh
    /// A script: `onclick` and the other event handler attributes.
    Script
    /// A document: `srcdoc` of an `<iframe>`.
    Html
    /// A date or time: `datetime`.
    Datetime
    /// A Datastar expression: `data-text`, `data-on:click`.
    Expression
}

/// A keyword of the enumeration `E`: `type` of an `<input>` is one of
/// [`InputType`](crate::values::InputType).
#[derive(Clone, Copy, Debug)]
pub struct Enumerated<E>(std::marker::PhantomData<E>);
