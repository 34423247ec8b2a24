use stario::prelude::*;

fn main() {
    let _ = html! {
        <p>
            "text"
            <div>"block"</div>
        </p>
    };
}
