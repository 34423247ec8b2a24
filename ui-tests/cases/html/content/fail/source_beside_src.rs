use stario::prelude::*;

fn main() {
    let _ = html! {
        <video src="/a.mp4">
            <source src="/a.webm">
        </video>
    };
}
