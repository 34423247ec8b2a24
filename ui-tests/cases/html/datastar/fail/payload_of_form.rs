use stario::prelude::*;

fn main() {
    let _ = html! {
        <form data-on:submit=post("/a", content_type = Form, payload = ({a: 1}))></form>
    };
}
