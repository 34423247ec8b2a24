//! Names of elements and attributes, and the nearest ones that are known.

use super::{advice, check, pass};

#[test]
fn names_of_elements() {
    check("<buton/>", &[("buton", "unknown element `<buton>`")]);
    check(
        "<p><blockquot/></p>",
        &[("blockquot", "unknown element `<blockquot>`")],
    );
    check("<center/>", &[("center", "`<center>` is obsolete in HTML")]);
    check("<font-face2/><foo/>", &[("foo", "unknown element `<foo>`")]);
    check("<DIV/>", &[("DIV", "unknown component `<DIV>`")]);
    pass(&[
        "<div/>",
        "<my-element/>",
        "<svg><linearGradient/><path d=\"\"/></svg>",
        "<math><mi/></math>",
        "<Card/><ui::Card/><X/>",
    ]);
    advice("<buton/>", "= help: did you mean `<button>`?");
    advice("<dvi/>", "= help: did you mean `<div>`?");
    advice(
        "<xyzzy/>",
        "= help: a custom element has a `-` in its name: `<my-element>`",
    );
    advice("<DIV/>", "= help: write the element in lower case: `<div>`");
}

#[test]
fn names_of_attributes() {
    check(
        r#"<p clas="a"/>"#,
        &[("clas", "unknown attribute `clas` on `<p>`")],
    );
    check(
        r#"<p href="/"/>"#,
        &[("href", "`href` is not an attribute of `<p>`")],
    );
    check(
        r#"<p align="left"/>"#,
        &[("align", "`align` on `<p>` is obsolete in HTML")],
    );
    check(
        r#"<p title-x="a" ttile="b"/>"#,
        &[
            ("title-x", "unknown attribute `title-x` on `<p>`"),
            ("ttile", "unknown attribute `ttile` on `<p>`"),
        ],
    );
    pass(&[
        r#"<p class="a" id="b" title="c" aria-label="d" onclick="e()" data-own="f"/>"#,
        r#"<input type="text" required maxlength=5>"#,
        r#"<label for="x"/>"#,
        r#"<my-element anything="x" at-all={y}/>"#,
        r#"<a href="/" target="_blank"/>"#,
        r##"<svg viewBox="0 0 1 1"><a href="#"/><use xlink:href="#x"/></svg>"##,
    ]);
    advice(r#"<p clas="a"/>"#, "= help: did you mean `class`?");
    advice(r#"<a herf="/"/>"#, "= help: did you mean `href`?");
    advice(r"<input maxlenght=5>", "= help: did you mean `maxlength`?");
    advice(
        r#"<p xyzzy="a"/>"#,
        "= help: an attribute of your own starts with `data-`: `data-xyzzy`",
    );
}
