//! The attributes that hold addresses, each trait saying what its addresses may do.

use super::AttributeValue;
use crate::html::{Buffer, kind};

value_trait! {
    /// A value for an attribute that holds a URL which cannot run code.
    ///
    /// Text is filtered: a scheme other than `http`, `https`, `mailto` and `tel` becomes
    /// `about:invalid#stario`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the value of a URL attribute",
        label = "not text or a `Link` to a handler",
        note = "for the address of a handler write `link(handler)`"
    )]
    UrlValue for Url
}

value_trait! {
    /// A value for an attribute that holds the URL of a picture.
    ///
    /// Text is filtered as it is for [`UrlValue`]; `data:` URLs of PNG, JPEG, GIF, WebP and AVIF in base64
    /// are kept too.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the value of a URL attribute",
        label = "not text or a `Link` to a handler"
    )]
    ImageUrlValue for ImageUrl
}

value_trait! {
    /// A value for an attribute that holds a URL which a form is sent to.
    ///
    /// Text is filtered as it is for [`UrlValue`].
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the value of a URL attribute",
        label = "not text or a `Link` to a handler"
    )]
    FormUrlValue for FormUrl
}

value_trait! {
    /// A value for an attribute that holds a URL which loads code.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the value of an attribute that loads code",
        label = "not a `Link` to a handler, and not a `TrustedUrl`",
        note = "what code a page loads is said by the program: write the address as text, use \
                `link(handler)`, or build it with \
                `stario::values::TrustedUrl::from_static(\"/assets/\").segment(value)`"
    )]
    CodeUrlValue for CodeUrl
}

value_trait! {
    /// A value for an attribute that holds URLs, separated by spaces. Each one is filtered.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be the value of an attribute that holds URLs",
        label = "not text or an `Option` of it"
    )]
    UrlListValue for UrlList
}

value_trait! {
    /// A value for `srcset`, an attribute that holds image candidates.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot be a list of images",
        label = "not a `Srcset`",
        note = "build the list: `stario::values::Srcset::new().url(address, Descriptor::Width(640))`"
    )]
    SrcsetValue for Srcset
}

value_trait! {
    /// A value for the `content` of `<meta http-equiv="refresh">`.
    #[diagnostic::on_unimplemented(
        message = "`{Self}` cannot say when a page is loaded again",
        label = "not a `Refresh`",
        note = "build it: `stario::values::Refresh::after(5).to(home::path())`"
    )]
    RefreshValue for Refresh
}
