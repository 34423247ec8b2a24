use stario::prelude::*;

fn main() {
    let data = String::from("{}");
    let _ = html! {
        <script type="application/json">{data}</script>
    };
}
