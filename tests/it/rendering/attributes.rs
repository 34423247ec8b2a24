//! Attribute values, in each form they can be written.

use stario::prelude::*;
use stario::values::ContentEditable;

use super::check;

#[test]
fn literals_numbers_and_bare_names() {
    check(
        &html! { <input type="text" maxlength=5 disabled value=""> },
        r#"<input type="text" maxlength="5" disabled value="">"#,
    );
    check(
        &html! { <p title="a & \"b\" <c>"/> },
        r#"<p title="a &amp; &#34;b&#34; &lt;c&gt;"></p>"#,
    );
    check(&html! { <div data-anything/> }, "<div data-anything></div>");
}

#[test]
fn source_order_is_output_order() {
    let id = "x";
    check(
        &html! { <p title="1" id={id} class="2" lang="en" inert={true}/> },
        r#"<p title="1" id="x" class="2" lang="en" inert></p>"#,
    );
}

#[test]
fn literals_interpolate() {
    let x = "\"<&";
    let n = 3;
    let none: Option<&str> = None;
    check(
        &html! { <p title="a {x} b{n + 1}{none} {{c}}"/> },
        r#"<p title="a &#34;&lt;&amp; b4 {c}"></p>"#,
    );
    check(&html! { <p title=r"{x}"/> }, r#"<p title="{x}"></p>"#);
}

#[test]
fn values_are_escaped_and_none_is_no_attribute() {
    let some = Some("a\"b");
    let none: Option<String> = None;
    check(
        &html! { <p title={some} lang={none}/> },
        r#"<p title="a&#34;b"></p>"#,
    );
    check(
        &html! { <td colspan={2} title={String::from("s")}/> },
        r#"<td colspan="2" title="s"></td>"#,
    );
}

#[test]
fn booleans_are_present_or_absent_and_true_false_is_written() {
    let (on, off) = (true, false);
    check(
        &html! { <input type="checkbox" disabled={on} checked={off} required={&on}> },
        "<input type=\"checkbox\" disabled required>",
    );
    check(
        &html! { <p draggable={off} aria-hidden={on}/> },
        r#"<p draggable="false" aria-hidden="true"></p>"#,
    );
}

#[test]
fn keywords_that_mean_on_and_off_take_booleans() {
    let (on, off) = (true, false);
    check(
        &html! { <p hidden={on} contenteditable={off}/> },
        r#"<p hidden="" contenteditable="false"></p>"#,
    );
    check(
        &html! { <p hidden={off} contenteditable={ContentEditable::PlaintextOnly}/> },
        r#"<p contenteditable="plaintext-only"></p>"#,
    );
}

#[test]
fn token_lists_join_what_is_on() {
    let active = true;
    let extra = Some("wide tall");
    let none: Option<&str> = None;
    let many = vec!["m1", "m2"];
    check(
        &html! { <p class=["btn", "on" if active, "off" if !active, extra, none, many]/> },
        r#"<p class="btn on wide tall m1 m2"></p>"#,
    );
    check(&html! { <p class=["x" if !active]/> }, "<p></p>");
    check(&html! { <p class={"a\"b"}/> }, r#"<p class="a&#34;b"></p>"#);
}

#[test]
fn a_spread_writes_its_attributes_in_order() {
    let attrs = Attrs::new()
        .set("title", "a\"b")
        .set("data-x", 1)
        .flag("hidden", true);
    check(
        &html! { <p id="i" {..attrs} lang="en"/> },
        r#"<p id="i" title="a&#34;b" data-x="1" hidden lang="en"></p>"#,
    );
}

#[test]
fn a_spread_cannot_choose_what_is_loaded() {
    let attrs = Attrs::new()
        .url("href", "https://attacker.example/x")
        .url("xlink:href", "https://attacker.example/x")
        .set("data-x", 1);
    check(&html! { <base {..&attrs}> }, r#"<base data-x="1">"#);
    check(
        &html! { <link rel="stylesheet" {..&attrs}> },
        r#"<link rel="stylesheet" data-x="1">"#,
    );
    check(
        &html! { <svg><use {..&attrs}/><script {..&attrs}/></svg> },
        r#"<svg><use data-x="1"></use><script data-x="1"></script></svg>"#,
    );
    let attrs = Attrs::new().url("href", "https://example.com/");
    check(
        &html! { <a {..attrs}/> },
        r#"<a href="https://example.com/"></a>"#,
    );
}

#[test]
fn urls_from_values_cannot_run_code() {
    let filtered = r#"<a href="about:invalid#stario"></a>"#;
    for url in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "\u{1}javascript:alert(1)",
        "vbscript:x",
        "data:text/html,x",
    ] {
        check(&html! { <a href={url}/> }, filtered);
    }
    for url in [
        "/x?a=1",
        "https://example.com/",
        "mailto:a@b.example",
        "#top",
        "x/y:z",
    ] {
        check(
            &html! { <a href={url}/> },
            &format!(r#"<a href="{url}"></a>"#),
        );
    }
}

#[test]
fn holes_in_a_url_are_percent_encoded_for_their_place() {
    let value = "a/b?c&d=e #<\"";
    check(
        &html! { <a href="/u/{value}?q={value}&r={1}"/> },
        r#"<a href="/u/a%2Fb%3Fc%26d%3De%20%23%3C%22?q=a%2Fb%3Fc%26d%3De%20%23%3C%22&amp;r=1"></a>"#,
    );
    let up = "..";
    let page = html! { <a href="/u/{up}/x"/> };
    assert!(!page.as_str().contains("/../"), "{page}");
}

#[test]
fn a_path_of_holes_stays_on_its_site() {
    let (none, host) = ("", "evil.example");
    let stays = r#"<a href="/.//evil.example"></a>"#;
    check(&html! { <a href="/{none}/{host}"/> }, stays);
    check(&html! { <a href="/{none}/evil.example"/> }, stays);
    check(&html! { <a href="/{none}{none}/{host}"/> }, stays);
    check(
        &html! { <a href="/{none}\\{host}"/> },
        r#"<a href="/./\evil.example"></a>"#,
    );
    check(
        &html! { <form action="/{none}/{host}"/> },
        r#"<form action="/.//evil.example"></form>"#,
    );
    // What a value holds is never a slash of the address.
    for value in ["/evil.example", "\\evil.example", "\t/evil.example"] {
        let page = html! { <a href="/{value}"/> }.into_string();
        assert!(!page.contains(['\\', '\t']), "{page}");
        assert!(page.starts_with("<a href=\"/%"), "{page}");
    }
    check(
        &html! { <a href="/{host}/{none}"/> },
        r#"<a href="/evil.example/"></a>"#,
    );
    check(&html! { <a href="/{none}"/> }, r#"<a href="/"></a>"#);
    check(
        &html! { <a href="/{none}?{none}/"/> },
        r#"<a href="/?/"></a>"#,
    );
}
