//! No input stops an entry point: half of it, a token too few or too many, or something else.

use proc_macro2::{Group, TokenStream, TokenTree};

use super::{ENTRIES, expand, read};

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
