//! Expressions in their canonical form, what is refused, and that the client reads what was written.

mod client;
mod refused;

use super::parse::parse_str;
use super::print_call;
use crate::ast::Call;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::parse::tests::tree;

/// The printed form of an expression without mistakes: Rust values as `{value}`, addresses as
/// `<target>`, and `<+name>` for each option that was given.
#[track_caller]
fn print(source: &str) -> String {
    let (expression, diagnostics) = parse_str(source);
    let messages: Vec<&str> = diagnostics.iter().map(Diagnostic::message).collect();
    assert_eq!(messages, [""; 0], "{source}");
    tree::expression(&expression.unwrap())
}

#[track_caller]
fn check(source: &str, expect: &str) {
    assert_eq!(print(source), expect, "{source}");
}

#[test]
fn signals() {
    check("$count", "$count");
    check("$user.first_name.x1", "$user.first_name.x1");
    check("$ count", "$count");
    check("$_local", "$_local");
    check("$r#type", "$type");
    check("$name.trim()", "$name.trim()");
    check("$user.name.trim().length", "$user.name.trim().length");
    check("$items[0].name", "$items[0].name");
    check("$items[\"odd name\"]", "$items['odd name']");
    check("$a?.b?.c", "$a?.b?.c");
    check("$a?.b()?.c", "$a?.b()?.c");
}

#[test]
fn operators_have_spaces() {
    check("$a-b", "$a - b");
    check("$a-$b-1", "$a - $b - 1");
    check("$count-1", "$count - 1");
    check("$a+$b*$c/$d%$e**$f", "$a + $b * $c / $d % $e ** $f");
    check("$a==1", "$a == 1");
    check("$a===$b!==$c!=$d", "$a === $b !== $c != $d");
    check("$a<$b", "$a < $b");
    check("$a<=1&&$b>=2||$c>3", "$a <= 1 && $b >= 2 || $c > 3");
    check("$a??$b??1", "$a ?? $b ?? 1");
    check("$a<<1>>2>>>3", "$a << 1 >> 2 >>> 3");
    check("$a&1|2^3", "$a & 1 | 2 ^ 3");
    check("\"x\" in $a", "'x' in $a");
    check("$a instanceof Date", "$a instanceof Date");
    check("$a<-1", "$a < -1");
}

#[test]
fn unary_operators() {
    check("!$a", "!$a");
    check("!!$a", "!!$a");
    check("! $a&&! $b", "!$a && !$b");
    check("-$a", "-$a");
    check("$a - -$b", "$a - -$b");
    check("$a - - $b", "$a - -$b");
    check("- -$a", "- -$a");
    check("+ +$a", "+ +$a");
    check("- --$a", "- --$a");
    check("+ -1", "+ -1");
    check("~$a", "~$a");
    check("typeof $a === \"string\"", "typeof $a === 'string'");
    check("typeof -1", "typeof -1");
    check("void 0", "void 0");
    check("delete $a.b", "delete $a.b");
    check("new Date()", "new Date()");
    check("new Date().getTime()", "new Date().getTime()");
    check("$count++", "$count++");
    check("$count--", "$count--");
    check("$count-- -1", "$count-- - 1");
    check("++$count", "++$count");
    check("--$list[0]", "--$list[0]");
    check("$a-- > $b", "$a-- > $b");
}

#[test]
fn assignments() {
    check("$a=1", "$a = 1");
    check("$a=$b=2", "$a = $b = 2");
    check("$a=-1", "$a = -1");
    check("$a=!$a", "$a = !$a");
    check("$user.name=\"x\"", "$user.name = 'x'");
    check("$list[0]=1", "$list[0] = 1");
    check("el.value=\"\"", "el.value = ''");
    check("[$a, $b] = [$b, $a]", "[$a, $b] = [$b, $a]");
    check("($a) = 1", "($a) = 1");
    for operator in [
        "=", "+=", "-=", "*=", "/=", "%=", "**=", "<<=", ">>=", ">>>=", "&=", "|=", "^=", "&&=",
        "||=", "??=",
    ] {
        check(&format!("$a{operator}1"), &format!("$a {operator} 1"));
    }
}

#[test]
fn ternaries() {
    check("$a?1:2", "$a ? 1 : 2");
    check("$a>1?\"x\":\"y\"", "$a > 1 ? 'x' : 'y'");
    check("$a?$b?1:2:$c?3:4", "$a ? $b ? 1 : 2 : $c ? 3 : 4");
    check("$a ? $b = 1 : $c = 2", "$a ? $b = 1 : $c = 2");
    check("$a ? {x} : {y}", "$a ? {x} : {y}");
}

