//! Tables: rows, cells, captions and columns.

use super::super::{advice, check, pass};

#[test]
fn tables_hold_rows_and_rows_hold_cells() {
    for (source, at, message) in [
        (
            "<table><div/></table>",
            "<div",
            "`<div>` is not allowed in `<table>`",
        ),
        (
            "<table>\"x\"</table>",
            "\"x\"",
            "text is not allowed in `<table>`",
        ),
        (
            "<table><td/></table>",
            "<td",
            "`<td>` is not allowed in `<table>`",
        ),
        (
            "<tr><div/></tr>",
            "<div",
            "`<div>` is not allowed in `<tr>`",
        ),
        ("<tr>\"x\"</tr>", "\"x\"", "text is not allowed in `<tr>`"),
        (
            "<tbody><td/></tbody>",
            "<td",
            "`<td>` is not allowed in `<tbody>`",
        ),
        (
            "<table><form/></table>",
            "<form",
            "`<form>` is not allowed in `<table>`",
        ),
        (
            "<div><tr/></div>",
            "<tr",
            "`<tr>` is not allowed in `<div>`",
        ),
        ("<td><td/></td>", "<td", "`<td>` is not allowed in `<td>`"),
        (
            "<colgroup><td/></colgroup>",
            "<td",
            "`<td>` is not allowed in `<colgroup>`",
        ),
        (
            "<table><tbody/><thead/></table>",
            "<thead",
            "`<thead>` must stand before `<tbody>` in `<table>`",
        ),
        (
            "<table><tr/><caption/></table>",
            "<caption",
            "`<caption>` must stand before `<tr>` in `<table>`",
        ),
        (
            "<table><thead/><thead/></table>",
            "<thead",
            "`<table>` can have only one `<thead>`",
        ),
        (
            "<table><caption><table/></caption></table>",
            "<table",
            "`<table>` is not allowed inside `<caption>`",
        ),
        (
            "<th><h2/></th>",
            "<h2",
            "`<h2>` is not allowed inside `<th>`",
        ),
    ] {
        check(source, &[(at, message)]);
    }
    advice(
        "<table><div/></table>",
        "= note: the browser moves it out, in front of the `<table>`",
    );
    advice(
        "<div><tr/></div>",
        "= note: the browser drops `<tr>` outside of a table",
    );
    pass(&[
        "<table><caption/><colgroup><col></colgroup><thead/><tbody/><tbody/><tfoot/></table>",
        "<table><tr><td><div><table/></div></td><th scope=\"col\"/></tr></table>",
        "<table>if a { <thead/> } else { <tbody/> } {rows}</table>",
        "<tbody>for r in rows { <tr><Cell/></tr> }</tbody>",
    ]);
}
