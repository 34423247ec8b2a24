use stario::prelude::*;

fn main() {
    let _ = html! {
        <template><body></body></template>
    };
}