#[test]
fn arrows() {
    check("x=>x+1", "(x) => x + 1");
    check("()=>$a", "() => $a");
    check("(a,b,)=>a*b", "(a, b) => a * b");
    check("x=>y=>x", "(x) => (y) => x");
    check(
        "$list.filter(x=>x.done).length",
        "$list.filter((x) => x.done).length",
    );
    check("(()=>$a)()", "(() => $a)()");
    check("x=>$a = x", "(x) => $a = x");
    // A brace behind the arrow would start a function body.
    check("x=>{}", "(x) => ({})");
    check("x=>({a: x})", "(x) => ({a: x})");
    check("x=>{a: x}.a", "(x) => ({a: x}.a)");
    check("()=>{rust}", "() => ({rust})");
    check("()=>{rust}.len", "() => ({rust}.len)");
}

#[test]
fn words_calls_and_members() {
    check("el", "el");
    check(
        "evt.key===\"Enter\"&&evt.preventDefault()",
        "evt.key === 'Enter' && evt.preventDefault()",
    );
    check("Math.max($a,1,)", "Math.max($a, 1)");
    check("window.r#type", "window.type");
    check("el.class.for", "el.class.for");
    check("f()(1)[2](3)", "f()(1)[2](3)");
    check("true&&null||undefined", "true && null || undefined");
    check("(a+b)*c", "(a + b) * c");
}

#[test]
fn numbers() {
    check(
        "[0,1.5,1_000,0x1F,1e3,1.,007]",
        "[0, 1.5, 1000, 31, 1e3, 1., 7]",
    );
    // `5.` would be the whole number.
    check("5.toFixed(2)", "(5).toFixed(2)");
    check("1.5.toFixed(2)", "1.5.toFixed(2)");
    check("5[0]", "5[0]");
}

