//! Whole templates: what a page needs, and ids.

use super::{advice, check, pass};

const OK: &str = "<meta charset=\"utf-8\"><title>\"x\"</title>";

#[test]
fn a_page_says_what_it_is() {
    for (source, at, message) in [
        (
            "<html lang=\"en\"><body/></html>".to_owned(),
            "<html",
            "`<html>` needs a `<head>`",
        ),
        (
            "<html lang=\"en\"><head><meta charset=\"utf-8\"></head></html>".to_owned(),
            "<head",
            "`<head>` needs a `<title>`",
        ),
        (
            "<html lang=\"en\"><head><meta charset=\"utf-8\"><Datastar/></head></html>".to_owned(),
            "<head",
            "`<head>` needs a `<title>`",
        ),
        (
            format!("<html lang=\"en\"><head>{OK}<title>\"y\"</title></head></html>"),
            "<title",
            "`<head>` can have only one `<title>`",
        ),
        (
            format!("<html lang=\"en\"><head>{OK}<meta charset=\"utf-8\"></head></html>"),
            "<meta",
            "`<head>` can have only one `<meta charset>`",
        ),
    ] {
        check(&source, &[(at, message)]);
    }
    pass(&[
        "<html {..attrs}><Head/></html>",
        "<html lang={lang}>{head}<body/></html>",
        "<html lang=\"en\"><head><Meta/></head></html>",
        "<html lang=\"en\"><head>{head}</head></html>",
        "<html lang=\"en\"><head><meta charset=\"utf-8\">if a { <title>\"x\"</title> } else { <title>\"y\"</title> }</head></html>",
        "<head/>",
        "<body/>",
    ]);
}

#[test]
fn an_id_is_there_once() {
    for source in [
        "<p id=\"a\"/><p id=\"a\"/>",
        "<p id=\"a\"><b id=\"a\"/></p>",
        "<p id=\"a\"/>if x { <p id=\"a\"/> }",
        "if x { <p id=\"a\"/> } <p id=\"a\"/>",
        "if x { <p id=\"a\"/><p id=\"a\"/> }",
        "<Card><p id=\"a\"/></Card><p id=\"a\"/>",
    ] {
        check(source, &[("\"a\"", "the id `a` is there twice")]);
    }
    advice(
        "<p id=\"a\"/><b id=\"a\"/>",
        "= help: choose another; the first is on the `<p>` of line 1",
    );
    pass(&[
        "if x { <p id=\"a\"/> } else { <p id=\"a\"/> }",
        "if x { <p id=\"a\"/> } if !x { <p id=\"a\"/> }",
        "match x { A => { <p id=\"a\"/> } B => { <p id=\"a\"/> } }",
        "<p id=\"a\"/><p id=\"A\"/><p id={a}/><p id=\"{a}\"/>",
        "<template><p id=\"a\"/></template><template><p id=\"a\"/></template>",
        "for x in y { <p id={x}/> }",
    ]);
}

#[test]
fn an_id_is_there_once_in_a_loop() {
    let turns = "the id `a` is there once for every turn of the loop";
    for source in [
        "for x in y { <p id=\"a\"/> }",
        "for x in y { <p><b id=\"a\"/></p> }",
        "for x in y { <Card><b id=\"a\"/></Card> }",
        "if z { for x in y { <p id=\"a\"/> } }",
    ] {
        check(source, &[("\"a\"", turns)]);
    }
    check(
        "for x in y { <p id=\"a\"/><b id=\"a\"/> }",
        &[("\"a\"", turns), ("\"a\"", "the id `a` is there twice")],
    );
    let note = "= help: write `id=\"a-{x}\"`";
    advice("for x in y { <p id=\"a\"/> }", note);
    advice("for (_, Some(x)) in y { <p id=\"a\"/> }", note);
    advice(
        "for _ in y { <p id=\"a\"/> }",
        "= help: write a value that every turn has for itself: `id={..}`",
    );
    pass(&[
        "for x in y { if x.chosen { <p id=\"a\"/> } }",
        "for x in y { match x { A => { <p id=\"a\"/> } _ => {} } }",
        "for x in y { <template><p id=\"a\"/></template> }",
        "for x in y { <p id=\"a-{x}\"/> }",
    ]);
}

#[test]
fn references_name_an_element_that_fits() {
    let page =
        |body: &str| format!("<html lang=\"en\"><head>{OK}</head><body>{body}</body></html>");
    check(
        &page("<label for=\"nam\"/><input id=\"name\">"),
        &[(
            "\"nam\"",
            "`for` names `nam`, and no element of the page has that id",
        )],
    );
    check(
        &page("<p aria-labelledby=\"x\"/>"),
        &[(
            "\"x\"",
            "`aria-labelledby` names `x`, and no element of the page has that id",
        )],
    );
    for name in [
        "aria-activedescendant",
        "aria-controls",
        "aria-details",
        "aria-errormessage",
        "aria-flowto",
        "aria-owns",
    ] {
        let message = format!("`{name}` names `x`, and no element of the page has that id");
        check(&page(&format!("<p {name}=\"x\"/>")), &[("\"x\"", &message)]);
        pass(&[&page(&format!("<p {name}=\"x\"/><p id=\"x\"/>"))]);
    }
    check(
        "<label for=\"a\"/><div id=\"a\"/>",
        &[(
            "\"a\"",
            "`for` must name a form field, and `a` is the `<div>` of line 1",
        )],
    );
    check(
        "<input list=\"a\"><ul id=\"a\"/>",
        &[(
            "\"a\"",
            "`list` must name a `<datalist>`, and `a` is the `<ul>` of line 1",
        )],
    );
    check(
        "<button form=\"a\"/><div id=\"a\"/>",
        &[(
            "\"a\"",
            "`form` must name a `<form>`, and `a` is the `<div>` of line 1",
        )],
    );
    for body in [
        "<label for=\"a\"/><input id=\"a\">",
        "<label for=\"a\"/>{field}",
        "<label for=\"a\"/><Field/>",
        "<label for=\"a\"/><input id={id}>",
        "<label for=\"a\"/><input {..attrs}>",
        "<label for=\"a\"/><script>\"x\"</script>",
        "<label for=\"a\"/><p data-init=get(\"/x\")/>",
    ] {
        pass(&[&page(body)]);
    }
    pass(&[
        "<label for=\"a\"/>",
        "<label for=\"a\"/>if x { <div id=\"a\"/> } else { <input id=\"a\"> }",
        "<label for=\"a\"/><x-field id=\"a\"/>",
        "<p aria-labelledby=\"a b\"/>",
    ]);
}
