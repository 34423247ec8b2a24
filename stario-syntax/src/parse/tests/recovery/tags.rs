//! Tags: missing, stray, mismatched and half-typed ones.

use super::check;

#[test]
fn missing_closing_tags() {
    check(
        r#"<p>"a""#,
        r#"(p? "a")"#,
        &[("<p", "`<p>` is never closed")],
    );
    check(
        r#"<div><p>"a"</div>"#,
        r#"(div (p? "a"))"#,
        &[("<p", "`<p>` is never closed")],
    );
    check(
        r#"<ul><li>"a"<li>"b"</ul>"#,
        r#"(ul (li? "a" (li? "b")))"#,
        &[
            ("<li", "`<li>` is never closed"),
            ("<li", "`<li>` is never closed"),
        ],
    );
    check(
        "<Card title={x}>",
        "(Card? title={x})",
        &[("<Card", "`<Card>` is never closed")],
    );
    check(
        r#"if a { <p> } <b>"c"</b>"#,
        r#"(if a [(p?)]) (b "c")"#,
        &[("<p", "`<p>` is never closed")],
    );
    // The closing tag of an outer element is out of reach behind a brace.
    check(
        "<p>if a { </p> }</p>",
        "(p (if a []))",
        &[("</p>", "`</p>` closes nothing")],
    );
}

#[test]
fn stray_closing_tags() {
    check(
        r#""a"</p>"b""#,
        r#""a" "b""#,
        &[("</p>", "`</p>` closes nothing")],
    );
    check("<p></b></p>", "(p)", &[("</b>", "`</b>` closes nothing")]);
    check(
        r#"<p>"a"</p></div>"b""#,
        r#"(p "a") "b""#,
        &[("</div>", "`</div>` closes nothing")],
    );
    check(
        "</ui::Card>",
        "",
        &[("</ui::Card>", "`</ui::Card>` closes nothing")],
    );
    check(
        "</br>",
        "",
        &[("</br>", "`<br>` is a void element and has no closing tag")],
    );
    check("</>", "", &[("</>", "`</>` closes nothing")]);
}

#[test]
fn mismatched_closing_tags() {
    check(
        r#"<p>"a"</b>"#,
        r#"(p </b> "a")"#,
        &[("</b>", "expected `</p>`, found `</b>`")],
    );
    // The inner one, with the outer one right.
    check(
        r#"<div><p>"a"</b></div>"#,
        r#"(div (p </b> "a"))"#,
        &[("</b>", "expected `</p>`, found `</b>`")],
    );
    // The inner one, with the name of the outer one.
    check(
        r#"<div><p>"a"</div></div>"#,
        r#"(div (p </div> "a"))"#,
        &[("</div>", "expected `</p>`, found `</div>`")],
    );
    check(
        r#"<div><div><p>"a"</div></div></div>"#,
        r#"(div (div (p </div> "a")))"#,
        &[("</div>", "expected `</p>`, found `</div>`")],
    );
    // The outer one, with the inner one right.
    check(
        r#"<div><p>"a"</p></section>"#,
        r#"(div </section> (p "a"))"#,
        &[("</section>", "expected `</div>`, found `</section>`")],
    );
    // The name of a sibling.
    check(
        r#"<ul><li>"a"</li><li>"b"</ol></ul>"#,
        r#"(ul (li "a") (li </ol> "b"))"#,
        &[("</ol>", "expected `</li>`, found `</ol>`")],
    );
    check(
        r#"<b>"a"</b><i>"b"</b>"#,
        r#"(b "a") (i </b> "b")"#,
        &[("</b>", "expected `</i>`, found `</b>`")],
    );
    // One too many inside an element that is closed in its place.
    check(
        r#"<div><p>"a"</div>"b"</p></div>"#,
        r#"(div (p "a" "b"))"#,
        &[("</div>", "`</div>` closes nothing")],
    );
    check(
        "<Card></card>",
        "(Card </card>)",
        &[("</card>", "expected `</Card>`, found `</card>`")],
    );
    check(
        r#"<b><i>"a"</b></i>"#,
        r#"(b (i? "a"))"#,
        &[("</b>", "expected `</i>`, found `</b>`")],
    );
    check(
        r#"<p><b><i>"a"</b></i>"b"</p></i>"#,
        r#"(p (b (i? "a")) "b")"#,
        &[
            ("</b>", "expected `</i>`, found `</b>`"),
            ("</i>", "`</i>` closes nothing"),
        ],
    );
}

