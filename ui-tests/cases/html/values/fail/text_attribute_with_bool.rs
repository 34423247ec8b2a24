use stario::prelude::*;

fn main() {
    let open = true;
    let _ = html! {
        <p title={open}>"text"</p>
    };
}
