use stario::prelude::*;

fn main() {
    let _ = html! {
        <table>
            <tr>
                <form action="/save"><td><button>"Save"</button></td></form>
            </tr>
        </table>
    };
}
