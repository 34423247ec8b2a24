//! Datastar: the browser's client, the events it understands, and the signals it sends.
//!
//! Invariant: only this module and its children know the wire format.

mod client;
mod component;
pub(crate) mod event;
pub(crate) mod signals;

pub(crate) use client::{assets, is_embedded};
pub use component::Datastar;
pub use signals::set::{SignalKey, SignalSet, SignalValue};
pub use signals::{Signals, SignalsRejection};
