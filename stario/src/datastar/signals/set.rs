//! What `#[derive(Signals)]` implements: which signals a struct declares, and what a signal may hold.
//!
//! The traits carry no behaviour. Their associated type has one field for each signal, named as the
//! browser names it, and templates look up those fields so that rustc checks every `$name`.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::rc::Rc;
use std::sync::Arc;

use crate::html::attribute::DatastarValue;

/// A struct whose fields are signals, made by `#[derive(Signals)]`.
///
/// It can be named at the start of a template, `signals Form;`, and it is the value of
/// `data-signals={Form { .. }}`. [`Signals<Form>`](struct@crate::Signals) reads it off a request and
/// patches it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare signals",
    label = "not a struct with `#[derive(Signals)]`",
    note = "write `#[derive(Serialize, Deserialize, Signals)]` above the struct"
)]
pub trait SignalSet: DatastarValue {
    /// The names of the signals.
    #[doc(hidden)]
    type Names;

    /// The names of the signals as text.
    #[doc(hidden)]
    const NAMES: &'static [&'static str];
}

/// A value that a signal can hold.
///
/// Numbers, `bool`, text, `serde_json::Value`, `Option`, lists and maps of these, and every type
/// with `#[derive(Signals)]`. A field of another type that serde can write is
/// marked `#[signal(value)]`.
///
/// JavaScript numbers are exact up to 2^53. A larger `u64`, `i64`, `u128` or `i128` is sent, and
/// arrives rounded, of which the log warns; an identifier of that size is better sent as text. `NaN`
/// and the infinities are sent as `None` is.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of a signal",
    label = "not a number, a `bool`, text, an `Option`, list or map of these, or a `#[derive(Signals)]`",
    note = "derive `Signals` for it, or write `#[signal(value)]` above the field to send what serde makes of it"
)]
pub trait SignalValue {
    /// The names below this value.
    #[doc(hidden)]
    type Names;
}

/// A type that can be the key of a map of signals.
#[diagnostic::on_unimplemented(
    message = "a map of signals cannot have keys of type `{Self}`",
    label = "the keys of a JSON object are text",
    note = "use a map with `String` keys"
)]
pub trait SignalKey {}

impl SignalKey for str {}
impl SignalKey for String {}
impl SignalKey for Cow<'_, str> {}
impl SignalKey for char {}

#[diagnostic::do_not_recommend]
impl<T: SignalKey + ?Sized> SignalKey for &T {}

/// What holds no names, by the words of JavaScript: messages of rustc name these types.
pub mod names {
    macro_rules! names {
        ($($(#[$docs:meta])* $name:ident)*) => {
            $(
                $(#[$docs])*
                #[derive(Debug)]
                pub struct $name;
            )*
        };
    }

    names! {
        /// A number.
        Number
        /// `true` or `false`.
        Boolean
        /// Text.
        Text
        /// A list.
        List
        /// An object whose names are only known at run time: `$map['key']`.
        Map
        /// Any value of JSON.
        Json
    }
}

macro_rules! values {
    ($($name:ident: $($ty:ty),*;)*) => {
        $($(
            impl SignalValue for $ty {
                type Names = names::$name;
            }
        )*)*
    };
}

values! {
    Number: u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64;
    Boolean: bool;
    Text: str, String, char;
    Json: (), serde_json::Value, serde_json::Number, serde_json::Map<String, serde_json::Value>;
}

macro_rules! lists {
    ($($list:ty),*) => {
        $(
            impl<T: SignalValue> SignalValue for $list {
                type Names = names::List;
            }
        )*
    };
}

lists!([T], Vec<T>, VecDeque<T>, BTreeSet<T>);

impl<T: SignalValue, S> SignalValue for HashSet<T, S> {
    type Names = names::List;
}

impl<T: SignalValue, const N: usize> SignalValue for [T; N] {
    type Names = names::List;
}

impl<A: SignalValue, B: SignalValue> SignalValue for (A, B) {
    type Names = names::List;
}

impl<A: SignalValue, B: SignalValue, C: SignalValue> SignalValue for (A, B, C) {
    type Names = names::List;
}

impl<K: SignalKey, V: SignalValue> SignalValue for BTreeMap<K, V> {
    type Names = names::Map;
}

impl<K: SignalKey, V: SignalValue, S> SignalValue for HashMap<K, V, S> {
    type Names = names::Map;
}

impl<T: SignalValue> SignalValue for Option<T> {
    type Names = T::Names;
}

impl<T: SignalValue + ToOwned + ?Sized> SignalValue for Cow<'_, T> {
    type Names = T::Names;
}

macro_rules! pointers {
    ($($pointer:ty),*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl<T: SignalValue + ?Sized> SignalValue for $pointer {
                type Names = T::Names;
            }
        )*
    };
}

pointers!(&T, Box<T>, Rc<T>, Arc<T>);
