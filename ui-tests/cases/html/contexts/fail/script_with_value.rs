use stario::prelude::*;

fn main() {
    let id = 5;
    let _ = html! {
        <script>"let id = " {id} ";"</script>
    };
}
