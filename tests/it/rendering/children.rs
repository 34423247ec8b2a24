//! Elements, text, splices and control flow.

use stario::prelude::*;

use super::check;

#[test]
fn elements_close_as_html_wants_it() {
    check(
        &html! { <a href="/x">"text"</a> },
        r#"<a href="/x">text</a>"#,
    );
    check(&html! { <p>"a"<br>"b"<br/>"c"</p> }, "<p>a<br>b<br>c</p>");
    check(&html! { <i class="x"/> }, r#"<i class="x"></i>"#);
    check(
        &html! { <ul><li>"1"</li><li/></ul> },
        "<ul><li>1</li><li></li></ul>",
    );
    check(&html! {}, "");
    check(
        &html! { <my-tag some-name="x">"free"</my-tag> },
        r#"<my-tag some-name="x">free</my-tag>"#,
    );
}

#[test]
fn a_document_starts_with_its_doctype() {
    check(
        &html! {
            <!DOCTYPE html>
            <html lang="en">
                <head><meta charset="utf-8"><title>"T"</title></head>
                <body><h1>"H"</h1></body>
            </html>
        },
        r#"<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>T</title></head><body><h1>H</h1></body></html>"#,
    );
}

#[test]
fn svg_and_mathml_keep_the_case_of_their_names() {
    check(
        &html! { <svg viewBox="0 0 1 1"><linearGradient id="g"/><path d="M0 0"/></svg> },
        r#"<svg viewBox="0 0 1 1"><linearGradient id="g"></linearGradient><path d="M0 0"></path></svg>"#,
    );
}

#[test]
fn rust_comments_vanish_and_html_comments_stay() {
    check(
        &html! {
            // One.
            <p>/* two */ "text"</p>
            <!-- "three" -->
        },
        "<p>text</p><!--three-->",
    );
}

#[test]
fn text_has_splices_and_braces() {
    let name = "A & B";
    let n = 1;
    check(
        &html! { <p>"Hello {name}, {n + 1}"</p> },
        "<p>Hello A &amp; B, 2</p>",
    );
    check(&html! { "{{{n}}} }}{{" }, "{1} }{");
    check(&html! { r"{n} \n" }, r"{n} \n");
    check(
        &html! { "<b> & \"q\" 'a'" },
        "&lt;b&gt; &amp; &#34;q&#34; &#39;a&#39;",
    );
    check(&html! { "a" "b" }, "ab");
}

#[test]
fn raw_text_elements_take_literals_as_they_are() {
    check(
        &html! { <style>"a > b { color: red }"</style> },
        "<style>a > b { color: red }</style>",
    );
    check(
        &html! { <script type="module">"if (1 < 2 && true) { go() }"</script> },
        r#"<script type="module">if (1 < 2 && true) { go() }</script>"#,
    );
}

#[test]
fn escapable_raw_text_is_escaped() {
    let text = "</textarea><b>";
    check(
        &html! { <textarea>{text}</textarea><title>"1 < 2"</title> },
        // The parser drops the first line feed, so a value in a text area is given one to lose.
        "<textarea>\n&lt;/textarea&gt;&lt;b&gt;</textarea><title>1 &lt; 2</title>",
    );
}

#[test]
fn values_of_every_kind_are_spliced() {
    let owned = String::from("<");
    let nothing: Option<u8> = None;
    check(
        &html! {
            {"s"} {owned.clone()} {&owned} {'&'} {-1} {2.5} {true} {Some(3)} {nothing}
            {vec![4, 5]} {std::borrow::Cow::Borrowed("c")} {Box::new("b")} {html! { <b>"h"</b> }}
            {format_args!("{}>", 6)}
        },
        "s&lt;&lt;&amp;-12.5true345cb<b>h</b>6&gt;",
    );
}

#[tokio::test]
async fn a_splice_may_fail_and_may_wait() {
    fn page(input: &str) -> Result<Html, std::num::ParseIntError> {
        Ok(html! { <b>{input.parse::<u8>()?}</b> })
    }
    check(&page("7").expect("a number"), "<b>7</b>");
    page("x").expect_err("not a number");

    let waited = async {
        html! { <b>{async { "later" }.await}</b> }
    };
    check(&waited.await, "<b>later</b>");
}

#[test]
fn conditions_choose_children() {
    let pick = |n: i32, name: Option<&str>| {
        html! {
            <p>
                if n > 1 { "many" } else if n == 1 { "one" } else { <i>"none"</i> }
                if let Some(name) = name { " of {name}" }
                if let Some("x") = name && n > 1 { "!" }
            </p>
        }
    };
    check(&pick(2, Some("x")), "<p>many of x!</p>");
    check(&pick(1, None), "<p>one</p>");
    check(&pick(0, Some("<")), "<p><i>none</i> of &lt;</p>");
}

#[test]
fn loops_repeat_children() {
    let rows = [("a", 1), ("b", 2)];
    check(
        &html! {
            <ul>for (name, n) in rows { <li>"{name}{n}"</li> }</ul>
            for never in [""; 0] { <li>{never}</li> }
        },
        "<ul><li>a1</li><li>b2</li></ul>",
    );
}

#[test]
fn match_and_let_work_among_children() {
    let show = |n: u8| {
        html! {
            let double = n * 2;
            match n {
                0 => { "zero" }
                n if n > 9 => { <b>{n}</b> }
                1 | 2 => { "few" }
                _ => {}
            }
            <i>{double}</i>
        }
    };
    check(&show(0), "zero<i>0</i>");
    check(&show(10), "<b>10</b><i>20</i>");
    check(&show(2), "few<i>4</i>");
    check(&show(5), "<i>10</i>");
}

#[test]
fn the_same_template_has_the_same_bytes_every_time() {
    let once = || html! { <p id="a" class=["x", "y" if true] title="t">"text"</p> };
    assert_eq!(once(), once());
    check(&once(), r#"<p id="a" class="x y" title="t">text</p>"#);
}
