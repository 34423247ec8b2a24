//! Attributes of other frameworks, by what they are in a template.
//!
//! Sources: the attribute lists of React, Vue 3, Svelte 5, Alpine 3, htmx 2 and Livewire 3.

/// Attributes of JSX that are named otherwise in HTML.
const JSX: &[(&str, &str)] = &[
    ("className", "write `class`"),
    ("classList", "write `class=[\"a\", \"b\" if condition]`"),
    ("htmlFor", "write `for`"),
    ("defaultValue", "write `value`"),
    ("defaultChecked", "write `checked`"),
    (
        "dangerouslySetInnerHTML",
        "make the markup a child: `{Html::dangerously_from(markup)}`",
    ),
    (
        "innerHTML",
        "make the markup a child: `{Html::dangerously_from(markup)}`",
    ),
    (
        "key",
        "name the element by its `id`: updates of the page match by it",
    ),
    ("ref", "write `data-ref:name`"),
];

/// What an attribute of htmx is here, without `hx-`.
const HTMX: &[(&str, &str)] = &[
    ("get", "write `data-on:click=get(handler)`"),
    ("post", "write `data-on:click=post(handler)`"),
    ("put", "write `data-on:click=put(handler)`"),
    ("patch", "write `data-on:click=patch(handler)`"),
    ("delete", "write `data-on:click=delete(handler)`"),
    (
        "trigger",
        "name the event in the key: `data-on:change=get(handler)`",
    ),
    (
        "indicator",
        "write `data-indicator:busy` and `data-show=$busy`",
    ),
    (
        "confirm",
        "write `data-on:click=(confirm(\"Sure?\") && @post(handler))`",
    ),
    (
        "vals",
        "give the values to the handler, `post(handler(id))`, or write `payload = ({..})`",
    ),
    (
        "target",
        "remove it: the answer patches the element that has its `id`, or that its `Patch` selects",
    ),
    (
        "swap",
        "remove it: the answer is a `Patch` with the mode it needs",
    ),
];

/// What follows the prefix of Vue (`v-`) and of Alpine (`x-`).
const DIRECTIVES: &[(&str, &str)] = &[
    ("bind", "data-attr"),
    ("cloak", "data-show"),
    ("data", "data-signals"),
    ("effect", "data-effect"),
    ("init", "data-init"),
    ("model", "data-bind"),
    ("on", "data-on"),
    ("ref", "data-ref"),
    ("show", "data-show"),
    ("text", "data-text"),
];

/// The edit for an attribute that another framework has; `None` for one of the page's own.
pub(super) fn advice(name: &str) -> Option<String> {
    if let Some((_, help)) = JSX.iter().find(|(foreign, _)| *foreign == name) {
        return Some((*help).to_owned());
    }
    if let Some(rest) = name.strip_prefix("hx-") {
        let known = HTMX.iter().find(|(foreign, _)| *foreign == rest);
        return Some(match known {
            Some((_, help)) => (*help).to_owned(),
            None => "let Datastar make the request: `data-on:click=get(handler)`".to_owned(),
        });
    }
    if let Some(rest) = ["v-", "x-"].iter().find_map(|own| name.strip_prefix(own)) {
        return directive(rest);
    }
    let (directive, key) = name.split_once(':')?;
    let key = key.split(['.', '|']).next().unwrap_or(key);
    match directive {
        "on" => Some(format!("write `data-on:{key}=(..)`")),
        "bind" => Some("write `data-bind:name`".to_owned()),
        "class" => Some(format!(
            "write `data-class:{key}=$signal`, or `class=[\"{key}\" if condition]`"
        )),
        "style" => Some(format!("write `data-style:{key}=$signal`")),
        "wire" => Some("let Datastar make the request: `data-on:click=post(handler)`".to_owned()),
        _ => None,
    }
}

/// `if`, `on:click.prevent`, `bind:href`
fn directive(name: &str) -> Option<String> {
    let (directive, key) = match name.split_once(':') {
        Some((directive, key)) => (directive, key.split('.').next()),
        None => (name.split('.').next().unwrap_or(name), None),
    };
    match directive {
        "if" => return Some("write `if condition { .. }` around the element".to_owned()),
        "else" | "else-if" => return Some("write `if condition { .. } else { .. }`".to_owned()),
        "for" => return Some("write `for item in items { .. }` around the element".to_owned()),
        "html" => {
            return Some(
                "make the markup a child, as a value of type `Html`: `{markup}`".to_owned(),
            );
        }
        _ => {}
    }
    let (_, ours) = DIRECTIVES
        .iter()
        .find(|(foreign, _)| *foreign == directive)?;
    Some(match (*ours, key) {
        ("data-bind", _) => "write `data-bind:name`".to_owned(),
        ("data-ref", _) => "write `data-ref:name`".to_owned(),
        (ours, Some(key)) => format!("write `{ours}:{key}=(..)`"),
        (ours, None) => format!("write `{ours}=(..)`"),
    })
}
