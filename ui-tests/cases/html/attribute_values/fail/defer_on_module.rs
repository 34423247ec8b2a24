use stario::prelude::*;

fn main() {
    let _ = html! {
        <script type="module" defer src="/a.js"></script>
    };
}
