//! What is refused, each with its message at the token to edit.

use crate::expression::parse::parse_str;
use crate::parse::tests::underlined;

#[track_caller]
fn check(source: &str, at: &str, message: &str) {
    let (expression, diagnostics) = parse_str(source);
    let found: Vec<(String, &str)> = diagnostics
        .iter()
        .map(|mistake| (underlined(source, mistake.span()), mistake.message()))
        .collect();
    let expect = [(at.to_owned(), message)];
    assert_eq!(found, expect, "{source}");
    assert!(expression.is_none(), "{source}");
}

#[test]
fn statements_of_javascript() {
    for word in [
        "if", "else", "for", "while", "do", "let", "const", "var", "function", "async", "await",
        "return", "switch", "case", "throw", "try", "catch", "class", "break", "continue", "with",
        "yield",
    ] {
        let message = format!("`{word}` is not allowed in a Datastar expression");
        check(&format!("{word} (x) {{ y }}"), word, &message);
        check(&format!("$a = 1; {word}"), word, &message);
    }
}

#[test]
fn missing_values() {
    check("$a +", "+", "expected a value after this");
    check("$a =", "=", "expected a value after this");
    check("!", "!", "expected a value after this");
    check("$a ? 1 :", ":", "expected a value after this");
    check("x =>", ">", "expected a value after this");
    check("$a + * 2", "*", "expected a value, found `*`");
    check("; $a", ";", "expected a value, found `;`");
    check("$a;; $b", ";", "expected a value, found `;`");
    check("[, 1]", ",", "expected a value, found `,`");
    check("f(1,, 2)", ",", "expected a value, found `,`");
    check("[..$a]", ".", "expected a value, found `.`");
    check("[. . .$a]", ".", "expected a value, found `.`");
    check("(...$a)", ".", "expected a value, found `.`");
    check("$a[...$b]", ".", "expected a value, found `.`");
    check("[...]", ".", "expected a value after this");
    check("{include: /^user/}", "/", "expected a value, found `/`");
    check("/x/", "/", "expected a value, found `/`");
    check("#a", "#", "expected a value, found `#`");
}

#[test]
fn missing_operators() {
    let operator = |found: &str| format!("expected an operator or `;`, found `{found}`");
    check("$a $b", "$", &operator("$"));
    check("$a 5", "5", &operator("5"));
    check("a b", "b", &operator("b"));
    check("$a, $b", ",", &operator(","));
    check("$a = 1 $b = 2", "$", &operator("$"));
    check("$a {x}", "{x}", &operator("{ x }"));
    check("$a : 1", ":", &operator(":"));
    check("f(1 2)", "2", "expected `,`, found `2`");
    check("[1; 2]", ";", "expected `,`, found `;`");
    check("{a: 1 b: 2}", "b", "expected `,`, found `b`");
}

#[test]
fn signals() {
    check("$", "$", "expected a signal name after `$`");
    check("$$a", "$", "expected a signal name after `$`");
    check("$1", "$", "expected a signal name after `$`");
    check("$(a)", "$", "expected a signal name after `$`");
    check(
        "$été",
        "$été",
        "the name of a signal must be written in ASCII",
    );
    check(
        "$a.é",
        "$a.é",
        "the name of a signal must be written in ASCII",
    );
}

#[test]
fn members_and_indexes() {
    check("el.", ".", "expected a property name after `.`");
    check("$a.", ".", "expected a property name after `.`");
    check("$a.0", ".", "expected a property name after `.`");
    check("$a?.{x}", ".", "expected a property name after `.`");
    check("$a[]", "[]", "expected one index between `[` and `]`");
    check(
        "$a[1, 2]",
        "[1, 2]",
        "expected one index between `[` and `]`",
    );
    check(
        "()",
        "()",
        "expected one expression between the parentheses",
    );
    check(
        "(1, 2)",
        "(1, 2)",
        "expected one expression between the parentheses",
    );
}

#[test]
fn ternaries_and_arrows() {
    check(
        "$a ? 1",
        "?",
        "expected `:` and a second value for this `?`",
    );
    check(
        "$a ? 1 ; 2",
        "?",
        "expected `:` and a second value for this `?`",
    );
    check("5 => 1", "5", "expected a parameter before `=>`");
    check("[a] => 1", "[a]", "expected a parameter before `=>`");
    check("(5) => 1", "5", "expected the name of a parameter");
    check("(a b) => 1", "b", "expected the name of a parameter");
    check("(a = 1) => a", "=", "expected the name of a parameter");
    check("({a}) => a", "{a}", "expected the name of a parameter");
}

