//! Attributes that depend on others: what is refused and what passes.

use super::{pass, refused};

#[test]
fn areas() {
    refused(&[
        (
            r#"<area href="/" alt="x" shape="circle" coords="1,2">"#,
            &[(
                "\"1,2\"",
                "`1,2` is not a value of `coords` for the shape `circle`",
            )],
        ),
        (
            r#"<area href="/" alt="x" shape="circle" coords="1,2,-3">"#,
            &[(
                "\"1,2,-3\"",
                "`1,2,-3` is not a value of `coords` for the shape `circle`",
            )],
        ),
        (
            r#"<area href="/" alt="x" coords="5,2,3,4">"#,
            &[(
                "\"5,2,3,4\"",
                "`5,2,3,4` is not a value of `coords` for the shape `rect`",
            )],
        ),
        (
            r#"<area href="/" alt="x" shape="poly" coords="1,2,3,4,5">"#,
            &[(
                "\"1,2,3,4,5\"",
                "`1,2,3,4,5` is not a value of `coords` for the shape `poly`",
            )],
        ),
        (
            r#"<area href="/" alt="x" shape="default" coords="1,2">"#,
            &[(
                "coords",
                "`coords` does nothing on `<area shape=\"default\">`",
            )],
        ),
        (
            r#"<area href="/" alt="x">"#,
            &[("<area", "`<area>` with the shape `rect` needs `coords`")],
        ),
        (
            r#"<area alt="x">"#,
            &[("alt", "`alt` does nothing on `<area>` without `href`")],
        ),
    ]);
    pass(&[
        r#"<area href="/" alt="x" shape="default"><area shape="rect" coords="1,2,3,4"><area href="/" alt="x" shape="poly" coords="1,2,3,4,5,6"><area href="/" alt="x" coords={x}><area href="/" alt="x" shape={x}><area {..a}><area>"#,
    ]);
}

#[test]
fn gauges() {
    refused(&[
        (
            "<meter value=2/>",
            &[(
                "2",
                "`value` of this `<meter>` is above its `max`, which is 1",
            )],
        ),
        (
            "<meter value=1 min=2 max=3/>",
            &[(
                "1",
                "`value` of this `<meter>` is below its `min`, which is 2",
            )],
        ),
        (
            "<meter value=0.5 low=0.6 high=0.4/>",
            &[("0.4", "`high` is below `low`")],
        ),
        (
            "<meter value=0.5 optimum=1.5/>",
            &[(
                "1.5",
                "`optimum` of this `<meter>` is above its `max`, which is 1",
            )],
        ),
        (
            "<progress value=2/>",
            &[(
                "2",
                "`value` of this `<progress>` is above its `max`, which is 1",
            )],
        ),
        (
            "<progress value=1 max=0/>",
            &[("0", "`max` takes a number greater than 0")],
        ),
        (
            r#"<progress value="-1"/>"#,
            &[("\"-1\"", "`value` of `<progress>` cannot be below 0")],
        ),
    ]);
    pass(&[
        "<meter value=5 min=1 max=10 low=3 high=7 optimum=5/><meter value=5 max={x}/><meter value={x} max=1/><progress value=5 max=10/><progress/><meter value=5 {..a}/>",
    ]);
}

#[test]
fn microdata() {
    refused(&[
        (
            r#"<p itemtype="https://e.org/x"/>"#,
            &[(
                "itemtype",
                "`itemtype` does nothing on `<p>` without `itemscope`",
            )],
        ),
        (
            r#"<p itemref="x"/>"#,
            &[(
                "itemref",
                "`itemref` does nothing on `<p>` without `itemscope`",
            )],
        ),
        (
            r#"<p itemscope itemid="/x"/>"#,
            &[(
                "itemid",
                "`itemid` does nothing on `<p>` without `itemtype`",
            )],
        ),
        (
            r#"<a itemprop="x">"x"</a>"#,
            &[(
                "itemprop",
                "`itemprop` does nothing on `<a>` without `href`",
            )],
        ),
    ]);
    pass(&[
        r#"<p itemscope itemtype="https://e.org/x" itemid="/x" itemref="y"/><p itemtype={x} {..a}/>"#,
    ]);
}

