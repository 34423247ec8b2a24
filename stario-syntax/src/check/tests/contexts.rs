//! Places where text or a value would be read as something else.

use super::{advice, check, pass};

#[test]
fn void_elements() {
    check(
        r#"<br>"a"</br>"#,
        &[("<br", "`<br>` is a void element and cannot have children")],
    );
    check(
        "<br></br>",
        &[("</br>", "`<br>` is a void element and has no closing tag")],
    );
    pass(&["<br>", "<br/>", "<input><hr>"]);
}

#[test]
fn characters_that_html_forbids() {
    for (source, at, written) in [
        (r#"<p>"a\0b"</p>"#, r#""a\0b""#, r"\0"),
        (r#""\u{1} {x}""#, r#""\u{1} {x}""#, r"\u{1}"),
        (r#"<p title="\u{80}"/>"#, r#""\u{80}""#, r"\u{80}"),
        (r#"<p class=["a", "\x7f"]/>"#, r#""\x7f""#, r"\u{7f}"),
        (
            r#"<Card><b>"\u{FDD0}"</b></Card>"#,
            r#""\u{FDD0}""#,
            r"\u{fdd0}",
        ),
        (r#"<script>"'\0'"</script>"#, r#""'\0'""#, r"\0"),
        (r#"<!-- "\0" -->"#, r#""\0""#, r"\0"),
    ] {
        check(
            source,
            &[(at, &format!("`{written}` cannot stand in a page"))],
        );
    }
    pass(&[
        r#"<p title="a\tb\u{C}">"a\r\n\u{FFFD}\u{A0}\u{200D}"</p>"#,
        r#"<script>"'\\0\u{1}'" r"\0"</script>"#,
        r#"<p>r"\0" "\\0"</p>"#,
        r#"<Card separator="\0"/>"#,
    ]);
}

#[test]
fn text_only_elements() {
    let script =
        |what: &str| format!("{what} is not allowed in `<script>`, which holds literal text only");
    check(
        "<script>{x}</script>",
        &[("{x}", &script("a value from Rust"))],
    );
    check(
        "<script><b/></script>",
        &[("<b", &script("the element `<b>`"))],
    );
    check(
        r#"<script>if a { "b" }</script>"#,
        &[("if", &script("`if`"))],
    );
    check(
        "<script>for a in b { }</script>",
        &[("for", &script("`for`"))],
    );
    check(
        "<script>match a { }</script>",
        &[("match", &script("`match`"))],
    );
    check(
        "<script>let a = 1;</script>",
        &[("let a = 1;", &script("`let`"))],
    );
    check(
        "<script><Card/></script>",
        &[("Card", &script("the component `<Card>`"))],
    );
    check(
        r#"<script><!-- "a" --></script>"#,
        &[("\"a\"", &script("a comment"))],
    );
    check(
        "<script><!DOCTYPE html></script>",
        &[("<!DOCTYPE html>", &script("a doctype"))],
    );
    check(
        r#"<script>"</scr" "ipt>"</script>"#,
        &[(
            "\"ipt>\"",
            "this text would end `<script>` or change how it is read",
        )],
    );
    check(
        r#"<title>if a { "x" } else { <b/> }</title>"#,
        &[(
            "<b",
            "the element `<b>` is not allowed in `<title>`, which holds text only",
        )],
    );
    check(
        "<title>match a { b => { <i/> } }</title>",
        &[(
            "<i",
            "the element `<i>` is not allowed in `<title>`, which holds text only",
        )],
    );
    check(
        "<style>{x}</style>",
        &[(
            "{x}",
            "a value from Rust is not allowed in `<style>`, which holds literal text only",
        )],
    );
    let title = |what: &str| format!("{what} is not allowed in `<title>`, which holds text only");
    check(
        "<title><b/></title>",
        &[("<b", &title("the element `<b>`"))],
    );
    check(
        "<title>for a in b { <Card/> }</title>",
        &[("Card", &title("the component `<Card>`"))],
    );
    check(
        "<title>if a { <b/> }</title>",
        &[("<b", &title("the element `<b>`"))],
    );
    check(
        r#"<textarea><!-- "a" --></textarea>"#,
        &[(
            "\"a\"",
            "a comment is not allowed in `<textarea>`, which holds text only",
        )],
    );
    pass(&[
        r#"<script>"if (a) { b() }" "more"</script>"#,
        r#"<style>"a > b { c: d }"</style>"#,
        r#"<title>"a {b}" {c} if d { "e" } for f in g { {f} }</title>"#,
        "<textarea>{a}</textarea>",
    ]);
}

#[test]
fn literal_text_that_would_end_its_place() {
    let ends = |name: &str| format!("this text would end `<{name}>` or change how it is read");
    check(
        r#"<script>"a</SCRIPT"</script>"#,
        &[("\"a</SCRIPT\"", &ends("script"))],
    );
    check(
        r#"<script>"<!--"</script>"#,
        &[("\"<!--\"", &ends("script"))],
    );
    check(
        r#"<style>"</style"</style>"#,
        &[("\"</style\"", &ends("style"))],
    );
    for text in ["\"-->\"", "\"--!>\"", "\">\"", "\"->\"", "\"<!--\""] {
        check(
            &format!("<!-- {text} -->"),
            &[(text, "this text would end the comment")],
        );
    }
    check(
        r#"<p>if a { } else { for b in c { match d { e => { <Card><!-- "-->" --></Card> } } } }</p>"#,
        &[("\"-->\"", "this text would end the comment")],
    );
    pass(&[
        r#"<script>"'<\\/script>'"</script>"#,
        r#"<style>"</script>"</style>"#,
        r#"<!-- " a -- b " -->"#,
    ]);
}

#[test]
fn places_that_take_no_value_from_rust() {
    let refused = |name: &str| format!("`{name}` cannot take a value from Rust");
    for (source, at, name) in [
        ("<p onclick={x}/>", "{x}", "onclick"),
        (r#"<p onclick="f({x})"/>"#, "\"f({x})\"", "onclick"),
        (r#"<img srcset="{x} 1x" alt="">"#, "\"{x} 1x\"", "srcset"),
        (
            r#"<link rel="preload" href="/a" as="image" imagesrcset="{x}">"#,
            "\"{x}\"",
            "imagesrcset",
        ),
        (r#"<a href="/" ping="/a {x}"/>"#, "\"/a {x}\"", "ping"),
        (r#"<iframe srcdoc="{x}"/>"#, "\"{x}\"", "srcdoc"),
        (r#"<script src="/{x}"/>"#, "\"/{x}\"", "src"),
        ("<meta http-equiv={x} content=\"0\">", "{x}", "http-equiv"),
        (
            r#"<meta http-equiv="refresh" content="5; url={x}">"#,
            "\"5; url={x}\"",
            "content",
        ),
        (
            r#"<meta http-equiv="content-security-policy" content={x}>"#,
            "{x}",
            "content",
        ),
        (
            r#"<link rel="stylesheet" href="/{x}.css">"#,
            "\"/{x}.css\"",
            "href",
        ),
        (
            r#"<link rel="icon stylesheet" href="/{x}">"#,
            "\"/{x}\"",
            "href",
        ),
        (r#"<link {..x} rel="icon" href="/{x}">"#, "\"/{x}\"", "href"),
        (r#"<svg><use href="/{x}"/></svg>"#, "\"/{x}\"", "href"),
        (r#"<svg><script href="/{x}"/></svg>"#, "\"/{x}\"", "href"),
        (
            "<math><annotation-xml encoding={x}/></math>",
            "{x}",
            "encoding",
        ),
        (
            "<svg><set attributeName={x}/></svg>",
            "{x}",
            "attributeName",
        ),
        ("<my-element ONCLICK={x}/>", "{x}", "ONCLICK"),
        ("<my-element onclick={x}/>", "{x}", "onclick"),
    ] {
        check(source, &[(at, &refused(name))]);
    }
    pass(&[
        r#"<p onclick="f()" style="color: red"/>"#,
        "<p style={x}/>",
        "<img srcset={x} alt=\"\">",
        r#"<meta http-equiv="refresh" content={x}>"#,
        r#"<link rel="Icon alternate" href="/{x}.png">"#,
        r##"<svg><use href="#{x}"/></svg>"##,
        r#"<img srcset="/a 1x, /b 2x" alt="">"#,
        "<a href=\"/\" ping={x}/>",
        "<iframe srcdoc={x}/>",
        "<script src={x}/>",
        r#"<meta http-equiv="refresh" content="5">"#,
        r#"<meta name="a" content={x}>"#,
        r#"<p title="a {x}" id={y} data-text={z}/>"#,
    ]);
    advice(
        "<p onclick={x}/>",
        "= help: let Datastar handle the event: `data-on:click=(..)`",
    );
}

#[test]
fn addresses() {
    let start = "a splice cannot stand before the first `/`, `?` or `#` of an address";
    check(r#"<a href="{x}"/>"#, &[("\"{x}\"", start)]);
    check(r#"<a href="{x}/y"/>"#, &[("\"{x}/y\"", start)]);
    check(r#"<a href="java{x}"/>"#, &[("\"java{x}\"", start)]);
    let scheme = "an address with this start cannot take a value from Rust";
    check(r#"<form action="x:{y}"/>"#, &[("\"x:{y}\"", scheme)]);
    check(
        r#"<a href="data:text/html,{y}"/>"#,
        &[("\"data:text/html,{y}\"", scheme)],
    );
    check(r#"<svg><a xlink:href="{y}"/></svg>"#, &[("\"{y}\"", start)]);
    let host = "a splice cannot stand directly behind `//`";
    for address in [
        "//{x}",
        "//{x}/y",
        "///{x}",
        r"/\\{x}",
        r" \t/\n/{x}",
        r"/\\\\{x}",
    ] {
        let address = format!("\"{address}\"");
        check(&format!("<a href={address}/>"), &[(&address, host)]);
    }
    for address in [
        "javascript:f()",
        "JavaScript:f()",
        " java\\tscript:f()",
        "vbscript:f()",
        "javascript:f('/{x}')",
    ] {
        let address = format!("\"{address}\"");
        check(
            &format!("<a href={address}/>"),
            &[(&address, "`href` cannot be a `javascript:` address")],
        );
    }
    pass(&[
        r#"<a href="/u/{x}?a={b}#{c}"/>"#,
        r#"<a href="?a={b}"/>"#,
        r##"<a href="#{c}"/>"##,
        r#"<a href="https://example.com/{x}"/>"#,
        r#"<a href="//example.com/{x}"/>"#,
        r#"<a href="/{x}//{y}"/>"#,
        r#"<a href="mailto:{x}"/>"#,
        r#"<a href="tel:{x}"/>"#,
        r#"<a href="javascript.html"/>"#,
        "<a href={x}/>",
        r#"<p title="javascript:f()"/>"#,
    ]);
}

#[test]
fn values_in_style() {
    let whole = "a value in `style` must be the whole value of a declaration";
    for css in [
        "{x}",
        "color: red; {x}",
        "{x}: red",
        "{x}: {y}",
        "width: {x}px",
        "width: calc({x} + 1px)",
        "background: url({x})",
        "background: url('{x}')",
        "background: url(a;b:{x})",
        "content: '{x}'",
        "content: \\\"a;b: {x}\\\"",
        "margin: 1px {x}",
        "margin: {x} {y}",
        "margin: {x}{y}",
        "/* width: {x} */",
        "width: /* */ {x} important",
        "w\\\\69dth: {x}",
    ] {
        let css = format!("\"{css}\"");
        check(&format!("<p style={css}/>"), &[(&css, whole)]);
    }
    pass(&[
        r#"<p style="width: {x}"/>"#,
        r#"<p style=" width:{x};color : {y} ; --a: {z};"/>"#,
        r#"<p style="width: {x} !important; margin: 1px 2px"/>"#,
        r#"<p style="background: url(a;b); content: ';'; width: {x}"/>"#,
        r#"<svg><path style="fill: {x}"/></svg>"#,
    ]);
    advice(
        r#"<p style="width: {x}%"/>"#,
        "= help: write the unit in Rust: `width: {Length::percent(x)}`",
    );
    advice(
        r#"<p style="background-image: url({x})"/>"#,
        "= help: give an address as a value: `background-image: {CssUrl::new(x)}`",
    );
    advice(
        r#"<p style="width: calc(1px + {x})"/>"#,
        "= help: set a property of your own, `--value: {x};`, and use `var(--value)`",
    );
}

#[test]
fn values_in_drawings() {
    let address = "a value cannot choose the address of `url(..)`";
    for fill in [
        "url({x})",
        "url('{x}')",
        "URL( {x})",
        "image-set({x})",
        "url({x}#a)",
    ] {
        let fill = format!("\"{fill}\"");
        check(
            &format!("<svg><path fill={fill}/></svg>"),
            &[(&fill, address)],
        );
    }
    check(
        r#"<svg><animate attributeName="href" to={x}/></svg>"#,
        &[("\"href\"", "an animation cannot change `href`")],
    );
    check(
        r#"<svg><set attributeName=" xlink:HREF"/></svg>"#,
        &[("\" xlink:HREF\"", "an animation cannot change `xlink:HREF`")],
    );
    check(
        r#"<svg><set attributeName="onclick" to="f()"/></svg>"#,
        &[("\"onclick\"", "an animation cannot change `onclick`")],
    );
    pass(&[
        r#"<svg><path fill="url(#{x})" stroke="rgb({r}, {g}, {b})"/></svg>"#,
        r#"<svg><path fill={x}/><animate attributeName="fill" to={x} values="{a};{b}"/></svg>"#,
    ]);
}

#[test]
fn json_in_scripts() {
    let script = "a value from Rust is not allowed in `<script>`, which holds literal text only";
    for kind in [
        r#"type="module""#,
        r#"type="importmap""#,
        r#"type="speculationrules""#,
        r#"type=" application/json""#,
        "type={t}",
        r#"{..a} type="application/json""#,
        "",
    ] {
        check(
            &format!("<script {kind}>{{x}}</script>"),
            &[("{x}", script)],
        );
    }
    check(
        r#"<script type="json">{x}</script>"#,
        &[
            ("{x}", script),
            ("\"json\"", "`json` is not the type of a file"),
        ],
    );
    let alone = "a script of JSON holds one value and nothing else";
    check(
        r#"<script type="application/json">{x} "y"</script>"#,
        &[("{x}", alone)],
    );
    check(
        r#"<script type="application/json">if a { {x} }</script>"#,
        &[(
            "if",
            "`if` is not allowed in `<script>`, which holds literal text only",
        )],
    );
    pass(&[
        r#"<script type="application/json">{x}</script>"#,
        r#"<script type="Application/LD+json" id="a">{x}</script>"#,
    ]);
}

#[test]
fn image_candidates() {
    for list in ["/a.png 2y", "/a.png 0w", "/a.png -1x", "/a.png 1x 2x"] {
        let size = list.split_once(' ').map_or("", |(_, size)| size);
        check(
            &format!("<img srcset=\"{list}\" alt=\"\">"),
            &[(
                &format!("\"{list}\""),
                &format!("`{size}` is not a size of an image for `srcset`"),
            )],
        );
    }
    for (list, message) in [
        ("", "`srcset` needs an image"),
        (
            "/a.png 1x,, /b.png 2x",
            "`srcset` has a comma without an image",
        ),
        (", /a.png", "`srcset` has a comma without an image"),
        (
            "/a.png 100w, /b.png 2x",
            "`srcset` mixes widths and densities",
        ),
    ] {
        check(
            &format!("<img srcset=\"{list}\" alt=\"\">"),
            &[(&format!("\"{list}\""), message)],
        );
    }
    pass(&[
        r#"<img srcset="/a.png, /b.png 1.5x" alt="">"#,
        r#"<img srcset="/a,b.png 100w, /b.png 200w" sizes="10vw" alt="">"#,
        r#"<img srcset="/a.png 1x," alt="">"#,
    ]);
}

#[test]
fn parts_of_keywords() {
    check(
        r#"<input type="{x}">"#,
        &[("\"{x}\"", "`type` holds one keyword, and no parts of one")],
    );
    advice(
        r#"<button type="{x}">"a"</button>"#,
        "= help: give a value of `ButtonType` without the quotes: `type={x}`",
    );
    advice(
        r#"<button type="sub{x}">"a"</button>"#,
        "= help: give a value of `ButtonType` alone: `type={value}`",
    );
    pass(&[
        "<input type={x}>",
        r#"<svg><path vector-effect="{x}"/></svg>"#,
    ]);
}
