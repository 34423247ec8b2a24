use stario::prelude::*;

fn main() {
    let _ = html! {
        <form action="/">
            <option>"S"</option>
        </form>
    };
}
