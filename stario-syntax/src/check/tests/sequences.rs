//! Children and attributes that depend on what is beside or around them: what is refused and what passes.

use super::{pass, refused};

#[test]
fn ruby_pairs_text_with_annotations() {
    refused(&[
        (
            r#"<ruby>"x"</ruby>"#,
            &[("\"x\"", "`<ruby>` needs an `<rt>` at its end")],
        ),
        (
            "<ruby/>",
            &[("<ruby", "`<ruby>` needs an `<rt>` at its end")],
        ),
        (
            r#"<ruby><rt>"y"</rt></ruby>"#,
            &[("<rt", "`<rt>` needs text before it")],
        ),
        (
            r#"<ruby>"x"<rt>"y"</rt>"z"</ruby>"#,
            &[("\"z\"", "`<ruby>` needs an `<rt>` at its end")],
        ),
        (
            r#"<ruby>"x"<rp>"("</rp><rt>"y"</rt></ruby>"#,
            &[("<rt", "`<rp>` must stand on both sides of every `<rt>`")],
        ),
        (
            r#"<ruby>"x"<rt>"y"</rt><rp>")"</rp></ruby>"#,
            &[("<rp", "`<rp>` must stand on both sides of every `<rt>`")],
        ),
    ]);
    pass(&[
        r#"<ruby>"x"<rt>"y"</rt><b>"z"</b><rt>"y"</rt></ruby><ruby>"x"<rp>"("</rp><rt>"y"</rt><rp>")"</rp></ruby><ruby>{x}</ruby><ruby>for x in y { {x}<rt>{x}</rt> }</ruby>"#,
    ]);
}

#[test]
fn lists_of_terms_are_grouped_or_not() {
    refused(&[
        (
            "<dl><div><dt/><dd/></div><dt/><dd/></dl>",
            &[(
                "<div",
                "this `<dl>` has groups in `<div>` and the `<dt>` of line 1 outside of them",
            )],
        ),
        (
            "<dl><div/></dl>",
            &[("<div", "a `<div>` in `<dl>` needs a `<dt>` and a `<dd>`")],
        ),
        (
            "<dl><div><dt/><dd/><dt/><dd/></div></dl>",
            &[("<dt", "this `<dt>` starts a second group in one `<div>`")],
        ),
        (
            "<dl><div><dd/></div></dl>",
            &[("<dd", "`<dd>` needs a `<dt>` before it")],
        ),
    ]);
    pass(&[
        "<dl><div><dt/><dt/><dd/></div><div><dt/><dd/></div></dl><dl><div>{x}</div></dl><dl><div><Term/></div></dl><dl><script/><dt/><dd/></dl>",
    ]);
}

#[test]
fn heading_groups_have_one_heading() {
    refused(&[
        (
            "<hgroup><p/></hgroup>",
            &[("<hgroup", "`<hgroup>` needs a heading")],
        ),
        (
            "<hgroup><h1/><h2/></hgroup>",
            &[("<h2", "`<hgroup>` can have only one heading")],
        ),
    ]);
    pass(&["<hgroup><p/><h1/><p/></hgroup><hgroup>{x}</hgroup><hgroup><Title/></hgroup>"]);
}

#[test]
fn first_children_come_before_scripts() {
    refused(&[
        (
            "<details><script/><summary/></details>",
            &[(
                "<summary",
                "`<summary>` must be the first child of `<details>`",
            )],
        ),
        (
            "<fieldset><template/><legend/></fieldset>",
            &[(
                "<legend",
                "`<legend>` must be the first child of `<fieldset>`",
            )],
        ),
        (
            r#"<video><script/><source src="/x"></video>"#,
            &[(
                "<source",
                "`<source>` must stand before other content of `<video>`",
            )],
        ),
        (
            r#"<video><track src="/x" srclang="en"><source src="/x"></video>"#,
            &[(
                "<source",
                "`<source>` must stand before `<track>` in `<video>`",
            )],
        ),
        (
            "<figure><script/><figcaption/><p/></figure>",
            &[(
                "<figcaption",
                "`<figcaption>` must be the first or the last child of `<figure>`",
            )],
        ),
    ]);
}

