use stario::prelude::*;

fn main() {
    let _ = html! {
        <video><track src="/a.vtt" srclang="en"><source src="/a.mp4"></video>
    };
}
