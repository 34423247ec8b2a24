//! Attributes of every HTML element.
//!
//! Source: WHATWG HTML Living Standard, 3.2.6 (global attributes), 4.13 (`is`), 5.2 (microdata) and
//! 6 (user interaction); `class`, `id`, `slot` from DOM, `part` and `exportparts` from CSS Shadow
//! Parts, `virtualkeyboardpolicy` from the `VirtualKeyboard` API.

use super::Attribute;
use super::AttributeKind::{
    Boolean, Enumerated, Id, Integer, Style, Text, TokenList, TrueFalse, Url, UrlList,
};

pub(super) const GLOBAL: &[Attribute] = attributes! {
    "accesskey": TokenList,
    "autocapitalize": Enumerated(&["characters", "none", "off", "on", "sentences", "words"]),
    "autocorrect": Enumerated(&["", "off", "on"]),
    "autofocus": Boolean,
    "class": TokenList,
    "contenteditable": Enumerated(&["", "false", "plaintext-only", "true"]),
    "dir": Enumerated(&["auto", "ltr", "rtl"]),
    "draggable": TrueFalse,
    "enterkeyhint": Enumerated(&["done", "enter", "go", "next", "previous", "search", "send"]),
    "exportparts": Text,
    "headingoffset": Integer,
    "headingreset": Boolean,
    "hidden": Enumerated(&["", "hidden", "until-found"]),
    "id": Id,
    "inert": Boolean,
    "inputmode": Enumerated(&["decimal", "email", "none", "numeric", "search", "tel", "text", "url"]),
    "is": Text,
    "itemid": Url,
    "itemprop": TokenList,
    "itemref": TokenList,
    "itemscope": Boolean,
    "itemtype": UrlList,
    "lang": Text,
    "nonce": Text,
    "part": TokenList,
    "popover": Enumerated(&["", "auto", "hint", "manual"]),
    "slot": Text,
    "spellcheck": TrueFalse,
    "style": Style,
    "tabindex": Integer,
    "title": Text,
    "translate": Enumerated(&["", "no", "yes"]),
    "virtualkeyboardpolicy": Enumerated(&["", "auto", "manual"]),
    "writingsuggestions": TrueFalse,
};
