use stario::prelude::*;

fn main() {
    let _ = html! {
        <math><mi><div>"x"</div></mi></math>
    };
}
