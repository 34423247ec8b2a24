use stario::prelude::*;

fn main() {
    let _ = html! {
        <td bgcolor="red">"text"</td>
    };
}
