//! What a component asks of its props, and the words for what is missing.

use crate::given::Set;

/// A required prop, named like `Prop`, must be given.
#[diagnostic::on_unimplemented(
    message = "missing required prop `{Prop}`",
    label = "the prop `{Prop}` is not given",
    note = "give it in the tag, `{Prop}=\"text\"` or `{Prop}={{value}}`, or make it optional with `#[default]`"
)]
pub trait IsGiven<Prop> {
    /// The prop's type.
    type Value;

    /// The prop.
    fn value(self) -> Self::Value;
}

#[diagnostic::do_not_recommend]
impl<T, Prop> IsGiven<Prop> for Set<T> {
    type Value = T;

    #[inline]
    fn value(self) -> T {
        self.0
    }
}

/// The children of a component that takes none: nothing implements it.
#[diagnostic::on_unimplemented(
    message = "`<{Component}>` takes no children",
    label = "this component has no parameter `children`",
    note = "remove the content of the tag, or add the parameter `children: Html` to the component"
)]
pub trait ChildrenOf<Component> {}

/// The spread of a component that takes none: nothing implements it.
#[diagnostic::on_unimplemented(
    message = "`<{Component}>` takes no attributes",
    label = "this component has no parameter `attrs`",
    note = "remove the `{{..}}`, or add the parameter `attrs: Attrs` to the component"
)]
pub trait AttrsOf<Component> {}

/// The `class` of a component that takes none: nothing implements it.
#[diagnostic::on_unimplemented(
    message = "`<{Component}>` has no prop `class`",
    label = "this component has no parameter `class`",
    note = "add the parameter `class: &str` to the component, or `attrs: Attrs` and pass `{{..Attrs::new().set(\"class\", value)}}`"
)]
pub trait ClassOf<Component> {}

/// The `id` of a component that takes none: nothing implements it.
#[diagnostic::on_unimplemented(
    message = "`<{Component}>` has no prop `id`",
    label = "this component has no parameter `id`",
    note = "add the parameter `id: &str` to the component, or `attrs: Attrs` and pass `{{..Attrs::new().set(\"id\", value)}}`"
)]
pub trait IdOf<Component> {}

/// What a `String` prop accepts: a `String`, or what becomes one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a value for a prop of type `String`",
    label = "expected text",
    note = "write the value with `.to_string()`, or change the type of the prop"
)]
pub trait TextProp {
    /// The prop.
    fn into_text(self) -> String;
}

#[diagnostic::do_not_recommend]
impl<T: Into<String>> TextProp for T {
    #[inline]
    fn into_text(self) -> String {
        self.into()
    }
}

/// The value of a prop that may be left out.
#[inline]
pub fn or_default<T: Default>(value: Option<T>) -> T {
    value.unwrap_or_default()
}

/// What an `Option` prop accepts: the value, or the `Option`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a value for a prop of type `{Prop}`",
    label = "expected `{Prop}` or the value inside"
)]
pub trait IntoProp<Prop> {
    /// The prop.
    fn into_prop(self) -> Prop;
}

#[diagnostic::do_not_recommend]
impl<T> IntoProp<Option<T>> for T {
    #[inline]
    fn into_prop(self) -> Option<T> {
        Some(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T> IntoProp<Self> for Option<T> {
    #[inline]
    fn into_prop(self) -> Self {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<'a> IntoProp<Option<&'a str>> for &'a String {
    #[inline]
    fn into_prop(self) -> Option<&'a str> {
        Some(self)
    }
}

#[diagnostic::do_not_recommend]
impl IntoProp<Option<String>> for &str {
    #[inline]
    fn into_prop(self) -> Option<String> {
        Some(self.to_owned())
    }
}
