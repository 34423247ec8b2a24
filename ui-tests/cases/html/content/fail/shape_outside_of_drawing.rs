use stario::prelude::*;

fn main() {
    let _ = html! {
        <div>
            <circle r="5"/>
        </div>
    };
}
