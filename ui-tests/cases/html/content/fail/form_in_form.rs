use stario::prelude::*;

fn main() {
    let _ = html! {
        <form action="/a">
            <form action="/b"></form>
        </form>
    };
}