#[test]
fn options() {
    refused(&[
        (
            r#"<select><option><input type="hidden"></option></select>"#,
            &[("<input", "`<input>` is not allowed inside `<select>`")],
        ),
        (
            "<select><option><select/></option></select>",
            &[("<select", "`<select>` is not allowed inside `<option>`")],
        ),
        (
            r#"<select><option><a href="/">"x"</a></option></select>"#,
            &[("<a", "`<a>` is not allowed inside `<option>`")],
        ),
        (
            r#"<select><option><object data="/x"/></option></select>"#,
            &[("<object", "`<object>` is not allowed inside `<option>`")],
        ),
        (
            "<select><option><i tabindex=0/></option></select>",
            &[(
                "<i",
                "`<i>` with `tabindex` is not allowed inside `<option>`",
            )],
        ),
        (
            r#"<select><option label="a" value="b">"c"</option></select>"#,
            &[("\"c\"", "text is not allowed in `<option>`")],
        ),
        (
            r#"<select><option label="a"><b/></option></select>"#,
            &[("<b", "`<b>` is not allowed in `<option>`")],
        ),
        (
            "<datalist><option><b/></option></datalist>",
            &[("<b", "`<b>` is not allowed in `<option>`")],
        ),
        (
            "<select><optgroup><legend><button/></legend></optgroup></select>",
            &[("<button", "`<button>` is not allowed inside `<legend>`")],
        ),
        (
            "<select><option selected/><option selected/></select>",
            &[("<option", "this `<select>` has two choices with `selected`")],
        ),
        (
            r#"<select required><option>"x"</option></select>"#,
            &[(
                "<option",
                "the first choice of a `<select required>` must be empty",
            )],
        ),
        (
            r#"<select required><optgroup label="x"><option value=""/></optgroup></select>"#,
            &[(
                "<optgroup",
                "the first choice of a `<select required>` must be empty",
            )],
        ),
        (
            "<select multiple><button/><option/></select>",
            &[(
                "<button",
                "`<button>` is not allowed in a `<select>` that shows a list",
            )],
        ),
    ]);
    pass(&[
        r#"<select><option label="a"/><option label="a">"b"</option><option><div><b/></div></option><option><a>"x"</a></option></select><datalist><option>"x"</option><option label="x" value="y"/></datalist><fieldset><legend><button>"x"</button></legend></fieldset>"#,
        r#"<select required><option value="">"x"</option></select><select required><option value={x}/></select><select required>for x in y { <option/> }</select><select required multiple><option>"x"</option></select><select required size=3><option>"x"</option></select><select required/><select><option selected={a}/><option selected={b}/></select><select><button><selectedcontent/></button><option/></select>"#,
    ]);
}

#[test]
fn canvases() {
    refused(&[
        (
            "<canvas><textarea/></canvas>",
            &[("<textarea", "`<textarea>` is not allowed inside `<canvas>`")],
        ),
        (
            "<canvas><input></canvas>",
            &[("<input", "`<input>` is not allowed inside `<canvas>`")],
        ),
        (
            "<canvas><select/></canvas>",
            &[("<select", "`<select>` is not allowed inside `<canvas>`")],
        ),
    ]);
    pass(&[
        r#"<canvas><a href="/">"x"</a><button>"x"</button><input type="checkbox"><input type={x}><select multiple/></canvas>"#,
    ]);
}

#[test]
fn sources() {
    refused(&[
        (
            r#"<picture><source src="/x"><img src="/x" alt=""></picture>"#,
            &[("src", "`src` does nothing on `<source>` in `<picture>`")],
        ),
        (
            r#"<picture><source><img src="/x" alt=""></picture>"#,
            &[("<source", "`<source>` in `<picture>` needs `srcset`")],
        ),
        (
            r#"<picture><source srcset="/x"><source srcset="/y"><img src="/x" alt=""></picture>"#,
            &[("<source", "this `<source>` needs `media` or `type`")],
        ),
        (
            r#"<video><source srcset="/x"></video>"#,
            &[("srcset", "`srcset` does nothing on `<source>` in `<video>`")],
        ),
        (
            r#"<video><source src="/x" width=1></video>"#,
            &[("width", "`width` does nothing on `<source>` in `<video>`")],
        ),
        (
            "<video><source></video>",
            &[("<source", "`<source>` in `<video>` needs `src`")],
        ),
    ]);
    pass(&[
        r#"<picture><source srcset="/x" media="print"><source srcset="/y" type="image/png"><source srcset="/z" width=1><img src="/x" alt=""></picture><video><source src={x}></video><picture><source {..a}><img src="/x" alt=""></picture>"#,
    ]);
}

