//! Accessibility: `role` and the `aria-*` attributes of every element.
//!
//! Source: WAI-ARIA 1.2 and 1.3, section 6; roles also from DPUB-ARIA 1.1 and Graphics-ARIA.
//! A state whose third value is `undefined` counts as true or false, because leaving the attribute
//! out says the same.

use super::Attribute;
use super::AttributeKind::{Enumerated, Id, Integer, Number, Text, TokenList, TrueFalse};

/// Whether a token of `role` is a role that an author may use.
///
/// ```
/// use stario_syntax::html::is_role;
///
/// assert!(is_role("navigation"));
/// assert!(is_role("doc-footnote"));
/// assert!(!is_role("landmark"));
/// ```
#[must_use]
pub fn is_role(name: &str) -> bool {
    ROLES.binary_search(&name).is_ok()
}

/// All roles that an author may use, sorted; abstract roles are left out.
#[must_use]
pub fn roles() -> &'static [&'static str] {
    ROLES
}

/// Whether an element takes no `role` at all (ARIA in HTML, section 4, "No role").
///
/// ```
/// use stario_syntax::html::takes_no_role;
///
/// assert!(takes_no_role("meta"));
/// assert!(!takes_no_role("div"));
/// ```
#[must_use]
pub fn takes_no_role(element: &str) -> bool {
    NO_ROLE.binary_search(&element).is_ok()
}

const NO_ROLE: &[&str] = &[
    "base", "caption", "col", "colgroup", "datalist", "head", "legend", "map", "meta", "meter",
    "noscript", "picture", "script", "source", "style", "template", "title", "track",
];

const TRISTATE: &[&str] = &["false", "mixed", "true"];

pub(super) const ATTRIBUTES: &[Attribute] = attributes! {
    "aria-activedescendant": Id,
    "aria-atomic": TrueFalse,
    "aria-autocomplete": Enumerated(&["both", "inline", "list", "none"]),
    "aria-braillelabel": Text,
    "aria-brailleroledescription": Text,
    "aria-busy": TrueFalse,
    "aria-checked": Enumerated(TRISTATE),
    "aria-colcount": Integer,
    "aria-colindex": Integer,
    "aria-colindextext": Text,
    "aria-colspan": Integer,
    "aria-controls": TokenList,
    "aria-current": Enumerated(&["date", "false", "location", "page", "step", "time", "true"]),
    "aria-describedby": TokenList,
    "aria-description": Text,
    "aria-details": TokenList,
    "aria-disabled": TrueFalse,
    "aria-dropeffect": TokenList,
    "aria-errormessage": TokenList,
    "aria-expanded": TrueFalse,
    "aria-flowto": TokenList,
    "aria-grabbed": TrueFalse,
    "aria-haspopup": Enumerated(&["dialog", "false", "grid", "listbox", "menu", "tree", "true"]),
    "aria-hidden": TrueFalse,
    "aria-invalid": Enumerated(&["false", "grammar", "spelling", "true"]),
    "aria-keyshortcuts": Text,
    "aria-label": Text,
    "aria-labelledby": TokenList,
    "aria-level": Integer,
    "aria-live": Enumerated(&["assertive", "off", "polite"]),
    "aria-modal": TrueFalse,
    "aria-multiline": TrueFalse,
    "aria-multiselectable": TrueFalse,
    "aria-orientation": Enumerated(&["horizontal", "undefined", "vertical"]),
    "aria-owns": TokenList,
    "aria-placeholder": Text,
    "aria-posinset": Integer,
    "aria-pressed": Enumerated(TRISTATE),
    "aria-readonly": TrueFalse,
    "aria-relevant": TokenList,
    "aria-required": TrueFalse,
    "aria-roledescription": Text,
    "aria-rowcount": Integer,
    "aria-rowindex": Integer,
    "aria-rowindextext": Text,
    "aria-rowspan": Integer,
    "aria-selected": TrueFalse,
    "aria-setsize": Integer,
    "aria-sort": Enumerated(&["ascending", "descending", "none", "other"]),
    "aria-valuemax": Number,
    "aria-valuemin": Number,
    "aria-valuenow": Number,
    "aria-valuetext": Text,
    "role": TokenList,
};

const ROLES: &[&str] = &[
    "alert",
    "alertdialog",
    "application",
    "article",
    "banner",
    "blockquote",
    "button",
    "caption",
    "cell",
    "checkbox",
    "code",
    "columnheader",
    "combobox",
    "comment",
    "complementary",
    "contentinfo",
    "definition",
    "deletion",
    "dialog",
    "directory",
    "doc-abstract",
    "doc-acknowledgments",
    "doc-afterword",
    "doc-appendix",
    "doc-backlink",
    "doc-biblioentry",
    "doc-bibliography",
    "doc-biblioref",
    "doc-chapter",
    "doc-colophon",
    "doc-conclusion",
    "doc-cover",
    "doc-credit",
    "doc-credits",
    "doc-dedication",
    "doc-endnote",
    "doc-endnotes",
    "doc-epigraph",
    "doc-epilogue",
    "doc-errata",
    "doc-example",
    "doc-footnote",
    "doc-foreword",
    "doc-glossary",
    "doc-glossref",
    "doc-index",
    "doc-introduction",
    "doc-noteref",
    "doc-notice",
    "doc-pagebreak",
    "doc-pagefooter",
    "doc-pageheader",
    "doc-pagelist",
    "doc-part",
    "doc-preface",
    "doc-prologue",
    "doc-pullquote",
    "doc-qna",
    "doc-subtitle",
    "doc-tip",
    "doc-toc",
    "document",
    "emphasis",
    "feed",
    "figure",
    "form",
    "generic",
    "graphics-document",
    "graphics-object",
    "graphics-symbol",
    "grid",
    "gridcell",
    "group",
    "heading",
    "image",
    "img",
    "insertion",
    "link",
    "list",
    "listbox",
    "listitem",
    "log",
    "main",
    "mark",
    "marquee",
    "math",
    "menu",
    "menubar",
    "menuitem",
    "menuitemcheckbox",
    "menuitemradio",
    "meter",
    "navigation",
    "none",
    "note",
    "option",
    "paragraph",
    "presentation",
    "progressbar",
    "radio",
    "radiogroup",
    "region",
    "row",
    "rowgroup",
    "rowheader",
    "scrollbar",
    "search",
    "searchbox",
    "sectionfooter",
    "sectionheader",
    "separator",
    "slider",
    "spinbutton",
    "status",
    "strong",
    "subscript",
    "suggestion",
    "superscript",
    "switch",
    "tab",
    "table",
    "tablist",
    "tabpanel",
    "term",
    "textbox",
    "time",
    "timer",
    "toolbar",
    "tooltip",
    "tree",
    "treegrid",
    "treeitem",
];
