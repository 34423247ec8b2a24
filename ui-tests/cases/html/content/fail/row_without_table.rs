use stario::prelude::*;

fn main() {
    let _ = html! {
        <div>
            <tr><td>"1"</td></tr>
        </div>
    };
}
