//! Which child stands where: one template that is refused and one that passes for each rule.

mod choices;
mod tables;

use super::{advice, check, pass};

#[test]
fn phrasing_holds_no_blocks() {
    for (source, message) in [
        ("<p><div/></p>", "`<div>` is not allowed in `<p>`"),
        ("<p><a><div/></a></p>", "`<div>` is not allowed in `<p>`"),
        ("<p>if a { <div/> }</p>", "`<div>` is not allowed in `<p>`"),
        (
            "<p>match a { _ => { <div/> } }</p>",
            "`<div>` is not allowed in `<p>`",
        ),
        ("<span><div/></span>", "`<div>` is not allowed in `<span>`"),
        ("<h1><div/></h1>", "`<div>` is not allowed in `<h1>`"),
        (
            "<button><div/></button>",
            "`<div>` is not allowed in `<button>`",
        ),
    ] {
        check(source, &[("<div", message)]);
    }
    check("<p><ul/></p>", &[("<ul", "`<ul>` is not allowed in `<p>`")]);
    check(
        "<p><table/></p>",
        &[("<table", "`<table>` is not allowed in `<p>`")],
    );
    check(
        "<p><x-card><div/></x-card></p>",
        &[("<div", "`<div>` is not allowed in `<p>`")],
    );
    advice(
        "<p><div/></p>",
        "= note: the browser ends `<p>` where `<div>` starts",
    );
    advice("<p><div/></p>", "= help: end the `<p>` of line 1 before it");
    advice(
        "<h1><h2/></h1>",
        "= note: the browser ends `<h1>` where `<h2>` starts",
    );
    pass(&[
        "<p><a href=\"/\">\"x\"</a><svg><path/></svg><x-card/><math/></p>",
        "<p><Card><div/></Card>{block}</p>",
        "<a><div><p>\"x\"</p></div></a>",
        "<p><button>\"x\"</button><select><option>\"x\"</option></select></p>",
        "<p><style>\"p{}\"</style><script>\"x\"</script><template><div/></template></p>",
        "<p><link rel=\"stylesheet\" href=\"/x.css\"><meta itemprop=\"a\" content=\"b\"></p>",
    ]);
}

#[test]
fn metadata_stands_in_the_head() {
    check(
        "<body><title>\"x\"</title></body>",
        &[("<title", "`<title>` is not allowed in `<body>`")],
    );
    check(
        "<div><base href=\"/\"></div>",
        &[("<base", "`<base>` is not allowed in `<div>`")],
    );
    check(
        "<div><meta name=\"a\" content=\"b\"></div>",
        &[("<meta", "`<meta>` is not allowed in `<div>`")],
    );
    check(
        "<div><link rel=\"icon\" href=\"/x\"></div>",
        &[("<link", "`<link>` is not allowed in `<div>`")],
    );
    check(
        "<head><div/></head>",
        &[("<div", "`<div>` is not allowed in `<head>`")],
    );
    check(
        "<head>\"x\"</head>",
        &[("\"x\"", "text is not allowed in `<head>`")],
    );
    check(
        "<head><noscript><p/></noscript></head>",
        &[("<p", "`<p>` is not allowed in `<noscript>`")],
    );
    advice(
        "<head><div/></head>",
        "= note: the browser ends `<head>` here and starts `<body>`",
    );
    pass(&[
        "<head><meta charset=\"utf-8\"><Datastar/>{more}<noscript><style>\"p{}\"</style></noscript></head>",
        "<head>if dark { <link rel=\"icon\" href=\"/x\"> }</head>",
        "<title>\"fragment\"</title>",
    ]);
}

