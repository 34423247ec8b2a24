//! The elements of HTML, with the attributes that are theirs alone.
//!
//! Source: WHATWG HTML Living Standard, section 4, and its indices of elements and attributes.
//! From other specifications: `property` of `meta` (`RDFa`), `capture` (HTML Media Capture) and
//! `webkitdirectory` (File and Directory Entries) of `input`, `controlslist`,
//! `disablepictureinpicture` and `disableremoteplayback` of media elements.
//!
//! The list holds what a page may use; obsolete names are in `obsolete.rs`.

use super::AttributeKind::{
    Boolean, CodeUrl, Datetime, Enumerated, Html, Id, ImageUrl, Integer, Number, Script, Srcset,
    Text, TokenList, Url, UrlList,
};
use super::Element;
use super::keywords::{
    CROSS_ORIGIN, ENCODING_TYPE, FETCH_PRIORITY, FORM_METHOD, HTTP_EQUIV, INPUT_TYPE, LOADING,
    POPOVER_TARGET_ACTION, PRELOAD, PRELOAD_AS, REFERRER_POLICY,
};

pub(super) const ELEMENTS: &[Element] = elements! { Html;
    "a" Normal {
        "download": Text,
        "href": Url,
        "hreflang": Text,
        "ping": UrlList,
        "referrerpolicy": Enumerated(REFERRER_POLICY),
        "rel": TokenList,
        "target": Text,
        "type": Text,
    }
    "abbr" Normal {}
    "address" Normal {}
    "area" Void {
        "alt": Text,
        "coords": Text,
        "download": Text,
        "href": Url,
        "ping": UrlList,
        "referrerpolicy": Enumerated(REFERRER_POLICY),
        "rel": TokenList,
        "shape": Enumerated(&["circle", "default", "poly", "rect"]),
        "target": Text,
    }
    "article" Normal {}
    "aside" Normal {}
    "audio" Normal {
        "autoplay": Boolean,
        "controls": Boolean,
        "controlslist": TokenList,
        "crossorigin": Enumerated(CROSS_ORIGIN),
        "disableremoteplayback": Boolean,
        "loading": Enumerated(LOADING),
        "loop": Boolean,
        "muted": Boolean,
        "preload": Enumerated(PRELOAD),
        "src": Url,
    }
    "b" Normal {}
    "base" Void {
        "href": CodeUrl,
        "target": Text,
    }
    "bdi" Normal {}
    "bdo" Normal {}
    "blockquote" Normal { "cite": Url }
    "body" Normal {
        "onafterprint": Script,
        "onbeforeprint": Script,
        "onbeforeunload": Script,
        "onhashchange": Script,
        "onlanguagechange": Script,
        "onmessage": Script,
        "onmessageerror": Script,
        "onoffline": Script,
        "ononline": Script,
        "onpagehide": Script,
        "onpagereveal": Script,
        "onpageshow": Script,
        "onpageswap": Script,
        "onpopstate": Script,
        "onrejectionhandled": Script,
        "onstorage": Script,
        "onunhandledrejection": Script,
        "onunload": Script,
    }
    "br" Void {}
    "button" Normal {
        "command": Text,
        "commandfor": Id,
        "disabled": Boolean,
        "form": Id,
        "formaction": Url,
        "formenctype": Enumerated(ENCODING_TYPE),
        "formmethod": Enumerated(FORM_METHOD),
        "formnovalidate": Boolean,
        "formtarget": Text,
        "name": Text,
        "popovertarget": Id,
        "popovertargetaction": Enumerated(POPOVER_TARGET_ACTION),
        "type": Enumerated(&["button", "reset", "submit"]),
        "value": Text,
    }
    "canvas" Normal {
        "height": Integer,
        "width": Integer,
    }
    "caption" Normal {}
    "cite" Normal {}
    "code" Normal {}
    "col" Void { "span": Integer }
    "colgroup" Normal { "span": Integer }
    "data" Normal { "value": Text }
    "datalist" Normal {}
    "dd" Normal {}
    "del" Normal {
        "cite": Url,
        "datetime": Datetime,
    }
    "details" Normal {
        "name": Text,
        "open": Boolean,
    }
    "dfn" Normal {}
    "dialog" Normal {
        "closedby": Enumerated(&["any", "closerequest", "none"]),
        "open": Boolean,
    }
    "div" Normal {}
    "dl" Normal {}
    "dt" Normal {}
    "em" Normal {}
    "embed" Void {
        "height": Integer,
        "src": CodeUrl,
        "type": Text,
        "width": Integer,
    }
    "fieldset" Normal {
        "disabled": Boolean,
        "form": Id,
        "name": Text,
    }
    "figcaption" Normal {}
    "figure" Normal {}
    "footer" Normal {}
    "form" Normal {
        "accept-charset": Enumerated(&["utf-8"]),
        "action": Url,
        "autocomplete": Enumerated(&["off", "on"]),
        "enctype": Enumerated(ENCODING_TYPE),
        "method": Enumerated(FORM_METHOD),
        "name": Text,
        "novalidate": Boolean,
        "rel": TokenList,
        "target": Text,
    }
    "h1" Normal {}
    "h2" Normal {}
    "h3" Normal {}
    "h4" Normal {}
    "h5" Normal {}
    "h6" Normal {}
    "head" Normal {}
    "header" Normal {}
    "hgroup" Normal {}
    "hr" Void {}
    "html" Normal { "xmlns": Text }
    "i" Normal {}
    "iframe" Normal {
        "allow": Text,
        "allowfullscreen": Boolean,
        "height": Integer,
        "loading": Enumerated(LOADING),
        "name": Text,
        "referrerpolicy": Enumerated(REFERRER_POLICY),
        "sandbox": TokenList,
        "src": CodeUrl,
        "srcdoc": Html,
        "width": Integer,
    }
    "img" Void {
        "alt": Text,
        "controls": Boolean,
        "crossorigin": Enumerated(CROSS_ORIGIN),
        "decoding": Enumerated(&["async", "auto", "sync"]),
        "fetchpriority": Enumerated(FETCH_PRIORITY),
        "height": Integer,
        "ismap": Boolean,
        "loading": Enumerated(LOADING),
        "referrerpolicy": Enumerated(REFERRER_POLICY),
        "sizes": Text,
        "src": ImageUrl,
        "srcset": Srcset,
        "usemap": Text,
        "width": Integer,
    }
    "input" Void {
        "accept": Text,
        "alpha": Boolean,
        "alt": Text,
        "autocomplete": Text,
        "capture": Enumerated(&["", "environment", "user"]),
        "checked": Boolean,
        "colorspace": Enumerated(&["display-p3", "limited-srgb"]),
        "dirname": Text,
        "disabled": Boolean,
        "form": Id,
        "formaction": Url,
        "formenctype": Enumerated(ENCODING_TYPE),
        "formmethod": Enumerated(FORM_METHOD),
        "formnovalidate": Boolean,
        "formtarget": Text,
        "height": Integer,
        "list": Id,
        "max": Text,
        "maxlength": Integer,
        "min": Text,
        "minlength": Integer,
        "multiple": Boolean,
        "name": Text,
        "pattern": Text,
        "placeholder": Text,
        "popovertarget": Id,
        "popovertargetaction": Enumerated(POPOVER_TARGET_ACTION),
        "readonly": Boolean,
        "required": Boolean,
        "size": Integer,
        "src": ImageUrl,
        "step": Text,
        "type": Enumerated(INPUT_TYPE),
        "value": Text,
        "webkitdirectory": Boolean,
        "width": Integer,
    }
    "ins" Normal {
        "cite": Url,
        "datetime": Datetime,
    }
    "kbd" Normal {}
    "label" Normal { "for": Id }
    "legend" Normal {}
    "li" Normal { "value": Integer }
    "link" Void {
        "as": Enumerated(PRELOAD_AS),
        "blocking": TokenList,
        "color": Text,
        "crossorigin": Enumerated(CROSS_ORIGIN),
        "disabled": Boolean,
        "fetchpriority": Enumerated(FETCH_PRIORITY),
        "href": CodeUrl,
        "hreflang": Text,
        "imagesizes": Text,
        "imagesrcset": Srcset,
        "integrity": TokenList,
        "media": Text,
        "referrerpolicy": Enumerated(REFERRER_POLICY),
        "rel": TokenList,
        "sizes": TokenList,
        "type": Text,
    }
    "main" Normal {}
    "map" Normal { "name": Text }
    "mark" Normal {}
    "menu" Normal {}
    "meta" Void {
        "charset": Enumerated(&["utf-8"]),
        "content": Text,
        "http-equiv": Enumerated(HTTP_EQUIV),
        "media": Text,
        "name": Text,
        "property": TokenList,
    }
    "meter" Normal {
        "high": Number,
        "low": Number,
        "max": Number,
        "min": Number,
        "optimum": Number,
        "value": Number,
    }
    "nav" Normal {}
    "noscript" Normal {}
    "object" Normal {
        "data": CodeUrl,
        "form": Id,
        "height": Integer,
        "name": Text,
        "type": Text,
        "width": Integer,
    }
    "ol" Normal {
        "reversed": Boolean,
        "start": Integer,
        "type": Enumerated(&["1", "A", "I", "a", "i"]),
    }
    "optgroup" Normal {
        "disabled": Boolean,
        "label": Text,
    }
    "option" Normal {
        "disabled": Boolean,
        "label": Text,
        "selected": Boolean,
        "value": Text,
    }
    "output" Normal {
        "for": TokenList,
        "form": Id,
        "name": Text,
    }
    "p" Normal {}
    "picture" Normal {}
    "pre" Normal {}
    "progress" Normal {
        "max": Number,
        "value": Number,
    }
    "q" Normal { "cite": Url }
    "rp" Normal {}
    "rt" Normal {}
    "ruby" Normal {}
    "s" Normal {}
    "samp" Normal {}
    "script" RawText {
        "async": Boolean,
        "blocking": TokenList,
        "crossorigin": Enumerated(CROSS_ORIGIN),
        "defer": Boolean,
        "fetchpriority": Enumerated(FETCH_PRIORITY),
        "integrity": TokenList,
        "nomodule": Boolean,
        "referrerpolicy": Enumerated(REFERRER_POLICY),
        "src": CodeUrl,
        "type": Text,
    }
    "search" Normal {}
    "section" Normal {}
    "select" Normal {
        "autocomplete": Text,
        "disabled": Boolean,
        "form": Id,
        "multiple": Boolean,
        "name": Text,
        "required": Boolean,
        "size": Integer,
    }
    "selectedcontent" Normal {}
    "slot" Normal { "name": Text }
    "small" Normal {}
    "source" Void {
        "height": Integer,
        "media": Text,
        "sizes": Text,
        "src": Url,
        "srcset": Srcset,
        "type": Text,
        "width": Integer,
    }
    "span" Normal {}
    "strong" Normal {}
    "style" RawText {
        "blocking": TokenList,
        "media": Text,
    }
    "sub" Normal {}
    "summary" Normal {}
    "sup" Normal {}
    "table" Normal {}
    "tbody" Normal {}
    "td" Normal {
        "colspan": Integer,
        "headers": TokenList,
        "rowspan": Integer,
    }
    "template" Normal {
        "for": Text,
        "shadowrootclonable": Boolean,
        "shadowrootcustomelementregistry": Boolean,
        "shadowrootdelegatesfocus": Boolean,
        "shadowrootmode": Enumerated(&["closed", "open"]),
        "shadowrootserializable": Boolean,
        "shadowrootslotassignment": Enumerated(&["manual", "named"]),
    }
    "textarea" EscapableRawText {
        "autocomplete": Text,
        "cols": Integer,
        "dirname": Text,
        "disabled": Boolean,
        "form": Id,
        "maxlength": Integer,
        "minlength": Integer,
        "name": Text,
        "placeholder": Text,
        "readonly": Boolean,
        "required": Boolean,
        "rows": Integer,
        "wrap": Enumerated(&["hard", "soft"]),
    }
    "tfoot" Normal {}
    "th" Normal {
        "abbr": Text,
        "colspan": Integer,
        "headers": TokenList,
        "rowspan": Integer,
        "scope": Enumerated(&["col", "colgroup", "row", "rowgroup"]),
    }
    "thead" Normal {}
    "time" Normal { "datetime": Datetime }
    "title" EscapableRawText {}
    "tr" Normal {}
    "track" Void {
        "default": Boolean,
        "kind": Enumerated(&["captions", "chapters", "descriptions", "metadata", "subtitles"]),
        "label": Text,
        "src": Url,
        "srclang": Text,
    }
    "u" Normal {}
    "ul" Normal {}
    "var" Normal {}
    "video" Normal {
        "autoplay": Boolean,
        "controls": Boolean,
        "controlslist": TokenList,
        "crossorigin": Enumerated(CROSS_ORIGIN),
        "disablepictureinpicture": Boolean,
        "disableremoteplayback": Boolean,
        "height": Integer,
        "loading": Enumerated(LOADING),
        "loop": Boolean,
        "muted": Boolean,
        "playsinline": Boolean,
        "poster": ImageUrl,
        "preload": Enumerated(PRELOAD),
        "src": Url,
        "width": Integer,
    }
    "wbr" Void {}
};
