use stario::prelude::*;

fn main() {
    let _ = html! {
        <p title=self.title>"text"</p>
    };
}
