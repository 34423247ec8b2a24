use stario::prelude::*;

fn main() {
    let _ = html! {
        <html xmlns="http://www.w3.org/2000/svg" lang="en"><head><title>"a"</title></head></html>
    };
}
