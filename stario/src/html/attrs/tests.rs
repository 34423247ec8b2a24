//! Attributes that are made at run time, and those that are refused.

use super::*;

#[test]
fn attributes_at_run_time_keep_their_order() {
    let attrs = Attrs::new()
        .set("data-x", 1)
        .set("title", "\"")
        .flag("hidden", true)
        .set("data-x", 2)
        .set("lang", None::<&str>)
        .url("href", "javascript:x");
    assert_eq!(
        attrs.to_string(),
        " data-x=\"2\" title=\"&#34;\" hidden href=\"about:invalid#stario\""
    );
    assert!(
        Attrs::new()
            .set("title", "a")
            .set("title", None::<&str>)
            .is_empty()
    );
}

#[test]
fn attributes_that_could_run_code_are_refused_at_run_time() {
    let names = [
        "onclick",
        "OnClick",
        "style",
        "srcdoc",
        "src",
        "href",
        "data-on:click",
        "data-text",
        "data-init__once",
        "http-equiv",
        "a b",
        "a>",
        "",
        "=",
        "a\"",
        "\u{e9}",
        "data-Bind:x",
    ];
    for name in names {
        let error = Attrs::new().try_set(name, "x").unwrap_err();
        assert!(
            error.to_string().contains(&name.escape_debug().to_string()),
            "{error}"
        );
        assert!(Attrs::new().set(name, "x").is_empty(), "{name}");
    }
    for name in [
        "data-id",
        "data-online",
        "aria-label",
        "class",
        "viewBox",
        "xml:lang",
        "open",
    ] {
        assert!(Attrs::new().try_set(name, "x").is_ok(), "{name}");
    }
}

#[test]
fn attributes_made_at_run_time_load_nothing() {
    let attrs = Attrs::new()
        .set("fill", "url(//a.example)")
        .set("stroke", "red")
        .set("mask", None::<&str>)
        .set("d", "m(1)");
    assert_eq!(
        attrs.to_string(),
        r#" fill="zStarioUnsafe" stroke="red" d="m(1)""#
    );
    for name in ["content", "encoding", "http-equiv", "attributeName"] {
        assert!(Attrs::new().try_set(name, "x").is_err(), "{name}");
    }
}
