use stario::prelude::*;

fn main() {
    let map = "{}";
    let _ = html! {
        <script type="importmap">{map}</script>
    };
}
