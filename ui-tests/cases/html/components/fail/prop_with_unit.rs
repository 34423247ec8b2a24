use stario::prelude::*;

#[component]
fn Card(title: &str, #[default] wide: bool, note: Option<&str>, children: Html) -> Html {
    html! {
        <section class=["card", "wide" if wide]>
            <h2>{title}</h2>
            {note}
            {children}
        </section>
    }
}

fn main() {
    let _ = html! {
        <Card title=5px/>
    };
}
