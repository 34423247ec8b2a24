use stario::prelude::*;

fn main() {
    let _ = html! {
        <table>
            <tbody></tbody>
            <thead></thead>
        </table>
    };
}
