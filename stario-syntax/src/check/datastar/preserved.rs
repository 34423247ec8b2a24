//! `data-preserve-attr`: names of attributes.
//!
//! Scripts set attributes of any name, so only a slip of one that the element has is refused.

use super::is_slip;
use crate::ast::{Element, Named, Value};
use crate::check::names;
use crate::datastar::{Plugin, ValueKind};
use crate::diagnostic::Diagnostics;
use crate::html;

/// `data-preserve-attr="opne"`
pub(super) fn check(
    element: &Element,
    named: &Named,
    plugin: &Plugin,
    diagnostics: &mut Diagnostics,
) {
    let tag = element.name.text.as_str();
    let (Some(known), Some(Value::Text { literal, .. }), ValueKind::Names) =
        (html::element(tag), &named.value, plugin.value_kind)
    else {
        return;
    };
    let wrong = literal.text().split(' ').find(|name| {
        !name.starts_with("data-")
            && !names::is_known(tag, name)
            && html::attribute_names(known).any(|known| is_slip(name, known))
    });
    diagnostics.extend(
        wrong.map(|name| names::unknown_attribute(known, name, literal.span().into(), false)),
    );
}
