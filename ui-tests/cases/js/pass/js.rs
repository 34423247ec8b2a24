use stario::prelude::*;

#[test]
fn js_without_mistakes() {
    let name = "Ada";
    let page = html! {
        <p data-text={js!("$n + {name}")} data-show={js!(r"$m['a'] == {x: 1}.x")}></p>
        <p data-text={js!("/^a/.test({name}) ? {1.5} : {None::<u8>} / 2")}></p>
        <p data-signals={js!("{{n: {name}}}")}></p>
    };
    assert!(!page.is_empty());
}
