use stario::prelude::*;

#[derive(Clone)]
struct User;

struct Page {
    user: User,
}

fn main() {
    let page = Page { user: User };
    let _ = html! {
        <p>{page.user.clone()}</p>
    };
}
