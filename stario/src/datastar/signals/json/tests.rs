//! What JSON and JavaScript do not share.

use std::collections::BTreeMap;

use super::*;

#[test]
fn what_is_absent_is_an_empty_text() {
    assert_eq!(
        to_json(&serde_json::json!({ "a": null, "b": [null], "c": { "d": null } })).unwrap(),
        r#"{"a":"","b":[""],"c":{"d":""}}"#
    );
    assert_eq!(
        to_json(&BTreeMap::from([("text", "null")])).unwrap(),
        r#"{"text":"null"}"#
    );
}

#[test]
fn numbers_that_the_browser_rounds_are_found() {
    let found = |signals: serde_json::Value| {
        let json = signals.to_string();
        rounded(&json).map(|(signal, number)| format!("{signal} {number}"))
    };
    for exact in [
        serde_json::json!({"a": 1_u64 << 53, "b": -(1_i64 << 53), "c": 1e300, "d": 0.1}),
        serde_json::json!({"a": "9007199254740993", "b\":9007199254740993": ["\\"]}),
        serde_json::json!({}),
    ] {
        assert_eq!(found(exact.clone()), None, "{exact}");
    }
    for (signals, expected) in [
        (
            serde_json::json!({"a": 1, "id": (1_u64 << 53) + 1}),
            "id 9007199254740993",
        ),
        (
            serde_json::json!({"list": [1, {"at": i64::MIN}]}),
            "at -9223372036854775808",
        ),
        (
            serde_json::json!({"all": [u64::MAX]}),
            "all 18446744073709551615",
        ),
    ] {
        assert_eq!(found(signals).as_deref(), Some(expected));
    }
}
