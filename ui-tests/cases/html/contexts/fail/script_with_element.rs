use stario::prelude::*;

fn main() {
    let _ = html! {
        <script><b>"text"</b></script>
    };
}
