use stario::prelude::*;
use stario::values::InputType;

fn main() {
    let _ = html! {
        <button type={InputType::Submit}>"Send"</button>
    };
}
