//! The content rules of every HTML element.
//!
//! Source: WHATWG HTML Living Standard, section 4. Rules that depend on attributes or siblings are
//! in the checks. `<style>` counts as metadata alone, as in the standard; the checks let it stand in
//! the body too, where every browser applies it.

use super::Model::{Free, Nothing, Text, Transparent};
use super::{Categories, Children, Content, Model};

const NONE: Categories = Categories::NONE;
const METADATA: Categories = Categories::METADATA;
const FLOW: Categories = Categories::FLOW;
const SECTIONING: Categories = Categories::SECTIONING;
const HEADING: Categories = Categories::HEADING;
const PHRASING: Categories = Categories::PHRASING;
const INTERACTIVE: Categories = Categories::INTERACTIVE;
const SCRIPT_SUPPORTING: Categories = Categories::SCRIPT_SUPPORTING;
const LABELABLE: Categories = Categories::LABELABLE;
/// Phrasing content is flow content too.
const PHRASED: Categories = FLOW.and(PHRASING);
const EMBED: Categories = PHRASED.and(Categories::EMBEDDED);
const FIELD: Categories = PHRASED.and(INTERACTIVE).and(LABELABLE);

const FLOW_CONTENT: Model = children(FLOW, &[], true);
const PHRASING_CONTENT: Model = children(PHRASING, &[], true);

const fn children(categories: Categories, elements: &'static [&'static str], text: bool) -> Model {
    Model::Children(Children {
        categories,
        elements,
        text,
    })
}

const fn row(
    name: &'static str,
    categories: Categories,
    model: Model,
    parents: &'static [&'static str],
) -> Content {
    Content {
        name,
        categories,
        model,
        parents,
    }
}

