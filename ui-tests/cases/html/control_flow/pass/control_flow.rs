use stario::prelude::*;

#[test]
fn control_flow_without_mistakes() {
    let items: Vec<&str> = "one two".split(' ').collect();
    let page = html! {
        if items.is_empty() { "none" } else if items.len() == 1 { "one" } else { "many" }
        if let Some(first) = items.first() { <b>{first}</b> }
        <ul>for (index, item) in items.iter().enumerate() { <li id="i{index}">{item}</li> }</ul>
        match items.len() { 0 => { "none" } n if n > 1 => { "many {n}" } _ => { "one" } }
        let count = items.len();
        {count}
    };
    assert!(!page.is_empty());
}