#[test]
fn links_by_their_relation() {
    refused(&[
        (
            r#"<link rel="icon" href="/x" color="red">"#,
            &[("color", "`color` does nothing on `<link rel=\"icon\">`")],
        ),
        (
            r#"<link rel="icon" href="/x" disabled>"#,
            &[(
                "disabled",
                "`disabled` does nothing on `<link rel=\"icon\">`",
            )],
        ),
        (
            r#"<link rel="icon" href="/x" blocking="render">"#,
            &[(
                "blocking",
                "`blocking` does nothing on `<link rel=\"icon\">`",
            )],
        ),
        (
            r#"<link rel="icon" href="/x" integrity="sha256-x">"#,
            &[(
                "integrity",
                "`integrity` does nothing on `<link rel=\"icon\">`",
            )],
        ),
        (
            r#"<link rel="icon" href="/x" as="image">"#,
            &[("as", "`as` does nothing on `<link rel=\"icon\">`")],
        ),
        (
            r#"<link rel="stylesheet" href="/x" sizes="16x16">"#,
            &[(
                "sizes",
                "`sizes` does nothing on `<link rel=\"stylesheet\">`",
            )],
        ),
        (
            r#"<link rel="icon" href="/x" sizes="016x16">"#,
            &[("\"016x16\"", "`016x16` is not a size of an icon")],
        ),
    ]);
}

#[test]
fn preloads() {
    refused(&[
        (
            r#"<link rel="preload" href="/x">"#,
            &[("<link", "`<link rel=\"preload\">` needs `as`")],
        ),
        (
            r#"<link rel="preload" href="/x" as="worker">"#,
            &[(
                "\"worker\"",
                "`<link rel=\"preload\">` cannot load `worker`",
            )],
        ),
        (
            r#"<link rel="preload" href="/x" as="document">"#,
            &[(
                "\"document\"",
                "`document` is not a value of `as` on `<link>`",
            )],
        ),
        (
            r#"<link rel="modulepreload" href="/x" as="font">"#,
            &[(
                "\"font\"",
                "`<link rel=\"modulepreload\">` cannot load `font`",
            )],
        ),
        (
            r#"<link rel="preload" as="script" imagesrcset="/x">"#,
            &[(
                "imagesrcset",
                "`imagesrcset` does nothing without `as=\"image\"`",
            )],
        ),
        (
            r#"<link rel="preload" as="image" imagesrcset="/x 1w">"#,
            &[(
                "imagesrcset",
                "`imagesrcset` with widths needs `imagesizes`",
            )],
        ),
        (
            r#"<link rel="preload" as="image" href="/x" imagesizes="1px">"#,
            &[(
                "imagesizes",
                "`imagesizes` does nothing on `<link>` without `imagesrcset`",
            )],
        ),
        (
            r#"<link rel="alternate stylesheet" href="/x">"#,
            &[(
                "<link",
                "`<link rel=\"alternate stylesheet\">` needs `title`",
            )],
        ),
        (
            r#"<link rel="icon" itemprop="x" href="/x">"#,
            &[("itemprop", "`<link>` cannot have both `rel` and `itemprop`")],
        ),
    ]);
    pass(&[
        r##"<link rel="preload" as="font" href="/x"><link rel="modulepreload" href="/x"><link rel="modulepreload" as="worker" href="/x"><link rel="mask-icon" color="red" href="/x"><link rel="expect" blocking="render" href="#x"><link rel={x} href="/x" as="font"><link rel="preload" as={x} href="/x">"##,
        r#"<link rel="preload" as="image" imagesrcset="/x 1w" imagesizes="1px"><link rel="apple-touch-icon" sizes="16x16" href="/x"><link rel="alternate stylesheet" title="x" href="/x">"#,
    ]);
}

#[test]
fn scripts_by_their_kind() {
    refused(&[
        (
            r#"<script defer>"x"</script>"#,
            &[("defer", "`defer` does nothing on a script without `src`")],
        ),
        (
            r#"<script async>"x"</script>"#,
            &[("async", "`async` does nothing on a script without `src`")],
        ),
        (
            r#"<script integrity="sha256-x">"x"</script>"#,
            &[(
                "integrity",
                "`integrity` does nothing on a script without `src`",
            )],
        ),
        (
            r#"<script fetchpriority="high">"x"</script>"#,
            &[(
                "fetchpriority",
                "`fetchpriority` does nothing on a script without `src`",
            )],
        ),
        (
            r#"<script type="module" defer src="/x"/>"#,
            &[("defer", "`defer` does nothing on a module")],
        ),
        (
            r#"<script type="module" nomodule src="/x"/>"#,
            &[("nomodule", "`nomodule` does nothing on a module")],
        ),
        (
            r#"<script type="application/json" src="/x"/>"#,
            &[(
                "src",
                "`src` does nothing on `<script type=\"application/json\">`",
            )],
        ),
        (
            r#"<script type="importmap" async>"{}"</script>"#,
            &[("async", "`async` does nothing on data")],
        ),
    ]);
    pass(&[
        r#"<script defer src="/x"/><script type="module" async>"x"</script><script nomodule>"x"</script><script crossorigin>"x"</script><script async src={link}/><script defer {..a}/><script type={x} defer/>"#,
    ]);
}