#[test]
fn objects() {
    check("{a: }", ":", "expected a value after this");
    check("{a: 1, +: 2}", "+", "expected the name of a property");
    check("{a: 1, b}", "b", "expected `: value` after `b`");
    check("{a: 1, b()}", "b", "expected `: value` after `b`");
}

#[test]
fn literals() {
    let literal = "this literal has no meaning in a Datastar expression";
    for source in [
        "5px", "1.5f64", "\"x\"px", "'x'px", "b\"x\"", "b'x'", "c\"x\"",
    ] {
        check(source, source, literal);
    }
}

#[test]
fn assignments_to_values() {
    for (source, at, operator) in [
        ("1 = 2", "1", "="),
        ("f() = 2", "f()", "="),
        ("$a + 1 = 2", "$a + 1", "="),
        ("$a?.b = 2", "$a?.b", "="),
        ("\"x\" += 2", "\"x\"", "+="),
        ("[a] += 2", "[a]", "+="),
        ("{x} = 2", "{x}", "="),
        ("true = 2", "true", "="),
        ("5++", "5", "++"),
        ("f()--", "f()", "--"),
        ("++5", "5", "++"),
        ("--($a + 1)", "($a + 1)", "--"),
    ] {
        check(
            source,
            at,
            &format!("`{operator}` cannot change this value"),
        );
    }
}

#[test]
fn operators_that_javascript_does_not_mix() {
    check(
        "$a ?? $b || $c",
        "||",
        "`||` cannot follow `??` without parentheses",
    );
    check(
        "$a && $b ?? $c",
        "??",
        "`??` cannot follow `&&` without parentheses",
    );
    check(
        "$a ?? $b + 1 && $c",
        "&&",
        "`&&` cannot follow `??` without parentheses",
    );
    check(
        "-$a ** 2",
        "**",
        "`**` cannot follow a value with `-` without parentheses",
    );
    check(
        "2 * typeof $a ** 2",
        "**",
        "`**` cannot follow a value with `typeof` without parentheses",
    );
    for right in [
        "($a ?? $b) || $c",
        "$a ?? ($b && $c)",
        "(-$a) ** 2",
        "2 ** -1",
        "++$a ** 2",
    ] {
        assert!(parse_str(right).1.is_empty(), "{right}");
    }
}

#[test]
fn actions() {
    let call = "expected an action call after `@`";
    check("@", "@", call);
    check("@get", "@", call);
    check("@get[x]", "@", call);
    check("@(x)", "@", call);
}

#[test]
fn mistakes_in_a_call_leave_the_expression() {
    for (source, at, message) in [
        ("@get()", "()", "expected a handler or a path in `get()`"),
        (
            "@get(x, retry)",
            "retry",
            "expected an option, found `retry`",
        ),
        (
            "@get(x, payload = ($a; $b))",
            "($a; $b)",
            "expected one value for `payload`",
        ),
    ] {
        let (expression, diagnostics) = parse_str(source);
        let found: Vec<(String, &str)> = diagnostics
            .iter()
            .map(|mistake| (underlined(source, mistake.span()), mistake.message()))
            .collect();
        assert_eq!(found, [(at.to_owned(), message)], "{source}");
        assert!(expression.is_some(), "{source}");
    }
}

#[test]
fn an_action_without_its_at_sign() {
    for (source, at, name) in [
        ("post(x(1))", "post(x(1))", "post"),
        ("$a = 1; post(x(1))", "post(x(1))", "post"),
        ("$a && get(x)", "get(x)", "get"),
        ("delete(x(1))", "delete(x(1))", "delete"),
        ("$a = 1; delete(x(1)); $b = 2", "delete(x(1))", "delete"),
        ("f(() => put(x))", "put(x)", "put"),
        ("(a) => patch(a)", "patch(a)", "patch"),
        ("peek(() => $a)", "peek(() => $a)", "peek"),
        ("setAll(true)", "setAll(true)", "setAll"),
    ] {
        let message = format!("the action `{name}` needs a `@` inside of an expression");
        check(source, at, &message);
        let (_, diagnostics) = parse_str(source);
        let text = diagnostics.iter().next().map(ToString::to_string);
        let help = format!("= help: write `@{at}`");
        assert!(text.is_some_and(|text| text.contains(&help)), "{source}");
    }
    for source in [
        "@post(x(1))",
        "api.post(1)",
        "window.get('a')",
        "(post) => post(1)",
        "delete $a.b",
        "delete ($a).b",
        "delete ($a)[0]",
        "get",
    ] {
        let (expression, diagnostics) = parse_str(source);
        assert!(diagnostics.is_empty() && expression.is_some(), "{source}");
    }
}
