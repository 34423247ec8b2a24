//! Every escaper, with the inputs that have broken others.

use super::{
    INVALID_URL, attribute, comment_is_safe, css_value, forbidden, is_safe_url, js_string,
    json_script, percent_path, percent_query, raw_text_is_safe, text, url,
};

#[track_caller]
fn check(escaper: fn(&str, &mut String), input: &str, expect: &str) {
    // What is there already must stay as it is.
    let mut out = String::from("<before>");
    escaper(input, &mut out);
    assert_eq!(out, format!("<before>{expect}"), "input {input:?}");
}

/// The rules of [`text`], one character at a time.
fn text_by_character(input: &str) -> String {
    let mut out = String::new();
    for char in input.chars() {
        match char {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&#34;"),
            '\'' => out.push_str("&#39;"),
            '\r' => out.push_str("&#13;"),
            '\t' | '\n' | '\u{C}' => out.push(char),
            '\0'..'\u{20}' | '\u{7F}'..='\u{9F}' | '\u{FDD0}'..='\u{FDEF}' => out.push('\u{FFFD}'),
            char if u32::from(char) & 0xFFFE == 0xFFFE => out.push('\u{FFFD}'),
            char => out.push(char),
        }
    }
    out
}

#[test]
fn text_escapes_markup_and_quotes() {
    check(text, "", "");
    check(text, "plain", "plain");
    check(
        text,
        "<script>alert(1)</script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
    );
    check(text, "\"'&<>", "&#34;&#39;&amp;&lt;&gt;");
    check(text, "&amp;", "&amp;amp;");
    check(text, "Grüße, 世界 👋", "Grüße, 世界 👋");
    check(attribute, "\" onclick=\"x", "&#34; onclick=&#34;x");
}

#[test]
fn what_text_replaces_is_forbidden() {
    for character in ('\0'..='\u{10FFFF}').filter(|character| *character != '\u{FFFD}') {
        let mut out = String::new();
        let input = format!("a{character}");
        text(&input, &mut out);
        let found = (out == "a\u{FFFD}").then_some(character);
        assert_eq!(forbidden(&input), found, "{character:?}");
    }
    assert_eq!(forbidden("a\u{FFFD}"), None);
}

#[test]
fn text_keeps_tab_line_feed_and_form_feed_only() {
    check(text, "a\tb\nc\u{C}d", "a\tb\nc\u{C}d");
    check(text, "a\rb\r\nc", "a&#13;b&#13;\nc");
    check(
        text,
        "hi\r\revent: x\rdata: y\r\r",
        "hi&#13;&#13;event: x&#13;data: y&#13;&#13;",
    );
    check(text, "\0\u{1}\u{8}\u{B}\u{E}\u{1F}", &"\u{FFFD}".repeat(6));
    check(
        text,
        "\u{7F}\u{80}\u{85}\u{9F}\u{A0}",
        "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{A0}",
    );
}

#[test]
fn text_replaces_noncharacters() {
    check(
        text,
        "\u{FDCF}\u{FDD0}\u{FDEF}\u{FDF0}",
        "\u{FDCF}\u{FFFD}\u{FFFD}\u{FDF0}",
    );
    check(
        text,
        "\u{FFFD}\u{FFFE}\u{FFFF}\u{10000}",
        "\u{FFFD}\u{FFFD}\u{FFFD}\u{10000}",
    );
    check(
        text,
        "\u{1FFFE}\u{1FFFF}\u{10FFFE}\u{10FFFF}",
        &"\u{FFFD}".repeat(4),
    );
    check(
        text,
        "\u{1FFFD}\u{1EFFF}\u{10FFFD}",
        "\u{1FFFD}\u{1EFFF}\u{10FFFD}",
    );
    check(text, "\u{2028}\u{2029}", "\u{2028}\u{2029}");
}

#[test]
fn text_agrees_with_the_rules_for_every_character() {
    for char in '\0'..=char::MAX {
        let mut buffer = [0; 4];
        let input = char.encode_utf8(&mut buffer);
        let mut out = String::new();
        text(input, &mut out);
        assert_eq!(out, text_by_character(input), "{char:?}");
    }
}