#[test]
fn void_elements_with_children() {
    check(r#"<br>"a"</br>"b""#, r#"(br "a") "b""#, &[]);
    check(r"<br></br>", "(br)", &[]);
    check(r#"<br><br>"a"</br>"#, r#"(br?) (br "a")"#, &[]);
    check(
        r#"<p><input>"a"</p></input>"#,
        r#"(p (input? "a"))"#,
        &[(
            "</input>",
            "`<input>` is a void element and has no closing tag",
        )],
    );
}

#[test]
fn fragments() {
    check(
        r#"<>"a"</>"#,
        r#""a""#,
        &[("<>", "a fragment `<>` is not needed")],
    );
    check(
        "<p><><b></b></></p>",
        "(p (b))",
        &[("<>", "a fragment `<>` is not needed")],
    );
    check(
        "<p><></>",
        "(p?)",
        &[
            ("<>", "a fragment `<>` is not needed"),
            ("<p", "`<p>` is never closed"),
        ],
    );
}

#[test]
fn half_typed_tags() {
    check("<", "", &[("<", "expected an element name after `<`")]);
    check(
        "<di",
        "unfinished (di?)",
        &[("<di", "the tag `<di` is not finished")],
    );
    check(
        "<div cl",
        "unfinished (div? cl)",
        &[("<div cl", "the tag `<div` is not finished")],
    );
    check(
        "<div class=",
        "unfinished (div?)",
        &[
            ("=", "expected a value for `class`"),
            ("<div class=", "the tag `<div` is not finished"),
        ],
    );
    check(
        r#"<div class="a" "#,
        r#"unfinished (div? class="a")"#,
        &[("<div class=\"a\"", "the tag `<div` is not finished")],
    );
    check(
        "<div title={user.} ",
        "unfinished (div? title={user.})",
        &[
            (".", "expected a value after `.`"),
            ("<div title={user.}", "the tag `<div` is not finished"),
        ],
    );
    check(
        "<div/",
        "unfinished (div?)",
        &[("<div/", "the tag `<div` is not finished")],
    );
    check(
        "<my-",
        "unfinished (my?)",
        &[
            ("-", "expected an attribute name, found `-`"),
            ("<my-", "the tag `<my` is not finished"),
        ],
    );
    check("<!", "", &[("<!", "expected `<!DOCTYPE html>`")]);
    check(
        "<!DOCTYPE",
        "",
        &[("<!DOCTYPE", "expected `<!DOCTYPE html>`")],
    );
    check("<!--", "", &[("<", "expected `<!-- \"text\" -->`")]);
    // The rest of the page stays what it is.
    check(
        r#"<main><di <p>"a"</p></main>"#,
        r#"(main unfinished (di?) (p "a"))"#,
        &[("<di", "the tag `<di` is not finished")],
    );
    check(
        r#"<main>< <p>"a"</p></main>"#,
        r#"(main (p "a"))"#,
        &[("<", "expected an element name after `<`")],
    );
    // With the closing tag there, only the `>` is missing.
    check(
        r#"<div class="a" <p>"b"</p></div>"#,
        r#"(div class="a" (p "b"))"#,
        &[("<div class=\"a\"", "the tag `<div` is not finished")],
    );
    check(
        "<p><b</b></p>",
        "(p (b))",
        &[("<b", "the tag `<b` is not finished")],
    );
    check(
        r#"<br "a""#,
        r#"unfinished (br?) "a""#,
        &[("<br", "the tag `<br` is not finished")],
    );
    check(
        r#"<p "a"</p>"#,
        r#"(p "a")"#,
        &[("<p", "the tag `<p` is not finished")],
    );
}

#[test]
fn half_typed_closing_tags() {
    check(
        r#"<p>"a"<"#,
        r#"(p? "a")"#,
        &[
            ("<", "expected an element name after `<`"),
            ("<p", "`<p>` is never closed"),
        ],
    );
    check(
        r#"<p>"a"</"#,
        r#"(p </> "a")"#,
        &[("</", "expected `</p>`, found `</>`")],
    );
    check(
        r#"<p>"a"</p"#,
        r#"(p "a")"#,
        &[("</p", "the tag `</p` is not finished")],
    );
    check(
        r#"<p>"a"</p <b>"c"</b>"#,
        r#"(p "a") (b "c")"#,
        &[("</p", "the tag `</p` is not finished")],
    );
    check(
        r#"<p>"a"</p class="b"><b></b>"#,
        r#"(p "a") (b)"#,
        &[("class=\"b\"", "a closing tag cannot have attributes")],
    );
}

#[test]
fn declarations_and_comments() {
    check(
        "<!DOCTYPE svg><br>",
        "(br?)",
        &[("<!DOCTYPE svg>", "expected `<!DOCTYPE html>`")],
    );
    check(
        "<!DOCTYPE html <br>",
        "(br?)",
        &[("<!DOCTYPE html", "expected `<!DOCTYPE html>`")],
    );
    let comment = ("<", "expected `<!-- \"text\" -->`");
    check("<!-- a --><br>", "(br?)", &[comment]);
    check(r#"<!-- <b>"a"</b> --><br>"#, "(br?)", &[comment]);
    check(r#"<!-- "a" "b" --><br>"#, "(br?)", &[comment]);
    check(r#"<!-- "a" <br>"#, "(br?)", &[comment]);
    check(r#"<!-- "a" <!-- "b" -->"#, r#"(comment "b")"#, &[comment]);
    check(
        "<!-- 5 --><br>",
        "(br?)",
        &[("5", "text must be a string literal")],
    );
}

#[test]
fn damaged_closing_tags() {
    check(
        r#"<div><h1>"a"<h1> <b>"c"</b></div>"#,
        r#"(div (h1 "a") (b "c"))"#,
        &[("<h1>", "expected `</h1>`, found `<h1>`")],
    );
    check(
        r#"<div>"a"<div>"b"</div></div>"#,
        r#"(div "a" (div "b"))"#,
        &[],
    );
    check(
        r#"<div><h1>"a"/h1></div>"#,
        r#"(div (h1 "a"))"#,
        &[("/h1>", "expected `</h1>`, found `/h1>`")],
    );
}

#[test]
fn damaged_opening_tags() {
    check(
        r#"<div>h1>"a"</h1></div>"#,
        r#"(div (h1 "a"))"#,
        &[("h1", "expected `<` before `h1`")],
    );
    check(
        r#"<div>p class="x"/></div>"#,
        r#"(div (p/ class="x"))"#,
        &[("p", "expected `<` before `p`")],
    );
    check(
        r#"<div>< id="x">"a"</p></div>"#,
        r#"(div "a")"#,
        &[("< id", "expected an element name before the attribute `id`")],
    );
    check(
        r#"<div><>"a"</p></div>"#,
        r#"(div "a")"#,
        &[("<>", "expected an element name after `<`")],
    );
    check(
        r#"<div><async::A>"a"</async::A></div>"#,
        r#"(div "a")"#,
        &[("async::A", "`async::A` is not the name of a component")],
    );
    check(
        r#"<div><dvi>"a"</div></div>"#,
        r#"(div (dvi </div> "a"))"#,
        &[],
    );
}
