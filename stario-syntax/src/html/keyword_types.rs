//! The names of the Rust enumerations that stand for the keywords of enumerated attributes.
//!
//! The names follow the IDL attributes of the HTML standard and of ARIA (`inputMode`, `crossOrigin`,
//! `ariaCurrent`), with the element in front where attributes of one name have other keywords
//! (`InputType`, `ButtonType`). The enumerations themselves are in `stario::values`.

/// Attributes of HTML whose keywords are the same on every element.
#[rustfmt::skip]
const BY_NAME: &[(&str, &str)] = &[
    ("aria-autocomplete", "AriaAutocomplete"),
    ("aria-checked", "AriaChecked"),
    ("aria-current", "AriaCurrent"),
    ("aria-haspopup", "AriaHasPopup"),
    ("aria-invalid", "AriaInvalid"),
    ("aria-live", "AriaLive"),
    ("aria-orientation", "AriaOrientation"),
    ("aria-pressed", "AriaPressed"),
    ("aria-sort", "AriaSort"),
    ("as", "Destination"),
    ("autocapitalize", "Autocapitalize"),
    ("autocorrect", "Autocorrect"),
    ("capture", "Capture"),
    ("closedby", "ClosedBy"),
    ("colorspace", "ColorSpace"),
    ("contenteditable", "ContentEditable"),
    ("crossorigin", "CrossOrigin"),
    ("decoding", "Decoding"),
    ("enctype", "FormEnctype"),
    ("enterkeyhint", "EnterKeyHint"),
    ("fetchpriority", "FetchPriority"),
    ("formenctype", "FormEnctype"),
    ("formmethod", "FormMethod"),
    ("hidden", "Hidden"),
    ("inputmode", "InputMode"),
    ("loading", "Loading"),
    ("popover", "Popover"),
    ("popovertargetaction", "PopoverTargetAction"),
    ("preload", "Preload"),
    ("referrerpolicy", "ReferrerPolicy"),
    ("shadowrootmode", "ShadowRootMode"),
    ("shadowrootslotassignment", "SlotAssignment"),
    ("translate", "Translate"),
    ("virtualkeyboardpolicy", "VirtualKeyboardPolicy"),
];

/// The name of the Rust enumeration whose variants are the keywords of an attribute.
///
/// `None` where a value is text: attributes without keywords, with one keyword only, and those of SVG
/// and MathML, whose keywords other specifications add to.
///
/// ```
/// use stario_syntax::html::keyword_type;
///
/// assert_eq!(keyword_type("input", "type"), Some("InputType"));
/// assert_eq!(keyword_type("button", "type"), Some("ButtonType"));
/// assert_eq!(keyword_type("p", "hidden"), Some("Hidden"));
/// assert_eq!(keyword_type("p", "title"), None);
/// ```
#[must_use]
pub fn keyword_type(element: &str, attribute: &str) -> Option<&'static str> {
    Some(match (element, attribute) {
        ("input", "type") => "InputType",
        ("button", "type") => "ButtonType",
        ("ol", "type") => "ListType",
        ("form", "method") => "FormMethod",
        ("form", "autocomplete") => "FormAutocomplete",
        ("area", "shape") => "Shape",
        ("textarea", "wrap") => "Wrap",
        ("th", "scope") => "Scope",
        ("track", "kind") => "TrackKind",
        (_, "dir") => "Dir",
        _ => {
            let index = BY_NAME
                .binary_search_by_key(&attribute, |(name, _)| name)
                .ok()?;
            BY_NAME.get(index)?.1
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::{self, AttributeKind, Namespace};

    #[test]
    fn names_are_sorted() {
        assert!(BY_NAME.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn every_list_of_html_has_a_type() {
        for name in html::element_names() {
            let Some(element) = html::element_in(Namespace::Html, name) else {
                continue;
            };
            for attribute in html::attribute_names(element) {
                let kind = html::attribute(element, attribute);
                let is_open = matches!(attribute, "charset" | "accept-charset" | "http-equiv");
                let is_list = matches!(kind, Some(AttributeKind::Enumerated(_))) && !is_open;
                assert_eq!(
                    keyword_type(name, attribute).is_some(),
                    is_list,
                    "{name} {attribute}"
                );
            }
        }
    }
}
