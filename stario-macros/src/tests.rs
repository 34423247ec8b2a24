//! Every entry point with a whole input, which expands without errors and the same every time.

mod damaged;
mod expansion;
mod fuzz;
mod nesting;
mod unfinished;

use proc_macro2::{TokenStream, TokenTree};

use crate::{component, html, route, routes};

const TEMPLATE: &str = r#"
    signals Counter;
    <!DOCTYPE html>
    <html lang="en" {..attrs}>
        <!-- "a comment" -->
        <head><meta charset="utf-8"><title>"Hello {name}"</title><script>"go()"</script></head>
        <body data-init=get("/updates", retry = Always) class=["a", "b" if active, extra]>
            <h1 title="a {x} b" data-n=-5>"Text {n + 1} and {{"</h1>
            let total: usize = items.len();
            if let Some(user) = &user && total > 1 {
                <ui::Card title="x {y}" wide note={user.note} {..rest}>{user.name}</ui::Card>
            } else if total == 0 { <br> } else { <input type="number" value={total} disabled={off} min=5/> }
            <ul>
                for (i, Item { id, .. }) in items.iter().enumerate() {
                    <li id="item-{id}" data-on:click__debounce.500ms=post(save(id))>{i}</li>
                }
            </ul>
            match state {
                State::Ready { since } if since > 1 => { <b>"ready"</b> }
                _ => { <a href=link(home) data-text=$count>"none"</a> },
            }
            <p data-show=($a - $b > 0 ? !$open : {flag}) style="x" hidden data-signals={Signals(s)}/>
        </body>
    </html>
"#;

const COMPONENT: &str = r#"
    /// A card.
    pub(crate) fn Card<'a, T: Render + 'a>(
        title: &str,
        #[default] wide: bool,
        #[default(3 + 1)] level: u32,
        note: Option<&'a str>,
        items: &'a [T],
        with: impl Fn(&T) -> Html,
        children: Html,
    ) -> Html
    where
        T: Clone,
    {
        let class = "card";
        if wide {
            html! { <h2 class={class}>{title} {level}</h2> }
        } else {
            match note { Some(note) => html! { {note} }, None => children }
        }
    }
"#;

const PAGE: &str = r"
    #[cfg(unix)]
    /// A page.
    pub async fn user(Path((id, name)): Path<(u32, String)>, State(db): State<Db>)
        -> Result<Html, Error>
    {
        html! { <p>{id} {name}</p> }
    }
";

const ARGUMENTS: &str = r#""/users/{id}/{*rest}", updates = "/live/{id}/{*rest}""#;

const ROUTES: &str = "home, users::show, crate::pages::about,";

/// Every entry point, with what it is given: arguments and an item, or the input alone.
#[derive(Clone, Copy, Debug)]
enum Entry {
    Html,
    Component,
    Page,
    PageArguments,
    Post,
    PostArguments,
    Routes,
}

const ENTRIES: &[(Entry, &str)] = &[
    (Entry::Html, TEMPLATE),
    (Entry::Component, COMPONENT),
    (Entry::Page, PAGE),
    (Entry::PageArguments, ARGUMENTS),
    (Entry::Post, PAGE),
    (Entry::PostArguments, ARGUMENTS),
    (Entry::Routes, ROUTES),
];

fn expand(entry: Entry, tokens: TokenStream) -> TokenStream {
    match entry {
        Entry::Html => html::expand(tokens),
        Entry::Component => expand_component(&tokens),
        Entry::Page => route::expand(route::Kind::Page, read(ARGUMENTS), &tokens),
        Entry::PageArguments => route::expand(route::Kind::Page, tokens, &read(PAGE)),
        Entry::Post => route::expand(route::Kind::Post, read("\"/users/{id}/{name}\""), &tokens),
        Entry::PostArguments => route::expand(route::Kind::Post, tokens, &read(PAGE)),
        Entry::Routes => routes::expand(tokens),
    }
}

fn expand_component(item: &TokenStream) -> TokenStream {
    component::expand(&TokenStream::new(), item)
}

#[track_caller]
fn read(source: &str) -> TokenStream {
    source
        .parse()
        .unwrap_or_else(|error| panic!("{source}: {error}"))
}

/// Looks at all levels without recursion, since an item may be passed on as deep as it was.
fn has_errors(expansion: &TokenStream) -> bool {
    let mut levels = vec![expansion.clone()];
    while let Some(level) = levels.pop() {
        for token in level {
            match token {
                TokenTree::Ident(word) if word == "compile_error" => return true,
                TokenTree::Group(group) => levels.push(group.stream()),
                _ => {}
            }
        }
    }
    false
}

#[test]
fn whole_inputs_expand_without_errors() {
    for (entry, source) in ENTRIES {
        let expansion = expand(*entry, read(source));
        // An action has no `updates`.
        let wrong = matches!(entry, Entry::PostArguments);
        assert!(has_errors(&expansion) == wrong, "{entry:?}: {expansion}");
    }
}

#[test]
fn expansion_is_the_same_every_time() {
    for (entry, source) in ENTRIES {
        let once = expand(*entry, read(source)).to_string();
        let again = expand(*entry, read(source)).to_string();
        assert_eq!(once, again, "{entry:?}");
    }
}
