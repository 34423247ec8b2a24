//! The tables are sorted, complete in the places that matter, and safe in their kinds.

use super::AttributeKind::{
    Boolean, CodeUrl, CssValue, Datetime, Enumerated, Html, Id, ImageUrl, Integer, Number, Script,
    Srcset, Style, Text, TokenList, TrueFalse, Url, UrlList,
};
use super::ElementKind::{EscapableRawText, Normal, RawText, Void};
use super::Namespace::{Html as HtmlNamespace, MathMl, Svg};
use super::{
    Attribute, AttributeKind, ElementKind, aria, attribute, attribute_names, attributes, element,
    element_in, element_names, elements, events, global_attribute, is_custom_element, is_role,
    keywords, looks_like_event_handler, mathml, must_be_literal, obsolete, obsolete_attribute,
    obsolete_element, roles, svg,
};

#[track_caller]
fn assert_sorted<'a>(table: &str, names: impl IntoIterator<Item = &'a str>) {
    let names: Vec<&str> = names.into_iter().collect();
    for pair in names.windows(2) {
        assert!(
            pair[0] < pair[1],
            "{table}: {} must come before {}",
            pair[1],
            pair[0]
        );
    }
}

fn names(table: &[Attribute]) -> impl Iterator<Item = &'static str> {
    table.iter().map(|attribute| attribute.name)
}

fn attribute_tables() -> impl Iterator<Item = (&'static str, &'static [Attribute])> {
    let shared = [
        ("global", attributes::GLOBAL),
        ("aria", aria::ATTRIBUTES),
        ("handlers", events::HANDLERS),
        ("svg", svg::ATTRIBUTES),
        ("mathml", mathml::ATTRIBUTES),
    ];
    let own = [elements::ELEMENTS, svg::ELEMENTS, mathml::ELEMENTS]
        .into_iter()
        .flatten()
        .map(|element| (element.name, element.attributes));
    shared.into_iter().chain(own)
}

#[track_caller]
fn kind(tag: &str, name: &str) -> Option<AttributeKind> {
    attribute(
        element(tag).unwrap_or_else(|| panic!("no element {tag}")),
        name,
    )
}

#[track_caller]
fn svg_kind(tag: &str, name: &str) -> Option<AttributeKind> {
    attribute(
        element_in(Svg, tag).unwrap_or_else(|| panic!("no element {tag}")),
        name,
    )
}

#[test]
fn tables_are_sorted_and_free_of_duplicates() {
    for (table, elements) in [
        ("html", elements::ELEMENTS),
        ("svg", svg::ELEMENTS),
        ("mathml", mathml::ELEMENTS),
    ] {
        assert_sorted(table, elements.iter().map(|element| element.name));
    }
    for (table, attributes) in attribute_tables() {
        assert_sorted(table, names(attributes));
    }
    assert_sorted("roles", roles().iter().copied());
    assert_sorted(
        "obsolete elements",
        obsolete::ELEMENTS.iter().map(|(name, _)| *name),
    );
    for pair in obsolete::ATTRIBUTES.windows(2) {
        let keys = pair
            .iter()
            .map(|row| (row.name, row.elements))
            .collect::<Vec<_>>();
        assert!(
            keys[0] < keys[1],
            "obsolete attributes: {:?} before {:?}",
            keys[1],
            keys[0]
        );
    }
    for row in obsolete::ATTRIBUTES {
        assert_sorted(row.name, row.elements.iter().copied());
    }
    assert_sorted(
        "obsolete svg",
        obsolete::SVG_ATTRIBUTES.iter().map(|(name, _)| *name),
    );
}

