//! What the language refuses: line, element and reason, and that the rest is there.

use super::convert;
use crate::convert::{Problem, Spacing};

fn problems(source: &str) -> Vec<(usize, String, String)> {
    let problems = convert(source, Spacing::Exact).problems;
    let parts = |problem: Problem| (problem.line, problem.element, problem.reason);
    problems.into_iter().map(parts).collect()
}

#[test]
fn each_refusal_names_line_element_and_reason() {
    for (html, line, element, reason) in [
        (
            "<p>a</p>\n<p\n  @click=x>b</p>",
            3,
            "p",
            "the attribute `@click` is left out: Rust has no tokens for its name",
        ),
        (
            "<p a'b=x>b</p>",
            1,
            "p",
            "the attribute `a'b` is left out: Rust has no tokens for its name",
        ),
        (
            "<p 1x=x>b</p>",
            1,
            "p",
            "the attribute `1x` is left out: Rust has no tokens for its name",
        ),
        (
            "<x-a@b>c</x-a@b>",
            1,
            "x-a@b",
            "the tags `<x-a@b>` are left out: Rust has no tokens for the name",
        ),
        (
            "\n<p align=center>x</p>",
            2,
            "p",
            "`align` on `<p>` is obsolete in HTML",
        ),
        (
            "<div>\n<center>x</center></div>",
            2,
            "center",
            "`<center>` is obsolete in HTML",
        ),
        (
            "<p\n  class=a\n  foo=1>x</p>",
            3,
            "p",
            "unknown attribute `foo` on `<p>`",
        ),
        ("<foo>x</foo>", 1, "foo", "unknown element `<foo>`"),
        (
            "<a href=' javascript:x()'>x</a>",
            1,
            "a",
            "`href` cannot be a `javascript:` address",
        ),
        (
            "<script>\n'<!--'</script>",
            2,
            "script",
            "this text would end `<script>` or change how it is read",
        ),
        (
            "<!-- a <!-- b -->",
            1,
            "",
            "this text would end the comment",
        ),
        ("<p>a&#1;b</p>", 1, "p", "`\\u{1}` cannot stand in a page"),
    ] {
        let found = problems(html);
        let expected = (line, element.to_owned(), reason.to_owned());
        assert_eq!(found, [expected], "{html}");
    }
}

#[test]
fn an_old_doctype_is_named_and_replaced() {
    let html = "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'x'>\n\
                <html lang=en><head><title>x</title></head><body></body></html>";
    let converted = convert(html, Spacing::Exact);
    assert!(converted.body.starts_with("    <!DOCTYPE html>\n"));
    assert_eq!(
        converted.problems[0].reason,
        "this doctype is written as `<!DOCTYPE html>`, the only one of HTML"
    );
}

#[test]
fn what_can_be_written_is_kept_and_what_cannot_is_left_out() {
    let converted = convert(
        "<p align=center @click=x>a<x-a@b>c</x-a@b></p>",
        Spacing::Exact,
    );
    assert_eq!(
        converted.body,
        "    <p align=\"center\">\n        \"a\"\n        \"c\"\n    </p>\n"
    );
}

#[test]
fn tags_that_the_parser_had_to_move_are_named() {
    for (html, line, element, what) in [
        (
            "<p>x</p>\n<a href=x><table><a href=y>z</a></table></a>",
            2,
            "a",
            "element",
        ),
        (
            "<form><div></form>\n\n<form>x</form></div>",
            2,
            "div",
            "text",
        ),
    ] {
        let reason = format!("this {what} is elsewhere when the template is read by a browser");
        let found = problems(html);
        assert!(
            found.contains(&(line, element.to_owned(), reason)),
            "{html}\n{found:?}"
        );
    }
}

#[test]
fn a_problem_is_shown_with_its_help_below() {
    let converted = convert("<p>\n<center>x</center>", Spacing::Exact);
    let shown = converted.problems[0].to_string();
    assert!(
        shown.starts_with("2: <center>: `<center>` is obsolete in HTML\n  = help: "),
        "{shown}"
    );
}

#[test]
fn depth_is_a_problem_and_not_an_overflow() {
    for opening in [
        "<div>",
        "<a$b>",
        "<font>",
        "<b>",
        "<svg><g>",
        "<svg><a$b>",
        "<math><mrow>",
        "<template>",
        "<noscript>",
        "<select><optgroup>",
        "<table><tr><td>",
        "<ul><li>",
        "<p><object>",
        "<x-a>",
    ] {
        for (head, name) in [("", "fragment"), ("<!doctype html><body>", "document")] {
            let page = format!("{head}{}", opening.repeat(100_000));
            let problems = convert(&page, Spacing::Trimmed).problems;
            let is_about_depth = |problem: &Problem| {
                problem.reason.contains("128 levels") || problem.reason.contains("1024 levels")
            };
            assert!(
                problems.iter().any(is_about_depth),
                "{opening} in a {name}: {:?}",
                problems.first()
            );
        }
    }
}

#[test]
fn what_follows_too_many_levels_is_named_as_left_out() {
    let page = format!("<p>a</p>\n{}\n\n<p>b</p>", "<x-a>\n".repeat(5000));
    let problems = problems(&page);
    let reason = "the page is left out from here: it nests more than 1024 levels deep";
    assert!(
        problems.iter().any(|(_, _, found)| found == reason),
        "{problems:?}"
    );
    // Many portions are one page when they do not nest.
    let page = "<p>é &amp; \r\n</p>".repeat(5000);
    assert_eq!(convert(&page, Spacing::Exact).problems, []);
}

#[test]
fn an_unknown_attribute_without_a_value_stays_bare() {
    let converted = convert("<p uk-grid alt=''>a</p>", Spacing::Exact);
    assert_eq!(converted.problems.len(), 2);
    assert_eq!(converted.body, "    <p uk-grid alt>\"a\"</p>\n");
    let converted = convert("<img src=a alt=''>", Spacing::Exact);
    assert_eq!(converted.body, "    <img src=\"a\" alt=\"\">\n");
}
