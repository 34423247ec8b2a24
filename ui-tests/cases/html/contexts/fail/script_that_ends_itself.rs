use stario::prelude::*;

fn main() {
    let _ = html! {
        <script>"let s = '</script>';"</script>
    };
}