#[test]
fn metadata() {
    refused(&[
        (
            r#"<meta charset="utf-8" name="x" content="y">"#,
            &[("name", "`<meta>` cannot have both `charset` and `name`")],
        ),
        (
            r#"<meta charset="utf-8" content="y">"#,
            &[(
                "content",
                "`content` does nothing on `<meta>` with `charset`",
            )],
        ),
        (
            r#"<meta name="x" content="y" media="print">"#,
            &[(
                "media",
                "`media` does nothing on `<meta>` without `name=\"theme-color\"`",
            )],
        ),
        (
            r#"<meta http-equiv="refresh" content="x">"#,
            &[("content", "`x` is not a value of `content` for `refresh`")],
        ),
        (
            r#"<meta http-equiv="x-ua-compatible" content="IE=7">"#,
            &[(
                "content",
                "`IE=7` is not a value of `content` for `x-ua-compatible`",
            )],
        ),
        (
            r#"<meta http-equiv="content-type" content="text/html">"#,
            &[(
                "content",
                "`text/html` is not a value of `content` for `content-type`",
            )],
        ),
    ]);
    pass(&[
        r#"<meta name="theme-color" content="red" media="print"><meta http-equiv="refresh" content="5"><meta http-equiv="refresh" content="5; URL=/x"><meta http-equiv="refresh" content={x}><meta http-equiv="X-UA-Compatible" content="IE=edge"><meta name="x" property="og:x" content="y"><meta http-equiv="Content-Type" content="text/html; charset=utf-8">"#,
    ]);
}

#[test]
fn attributes_that_need_another() {
    refused(&[
        (
            r#"<button type="button" formaction="/x">"x"</button>"#,
            &[(
                "formaction",
                "`formaction` does nothing on `<button type=\"button\">`",
            )],
        ),
        (
            r#"<button type="reset" formmethod="post">"x"</button>"#,
            &[(
                "formmethod",
                "`formmethod` does nothing on `<button type=\"reset\">`",
            )],
        ),
        (
            "<dialog tabindex=0/>",
            &[("tabindex", "`tabindex` is not allowed on `<dialog>`")],
        ),
        (
            r#"<bdo dir="auto"/>"#,
            &[("dir", "`dir` of `<bdo>` cannot be `auto`")],
        ),
        (
            r#"<img src="/x" alt="" controls>"#,
            &[(
                "controls",
                "`controls` is not allowed on an `<img>` with an empty `alt`",
            )],
        ),
        (
            r#"<img src="/x" alt="x" sizes="1px">"#,
            &[("sizes", "`sizes` does nothing on `<img>` without `srcset`")],
        ),
        (
            r#"<img src="/x" alt="x" srcset="/x 1w">"#,
            &[("srcset", "`srcset` with widths needs `sizes`")],
        ),
        (
            r#"<img src="/x" alt="x" srcset="/x 1x" sizes="1px">"#,
            &[(
                "sizes",
                "`sizes` does nothing beside a `srcset` without widths",
            )],
        ),
        (
            r#"<map name="a" id="b"/>"#,
            &[("id", "this `<map>` has the name `a` and the id `b`")],
        ),
        (
            r#"<textarea wrap="hard"/>"#,
            &[("wrap", "`wrap=\"hard\"` needs `cols`")],
        ),
        (
            r#"<track src="/x">"#,
            &[("<track", "`<track>` of subtitles needs `srclang`")],
        ),
    ]);
    pass(&[
        r#"<button formaction="/x">"x"</button><button type={x} formaction="/x">"x"</button><img src="/x" alt="x" controls><img src="/x" alt="x" loading="lazy" sizes="auto"><img src="/x" alt="x" srcset="/x 1w, /y 2w" sizes="1px"><map name="a" id="a"/><textarea wrap="hard" cols=5/><track src="/x" kind="chapters"><track src="/x" srclang="en">"#,
        r#"<embed src="/x" quality="high"><template for="x"/>"#,
    ]);
}

#[test]
fn roles_where_none_can_be() {
    refused(&[
        (
            r#"<meta name="x" content="y" role="none">"#,
            &[("\"none\"", "`role` is not allowed on `<meta>`")],
        ),
        (
            r#"<caption role="none"/>"#,
            &[("\"none\"", "`role` is not allowed on `<caption>`")],
        ),
    ]);
    pass(&[r#"<p role="none"/>"#]);
}
