//! Expansion is the same every time, and no input stops it: half-typed, damaged and endless code
//! still expands to something, with a message.

mod fuzz;

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::ToTokens;

use crate::{component, html, js, route, routes, signals};

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

/// Copies tokens, group by group; `visit` says how often each one is there.
fn copy(tokens: TokenStream, visit: &mut dyn FnMut() -> usize) -> TokenStream {
    let mut out = Vec::new();
    for token in tokens {
        let copies = visit();
        let token = match token {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), copy(group.stream(), visit));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            token => token,
        };
        out.extend(std::iter::repeat_n(token, copies));
    }
    out.into_iter().collect()
}

fn count(tokens: TokenStream) -> usize {
    let mut count = 0;
    copy(tokens, &mut || {
        count += 1;
        1
    });
    count
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
fn a_warning_leaves_the_code_as_it_is() {
    let quiet = html::expand(read("<h1>\"x\"</h1>"));
    let warned = html::expand(read("<h1>\" \"</h1>"));
    assert!(!quiet.to_string().contains("deprecated"), "{quiet}");
    assert!(!has_errors(&warned), "{warned}");
    let same = quiet.to_string().replace("<h1>x</h1>", "<h1> </h1>");
    let warned = warned.to_string();
    let (before, rest) = warned.split_once("{ mod stario {").unwrap();
    let (_, after) = rest.split_once("stario :: empty_heading ! { } }").unwrap();
    assert_eq!(format!("{}{after}", before.trim_end()), same);
    let allowed = "#[allow(empty_heading, reason = \"x\")] <h1>\" \"</h1>";
    assert_eq!(html::expand(read(allowed)).to_string(), same);
    let card = "fn Card() -> Html { html! { <h1/> } }";
    let card = expand_component(&read(card)).to_string();
    assert_eq!(
        card.matches("stario :: empty_heading ! { }").count(),
        1,
        "{card}"
    );
}

#[test]
fn expansion_is_the_same_every_time() {
    for (entry, source) in ENTRIES {
        let once = expand(*entry, read(source)).to_string();
        let again = expand(*entry, read(source)).to_string();
        assert_eq!(once, again, "{entry:?}");
    }
}

#[test]
fn every_prefix_expands() {
    for (entry, source) in ENTRIES {
        let all = count(read(source));
        for length in 0..all {
            let mut left = length;
            let prefix = copy(read(source), &mut || {
                let keep = usize::from(left > 0);
                left = left.saturating_sub(1);
                keep
            });
            expand(*entry, prefix);
        }
    }
}

#[test]
fn every_token_may_be_missing_or_twice() {
    for (entry, source) in ENTRIES {
        let all = count(read(source));
        for copies in [0, 2] {
            for damaged in 0..all {
                let mut index = 0;
                let tokens = copy(read(source), &mut || {
                    let hit = index == damaged;
                    index += 1;
                    if hit { copies } else { 1 }
                });
                expand(*entry, tokens);
            }
        }
    }
}

#[test]
fn odd_inputs_expand() {
    let odd = [
        "",
        ",",
        ";",
        "<",
        "</",
        "{}",
        "()",
        "[]",
        "\"\"",
        "'a",
        "fn",
        "fn fn",
        "fn x",
        "fn x()",
        "fn x() {}",
        "async fn x() {}",
        "async fn x(&self) {}",
        "fn X(self) -> Html {}",
        "fn X((a, b): (u8, u8)) -> Html { a }",
        "fn X(a: &'static str, a: impl A, r#type: &dyn B, str: u8) -> Html { html! {} }",
        "fn X<const N: usize>(a: [u8; N]) -> Html { return html!(<b></b>); }",
        "fn X(title: &str) -> Html { }",
        "fn X() -> Html { ; }",
        "struct S;",
        "enum",
        "\"/{\"",
        "\"/}\"",
        "\"/{}\"",
        "\"/{a}{b}\"",
        "\"/{*a}/b\"",
        "\"//\"",
        "\"/{a//b}\"",
        "\"/{a/**/}\"",
        "<a href=link(search, r#fragment = top)/>",
        "<body data-init=get(\"/\", r#retry = Always)/>",
        "<body data-init=get(\"/\", Retry = Always)/>",
        "\"\", \"\"",
        "updates",
        "updates =",
        "updates = x",
        "a::b",
        "a()",
        "a b",
        "::",
    ];
    for source in odd {
        for (entry, _) in ENTRIES {
            expand(*entry, read(source));
        }
    }
}

/// A deep input is an error, whatever it nests, and takes no more stack than a flat one.
#[test]
fn endless_nesting_is_an_error() {
    const DEPTH: usize = 10_000;
    for (open, middle, close) in [
        ("<b>", "", "</b>"),
        ("<Card>", "", "</Card>"),
        ("{", "x", "}"),
        ("if a {", "", "}"),
        ("match a { b => {", "", "} }"),
    ] {
        let source = format!("{}{middle}{}", open.repeat(DEPTH), close.repeat(DEPTH));
        assert!(has_errors(&html::expand(read(&source))), "{open}");
        let function = format!("fn Card() -> Html {{ html! {{ {source} }} }}");
        assert!(has_errors(&expand_component(&read(&function))));
    }
    let nested = format!("{}x{}", "(".repeat(DEPTH), ")".repeat(DEPTH));
    let types = format!("{}u8{}", "Vec<".repeat(DEPTH), ">".repeat(DEPTH));
    for source in [
        format!("<p data-text={nested}/>"),
        format!("<p title={{{nested}}}/>"),
        format!("{{ {nested} }}"),
        format!("if {nested} {{ }}"),
        format!("let x = {nested};"),
        format!("<a href=link(user({nested}))/>"),
        format!("<Card title={{{nested}}}/>"),
        format!("signals {nested};"),
        format!("signals {types};"),
        format!("\"{{{nested}}}\""),
        format!("<p title=\"{{{nested}}}\"/>"),
    ] {
        assert!(has_errors(&html::expand(read(&source))));
    }
    assert!(has_errors(&js::expand(&read(&format!("\"{{{nested}}}\"")))));
    let item = format!("struct Form {{ x: {types} }}");
    assert!(has_errors(&signals::expand(read(&item))));
    for code in ["(", "[", "!", "{a:", "$a ? ", "f("] {
        html::expand(read(&format!("<p data-text=\"{}\"/>", code.repeat(DEPTH))));
    }
    let function = format!("async fn Page(x: {types}) -> Html {{ x }}");
    assert!(has_errors(&expand_component(&read(&function))));
    assert!(has_errors(&route::expand(
        route::Kind::Page,
        read("\"/\""),
        &read(&function),
    )));
    let function = format!("async fn page(x: {nested}) -> Html {{ {nested} }}");
    assert!(has_errors(&expand_component(&read(&function))));
    assert!(has_errors(&route::expand(
        route::Kind::Page,
        read("\"/\""),
        &read(&function),
    )));
    assert!(has_errors(&route::expand(
        route::Kind::Get,
        read(&nested),
        &read(PAGE)
    )));
    assert!(has_errors(&routes::expand(read(&nested))));
}

/// What is just not too deep fits the stack of a test, which is smaller than the compiler's.
#[test]
fn deep_nesting_is_read() {
    let nested = format!("{}x{}", "(".repeat(125), ")".repeat(125));
    assert!(!has_errors(&html::expand(read(&format!(
        "<p>{{{nested}}}</p>"
    )))));
    let comparisons = "if a < b { } f(a < b);".repeat(200);
    let function = format!("fn Card() -> Html {{ {comparisons} f({nested}) }}");
    let expansion = expand_component(&read(&function));
    assert!(!has_errors(&expansion));
}

/// A handler with type arguments cannot be the module that its route is in.
#[test]
fn handlers_are_plain_paths() {
    assert!(has_errors(&routes::expand(read("users::show<Search>"))));
    assert!(!has_errors(&routes::expand(read("users::show"))));
}

/// Names that generated code uses and a user may use as well.
#[test]
fn generated_names_do_not_meet_the_users() {
    let function = "fn Card(props: &str, missing: u8, value: bool, core: &theme::Core, theme: u8) -> Html { html! {} }";
    let expansion = expand_component(&read(function)).to_string();
    for shadowed in ["< props ,", "< missing ,", "core ,", "theme >"] {
        assert!(
            !expansion.contains(&format!("struct Card {shadowed}")),
            "{expansion}"
        );
    }
    assert!(
        expansion.contains("struct Card < __P0 , __P1 , value , __P3 , __P4 >"),
        "{expansion}"
    );
}

/// The value of a splice begins and ends the function it is passed to, for the errors about it.
#[test]
fn a_splice_is_blamed_alone() {
    let expansion = html::expand(read("<p>{user.name}</p>"))
        .to_token_stream()
        .to_string();
    let call = ":: stario :: __private :: text :: < :: stario :: __private :: ValueOf :: < _ > > (& (user . name)";
    assert!(expansion.contains(call), "{expansion}");
}

/// The expansion of a template that is being typed, as the tokens in it.
#[track_caller]
fn check_unfinished(source: &str, expected: &[&str]) {
    let expansion = html::expand(read(source)).to_string();
    assert!(
        expansion.ends_with(":: into_html (__stario_out) } }")
            || expansion.ends_with(":: into_html (__stario_out) }"),
        "{source}: no value in {expansion}"
    );
    for tokens in expected {
        assert!(
            expansion.contains(tokens),
            "{source}: no `{tokens}` in {expansion}"
        );
    }
}

/// What an editor completes stands where it is typed as in the finished template.
#[test]
fn unfinished_values_keep_their_place() {
    check_unfinished("<p>{user.}</p>", &["ValueOf :: < _ > > (& (user [::"]);
    check_unfinished("<p>{a + }</p>", &["ValueOf :: < _ > > (& (a [::"]);
    check_unfinished("<p>{State::}</p>", &["__stario_editor ! ({ State :: })"]);
    check_unfinished(
        "<p title={user.}/>",
        &["text_attribute :: <", "(& (user [::"],
    );
    check_unfinished("<p class=[user.]/>", &["(& (user ["]);
    check_unfinished(
        "<Card title={user.}/>",
        &["Card :: __props :: < > () . title (user [::"],
    );
    check_unfinished("<a href=link(user(id.))/>", &["user :: path (id .)"]);
    check_unfinished("for x in xs { {x.} }", &["for x in xs {", "(& (x [::"]);
}

#[test]
fn unfinished_names_are_written_to_be_completed() {
    for (source, names) in [
        ("<", ""),
        ("<di", "elements di"),
        ("<div cla", "elements div attributes cla"),
        ("<div cla>", "attributes cla"),
        ("<div data-o", "elements div plugins o"),
        ("<div class=", "elements div"),
        ("<div><b></div>", "elements div elements b elements div"),
        ("<b data-on:click=post(sa)>", "plugins on actions post"),
    ] {
        let known = match names {
            "" => "",
            _ => ":: stario :: __stario_names ! ([",
        };
        check_unfinished(source, &[known, names]);
    }
    check_unfinished("<b data-on:click=post(sa)>", &["sa :: path ()"]);
}

/// A tag without its `>` is typed for editors, and rustc reads nothing of it.
#[test]
fn unfinished_tags_are_typed_for_editors_alone() {
    let editor = ":: stario :: __stario_editor ! ({ ";
    for (source, typed) in [
        ("<p title={user.name}", "text_attribute"),
        ("<p title={user.}", "(& (user ["),
        ("<Card ti", "Card :: __props :: < > () . ti (true)"),
        (
            "<ui::Card title={user.name}",
            "ui :: Card :: __props :: < > () . title (user . name)",
        ),
        (
            "<button data-on:click=post(save(user.id))",
            "save :: path (user . id)",
        ),
    ] {
        let expansion = html::expand(read(source)).to_string();
        let (before, content) = expansion.rsplit_once(editor).unwrap_or_default();
        assert!(content.contains(typed), "{source}: {expansion}");
        assert!(!before.contains(typed), "{source}: {expansion}");
    }
}

/// One mistake is one message, wherever it is reported.
#[test]
fn what_is_missing_is_reported_once() {
    for source in [
        "<p>{user.}</p>",
        "<p title={user.}/>",
        "<p>{State::}</p>",
        "<Card title={user.}/>",
        "<p>{a + }{b}</p>",
    ] {
        let expansion = html::expand(read(source)).to_string();
        assert_eq!(
            expansion.matches("compile_error").count(),
            1,
            "{source}: {expansion}"
        );
    }
}

/// Names come in the order of the template, at the place where they were written.
#[test]
fn names_stand_where_they_were_written() {
    let expansion = html::expand(read("<label for=\"a\"><b></b></label>"));
    let mut levels = vec![expansion];
    let mut found = Vec::new();
    while let Some(level) = levels.pop() {
        for token in level {
            match token {
                TokenTree::Group(group) => levels.push(group.stream()),
                TokenTree::Ident(word)
                    if ["label", "r#for", "b"].contains(&word.to_string().as_str()) =>
                {
                    found.push((word.to_string(), word.span().start().column));
                }
                _ => {}
            }
        }
    }
    let expected = [
        ("label", 1),
        ("r#for", 7),
        ("b", 16),
        ("b", 20),
        ("label", 24),
    ];
    assert_eq!(found, expected.map(|(word, at)| (word.to_owned(), at)));
}
