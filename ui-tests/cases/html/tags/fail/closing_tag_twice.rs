use stario::prelude::*;

fn main() {
    let _ = html! {
        <div>
            <p>"text"</p></p>
        </div>
    };
}
