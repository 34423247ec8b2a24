use stario::prelude::*;

fn main() {
    let _ = html! {
        <canvas><textarea></textarea></canvas>
    };
}
