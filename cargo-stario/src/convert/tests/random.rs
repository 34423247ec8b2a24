//! What holds for every page: a random one renders the tree it was read from, and what it renders is
//! converted to the same template.

use proptest::prelude::*;

use super::{convert, render, same_tree};
use crate::convert::Spacing;

/// Text with everything that needs care in Rust or in HTML.
fn text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "a",
        "word ",
        " ",
        "\n",
        "\n    ",
        "\t",
        "\"",
        "'",
        "\\",
        "\\n",
        "{",
        "}",
        "{x}",
        "{{",
        "&",
        "&amp;",
        "&copy",
        "<",
        ">",
        "</p>",
        "<!--",
        "-->",
        "#",
        "\"#",
        "é",
        "\u{a0}",
        "👩\u{200d}🚀",
        "\u{202e}",
        "\u{3000}",
        "r#\"",
        "a much longer piece of text that a line has no room for when it comes twice, ",
    ]);
    prop::collection::vec(pieces, 0..8).prop_map(|pieces| pieces.concat())
}

/// Attributes, each at most once.
fn attributes() -> impl Strategy<Value = String> {
    let datastar = prop::sample::select(vec![
        "data-on:click=\"$count += 1\"",
        "data-signals='{\"count\": 0}'",
        "data-text=\"$a + '}{'\"",
        "data-show='$a'",
        "data-on:input__debounce.500ms=\"@get('/x')\"",
        "data-indicator=busy data-on:click=\"@get('/x')\"",
    ]);
    (
        prop::option::of(text()),
        prop::option::of(text()),
        prop::option::of(text()),
        prop::option::of(datastar),
        any::<bool>(),
    )
        .prop_map(|(title, class, own, datastar, hidden)| {
            let named = [("title", title), ("class", class), ("data-own", own)];
            let mut written: Vec<String> = named
                .into_iter()
                .filter_map(|(name, value)| Some(format!("{name}=\"{}\"", escaped(&value?))))
                .collect();
            written.extend(datastar.map(str::to_owned));
            written.extend(hidden.then(|| "hidden".to_owned()));
            written.insert(0, String::new());
            written.join(" ")
        })
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

/// Text and inline elements.
fn phrasing() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        text().prop_map(|text| escaped(&text)),
        attributes().prop_map(|attributes| format!("<br{attributes}>")),
        text().prop_map(|text| format!("<!--{}-->", text.replace(['<', '>', '-'], "~"))),
        text().prop_map(|text| format!("<script>{}</script>", text.replace('<', "~"))),
        Just("<svg viewBox=\"0 0 1 1\"><path d=\"M0\"/></svg>".to_owned()),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        let name = prop::sample::select(vec!["b", "span", "em", "code", "x-card"]);
        (name, attributes(), prop::collection::vec(inner, 0..4)).prop_map(
            |(name, attributes, inner)| format!("<{name}{attributes}>{}</{name}>", inner.concat()),
        )
    })
}

/// Blocks with anything in them.
fn flow() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        phrasing(),
        phrasing().prop_map(|inner| format!("<p>{inner}</p>")),
        (attributes(), text())
            .prop_map(|(attributes, text)| format!("<pre{attributes}>\n{}</pre>", escaped(&text))),
        text().prop_map(|text| format!("<textarea>\n{}</textarea>", escaped(&text))),
        text().prop_map(|text| format!("<style>{}</style>", text.replace('<', "~"))),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let name = prop::sample::select(vec!["div", "section", "article", "ul", "table"]);
        (name, attributes(), prop::collection::vec(inner, 0..4)).prop_map(
            |(name, attributes, inner)| match name {
                "ul" => format!(
                    "<ul{attributes}>\n  <li>{}</li>\n</ul>",
                    inner.join("</li>\n  <li>")
                ),
                "table" => format!(
                    "<table{attributes}><tbody><tr><td>{}</td></tr></tbody></table>",
                    inner.join("</td><td>")
                ),
                _ => format!("<{name}{attributes}>\n  {}\n</{name}>", inner.join("\n  ")),
            },
        )
    })
}

/// Tags in any order.
fn soup() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<a href=x>",
        "</a>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<div>",
        "</div>",
        "<select>",
        "<option>",
        "</select>",
        "<svg>",
        "</svg>",
        "<title>",
        "</title>",
        "<math>",
        "<mi>",
        "<form>",
        "</form>",
        "<li>",
        "<ul>",
        "</ul>",
        "<noscript>",
        "</noscript>",
        "<template>",
        "</template>",
        "<iframe>",
        "</iframe>",
        "<br/>",
        "</br>",
        "<body class=x>",
        "<html lang=en>",
        "<head>",
        "<frameset>",
        "<!doctype html>",
        "<!-- a -- b -->",
        "<!>",
        "<?x?>",
        "text ",
        " ",
        "&lt;",
        "&#0;",
        "\u{feff}",
        "<script>",
        "</script>",
        "<style>",
        "</style>",
        "<x-a b=c d>",
        "<p @x=y>",
        "<input disabled>",
        "<image>",
        "<plaintext>",
        "<pre>\n",
        "<textarea>",
    ]);
    prop::collection::vec(pieces, 0..24).prop_map(|pieces| pieces.concat())
}

/// The template renders the tree of the source, and is the template of what it renders.
fn holds(source: &str, spacing: Spacing) {
    let converted = convert(source, spacing);
    let html = render(&converted.body);
    if spacing == Spacing::Exact {
        assert!(
            same_tree(source, &html),
            "{source}\n{}\n{html}",
            converted.body
        );
    }
    let again = convert(&html, spacing);
    assert_eq!(again.body, converted.body, "{source}\n{html}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_fragment_is_its_tree(source in flow()) {
        let problems = convert(&source, Spacing::Exact).problems;
        prop_assert!(problems.is_empty(), "{source}\n{problems:?}");
        holds(&source, Spacing::Exact);
        holds(&source, Spacing::Trimmed);
    }

    #[test]
    fn a_document_is_its_tree(title in text(), body in flow()) {
        let title = escaped(&title);
        let source = format!(
            "<!doctype html>\n<html lang=en>\n<head>\n<meta charset=utf-8>\n<title>T{title}</title>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
        );
        let problems = convert(&source, Spacing::Exact).problems;
        prop_assert!(problems.is_empty(), "{source}\n{problems:?}");
        holds(&source, Spacing::Exact);
        holds(&source, Spacing::Trimmed);
    }

    #[test]
    fn tags_in_any_order_are_their_tree_or_have_a_problem(source in soup()) {
        if convert(&source, Spacing::Exact).problems.is_empty() {
            holds(&source, Spacing::Exact);
        }
        convert(&source, Spacing::Trimmed);
    }
}
