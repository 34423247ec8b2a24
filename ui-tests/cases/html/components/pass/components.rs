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

#[component]
fn List<T: Render>(items: &[T]) -> Html {
    html! { <ul>for item in items { <li>{item}</li> }</ul> }
}

#[test]
fn components_without_mistakes() {
    let title = String::from("one");
    let page = html! {
        <Card title="one" wide note="text">"text"<b>"bold"</b></Card>
        <Card title={&title} note={Some("x")}/>
        <Card title="{title} {1}" wide={false}/>
        <self::List items={&[1, 2]}/>
    };
    assert!(!page.is_empty());
}
