//! JavaScript in quotes.

use super::{Mistake, mistakes};
use crate::check::tests::pass;

const MISTAKES: &[Mistake] = &[
    (
        r#"<p data-text="$a + 'b"></p>"#,
        r#""$a + 'b""#,
        "this expression has a `'` without its partner",
        "= help: close the string on the same line",
    ),
    (
        r#"<p data-show="($a && $b"></p>"#,
        r#""($a && $b""#,
        "this expression has a `(` without its partner",
        "= help: close the bracket",
    ),
    (
        r#"<p data-show="$a && $b)"></p>"#,
        r#""$a && $b)""#,
        "this expression has a `)` without its partner",
        "= help: remove it, or open the bracket",
    ),
    (
        r#"<p data-text="$a-b"></p>"#,
        r#""$a-b""#,
        "the client reads `$a-b` as one signal named `a-b`",
        "= help: to subtract write `$a - b`",
    ),
    (
        r#"<p data-text="$count-1"></p>"#,
        r#""$count-1""#,
        "the client reads `$count-1` as one signal named `count-1`",
        "= help: to subtract write `$count - 1`",
    ),
    (
        r#"<p data-text="$$a"></p>"#,
        r#""$$a""#,
        "`$$a` is not a signal",
        "= help: write `$a`",
    ),
    (
        r#"<p data-text="$café"></p>"#,
        r#""$café""#,
        "the name of a signal must be written in ASCII, found `$café`",
        "= help: use the letters a to z, digits and `_`",
    ),
    (
        r#"<p data-text="$été"></p>"#,
        r#""$été""#,
        "the name of a signal must be written in ASCII, found `$été`",
        "= help: use the letters a to z, digits and `_`",
    ),
    (
        r#"<p data-on:click="@post ('/a')"></p>"#,
        r#""@post ('/a')""#,
        "the action `@post` must be called without a space",
        "= help: write `@post(`",
    ),
    (
        r#"<p data-on:click="@pots('/a')"></p>"#,
        r#""@pots('/a')""#,
        "unknown action `@pots`",
        "= help: did you mean `@post`?",
    ),
    (
        r#"<p data-text="$a // note"></p>"#,
        r#""$a // note""#,
        "this value ends in a comment",
        "= help: remove the comment, or write it in Rust above the attribute",
    ),
    (
        r#"<p data-text="[1].map((x) => { return x; })"></p>"#,
        r#""[1].map((x) => { return x; })""#,
        "the client cuts this value at a `;` inside brackets",
        "= help: write functions without braces, such as `(x) => x * 2`",
    ),
    (
        r#"<p data-computed:a="$a = 1\n$b = 2"></p>"#,
        r#""$a = 1\n$b = 2""#,
        "expected `;` before `$b`",
        "= help: separate two statements with `;`",
    ),
    (
        r#"<p data-computed:c="$a / $b; $c / $d"></p>"#,
        r#""$a / $b; $c / $d""#,
        "the client does not see where a statement of this value ends",
        "= help: separate the statements with `,`",
    ),
    (
        r#"<p data-text="`cost $x ${$a}`"></p>"#,
        r#""`cost $x ${$a}`""#,
        "the client replaces `$x` in the text of this template literal",
        "= help: join strings with `+`",
    ),
    (
        r#"<p data-text="`it's ${$a} it's`"></p>"#,
        r#""`it's ${$a} it's`""#,
        "the client does not see `$a` here",
        "= help: join strings with `+`, and keep quotes and braces out of template literals, comments and regular expressions",
    ),
    (
        r#"<p data-show="/a$b/.test($c)"></p>"#,
        r#""/a$b/.test($c)""#,
        "the client replaces `$b` in this regular expression",
        "= help: write the `$` at the end of the pattern, or as `[$]`",
    ),
    (
        r#"<p data-signals="{a: 'x\\\\', b: 'y;z'}"></p>"#,
        r#""{a: 'x\\\\', b: 'y;z'}""#,
        "the client cuts this value at the `;` of a string",
        r"= help: write it as `\x3b`, and a backslash as `\x5c`",
    ),
    (
        r#"<p data-text="if ($a) { 'b' }"></p>"#,
        r#""if ($a) { 'b' }""#,
        "a value cannot end with the statement `if`",
        "= help: use `condition ? a : b`",
    ),
    (
        r#"<p data-init="@get('/a', {retryMaxWaitMs: 5})"></p>"#,
        r#""@get('/a', {retryMaxWaitMs: 5})""#,
        "unknown option `retryMaxWaitMs`",
        "= help: write `retryMaxWait`",
    ),
    (
        r#"<p data-init="@get('/a', {responseOverrides: {}})"></p>"#,
        r#""@get('/a', {responseOverrides: {}})""#,
        "unknown option `responseOverrides`",
        "= help: answer with the headers of the response instead",
    ),
    (
        r#"<p data-init="@get('/a', {retryy: 'always'})"></p>"#,
        r#""@get('/a', {retryy: 'always'})""#,
        "unknown option `retryy`",
        "= help: did you mean `retry`?",
    ),
    (
        r#"<p data-init="@get('/a', {retry_interval: 5})"></p>"#,
        r#""@get('/a', {retry_interval: 5})""#,
        "unknown option `retry_interval`",
        "= help: in quotes write `retryInterval`",
    ),
    (
        r#"<p data-show="$a = true"></p>"#,
        r#""$a = true""#,
        "`data-show` shows a value and cannot change one with `=`",
        "= help: to compare write `===`",
    ),
    (
        r#"<p data-init="evt.target.focus()"></p>"#,
        r#""evt.target.focus()""#,
        "`evt` does not exist in `data-init`",
        "= help: for the element write `el`",
    ),
    (
        r#"<p data-on:click="patch.a"></p>"#,
        r#""patch.a""#,
        "`patch` does not exist in `data-on`",
        "= help: it is what has changed, in `data-on-signal-patch=(..)`",
    ),
    (
        r#"<p data-on:click="await fetch('/a')"></p>"#,
        r#""await fetch('/a')""#,
        "`await` is not allowed in a Datastar expression",
        "= help: write `.then((value) => ..)`",
    ),
    (
        r#"<input data-bind="$name">"#,
        r#""$name""#,
        "`data-bind` takes the name of a signal, found `$name`",
        r#"= help: write `data-bind="name"` or `data-bind=$name`"#,
    ),
    (
        r#"<input data-bind="first name">"#,
        r#""first name""#,
        "`data-bind` takes the name of a signal, found `first name`",
        "= help: write letters, digits and `_`, and `.` before a part of a signal",
    ),
    (
        r#"<p data-json-signals="{includ: /a/}"></p>"#,
        r#""{includ: /a/}""#,
        "a filter has no `includ`",
        "= help: did you mean `include`?",
    ),
    (
        r#"<p data-json-signals="{include: /a/g}"></p>"#,
        r#""{include: /a/g}""#,
        "the filter `/a/g` cannot have the flag `g`",
        "= help: leave the flag out",
    ),
    (
        r#"<p data-class="'active'"></p>"#,
        r#""'active'""#,
        "`data-class` without a key takes an object of classes",
        "= help: name one: `data-class:active=(..)`",
    ),
    (
        r#"<p data-text="@get('/a')"></p>"#,
        r#""@get('/a')""#,
        "`data-text` cannot show what `@get` returns",
        "= help: run it when the element appears: `data-init=\"@get(..)\"`",
    ),
    (
        r#"<p data-show="$a; // b"></p>"#,
        r#""$a; // b""#,
        "this value ends in a comment",
        "= help: remove the comment, or write it in Rust above the attribute",
    ),
    (
        r#"<p data-on:click="$a = 1; post('/a')"></p>"#,
        r#""$a = 1; post('/a')""#,
        "the action `post` needs a `@` inside of an expression",
        "= help: write `@post(`",
    ),
    (
        r#"<p data-effect="$a && get('/a')"></p>"#,
        r#""$a && get('/a')""#,
        "the action `get` needs a `@` inside of an expression",
        "= note: without it the browser looks for a function named `get`",
    ),
    (
        r#"<p data-text="$name ?? 'none'"></p>"#,
        r#""$name ?? 'none'""#,
        "`$name` is never `null`",
        "= help: write `||` for another value than an empty text",
    ),
    (
        r#"<p data-text="`${f($a.b ?? $name ?? 1)}`"></p>"#,
        r#""`${f($a.b ?? $name ?? 1)}`""#,
        "`$name` is never `null`",
        "= help: write `||` for another value than an empty text",
    ),
    (
        r#"<p data-show="$open && $name != null"></p>"#,
        r#""$open && $name != null""#,
        "`$name` is never `null`",
        "= help: compare it with `''`, the empty text",
    ),
    (
        r#"<p data-show="undefined === $name ? 1 : 2"></p>"#,
        r#""undefined === $name ? 1 : 2""#,
        "`$name` is never `null`",
        "= help: compare it with `''`, the empty text",
    ),
    (
        r#"<p data-on:click="$name ??= 1"></p>"#,
        r#""$name ??= 1""#,
        "`$name` is never `null`",
        "= help: write `||=` to replace an empty text",
    ),
    (
        r#"<p data-text="returned"></p>"#,
        r#""returned""#,
        "the client takes `returned` for `return`",
        "= help: put the value in parentheses: `(returned)`",
    ),
    (
        r#"<p data-show="$a++; returns > 5"></p>"#,
        r#""$a++; returns > 5""#,
        "the client takes `returns` for `return`",
        "= help: put the value in parentheses: `(returns ..)`",
    ),
];

