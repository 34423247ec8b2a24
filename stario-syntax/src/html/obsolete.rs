//! Elements and attributes that pages once used, and what to use instead.
//!
//! Source: WHATWG HTML Living Standard, 16.2 (non-conforming features), and the elements that
//! SVG 2 and MathML Core left out. Every advice completes the sentence `use ..`.

use super::{Element, Namespace};

/// What to use instead of an obsolete element.
///
/// `None` means that the name is not known as obsolete. The answer completes the sentence
/// `use ..`.
///
/// ```
/// use stario_syntax::html::obsolete_element;
///
/// assert_eq!(obsolete_element("center"), Some("CSS `text-align`"));
/// assert_eq!(obsolete_element("p"), None);
/// ```
#[must_use]
pub fn obsolete_element(name: &str) -> Option<&'static str> {
    find(ELEMENTS, name)
}

/// What to use instead of an obsolete attribute of an element.
///
/// `None` means that the name is not known as obsolete there. The answer completes the sentence
/// `use ..`.
///
/// ```
/// use stario_syntax::html::{element, obsolete_attribute};
///
/// let table = element("table").unwrap();
/// assert_eq!(obsolete_attribute(table, "cellpadding"), Some("CSS `padding` of the cells"));
/// assert_eq!(obsolete_attribute(table, "class"), None);
/// ```
#[must_use]
pub fn obsolete_attribute(element: &Element, name: &str) -> Option<&'static str> {
    match element.namespace {
        Namespace::Html => obsolete_html_attribute(element, name),
        Namespace::Svg => find(SVG_ATTRIBUTES, name),
        Namespace::MathMl => None,
    }
}

fn obsolete_html_attribute(element: &Element, name: &str) -> Option<&'static str> {
    ATTRIBUTES
        .iter()
        .skip_while(|row| row.name < name)
        .take_while(|row| row.name == name)
        .find(|row| row.elements.is_empty() || row.elements.contains(&element.name))
        .map(|row| row.advice)
}

