//! The elements and attributes of MathML.
//!
//! Source: MathML Core, 2 and 3; `intent` and `arg` from MathML 4; `href` and `xlink:href` as
//! browsers act on them. Names are case-sensitive.

use super::AttributeKind::{
    Boolean, Enumerated, Id, Integer, Style, Text, TokenList, TrueFalse, Url,
};
use super::{Attribute, Element};

pub(super) const ELEMENTS: &[Element] = elements! { MathMl;
    // The value of `encoding` must be a literal: see `must_be_literal`.
    "annotation" Normal { "encoding": Text }
    "annotation-xml" Normal { "encoding": Text }
    "maction" Normal {
        "actiontype": Text,
        "selection": Integer,
    }
    "math" Normal {
        "alttext": Text,
        "display": Enumerated(&["block", "inline"]),
        "xmlns": Text,
    }
    "merror" Normal {}
    "mfrac" Normal { "linethickness": Text }
    "mi" Normal { "mathvariant": Enumerated(&["normal"]) }
    "mmultiscripts" Normal {}
    "mn" Normal {}
    "mo" Normal {
        "fence": TrueFalse,
        "form": Enumerated(&["infix", "postfix", "prefix"]),
        "largeop": TrueFalse,
        "lspace": Text,
        "maxsize": Text,
        "minsize": Text,
        "movablelimits": TrueFalse,
        "rspace": Text,
        "separator": TrueFalse,
        "stretchy": TrueFalse,
        "symmetric": TrueFalse,
    }
    "mover" Normal { "accent": TrueFalse }
    "mpadded" Normal {
        "depth": Text,
        "height": Text,
        "lspace": Text,
        "voffset": Text,
        "width": Text,
    }
    "mphantom" Normal {}
    "mprescripts" Normal {}
    "mroot" Normal {}
    "mrow" Normal {}
    "ms" Normal {}
    "mspace" Normal {
        "depth": Text,
        "height": Text,
        "width": Text,
    }
    "msqrt" Normal {}
    "mstyle" Normal {}
    "msub" Normal {}
    "msubsup" Normal {}
    "msup" Normal {}
    "mtable" Normal {}
    "mtd" Normal {
        "columnspan": Integer,
        "rowspan": Integer,
    }
    "mtext" Normal {}
    "mtr" Normal {}
    "munder" Normal { "accentunder": TrueFalse }
    "munderover" Normal {
        "accent": TrueFalse,
        "accentunder": TrueFalse,
    }
    "none" Normal {}
    "semantics" Normal {}
};

pub(super) const ATTRIBUTES: &[Attribute] = attributes! {
    "arg": Text,
    "autofocus": Boolean,
    "class": TokenList,
    "dir": Enumerated(&["ltr", "rtl"]),
    "displaystyle": TrueFalse,
    "href": Url,
    "id": Id,
    "intent": Text,
    "lang": Text,
    "mathbackground": Text,
    "mathcolor": Text,
    "mathsize": Text,
    "nonce": Text,
    "part": TokenList,
    "scriptlevel": Text,
    "slot": Text,
    "style": Style,
    "tabindex": Integer,
    "xlink:href": Url,
    "xml:lang": Text,
};
