use stario::prelude::*;

fn main() {
    let _ = html! {
        <!DOCTYPE html5>
        <html lang="en"><head><meta charset="utf-8"><title>"t"</title></head></html>
    };
}
