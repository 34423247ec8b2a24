use stario::prelude::*;

fn main() {
    let _ = html! {
        <select name="size">
            <div><span>"S"</span></div>
        </select>
    };
}
