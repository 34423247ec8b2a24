use stario::prelude::*;

fn main() {
    let _ = html! {
        <div>
            <link rel="icon" href="/icon.png">
        </div>
    };
}
