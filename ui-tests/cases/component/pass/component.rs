use stario::prelude::*;

/// A card.
#[component]
pub(crate) fn Card(
    title: &str,
    #[default] wide: bool,
    #[default(3)] level: u32,
    note: Option<&str>,
    children: Html,
) -> Html {
    if wide {
        return html! { <p>"wide"</p> };
    }
    html! { <section><h2>{title}</h2><i>{level}</i>{note}{children}</section> }
}

#[component]
fn Empty() -> Html {
    html! {}
}

#[test]
fn component_without_mistakes() {
    assert_eq!(Card("a", true, 1, None, html! {}), "<p>wide</p>");
    let page = html! { <Card title="b" note="n">"text"</Card><Empty/> };
    assert_eq!(page, "<section><h2>b</h2><i>3</i>ntext</section>");
}

#[component]
fn Tree<'a>(name: &'a str, depth: u8, note: Option<&'a str>) -> Html {
    html! {
        <b>{name}{note}</b>
        if depth > 0 { <Tree name={name} depth={depth - 1}/> }
    }
}

#[component]
fn Each<T, F>(items: &[T], with: F) -> Html
where
    F: Fn(&T) -> Html,
{
    html! { for item in items { {with(item)} } }
}

#[component]
fn Mapped<T: Render>(items: &[T], with: impl Fn(&T) -> String, last: Option<T>) -> Html {
    html! { for item in items { {item}{with(item)} } {last} }
}

#[component]
fn Words(
    r#type: &str,
    str: u8,
    props: bool,
    missing: &[&str],
    value: &dyn Fn(&str) -> String,
    attrs: Attrs,
) -> Html {
    html! { <i title={r#type} {..attrs}>{str}{props}{missing}{value("!")}</i> }
}

#[component]
fn Pair<const N: usize>(left: [&str; N], right: &mut Vec<String>) -> Html {
    right.push("end".to_owned());
    html! { {left.as_slice()}{&*right} }
}

#[test]
fn components_of_every_kind_of_parameter() {
    let mut words = vec!["a".to_owned()];
    let page = html! {
        <Tree name="t" depth=1 note="n"/>
        <Each items={&[1, 2]} with={|item: &i32| html! { {item + 1} }}/>
        <Mapped items={&[1, 2]} with={|item| format!("<{item}>")} last=3/>
        <Words type="x" str=5 props missing={&["m"]} value={&|mark| format!("?{mark}")} {..Attrs::new().set("id", "w")}/>
        <Pair left={["l", "m"]} right={&mut words}/>
    };
    assert_eq!(
        page,
        "<b>tn</b><b>t</b>231&lt;1&gt;2&lt;2&gt;3<i title=\"x\" id=\"w\">5truem?!</i>lmaend"
    );
}

#[component]
fn Rows<T, F: Fn(&T) -> Html>(items: &[T], row: F) -> Html {
    html! { for item in items { {row(item)} } }
}

#[component]
fn Titled(
    title: String,
    note: Option<String>,
    #[default("-".to_owned())] mark: String,
    attrs: Attrs,
) -> Html {
    html! { <i {..attrs}>{title}{note}{mark}</i> }
}

#[test]
fn components_that_take_text_and_closures() {
    let (name, owned) = ("n", "f".to_owned());
    let page = html! {
        <Rows items={&[1, 2]} row={|item| html! { <b>{item}</b> }}/>
        <Titled title="a"/>
        <Titled title="{name}!" note="c" mark={'d'} {..Attrs::new().set("id", "t")}/>
        <Titled title={name.to_owned()} note={Some("e".to_owned())} mark={&owned}/>
    };
    assert_eq!(
        page,
        "<b>1</b><b>2</b><i>a-</i><i id=\"t\">n!cd</i><i>nef</i>"
    );
}