#[test]
fn attributes_by_the_parent() {
    refused(&[
        (
            "<ul><li value=1/></ul>",
            &[("value", "`value` does nothing on `<li>` in `<ul>`")],
        ),
        (
            "<menu><li value=1/></menu>",
            &[("value", "`value` does nothing on `<li>` in `<menu>`")],
        ),
        (
            "<table><colgroup span=2><col></colgroup></table>",
            &[("<col", "`<col>` is not allowed in `<colgroup>` with `span`")],
        ),
        (
            r#"<body><img src="/x" alt="" ismap></body>"#,
            &[(
                "ismap",
                "`ismap` does nothing on an `<img>` outside of a link",
            )],
        ),
        (
            r#"<body><a><img src="/x" alt="" ismap></a></body>"#,
            &[(
                "ismap",
                "`ismap` does nothing on an `<img>` outside of a link",
            )],
        ),
        (
            r#"<div><script href="/x"/></div>"#,
            &[("href", "`href` is not an attribute of `<script>`")],
        ),
        (
            r#"<div><a fill="red">"x"</a></div>"#,
            &[("fill", "unknown attribute `fill` on `<a>`")],
        ),
    ]);
    pass(&[
        r#"<ol><li value=1/></ol><li value=1/><table><colgroup span={x}><col></colgroup></table><body><a href="/"><img src="/x" alt="" ismap></a></body><img src="/x" alt="" ismap><svg><a fill="red"/><script href="/x"/></svg>"#,
    ]);
}

#[test]
fn what_the_parser_drops_anywhere() {
    refused(&[
        (
            "<template><body/></template>",
            &[("<body", "`<body>` is not allowed in `<template>`")],
        ),
        (
            "<template>if a { <html/> }</template>",
            &[("<html", "`<html>` is not allowed in `<template>`")],
        ),
        (
            "<x-y><tr/></x-y>",
            &[("<tr", "`<tr>` is not allowed in `<x-y>`")],
        ),
        (
            "<x-y><body/></x-y>",
            &[("<body", "`<body>` is not allowed in `<x-y>`")],
        ),
    ]);
    pass(&["<template><tr/></template><x-y><li/></x-y>"]);
}

#[test]
fn drawings_hide_nothing() {
    refused(&[
        (
            r#"<a href="/"><svg><foreignObject><a href="/">"x"</a></foreignObject></svg></a>"#,
            &[("<a", "`<a>` is not allowed inside `<a>`")],
        ),
        (
            "<form><svg><foreignObject><form/></foreignObject></svg></form>",
            &[("<form", "`<form>` is not allowed inside `<form>`")],
        ),
        (
            "<math><mi><div/></mi></math>",
            &[("<div", "`<div>` is not allowed in `<mi>`")],
        ),
    ]);
    pass(&[
        r#"<a href="/"><svg><a href="/"/></svg></a><button><svg><a href="/"/></svg></button><button><svg><foreignObject><div/></foreignObject></svg></button><p><svg><foreignObject><p/></foreignObject></svg></p><math><mtext><b/></mtext></math>"#,
    ]);
}

#[test]
fn references_of_a_page() {
    refused(&[
        (
            r##"<html><head><title>"x"</title></head><body><img src="/x" alt="" usemap="#m"></body></html>"##,
            &[(
                "\"#m\"",
                "`usemap` names `m`, and no `<map>` of the page has that name",
            )],
        ),
        (
            r#"<html><head><title>"x"</title></head><body><button popovertarget="m">"x"</button></body></html>"#,
            &[(
                "\"m\"",
                "`popovertarget` names `m`, and no element of the page has that id",
            )],
        ),
        (
            r#"<html><head><title>"x"</title></head><body><button command="close" commandfor="m">"x"</button></body></html>"#,
            &[(
                "\"m\"",
                "`commandfor` names `m`, and no element of the page has that id",
            )],
        ),
    ]);
    pass(&[
        r##"<html><head><title>"x"</title></head><body><img src="/x" alt="" usemap="#m"><map name="m"/><p id="p" popover/><button popovertarget="p">"x"</button></body></html><img src="/x" alt="" usemap="#m">"##,
    ]);
}

#[test]
fn parts_are_children_and_no_descendants() {
    refused(&[
        (
            "<details><summary/><a><summary/></a></details>",
            &[("<summary", "`<summary>` is not allowed in `<a>`")],
        ),
        (
            "<figure><ins><figcaption/></ins></figure>",
            &[("<figcaption", "`<figcaption>` is not allowed in `<ins>`")],
        ),
        (
            r#"<ruby>"x"<a><rt>"y"</rt></a><rt>"y"</rt></ruby>"#,
            &[("<rt", "`<rt>` is not allowed in `<a>`")],
        ),
        (
            "<datalist><a><option/></a></datalist>",
            &[("<option", "`<option>` is not allowed in `<a>`")],
        ),
        (
            r#"<select><optgroup label="x"><div><hr></div></optgroup></select>"#,
            &[("<hr", "`<hr>` is not allowed in `<div>`")],
        ),
    ]);
    pass(&[
        r#"<select><noscript><option/></noscript><div><hr><optgroup label="x"><div><option/></div></optgroup></div></select><option><a><div/></a></option>"#,
    ]);
}