const PARTS: &[(&str, &str, &str)] = &[
    (
        "<div><li/></div>",
        "<li",
        "`<li>` is not allowed in `<div>`",
    ),
    (
        "<ul><div/></ul>",
        "<div",
        "`<div>` is not allowed in `<ul>`",
    ),
    ("<ul><ul/></ul>", "<ul", "`<ul>` is not allowed in `<ul>`"),
    (
        "<ul>for a in b { <p/> }</ul>",
        "<p",
        "`<p>` is not allowed in `<ul>`",
    ),
    ("<ul>\"x\"</ul>", "\"x\"", "text is not allowed in `<ul>`"),
    ("<dl><p/></dl>", "<p", "`<p>` is not allowed in `<dl>`"),
    (
        "<dl><div><p/></div></dl>",
        "<p",
        "`<p>` is not allowed in `<div>`",
    ),
    (
        "<section><dt/></section>",
        "<dt",
        "`<dt>` is not allowed in `<section>`",
    ),
    (
        "<div><summary/></div>",
        "<summary",
        "`<summary>` is not allowed in `<div>`",
    ),
    (
        "<div><legend/></div>",
        "<legend",
        "`<legend>` is not allowed in `<div>`",
    ),
    (
        "<div><figcaption/></div>",
        "<figcaption",
        "`<figcaption>` is not allowed in `<div>`",
    ),
    (
        "<div><source src=\"/x\"></div>",
        "<source",
        "`<source>` is not allowed in `<div>`",
    ),
    (
        "<div><track src=\"/x\" srclang=\"en\"></div>",
        "<track",
        "`<track>` is not allowed in `<div>`",
    ),
    ("<p><rt/></p>", "<rt", "`<rt>` is not allowed in `<p>`"),
    (
        "<ruby>\"x\"<rp><b/></rp><rt/><rp/></ruby>",
        "<b",
        "`<b>` is not allowed in `<rp>`",
    ),
    (
        "<hgroup><div/></hgroup>",
        "<div",
        "`<div>` is not allowed in `<hgroup>`",
    ),
    (
        "<picture><p/><img src=\"/\" alt=\"\"></picture>",
        "<p",
        "`<p>` is not allowed in `<picture>`",
    ),
    (
        "<iframe>\"x\"</iframe>",
        "\"x\"",
        "text is not allowed in `<iframe>`",
    ),
    (
        "<div><body/></div>",
        "<body",
        "`<body>` is not allowed in `<div>`",
    ),
    (
        "<body><div><area></div></body>",
        "<area",
        "`<area>` is not allowed in `<div>`",
    ),
];

#[test]
fn parts_stand_in_their_whole() {
    for (source, at, message) in PARTS {
        check(source, &[(*at, *message)]);
    }
    advice(
        "<div><li/></div>",
        "= help: `<li>` belongs in `<ul>`, `<ol>` or `<menu>`",
    );
    advice("<ul><div/></ul>", "= help: put it in an `<li>`");
    advice("<ul>\"x\"</ul>", "= help: put it in `<li>`");
    pass(&[
        "<li/>",
        "if a { <tr/> } <option/>",
        "<ul>for a in b { <li>\"{a}\"</li> } <Item/> {items} \"  \" \"{item}\" <template/><x-item/></ul>",
        "<x-list><li/></x-list>",
        "<div><dt/></div>",
        "<dl><div><dt/><dd/></div></dl>",
        "<div><area></div>",
        "<ruby>\"x\"<rp>\"(\"</rp><rt>\"y\"</rt><rp>\")\"</rp></ruby>",
        "<Tabs><li/></Tabs>",
        "<template><tr/></template>",
        "<hgroup><h1/><p/></hgroup>",
    ]);
}

