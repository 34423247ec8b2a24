use stario::prelude::*;

fn title_of(id: u32) -> String {
    id.to_string()
}

fn main() {
    let _ = html! {
        <p title=title_of(5)>"text"</p>
    };
}
