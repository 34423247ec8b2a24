use stario::prelude::*;

#[test]
fn js_without_mistakes() {
    let name = "Ada";
    let page = html! {
        <p data-text={js!("$n + {name}")} data-show={js!(r"$m['a'] == {x: 1}.x")}></p>
        <p data-text={js!("/^a/.test({name}) ? {1.5} : {None::<u8>} / 2")}></p>
        <p data-signals={js!("{{n: {name}}}")}></p>
        <p data-on:click={js!("$a - 1 - $m['b-c']; @post('/save', {{retry: {name}, headers: {{x: 1}}}})")}></p>
        <p data-on:click={js!("api.post({name}).then((get) => get(evt.key)); '@get (($$x-y'")}></p>
    };
    assert!(!page.is_empty());
}
