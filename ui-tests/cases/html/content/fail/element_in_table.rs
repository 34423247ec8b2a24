use stario::prelude::*;

fn main() {
    let _ = html! {
        <table>
            <p>"loading"</p>
        </table>
    };
}
