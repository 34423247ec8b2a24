//! Actions and expressions in Datastar attributes.

use stario::prelude::*;

use super::check;

#[page("/")]
async fn home() -> Html {
    html! {}
}

#[post("/save/{id}")]
async fn save(axum::extract::Path(_id): axum::extract::Path<u32>) {}

#[delete("/all")]
async fn clear() {}

#[test]
fn actions_take_paths_handlers_and_links() {
    check(
        &html! { <p data-init=get("/updates")/> },
        r#"<p data-init="@get('/updates')"></p>"#,
    );
    check(
        &html! { <button data-on:click=post(save(3))>"Save"</button> },
        r#"<button data-on:click="@post('/save/3')">Save</button>"#,
    );
    check(
        &html! { <button data-on:click=delete(clear)/> },
        r#"<button data-on:click="@delete('/all')"></button>"#,
    );
    let link = save::path(4);
    check(
        &html! { <button data-on:click=post({link})/> },
        r#"<button data-on:click="@post('/save/4')"></button>"#,
    );
}

#[test]
fn options_are_written_in_the_clients_words_without_defaults() {
    check(
        &html! { <button data-on:click=post(save(3), retry = Always)/> },
        r#"<button data-on:click="@post('/save/3', {retry: 'always'})"></button>"#,
    );
    check(
        &html! { <button data-on:click=post(save(3), retry = Auto, retry_interval = 500, open_when_hidden = false)/> },
        r#"<button data-on:click="@post('/save/3', {retryInterval: 500, openWhenHidden: false})"></button>"#,
    );
}

#[test]
fn links_are_paths() {
    let _: axum::Router = routes![home, save, clear];
    check(
        &html! { <a href=link(home)>"Home"</a> },
        r#"<a href="/">Home</a>"#,
    );
}

#[test]
fn expressions_are_printed_canonically() {
    check(
        &html! { <p data-text=$count/> },
        r#"<p data-text="$count"></p>"#,
    );
    check(
        &html! { <p data-on:click=($count += 1)/> },
        r#"<p data-on:click="$count += 1"></p>"#,
    );
    check(
        &html! { <p data-show=($a-$b>0&&!$open)/> },
        r#"<p data-show="$a - $b &gt; 0 &amp;&amp; !$open"></p>"#,
    );
    check(
        &html! { <p data-text=($n > 1 ? "many" : "one")/> },
        r#"<p data-text="$n &gt; 1 ? 'many' : 'one'"></p>"#,
    );
    check(
        &html! { <p data-on:click=($a = 1; @post(save(2)))/> },
        r#"<p data-on:click="$a = 1; @post('/save/2')"></p>"#,
    );
}

#[test]
fn modifiers_stay_in_the_name() {
    check(
        &html! { <input data-bind:name data-on:input__debounce.200ms=post(save(1))> },
        r#"<input data-bind:name data-on:input__debounce.200ms="@post('/save/1')">"#,
    );
}

#[test]
fn values_in_expressions_are_encoded() {
    let text = "a'b\"<&\n;@get('x')$y";
    let n = 5;
    let none: Option<u8> = None;
    check(
        &html! { <p data-text=($a + {text})/> },
        r#"<p data-text="$a + 'a\x27b\x22\x3c\x26\x0a\x3b\x40get\x28\x27x\x27\x29\x24y'"></p>"#,
    );
    check(
        &html! { <p data-on:click=($n = {n}; $o = {none}; $b = {true})/> },
        r#"<p data-on:click="$n =  5 ; $o =  null ; $b =  true "></p>"#,
    );
}