const NESTED: &[(&str, &str, &str)] = &[
    ("<a><a/></a>", "<a", "`<a>` is not allowed inside `<a>`"),
    (
        "<a><span><a/></span></a>",
        "<a",
        "`<a>` is not allowed inside `<a>`",
    ),
    (
        "<a><button/></a>",
        "<button",
        "`<button>` is not allowed inside `<a>`",
    ),
    (
        "<a><input></a>",
        "<input",
        "`<input>` is not allowed inside `<a>`",
    ),
    (
        "<button><a href=\"/\"/></button>",
        "<a",
        "`<a>` is not allowed inside `<button>`",
    ),
    (
        "<button><button/></button>",
        "<button",
        "`<button>` is not allowed inside `<button>`",
    ),
    (
        "<button><i tabindex=0/></button>",
        "<i",
        "`<i>` with `tabindex` is not allowed inside `<button>`",
    ),
    (
        "<form><div><form/></div></form>",
        "<form",
        "`<form>` is not allowed inside `<form>`",
    ),
    (
        "<form>if a { <form/> }</form>",
        "<form",
        "`<form>` is not allowed inside `<form>`",
    ),
    (
        "<label><label/></label>",
        "<label",
        "`<label>` is not allowed inside `<label>`",
    ),
    (
        "<header><footer/></header>",
        "<footer",
        "`<footer>` is not allowed inside `<header>`",
    ),
    (
        "<address><h1/></address>",
        "<h1",
        "`<h1>` is not allowed inside `<address>`",
    ),
    (
        "<dt><nav/></dt>",
        "<nav",
        "`<nav>` is not allowed inside `<dt>`",
    ),
    (
        "<dfn><dfn/></dfn>",
        "<dfn",
        "`<dfn>` is not allowed inside `<dfn>`",
    ),
    (
        "<meter value=1><meter value=1/></meter>",
        "<meter",
        "`<meter>` is not allowed inside `<meter>`",
    ),
    (
        "<progress><progress/></progress>",
        "<progress",
        "`<progress>` is not allowed inside `<progress>`",
    ),
    (
        "<noscript><noscript/></noscript>",
        "<noscript",
        "`<noscript>` is not allowed inside `<noscript>`",
    ),
    (
        "<video><audio/></video>",
        "<audio",
        "`<audio>` is not allowed inside `<video>`",
    ),
    (
        "<article><main/></article>",
        "<main",
        "`<main>` is not allowed inside `<article>`",
    ),
];

#[test]
fn some_elements_do_not_nest() {
    for (source, at, message) in NESTED {
        check(source, &[(*at, *message)]);
    }
    advice(
        "<form><form/></form>",
        "= note: the browser drops the inner `<form>`; its fields belong to the outer one",
    );
    pass(&[
        "<a><input type=\"hidden\" name=\"x\"><input type={kind}><img src=\"/\" alt=\"\"><video src=\"/\"/></a>",
        "<button><a/><a href={address}/></button>",
        "<a><Card><a/></Card></a>",
        "<form><template><form/></template></form>",
        "if a { <form/> } else { <form/> }",
        "<body><div><form><main/></form></div></body>",
        "<header><nav><h1/></nav></header>",
        "<button><i tabindex={index}/></button>",
    ]);
}

#[test]
fn labels_have_one_field() {
    check(
        "<label><input><input></label>",
        &[(
            "<input",
            "`<input>` is the second form field of this `<label>`",
        )],
    );
    check(
        "<label for=\"a\"><input id=\"b\"></label>",
        &[(
            "<input",
            "this `<label>` is for `a`, and not for the `<input>` in it",
        )],
    );
    pass(&[
        "<label><input type=\"hidden\" name=\"x\"><input></label>",
        "<label>if a { <input> } else { <select/> }</label>",
        "<label>if a { <input> } <select/></label>",
        "<label for=\"a\"><input id=\"a\"></label>",
        "<label for=\"a\"><input id={id}></label>",
        "<label for={id}><input id=\"b\"></label>",
    ]);
}

