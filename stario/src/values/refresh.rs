//! `Refresh`, a page that goes on by itself.

use crate::html::Buffer;
use crate::html::attribute::RefreshValue;
use crate::link::Link;
use crate::link::method::Followed;

/// Loads the page again, or another one, after some seconds: the `content` of
/// `<meta http-equiv="refresh">`.
///
/// It leads to handlers of the program only. Text has no place there: that attribute has a syntax of its
/// own, in which browsers find an address in unexpected forms.
///
/// ```
/// use stario::prelude::*;
/// use stario::values::Refresh;
///
/// #[page("/done/{id}")]
/// async fn done(axum::extract::Path(id): axum::extract::Path<u32>) -> Html {
///     html! { <p>{id}</p> }
/// }
/// # use stario::axum;
///
/// let next = Refresh::after(5).to(done::path(7));
/// assert_eq!(
///     html! { <meta http-equiv="refresh" content={next}> }.as_str(),
///     r#"<meta http-equiv="refresh" content="5; url=/done/7">"#,
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refresh {
    seconds: u32,
    url: Option<String>,
}

impl Refresh {
    /// Loads the same page again after that many seconds.
    #[must_use]
    pub const fn after(seconds: u32) -> Self {
        Self { seconds, url: None }
    }

    /// Loads the page of a handler instead.
    #[must_use]
    pub fn to<M: Followed>(mut self, link: Link<M>) -> Self {
        self.url = Some(link.into());
        self
    }
}

impl RefreshValue for Refresh {
    fn write_value(&self, out: &mut Buffer) {
        out.render(&self.seconds);
        if let Some(url) = &self.url {
            out.push_static("; url=");
            stario_syntax::escape::attribute(url, out.raw());
        }
    }
}
