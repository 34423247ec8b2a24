//! Endless nesting is an error, and what is not too deep is read.

use super::{PAGE, expand_component, has_errors, read};
use crate::{html, js, route, routes, signals};

/// A deep input is an error, whatever it nests, and takes no more stack than a flat one.
#[test]
fn endless_nesting_is_an_error() {
    const DEPTH: usize = 10_000;
    for (open, middle, close) in [
        ("<b>", "", "</b>"),
        ("<Card>", "", "</Card>"),
        ("{", "x", "}"),
        ("if a {", "", "}"),
        ("match a { b => {", "", "} }"),
    ] {
        let source = format!("{}{middle}{}", open.repeat(DEPTH), close.repeat(DEPTH));
        assert!(has_errors(&html::expand(read(&source))), "{open}");
        let function = format!("fn Card() -> Html {{ html! {{ {source} }} }}");
        assert!(has_errors(&expand_component(&read(&function))));
    }
    let nested = format!("{}x{}", "(".repeat(DEPTH), ")".repeat(DEPTH));
    let types = format!("{}u8{}", "Vec<".repeat(DEPTH), ">".repeat(DEPTH));
    for source in [
        format!("<p data-text={nested}/>"),
        format!("<p title={{{nested}}}/>"),
        format!("{{ {nested} }}"),
        format!("if {nested} {{ }}"),
        format!("let x = {nested};"),
        format!("<a href=link(user({nested}))/>"),
        format!("<Card title={{{nested}}}/>"),
        format!("signals {nested};"),
        format!("signals {types};"),
        format!("\"{{{nested}}}\""),
        format!("<p title=\"{{{nested}}}\"/>"),
    ] {
        assert!(has_errors(&html::expand(read(&source))));
    }
    assert!(has_errors(&js::expand(&read(&format!("\"{{{nested}}}\"")))));
    let item = format!("struct Form {{ x: {types} }}");
    assert!(has_errors(&signals::expand(read(&item))));
    for code in ["(", "[", "!", "{a:", "$a ? ", "f("] {
        html::expand(read(&format!("<p data-text=\"{}\"/>", code.repeat(DEPTH))));
    }
    let function = format!("async fn Page(x: {types}) -> Html {{ x }}");
    assert!(has_errors(&expand_component(&read(&function))));
    assert!(has_errors(&route::expand(
        route::Kind::Page,
        read("\"/\""),
        &read(&function),
    )));
    let function = format!("async fn page(x: {nested}) -> Html {{ {nested} }}");
    assert!(has_errors(&expand_component(&read(&function))));
    assert!(has_errors(&route::expand(
        route::Kind::Page,
        read("\"/\""),
        &read(&function),
    )));
    assert!(has_errors(&route::expand(
        route::Kind::Get,
        read(&nested),
        &read(PAGE)
    )));
    assert!(has_errors(&routes::expand(read(&nested))));
}

/// What is just not too deep fits the stack of a test, which is smaller than the compiler's.
#[test]
fn deep_nesting_is_read() {
    let nested = format!("{}x{}", "(".repeat(125), ")".repeat(125));
    assert!(!has_errors(&html::expand(read(&format!(
        "<p>{{{nested}}}</p>"
    )))));
    let comparisons = "if a < b { } f(a < b);".repeat(200);
    let function = format!("fn Card() -> Html {{ {comparisons} f({nested}) }}");
    let expansion = expand_component(&read(&function));
    assert!(!has_errors(&expansion));
}
