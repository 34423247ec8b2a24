//! What can be spread into a tag.

use crate::html::Attrs;

/// A value that can be spread into a tag.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be spread into a tag",
    label = "not `Attrs`",
    note = "make attributes at run time with `Attrs::new().set(\"name\", value)`"
)]
pub trait SpreadValue {
    /// The attributes.
    fn attrs(&self) -> &Attrs;
}

#[diagnostic::do_not_recommend]
impl SpreadValue for Attrs {
    #[inline]
    fn attrs(&self) -> &Attrs {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T: SpreadValue + ?Sized> SpreadValue for &T {
    #[inline]
    fn attrs(&self) -> &Attrs {
        (**self).attrs()
    }
}
