use stario::prelude::*;

fn main() {
    let _ = html! {
        <div>
            <body></body>
        </div>
    };
}
