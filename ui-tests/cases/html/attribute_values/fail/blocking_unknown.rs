use stario::prelude::*;

fn main() {
    let _ = html! {
        <script src="/app.js" defer blocking="fetch"></script>
    };
}
