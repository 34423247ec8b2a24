//! Finds what `<body>` says in `data-init`, so that a page can add its stream there.

use super::BodyMark;
use crate::ast::{Attribute, Element, Value};

/// The mark for `<body>`; `None` for every other element.
pub(super) fn body_mark(element: &Element) -> Option<BodyMark> {
    if element.name.text != "body" {
        return None;
    }
    let init = element.tag.attributes.iter().find_map(|attribute| {
        let Attribute::Named(named) = attribute else {
            return None;
        };
        let plugin = named.name.text.split("__").next();
        (plugin == Some("data-init")).then_some(&named.value)
    });
    Some(match init {
        None => BodyMark::Absent,
        Some(Some(Value::Call(call))) if call.name == "get" && call.target.is_some() => {
            BodyMark::Get {
                // Known when the call has been printed.
                given: Vec::new(),
                open: false,
            }
        }
        Some(_) => BodyMark::Other,
    })
}
