use stario::prelude::*;

fn main() {
    let theme = String::from("/dark.css");
    let _ = html! {
        <link rel="stylesheet" href={theme}>
    };
}
