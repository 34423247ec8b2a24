use stario::prelude::*;

fn main() {
    let open = Some(true);
    let _ = html! {
        match open {
            Some(true) => "open"
            Some(false) => "done",
            None => { <p>"unknown"</p> }
        }
    };
}
