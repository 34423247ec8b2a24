use stario::prelude::*;

#[get("/users/{id}")]
async fn user() {}

#[get("/script.js")]
async fn script() {}

#[test]
fn values_without_mistakes() {
    let name = "Ada";
    let page = html! {
        <a href={name} title={5}>"link"</a>
        <a href="/users/{name}?q={1}#{name}">"link"</a>
        <a href={user::path(5)}>"link"</a>
        <a href=link(user(name))>"link"</a>
        <script src={script::path()}></script>
        <meter value={0.5} min={0}>"half"</meter>
        <p tabindex={-1} aria-hidden={true} class={Some(name)} hidden={&true}>"text"</p>
    };
    assert!(!page.is_empty());
    let _: stario::axum::Router = routes![user, script];
}
