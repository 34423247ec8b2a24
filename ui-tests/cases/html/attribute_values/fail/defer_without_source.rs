use stario::prelude::*;

fn main() {
    let _ = html! {
        <script defer>"go()"</script>
    };
}
