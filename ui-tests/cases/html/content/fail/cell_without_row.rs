use stario::prelude::*;

fn main() {
    let _ = html! {
        <table>
            <td>"1"</td>
        </table>
    };
}
