use stario::prelude::*;
use stario::values::JsonScript;

#[test]
fn contexts_without_mistakes() {
    let url = "https://example.com";
    let name = "Ada";
    let json = JsonScript::new(name).expect("JSON");
    let page = html! {
        <a href={url}>"link"</a>
        <a href="mailto:{name}@example.com">"mail"</a>
        <a href="/users/{name}">"link"</a>
        <a href="/{name}/{name}">"link"</a>
        <a href="//example.com/{name}">"link"</a>
        <button onclick="save()" style="color: red">"Save"</button>
        <script>"let open = { id: 5 };"</script>
        <style>"p { color: red }"</style>
        <p style="width: {5}; color: {name} !important; --name: {name}">"text"</p>
        <script type="application/json">{json}</script>
        <svg>
            <use href="#{name}"/>
            <path fill="url(#{name})" stroke="rgb({1}, {2}, {3})"/>
            <rect><animate attributeName="fill" to={name}/></rect>
        </svg>
        <link rel="icon" href="/{name}.png">
    };
    assert!(!page.is_empty());
}
