use stario::prelude::*;

fn main() {
    let _ = html! {
        <table>
            "loading"
            <tr><td>"1"</td></tr>
        </table>
    };
}
