use stario::prelude::*;

fn main() {
    let _ = html! {
        <svg>
            <div>"label"</div>
        </svg>
    };
}
