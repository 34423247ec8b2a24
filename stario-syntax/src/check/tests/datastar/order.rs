//! What must stand before what.

use super::{Mistake, mistakes};
use crate::check::tests::pass;

const MISTAKES: &[Mistake] = &[
    (
        r#"<p data-init=get("/a") data-indicator:busy></p>"#,
        "data-indicator:busy",
        "`data-indicator:busy` must stand before `data-init`",
        "= help: move it in front",
    ),
    (
        r#"<p data-init="@get('/a')" data-indicator:busy></p>"#,
        "data-indicator:busy",
        "`data-indicator:busy` must stand before `data-init`",
        "= help: move it in front",
    ),
    (
        "<main><p data-text=$count></p><p data-signals:count__ifmissing=0></p></main>",
        "data-signals:count__ifmissing",
        "`data-signals:count__ifmissing` must stand before `data-text` on line 1, which reads `$count`",
        "= help: move it in front, or to an element around both",
    ),
    (
        r#"<p data-text="`${$count} of 5`"></p><p data-signals__ifmissing="{count: 0}"></p>"#,
        "data-signals__ifmissing",
        "`data-signals__ifmissing` must stand before `data-text` on line 1, which reads `$count`",
        "= help: move it in front, or to an element around both",
    ),
    (
        "<p data-indicator:busy><button data-on:click=get(a)></button></p>",
        "data-indicator:busy",
        "`data-indicator:busy` never becomes true here",
        "= help: move it to the element whose attribute makes the request",
    ),
    (
        r#"<p data-on:click="$n++" data-indicator="busy"></p>"#,
        "data-indicator",
        "`data-indicator` never becomes true here",
        "= note: it follows the requests of its own element only",
    ),
];

const RIGHT: &[&str] = &[
    "<p data-indicator:busy data-init=get(a)/>",
    "<p data-on:click=get(a) data-indicator:busy/>",
    "<p data-init__delay.1s=get(a) data-indicator:busy/>",
    "<p data-init=(setTimeout(() => @get(a), 5)) data-indicator:busy/>",
    "<p data-signals:count__ifmissing=0/> <p data-text=$count/>",
    "<p data-signals:count=0/> <p data-text=$count/> <p data-signals:count__ifmissing=0/>",
    "if a { <p data-text=$count/> } else { <p data-signals:count__ifmissing=0/> }",
    "if a { <p data-text=$count/> } <p data-signals:count__ifmissing=0/>",
    "<p data-on:click=($count += 1)/> <p data-signals:count__ifmissing=0/>",
    r#"<p data-signals="{count: 0}"/> <p data-text="$count"/> <p data-signals:count__ifmissing=0/>"#,
    r#"<p data-init="$count = 1"/> <p data-effect="f(() => $count)"/> <p data-signals:count__ifmissing=0/>"#,
    r#"<p data-text="'$count'"/> <p data-signals__ifmissing="{count: 0}"/>"#,
    "<p data-text=$other/> <p data-signals:count__ifmissing=0/>",
    "<p data-indicator:busy {..attrs}/><p data-indicator:busy data-on:click={later}/>",
    r#"<p data-indicator:busy data-on:click="f() && @post('/a')"/>"#,
    r#"<p data-indicator:busy data-on:click=(confirm("x") && @post(a))/>"#,
];

#[test]
fn mistakes_are_named() {
    mistakes(MISTAKES);
}

#[test]
fn what_is_right_passes() {
    pass(RIGHT);
}
