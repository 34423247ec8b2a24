use stario::prelude::*;

fn main() {
    let name = "app";
    let _ = html! {
        <script src="/{name}.js"></script>
    };
}
