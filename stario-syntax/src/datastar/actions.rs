//! Actions of the Datastar 1.0.4 client.

use super::Action;

const fn request(name: &'static str, method: &'static str) -> Action {
    Action {
        name,
        method: Some(method),
        pro: false,
    }
}

const fn local(name: &'static str, pro: bool) -> Action {
    Action {
        name,
        method: None,
        pro,
    }
}

pub(super) const ACTIONS: &[Action] = &[
    local("clipboard", true),
    request("delete", "DELETE"),
    local("fit", true),
    request("get", "GET"),
    local("intl", true),
    request("patch", "PATCH"),
    local("peek", false),
    request("post", "POST"),
    request("put", "PUT"),
    request("query", "QUERY"),
    local("setAll", false),
    local("toggleAll", false),
];
