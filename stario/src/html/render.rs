//! What may stand among an element's children.

use std::borrow::Cow;
use std::fmt::{self, Write as _};
use std::rc::Rc;
use std::sync::Arc;

use crate::html::Buffer;
use crate::html::integer::push_integer;

/// A value that can be spliced into text: `{value}` among an element's children.
///
/// Text is escaped, numbers are printed, [`Html`](crate::Html) is written as it is, `None` is
/// nothing, and lists write one item after the other. A type of your own writes other values:
///
/// ```
/// use stario::{Buffer, Html, Render};
///
/// struct User {
///     name: String,
///     age: Option<u8>,
/// }
///
/// impl Render for User {
///     fn render(&self, out: &mut Buffer) {
///         out.text(&self.name);
///         if let Some(age) = self.age {
///             out.text(", ");
///             out.render(&age);
///         }
///     }
/// }
///
/// let user = User { name: "A<b>".to_owned(), age: Some(7) };
/// assert_eq!(Html::from_value(&user).as_str(), "A&lt;b&gt;, 7");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be shown in a page",
    label = "not text, a number, `Html`, or an `Option` or list of these",
    note = "show a part of it: one of its fields, `{{future.await}}`, `{{result?}}`, `{{closure()}}`, `for item in iterator {{ .. }}`, or implement `Render` for it"
)]
pub trait Render {
    /// Writes the value.
    fn render(&self, out: &mut Buffer);
}

impl Render for str {
    #[inline]
    fn render(&self, out: &mut Buffer) {
        out.text(self);
    }
}

impl Render for String {
    #[inline]
    fn render(&self, out: &mut Buffer) {
        out.text(self);
    }
}

impl Render for Cow<'_, str> {
    #[inline]
    fn render(&self, out: &mut Buffer) {
        out.text(self);
    }
}

impl Render for char {
    #[inline]
    fn render(&self, out: &mut Buffer) {
        out.text(self.encode_utf8(&mut [0; 4]));
    }
}

impl Render for bool {
    #[inline]
    fn render(&self, out: &mut Buffer) {
        out.push_static(if *self { "true" } else { "false" });
    }
}

macro_rules! render_integers {
    ($($integer:ty)*) => {
        $(
            impl Render for $integer {
                #[inline]
                fn render(&self, out: &mut Buffer) {
                    push_integer(*self, out.raw());
                }
            }
        )*
    };
}

render_integers!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

macro_rules! render_formatted {
    ($($formatted:ty)*) => {
        $(
            impl Render for $formatted {
                fn render(&self, out: &mut Buffer) {
                    // A buffer refuses nothing; an error can only come from a `Display` that
                    // failed, and what it wrote until then is all there is.
                    let _ = write!(out, "{self}");
                }
            }
        )*
    };
}

render_formatted!(f32 f64 fmt::Arguments<'_>);

impl<T: Render> Render for Option<T> {
    #[inline]
    fn render(&self, out: &mut Buffer) {
        if let Some(value) = self {
            value.render(out);
        }
    }
}

impl<T: Render> Render for [T] {
    #[inline]
    fn render(&self, out: &mut Buffer) {
        for value in self {
            value.render(out);
        }
    }
}

impl<T: Render, const N: usize> Render for [T; N] {
    #[inline]
    fn render(&self, out: &mut Buffer) {
        self.as_slice().render(out);
    }
}

impl<T: Render> Render for Vec<T> {
    #[inline]
    fn render(&self, out: &mut Buffer) {
        self.as_slice().render(out);
    }
}

macro_rules! render_pointers {
    ($($pointer:ty)*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl<T: Render + ?Sized> Render for $pointer {
                #[inline]
                fn render(&self, out: &mut Buffer) {
                    (**self).render(out);
                }
            }
        )*
    };
}

render_pointers!(&T &mut T Box<T> Rc<T> Arc<T>);
