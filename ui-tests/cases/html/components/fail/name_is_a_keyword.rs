use stario::prelude::*;

fn main() {
    let _ = html! {
        <async::Card>"text"</async::Card>
    };
}
