//! `#[derive(Signals)]`: what declares signals, and which names templates may use.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use stario::prelude::*;

#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize, Signals)]
#[serde(rename_all = "camelCase")]
struct Form {
    user_name: String,
    address: Option<Address>,
    #[serde(rename = "type")]
    kind: Kind,
    #[serde(default, rename = "_open")]
    open: bool,
    tags: Vec<String>,
    scores: BTreeMap<String, f64>,
    #[signal(value)]
    range: std::ops::Range<u8>,
    id: Id,
    #[serde(skip)]
    secret: u8,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize, Signals)]
struct Address {
    street_name: String,
}

#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize, Signals)]
enum Kind {
    #[default]
    Guest,
}

#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize, Signals)]
struct Id(u64);

#[derive(Serialize, Signals)]
struct Borrowed<'a> {
    name: &'a str,
    lines: Vec<&'a str>,
}

#[post("/form")]
async fn save(Signals(form): Signals<Form>) -> Signals<Form> {
    Signals(form)
}

#[test]
fn a_derived_struct_is_the_value_of_data_signals() {
    let address = Some(Address {
        street_name: "Main".to_owned(),
    });
    let form = Form {
        address,
        ..Form::default()
    };
    assert_eq!(
        html! { <p data-signals={form}/> }
            .as_str()
            .replace("&#34;", "\""),
        "<p data-signals=\"{\"userName\":\"\",\"address\":{\"street_name\":\"Main\"},\"type\":\"Guest\",\
         \"_open\":false,\"tags\":[],\"scores\":{},\"range\":{\"start\":0,\"end\":0},\"id\":0}\"></p>"
    );
}

#[test]
fn templates_use_the_names_of_the_browser() {
    let page = html! {
        signals Form;
        <p data-text=($userName + $address.street_name + $type) data-show=($_open && $tags.length > 0)/>
        <input data-bind:user-name>
        <input data-bind:address.street_name>
        <input data-bind:type>
        <input data-bind="userName">
        <input data-bind=$userName>
        <p data-text="$scores['math'] + $userName.trim()"/>
        <p data-text=($range["start"] + $id)/>
        <p data-on:click=post(save, payload = ({name: $userName}))/>
    };
    assert!(page.as_str().contains("data-bind:user-name"));
}

#[test]
fn a_literal_declares_the_signals_of_its_template() {
    let text = "Ada".to_owned();
    let page = html! {
        <div data-signals={Borrowed { name: &text, lines: vec![] }}>
            <p data-text=($name + $lines.length)></p>
        </div>
    };
    assert!(page.as_str().contains("&#34;name&#34;:&#34;Ada&#34;"));
}

#[test]
fn a_template_knows_the_signals_it_declares_itself() {
    let page = html! {
        signals Form;
        <p data-signals:total=0 data-computed:full-name=($userName + $total) data-ref:_box/>
        <p data-indicator:_busy data-on:click=post(save) data-text=($fullName + $_box.id + $_busy)/>
        <p data-signals=({extra: {deep: 1}}) data-text=$extra.deep/>
    };
    assert!(page.as_str().contains("$extra.deep"));
}

#[tokio::test]
async fn a_derived_struct_is_extractor_and_patch() {
    let server = crate::support::server::Server::start(routes![save]).await;
    let form = Form {
        user_name: "Ada".to_owned(),
        tags: vec!["a".to_owned()],
        ..Form::default()
    };
    let mut body = serde_json::to_value(&form).unwrap();
    // The browser keeps local signals to itself; an absent one need not be there.
    let fields = body.as_object_mut().unwrap();
    fields.remove("_open");
    fields.remove("address");
    let headers = [
        ("content-type", "application/json"),
        ("datastar-request", "true"),
    ];
    let response =
        crate::support::http::send(server.address, "POST", "/form", &headers, &body.to_string())
            .await;
    assert_eq!(response.status, 200);
    let (events, _) = crate::support::sse::Stream::new(response).rest().await;
    let mut patch = serde_json::to_value(&form).unwrap();
    patch["address"] = "".into();
    assert_eq!(events[0].signals(), patch);
}

#[test]
fn a_component_is_checked_as_a_page_is() {
    #[component]
    fn Name(label: &str) -> Html {
        html! {
            signals Form;
            <label>{label}<input data-bind:user-name></label>
        }
    }
    let page = html! { <Name label="Name"/> };
    assert_eq!(
        page.as_str(),
        "<label>Name<input data-bind:user-name></label>"
    );
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize, Signals)]
struct Menu {
    choice: String,
    #[serde(default)]
    _open: bool,
}

#[test]
fn a_field_with_an_underscore_is_a_local_signal() {
    let page = html! {
        <div data-signals={Menu { choice: String::new(), _open: true }}>
            <p data-show=$_open data-text=$choice/>
            <input type="checkbox" data-bind:_open>
        </div>
    };
    assert!(page.as_str().contains("&#34;_open&#34;:true"));
    let sent: Menu = serde_json::from_str(r#"{"choice":"a"}"#).unwrap();
    let expected = Menu {
        choice: "a".to_owned(),
        _open: false,
    };
    assert_eq!(sent, expected);
}
