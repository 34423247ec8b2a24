use stario::prelude::*;

fn main() {
    let _ = html! {
        <iframe title="map"><p>"a map"</p></iframe>
    };
}
