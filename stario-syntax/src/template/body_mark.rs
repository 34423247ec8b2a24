//! Finds what `<body>` says in `data-init`, so that a page can add its stream there.

use super::BodyMark;
use crate::ast::{Attribute, Element, Value};
use crate::datastar;

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
                given: call
                    .options
                    .iter()
                    .map(|option| option.name.to_string())
                    // Another one has been reported.
                    .filter(|name| datastar::fetch_option(name).is_some())
                    .collect(),
                open: false,
            }
        }
        Some(_) => BodyMark::Other,
    })
}
