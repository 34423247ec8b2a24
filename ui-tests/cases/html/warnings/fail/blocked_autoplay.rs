#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <video src="/intro.mp4" autoplay></video>
        <audio src="/intro.mp3" autoplay></audio>
    };
}
