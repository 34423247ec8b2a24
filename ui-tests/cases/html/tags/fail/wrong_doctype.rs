use stario::prelude::*;

fn main() {
    let _ = html! {
        <!DOCTYPE html5>
        <html lang="en"><head><title>"t"</title></head></html>
    };
}
