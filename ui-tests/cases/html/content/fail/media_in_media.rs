use stario::prelude::*;

fn main() {
    let _ = html! {
        <video src="/a.mp4"><audio src="/a.mp3"></audio></video>
    };
}
