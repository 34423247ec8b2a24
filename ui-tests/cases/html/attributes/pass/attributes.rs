use stario::prelude::*;

#[test]
fn attributes_without_mistakes() {
    let name = "Ada";
    let on = true;
    let attrs = Attrs::new();
    let page = html! {
        <a href="/one" title="t {name}" class=["btn", "on" if on, name]>"link"</a>
        <input type="checkbox" disabled={on} checked tabindex=-1 value={name}>
        <input maxlength={5}>
        <p contenteditable="true" data-any=5 aria-hidden={on} title={Some(name)} {..attrs}>"text"</p>
    };
    assert!(!page.is_empty());
}
