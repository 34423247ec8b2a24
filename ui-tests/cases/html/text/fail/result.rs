use stario::prelude::*;

fn load() -> Result<String, std::num::ParseIntError> {
    Ok(String::new())
}

fn main() {
    let _ = html! { <p>{load()}</p> };
}
