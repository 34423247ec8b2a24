//! The command line: where the page comes from, where the template goes, what is said.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The command, run to its end.
pub(super) fn convert(arguments: &[&str], folder: &Path, input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_cargo-stario"))
        .args(["stario", "convert"])
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // It may have ended without reading.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn standard_input_becomes_a_template_on_standard_output() {
    let folder = tempfile::tempdir().unwrap();
    let output = convert(&["-"], folder.path(), b"<p class=x>Hi</p>");
    assert_eq!(
        text(&output.stdout),
        "html! {\n    <p class=\"x\">\"Hi\"</p>\n}\n"
    );
    assert_eq!(text(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_file_becomes_a_file() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("page.html"), "<ul>\n<li>a</ul>").unwrap();
    let output = convert(
        &["page.html", "--trim", "-o", "page.rs"],
        folder.path(),
        b"",
    );
    assert_eq!(text(&output.stdout), "stario: wrote page.rs\n");
    assert_eq!(output.status.code(), Some(0));
    let written = fs::read_to_string(folder.path().join("page.rs")).unwrap();
    assert_eq!(written, "html! {\n    <ul><li>\"a\"</li></ul>\n}\n");
}

#[test]
fn what_is_refused_is_named_and_the_rest_is_converted() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join("page.html"),
        "<p>\n<b @click=x>a</b>\n<center>b</center>",
    )
    .unwrap();
    let output = convert(&["page.html"], folder.path(), b"");
    assert!(text(&output.stdout).contains("<b>\"a\"</b>"));
    assert_eq!(
        text(&output.stderr),
        "page.html:2: <b>: the attribute `@click` is left out: Rust has no tokens for its name\n  \
         = help: let Datastar handle the event: `data-on:click=(..)`\n\
         page.html:3: <center>: `<center>` is obsolete in HTML\n  \
         = help: use CSS `text-align`\n\
         error: 2 places of page.html do not compile as they are\n"
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let output = convert(&["none.html"], folder.path(), b"");
    assert!(text(&output.stderr).starts_with("error: cannot read none.html: "));
    let output = convert(&["-"], folder.path(), b"<p>\n\xE9</p>");
    assert_eq!(
        text(&output.stderr),
        "error: standard input is not UTF-8: line 2 has another encoding\n  \
         = help: save it as UTF-8 and convert it again\n"
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn each_reason_is_named_once() {
    let folder = tempfile::tempdir().unwrap();
    let output = convert(&["-"], folder.path(), &b"<b @x=y>a</b>\n".repeat(9));
    assert_eq!(
        text(&output.stderr),
        "standard input:1: <b>: the attribute `@x` is left out: Rust has no tokens for its name\n  \
         = help: let Datastar handle the event: `data-on:x=(..)`\n  \
         9 places: line 1, 2, 3, 4, 5 and later\n\
         error: 9 places of standard input do not compile as they are: each reason is named once\n"
    );
}

#[test]
fn what_is_no_page_is_named() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("pages")).unwrap();
    let output = convert(&["pages"], folder.path(), b"");
    assert_eq!(
        text(&output.stderr),
        "error: pages is a folder\n  \
         = help: name one of its files: each page is converted on its own\n"
    );
    let output = convert(&["-"], folder.path(), b" \n");
    assert_eq!(text(&output.stderr), "error: standard input is empty\n");
    assert_eq!(text(&output.stdout), "");
    let page = b"<meta charset=windows-1252>\n<p>\xE9</p>";
    let output = convert(&["-", "-o", "page.rs"], folder.path(), page);
    assert_eq!(
        text(&output.stderr),
        "error: standard input is not UTF-8: line 2 has another encoding\n  \
         = help: it is windows-1252: `iconv -f windows-1252 -t UTF-8` makes it UTF-8\n"
    );
    assert!(!folder.path().join("page.rs").exists());
}

#[test]
fn a_file_that_is_there_is_replaced_on_request_only() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("page.rs");
    fs::write(&path, "mine").unwrap();
    let output = convert(&["-", "-o", "page.rs"], folder.path(), b"");
    assert_eq!(
        text(&output.stderr),
        "error: page.rs is already there\n  = help: `--force` replaces it\n"
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
    let output = convert(&["-", "-o", "page.rs", "--force"], folder.path(), b"a");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(
        fs::read_to_string(&path).unwrap(),
        "html! {\n    \"a\"\n}\n"
    );
    // Nothing is left beside it.
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_place_that_cannot_be_written_is_named() {
    let folder = tempfile::tempdir().unwrap();
    for (path, message) in [
        (
            "none/page.rs",
            "cannot write none/page.rs: there is no folder none",
        ),
        (".", "cannot write .: it is a folder"),
    ] {
        let output = convert(&["-", "-o", path], folder.path(), b"");
        let error = text(&output.stderr);
        assert!(error.starts_with(&format!("error: {message}\n")), "{error}");
        assert_eq!(output.status.code(), Some(1));
    }
}

#[test]
fn a_file_without_elements_is_pointed_out() {
    let folder = tempfile::tempdir().unwrap();
    let output = convert(&["-"], folder.path(), b"{}");
    assert_eq!(text(&output.stdout), "html! {\n    \"{{}}\"\n}\n");
    assert_eq!(
        text(&output.stderr),
        "note: standard input has no elements: all of it is text\n"
    );
    assert_eq!(output.status.code(), Some(0));
}
