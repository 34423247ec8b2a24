use stario::prelude::*;

async fn load() -> String {
    String::new()
}

fn main() {
    let _ = html! { <p title={load()}>"text"</p> };
}
