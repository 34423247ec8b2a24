use serde::{Deserialize, Serialize};
use stario::axum::extract::{Path, Query};
use stario::prelude::*;
use stario::values::FormMethod;

#[derive(Serialize, Deserialize)]
struct Search {
    words: String,
}

#[get("/search")]
async fn search(Query(search): Query<Search>) -> Html {
    html! { <p>{search.words}</p> }
}

#[page("/users/{id}")]
async fn user(Path(id): Path<u64>) -> Html {
    html! { <p>{id}</p> }
}

#[get("/files/{owner}/{name}")]
async fn file(Path((owner, name)): Path<(u32, String)>) -> String {
    format!("{owner} {name}")
}

#[post("/save")]
async fn save() {}

#[put("/replace")]
async fn replace() {}

#[test]
#[expect(
    clippy::needless_borrows_for_generic_args,
    reason = "a reference is as good"
)]
fn links_without_mistakes() {
    let _: stario::axum::Router = routes![search, user, file, save, replace];
    let query = Search {
        words: String::new(),
    };
    let (owner, name, id) = (5_u32, String::from("a"), "top");
    let page = html! {
        <a href=link(search, query = {query}, fragment = "top")>"Search"</a>
        <a href={search::path().query(&query).fragment(id)}>"Search"</a>
        <a href=link(search, fragment = {id})>"Search"</a>
        <a href=link(user(7))>"User"</a>
        <a href=link(user(&5))>"User"</a>
        <a href=link(file(owner, &name))>"File"</a>
        <a href=link(file(&owner, name.as_str()))>"File"</a>
        <form method="post" action=link(save)><button formaction={search::path()}>"Go"</button></form>
        <form action=link(search)><input name="words" aria-label="Words"><button formmethod="post" formaction=link(save)>"Save"</button></form>
        <form method="get" action={search::path()}><button formmethod={FormMethod::Post} formaction={save::path()}>"Save"</button></form>
        <form method={FormMethod::Post} action=link(save)><button formmethod="dialog">"Close"</button></form>
        <form method="POST" action={&Some(save::path())}/>
        <form method="post" action={String::from("/x")}><button type="button" data-on:click=put(replace)>"Go"</button></form>
    };
    assert!(!page.is_empty());
}
