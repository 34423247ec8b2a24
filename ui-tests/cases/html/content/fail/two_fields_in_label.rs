use stario::prelude::*;

fn main() {
    let _ = html! {
        <label>
            "from"
            <input name="from">
            <input name="to">
        </label>
    };
}
