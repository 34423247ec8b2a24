//! `<select>`, `<datalist>` and what stands in them.

use super::super::{advice, check, pass};

#[test]
fn choices_stand_in_their_lists() {
    for (source, at, message) in [
        (
            "<select><p/></select>",
            "<p",
            "`<p>` is not allowed in `<select>`",
        ),
        (
            "<select>\"x\"</select>",
            "\"x\"",
            "text is not allowed in `<select>`",
        ),
        (
            "<p><option/></p>",
            "<option",
            "`<option>` is not allowed in `<p>`",
        ),
        (
            "<form><optgroup label=\"x\"/></form>",
            "<optgroup",
            "`<optgroup>` is not allowed in `<form>`",
        ),
        (
            "<optgroup label=\"x\"><p/></optgroup>",
            "<p",
            "`<p>` is not allowed in `<optgroup>`",
        ),
        (
            "<select><option/><button/></select>",
            "<button",
            "`<button>` must be the first child of `<select>`",
        ),
    ] {
        check(source, &[(at, message)]);
    }
    advice(
        "<select><p/></select>",
        "= help: write the choices as `<option>`",
    );
    pass(&[
        "<select><option>\"x\"</option><hr><optgroup label=\"x\"><option/></optgroup></select>",
        "<select>for a in b { <option value={a}>{a}</option> }</select>",
        "<select><button><selectedcontent/></button><option><div><img src=\"/\" alt=\"\"></div></option></select>",
        "<datalist id=\"x\"><option value=\"1\"/></datalist>",
    ]);
}
