//! What an expansion says, token by token.

use proc_macro2::TokenTree;
use quote::ToTokens;

use super::{expand_component, has_errors, read};
use crate::{html, routes};

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
