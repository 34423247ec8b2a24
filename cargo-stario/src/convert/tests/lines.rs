//! Literals for every text.

use crate::convert::text::{code, interpolated, lines, own_syntax};

#[test]
fn literals_say_what_the_text_says() {
    for text in [
        "",
        "plain",
        "\"",
        "\\",
        "{}",
        "\n\t\r",
        "\u{0}\u{1b}",
        "\u{a0}\u{202e}\u{feff}",
        "é ﬁ 👩\u{200d}🚀",
        "\"#",
        "\"##\"#",
        "r#\"x\"#",
        "a\nb",
    ] {
        for literal in [code(text), own_syntax(text, false)] {
            let read: syn::LitStr = syn::parse_str(&literal).unwrap();
            assert_eq!(read.value(), text, "{literal}");
        }
        let read: syn::LitStr = syn::parse_str(&interpolated(text)).unwrap();
        assert_eq!(read.value().replace("{{", "{").replace("}}", "}"), text);
    }
}

#[test]
fn a_text_with_a_quote_before_many_hashes_is_not_raw() {
    let text = format!("\"{}", "#".repeat(300));
    assert!(code(&text).starts_with('"'));
}

#[test]
fn lines_are_cut_behind_breaks_and_spaces_and_lose_nothing() {
    let text = "\n  one two three\n  four\n\n  five six seven eight nine\n";
    let cut = lines(text, 20);
    assert_eq!(
        cut,
        [
            r#""\n  one two ""#,
            r#""three\n""#,
            r#""  four\n""#,
            r#""\n  five six ""#,
            r#""seven eight nine\n""#,
        ]
    );
}
