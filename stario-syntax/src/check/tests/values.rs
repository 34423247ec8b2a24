//! Attributes: one of each name, with a value of a form that fits.

use super::{advice, check, pass};

#[test]
fn attributes_that_are_there_twice() {
    check(
        r#"<p id="a" id="b"/>"#,
        &[("id", "the attribute `id` is there twice")],
    );
    check(
        r#"<p class="a" title="b" CLASS={c}/>"#,
        &[
            ("CLASS", "unknown attribute `CLASS` on `<p>`"),
            ("CLASS", "the attribute `CLASS` is there twice"),
        ],
    );
    check(
        "<Card a=1 a=2/>",
        &[("a", "the attribute `a` is there twice")],
    );
    pass(&[
        r#"<p id="a" class="b" {..c}/>"#,
        "<p data-on:click=get(a) data-on:input=get(a)/>",
    ]);
    advice(
        r#"<p class="a" class="b"/>"#,
        "= help: join them in one list: `class=[\"a\", \"b\" if condition]`",
    );
    advice(
        "<p\n id=\"a\"\n id=\"b\"/>",
        "= help: remove one of them; the first is on line 2",
    );
}

#[test]
fn forms_of_values() {
    check(
        "<input disabled=true>",
        &[(
            "true",
            "`disabled` is a boolean attribute: it is there or it is not",
        )],
    );
    check(
        r#"<input disabled="false">"#,
        &[(
            "\"false\"",
            "`disabled` is a boolean attribute: any value means true",
        )],
    );
    check(
        r#"<input disabled="{x}">"#,
        &[(
            "\"{x}\"",
            "`disabled` is a boolean attribute: any value means true",
        )],
    );
    check(
        "<p title=true/>",
        &[("true", "the value of `title` must be in quotes")],
    );
    check(
        "<p title=($a)/>",
        &[(
            "($a)",
            "`title` is not a Datastar attribute and cannot hold an expression",
        )],
    );
    check(
        "<p data-own=$a.b/>",
        &[(
            "$a.b",
            "`data-own` is not a Datastar attribute and cannot hold an expression",
        )],
    );
    check(
        "<p title=[a]/>",
        &[("[a]", "`title` does not hold a list of tokens")],
    );
    pass(&[
        "<input disabled>",
        "<input disabled={x}>",
        r#"<input disabled="disabled">"#,
        r#"<p title="true"/>"#,
        "<p data-show=true/>",
        "<p data-show=($a)/>",
        r#"<p class=["a"]/>"#,
        r#"<a rel=["a"]/>"#,
    ]);
    advice("<input disabled=true>", "= help: write `disabled`");
    advice("<input disabled=false>", "= help: remove `disabled`");
    advice(
        "<p title=($a)/>",
        "= help: let Datastar set it: `data-attr:title=(..)`",
    );
}

#[test]
fn props() {
    check(
        "<Card a=$b/>",
        &[("$b", "a prop cannot be a Datastar expression")],
    );
    check(
        "<Card a=(b)/>",
        &[("(b)", "a prop cannot be a Datastar expression")],
    );
    check(
        "<Card a=get(b)/>",
        &[("get(b)", "a prop cannot be a call of `get`")],
    );
    check(
        "<Card a=[b]/>",
        &[("[b]", "a prop cannot be a list of tokens")],
    );
    check(
        "<Card a:b={c}/>",
        &[("a:b", "`a:b` is not the name of a prop")],
    );
    pass(&[r#"<Card a={b} c="d{e}" f=5 g=true h aria-label="i" {..j}/>"#]);
}
