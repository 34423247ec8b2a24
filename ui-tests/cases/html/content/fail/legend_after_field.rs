use stario::prelude::*;

fn main() {
    let _ = html! {
        <fieldset>
            <input name="a">
            <legend>"title"</legend>
        </fieldset>
    };
}
