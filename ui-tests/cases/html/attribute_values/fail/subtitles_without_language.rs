use stario::prelude::*;

fn main() {
    let _ = html! {
        <video src="/a.mp4"><track src="/a.vtt"></video>
    };
}