#[test]
fn keywords_are_sorted_and_lower_case_in_html() {
    for (table, attributes) in attribute_tables() {
        for attribute in attributes {
            if let Enumerated(keywords) = attribute.kind {
                assert_sorted(attribute.name, keywords.iter().copied());
                assert!(!keywords.is_empty(), "{table} {}", attribute.name);
            }
        }
    }
    for element in elements::ELEMENTS
        .iter()
        .filter(|element| element.name != "ol")
    {
        for attribute in element.attributes {
            if let Enumerated(keywords) = attribute.kind {
                let lower = keywords
                    .iter()
                    .all(|word| *word == word.to_ascii_lowercase());
                assert!(lower, "{} {}", element.name, attribute.name);
            }
        }
    }
}

#[test]
fn html_and_mathml_names_are_lower_case() {
    for element in elements::ELEMENTS.iter().chain(mathml::ELEMENTS) {
        assert_eq!(element.name, element.name.to_ascii_lowercase());
        for name in names(element.attributes) {
            assert_eq!(name, name.to_ascii_lowercase());
        }
    }
}

#[test]
fn own_attributes_repeat_a_shared_one_only_with_another_kind() {
    for element in [elements::ELEMENTS, svg::ELEMENTS, mathml::ELEMENTS]
        .into_iter()
        .flatten()
    {
        for own in element.attributes {
            let shared = global_attribute(element.namespace, own.name);
            assert_ne!(shared, Some(own.kind), "{} {}", element.name, own.name);
        }
    }
}

#[test]
fn obsolete_names_are_not_in_the_tables() {
    for (name, _) in obsolete::ELEMENTS {
        assert!(element(name).is_none(), "{name}");
    }
    for row in obsolete::ATTRIBUTES {
        for tag in row.elements {
            let Some(element) = element(tag) else {
                panic!("{tag} has no row for {}", row.name)
            };
            assert_eq!(attribute(element, row.name), None, "{tag} {}", row.name);
            assert_eq!(obsolete_attribute(element, row.name), Some(row.advice));
        }
    }
    for element in svg::ELEMENTS {
        for (name, advice) in obsolete::SVG_ATTRIBUTES {
            assert_eq!(attribute(element, name), None, "{} {name}", element.name);
            assert_eq!(obsolete_attribute(element, name), Some(*advice));
        }
    }
}

#[test]
fn every_conforming_html_element_is_known() {
    // HTML standard, index of elements.
    let index = "a abbr address area article aside audio b base bdi bdo blockquote body br button \
        canvas caption cite code col colgroup data datalist dd del details dfn dialog div dl dt em \
        embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i \
        iframe img input ins kbd label legend li link main map mark menu meta meter nav noscript \
        object ol optgroup option output p picture pre progress q rp rt ruby s samp script search \
        section select selectedcontent slot small source span strong style sub summary sup table \
        tbody td template textarea tfoot th thead time title tr track u ul var video wbr";
    let index: Vec<&str> = index.split_whitespace().collect();
    let known: Vec<&str> = elements::ELEMENTS
        .iter()
        .map(|element| element.name)
        .collect();
    assert_eq!(known, index);
}

#[test]
fn every_mathml_core_element_is_known() {
    let index = "annotation annotation-xml maction math merror mfrac mi mmultiscripts mn mo mover \
        mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd \
        mtext mtr munder munderover none semantics";
    let known: Vec<&str> = mathml::ELEMENTS
        .iter()
        .map(|element| element.name)
        .collect();
    assert_eq!(known, index.split_whitespace().collect::<Vec<_>>());
}

#[test]
fn void_and_text_elements_are_the_ones_of_the_standard() {
    let of = |kind: ElementKind| -> Vec<&str> {
        let of_kind = elements::ELEMENTS
            .iter()
            .filter(|element| element.kind == kind);
        of_kind.map(|element| element.name).collect()
    };
    let void = "area base br col embed hr img input link meta source track wbr";
    assert_eq!(of(Void), void.split(' ').collect::<Vec<_>>());
    assert_eq!(of(RawText), ["script", "style"]);
    assert_eq!(of(EscapableRawText), ["textarea", "title"]);
    assert_eq!(
        element_in(Svg, "title").map(|title| title.kind),
        Some(Normal)
    );
    assert_eq!(
        element_in(Svg, "script").map(|script| script.kind),
        Some(RawText)
    );
}

