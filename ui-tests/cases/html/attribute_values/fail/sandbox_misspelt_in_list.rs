use stario::prelude::*;

fn main() {
    let _ = html! {
        <iframe src="/a" sandbox=["allow-forms", "alow-scripts" if true]></iframe>
    };
}
