use stario::prelude::*;

fn main() {
    let _ = html! {
        <p>{% if open %}"text"{% else %}"none"{% endif %}</p>
    };
}