#[test]
fn lookups_go_by_namespace() {
    for (name, namespace) in [
        ("a", HtmlNamespace),
        ("svg", Svg),
        ("clipPath", Svg),
        ("math", MathMl),
        ("mi", MathMl),
    ] {
        assert_eq!(
            element(name).map(|element| element.namespace),
            Some(namespace),
            "{name}"
        );
    }
    assert_eq!(element_in(Svg, "a").map(|a| a.namespace), Some(Svg));
    assert!(element_in(MathMl, "a").is_none());
    for unknown in ["", "DIV", "clippath", "foo", "center", "x-y"] {
        assert!(element(unknown).is_none(), "{unknown}");
    }
    assert!(element_names().any(|name| name == "feGaussianBlur"));
    assert_eq!(element_names().filter(|name| *name == "title").count(), 2);
}

#[test]
fn kinds_differ_from_element_to_element() {
    assert_eq!(
        kind("input", "type"),
        Some(Enumerated(keywords::INPUT_TYPE))
    );
    assert_eq!(
        kind("button", "type"),
        Some(Enumerated(&["button", "reset", "submit"]))
    );
    assert_eq!(
        kind("ol", "type"),
        Some(Enumerated(&["1", "A", "I", "a", "i"]))
    );
    assert_eq!(kind("script", "type"), Some(Text));
    assert_eq!(kind("link", "type"), Some(Text));
    assert_eq!(kind("ul", "type"), None);
    assert_eq!(kind("li", "value"), Some(Integer));
    assert_eq!(kind("meter", "value"), Some(Number));
    assert_eq!(kind("option", "value"), Some(Text));
    assert_eq!(kind("label", "for"), Some(Id));
    assert_eq!(kind("output", "for"), Some(TokenList));
    assert_eq!(
        kind("form", "autocomplete"),
        Some(Enumerated(&["off", "on"]))
    );
    assert_eq!(kind("input", "autocomplete"), Some(Text));
    assert_eq!(kind("a", "target"), Some(Text));
    assert_eq!(kind("a", "rel"), Some(TokenList));
    assert_eq!(kind("time", "datetime"), Some(Datetime));
    assert_eq!(
        svg_kind("feColorMatrix", "type"),
        Some(Enumerated(&[
            "hueRotate",
            "luminanceToAlpha",
            "matrix",
            "saturate"
        ]))
    );
    assert_eq!(
        svg_kind("feMorphology", "operator"),
        Some(Enumerated(&["dilate", "erode"]))
    );
    assert_eq!(svg_kind("circle", "type"), None);
    assert_eq!(kind("mo", "stretchy"), Some(TrueFalse));
    assert_eq!(kind("mi", "stretchy"), None);
}

#[test]
fn global_attributes_are_everywhere() {
    for tag in ["html", "div", "br", "script", "selectedcontent"] {
        assert_eq!(kind(tag, "id"), Some(Id), "{tag}");
        assert_eq!(kind(tag, "class"), Some(TokenList), "{tag}");
        assert_eq!(kind(tag, "style"), Some(Style), "{tag}");
        assert_eq!(
            kind(tag, "hidden"),
            Some(Enumerated(&["", "hidden", "until-found"])),
            "{tag}"
        );
        assert_eq!(
            kind(tag, "popover"),
            Some(Enumerated(&["", "auto", "hint", "manual"])),
            "{tag}"
        );
        assert_eq!(kind(tag, "inert"), Some(Boolean), "{tag}");
        assert_eq!(kind(tag, "tabindex"), Some(Integer), "{tag}");
        assert_eq!(kind(tag, "draggable"), Some(TrueFalse), "{tag}");
        assert_eq!(kind(tag, "role"), Some(TokenList), "{tag}");
        assert_eq!(kind(tag, "aria-label"), Some(Text), "{tag}");
        assert_eq!(kind(tag, "onclick"), Some(Script), "{tag}");
        assert_eq!(kind(tag, "data-x"), None, "{tag}");
        assert_eq!(kind(tag, "onClick"), None, "{tag}");
    }
    for tag in ["svg", "path", "math", "mi"] {
        assert_eq!(kind(tag, "id"), Some(Id), "{tag}");
        assert_eq!(kind(tag, "class"), Some(TokenList), "{tag}");
        assert_eq!(kind(tag, "style"), Some(Style), "{tag}");
        assert_eq!(kind(tag, "aria-hidden"), Some(TrueFalse), "{tag}");
        assert_eq!(kind(tag, "onclick"), Some(Script), "{tag}");
        assert_eq!(kind(tag, "popover"), None, "{tag}");
    }
}

