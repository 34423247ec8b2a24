use stario::prelude::*;

fn main() {
    let source = String::from("/app.js");
    let _ = html! {
        <script src=link({source})></script>
    };
}
