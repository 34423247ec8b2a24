//! `<Datastar/>`, the tag that loads the client.

use super::client;
use crate::{Html, component};

/// Loads the Datastar client; stands in the `<head>` of a page.
///
/// The client is part of the program when it was obtained with `cargo stario client`, and is served
/// under a name that holds its hash, to be kept by browsers for good. Otherwise the tag points to the
/// official file, held to its known content by an integrity hash.
///
/// ```
/// use stario::prelude::*;
///
/// let head = html! { <head><title>"Hi"</title><Datastar/></head> };
/// assert!(head.as_str().contains("<script type=\"module\" src="));
/// ```
#[component]
pub fn Datastar() -> Html {
    client::datastar_script()
}
