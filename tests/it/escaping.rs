//! Whatever the data is, a browser reads it back as data.
//!
//! Each property renders a value in one context, parses the page with a real HTML parser, and finds the same
//! elements and the same value.

mod address;
mod tree;

use proptest::prelude::*;
use stario::prelude::html;
use stario::values::{Descriptor, JsonScript, Srcset, TrustedUrl};

use self::address::{candidates, decode};
use self::tree::{Node, element, parse, storable, text};

/// Text made of what breaks templates, between any characters at all.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => any::<char>().prop_map(String::from),
        2 => "[ -~]{1,4}",
        4 => prop::sample::select(vec![
            "<", ">", "\"", "'", "&", "&amp;", "&lt", "`", "=", "/", "\\", "\r", "\n", "\r\n", "\t", "\0", "\u{c}",
            "{", "}", "{{", "$", "@", ";", ":", "?", "#", "%", "%2e", ".", "..",
            "</div>", "</textarea>", "</title>", "</script>", "<!--", "-->", "]]>", "<script>", "<![CDATA[",
            "javascript:", "data:", "//", "on", "\u{2028}", "\u{2029}", "\u{85}", "\u{feff}", "\u{fffe}",
            "\r\revent: datastar-patch-elements\rdata: elements <p>\r\r",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn text_stays_text(data in hostile()) {
        let expected = [element("div", [], text(&storable(&data)))];
        prop_assert_eq!(parse(&html! { <div>{&data}</div> }), expected);
        let expected = [element("div", [], text(&storable(&format!("a {data} b"))))];
        prop_assert_eq!(parse(&html! { <div>"a {data} b"</div> }), expected);
    }

    #[test]
    fn leading_line_feeds_survive_in_pre_and_textarea(data in hostile(), lf in 0..3_usize) {
        let data = "\n".repeat(lf) + &data;
        let expected = [element("pre", [], text(&storable(&data)))];
        prop_assert_eq!(parse(&html! { <pre>{&data}</pre> }), expected);
        let expected = [element("textarea", [], text(&storable(&data)))];
        prop_assert_eq!(parse(&html! { <textarea>{&data}</textarea> }), expected);
    }

    #[test]
    fn an_attribute_stays_one_attribute(data in hostile()) {
        let value = storable(&data);
        let expected = [element("p", [("title", &value), ("lang", "en")], Vec::new())];
        prop_assert_eq!(parse(&html! { <p title={&data} lang="en"/> }), expected);
        let value = storable(&format!("a {data} b"));
        let expected = [element("p", [("title", &value), ("lang", "en")], Vec::new())];
        prop_assert_eq!(parse(&html! { <p title="a {data} b" lang="en"/> }), expected);
    }

    #[test]
    fn class_tokens_keep_their_words(data in hostile()) {
        let words: Vec<_> = data.split_ascii_whitespace().collect();
        let words = storable(&["x"].into_iter().chain(words).collect::<Vec<_>>().join(" "));
        let expected = [element("p", [("class", &words)], Vec::new())];
        prop_assert_eq!(parse(&html! { <p class=["x", &data]/> }), expected);
    }

    #[test]
    fn a_url_never_runs_code(data in hostile(), scheme in prop::sample::select(vec!["", "javascript:", "vbscript:", "data:", "blob:"])) {
        let data = format!("{scheme}{data}");
        let tree = parse(&html! { <a href={&data}/> });
        let Node::Element(_, attributes, _) = &tree[0] else { panic!("an element") };
        prop_assert_eq!((tree.len(), attributes.len()), (1, 1));
        let url = &attributes[0].1;
        prop_assert!(!url.contains(|c: char| c <= ' '), "{}", url);
        // A scheme is a letter with letters, digits, `+`, `-` and `.` after it (URL standard, 4.3).
        let scheme = url.split_once(':').filter(|(scheme, _)| {
            scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
        });
        if let Some((scheme, _)) = scheme {
            let known = ["http", "https", "mailto", "tel", "about"];
            prop_assert!(known.contains(&scheme.to_ascii_lowercase().as_str()), "{}", url);
        }
    }

    #[test]
    fn a_path_hole_is_one_segment(data in hostile()) {
        prop_assume!(!data.is_empty());
        let tree = parse(&html! { <a href="/a/{data}/b?q={data}#c"/> });
        let Node::Element(_, attributes, _) = &tree[0] else { panic!("an element") };
        let url = &attributes[0].1;
        let (path, rest) = url.split_once('?').expect("a query");
        prop_assert_eq!(path.split('/').count(), 4, "{}", url);
        prop_assert!(!path.contains("/../") && !path.contains("/./"), "{}", url);
        let (query, fragment) = rest.split_once('#').expect("a fragment");
        prop_assert_eq!(fragment, "c");
        prop_assert!(query.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"=-._~%".contains(&byte)), "{}", url);
        prop_assert_eq!(decode(query.strip_prefix("q=").expect("the name")), data);
    }

    #[test]
    fn a_value_in_an_expression_is_only_harmless_characters(data in hostile()) {
        let tree = parse(&html! { <p data-text=($a + {data})/> });
        let Node::Element(_, attributes, _) = &tree[0] else { panic!("an element") };
        let expression = &attributes[0].1;
        let literal = expression.strip_prefix("$a + '").and_then(|rest| rest.strip_suffix('\'')).expect("a literal");
        prop_assert!(literal.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'\\'), "{}", expression);
    }

    #[test]
    fn a_value_in_style_is_one_value_of_words_and_numbers(data in hostile()) {
        let tree = parse(&html! { <p style="color: {data}; left: 0" class="x"/> });
        let Node::Element(_, attributes, _) = &tree[0] else { panic!("an element") };
        prop_assert_eq!(attributes.len(), 2);
        let css = attributes[0].1.strip_prefix("color: ").and_then(|css| css.strip_suffix("; left: 0"));
        let css = css.expect("the other declaration");
        prop_assert!(css == data || css == "zStarioUnsafe", "{}", css);
        prop_assert!(css.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.!#%_ \t".contains(&byte)), "{}", css);
    }

    #[test]
    fn an_image_candidate_stays_one(data in hostile()) {
        let images = Srcset::new().url(&data, Descriptor::Width(7)).url("/b", Descriptor::Width(9));
        let tree = parse(&html! { <img src="/a" srcset={images} alt=""> });
        let Node::Element(_, attributes, _) = &tree[0] else { panic!("an element") };
        let found = candidates(&attributes[1].1);
        prop_assert_eq!(found.len(), 1 + usize::from(!data.is_empty()), "{:?}", found);
        prop_assert_eq!(found.last().map(|(url, size)| (url.as_str(), size.as_str())), Some(("/b", "9w")));
        prop_assert!(data.is_empty() || found[0].1 == "7w", "{:?}", found);
    }

    #[test]
    fn a_trusted_address_keeps_its_start(data in hostile()) {
        let url = TrustedUrl::from_static("https://a.example/b/").segment(&data).query("q", &data).fragment(&data);
        let tree = parse(&html! { <script src={url}></script> });
        let Node::Element(_, attributes, _) = &tree[0] else { panic!("an element") };
        let rest = attributes[0].1.strip_prefix("https://a.example/b/").expect("the start");
        let (segment, rest) = rest.split_once("?q=").expect("the query");
        prop_assert!(!matches!(segment, "." | ".."));
        let (query, fragment) = rest.split_once('#').expect("the fragment");
        for part in [segment, query, fragment] {
            prop_assert!(part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte)), "{}", part);
        }
        prop_assert_eq!(decode(query), data);
    }

    #[test]
    fn data_in_a_script_is_the_same_data(data in hostile()) {
        let json = JsonScript::new(&[&data]).expect("JSON");
        let tree = parse(&html! { <script type="application/json">{json}</script><p/> });
        prop_assert_eq!(tree.len(), 2, "{:?}", tree);
        let Node::Element(_, _, children) = &tree[0] else { panic!("an element") };
        let [Node::Text(json)] = children.as_slice() else { panic!("{children:?}") };
        prop_assert_eq!(serde_json::from_str::<Vec<String>>(json).expect("JSON"), [data]);
    }

    #[test]
    fn a_drawing_keeps_its_shape(data in hostile()) {
        let value = storable(&data);
        let tree = parse(&html! {
            <svg>
                <title>{&data}</title>
                <a xlink:href={&data}/>
                <path fill={&data}/>
                <style>"a > b { c: '<p>' }"</style>
                <foreignObject><p>{&data}</p></foreignObject>
            </svg>
        });
        let Node::Element(_, _, children) = &tree[0] else { panic!("an element") };
        let fill = if data.contains('(') { "zStarioUnsafe" } else { &value };
        prop_assert_eq!(&children[0], &element("title", [], text(&value)));
        prop_assert_eq!(&children[2], &element("path", [("fill", fill)], Vec::new()));
        prop_assert_eq!(&children[3], &element("style", [], text("a > b { c: '<p>' }")));
        prop_assert_eq!(&children[4], &element("foreignObject", [], vec![element("p", [], text(&value))]));
        prop_assert_eq!((tree.len(), children.len()), (1, 5));
    }
}