#[test]
fn strings() {
    check(r#""""#, "''");
    check(r#""plain text""#, "'plain text'");
    check("'a'", "'a'");
    check(r#"r"a\b""#, r"'a\x5cb'");
    check(r#""it's \"it\" `x`""#, r"'it\x27s \x22it\x22 \x60x\x60'");
    check(r#""back\\slash\\""#, r"'back\x5cslash\x5c'");
    check(r#""$a @get(x) ; y""#, r"'\x24a \x40get(x) \x3b y'");
    check(r#""a\nb\tc\r\0""#, r"'a\x0ab\x09c\x0d\x00'");
    check(r#""</script>""#, "'</script>'");
    check(r#""{x} {{""#, "'{x} {{'");
    check("\"\\u{e9}\\u{1f600}\"", "'é😀'");
    check(
        "\"\\u{2028}\\u{2029}\\u{85}\\u{7f}\"",
        r"'\u2028\u2029\u0085\x7f'",
    );
}

#[test]
fn arrays_objects_and_rust_values() {
    check("[]", "[]");
    check("[$a,[1],{x}]", "[$a, [1], {x}]");
    check("{}", "{}");
    check("{a:1,b:{c:$d}}", "{a: 1, b: {c: $d}}");
    check(
        r#"{"a b":1, "c":2, 'd':3, 4:5, class:6, "":7, "a-b":8, "$x":9}"#,
        r"{'a b': 1, c: 2, d: 3, '4': 5, class: 6, '': 7, 'a-b': 8, '\x24x': 9}",
    );
    check("{a:1,}", "{a: 1}");
    // Anything else in braces is Rust.
    check("{x}", "{x}");
    check("{a::b}", "{a::b}");
    check("{user.name}", "{user.name}");
    check("{f(a: 1)}", "{f(a:1)}");
    check("{\"text\"}", "{\"text\"}");
    check("$a + {n} * 2", "$a + {n} * 2");
    check("f({x}, {y: {z}})", "f({x}, {y: {z}})");
    check("-{n}", "-{n}");
}

#[test]
fn statements() {
    check("$a=1;$b=2", "$a = 1; $b = 2");
    check("$a=1;", "$a = 1");
    check("$a++;f();@get(x)", "$a++; f(); @get(<x>)");
    // At the start of a statement a brace is a block.
    check("{a: 1}.a", "({a: 1}.a)");
    check("$a = 1; {b: 2}", "$a = 1; ({b: 2})");
    check("{b: 2}", "{b: 2}");
    // The client looks for the letters `return`.
    check("returned", "(returned)");
    check("$a = 1; returnUrl()", "$a = 1; (returnUrl())");
    check("$returned", "$returned");
    // Two divisions would be one regular expression for the client.
    check("$a = $b / 2; $c = $d / 2", "$a = $b / 2, $c = $d / 2");
    check("$a /= 2; @get(\"/x\")", "$a /= 2, @get(<\"/x\">)");
    check("$a = \"a/b\"; $c = \"c/d\"", "$a = 'a/b'; $c = 'c/d'");
    check("$a / 2 / 3", "$a / 2 / 3");
}

#[test]
fn actions() {
    check("@get(\"/x\")", "@get(<\"/x\">)");
    check("@post(save(id))", "@post(<save(id)>)");
    check("@delete({link})", "@delete(<{link}>)");
    check(
        "$busy||@put(users::save, retry=Never)",
        "$busy || @put(<users::save>, {retry: 'never'<+retry>})",
    );
    check(
        "@setAll(true, {include: \"a\"})",
        "@setAll(true, {include: 'a'})",
    );
    check("@peek(() => $a)", "@peek(() => $a)");
    check("@toggleAll()", "@toggleAll()");
}

#[test]
fn options_are_in_the_clients_words_without_defaults() {
    let every = "@post(x, content_type = Form, filter_signals = ({include: \"a\"}), headers = {h}, \
         open_when_hidden = true, payload = ({a: $b}), request_cancellation = Disabled, \
         retry = Always, retry_interval = 1, retry_max_count = Infinity, retry_max_wait = 2, \
         retry_scaler = 1.5, selector = \"#it's\")";
    check(
        every,
        "@post(<x>, {contentType: 'form', filterSignals: {include: 'a'}, headers: {h}, \
         openWhenHidden: true, payload: {a: $b}, requestCancellation: 'disabled', \
         retry: 'always', retryInterval: 1, retryMaxCount: Infinity, retryMaxWait: 2, \
         retryScaler: 1.5, selector: '#it\\x27s'<+content_type><+filter_signals><+headers>\
         <+open_when_hidden><+payload><+request_cancellation><+retry><+retry_interval>\
         <+retry_max_count><+retry_max_wait><+retry_scaler><+selector>})",
    );
    check(
        "@post(x, content_type = Json, request_cancellation = Auto, retry = Auto, \
         retry_interval = 1_000, retry_max_count = 10, retry_max_wait = 30000, retry_scaler = 2)",
        "@post(<x><+content_type><+request_cancellation><+retry><+retry_interval>\
         <+retry_max_count><+retry_max_wait><+retry_scaler>)",
    );
    check(
        "@get(x, retry = Auto, retry_interval = 5)",
        "@get(<x>, {retryInterval: 5<+retry><+retry_interval>})",
    );
    // The default of a switch depends on the action.
    check(
        "@get(x, open_when_hidden = false)",
        "@get(<x>, {openWhenHidden: false<+open_when_hidden>})",
    );
}

#[test]
fn a_call_as_a_value_is_printed_like_an_action() {
    let tokens = crate::parse::tests::tokens("post (save(id), retry = Error)");
    let mut tokens = tokens.into_iter();
    let (Some(proc_macro2::TokenTree::Ident(name)), Some(proc_macro2::TokenTree::Group(group))) =
        (tokens.next(), tokens.next())
    else {
        panic!("no call")
    };
    let mut diagnostics = Diagnostics::new();
    let call: Call = crate::parse::parse_call(name, group, &mut diagnostics);
    assert!(diagnostics.is_empty());
    assert_eq!(
        tree::pieces_of_expression(&print_call(&call)),
        "@post(<save(id)>, {retry: 'error'<+retry>})"
    );
}

#[test]
fn printing_is_stable() {
    for source in [
        "$a-b*c",
        "!$a",
        "- -$a",
        "$a?$b:$c",
        "(x)=>x+1",
        "$a=1;$b=2",
        "{a:1,b:[2,3]}",
        "f(1)(2)[3].d?.e",
        "$a??$b",
        "typeof $a",
        "$a-- - --$b",
        "(5).toFixed()",
    ] {
        let printed = print(source);
        assert_eq!(print(&printed), printed, "{source}");
    }
}
