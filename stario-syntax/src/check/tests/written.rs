//! Values in the forms of the standard: what is refused and what passes.

use super::{pass, refused};

#[test]
fn boolean_attributes_have_no_value() {
    refused(&[
        (
            r#"<input disabled="yes">"#,
            &[(
                "\"yes\"",
                "`disabled` is a boolean attribute: any value means true",
            )],
        ),
        (
            "<input disabled=1>",
            &[(
                "1",
                "`disabled` is a boolean attribute: any value means true",
            )],
        ),
        (
            r#"<video src="/x" controls="on"/>"#,
            &[(
                "\"on\"",
                "`controls` is a boolean attribute: any value means true",
            )],
        ),
    ]);
    pass(&[r#"<input disabled=""><input disabled="DISABLED">"#]);
}

#[test]
fn addresses_are_addresses() {
    refused(&[
        (
            r#"<a href="/a b">"x"</a>"#,
            &[("\"/a b\"", "the address of `href` has a space")],
        ),
        (
            r#"<a href="/100%">"x"</a>"#,
            &[(
                "\"/100%\"",
                "the address of `href` has a `%` without two hexadecimal digits behind it",
            )],
        ),
        (
            r#"<a href="https://">"x"</a>"#,
            &[("\"https://\"", "the address of `href` has no host")],
        ),
        (
            r#"<img src="" alt="">"#,
            &[("\"\"", "`src` cannot be empty")],
        ),
        (
            r#"<form action=""/>"#,
            &[("\"\"", "`action` cannot be empty")],
        ),
        (
            r#"<button formaction="">"x"</button>"#,
            &[("\"\"", "`formaction` cannot be empty")],
        ),
        (
            r#"<video poster=" "/>"#,
            &[("\" \"", "`poster` cannot be empty")],
        ),
    ]);
    pass(&[
        r#"<a href="">"x"</a><a href=" /a%20b ">"x"</a><a href="mailto:a@b.c">"x"</a><a href="?a[]=1|2">"x"</a>"#,
        r#"<a href="data:text/plain,a b">"x"</a><base href=""><blockquote cite=""/>"#,
    ]);
}

#[test]
fn dates_have_the_forms_of_the_standard() {
    refused(&[
        (
            r#"<time datetime="2026-02-30">"x"</time>"#,
            &[(
                "\"2026-02-30\"",
                "`2026-02-30` is not a date or time for `datetime`",
            )],
        ),
        (
            r#"<time datetime="1">"x"</time>"#,
            &[("\"1\"", "`1` is not a date or time for `datetime`")],
        ),
        (
            r#"<time datetime>"x"</time>"#,
            &[("datetime", "`datetime` needs a value")],
        ),
        (
            r#"<time datetime="24:00">"x"</time>"#,
            &[("\"24:00\"", "`24:00` is not a date or time for `datetime`")],
        ),
        (
            r#"<del datetime="09:30"/>"#,
            &[("\"09:30\"", "`09:30` is not a date or time for `datetime`")],
        ),
        (
            r#"<ins datetime="2026-01-31T09:30"/>"#,
            &[(
                "\"2026-01-31T09:30\"",
                "`2026-01-31T09:30` is not a date or time for `datetime`",
            )],
        ),
        (
            r#"<input type="date" value="2026-13-01">"#,
            &[(
                "\"2026-13-01\"",
                "`2026-13-01` is not a value of `<input type=\"date\">`",
            )],
        ),
        (
            r#"<input type="week" value="2026-W54">"#,
            &[(
                "\"2026-W54\"",
                "`2026-W54` is not a value of `<input type=\"week\">`",
            )],
        ),
        (
            r#"<input type="time" min="">"#,
            &[("\"\"", "`min` cannot be empty")],
        ),
        (
            r#"<input type="range" value="">"#,
            &[("\"\"", "`value` cannot be empty")],
        ),
        (
            r#"<time>"yesterday"</time>"#,
            &[(
                "\"yesterday\"",
                "`yesterday` is not a date or time for `<time>`",
            )],
        ),
        (
            r#"<time><b>"2026"</b></time>"#,
            &[("<b", "`<b>` is not allowed in `<time>`")],
        ),
    ]);
    pass(&[
        r#"<time datetime="2026"/><time datetime="--01-31"/><time datetime="P1DT2H"/><time datetime="4h 18m"/><time datetime="2026-W53"/>"#,
        r#"<del datetime="2026-01-31 09:30+01:00"/><time>"2026-01-31"</time><time>{x}</time><time {..a}>"x"</time><time datetime={x}><b>"x"</b></time>"#,
        r#"<input type="date" value=""><input type="datetime-local" min="2026-01-31T09:30:15.5">"#,
    ]);
}

#[test]
fn fields_of_contact() {
    refused(&[
        (
            r#"<input type="url" value="/x">"#,
            &[("\"/x\"", "`/x` is not a value of `<input type=\"url\">`")],
        ),
        (
            r#"<input type="email" value="x">"#,
            &[("\"x\"", "`x` is not a value of `<input type=\"email\">`")],
        ),
    ]);
    pass(&[
        r#"<input type="url" value="https://e.org/"><input type="url" value=""><input type="email" value="a@b.c"><input type="email" multiple value="a@b.c, d@e.f">"#,
    ]);
}

#[test]
fn names_that_say_something() {
    refused(&[
        (
            r#"<button name="">"x"</button>"#,
            &[("\"\"", "`name` cannot be empty")],
        ),
        ("<input name>", &[("name", "`name` cannot be empty")]),
        (
            r#"<input name name="x">"#,
            &[("name", "the attribute `name` is there twice")],
        ),
        (r#"<form name=""/>"#, &[("\"\"", "`name` cannot be empty")]),
        (
            r#"<map name="a b"/>"#,
            &[("\"a b\"", "`name` of `<map>` cannot contain spaces")],
        ),
        (
            r#"<iframe name="_x"/>"#,
            &[("\"_x\"", "`name` of `<iframe>` cannot start with `_`")],
        ),
        (
            r#"<track src="/x" srclang="en" label="">"#,
            &[("\"\"", "`label` cannot be empty")],
        ),
        (
            r#"<a href="/" target="">"x"</a>"#,
            &[("\"\"", "`target` cannot be empty")],
        ),
        (
            r#"<p is="x"/>"#,
            &[("\"x\"", "`x` is not the name of a custom element")],
        ),
        (
            r#"<html xmlns="x"><head><title>"x"</title></head></html>"#,
            &[("\"x\"", "`x` is not the namespace of HTML")],
        ),
        (r#"<p lang="x"/>"#, &[("\"x\"", "`x` is not a language")]),
        (
            r#"<button command="toggle">"x"</button>"#,
            &[("\"toggle\"", "`toggle` is not a value of `command`")],
        ),
        (
            r#"<button command="boom">"x"</button>"#,
            &[("\"boom\"", "`boom` is not a value of `command`")],
        ),
        (
            r#"<button command>"x"</button>"#,
            &[("command", "`command` needs a value")],
        ),
    ]);
    pass(&[
        r#"<slot name=""/><iframe name="x"/><button command="--boom" commandfor="y">"x"</button><button command="SHOW-MODAL" commandfor="y">"x"</button><p is="x-y"/><p lang="x-klingon"/><p lang="i-klingon"/><p lang=""/>"#,
    ]);
}

#[test]
fn types_of_files() {
    refused(&[
        (
            r#"<a href="/" type="html">"x"</a>"#,
            &[("\"html\"", "`html` is not the type of a file")],
        ),
        (
            r#"<script type="modul"/>"#,
            &[("\"modul\"", "`modul` is not the type of a file")],
        ),
        (
            r#"<script type="json"/>"#,
            &[("\"json\"", "`json` is not the type of a file")],
        ),
        (
            r#"<embed src="/x" type="">"#,
            &[("\"\"", "`type` needs a value")],
        ),
        (
            r#"<input type="file" accept="png">"#,
            &[("\"png\"", "`png` is not a value of `accept`")],
        ),
        (
            r#"<input type="file" accept="*.png">"#,
            &[("\"*.png\"", "`*.png` is not a value of `accept`")],
        ),
        (
            r#"<input type="file" accept="*/*">"#,
            &[("\"*/*\"", "`*/*` is not a value of `accept`")],
        ),
        (
            r#"<input type="file" accept="">"#,
            &[("\"\"", "`accept` needs the ending or the type of a file")],
        ),
    ]);
    pass(&[
        r#"<a href="/" type="text/html; charset=utf-8">"x"</a><script type=""/><script type="Module"/><script type="application/ld+json"/><input type="file" accept=".png, image/*,application/pdf">"#,
    ]);
}

#[test]
fn words_that_are_there_twice() {
    refused(&[
        (
            r#"<a href="/" rel="next NEXT">"x"</a>"#,
            &[("\"next NEXT\"", "`NEXT` is there twice in `rel`")],
        ),
        (
            r#"<iframe sandbox="allow-forms allow-forms"/>"#,
            &[(
                "\"allow-forms allow-forms\"",
                "`allow-forms` is there twice in `sandbox`",
            )],
        ),
        (
            r#"<p accesskey="a a"/>"#,
            &[("\"a a\"", "`a` is there twice in `accesskey`")],
        ),
    ]);
    pass(&[r#"<p class="a a" aria-controls="b b" accesskey="a A"/>"#]);
}
