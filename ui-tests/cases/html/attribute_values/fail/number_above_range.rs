use stario::prelude::*;

fn main() {
    let _ = html! {
        <table><tr><td colspan=5000></td></tr></table>
    };
}
