use stario::prelude::*;

fn main() {
    let _ = html! {
        <script type=application/json>"{}"</script>
    };
}