#[test]
fn text_agrees_with_the_rules_at_every_position() {
    // Lengths around the block size, with one or two special characters anywhere.
    let specials = [
        "&",
        "\r",
        "\n",
        "\0",
        "é",
        "\u{85}",
        "\u{FFFF}",
        "👋",
        "\u{1FFFF}",
    ];
    for length in 0..40 {
        for at in 0..=length {
            for special in specials {
                let mut input = "a".repeat(length);
                input.insert_str(at, special);
                for tail in ["", "<", "\u{85}b"] {
                    let input = format!("{input}{tail}");
                    check(text, &input, &text_by_character(&input));
                }
            }
        }
    }
}

#[test]
fn safe_addresses_are_relative_or_of_a_known_scheme() {
    for safe in [
        "",
        "/",
        "/users/1?a=b#c",
        "//example.com/x",
        "users",
        "./a:b",
        "?q=a:b",
        "#a:b",
        "a/b:c",
        "a&b:c",
        "a\\b:c",
        "http://example.com",
        "https://example.com:8080/",
        "HtTpS://example.com",
        "mailto:a@b.c",
        "tel:+123",
        "javascript",
        "javascript&colon;alert(1)",
        "/javascript:alert(1)",
        "%6Aavascript%3Aalert(1)",
        "a b",
        "世界",
    ] {
        assert!(is_safe_url(safe), "{safe:?}");
    }
}

#[test]
fn dangerous_addresses_are_refused() {
    for refused in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "javascript://example.com/%0Aalert(1)",
        "vbscript:x",
        "livescript:x",
        "data:text/html,<script>alert(1)</script>",
        "data:image/svg+xml;base64,AAAA",
        "blob:https://example.com/1",
        "file:///etc/passwd",
        "ftp://example.com",
        "view-source:x",
        "feed:javascript:alert(1)",
        "http+javascript:x",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "java\rscript:alert(1)",
        "/\t/evil.example",
        "/\n/evil.example",
        "/x\r",
        " javascript:alert(1)",
        "\0javascript:alert(1)",
        "\u{1}javascript:alert(1)",
        "\u{1F}/x",
        " /x",
        ":x",
        "1http:x",
        "http :x",
        "\u{A0}javascript:x",
        "javascript\u{FF1A}:x",
        "ｊavascript:x",
        "https\u{200B}:x",
    ] {
        assert!(!is_safe_url(refused), "{refused:?}");
        check(url, refused, INVALID_URL);
    }
}

#[test]
fn addresses_are_normalised_for_an_attribute() {
    check(
        url,
        "/a?b=c&d=[e]#f!$*+,;=@~",
        "/a?b=c&amp;d=[e]#f!$*+,;=@~",
    );
    check(
        url,
        "/a b\"c'd(e)<f>`{g}|^\\",
        "/a%20b%22c%27d%28e%29%3Cf%3E%60%7Bg%7D%7C%5E%5C",
    );
    check(url, "/%20%7e%e4", "/%20%7e%e4");
    check(url, "/100%", "/100%25");
    check(url, "/%zz%4", "/%25zz%254");
    check(url, "/é世👋", "/%C3%A9%E4%B8%96%F0%9F%91%8B");
    check(url, "/a\0b\u{7F}\u{2028}", "/a%00b%7F%E2%80%A8");
    check(url, "https://[::1]:80/", "https://[::1]:80/");
    check(
        url,
        "javascript&colon;alert(1)",
        "javascript&amp;colon;alert%281%29",
    );
}

#[test]
fn path_segments_stay_one_segment() {
    check(percent_path, "", "");
    check(percent_path, "AZaz09-._~", "AZaz09-._~");
    check(percent_path, "a/b\\c?d#e%f&g", "a%2Fb%5Cc%3Fd%23e%25f%26g");
    check(percent_path, "é 👋", "%C3%A9%20%F0%9F%91%8B");
    check(percent_path, "'\"<>()", "%27%22%3C%3E%28%29");
    check(percent_path, "\r\n\0", "%0D%0A%00");
    check(percent_path, "../..", "..%2F..");
    check(percent_path, "%2e%2e", "%252e%252e");
    check(percent_path, "...", "...");
    check(percent_path, ".", "%EF%BF%BD");
    check(percent_path, "..", "%EF%BF%BD");
}

