use stario::axum::extract::Path;
use stario::prelude::*;

#[page("/two/{a}/{b}", updates = "/live/{b}/{a}")]
async fn two(Path((a, b)): Path<(u32, u32)>) -> Html {
    html! { "{a}/{b}" }
}

fn main() {}
