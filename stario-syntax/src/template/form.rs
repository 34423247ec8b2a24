//! How a form is sent: the method that the handler behind its address has to answer.

use crate::ast::Element;
use crate::check::given::{self, Presence};

/// The method that a form is sent with, as far as the tag says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormMethod {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// A value from Rust decides, or the form of a button.
    Either,
}

/// The method of the address in the attribute `name`; `None` where no form is sent to.
pub(super) fn method(element: &Element, name: &str) -> Option<FormMethod> {
    let tag = &element.tag;
    let method = match (element.name.text.as_str(), name) {
        ("form", "action") => "method",
        ("button" | "input", "formaction") => "formmethod",
        (_, "action" | "formaction") => return Some(FormMethod::Either),
        _ => return None,
    };
    let written = match given::presence(tag, method) {
        Presence::Always => given::value(tag, method),
        Presence::Never if name == "action" => Some("get"),
        Presence::Never | Presence::Unknown => None,
    };
    Some(match written {
        Some(word) if word.eq_ignore_ascii_case("post") => FormMethod::Post,
        // The form is not sent.
        Some(word) if word.eq_ignore_ascii_case("dialog") => FormMethod::Either,
        Some(_) => FormMethod::Get,
        None => FormMethod::Either,
    })
}
