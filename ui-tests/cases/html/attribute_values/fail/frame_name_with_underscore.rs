use stario::prelude::*;

fn main() {
    let _ = html! {
        <iframe name="_map" title="Map" src="/map"></iframe>
    };
}
