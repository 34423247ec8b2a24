//! What values become in Datastar expressions.

use std::collections::{BTreeMap, HashMap};

use super::*;

#[track_caller]
fn check(value: impl ExpressionValue, expected: &str) {
    assert_eq!(written(&value), expected);
}

fn written<T: ExpressionValue + ?Sized>(value: &T) -> String {
    let mut out = Buffer::default();
    value.write_expression(&mut out);
    out.into_html().into_string()
}

#[test]
fn expressions_hold_no_text_as_code() {
    check(5, " 5 ");
    check(-1.5, " -1.5 ");
    check(f64::NAN, " null ");
    check(f32::INFINITY, " null ");
    check(false, " false ");
    check(None::<i32>, " null ");
    check(vec![1, 2], "[ 1 , 2 ]");
    check("ab1", "'ab1'");
    let hostile = "'\"`$x@get(;</script>\\";
    let written = written(hostile);
    let inner = written
        .strip_prefix('\'')
        .and_then(|rest| rest.strip_suffix('\''));
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'\\';
    assert!(
        inner.is_some_and(|inner| inner.bytes().all(is_plain)),
        "{written}"
    );
}

#[test]
fn maps_are_objects_in_the_order_of_their_keys() {
    let tree = BTreeMap::from([("b", 2), ("a", 1)]);
    check(&tree, "({['a']: 1 ,['b']: 2 })");
    let hash: HashMap<String, i32> = (0..9).map(|key| (format!("k{key}"), key)).collect();
    let sorted: BTreeMap<String, i32> = hash.clone().into_iter().collect();
    assert_eq!(written(&hash), written(&sorted));
}
