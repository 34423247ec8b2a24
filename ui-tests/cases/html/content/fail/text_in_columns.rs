use stario::prelude::*;

fn main() {
    let _ = html! {
        <table>
            <colgroup>"Price"<col></colgroup>
        </table>
    };
}
