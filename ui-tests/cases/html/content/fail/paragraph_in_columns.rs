use stario::prelude::*;

fn main() {
    let _ = html! {
        <table>
            <colgroup><p>"Price"</p></colgroup>
        </table>
    };
}
