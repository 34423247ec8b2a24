//! Which attribute does something on which type of `<input>`.
//!
//! Source: WHATWG HTML Living Standard, 4.10.5 (the table of attributes and types). `autocomplete` is left
//! out: on types where the standard gives it no meaning, a browser keeps old values unless it is `off`.

const TEXTS: &[&str] = &["email", "password", "search", "tel", "text", "url"];
const RANGES: &[&str] = &[
    "date",
    "datetime-local",
    "month",
    "number",
    "range",
    "time",
    "week",
];
const SUBMITS: &[&str] = &["image", "submit"];
const IMAGE: &[&str] = &["image"];
const BUTTONS: &[&str] = &["button", "image", "reset", "submit"];

/// An attribute and the types of `<input>` on which it does something.
const APPLIES: &[(&str, &[&str])] = &[
    ("accept", &["file"]),
    ("alpha", &["color"]),
    ("alt", IMAGE),
    ("capture", &["file"]),
    ("checked", &["checkbox", "radio"]),
    ("colorspace", &["color"]),
    (
        "dirname",
        &[
            "email", "hidden", "password", "search", "submit", "tel", "text", "url",
        ],
    ),
    ("formaction", SUBMITS),
    ("formenctype", SUBMITS),
    ("formmethod", SUBMITS),
    ("formnovalidate", SUBMITS),
    ("formtarget", SUBMITS),
    ("height", IMAGE),
    (
        "list",
        &[
            "color",
            "date",
            "datetime-local",
            "email",
            "month",
            "number",
            "range",
            "search",
            "tel",
            "text",
            "time",
            "url",
            "week",
        ],
    ),
    ("max", RANGES),
    ("maxlength", TEXTS),
    ("min", RANGES),
    ("minlength", TEXTS),
    ("multiple", &["email", "file"]),
    ("pattern", TEXTS),
    (
        "placeholder",
        &[
            "email", "number", "password", "search", "tel", "text", "url",
        ],
    ),
    ("popovertarget", BUTTONS),
    ("popovertargetaction", BUTTONS),
    (
        "readonly",
        &[
            "date",
            "datetime-local",
            "email",
            "month",
            "number",
            "password",
            "search",
            "tel",
            "text",
            "time",
            "url",
            "week",
        ],
    ),
    (
        "required",
        &[
            "checkbox",
            "date",
            "datetime-local",
            "email",
            "file",
            "month",
            "number",
            "password",
            "radio",
            "search",
            "tel",
            "text",
            "time",
            "url",
            "week",
        ],
    ),
    ("size", TEXTS),
    ("src", IMAGE),
    ("step", RANGES),
    ("webkitdirectory", &["file"]),
    ("width", IMAGE),
];

/// The types of `<input>` on which an attribute does something, sorted; `None` for one that does so on all.
///
/// ```
/// use stario_syntax::html::input_types_with;
///
/// assert_eq!(input_types_with("checked"), Some(&["checkbox", "radio"][..]));
/// assert_eq!(input_types_with("name"), None);
/// ```
#[must_use]
pub fn input_types_with(attribute: &str) -> Option<&'static [&'static str]> {
    let index = APPLIES
        .binary_search_by_key(&attribute, |(name, _)| *name)
        .ok()?;
    APPLIES.get(index).map(|(_, types)| *types)
}

#[cfg(test)]
mod tests {
    use super::APPLIES;
    use crate::html::{self, AttributeKind};

    #[test]
    fn tables_are_sorted_and_know_only_names_of_the_standard() {
        assert!(APPLIES.is_sorted_by(|(one, _), (next, _)| one < next));
        let input = html::element("input").unwrap();
        let Some(AttributeKind::Enumerated(all)) = html::attribute(input, "type") else {
            panic!("type is a list")
        };
        for (name, types) in APPLIES {
            assert!(html::attribute(input, name).is_some(), "{name}");
            assert!(types.is_sorted_by(|one, next| one < next), "{name}");
            for kind in *types {
                assert!(all.contains(kind), "{name} {kind}");
            }
        }
    }
}