const RIGHT: &[&str] = &[
    r#"<p data-text="'$a-b @get( // ;' + $name"/>"#,
    r#"<p data-text="`${$count} of ${$list.length}`"/>"#,
    r#"<p data-text="`it's ${$name}`"/>"#,
    r#"<p data-text="(() => { const a = 1; return a + $count; })()"/>"#,
    r#"<p data-text="(function () { return 1; })()"/>"#,
    r#"<p data-show="/^a[$]/.test($name) || $count / 2 > 1"/>"#,
    r#"<p data-class="{active: $count > 1, 'a b': !$name}"/>"#,
    r#"<p data-show="$a\n  && $b\n  || ($c)"/>"#,
    r#"<p data-signals="{\n  a: 1,\n  b: 'x;y'\n}"/>"#,
    r#"<p data-on:click="if ($a) { $b = 0; } else { $b++ } // done"/>"#,
    r#"<p data-on:click="$a++\n$b = 'x'"/>"#,
    r#"<p data-on:click="@post('/a', {retry: 'always', headers: {retryMaxWaitMs: 1}})"/>"#,
    r#"<p data-text="$['a-b'] + $list[0]?.name"/>"#,
    r#"<p data-text="$name.replace(/\\x22/g, '')"/>"#,
    r#"<p data-text="$a - $b-$c"/>"#,
    r#"<p data-on:click="$a--"/>"#,
    r#"<p data-text="`$${$price}`"/>"#,
    r#"<p data-effect="[1].forEach((evt) => f(evt.a))"/>"#,
    r#"<p data-show="evt($a)"/>"#,
    r#"<p data-show="$a >= 1 && $b != 2 && $c <= 3 && $d === 4"/>"#,
    r#"<p data-computed:a="const x = $a; x * 2"/>"#,
    r#"<input data-bind="user.first_name"/>"#,
    r#"<p data-on:click="$a / $b; $c / $d"/>"#,
    r#"<p data-text="$a /* note */"/>"#,
    r#"<p data-on:click="api.post('/a'); f('post(1)')"/>"#,
    r#"<p data-effect="load((get) => get('/a'))"/>"#,
    r#"<p data-text="$user.name ?? $user?.nick ?? 'none'" data-show="$user.name !== null && $open !== ''"/>"#,
    r#"<p data-text="f($name) ?? $name" data-show="1 + $n == undefined || f() != null"/>"#,
    r#"<p data-show="$a === null + 1 || !$b == null || $c.d == null"/>"#,
    r#"<p data-text="'$name ?? 1' + ($list[0] ?? '')"/>"#,
    r#"<p data-text="(returned)" data-show="return $a" data-on:click="returned()"/>"#,
    r#"<p data-text="$returned + returned" data-class:a="'return' + $b"/>"#,
];

#[test]
fn mistakes_are_named() {
    mistakes(MISTAKES);
}

#[test]
fn what_is_right_passes() {
    pass(RIGHT);
}
