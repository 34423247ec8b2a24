use serde::{Deserialize, Serialize};
use stario::prelude::*;

#[derive(Serialize, Deserialize, Signals)]
#[serde(rename_all = "camelCase")]
struct Form {
    user_name: String,
    address: Option<Address>,
    #[serde(default, rename = "_open")]
    open: bool,
    tags: Vec<String>,
}

#[derive(Serialize, Deserialize, Signals)]
struct Address {
    city: String,
}

#[test]
fn signals_without_mistakes() {
    let page = html! {
        signals Form;
        <input data-bind:user-name>
        <input data-bind=$address.city>
        <p data-show=($_open && $tags.length > 0) data-text="$userName.trim() + '$none'"></p>
        <p data-computed:greeting=("Hello " + $userName) data-text=$greeting></p>
    };
    assert!(!page.is_empty());
    let page = html! {
        <p data-signals={Address { city: String::new() }} data-text=$city></p>
    };
    assert!(!page.is_empty());
    let page = html! {
        <p data-signals={Signals(Address { city: String::new() })} data-text=$other></p>
    };
    assert!(!page.is_empty());
    let page = html! {
        signals Address;
        <p data-text=(city_of($city) + el.id + Math.PI) data-show=([1].some((city) => city > 1))></p>
    };
    assert!(!page.is_empty());
}
