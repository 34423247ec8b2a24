//! What is being typed expands to what an editor needs, with one message.

use super::read;
use crate::html;

/// The expansion of a template that is being typed, as the tokens in it.
#[track_caller]
fn check(source: &str, expected: &[&str]) {
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
    check("<p>{user.}</p>", &["ValueOf :: < _ > > (& (user [::"]);
    check("<p>{a + }</p>", &["ValueOf :: < _ > > (& (a [::"]);
    check("<p>{State::}</p>", &["__stario_editor ! ({ State :: })"]);
    check(
        "<p title={user.}/>",
        &["text_attribute :: <", "(& (user [::"],
    );
    check("<p class=[user.]/>", &["(& (user ["]);
    check(
        "<Card title={user.}/>",
        &["Card :: __props :: < > () . title (user [::"],
    );
    check("<a href=link(user(id.))/>", &["user :: path (id .)"]);
    check("for x in xs { {x.} }", &["for x in xs {", "(& (x [::"]);
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
        check(source, &[known, names]);
    }
    check("<b data-on:click=post(sa)>", &["sa :: path ()"]);
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
