//! Which addresses a form can be sent to with the method that it names.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use crate::html::attribute::FormUrlValue;
use crate::link::Link;
use crate::link::method::Receives;

/// A URL which a form is sent to with method `M`: text of any method, or a link of its own.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of a URL attribute",
    label = "not text or a `Link` to a handler"
)]
pub trait SentBy<M>: FormUrlValue {}

impl<M> SentBy<M> for str {}
impl<M> SentBy<M> for String {}
impl<M> SentBy<M> for Cow<'_, str> {}
impl<M, N: Receives<M>> SentBy<M> for Link<N> {}

macro_rules! pointers {
    ($($pointer:ty),*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl<M, T: SentBy<M> + ?Sized> SentBy<M> for $pointer {}
        )*
    };
}

pointers!(&T, &mut T, Box<T>, Rc<T>, Arc<T>);

#[diagnostic::do_not_recommend]
impl<M, T: SentBy<M>> SentBy<M> for Option<T> {}
