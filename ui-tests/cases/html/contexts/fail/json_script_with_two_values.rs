use stario::prelude::*;

fn main() {
    let (a, b) = (1, 2);
    let _ = html! {
        <script type="application/json">{a} {b}</script>
    };
}