#[rustfmt::skip]
pub(super) const CONTENT: &[Content] = &[
    row("a", PHRASED.and(INTERACTIVE), Transparent(&[]), &[]),
    row("abbr", PHRASED, PHRASING_CONTENT, &[]),
    row("address", FLOW, FLOW_CONTENT, &[]),
    row("area", PHRASED, Nothing, &[]),
    row("article", FLOW.and(SECTIONING), FLOW_CONTENT, &[]),
    row("aside", FLOW.and(SECTIONING), FLOW_CONTENT, &[]),
    row("audio", EMBED.and(INTERACTIVE), Transparent(&["source", "track"]), &[]),
    row("b", PHRASED, PHRASING_CONTENT, &[]),
    row("base", METADATA, Nothing, &[]),
    row("bdi", PHRASED, PHRASING_CONTENT, &[]),
    row("bdo", PHRASED, PHRASING_CONTENT, &[]),
    row("blockquote", FLOW, FLOW_CONTENT, &[]),
    row("body", NONE, FLOW_CONTENT, &["html"]),
    row("br", PHRASED, Nothing, &[]),
    row("button", FIELD, PHRASING_CONTENT, &[]),
    row("canvas", EMBED, Transparent(&[]), &[]),
    row("caption", NONE, FLOW_CONTENT, &["table"]),
    row("cite", PHRASED, PHRASING_CONTENT, &[]),
    row("code", PHRASED, PHRASING_CONTENT, &[]),
    row("col", NONE, Nothing, &["colgroup"]),
    row("colgroup", NONE, children(NONE, &["col", "template"], false), &["table"]),
    row("data", PHRASED, PHRASING_CONTENT, &[]),
    row("datalist", PHRASED, children(PHRASING, &["option"], true), &[]),
    row("dd", NONE, FLOW_CONTENT, &["dl"]),
    row("del", PHRASED, Transparent(&[]), &[]),
    row("details", FLOW.and(INTERACTIVE), children(FLOW, &["summary"], true), &[]),
    row("dfn", PHRASED, PHRASING_CONTENT, &[]),
    row("dialog", FLOW, FLOW_CONTENT, &[]),
    row("div", FLOW, FLOW_CONTENT, &[]),
    row("dl", FLOW, children(SCRIPT_SUPPORTING, &["dd", "div", "dt"], false), &[]),
    row("dt", NONE, FLOW_CONTENT, &["dl"]),
    row("em", PHRASED, PHRASING_CONTENT, &[]),
    row("embed", EMBED.and(INTERACTIVE), Nothing, &[]),
    row("fieldset", FLOW, children(FLOW, &["legend"], true), &[]),
    row("figcaption", NONE, FLOW_CONTENT, &["figure"]),
    row("figure", FLOW, children(FLOW, &["figcaption"], true), &[]),
    row("footer", FLOW, FLOW_CONTENT, &[]),
    row("form", FLOW, FLOW_CONTENT, &[]),
    row("h1", FLOW.and(HEADING), PHRASING_CONTENT, &[]),
    row("h2", FLOW.and(HEADING), PHRASING_CONTENT, &[]),
    row("h3", FLOW.and(HEADING), PHRASING_CONTENT, &[]),
    row("h4", FLOW.and(HEADING), PHRASING_CONTENT, &[]),
    row("h5", FLOW.and(HEADING), PHRASING_CONTENT, &[]),
    row("h6", FLOW.and(HEADING), PHRASING_CONTENT, &[]),
    row("head", NONE, children(METADATA, &[], false), &["html"]),
    row("header", FLOW, FLOW_CONTENT, &[]),
    row("hgroup", FLOW.and(HEADING), children(SCRIPT_SUPPORTING, &["h1", "h2", "h3", "h4", "h5", "h6", "p"], false), &[]),
    row("hr", FLOW, Nothing, &[]),
    row("html", NONE, children(NONE, &["body", "head"], false), &[]),
    row("i", PHRASED, PHRASING_CONTENT, &[]),
    row("iframe", EMBED.and(INTERACTIVE), Nothing, &[]),
    row("img", EMBED.and(INTERACTIVE), Nothing, &[]),
    row("input", FIELD, Nothing, &[]),
    row("ins", PHRASED, Transparent(&[]), &[]),
    row("kbd", PHRASED, PHRASING_CONTENT, &[]),
    row("label", PHRASED.and(INTERACTIVE), PHRASING_CONTENT, &[]),
    row("legend", NONE, children(PHRASING.and(HEADING), &[], true), &["fieldset", "optgroup"]),
    row("li", NONE, FLOW_CONTENT, &["ul", "ol", "menu"]),
    row("link", METADATA, Nothing, &[]),
    row("main", FLOW, FLOW_CONTENT, &[]),
    row("map", PHRASED, Transparent(&[]), &[]),
    row("mark", PHRASED, PHRASING_CONTENT, &[]),
    row("menu", FLOW, children(SCRIPT_SUPPORTING, &["li"], false), &[]),
    row("meta", METADATA, Nothing, &[]),
    row("meter", PHRASED.and(LABELABLE), PHRASING_CONTENT, &[]),
    row("nav", FLOW.and(SECTIONING), FLOW_CONTENT, &[]),
    row("noscript", METADATA.and(PHRASED), Transparent(&[]), &[]),
    row("object", EMBED, Transparent(&[]), &[]),
    row("ol", FLOW, children(SCRIPT_SUPPORTING, &["li"], false), &[]),
    row("optgroup", NONE, children(SCRIPT_SUPPORTING, &["div", "legend", "noscript", "option"], false), &["select"]),
    row("option", NONE, children(PHRASING, &["div"], true), &["select", "datalist", "optgroup"]),
    row("output", PHRASED.and(LABELABLE), PHRASING_CONTENT, &[]),
    row("p", FLOW, PHRASING_CONTENT, &[]),
    row("picture", EMBED, children(SCRIPT_SUPPORTING, &["img", "source"], false), &[]),
    row("pre", FLOW, PHRASING_CONTENT, &[]),
    row("progress", PHRASED.and(LABELABLE), PHRASING_CONTENT, &[]),
    row("q", PHRASED, PHRASING_CONTENT, &[]),
    row("rp", NONE, Text, &["ruby"]),
    row("rt", NONE, PHRASING_CONTENT, &["ruby"]),
    row("ruby", PHRASED, children(PHRASING, &["rp", "rt"], true), &[]),
    row("s", PHRASED, PHRASING_CONTENT, &[]),
    row("samp", PHRASED, PHRASING_CONTENT, &[]),
    row("script", METADATA.and(PHRASED).and(SCRIPT_SUPPORTING), Text, &[]),
    row("search", FLOW, FLOW_CONTENT, &[]),
    row("section", FLOW.and(SECTIONING), FLOW_CONTENT, &[]),
    row("select", FIELD, children(SCRIPT_SUPPORTING, &["button", "div", "hr", "noscript", "optgroup", "option"], false), &[]),
    row("selectedcontent", PHRASED, Nothing, &[]),
    row("slot", PHRASED, Transparent(&[]), &[]),
    row("small", PHRASED, PHRASING_CONTENT, &[]),
    row("source", NONE, Nothing, &["picture", "video", "audio"]),
    row("span", PHRASED, PHRASING_CONTENT, &[]),
    row("strong", PHRASED, PHRASING_CONTENT, &[]),
    row("style", METADATA, Text, &[]),
    row("sub", PHRASED, PHRASING_CONTENT, &[]),
    row("summary", NONE, children(PHRASING.and(HEADING), &[], true), &["details"]),
    row("sup", PHRASED, PHRASING_CONTENT, &[]),
    row("table", FLOW, children(SCRIPT_SUPPORTING, &["caption", "colgroup", "tbody", "tfoot", "thead", "tr"], false), &[]),
    row("tbody", NONE, children(SCRIPT_SUPPORTING, &["tr"], false), &["table"]),
    row("td", NONE, FLOW_CONTENT, &["tr"]),
    row("template", METADATA.and(PHRASED).and(SCRIPT_SUPPORTING), Free, &[]),
    row("textarea", FIELD, Text, &[]),
    row("tfoot", NONE, children(SCRIPT_SUPPORTING, &["tr"], false), &["table"]),
    row("th", NONE, FLOW_CONTENT, &["tr"]),
    row("thead", NONE, children(SCRIPT_SUPPORTING, &["tr"], false), &["table"]),
    row("time", PHRASED, PHRASING_CONTENT, &[]),
    row("title", METADATA, Text, &[]),
    row("tr", NONE, children(SCRIPT_SUPPORTING, &["td", "th"], false), &["table", "thead", "tbody", "tfoot"]),
    row("track", NONE, Nothing, &["video", "audio"]),
    row("u", PHRASED, PHRASING_CONTENT, &[]),
    row("ul", FLOW, children(SCRIPT_SUPPORTING, &["li"], false), &[]),
    row("var", PHRASED, PHRASING_CONTENT, &[]),
    row("video", EMBED.and(INTERACTIVE), Transparent(&["source", "track"]), &[]),
    row("wbr", PHRASED, Nothing, &[]),
];
