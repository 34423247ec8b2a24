use stario::prelude::*;

fn main() {
    let _ = html! {
        <math>
            <div>"x"</div>
        </math>
    };
}
