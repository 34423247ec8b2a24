//! Components: functions called as tags.

use stario::prelude::*;

use super::check;

#[component]
fn Card(
    title: &str,
    #[default] wide: bool,
    #[default(1)] level: u8,
    note: Option<&str>,
    children: Html,
) -> Html {
    html! {
        <section class=["card", "wide" if wide]>
            <b>"{level} {title}"</b>
            if let Some(note) = note { <i>{note}</i> }
            {children}
        </section>
    }
}

mod ui {
    use stario::prelude::*;

    #[component]
    pub(super) fn Rule() -> Html {
        html! { <hr> }
    }
}

#[test]
fn props_have_defaults_and_children_have_a_place() {
    check(
        &html! { <Card title="A & B">"text"</Card> },
        r#"<section class="card"><b>1 A &amp; B</b>text</section>"#,
    );
    check(
        &html! { <Card title="x" wide level=2 note="n"><p>"c"</p></Card> },
        r#"<section class="card wide"><b>2 x</b><i>n</i><p>c</p></section>"#,
    );
}

#[test]
fn props_take_expressions_and_interpolated_text() {
    let title = String::from("<t>");
    let wide = false;
    check(
        &html! { <Card title={&title} wide={wide} note={None}/> },
        r#"<section class="card"><b>1 &lt;t&gt;</b></section>"#,
    );
    check(
        &html! { <Card title="a{title}" note={Some("n")}/> },
        r#"<section class="card"><b>1 a&lt;t&gt;</b><i>n</i></section>"#,
    );
}

#[test]
fn components_live_in_modules_and_nest() {
    check(
        &html! { <Card title="x"><ui::Rule/><Card title="y"/></Card> },
        r#"<section class="card"><b>1 x</b><hr><section class="card"><b>1 y</b></section></section>"#,
    );
}