#[test]
fn order_and_number_of_children() {
    for (source, at, message) in [
        (
            "<details><p/></details>",
            "<details",
            "`<details>` needs a `<summary>`",
        ),
        (
            "<details><p/><summary/></details>",
            "<summary",
            "`<summary>` must be the first child of `<details>`",
        ),
        (
            "<details><summary/><summary/></details>",
            "<summary",
            "`<summary>` must be the first child of `<details>`",
        ),
        (
            "<fieldset><p/><legend/></fieldset>",
            "<legend",
            "`<legend>` must be the first child of `<fieldset>`",
        ),
        (
            "<figure><p/><figcaption/><p/></figure>",
            "<figcaption",
            "`<figcaption>` must be the first or the last child of `<figure>`",
        ),
        (
            "<figure><figcaption/><p/><figcaption/></figure>",
            "<figcaption",
            "`<figure>` can have only one `<figcaption>`",
        ),
        (
            "<picture><source srcset=\"/x\"></picture>",
            "<picture",
            "`<picture>` needs an `<img>`",
        ),
        (
            "<picture><img src=\"/\" alt=\"\"><source srcset=\"/x\"></picture>",
            "<source",
            "`<source>` must stand before `<img>` in `<picture>`",
        ),
        (
            "<video src=\"/\"><source src=\"/\"></video>",
            "<source",
            "`<source>` has no effect in `<video>` with `src`",
        ),
        (
            "<video>\"x\"<source src=\"/\"></video>",
            "<source",
            "`<source>` must stand before other content of `<video>`",
        ),
        ("<dl><dd/></dl>", "<dd", "`<dd>` needs a `<dt>` before it"),
        ("<dl><dt/></dl>", "<dt", "`<dt>` needs a `<dd>` after it"),
        (
            "<html lang=\"en\"><body/><head>{all}</head></html>",
            "<head",
            "`<head>` must stand before `<body>` in `<html>`",
        ),
    ] {
        check(source, &[(at, message)]);
    }
    pass(&[
        "<details>{summary}</details>",
        "<details><summary>\"x\"</summary>\"y\"</details>",
        "<details>if a { <summary/> }</details>",
        "<fieldset><Legend/><legend/></fieldset>",
        "<figure><img src=\"/\" alt=\"\"><figcaption/></figure>",
        "<figure><figcaption/><p/></figure>",
        "<picture>for a in b { <source srcset=\"/x\"> } <Image/></picture>",
        "<video src={address}><source src=\"/\"><track src=\"/\" srclang=\"en\">\"none\"</video>",
        "<dl>for a in b { <dt/><dd/> }</dl>",
        "<dl><dt/><dt/><dd/></dl>",
    ]);
}

#[test]
fn one_mistake_is_one_error() {
    check(
        "<ul><a>\"x\"</a></ul>",
        &[("<a", "`<a>` is not allowed in `<ul>`")],
    );
    check(
        "<p><div><div/></div></p>",
        &[("<div", "`<div>` is not allowed in `<p>`")],
    );
    check(
        "<tr><form><td/></form></tr>",
        &[("<form", "`<form>` is not allowed in `<tr>`")],
    );
    check(
        "<p><div><ul><b/></ul></div></p>",
        &[
            ("<div", "`<div>` is not allowed in `<p>`"),
            ("<b", "`<b>` is not allowed in `<ul>`"),
        ],
    );
}

#[test]
fn drawings_and_pages_do_not_mix() {
    check(
        "<svg><div/></svg>",
        &[("<div", "`<div>` is not an element of SVG")],
    );
    check(
        "<svg><g><button/></g></svg>",
        &[("<button", "`<button>` is not an element of SVG")],
    );
    check(
        "<math><div/></math>",
        &[("<div", "`<div>` is not an element of MathML")],
    );
    check(
        "<div><path/></div>",
        &[("<path", "`<path>` is not allowed in `<div>`")],
    );
    check(
        "<p><mrow/></p>",
        &[("<mrow", "`<mrow>` is not allowed in `<p>`")],
    );
    pass(&[
        "<svg><foreignObject><div/></foreignObject><title>\"x\"</title><a><path/></a></svg>",
        "<path/>",
        "<a><path/></a>",
        "<g><path/></g>",
        "<svg>\"text\"<Icon/><style>\"x\"</style></svg>",
        "<math><mtext><b/></mtext></math>",
    ]);
}

#[test]
fn a_doctype_stands_outside_of_elements() {
    check(
        "<div><!DOCTYPE html></div>",
        &[("<!DOCTYPE html>", "a doctype is not allowed in `<div>`")],
    );
}
