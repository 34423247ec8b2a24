use stario::prelude::*;

fn main() {
    let _ = html! {
        <script>"line.split('\0')"</script>
    };
}
