//! Values of attributes with a syntax of their own: what they write, to the byte.

use serde::Serialize;
use stario::prelude::*;
use stario::values::{
    AriaCurrent, CssUrl, Descriptor, FormMethod, InputType, JsonScript, Length, Loading, Refresh,
    Srcset, Style, TrustedUrl,
};

use super::check;

#[page("/done/{id}")]
async fn done(axum::extract::Path(id): axum::extract::Path<u32>) -> Html {
    html! { <p>{id}</p> }
}

#[test]
fn keywords_come_from_their_enumeration() {
    let kind: InputType = "Email".parse().expect("a keyword");
    let none: Option<Loading> = None;
    check(
        &html! { <input type={kind}><img src="/a.png" alt="" loading={none}> },
        r#"<input type="email"><img src="/a.png" alt="">"#,
    );
    check(
        &html! { <form method={&FormMethod::Post}/> },
        r#"<form method="post"></form>"#,
    );
    check(
        &html! { <a href="/" aria-current={true.then_some(AriaCurrent::Page)}/> },
        r#"<a href="/" aria-current="page"></a>"#,
    );
}

#[test]
fn a_value_in_style_is_one_value() {
    let (width, color) = (62.5, "#abc");
    check(
        &html! { <p style="width: {Length::percent(width)}; color: {color}; flex: {2} !important"/> },
        r#"<p style="width: 62.5%; color: #abc; flex: 2 !important"></p>"#,
    );
    for hostile in [
        "red; background: url(//evil.example)",
        "url(//evil.example)",
        "expression(alert(1))",
        "\"",
        "a:b",
        "\\72 ed",
        "/**/",
        "}",
        "red\n",
        "a,b",
        "\u{e9}",
    ] {
        check(
            &html! { <p style="color: {hostile}"/> },
            r#"<p style="color: zStarioUnsafe"></p>"#,
        );
    }
}

#[test]
fn a_style_is_built() {
    let style = Style::new()
        .set("width", Length::px(5))
        .set("bad name", "red")
        .set("left", None::<Length>)
        .set("background-image", CssUrl::new("javascript:alert(1)"))
        .set("--n", 3);
    check(
        &html! { <p style={&style}/> },
        r#"<p style="width: 5px; background-image: url('about:invalid#stario'); --n: 3"></p>"#,
    );
    check(&html! { <p style={Style::new()}/> }, "<p></p>");
}

#[test]
fn images_to_choose_from_keep_their_borders() {
    let hostile = "/a 2x, javascript:alert(1)";
    let images = Srcset::new()
        .url(hostile, Descriptor::Width(320))
        .url("javascript:alert(1)", Descriptor::Width(640))
        .url(done::path(7), Descriptor::Width(900));
    check(
        &html! { <img src="/a" srcset={images} alt=""> },
        r#"<img src="/a" srcset="/a%202x,%20javascript:alert%281%29 320w, about:invalid#stario 640w, /done/7 900w" alt="">"#,
    );
}

#[test]
fn code_comes_from_trusted_addresses() {
    let file = "../../evil\"?.js";
    let script = TrustedUrl::from_static("/assets/")
        .segment(file)
        .query("v", "1&2");
    check(
        &html! { <script src={&script}></script> },
        r#"<script src="/assets/..%2F..%2Fevil%22%3F.js?v=1%262"></script>"#,
    );
    check(
        &html! { <iframe src={TrustedUrl::dangerously_from("http://a.example/?a=1&b")}/> },
        r#"<iframe src="http://a.example/?a=1&amp;b"></iframe>"#,
    );
    check(
        &html! { <link rel="stylesheet" href={TrustedUrl::from_static("javascript:alert(1)//")}> },
        r#"<link rel="stylesheet" href="about:invalid#stario">"#,
    );
    // A link of this type loads no code.
    let icon = "javascript:alert(1)";
    check(
        &html! { <link rel="icon" href={icon}><link rel="next" href="/p/{icon}"> },
        r#"<link rel="icon" href="about:invalid#stario"><link rel="next" href="/p/javascript%3Aalert%281%29">"#,
    );
}

