//! Whether a required prop of a component is given: messages of rustc name these types.

use std::marker::PhantomData;

/// A required prop that has not been given; `P` is named like the prop.
#[derive(Debug)]
pub struct Missing<P>(PhantomData<P>);

impl<P> Missing<P> {
    /// The state before anything is given.
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<P> Default for Missing<P> {
    fn default() -> Self {
        Self::new()
    }
}

/// A required prop that has been given.
#[derive(Debug)]
pub struct Set<T>(pub T);
