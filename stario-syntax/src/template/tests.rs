//! Lowering: what is static, and in which context every value stands.

mod fingerprint;
mod segments;

use super::{Lookup, Template};
use crate::parse::tests::read;

/// The lowered form of a template whose tree has no mistakes.
#[track_caller]
fn template(source: &str) -> Template {
    super::lower(&read(source))
}

#[track_caller]
fn check(source: &str, expect: &str) {
    assert_eq!(segments::body(&template(source).root), expect, "{source}");
}

#[test]
fn static_text_is_one_segment() {
    check("", "");
    check(
        r#"<!DOCTYPE html><html lang="en"><p class="a" n=5 b=true>"x" "y"</p><br/><i/></html>"#,
        r#"`<!DOCTYPE html><html lang="en"><p class="a" n="5" b="true">xy</p><br><i></i></html>`"#,
    );
    check(r#"<!-- "c" -->"a""#, "`<!--c-->a`");
    check(r#""a{x}b" "c" {y} "d""#, "`a` {text x} `bc` {text y} `d`");
    check(r#""{x}{y}""#, "{text x} {text y}");
    check(
        r#"<p>if a { <b>"x" "y"</b> } "c" "d"</p>"#,
        "`<p>` {if a [`<b>xy</b>`]} `cd</p>`",
    );
}

#[test]
fn static_text_is_escaped_for_its_place() {
    check(r#""a < b & \"c\"""#, "`a &lt; b &amp; &#34;c&#34;`");
    check(
        r#"<p title="a \"b\" <c>"/>"#,
        r#"`<p title="a &#34;b&#34; &lt;c&gt;"></p>`"#,
    );
    check(r#"<title>"a < b"</title>"#, "`<title>a &lt; b</title>`");
    check(
        r#"<script>"if (a < b && \"c\") {}"</script>"#,
        r#"`<script>if (a < b && "c") {}</script>`"#,
    );
    check(r#"<style>"a > b {}"</style>"#, "`<style>a > b {}</style>`");
    check(
        r#"<p data-show="$a < 1 && '{b}'"/>"#,
        r#"`<p data-show="$a &lt; 1 &amp;&amp; '{b}'"></p>`"#,
    );
    check(
        "<p data-show=($a<\"b\")/>",
        r#"`<p data-show="$a &lt; 'b'"></p>`"#,
    );
    // What could end its element was reported, and is left out.
    check(r#"<script>"</script>"</script>"#, "`<script></script>`");
    check(r#"<!-- "-->" -->"a""#, "`a`");
}

#[test]
fn children() {
    check("<p>{x.y()?}</p>", "`<p>` {text x.y()?} `</p>`");
    check("<title>{x}</title>", "`<title>` {text x} `</title>`");
    check(
        r#"<textarea>"a{x}"</textarea>"#,
        "`<textarea>a` {text x} `</textarea>`",
    );
    check(
        "let a = 1; for (i, x) in xs { {x} } ",
        "{let a=1;} {for (i,x) in xs [{text x}]}",
    );
    check(
        r#"if a { "1" } else if let Some(b) = c { {b} } else { }"#,
        "{if a [`1`] else {if let Some(b)=c [{text b}] else []}}",
    );
    check(
        r#"match a { Some(b) if b > 1 => { {b} } _ => { "c" } }"#,
        "{match a (Some(b)if b>1 [{text b}]) (_ [`c`])}",
    );
}

#[test]
fn attributes_by_kind() {
    let p = |attribute: &str, slot: &str| {
        check(
            &format!("<p {attribute}/>"),
            &format!("`<p` {slot} `></p>`"),
        );
    };
    p("title={x}", "{attribute title Text x}");
    p("id={x}", "{attribute id Id x}");
    p("tabindex={x}", "{attribute tabindex Integer x}");
    p("aria-hidden={x}", "{attribute aria-hidden TrueFalse x}");
    p("dir={x}", "{attribute dir Dir x}");
    p("style={x}", "{attribute style Style x}");
    p("onclick={x}", "{attribute onclick Script x}");
    p("hidden={x}", "{attribute hidden Hidden x}");
    p("inert={x}", "{boolean inert x}");
    p("class={x}", "{tokens class x}");
    p("data-mine={x}", "{attribute data-mine Text x}");
    p("data-text={x}", "{attribute data-text Datastar x}");
    // The client gets the name in lower case, however it was written.
    p("data-TEXT={x}", "{attribute data-TEXT Datastar x}");
    p("Data-Init={x}", "{attribute Data-Init Datastar x}");
    p(
        "data-On:click__once={x}",
        "{attribute data-On:click__once Datastar x}",
    );
    check(
        "<my-card DATA-text={x}/>",
        "`<my-card` {attribute DATA-text Datastar x} `></my-card>`",
    );
    p(
        "data-on:click__once={x}",
        "{attribute data-on:click__once Datastar x}",
    );
    p(
        "data-preserve-attr={x}",
        "{attribute data-preserve-attr Text x}",
    );
    p("{..attrs}", "{spread attrs}");
    check(
        "<link rel=\"icon\" {..a}>",
        "`<link rel=\"icon\"` {guarded spread a} `>`",
    );
    check("<a href={x}/>", "`<a` {attribute href Url x} `></a>`");
    check(
        "<script src={x}/>",
        "`<script` {attribute src CodeUrl x} `></script>`",
    );
    check("<img srcset={x}>", "`<img` {attribute srcset Srcset x} `>`");
    check(
        "<iframe srcdoc={x}/>",
        "`<iframe` {attribute srcdoc Html x} `></iframe>`",
    );
    check(
        "<meter value={x}/>",
        "`<meter` {attribute value Number x} `></meter>`",
    );
    check(
        "<time datetime={x}/>",
        "`<time` {attribute datetime Datetime x} `></time>`",
    );
    check("<a ping={x}/>", "`<a` {attribute ping UrlList x} `></a>`");
    check("<input disabled={x}>", "`<input` {boolean disabled x} `>`");
    check("<input disabled>", "`<input disabled>`");
    check(
        r#"<p title={x} id="a" lang={y}/>"#,
        r#"`<p` {attribute title Text x} ` id="a"` {attribute lang Text y} `></p>`"#,
    );
}

#[test]
fn names_that_no_table_has_still_run_no_code() {
    check(
        "<my-element onclick={x} href={y} class={z} style={s} srcdoc={d} any={w}/>",
        "`<my-element` {attribute onclick Script x} {attribute href Url y} {tokens class z} \
         {attribute style Style s} {attribute srcdoc Html d} {attribute any Text w} `></my-element>`",
    );
    check(
        "<unknown src={x}/>",
        "`<unknown` {attribute src Url x} `></unknown>`",
    );
}

#[test]
fn parts_of_attributes() {
    check(
        r#"<p title="a {x} b{y}"/>"#,
        r#"`<p title="a ` {part Text x} ` b` {part Text y} `"></p>`"#,
    );
    check(
        r#"<p class="a-{x}"/>"#,
        r#"`<p class="a-` {part TokenList x} `"></p>`"#,
    );
    check(
        r#"<a href="/u/{id}/{tab}?q={q}&p={p}#{at}"/>"#,
        r#"`<a href="/u/` {path id} `/` {path tab} `?q=` {query q} `&amp;p=` {query p} `#` {query at} `"></a>`"#,
    );
    check(
        r#"<a href="/u#{at}"/>"#,
        r#"`<a href="/u#` {query at} `"></a>`"#,
    );
    check(
        r#"<a href="{base}"/>"#,
        r#"`<a href="` {path base} `"></a>`"#,
    );
    check(
        r#"<a href="/{a}{b}/{c}"/>"#,
        r#"`<a href="/` {root a} {path b} `/` {path c} `"></a>`"#,
    );
    check(
        r#"<a href="/{a}-/{b}"/>"#,
        r#"`<a href="/` {path a} `-/` {path b} `"></a>`"#,
    );
    check(
        r#"<script src="/v/{x}"/>"#,
        r#"`<script src="/v/` {path x} `"></script>`"#,
    );
}

#[test]
fn token_lists() {
    check(
        r#"<p class=["btn ", "o<n" if active, extra, "w" if a && b, "{{x}}"]/>"#,
        "`<p` {tokens class `btn` `o&lt;n` if active, extra, `w` if a&&b, `{x}`} `></p>`"
            .replace("` `o", "`, `o")
            .as_str(),
    );
    check("<p class=[]/>", "`<p` {tokens class } `></p>`");
    check(
        r#"<a rel=["a" if b]/>"#,
        "`<a` {tokens rel `a` if b} `></a>`",
    );
}

#[test]
fn an_object_is_no_block() {
    check(
        "<p data-init=({a: 1, b: 2}) data-class=({a: 1, b: 2})/>",
        r#"`<p data-init="({a: 1, b: 2})" data-class="{a: 1, b: 2}"></p>`"#,
    );
    check(
        "<p data-on:click=({a: 1}.a; {b: 2})/>",
        r#"`<p data-on:click="({a: 1}.a); ({b: 2})"></p>`"#,
    );
}

#[test]
fn the_address_of_a_form_knows_its_method() {
    for (attributes, method) in [
        ("", "Get"),
        (" method=\"get\"", "Get"),
        (" method=\"post\"", "Post"),
        (" method=\"POST\"", "Post"),
        (" method=\"dialog\"", "Either"),
        (" method={m}", "Either"),
        (" method=\"{m}\"", "Either"),
        (" {..attrs}", "Either"),
    ] {
        let source = format!("<form action=link(x){attributes}/>");
        let found = segments::body(&template(&source).root);
        let link = format!("{{link action {method} x}}");
        assert!(found.contains(&link), "{source}: {found}");
    }
    for (attributes, method) in [
        ("", "Either"),
        (" formmethod={m}", "Either"),
        (" formmethod=\"get\"", "Get"),
        (" formmethod=\"post\"", "Post"),
    ] {
        let source = format!("<button formaction={{x}}{attributes}/>");
        let found = segments::body(&template(&source).root);
        let value = format!("{{attribute formaction {method} x}}");
        assert!(found.contains(&value), "{source}: {found}");
    }
}

#[test]
fn links_actions_and_expressions() {
    check(
        "<a href=link(user(id))/>",
        "`<a` {link href user(id)} `></a>`",
    );
    check("<a href=link({x})/>", "`<a` {link href {x}} `></a>`");
    check(
        r#"<a href=link("/a?b&c")/>"#,
        r#"`<a href="/a?b&amp;c"></a>`"#,
    );
    check(
        r"<p data-on:click=post(save(id))/>",
        r#"`<p data-on:click="@post(` {url post save(id)} `)"></p>`"#,
    );
    check(
        r#"<p data-on:click=get("/x", retry = Always, headers = {h})/>"#,
        r#"`<p data-on:click="@get(` {url get "/x"} `, {retry: 'always', headers: ` {value h} `})"></p>`"#,
    );
    check(
        "<p data-text=($a + {x} + \"b\")/>",
        r#"`<p data-text="$a + ` {value x} ` + 'b'"></p>`"#,
    );
    check(
        "<p data-on:click=($a = 1; @post({link}))/>",
        r#"`<p data-on:click="$a = 1; @post(` {url post {link}} `)"></p>`"#,
    );
    // A signal is named without its `$` where the client wants a name.
    check("<p data-text=$a.b/>", r#"`<p data-text="$a.b"></p>`"#);
    check("<input data-bind=$a.b>", r#"`<input data-bind="a.b">`"#);
    check(
        "<p data-ref=$a data-indicator=$b/>",
        r#"`<p data-ref="a" data-indicator="b"></p>`"#,
    );
    check("<p data-show=true/>", r#"`<p data-show="true"></p>`"#);
}

#[test]
fn the_body_says_where_a_page_may_add_its_stream() {
    let body = |attributes: &str, expect: &str| {
        let source = format!("<body {attributes}></body>");
        check(&source, &format!("`<body{expect} `></body>`"));
    };
    body("", "` {body absent}");
    body(r#"class="a""#, r#" class="a"` {body absent}"#);
    body("{..a}", "` {spread a} {body absent}");
    check(
        r#"<body data-init=get("/u")></body>"#,
        r#"`<body data-init="@get(` {url* get "/u"} {body get []} `)"></body>`"#,
    );
    body(
        "data-init=post(x)",
        r#" data-init="@post(` {url post x} `)"` {body other}"#,
    );
    body(
        "data-init=(@get(x))",
        r#" data-init="@get(` {url get x} `)"` {body other}"#,
    );
    body(
        r#"data-init="$a = 1""#,
        r#" data-init="$a = 1"` {body other}"#,
    );
    body(
        "data-init={x}",
        "` {attribute data-init Datastar x} {body other}",
    );
    body("data-init", " data-init` {body other}");
    check(
        "<body data-init=get(x, retry = Always) id={i}></body>",
        r#"`<body data-init="@get(` {url* get x} `, {retry: 'always'` {body get [retry] open} `})"` {attribute id Id i} `></body>`"#,
    );
    check(
        "<body data-init=get(x, retry = Auto)></body>",
        r#"`<body data-init="@get(` {url* get x} {body get [retry]} `)"></body>`"#,
    );
    check(
        "<body data-init__delay.1s=get(x)></body>",
        r#"`<body data-init__delay.1s="@get(` {url* get x} {body get []} `)"></body>`"#,
    );
    // Other attributes of the body, and other elements, are left alone.
    check(
        "<body data-on:click=get(x)></body>",
        r#"`<body data-on:click="@get(` {url get x} `)"` {body absent} `></body>`"#,
    );
    check(
        "<main data-init=get(x)/>",
        r#"`<main data-init="@get(` {url get x} `)"></main>`"#,
    );
}

#[test]
fn components() {
    check("<Card/>", "{component Card}");
    check(
        r#"<ui::Card title="a" text="b{x}" wide n=-5 on=false value={v} aria-label={l} type={t} {..rest}/>"#,
        r#"{component ui::Card title="a" text=["b" {x} ""] wide=true n=-5 on=false value=v aria_label=l r#type=t ..rest}"#,
    );
    check(
        "<Card><b></b>{x}</Card>",
        "{component Card [`<b></b>` {text x}]}",
    );
    check(r#""a"<Card></Card>"b""#, "`a` {component Card} `b`");
    // What a prop cannot be was reported, and is left out.
    check(
        r"<Card a=[x] b=$y c=get(z) d:e={f}/>",
        "{component Card a= b= c=}",
    );
}

#[test]
fn a_first_line_break_is_kept() {
    check(r#"<pre>"a"</pre>"#, "`<pre>a</pre>`");
    check(r#"<pre>"\na"</pre>"#, "`<pre>\n\na</pre>`");
    check(r#"<pre>"\r\na"</pre>"#, "`<pre>&#13;\na</pre>`");
    check("<pre>{x}</pre>", "`<pre>\n` {text x} `</pre>`");
    check(
        r#"<textarea>"{x}"</textarea>"#,
        "`<textarea>\n` {text x} `</textarea>`",
    );
    check(
        r#"<textarea>"a{x}"</textarea>"#,
        "`<textarea>a` {text x} `</textarea>`",
    );
    check("<pre>if a { }</pre>", "`<pre>\n` {if a []} `</pre>`");
    check(r#"<pre><b/>"\n"</pre>"#, "`<pre><b></b>\n</pre>`");
    check("<pre></pre>", "`<pre></pre>`");
    check(r#"<p>"\na"</p>"#, "`<p>\na</p>`");
}

#[test]
fn void_elements_have_no_content() {
    check("<br>", "`<br>`");
    check(r#"<br>"a"</br>"b""#, "`<br>b`");
}

#[test]
fn room_is_made_for_static_text_and_for_slots() {
    #[track_caller]
    fn size(source: &str, expect: usize) {
        assert_eq!(template(source).root.size_hint(), expect, "{source}");
    }
    size("", 0);
    size("<p></p>", 7);
    size(r#"<p>{x}</p>if a { "long" }"#, 7 + 16 + 4);
}

#[test]
fn signals_are_collected_for_their_type() {
    #[track_caller]
    fn signals(source: &str, expect: &[&str]) {
        let paths = template(source).signals.map(|uses| {
            let path = |path: &Lookup| {
                let names: Vec<String> = path.fields.iter().map(ToString::to_string).collect();
                names.join(".")
            };
            uses.paths.iter().map(path).collect::<Vec<_>>()
        });
        assert_eq!(paths.unwrap_or_default(), expect, "{source}");
    }
    signals("<p data-text=$a/>", &[]);
    signals(
        "signals S; <p data-text=$a.b data-show=($c > f($d)) data-bind=$e/>",
        &["a.b", "c", "d", "e"],
    );
    signals("signals S; <p data-text=($a.trim().length)/>", &["a"]);
    signals("signals S; <p data-text=$items.length/>", &["items"]);
}
