//! Every form of the language, and what it is read as.

use proc_macro2::{Spacing, TokenTree};

use super::{read, tree};
use crate::ast::{Attribute, Element, Node};

#[track_caller]
fn check(source: &str, expect: &str) {
    assert_eq!(tree::markup(&read(source)), expect, "{source}");
}

#[test]
fn elements() {
    check("", "");
    check(r#"<a href="/x">"text"</a>"#, r#"(a href="/x" "text")"#);
    check("<p></p>", "(p)");
    check(r#"<p>"a"</p><p>"b"</p>"#, r#"(p "a") (p "b")"#);
    check("<ul><li><b></b></li><li></li></ul>", "(ul (li (b)) (li))");
    check("<br>", "(br?)");
    check(r#"<br>"a"<br/>"b"<hr>"#, r#"(br?) "a" (br/) "b" (hr?)"#);
    check("<p><br><br></p>", "(p (br?) (br?))");
    check(r#"<i class="x"/>"#, r#"(i/ class="x")"#);
    check(
        "<h1/><my-element/><path d=\"\"/>",
        r#"(h1/) (my-element/) (path/ d="")"#,
    );
    check("<div / >", "(div/)");
}

#[test]
fn components() {
    check(
        r#"<Card title="x" wide {..rest}>"children"</Card>"#,
        r#"(Card title="x" wide {..rest} "children")"#,
    );
    check("<ui::Card/>", "(ui::Card/)");
    check(
        "<crate::ui::Card><br></crate::ui::Card>",
        "(crate::ui::Card (br?))",
    );
    check(
        "<self::Card n=5/><super::Card/>",
        "(self::Card/ n=5) (super::Card/)",
    );
    check("<Card><Card/></Card>", "(Card (Card/))");
}

#[test]
fn attributes_before_nodes() {
    let allow = r#"#[allow(empty_heading, reason = "x")]"#;
    let group = r#"#[allow (empty_heading , reason = "x")]"#;
    for (source, expect) in [
        ("<p/>", "(p/)"),
        ("<Card/>", "(Card/)"),
        (r#""a""#, r#""a""#),
        ("if a { }", "(if a [])"),
        ("for a in b { }", "(for a in b [])"),
        ("match a { b => { } }", "(match a (b []))"),
    ] {
        check(&format!("{allow} {source}"), &format!("{group} {expect}"));
    }
    check(
        &format!("<div>{allow}<p/><p/></div>"),
        &format!("(div {group} (p/) (p/))"),
    );
    check(
        &format!("{allow} {allow} <p/>"),
        &format!("{group} {group} (p/)"),
    );
}

#[test]
fn text() {
    check(r#""text""#, r#""text""#);
    check(r#""""#, r#""""#);
    check(r#""a" "b""#, r#""a" "b""#);
    check(
        r#""Hello {name}, {n + 1}""#,
        r#"["Hello " {name} ", " {n+1} ""]"#,
    );
    check(r#""{a}{b}""#, r#"["" {a} "" {b} ""]"#);
    check(r#""{user.name}""#, r#"["" {user.name} ""]"#);
    check(r#""{f(\"}\")}""#, r#"["" {f("}")} ""]"#);
    check(r#""{f('}', '\\'', 'a')}""#, r#"["" {f('}','\'','a')} ""]"#);
    check(r#""{Point { x: 1 }.x}""#, r#"["" {Point{x:1}.x} ""]"#);
    check(
        r#""{Vec::<&'static str>::new().len()}""#,
        r#"["" {Vec::<&'static str>::new().len()} ""]"#,
    );
    check(r#""{{""#, r#""{""#);
    check(r#""a {{b}} c""#, r#""a {b} c""#);
    check(r#""{{{n}}}""#, r#"["{" {n} "}"]"#);
    check(r#""line\nnext \u{e9} \"q\"""#, r#""line\nnext é \"q\"""#);
    check(r#"r"{x} \n""#, r#""{x} \\n""#);
    check(r##"r#"a "b" {c"#"##, r#""a \"b\" {c""#);
}

#[test]
fn splices() {
    check("{expr}", "{expr}");
    check("{load(id).await?}", "{load(id).await?}");
    check("<p>{a}{b}</p>", "(p {a} {b})");
    check("{ let x = 5; x }", "{let x=5;x}");
    check(r#"{if a { "b" } else { "c" }}"#, r#"{if a{"b"}else{"c"}}"#);
}

#[test]
fn if_among_children() {
    check(r#"if a { "b" }"#, r#"(if a ["b"])"#);
    check("if a { } else { }", "(if a [] else [])");
    check(
        r#"if a { "1" } else if b { "2" } else if c { } else { <br> }"#,
        r#"(if a ["1"] else (if b ["2"] else (if c [] else [(br?)])))"#,
    );
    check("if let Some(x) = y { {x} }", "(if let Some(x)=y [{x}])");
    check(
        "if let Point { x, .. } = p { {x} }",
        "(if let Point{x,..}=p [{x}])",
    );
    check(
        "if let Some(x) = y && x > 5 && let Point { z } = x { {z} }",
        "(if let Some(x)=y&&x>5&&let Point{z}=x [{z}])",
    );
    check("if let 1..=5 = n { }", "(if let 1..=5=n [])");
    check("if a == b && c >= d || !e { }", "(if a==b&&c>=d||!e [])");
    check("if a < b { }", "(if a<b [])");
    check("if a < b as usize { }", "(if a<b as usize [])");
    check("if i < p && q { }", "(if i<p&&q [])");
    check(
        "if xs.iter().any(|x| { *x }) { }",
        "(if xs.iter().any(|x|{*x}) [])",
    );
}

#[test]
fn loops() {
    check("for x in xs { {x} }", "(for x in xs [{x}])");
    check(
        "for (i, Row { name, .. }) in rows.iter().enumerate() { <p>{name}</p> }",
        "(for (i,Row{name,..}) in rows.iter().enumerate() [(p {name})])",
    );
    check("for _ in 0..3 { <br> }", "(for _ in 0..3 [(br?)])");
    check("for &x in &xs { }", "(for &x in &xs [])");
}

#[test]
fn matches() {
    check("match x { }", "(match x )");
    check(
        r#"match x { Some(1) => { "a" } Some(n) if n > 2 => { {n} }, None | Some(_) => {} }"#,
        r#"(match x (Some(1) ["a"]) (Some(n)if n>2 [{n}]) (None|Some(_) []))"#,
    );
    check(
        "match shape { Shape::Box { w, .. } if w >= 1 => { {w} } 1..=5 => {} _ => {} }",
        "(match shape (Shape::Box{w,..}if w>=1 [{w}]) (1..=5 []) (_ []))",
    );
    check(
        "match (a, b) { (x, y) => { {x} } }",
        "(match (a,b) ((x,y) [{x}]))",
    );
}

#[test]
fn declarations() {
    check("let x = 5;", "(let x=5;)");
    check(
        "let x: Vec<u8> = vec![a; 3]; {x}",
        "(let x:Vec<u8>=vec![a;3];) {x}",
    );
    check(
        "let Some(x) = y else { return Html::default(); }; <br>",
        "(let Some(x)=y else{return Html::default();};) (br?)",
    );
}

#[test]
fn doctype_and_comments() {
    check("<!DOCTYPE html><html></html>", "doctype (html)");
    check("<!doctype html>", "doctype");
    check(r#"<!-- "literal {x}" -->"#, r#"(comment "literal {x}")"#);
    check("/* gone */ <br> // gone\n", "(br?)");
}

#[test]
fn literal_values() {
    check(r#"<a title="lit"/>"#, r#"(a/ title="lit")"#);
    check(r#"<a title=""/>"#, r#"(a/ title="")"#);
    check(r#"<a title="a {x} b"/>"#, r#"(a/ title=["a " {x} " b"])"#);
    check(r#"<a title=r"{x}"/>"#, r#"(a/ title="{x}")"#);
    check(
        "<a n=5 m=-1 o=0.5 p=-2.5 q=1_000 r=0x1F/>",
        "(a/ n=5 m=-1 o=0.5 p=-2.5 q=1000 r=31)",
    );
    check("<a disabled hidden/>", "(a/ disabled hidden)");
    check("<a b=true c=false/>", "(a/ b=true c=false)");
    check("<br disabled>", "(br? disabled)");
}

#[test]
fn rust_values() {
    check("<a title={x.y(1)?}/>", "(a/ title={x.y(1)?})");
    check(
        "<a {..attrs} {..f(x)} id={i}/>",
        "(a/ {..attrs} {..f(x)} id={i})",
    );
}

#[test]
fn token_lists() {
    check("<a class=[]/>", "(a/ class=[])");
    check(
        r#"<a class=["btn", "on" if active, extra, a.b() if c && d,]/>"#,
        r#"(a/ class=["btn", "on" if active, extra, a.b() if c&&d])"#,
    );
    check(
        r#"<a class=[if a { "x" } else { "y" }, r"w-{2}", "{{"]/>"#,
        r#"(a/ class=[if a{"x"}else{"y"}, "w-{2}", "{{"])"#,
    );
}

#[test]
fn links_and_actions() {
    check("<a href=link(user(id))/>", "(a/ href=link(user(id)))");
    check("<a href=link(home)/>", "(a/ href=link(home))");
    check(
        r#"<body data-init=get("/updates")></body>"#,
        r#"(body data-init=get("/updates"))"#,
    );
    check(
        "<a data-on:click=post(users::save(id, 5), retry = Always, retry_interval = 500)/>",
        "(a/ data-on:click=post(users::save(id,5), retry = Always, retry_interval = 500))",
    );
    check(
        r##"<a data-on:click=put({link}, selector = "#f", headers = {h}, payload = ({a: $b}), retry_scaler = 1.5,)/>"##,
        r##"(a/ data-on:click=put({link}, selector = "#f", headers = {h}, payload = ({a: $b}), retry_scaler = 1.5))"##,
    );
    check(
        "<a data-on:click=get(crate::a::b)/>",
        "(a/ data-on:click=get(crate::a::b))",
    );
}

#[test]
fn expressions() {
    check("<p data-text=$count/>", "(p/ data-text=($count))");
    check(
        "<p data-text=$user.name>{x}</p>",
        "(p data-text=($user.name) {x})",
    );
    check(
        "<p data-on:click=($count+=1)/>",
        "(p/ data-on:click=($count += 1))",
    );
    check(
        "<p data-on:click=($a = {x}; @post(save(2), retry = Never))/>",
        "(p/ data-on:click=($a = {x}; @post(<save(2)>, {retry: 'never'<+retry>})))",
    );
    check(
        r#"<p data-text="$a + '{b}'"/>"#,
        r#"(p/ data-text="$a + '{b}'")"#,
    );
}

#[test]
fn signals_directive() {
    check("signals Counter; <br>", "signals Counter; (br?)");
    check("signals app::Counter;", "signals app::Counter;");
    check("signals Form<User>; <br>", "signals Form<User>; (br?)");
}

#[test]
fn raw_text_is_verbatim() {
    check(
        r#"<script>"if (a) { b() }"</script>"#,
        r#"(script "if (a) { b() }")"#,
    );
    check(
        r#"<style>"a { color: red }"</style>"#,
        r#"(style "a { color: red }")"#,
    );
    check(
        r#"<title>"{a}"</title><textarea>"{b}"</textarea>"#,
        r#"(title ["" {a} ""]) (textarea ["" {b} ""])"#,
    );
}

#[test]
fn names_of_elements_and_attributes() {
    for name in [
        "data-on:click__debounce.500ms",
        "data-on:click__debounce.500ms.leading__once",
        "data-on-intersect__threshold.50",
        "data-class:w-1.5",
        "data-class:2xl",
        "data-class:hover:w-1",
        "data-signals:user.first-name__ifmissing",
        "xlink:href",
        "aria-label",
        "type",
        "for",
        "async",
        "loop",
        "if",
        "match",
        "let",
        "in",
        "as",
        "ref",
        "use",
        "true",
        "signals",
        "viewBox",
        "_x",
    ] {
        check(&format!("<p {name}/>"), &format!("(p/ {name})"));
        check(
            &format!(r#"<p {name}="x" b={{c}}></p>"#),
            &format!(r#"(p {name}="x" b={{c}})"#),
        );
    }
    for name in [
        "my-element",
        "a-b-c",
        "h1",
        "font-face",
        "linearGradient",
        "x-1.5",
        "use",
        "r#type",
    ] {
        let read = name.strip_prefix("r#").unwrap_or(name);
        check(&format!("<{name}></{read}>"), &format!("({read})"));
    }
}

#[test]
fn invisible_groups_are_looked_through() {
    let group = |source: &str| {
        let group = proc_macro2::Group::new(proc_macro2::Delimiter::None, super::tokens(source));
        TokenTree::Group(group)
    };
    let source = super::tokens("<p title=X>X</p> Y");
    let replaced = source
        .into_iter()
        .map(|token| match token.to_string().as_str() {
            "X" => group(r#""text""#),
            "Y" => group("a + b"),
            _ => token,
        });
    let (markup, diagnostics) = crate::parse::parse(replaced.collect());
    assert!(diagnostics.is_empty());
    assert_eq!(tree::markup(&markup), r#"(p title="text" "text") {a+b}"#);
}

#[track_caller]
fn element(node: &Node) -> &Element {
    match node {
        Node::Element(element) => element,
        other => panic!("no element: {other:?}"),
    }
}

#[test]
fn every_token_keeps_its_place() {
    let source = "<!DOCTYPE html>\n<main\n  class=\"a\">\n  <my-element data-on:click__debounce.500ms={x}/>\n</main>";
    let markup = read(source);
    let main = element(&markup.nodes[1]);
    assert_eq!(main.open_span().line(), 2);
    assert_eq!(main.tag.lt_token.span().start().column, 0);
    assert_eq!(main.tag.gt_token.span().start().line, 3);
    let close = main.tag.close.as_ref().unwrap();
    assert_eq!(close.span.line(), 5);
    assert_eq!(close.span.end.end().column, 7);
    assert_eq!(close.name.to_string(), "main");

    let inner = element(&main.tag.children[0]);
    let name: Vec<String> = inner.name.tokens.iter().map(ToString::to_string).collect();
    assert_eq!(name, ["my", "-", "element"]);
    assert_eq!(inner.open_span().line(), 4);
    assert_eq!(
        inner.tag.slash_token.as_ref().unwrap().spacing(),
        Spacing::Joint
    );
    let Attribute::Named(named) = &inner.tag.attributes[0] else {
        panic!("no attribute")
    };
    let name: Vec<String> = named.name.tokens.iter().map(ToString::to_string).collect();
    assert_eq!(
        name,
        ["data", "-", "on", ":", "click__debounce", ".", "500ms"]
    );
    assert_eq!(named.name.span().start.start().column, 14);
    assert_eq!(named.name.span().end.end().column, 43);
    assert_eq!(named.eq_token.as_ref().unwrap().span().start().column, 43);
    assert_eq!(named.value.as_ref().unwrap().span().end.end().column, 47);
}

#[test]
fn splices_in_text_stand_where_their_literal_does() {
    let markup = read("<p>\n\"a {f(x)} b\"</p>");
    let Node::Text(text) = &element(&markup.nodes[0]).tag.children[0] else {
        panic!("no text")
    };
    let crate::ast::Piece::Splice(expr) = &text.pieces[1] else {
        panic!("no splice")
    };
    for token in expr.clone() {
        assert_eq!(token.span().start(), text.literal.span().start());
    }
}
