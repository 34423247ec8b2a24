use stario::prelude::*;

fn main() {
    let _ = html! {
        <script data-text=$code></script>
        <style data-text=$css></style>
    };
}
