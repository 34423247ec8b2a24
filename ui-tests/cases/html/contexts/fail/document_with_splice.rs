use stario::prelude::*;

fn main() {
    let name = "Ada";
    let _ = html! {
        <iframe srcdoc="<p>{name}</p>"></iframe>
    };
}