fn find(table: &[(&str, &'static str)], name: &str) -> Option<&'static str> {
    let index = table
        .binary_search_by_key(&name, |(known, _)| *known)
        .ok()?;
    table.get(index).map(|(_, advice)| *advice)
}

/// An obsolete attribute of some elements, or of all when none is named.
pub(super) struct Obsolete {
    pub(super) name: &'static str,
    pub(super) elements: &'static [&'static str],
    pub(super) advice: &'static str,
}

const fn row(
    name: &'static str,
    elements: &'static [&'static str],
    advice: &'static str,
) -> Obsolete {
    Obsolete {
        name,
        elements,
        advice,
    }
}

const WEB_FONT: &str = "a web font";

pub(super) const ELEMENTS: &[(&str, &str)] = &[
    ("acronym", "`<abbr>`"),
    ("altGlyph", "`<tspan>`"),
    ("altGlyphDef", WEB_FONT),
    ("altGlyphItem", WEB_FONT),
    ("animateColor", "`<animate>`"),
    ("applet", "`<object>`"),
    ("basefont", "CSS `font`"),
    ("bgsound", "`<audio>`"),
    ("big", "CSS `font-size`"),
    ("blink", "a CSS animation"),
    ("center", "CSS `text-align`"),
    ("color-profile", "CSS colors"),
    ("command", "`<button>`"),
    ("content", "`<slot>`"),
    ("cursor", "CSS `cursor`"),
    ("dir", "`<ul>`"),
    ("font", "CSS `font` and `color`"),
    ("font-face", "CSS `@font-face`"),
    ("font-face-format", "CSS `@font-face`"),
    ("font-face-name", "CSS `@font-face`"),
    ("font-face-src", "CSS `@font-face`"),
    ("font-face-uri", "CSS `@font-face`"),
    ("frame", "`<iframe>`"),
    ("frameset", "CSS grid and `<iframe>`"),
    ("glyph", WEB_FONT),
    ("glyphRef", WEB_FONT),
    ("hkern", WEB_FONT),
    ("isindex", "`<form>` with `<input>`"),
    ("keygen", "the Web Cryptography API"),
    ("listing", "`<pre>` with `<code>`"),
    ("marquee", "a CSS animation"),
    ("menclose", "CSS `border`"),
    ("menuitem", "`<button>`"),
    ("mfenced", "`<mrow>` with `<mo>`"),
    ("mglyph", "`<mtext>` with `<img>`"),
    ("missing-glyph", WEB_FONT),
    ("multicol", "CSS `columns`"),
    ("nextid", "ids of your own"),
    ("nobr", "CSS `white-space: nowrap`"),
    ("noembed", "`<object>` with content"),
    ("noframes", "`<iframe>`"),
    ("param", "attributes of `<object>`"),
    ("plaintext", "a response of type `text/plain`"),
    ("rb", "`<ruby>` with the base text in it"),
    ("rbc", "`<ruby>`"),
    ("rtc", "`<ruby>` in `<ruby>`"),
    ("shadow", "`<slot>`"),
    ("spacer", "CSS `margin`"),
    ("strike", "`<s>`, or `<del>` for an edit"),
    ("tref", "`<tspan>`"),
    ("tt", "`<code>`, `<kbd>` or `<samp>`"),
    ("vkern", WEB_FONT),
    ("xmp", "`<pre>` with `<code>`"),
];

/// Attributes of SVG 1.1 that SVG 2 left out.
pub(super) const SVG_ATTRIBUTES: &[(&str, &str)] = &[
    ("attributeType", "`attributeName` alone"),
    ("baseProfile", "`<svg>` without it"),
    ("color-profile", "CSS colors"),
    ("color-rendering", "CSS `color-interpolation`"),
    ("contentScriptType", "`type` of `<script>`"),
    ("contentStyleType", "`type` of `<style>`"),
    ("enable-background", "CSS `isolation`"),
    ("externalResourcesRequired", "the element without it"),
    ("filterRes", "the element without it"),
    ("focusable", "`tabindex`"),
    ("kerning", "CSS `font-kerning`"),
    (
        "requiredFeatures",
        "`requiredExtensions`, or the element without it",
    ),
    ("viewTarget", "the CSS selector `:target`"),
    ("xlink:actuate", "`href` alone"),
    ("xlink:arcrole", "`href` alone"),
    ("xlink:role", "`href` alone"),
    ("xlink:show", "`target` of `<a>`"),
    ("xlink:type", "`href` alone"),
    ("xml:base", "full addresses"),
];

const CELLS: &[&str] = &["td", "th"];
const COLUMNS: &[&str] = &["col", "colgroup"];
const EMBEDDED: &[&str] = &["embed", "iframe", "img", "input", "object"];
const HEADINGS_AND_TEXT: &[&str] = &["div", "h1", "h2", "h3", "h4", "h5", "h6", "p"];
const TABLE_PARTS: &[&str] = &[
    "col", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr",
];

const BACKGROUND: &str = "CSS `background-color`";
const FLOAT: &str = "CSS `float` or `vertical-align`";
const MARGIN: &str = "CSS `margin`";
const SCRIPT_DATA: &str = "a script";

pub(super) const ATTRIBUTES: &[Obsolete] = &[
    row(
        "abbr",
        &["td"],
        "text that begins with the short form, or `title`",
    ),
    row("accept", &["form"], "`accept` of `<input>`"),
    row("align", &["caption"], "CSS `caption-side`"),
    row("align", TABLE_PARTS, "CSS `text-align`"),
    row("align", HEADINGS_AND_TEXT, "CSS `text-align`"),
    row("align", EMBEDDED, FLOAT),
    row("align", &["hr", "table"], MARGIN),
    row("align", &["legend"], "CSS `justify-self`"),
    row("alink", &["body"], "CSS `:active`"),
    row("allowpaymentrequest", &["iframe"], "`allow=\"payment\"`"),
    row("allowtransparency", &["iframe"], "CSS `background`"),
    row(
        "allowusermedia",
        &["iframe"],
        "`allow=\"camera; microphone\"`",
    ),
    row("archive", &["object"], "`data` and `type`"),
    row("axis", CELLS, "`scope` of `<th>`"),
    row(
        "background",
        &["body", "table", "tbody", "td", "tfoot", "th", "thead", "tr"],
        "CSS `background-image`",
    ),
    row(
        "bgcolor",
        &["body", "table", "tbody", "td", "tfoot", "th", "thead", "tr"],
        BACKGROUND,
    ),
    row(
        "border",
        &["iframe", "img", "input", "object", "table"],
        "CSS `border`",
    ),
    row("bordercolor", &["table"], "CSS `border-color`"),
    row("bottommargin", &["body"], MARGIN),
    row("cellpadding", &["table"], "CSS `padding` of the cells"),
    row("cellspacing", &["table"], "CSS `border-spacing`"),
    row("char", TABLE_PARTS, "CSS `text-align`"),
    row("charoff", TABLE_PARTS, "CSS `text-align`"),
    row(
        "charset",
        &["a", "link", "script"],
        "a `Content-Type` header on the linked resource",
    ),
    row("classid", &["object"], "`data` and `type`"),
    row("clear", &["br"], "CSS `clear`"),
    row("code", &["object"], "`data` and `type`"),
    row("codebase", &["object"], "`data` and `type`"),
    row("codetype", &["object"], "`data` and `type`"),
    row("color", &["hr"], "CSS `color`"),
    row("compact", &["dl", "menu", "ol", "ul"], MARGIN),
    row("contextmenu", &[], "an event handler for `contextmenu`"),
    row("coords", &["a"], "`<area>`"),
    row("datafld", &[], SCRIPT_DATA),
    row("dataformatas", &[], SCRIPT_DATA),
    row("datapagesize", &["table"], SCRIPT_DATA),
    row("datasrc", &[], SCRIPT_DATA),
    row("declare", &["object"], "the whole `<object>` each time"),
    row("dropzone", &[], "event handlers for `drop` and `dragover`"),
    row("dynsrc", &["img"], "`<video>`"),
    row("event", &["script"], "an event handler"),
    row("for", &["script"], "an event handler"),
    row("form", &["label"], "`form` of the labelled control"),
    row("frame", &["table"], "CSS `border`"),
    row("frameborder", &["iframe"], "CSS `border`"),
    row("framespacing", &["iframe"], "CSS `border`"),
    row(
        "height",
        &["table", "tbody", "td", "tfoot", "th", "thead", "tr"],
        "CSS `height`",
    ),
    row("hreflang", &["area"], "`hreflang` of `<a>`"),
    row("hspace", EMBEDDED, MARGIN),
    row("ismap", &["input"], "`<button>` with `<img>`"),
    row("label", &["menu"], "a heading"),
    row("language", &["script"], "`type`, or nothing for JavaScript"),
    row("leftmargin", &["body"], MARGIN),
    row("link", &["body"], "CSS `:link`"),
    row(
        "longdesc",
        &["iframe", "img"],
        "an `<a>` to the description",
    ),
    row("lowsrc", &["img"], "a progressive image"),
    row("manifest", &["html"], "a service worker"),
    row("marginheight", &["body", "iframe"], MARGIN),
    row("marginwidth", &["body", "iframe"], MARGIN),
    row("methods", &["a", "link"], "the `OPTIONS` method of HTTP"),
    row("name", &["a", "embed", "img", "option"], "`id`"),
    row("nohref", &["area"], "`<area>` without `href`"),
    row("noshade", &["hr"], "CSS `border`"),
    row("nowrap", CELLS, "CSS `white-space: nowrap`"),
    row(
        "profile",
        &["head"],
        "`rel=\"profile\"` of `<link>`, or nothing",
    ),
    row("rev", &["a", "link"], "`rel` with the opposite term"),
    row("rightmargin", &["body"], MARGIN),
    row("rules", &["table"], "CSS `border` of the cells"),
    row("scheme", &["meta"], "a value that names its scheme"),
    row("scope", &["td"], "`<th>` with `scope`"),
    row(
        "scrolling",
        &["iframe"],
        "CSS `overflow` in the framed page",
    ),
    row("shape", &["a"], "`<area>`"),
    row("size", &["hr"], "CSS `height`"),
    row("standby", &["object"], "a resource that loads fast"),
    row(
        "summary",
        &["table"],
        "`<caption>`, or text around the table",
    ),
    row("target", &["link"], "nothing in its place"),
    row("text", &["body"], "CSS `color`"),
    row("topmargin", &["body"], MARGIN),
    row("type", &["area"], "`type` of `<a>`"),
    row("type", &["li", "ul"], "CSS `list-style-type`"),
    row("type", &["menu"], "`<menu>` without it"),
    row("type", &["style"], "`<style>` without it"),
    row("typemustmatch", &["object"], "a trusted resource"),
    row("urn", &["a", "link"], "`href`"),
    row("usemap", &["input", "object"], "`<img>` with `usemap`"),
    row("valign", TABLE_PARTS, "CSS `vertical-align`"),
    row("version", &["html"], "`<!DOCTYPE html>` alone"),
    row("vlink", &["body"], "CSS `:visited`"),
    row("vspace", EMBEDDED, MARGIN),
    row("width", COLUMNS, "CSS `width`"),
    row("width", &["hr", "pre", "table", "td", "th"], "CSS `width`"),
];
