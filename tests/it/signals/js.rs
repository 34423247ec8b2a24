//! `js!`: expressions that are values.

use std::collections::BTreeMap;

use stario::prelude::*;

#[track_caller]
fn check(expression: &stario::Expression, expected: &str) {
    let page = html! { <p data-init={expression}/> };
    assert_eq!(page.as_str(), format!("<p data-init=\"{expected}\"></p>"));
}

#[test]
fn text_is_written_as_it_is() {
    check(&js!("$n = 1"), "$n = 1");
    check(&js!("$a && $b < 2"), "$a &amp;&amp; $b &lt; 2");
    check(&js!("$n = \"x\" + 'y'"), "$n = &#34;x&#34; + 'y'");
    check(&js!("$n = {{a: 1}}"), "$n = {a: 1}");
    check(&js!(r"$n = {a: {b: 1}}"), "$n = {a: {b: 1}}");
}

#[test]
fn holes_are_encoded_values() {
    let text = "'; alert(1) // </script>\" @get('x') $y";
    check(
        &js!("$n = {text}"),
        "$n = '\\x27\\x3b\\x20alert\\x281\\x29\\x20\\x2f\\x2f\\x20\\x3c\\x2fscript\\x3e\\x22\\x20\\x40get\\x28\\x27x\\x27\\x29\\x20\\x24y'",
    );
    let (none, list): (Option<u8>, _) = (None, ["a", "b"]);
    check(
        &js!("f({1 + 1}, {none}, {list}, {f64::NAN})"),
        "f( 2 ,  null , ['a','b'],  null )",
    );
    let map = BTreeMap::from([("k", true)]);
    check(&js!("$m = {map}"), "$m = ({['k']: true })");
}

#[test]
fn an_expression_is_built_in_one_place_and_used_in_another() {
    fn set(name: &str, value: Option<u32>) -> stario::Expression {
        let Some(value) = value else {
            return js!("delete $all[{name}]");
        };
        js!("$all[{name}] = {value}")
    }
    check(&set("a", Some(3)), "$all['a'] =  3 ");
    check(&set("b", None), "delete $all['b']");
}
