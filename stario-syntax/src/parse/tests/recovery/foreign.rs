//! Braces: what other languages write in them, and the Rust that looks like it.

use super::super::read;
use super::check;

#[test]
fn what_other_languages_write_in_braces() {
    check(
        r#"<p>{#if x}"a"{:else}"b"{/if}</p><br>"#,
        r#"(p "a" "b") (br?)"#,
        &[("{#if x}", "`{#if x}` is not a Rust expression")],
    );
    check(
        r#"{x ? "a" : "b"}"#,
        "",
        &[("?", "`? :` is not an operator of Rust")],
    );
    check(
        r#"{x && <b>"a"</b>}"#,
        "",
        &[(
            "{x && <b>\"a\"</b>}",
            "markup is not allowed in a Rust expression",
        )],
    );
    check(
        r#"<p style={{color: "red"}} data-class={active: $open}/>"#,
        "(p/)",
        &[
            (
                "{{color: \"red\"}}",
                "`{color: \"red\"}` is not a Rust expression",
            ),
            (
                "{active: $open}",
                "`{active: $open}` is not a Rust expression",
            ),
        ],
    );
    check(
        "<p title={price:.2}/>",
        "(p/)",
        &[("{price:.2}", "a format such as `:.2` is not allowed here")],
    );
}

#[test]
fn rust_that_looks_like_another_language() {
    for expression in [
        "::std::string::String::new()",
        "#[allow(unused)] { x }",
        "load()?",
        "load()?.name",
        "load()? as u8",
        "if load()? { 1 } else { 2 }",
        "if load()? { 1 } else { 2 }; let x: u8 = 1; x",
        "let Some(x) = load()? else { return }; let y: u8 = x; y",
        "fn size<T: ?Sized>(_: &T) -> u8 { 1 } let x: u8 = size(\"\"); x",
        "a < b && c > d",
        "items.iter().map(|item| html! { <b>{item}</b> }).collect::<Vec<_>>()",
        "'outer: loop { break 'outer 1 }",
        "Card::of(a)",
    ] {
        read(&format!("<p>{{{expression}}}</p>"));
        read(&format!("<p title={{{expression}}}>\"x\"</p>"));
    }
}

#[test]
fn names_with_a_space_before_their_colon() {
    check(
        r#"<a :href="x" id="y"/>"#,
        r#"(a/ id="y")"#,
        &[(":href", "expected an attribute name, found `:href`")],
    );
}
