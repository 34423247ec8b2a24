use stario::prelude::*;

#[test]
fn contexts_without_mistakes() {
    let url = "https://example.com";
    let name = "Ada";
    let page = html! {
        <a href={url}>"link"</a>
        <a href="mailto:{name}@example.com">"mail"</a>
        <a href="/users/{name}">"link"</a>
        <a href="/{name}/{name}">"link"</a>
        <a href="//example.com/{name}">"link"</a>
        <button onclick="save()" style="color: red">"Save"</button>
        <script>"let open = { id: 5 };"</script>
        <style>"p { color: red }"</style>
    };
    assert!(!page.is_empty());
}