#[test]
fn data_for_scripts_cannot_end_them() {
    #[derive(Serialize)]
    struct Data<'a> {
        text: &'a str,
        numbers: [f64; 2],
    }
    let data = Data {
        text: "</script><!--\u{2028}\u{2029}&\"\r",
        numbers: [0.5, f64::NAN],
    };
    let json = JsonScript::new(&data).expect("JSON");
    check(
        &html! { <script type="application/json">{json}</script> },
        r#"<script type="application/json">{"text":"\u003c/script\u003e\u003c!--\u2028\u2029\u0026\"\r","numbers":[0.5,null]}</script>"#,
    );
}

#[test]
fn a_refresh_leads_to_a_handler() {
    let _: axum::Router = routes![done];
    check(
        &html! { <meta http-equiv="refresh" content={Refresh::after(5).to(done::path(7))}> },
        r#"<meta http-equiv="refresh" content="5; url=/done/7">"#,
    );
    check(
        &html! { <meta http-equiv="Refresh" content={Some(Refresh::after(0))}> },
        r#"<meta http-equiv="Refresh" content="0">"#,
    );
}

#[test]
fn a_document_is_rendered_and_escaped() {
    let document = html! { <p title="a & b">"<"</p> };
    check(
        &html! { <iframe srcdoc={&document}/> },
        r#"<iframe srcdoc="&lt;p title=&#34;a &amp;amp; b&#34;&gt;&amp;lt;&lt;/p&gt;"></iframe>"#,
    );
}

#[test]
fn pictures_may_be_data_and_pages_may_not() {
    let gif = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
    check(
        &html! { <img src={gif} alt=""><svg><image href={gif}/></svg><a href={gif}/> },
        r#"<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""><svg><image href="data:image/gif;base64,R0lGODlhAQABAAAAACw="></image></svg><a href="about:invalid#stario"></a>"#,
    );
    for data in [
        "data:image/svg+xml;base64,R0lG",
        "data:text/html;base64,R0lG",
        "data:image/png,R0lG",
        "data:image/png;base64,\"><script>",
        "data:image/png;base64",
    ] {
        check(
            &html! { <img src={data} alt=""> },
            r#"<img src="about:invalid#stario" alt="">"#,
        );
    }
}

#[test]
fn drawings_load_nothing_from_values() {
    let (paint, id) = ("url(//evil.example)", "a)b");
    check(
        &html! { <svg><path fill={paint} stroke="red" d={paint}/><use href="#i-{id}"/></svg> },
        r##"<svg><path fill="zStarioUnsafe" stroke="red" d="url(//evil.example)"></path><use href="#i-a%29b"></use></svg>"##,
    );
    check(
        &html! { <svg><path fill="url(#{id})" stroke="rgb({1}, {2}, {paint})"/></svg> },
        r#"<svg><path fill="url(#a)b)" stroke="rgb(1, 2, zStarioUnsafe)"></path></svg>"#,
    );
    check(
        &html! { <svg><animate attributeName="fill" values="red;{paint}" to={"0;1"}/></svg> },
        r#"<svg><animate attributeName="fill" values="red;zStarioUnsafe" to="0;1"></animate></svg>"#,
    );
    let url = "javascript:alert(1)";
    check(
        &html! { <svg><a xlink:href={url}/><image href={url}/></svg> },
        r#"<svg><a xlink:href="about:invalid#stario"></a><image href="about:invalid#stario"></image></svg>"#,
    );
}

#[test]
fn code_in_drawings_is_escaped_as_the_parser_reads_it() {
    check(
        &html! { <svg><style>"a > b { c: '<' }"</style></svg><style>"a > b {}"</style> },
        "<svg><style>a &gt; b { c: &#39;&lt;&#39; }</style></svg><style>a > b {}</style>",
    );
    check(
        &html! { <svg><foreignObject><style>"a > b {}"</style></foreignObject><script>"1 < 2"</script></svg> },
        "<svg><foreignObject><style>a > b {}</style></foreignObject><script>1 &lt; 2</script></svg>",
    );
}
