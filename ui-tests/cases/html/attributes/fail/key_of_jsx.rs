use stario::prelude::*;

fn main() {
    let _ = html! {
        <ul>
            for item in 0..3 {
                <li key={item}>{item}</li>
            }
        </ul>
    };
}
