use stario::prelude::*;

fn main() {
    let address = "/feed";
    let _ = js!("@get({address}, {{retryMaxWaitMs: 5}})");
}
