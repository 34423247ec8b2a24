use stario::prelude::*;

fn main() {
    let _ = html! {
        <script src="/a.js" integrity="md5-abc"></script>
    };
}
