//! The fingerprint is equal where nothing that matters differs, and only there.

use super::template;

#[track_caller]
fn same(one: &str, other: &str) {
    let (first, second) = (template(one).fingerprint, template(other).fingerprint);
    assert_eq!(first, second, "{one}\n{other}");
}

/// All of these differ from each other.
#[track_caller]
fn differ(sources: &[&str]) {
    for (index, one) in sources.iter().enumerate() {
        for other in &sources[index + 1..] {
            let (first, second) = (template(one).fingerprint, template(other).fingerprint);
            assert_ne!(first, second, "{one}\n{other}");
        }
    }
}

#[test]
fn layout_and_comments_do_not_matter() {
    let one = r#"<p class="a" title={user . name}>"text" if a&&b { {x+1} }</p>"#;
    same(
        one,
        "\n\n<p\n    class=\"a\" // why\n    title={user.name}>\n    \"text\"\n    /* here */\n    \
         if a && b {\n        { x + 1 }\n    }\n</p>\n",
    );
    same("<p/>", "<p></p>");
    same("<br>", "<br/>");
    same(r#""ab""#, r#""a" "b""#);
    same(r#"<p title="a"/>"#, r##"<p title=r#"a"#/>"##);
    same(
        r#"<p class=["a" if b, c]/>"#,
        r#"<p class=[ "a"  if  b , c , ]/>"#,
    );
    same("for (i,x) in xs {}", "for ( i , x ) in xs { }");
    same("match a { B=>{} }", "match a {\n B => { },\n}");
    same("<p data-text=($a-$b)/>", "<p data-text=( $a - $b )/>");
    same(
        "<p data-on:click=get(a(b))/>",
        "<p data-on:click=get( a( b ), )/>",
    );
    same("<p data-on:click=get(a)/>", "<p data-on:click=(@get(a))/>");
    same(
        "<Card a={b}>{c}</Card>",
        "<Card\n  a={ b }\n>\n  { c }\n</Card>",
    );
    same(r#""{a.b}""#, r#""{ a . b }""#);
}

#[test]
fn a_template_inside_an_expression_is_a_hole() {
    let list = |item: &str| format!("<ul>{{items.map(|item| html! {{ {item} }})}}</ul>");
    same(
        &list("<li>{item}</li>"),
        &list("<li class=\"a\">{item.name}</li>"),
    );
    differ(&[
        &list("<li/>"),
        "<ul>{items.map(|item| html {})}</ul>",
        "<ul>{items.map(|it| html! {})}</ul>",
        "<ul>{items.map(|item| vec! {})}</ul>",
    ]);
}

#[test]
fn invisible_groups_do_not_matter() {
    let grouped = crate::parse::tests::tokens("<p>{x}</p>")
        .into_iter()
        .map(|token| match token {
            proc_macro2::TokenTree::Group(braces) => {
                let inner = proc_macro2::Group::new(proc_macro2::Delimiter::None, braces.stream());
                let inner = proc_macro2::TokenTree::Group(inner);
                let braces = proc_macro2::Group::new(braces.delimiter(), inner.into());
                proc_macro2::TokenTree::Group(braces)
            }
            token => token,
        });
    let (markup, _) = crate::parse::parse(grouped.collect());
    assert_eq!(
        crate::template::lower(&markup).fingerprint,
        template("<p>{x}</p>").fingerprint
    );
}

#[test]
fn static_text_matters() {
    differ(&[
        "",
        r#""a""#,
        r#""b""#,
        "<p/>",
        "<b/>",
        r#"<p title="a"/>"#,
        r#"<p title="b"/>"#,
    ]);
    differ(&[r#""a{x}""#, r#""{x}a""#, r#""a{x}b""#]);
    differ(&[r#"<p class=["a"]/>"#, r#"<p class=["b"]/>"#]);
    differ(&["<p data-text=$a/>", "<p data-text=$b/>"]);
    differ(&[
        r#"<p data-on:click=get("/a")/>"#,
        r#"<p data-on:click=get("/b")/>"#,
    ]);
}

#[test]
fn expressions_matter() {
    differ(&[
        "{a}", "{b}", "{a.b}", "{a + b}", "{(a, b)}", "{[a, b]}", "{\"a\"}", "{a} {b}", "{b} {a}",
    ]);
    differ(&["<p title={a}/>", "<p title={b}/>"]);
    differ(&["<p inert={a}/>", "<p inert={b}/>"]);
    differ(&["<p {..a}/>", "<p {..b}/>"]);
    differ(&["<p data-text=({a})/>", "<p data-text=({b})/>"]);
    differ(&["let a = 1;", "let a = 2;"]);
    differ(&[r#"<a href="/{a}"/>"#, r#"<a href="/{b}"/>"#]);
}

#[test]
fn contexts_matter() {
    differ(&[
        "<a>{x}</a>",
        "<a title={x}/>",
        "<a href={x}/>",
        "<a id={x}/>",
        "<a class={x}/>",
        "<a class=[x, x]/>",
        "<a {..x}/>",
        "<a inert={x}/>",
        r#"<a title="{x}"/>"#,
        r#"<a href="{x}"/>"#,
        r#"<a href="?{x}"/>"#,
        "<a href=link(x)/>",
        "<a href=link({x})/>",
        "<a href=link(x())/>",
        "<a href=link(x(x))/>",
        "<a data-text={x}/>",
        "<a data-text=({x})/>",
        "<a data-text=get(x)/>",
        "<a data-text=get({x})/>",
        "<a data-text=get(x())/>",
        "<a data-text=post(x)/>",
    ]);
    differ(&[
        r#"<p class=["a", "b"]/>"#,
        r"<p class=[a if b]/>",
        r#"<p class=["a" if b]/>"#,
        r#"<p class=["a", b]/>"#,
        r#"<p class=[a, "b"]/>"#,
        r"<p class=[a, b]/>",
        r#"<p class=["a b"]/>"#,
    ]);
}

#[test]
fn headers_matter() {
    differ(&[
        "if a {}",
        "if b {}",
        "if a {} else {}",
        "if a {} else if b {}",
        "if a {} if b {}",
        "if let Some(x) = a {}",
        "if let Some(y) = a {}",
        "if a { if b {} }",
    ]);
    differ(&[
        "for a in b {}",
        "for c in b {}",
        "for a in c {}",
        "for a in b { {c} }",
        "for a in b {} {c}",
    ]);
    differ(&[
        "match a {}",
        "match b {}",
        "match a { b => {} }",
        "match a { c => {} }",
        "match a { b if c => {} }",
        "match a { b => {} c => {} }",
        "match a { b => { {c} } }",
        "match a { b => {} } {c}",
    ]);
    differ(&[
        "<Card/>",
        "<ui::Card/>",
        "<Card>{a}</Card>",
        "<Card/>{a}",
        "<Card a={b}/>",
        r#"<Card a="b"/>"#,
        r#"<Card a="{b}"/>"#,
        "<Card c={b}/>",
        "<Card a={b} c={d}/>",
        "<Card c={d} a={b}/>",
        "<Card {..a}/>",
        "<Card a/>",
    ]);
    differ(&["<br>", "signals A; <br>", "signals B; <br>"]);
}

#[test]
fn the_stream_of_a_page_matters() {
    differ(&[
        "<body></body>",
        "<body data-init=get(x)></body>",
        "<body data-init=(@get(x))></body>",
        "<body data-init=get(x, retry = Auto)></body>",
        "<body data-init=get(x, retry = Always)></body>",
    ]);
}

/// The number is part of what tools and running apps agree on, on every machine.
#[test]
fn the_number_is_stable() {
    assert_eq!(template("").fingerprint, 10_459_109_171_152_457_807);
    let one = template(r#"<p title={a}>"b"</p>"#).fingerprint;
    assert_eq!(one, 15_388_795_130_267_510_407);
}
