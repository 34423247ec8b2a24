use stario::prelude::*;

#[post("/save/{id}")]
async fn save() {}

#[derive(serde::Serialize, Signals)]
struct Counter {
    count: u32,
    open: bool,
}

#[test]
fn datastar_without_mistakes() {
    let step = 5;
    let link = save::path(8);
    let page = html! {
        signals Counter;
        <p data-text=$count data-show=($count > 3 && !$open)></p>
        <button data-on:click=post(save(7), retry = Always, retry_interval = 500, payload = ({id: 5}))>"Save"</button>
        <button data-on:click=($count += {step}; @post(save(step), retry_max_count = Infinity))>"Save"</button>
        <button data-on:click=(@toggleAll({include: "open"}))>"Toggle"</button>
        <p data-text=($count || "none") data-show=($count !== "")></p>
        <button data-on:click="$count++">"Plus"</button>
        <p data-text="`${$count} of ${$open ? 'five' : 'six'}`"></p>
        <button data-on:click=post({link})>"Save"</button>
    };
    assert!(!page.is_empty());
    let _: stario::axum::Router = routes![save];
}