#[test]
fn query_values_stay_one_value() {
    check(percent_query, "", "");
    check(percent_query, "a=b&c d+e", "a%3Db%26c%20d%2Be");
    check(percent_query, "..", "..");
    check(percent_query, "世", "%E4%B8%96");
}

#[test]
fn javascript_strings_hold_letters_digits_and_escapes_only() {
    check(js_string, "", "''");
    check(js_string, "abcXYZ019", "'abcXYZ019'");
    check(
        js_string,
        "'; alert(1) //",
        r"'\x27\x3b\x20alert\x281\x29\x20\x2f\x2f'",
    );
    check(
        js_string,
        "\"`${x}@get('/')\\",
        r"'\x22\x60\x24\x7bx\x7d\x40get\x28\x27\x2f\x27\x29\x5c'",
    );
    check(js_string, "\0\n\r\u{7F}", r"'\x00\x0a\x0d\x7f'");
    check(js_string, "é\u{2028}\u{FFFF}", r"'\u00e9\u2028\uffff'");
    check(js_string, "👋", r"'\ud83d\udc4b'");
    check(
        js_string,
        "</script><!--",
        r"'\x3c\x2fscript\x3e\x3c\x21\x2d\x2d'",
    );
}

#[test]
fn javascript_strings_are_harmless_for_every_character() {
    for char in '\0'..=char::MAX {
        let mut buffer = [0; 4];
        let mut out = String::new();
        js_string(char.encode_utf8(&mut buffer), &mut out);
        let inner = &out[1..out.len() - 1];
        assert!(out.starts_with('\'') && out.ends_with('\''), "{out}");
        assert!(
            inner
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'\\'),
            "{out}"
        );
    }
}

#[test]
fn json_in_a_script_cannot_leave_it() {
    check(json_script, "", "");
    check(
        json_script,
        r#"{"a":[1,true,null]}"#,
        r#"{"a":[1,true,null]}"#,
    );
    check(json_script, "\"</script>\"", r#""\u003c/script\u003e""#);
    check(
        json_script,
        "\"<!--&\u{2028}\u{2029}\"",
        r#""\u003c!--\u0026\u2028\u2029""#,
    );
    check(json_script, "\"é👋\"", "\"é👋\"");
}

#[test]
fn css_values_are_one_value() {
    for safe in [
        "",
        "red",
        "#FFF",
        "1.5em",
        "-50%",
        "1px solid #ccc",
        "a_b\tc !important",
    ] {
        check(css_value, safe, safe);
    }
    for refused in [
        "red; color: blue",
        "url(x)",
        "expression(alert(1))",
        "a:b",
        "/* */",
        "\\65",
        "@import",
        "a,b",
        "\"x\"",
        "'x'",
        "</style>",
        "{}",
        "a\nb",
        "é",
        "&",
    ] {
        check(css_value, refused, "zStarioUnsafe");
    }
}

#[test]
fn raw_text_must_not_end_its_element() {
    for (tag, safe) in [
        ("script", ""),
        ("script", "a < b && b > c"),
        ("script", "'</style>'"),
        ("script", "'<\\/script>'"),
        ("script", "'<script>'"),
        ("script", "'</scrip'"),
        ("script", "'< /script>'"),
        ("script", "'<!-'"),
        ("style", "a > b {}"),
        ("style", "<!-- a {} -->"),
        ("style", "</script>"),
    ] {
        assert!(raw_text_is_safe(tag, safe), "{tag} {safe:?}");
    }
    for (tag, refused) in [
        ("script", "</script"),
        ("script", "'</script>'"),
        ("script", "'</SCRIPT >'"),
        ("script", "'</scripts>'"),
        ("script", "<!--"),
        ("SCRIPT", "<!--"),
        ("style", "</style>"),
        ("style", "</StYlE/"),
        ("style", "<</style"),
    ] {
        assert!(!raw_text_is_safe(tag, refused), "{tag} {refused:?}");
    }
}

#[test]
fn comments_must_not_end_early() {
    for safe in ["", "a", " a -- b ", "-", "--", "a->b", "<b>", "<!-a", "a-"] {
        assert!(comment_is_safe(safe), "{safe:?}");
    }
    for refused in [">", ">a", "->", "->a", "a-->b", "a--!>b", "a<!--b", "a<!-"] {
        assert!(!comment_is_safe(refused), "{refused:?}");
    }
}