#[test]
fn addresses_that_load_code_are_kept_apart() {
    for (tag, name) in [
        ("script", "src"),
        ("iframe", "src"),
        ("embed", "src"),
        ("object", "data"),
        ("base", "href"),
        ("link", "href"),
        ("use", "href"),
        ("use", "xlink:href"),
        ("feImage", "href"),
        ("feImage", "xlink:href"),
    ] {
        assert_eq!(kind(tag, name), Some(CodeUrl), "{tag} {name}");
    }
    assert_eq!(svg_kind("script", "href"), Some(CodeUrl));
    assert_eq!(svg_kind("script", "xlink:href"), Some(CodeUrl));
    for (tag, name) in [
        ("a", "href"),
        ("area", "href"),
        ("form", "action"),
        ("button", "formaction"),
        ("input", "formaction"),
        ("blockquote", "cite"),
        ("q", "cite"),
        ("del", "cite"),
        ("ins", "cite"),
        ("audio", "src"),
        ("source", "src"),
        ("track", "src"),
        ("video", "src"),
        ("div", "itemid"),
        ("linearGradient", "href"),
        ("mi", "href"),
        ("mi", "xlink:href"),
    ] {
        assert_eq!(kind(tag, name), Some(Url), "{tag} {name}");
    }
    for (tag, name) in [
        ("img", "src"),
        ("input", "src"),
        ("video", "poster"),
        ("image", "href"),
        ("image", "xlink:href"),
    ] {
        assert_eq!(kind(tag, name), Some(ImageUrl), "{tag} {name}");
    }
    assert_eq!(svg_kind("a", "href"), Some(Url));
    assert_eq!(svg_kind("a", "xlink:href"), Some(Url));
    assert_eq!(svg_kind("a", "ping"), Some(UrlList));
    for (tag, name) in [("a", "ping"), ("area", "ping"), ("div", "itemtype")] {
        assert_eq!(kind(tag, name), Some(UrlList), "{tag} {name}");
    }
    for (tag, name) in [
        ("img", "srcset"),
        ("source", "srcset"),
        ("link", "imagesrcset"),
    ] {
        assert_eq!(kind(tag, name), Some(Srcset), "{tag} {name}");
    }
    assert_eq!(kind("iframe", "srcdoc"), Some(Html));
}

#[test]
fn names_of_addresses_and_handlers_never_have_a_plain_kind() {
    let addresses = [
        "action",
        "background",
        "cite",
        "classid",
        "codebase",
        "data",
        "formaction",
        "href",
        "imagesrcset",
        "itemid",
        "itemtype",
        "longdesc",
        "lowsrc",
        "manifest",
        "ping",
        "poster",
        "profile",
        "src",
        "srcset",
        "xlink:href",
        "xml:base",
    ];
    for (table, attributes) in attribute_tables() {
        for attribute in attributes {
            if addresses.contains(&attribute.name) {
                let kind = attribute.kind;
                assert!(
                    matches!(kind, Url | ImageUrl | CodeUrl | UrlList | Srcset),
                    "{table} {attribute:?}"
                );
            }
            assert_eq!(
                attribute.kind == Script,
                looks_like_event_handler(attribute.name),
                "{table} {attribute:?}"
            );
        }
    }
}

