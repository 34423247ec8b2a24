//! Values of Rust in expressions: what the browser reads is what Rust had.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use serde_json::{Value, json};
use stario::prelude::*;

/// Every character of ASCII, others that JavaScript, HTML or the client treats in its own way, and
/// text that looks like code.
fn texts() -> Vec<String> {
    let mut texts: Vec<String> = (0_u8..=0x7f)
        .map(char::from)
        .chain(
            "\u{80}\u{85}\u{a0}\u{e9}\u{2028}\u{2029}\u{feff}\u{fffd}\u{fffe}\u{1f600}\u{10ffff}"
                .chars(),
        )
        .flat_map(|letter| [letter.to_string(), format!("a{letter}b{letter}")])
        .collect();
    let ascii: String = (0_u8..=0x7f).map(char::from).collect();
    texts.push(ascii.chars().rev().collect());
    texts.push(ascii);
    texts.extend(
        [
            "",
            "\\",
            "\\'",
            "x\\;y",
            "'; alert(1) //",
            "${$a}",
            "`${$a}`",
            "@get('/x')",
            "$a-b",
            "</script><!--",
            "&quot;&#39;",
            "return 1",
            "\r\n",
            "{a: 1}",
            "/a;b/",
        ]
        .map(str::to_owned),
    );
    texts
}

/// An element that records a value, in one of the positions that the client compiles differently.
macro_rules! records {
    ($cases:ident: $($value:expr => $expected:expr),* $(,)?) => {
        $({
            let (index, expected): (usize, Value) = ($cases.len(), $expected);
            let value = $value;
            let element = match index % 4 {
                0 => html! { <p data-effect=(record({index}, {&value}))/> },
                1 => html! { <p data-text=($a / 2; record({index}, {&value}))/> },
                2 => html! { <p data-init={js!("$a / 2; record({index}, {&value})")}/> },
                _ => html! { <p data-show=(record({index}, {&value}) && $a / 2)/> },
            };
            $cases.push((element, expected));
        })*
    };
}

fn cases() -> Vec<(Html, Value)> {
    let mut cases: Vec<(Html, Value)> = Vec::new();
    for text in texts() {
        records!(cases: text.clone() => json!(text));
    }
    let keys = [
        "",
        "a",
        "a b",
        "__proto__",
        "constructor",
        "it's",
        "$x",
        "\u{1f600}",
        "1",
    ];
    let map: BTreeMap<&str, u8> = keys.into_iter().zip(1..).collect();
    let nested = HashMap::from([("list".to_owned(), vec![Some("x;"), None])]);
    records!(cases:
        true => json!(true), false => json!(false), 'x' => json!("x"), '\'' => json!("'"),
        0_u8 => json!(0), u8::MAX => json!(255), i8::MIN => json!(-128), u16::MAX => json!(65535),
        i16::MIN => json!(-32768), u32::MAX => json!(4_294_967_295_u32), i32::MIN => json!(i32::MIN),
        1_u64 << 53 => json!(1_u64 << 53), -(1_i64 << 53) => json!(-(1_i64 << 53)),
        7_u128 => json!(7), -7_i128 => json!(-7), 7_usize => json!(7), -7_isize => json!(-7),
        0.1_f64 => json!(0.1), -2.5_f32 => json!(-2.5), 1e300_f64 => json!(1e300), 5e-324_f64 => json!(5e-324),
        f64::NAN => Value::Null, f64::INFINITY => Value::Null, f32::NEG_INFINITY => Value::Null,
        Some(3) => json!(3), None::<u8> => Value::Null, Some(None::<u8>) => Value::Null,
        ["a", "b"] => json!(["a", "b"]), Vec::<u8>::new() => json!([]),
        vec![vec![1.5], vec![]] => json!([[1.5], []]), vec![Some(-1), None] => json!([-1, null]),
        Cow::Borrowed("c;") => json!("c;"), Box::new("d\\") => json!("d\\"),
        map.clone() => serde_json::to_value(&map).expect("a map of text"),
        nested.clone() => json!(nested), BTreeMap::<String, u8>::new() => json!({}),
    );
    cases
}

#[tokio::test]
async fn a_hole_is_the_value_that_rust_had() {
    let cases = cases();
    let body: String = cases.iter().map(|(html, _)| html.as_str()).collect();
    let script = "const seen = {}; const record = (index, value) => {\
        seen[index] = JSON.stringify(value); return true; };";
    let page = super::open(script, &body).await;
    let seen: BTreeMap<String, String> = page.eval("seen").await;
    assert_eq!(seen.len(), cases.len() + 1);
    for (index, (html, expected)) in cases.iter().enumerate() {
        let value: Value = serde_json::from_str(&seen[&index.to_string()]).expect("JSON");
        let same = match (value.as_f64(), expected.as_f64()) {
            (Some(seen), Some(expected)) => seen.total_cmp(&expected).is_eq(),
            _ => value == *expected,
        };
        assert!(same, "{value} for {expected} in {html}");
    }
    assert_eq!(page.console_errors(), Vec::<String>::new());
}
