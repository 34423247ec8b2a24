//! Attributes and actions of Datastar Pro, without the feature `pro` and with it.

#[cfg(not(feature = "pro"))]
#[test]
fn without_the_feature_the_message_names_it() {
    use super::{Mistake, mistakes};

    const HELP: &str = "= help: with a Datastar Pro client, enable the feature `pro` of `stario`";
    const MISTAKES: &[Mistake] = &[
        (
            r#"<p data-animate:width="$width"></p>"#,
            "data-animate:width",
            "`data-animate` is part of Datastar Pro",
            HELP,
        ),
        (
            r#"<p data-on-resize="$w = el.offsetWidth"></p>"#,
            "data-on-resize",
            "`data-on-resize` is part of Datastar Pro",
            "= note: the free client 1.0.4 ignores it",
        ),
        (
            "<p data-persist=({include: \"^cart\"})></p>",
            "data-persist",
            "`data-persist` is part of Datastar Pro",
            HELP,
        ),
        (
            r#"<p data-persist="{include: /^cart/}"></p>"#,
            "data-persist",
            "`data-persist` is part of Datastar Pro",
            HELP,
        ),
        (
            "<p data-scroll-into-view></p>",
            "data-scroll-into-view",
            "`data-scroll-into-view` is part of Datastar Pro",
            HELP,
        ),
        (
            "<p data-animate={kind}></p>",
            "data-animate",
            "`data-animate` is part of Datastar Pro",
            HELP,
        ),
        (
            "<p data-on:click=clipboard(a)/>",
            "clipboard",
            "the action `clipboard` is part of Datastar Pro",
            HELP,
        ),
        (
            r#"<p data-on:click=($a; @clipboard("a"))/>"#,
            "clipboard",
            "the action `clipboard` is part of Datastar Pro",
            HELP,
        ),
        (
            r#"<p data-on:click="@clipboard('a')"></p>"#,
            r#""@clipboard('a')""#,
            "the action `@clipboard` is part of Datastar Pro",
            HELP,
        ),
    ];
    mistakes(MISTAKES);
    // The page's own.
    super::super::pass(&[r#"<p data-animate="fade" data-persist="true"/><p data-persist/>"#]);
}

#[cfg(feature = "pro")]
#[test]
fn with_the_feature_they_are_checked_as_the_others_are() {
    use super::super::{advice, check, pass};

    pass(&[
        r#"<p data-animate:width__duration.500ms__ease.linear__loop="$width"/>"#,
        "<input data-custom-validity=($a === $b ? \"\" : \"differs\")>",
        r#"<p data-match-media:is-dark="prefers-color-scheme: dark" data-show=$isDark/>"#,
        "<p data-on-raf__throttle.10ms=($n++) data-on-resize__debounce.100ms=($w = el.offsetWidth)/>",
        r#"<p data-persist/><p data-persist:cart__session=({include: "^cart"})/>"#,
        r#"<p data-query-string__filter__history="{include: /^page/}"/>"#,
        r#"<p data-replace-url=("/page/" + $page) data-view-transition=("item-" + $id)/>"#,
        "<p data-scroll-into-view__smooth__vcenter__focus/>",
        r#"<p data-text=(@fit($a, 0, 1, 0, 100)) data-on:click=(@clipboard("a"))/>"#,
        r#"<p data-text="@intl('number', $a)"/>"#,
    ]);
    check(
        "<p data-animate:width__duraton.500ms=$a/>",
        &[(
            "width__duraton.500ms",
            "`data-animate` has no modifier `duraton`",
        )],
    );
    check(
        "<p data-replace-url:x=$a/>",
        &[("x", "`data-replace-url` takes no key, found `x`")],
    );
    check(
        "<p data-match-media=\"print\"/>",
        &[("data-match-media", "`data-match-media` needs a key")],
    );
    check(
        "<p data-on:click=clipboard(a)/>",
        &[("clipboard", "the action `clipboard` makes no request")],
    );
    advice(
        "<p data-on-resise=($w = el.offsetWidth)/>",
        "= help: write `data-on-resize`",
    );
    advice(
        r#"<p data-on:click="@clipbord('a')"/>"#,
        "= help: did you mean `@clipboard`?",
    );
}