#[test]
fn values_that_decide_the_meaning_of_others_must_be_literal() {
    let literal = |namespace, tag, name| must_be_literal(element_in(namespace, tag).unwrap(), name);
    assert!(literal(HtmlNamespace, "meta", "http-equiv"));
    assert!(literal(MathMl, "annotation-xml", "encoding"));
    assert!(literal(Svg, "animate", "attributeName"));
    assert!(literal(Svg, "set", "attributeName"));
    assert!(!literal(MathMl, "annotation", "encoding"));
    assert!(!literal(HtmlNamespace, "input", "type"));
    for name in ["fill", "marker-end", "mask", "cursor"] {
        assert_eq!(svg_kind("path", name), Some(CssValue), "{name}");
    }
    assert_eq!(svg_kind("animate", "to"), Some(CssValue));
    assert_eq!(svg_kind("path", "d"), Some(Text));
}

#[test]
fn suggestions_list_own_attributes_first() {
    let img = element("img").unwrap();
    let names: Vec<&str> = attribute_names(img).collect();
    assert_eq!(&names[..2], ["alt", "controls"]);
    for expected in ["src", "class", "aria-label", "onload"] {
        assert!(names.contains(&expected), "{expected}");
    }
    assert!(!names.contains(&"href"));
    assert!(names.iter().all(|name| attribute(img, name).is_some()));
}

#[test]
fn custom_element_names() {
    for valid in [
        "a-b",
        "user-card",
        "x-",
        "x-1.2_3",
        "emotion-😍",
        "math-α",
        "x--y",
    ] {
        assert!(is_custom_element(valid), "{valid}");
    }
    for invalid in [
        "",
        "-",
        "a",
        "é-x",
        "div",
        "1-a",
        "-a",
        "A-b",
        "a-B",
        "a-b c",
        "a-b/",
        "a-b>",
        "a-\"",
        "a-=",
        "annotation-xml",
        "color-profile",
        "font-face",
        "font-face-src",
        "missing-glyph",
    ] {
        assert!(!is_custom_element(invalid), "{invalid}");
    }
}

#[test]
fn handlers_are_recognised_by_their_start() {
    for name in ["onclick", "ONCLICK", "onFoo", "onx"] {
        assert!(looks_like_event_handler(name), "{name}");
    }
    for name in ["", "o", "on", "on-", "on:click", "open", "data-on:click"] {
        assert!(!looks_like_event_handler(name), "{name}");
    }
}

#[test]
fn roles_are_concrete() {
    for role in [
        "button",
        "none",
        "presentation",
        "doc-toc",
        "graphics-symbol",
        "switch",
    ] {
        assert!(is_role(role), "{role}");
    }
    for abstract_role in [
        "widget",
        "landmark",
        "range",
        "composite",
        "roletype",
        "Button",
        "",
    ] {
        assert!(!is_role(abstract_role), "{abstract_role}");
    }
}

#[test]
fn obsolete_names_have_an_advice() {
    assert_eq!(obsolete_element("acronym"), Some("`<abbr>`"));
    assert_eq!(obsolete_element("font"), Some("CSS `font` and `color`"));
    assert_eq!(obsolete_element("marquee"), Some("a CSS animation"));
    assert_eq!(obsolete_element("div"), None);
    let advice = |tag: &str, name: &str| obsolete_attribute(element(tag).unwrap(), name);
    assert_eq!(advice("body", "bgcolor"), Some("CSS `background-color`"));
    assert_eq!(
        advice("img", "align"),
        Some("CSS `float` or `vertical-align`")
    );
    assert_eq!(advice("p", "align"), Some("CSS `text-align`"));
    assert_eq!(advice("a", "name"), Some("`id`"));
    assert_eq!(advice("span", "datafld"), Some("a script"));
    assert_eq!(advice("span", "align"), None);
    assert_eq!(advice("path", "align"), None);
    assert_eq!(advice("path", "focusable"), Some("`tabindex`"));
    assert_eq!(advice("mi", "focusable"), None);
}
