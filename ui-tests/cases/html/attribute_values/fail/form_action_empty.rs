use stario::prelude::*;

fn main() {
    let _ = html! {
        <form action="" method="post"></form>
    };
}
