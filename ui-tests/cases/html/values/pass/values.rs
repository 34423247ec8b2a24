use stario::prelude::*;
use stario::values::{
    ButtonType, CssUrl, Descriptor, InputMode, InputType, Length, Refresh, Srcset, Style,
    TrustedUrl,
};

#[get("/users/{id}")]
async fn user() {}

#[get("/script.js")]
async fn script() {}

#[test]
fn values_without_mistakes() {
    let name = "Ada";
    let page = html! {
        <a href={name} title={5}>"link"</a>
        <a href="/users/{name}?q={1}#{name}">"link"</a>
        <a href={user::path(5)}>"link"</a>
        <a href=link(user(name))>"link"</a>
        <script src={script::path()}></script>
        <script src={TrustedUrl::from_static("/assets/").segment(name)}></script>
        <link rel="icon" href={name}>
        <input type={InputType::Email} inputmode={Some(InputMode::Email)}>
        <button type={ButtonType::Submit} aria-pressed={false}>"Send"</button>
        <p style={Style::new().set("width", Length::px(5)).set("color", name)}>"text"</p>
        <p style="background-image: {CssUrl::new(name)}">"text"</p>
        <img src={name} srcset={Srcset::new().url(name, Descriptor::Width(5))} alt="">
        <svg><path fill={name} mask={Length::em(1)}/></svg>
        <iframe title="A frame" srcdoc={html! { <p>{name}</p> }}></iframe>
        <meta http-equiv="refresh" content={Refresh::after(5).to(user::path(5))}>
        <meter value={0.5} min={0}>"half"</meter>
        <p tabindex={-1} aria-hidden={true} class={Some(name)} hidden={&true}>"text"</p>
    };
    assert!(!page.is_empty());
    let _: stario::axum::Router = routes![user, script];
}
