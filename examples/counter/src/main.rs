//! try
use stario::prelude::*;
#[component]
fn Card(title: &str, #[default] wide: bool, note: Option<&str>, #[default(3)] level: u32, children: Html) -> Html {
    html! {
        <section class=["card", "wide" if wide]>
            <h2>{title}</h2>
            if let Some(note) = note { <p>{note}</p> } else { "none" }
            <i>{level}</i>
            {children}
        </section>
    }
}
#[page("/")]
async fn home() -> Html {
    let name = String::from("World <b>");
    let items = vec![1, 2, 3];
    html! {
        <!DOCTYPE html>
        <html lang="en">
            <head><meta charset="utf-8"><title>"Hi {name}"</title></head>
            <body data-init=get("/updates")>
                <h1>"Hello {name}, {1 + 1}"</h1>
                <ul>for i in &items { <li id="i{i}" class={name}>{i}</li> }</ul>
                <input type="checkbox" disabled={true} value={name}>
                <a href=link(user(5))>"user"</a>
                <a href="/u/{name}?q={name}">"x"</a>
                <button data-on:click=post(save(7), retry = Always, retry_interval = 500)>"s"</button>
                <p data-text=$count data-show=($count > 3 && !$open)></p>
                <Card title="t" wide note={name.as_str()}>"kid"<b>"x"</b></Card>
                <Card title={&name}/>
                match items.len() { 0 => { "zero" } n if n > 1 => { "many {n}" } _ => { "one" } }
                let z = 5;
                {z}
            </body>
        </html>
    }
}
#[page("/users/{id}")]
async fn user(stario::axum::extract::Path(_id): stario::axum::extract::Path<u64>) -> Html { html! { <p>"u"</p> } }
#[post("/save/{id}")]
async fn save() {}
fn main() {
    let rt = tokio::runtime::Builder::new_current_thread().build().unwrap();
    println!("{}", rt.block_on(home()));
    let _r: stario::axum::Router = routes![home, user, save];
}
