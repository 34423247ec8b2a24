use stario::prelude::*;

fn main() {
    let _ = html! {
        <iframe title="x" data-attr:src=$url></iframe>
    };
}
