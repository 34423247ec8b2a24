//! Event handler attributes of every element.
//!
//! Source: WHATWG HTML Living Standard, 8.1.8.2, and Pointer Events, Touch Events, CSS Animations,
//! CSS Transitions, CSS Scroll Snap, Selection API, Fullscreen, Clipboard API and `WebXR`. Those of
//! the window are attributes of `body`, in `elements.rs`.

use super::AttributeKind::Script;
use super::{Attribute, element};

/// Whether a name is that of an event handler, known or not: `on` in any case, then a letter.
///
/// Browsers add handlers, so a name this wide net catches must not take a value that a page
/// computes, even where [`global_attribute`](super::global_attribute) does not know it.
///
/// ```
/// use stario_syntax::html::looks_like_event_handler;
///
/// assert!(looks_like_event_handler("onclick"));
/// assert!(looks_like_event_handler("OnSomething"));
/// assert!(!looks_like_event_handler("on"));
/// assert!(!looks_like_event_handler("data-on:click"));
/// ```
#[must_use]
pub fn looks_like_event_handler(name: &str) -> bool {
    match name.as_bytes() {
        [first, second, third, ..] => {
            first.eq_ignore_ascii_case(&b'o')
                && second.eq_ignore_ascii_case(&b'n')
                && third.is_ascii_alphabetic()
        }
        _ => false,
    }
}

/// Events that no attribute handles.
const WITHOUT_HANDLER: &[&str] = &[
    "beforeinstallprompt",
    "compositionend",
    "compositionstart",
    "compositionupdate",
    "devicemotion",
    "deviceorientation",
    "focusin",
    "focusout",
    "orientationchange",
    "pointerlockchange",
    "pointerlockerror",
    "readystatechange",
    "visibilitychange",
];

/// The names of the events that browsers send to elements, the document and the window.
///
/// ```
/// use stario_syntax::html::event_names;
///
/// assert!(event_names().any(|name| name == "click"));
/// assert!(event_names().any(|name| name == "hashchange"));
/// assert!(event_names().any(|name| name == "focusin"));
/// ```
pub fn event_names() -> impl Iterator<Item = &'static str> {
    let of_window = element("body").map_or(&[] as &[Attribute], |body| body.attributes);
    HANDLERS
        .iter()
        .chain(of_window)
        .filter_map(|attribute| attribute.name.strip_prefix("on"))
        .chain(WITHOUT_HANDLER.iter().copied())
}

/// Writes the table from names alone, as all of them are scripts.
macro_rules! handlers {
    ($($name:literal)*) => { attributes!($($name: Script),*) };
}

pub(super) const HANDLERS: &[Attribute] = handlers! {
    "onabort"
    "onanimationcancel"
    "onanimationend"
    "onanimationiteration"
    "onanimationstart"
    "onauxclick"
    "onbeforecopy"
    "onbeforecut"
    "onbeforeinput"
    "onbeforematch"
    "onbeforepaste"
    "onbeforetoggle"
    "onbeforexrselect"
    "onblur"
    "oncancel"
    "oncanplay"
    "oncanplaythrough"
    "onchange"
    "onclick"
    "onclose"
    "oncommand"
    "oncontextlost"
    "oncontextmenu"
    "oncontextrestored"
    "oncopy"
    "oncuechange"
    "oncut"
    "ondblclick"
    "ondrag"
    "ondragend"
    "ondragenter"
    "ondragleave"
    "ondragover"
    "ondragstart"
    "ondrop"
    "ondurationchange"
    "onemptied"
    "onended"
    "onerror"
    "onfocus"
    "onformdata"
    "onfullscreenchange"
    "onfullscreenerror"
    "ongotpointercapture"
    "oninput"
    "oninvalid"
    "onkeydown"
    "onkeypress"
    "onkeyup"
    "onload"
    "onloadeddata"
    "onloadedmetadata"
    "onloadstart"
    "onlostpointercapture"
    "onmousedown"
    "onmouseenter"
    "onmouseleave"
    "onmousemove"
    "onmouseout"
    "onmouseover"
    "onmouseup"
    "onpaste"
    "onpause"
    "onplay"
    "onplaying"
    "onpointercancel"
    "onpointerdown"
    "onpointerenter"
    "onpointerleave"
    "onpointermove"
    "onpointerout"
    "onpointerover"
    "onpointerrawupdate"
    "onpointerup"
    "onprogress"
    "onratechange"
    "onreset"
    "onresize"
    "onscroll"
    "onscrollend"
    "onscrollsnapchange"
    "onscrollsnapchanging"
    "onsecuritypolicyviolation"
    "onseeked"
    "onseeking"
    "onselect"
    "onselectionchange"
    "onselectstart"
    "onslotchange"
    "onstalled"
    "onsubmit"
    "onsuspend"
    "ontimeupdate"
    "ontoggle"
    "ontouchcancel"
    "ontouchend"
    "ontouchmove"
    "ontouchstart"
    "ontransitioncancel"
    "ontransitionend"
    "ontransitionrun"
    "ontransitionstart"
    "onvolumechange"
    "onwaiting"
    "onwebkitanimationend"
    "onwebkitanimationiteration"
    "onwebkitanimationstart"
    "onwebkittransitionend"
    "onwheel"
};
