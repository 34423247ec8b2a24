use stario::prelude::*;

fn main() {
    let _ = html! {
        <video src="/film.mp4">
            "Your browser shows no films."
            <track src="/film.vtt" srclang="en">
        </video>
    };
}
