use stario::prelude::*;

struct Name(&'static str);

impl Name {
    fn take(self) -> &'static str {
        self.0
    }
}

fn main() {
    let name = Name("Ada");
    let _ = html! {
        <p>{name.take()}</p>
        <p title={name.0}>{name.take()}</p>
    };
}
