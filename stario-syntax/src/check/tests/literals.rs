//! Literal values: one that is refused and one that passes for each rule.

use super::{advice, check, pass};

#[test]
fn keywords() {
    for (source, at, message) in [
        (
            "<button type=\"buton\"/>",
            "\"buton\"",
            "`buton` is not a value of `type` on `<button>`",
        ),
        (
            "<p dir=\"up\"/>",
            "\"up\"",
            "`up` is not a value of `dir` on `<p>`",
        ),
        ("<p dir/>", "dir", "`dir` needs a value"),
        ("<input type>", "type", "`type` needs a value"),
        (
            "<form method=\"put\"/>",
            "\"put\"",
            "`put` is not a value of `method` on `<form>`",
        ),
        (
            "<ol type=\"x\"/>",
            "\"x\"",
            "`x` is not a value of `type` on `<ol>`",
        ),
        (
            "<p aria-live=\"loud\"/>",
            "\"loud\"",
            "`loud` is not a value of `aria-live` on `<p>`",
        ),
        (
            "<meta http-equiv=\"refesh\" content=\"5\">",
            "\"refesh\"",
            "`refesh` is not a value of `http-equiv` on `<meta>`",
        ),
        ("<p draggable/>", "draggable", "`draggable` needs a value"),
        (
            "<p aria-hidden=\"yes\"/>",
            "\"yes\"",
            "`yes` is not a value of `aria-hidden`",
        ),
    ] {
        check(source, &[(at, message)]);
    }
    advice("<button type=\"buton\"/>", "= help: did you mean `button`?");
    advice(
        "<p dir=\"up\"/>",
        "= help: the values are `auto`, `ltr` and `rtl`",
    );
    advice(
        "<form method=\"put\"/>",
        "= help: let Datastar send it: `data-on:submit=put(..)`",
    );
    pass(&[
        "<button type=\"SUBMIT\"/>",
        "<p dir={direction} hidden popover contenteditable translate=\"\"/>",
        "<script crossorigin/>",
        "<meta http-equiv=\"origin-trial\" content=\"x\">",
        "<p spellcheck aria-hidden=\"true\" draggable=\"false\" aria-expanded=\"undefined\"/>",
        "<my-element dir=\"rtl\" kind=\"any\"/>",
        "<svg><animate additive=\"sum\"/></svg>",
    ]);
}

#[test]
fn numbers() {
    for (source, at, message) in [
        (
            "<input maxlength=-1>",
            "-1",
            "`maxlength` takes a whole number from 0, not -1",
        ),
        (
            "<td colspan=0/>",
            "0",
            "`colspan` takes a whole number from 1 to 1000, not 0",
        ),
        (
            "<td rowspan=70000/>",
            "70000",
            "`rowspan` takes a whole number from 0 to 65534, not 70000",
        ),
        (
            "<img src=\"/\" alt=\"\" width=\"50%\">",
            "\"50%\"",
            "`width` takes a whole number, and `50%` is none",
        ),
        (
            "<video height=\"40px\"/>",
            "\"40px\"",
            "`height` takes a whole number, and `40px` is none",
        ),
        (
            "<textarea rows=0/>",
            "0",
            "`rows` takes a whole number from 1, not 0",
        ),
        (
            "<p tabindex=\"first\"/>",
            "\"first\"",
            "`tabindex` takes a whole number, and `first` is none",
        ),
        (
            "<li value=1.5/>",
            "1.5",
            "`value` takes a whole number, and `1.5` is none",
        ),
        (
            "<meter value=\"0,5\"/>",
            "\"0,5\"",
            "`value` takes a number, and `0,5` is none",
        ),
        (
            "<p aria-level=0/>",
            "0",
            "`aria-level` takes a whole number from 1, not 0",
        ),
    ] {
        check(source, &[(at, message)]);
    }
    advice(
        "<video height=\"40px\"/>",
        "= help: write `height=40`; the number counts pixels",
    );
    advice(
        "<meter value=\"0,5\"/>",
        "= help: write a point: `value=0.5`",
    );
    pass(&[
        "<input maxlength=0><p tabindex=-1/><td rowspan=0 colspan=1000/>",
        "<meter value=\"0.5e3\" min=\"-1\" max=1000/><meter value=\".5\"/>",
        "<svg width=\"50%\"/>",
        "<li value={n}/>",
        "<p aria-setsize=-1/>",
    ]);
}

#[test]
fn ids() {
    check("<p id=\"\"/>", &[("\"\"", "`id` cannot be empty")]);
    check(
        "<p id=\"a b\"/>",
        &[("\"a b\"", "`id` cannot contain spaces")],
    );
    check(
        "<label for=\"a b\"/>",
        &[("\"a b\"", "`for` cannot contain spaces")],
    );
    advice("<p id=\"a b\"/>", "= help: write one id: `id=\"a-b\"`");
    pass(&[
        "<p id=\"a\"/>",
        "<p id=1/>",
        "<p id={id}/>",
        "<p id=\"a {b}\"/>",
    ]);
}

#[test]
fn words() {
    for (source, at, message) in [
        ("<p role=\"buton\"/>", "\"buton\"", "unknown role `buton`"),
        ("<p role=\"zzz\"/>", "\"zzz\"", "unknown role `zzz`"),
        (
            "<a href=\"/\" rel=\"noopner\"/>",
            "\"noopner\"",
            "`noopner` is not a value of `rel` on `<a>`",
        ),
        (
            "<a href=\"/\" rel=\"stylesheet\"/>",
            "\"stylesheet\"",
            "`stylesheet` does nothing in `rel` on `<a>`",
        ),
        (
            "<link rel=\"sytlesheet\" href=\"/x\">",
            "\"sytlesheet\"",
            "`sytlesheet` is not a value of `rel` on `<link>`",
        ),
        (
            "<iframe sandbox=\"allow-script\"/>",
            "\"allow-script\"",
            "`allow-script` is not a value of `sandbox`",
        ),
        (
            "<iframe sandbox=[\"allow-script\" if a]/>",
            "\"allow-script\"",
            "`allow-script` is not a value of `sandbox`",
        ),
        (
            "<input autocomplete=\"emial\">",
            "\"emial\"",
            "`emial` is not a value of `autocomplete`",
        ),
        (
            "<input autocomplete=\"nope\">",
            "\"nope\"",
            "`nope` is not a value of `autocomplete`",
        ),
        (
            "<input autocomplete=\"billing\">",
            "\"billing\"",
            "`autocomplete` needs the name of a field at its end",
        ),
        (
            "<input autocomplete=\"email billing\">",
            "\"email billing\"",
            "`billing` is not a value of `autocomplete`",
        ),
        (
            "<p accesskey=\"save\"/>",
            "\"save\"",
            "`save` is not a key for `accesskey`",
        ),
        (
            "<script integrity=\"md5-x\"/>",
            "\"md5-x\"",
            "`md5-x` is not a hash for `integrity`",
        ),
        (
            "<script blocking=\"rendering\"/>",
            "\"rendering\"",
            "`rendering` is not a value of `blocking`",
        ),
        (
            "<link rel=\"icon\" href=\"/\" sizes=\"32\">",
            "\"32\"",
            "`32` is not a size of an icon",
        ),
        (
            "<p aria-relevant=\"adds\"/>",
            "\"adds\"",
            "`adds` is not a value of `aria-relevant`",
        ),
    ] {
        check(source, &[(at, message)]);
    }
    pass(&[
        "<p role=\"presentation none\" class=\"\" accesskey=\"s 1\"/>",
        "<a href=\"/\" rel=\"NOOPENER me ugc my-own\"/>",
        "<link rel=\"shortcut icon\" href=\"/x\" sizes=\"16x16 any\">",
        "<iframe sandbox/><iframe sandbox=\"allow-scripts allow-forms\"/>",
        "<input autocomplete=\"section-a shipping home email webauthn\">",
        "<input autocomplete=\"off\"><input autocomplete={x}>",
        "<script src=\"/x\" integrity=\"sha256-x sha512-y\" blocking=\"render\"/>",
        "<p part=\"anything\" itemprop=\"x y\"/>",
    ]);
}

#[test]
fn texts_with_a_form() {
    for (source, at, message) in [
        (
            "<p lang=\"en_US\"/>",
            "\"en_US\"",
            "`en_US` is not a language",
        ),
        (
            "<p lang=\"German, Austria\"/>",
            "\"German, Austria\"",
            "`German, Austria` is not a language",
        ),
        (
            "<a href=\"/\" target=\"_blnk\"/>",
            "\"_blnk\"",
            "`_blnk` is not a value of `target`",
        ),
        (
            "<img src=\"/\" alt=\"\" usemap=\"m\">",
            "\"m\"",
            "`usemap` takes `#` and the name of a `<map>`",
        ),
        (
            "<time datetime=\"31/01/2026\"/>",
            "\"31/01/2026\"",
            "`31/01/2026` is not a date or time for `datetime`",
        ),
    ] {
        check(source, &[(at, message)]);
    }
    advice("<p lang=\"en_US\"/>", "= help: write `lang=\"en-US\"`");
    pass(&[
        "<p lang=\"\"/><p lang=\"zh-Hant-TW\"/><p lang=\"x-klingon\"/>",
        "<a href=\"/\" target=\"_blank\"/><a href=\"/\" target=\"own\"/>",
        "<time datetime=\"2026-01-31\"/><time datetime=\"PT2H\"/>",
    ]);
}

#[test]
fn inputs_by_type() {
    for (source, at, message) in [
        (
            "<input checked>",
            "checked",
            "`checked` does nothing on `<input>` without `type`",
        ),
        (
            "<input type=\"text\" checked>",
            "checked",
            "`checked` does nothing on `<input type=\"text\">`",
        ),
        (
            "<input type=\"number\" maxlength=3>",
            "maxlength",
            "`maxlength` does nothing on `<input type=\"number\">`",
        ),
        (
            "<input type=\"checkbox\" placeholder=\"x\">",
            "placeholder",
            "`placeholder` does nothing on `<input type=\"checkbox\">`",
        ),
        (
            "<input type=\"range\" required>",
            "required",
            "`required` does nothing on `<input type=\"range\">`",
        ),
        (
            "<input type=\"text\" multiple>",
            "multiple",
            "`multiple` does nothing on `<input type=\"text\">`",
        ),
        (
            "<input type=\"file\" value=\"x\">",
            "value",
            "`value` does nothing on `<input type=\"file\">`",
        ),
        (
            "<input type=\"number\" value=\"many\">",
            "\"many\"",
            "`value` takes a number, and `many` is none",
        ),
        (
            "<input type=\"number\" step=0>",
            "0",
            "`step` takes a number greater than 0, and `0` is none",
        ),
        (
            "<input type=\"date\" value=\"31.01.2026\">",
            "\"31.01.2026\"",
            "`31.01.2026` is not a value of `<input type=\"date\">`",
        ),
        (
            "<input type=\"time\" min=\"9:30\">",
            "\"9:30\"",
            "`9:30` is not a value of `<input type=\"time\">`",
        ),
    ] {
        check(source, &[(at, message)]);
    }
    advice(
        "<input checked>",
        "= help: remove it; it is for the types `checkbox` and `radio`",
    );
    pass(&[
        "<input type=\"checkbox\" checked={on} required>",
        "<input type={kind} checked placeholder=\"x\">",
        "<input {..attrs} checked>",
        "<input data-attr:type=$kind checked>",
        "<input type=\"date\" min=\"2026-01-31\" value=\"\"><input type=\"time\" value=\"09:30:15.5\">",
        "<input type=\"datetime-local\" value=\"2026-01-31T09:30\"><input type=\"week\" value=\"2026-W05\">",
        "<input type=\"number\" step=\"any\" min=-1 value={n}><input maxlength=3 list=\"x\">",
        "<input type=\"file\" accept=\"image/*\" multiple capture>",
        "<input type=\"image\" src=\"/x\" alt=\"go\" formaction=\"/y\">",
    ]);
}

#[test]
fn attributes_an_element_needs() {
    for (source, at, message) in [
        ("<img src=\"/x\">", "<img", "`<img>` needs `alt`"),
        ("<img alt=\"\">", "<img", "`<img>` needs `src` or `srcset`"),
        (
            "<area href=\"/x\">",
            "<area",
            "`<area>` with `href` needs `alt`",
        ),
        (
            "<input type=\"image\" src=\"/x\">",
            "<input",
            "`<input type=\"image\">` needs `alt`",
        ),
        (
            "<optgroup><option/></optgroup>",
            "<optgroup",
            "`<optgroup>` needs `label`",
        ),
        (
            "<meta name=\"description\">",
            "<meta",
            "`<meta>` with `name` needs `content`",
        ),
        (
            "<meta content=\"x\">",
            "<meta",
            "`<meta>` needs `charset`, `name`, `http-equiv`, `itemprop` or `property`",
        ),
        (
            "<link href=\"/x\">",
            "<link",
            "`<link>` needs `rel` or `itemprop`",
        ),
        (
            "<link rel=\"icon\">",
            "<link",
            "`<link>` needs `href` or `imagesrcset`",
        ),
        ("<base>", "<base", "`<base>` needs `href` or `target`"),
        ("<bdo/>", "<bdo", "`<bdo>` needs `dir`"),
        ("<meter/>", "<meter", "`<meter>` needs `value`"),
        ("<track>", "<track", "`<track>` needs `src`"),
        (
            "<a target=\"_blank\"/>",
            "target",
            "`target` does nothing on `<a>` without `href`",
        ),
    ] {
        check(source, &[(at, message)]);
    }
    advice(
        "<img src=\"/x\">",
        "= help: for a decoration write `alt=\"\"`",
    );
    pass(&[
        "<img src=\"/x\" alt=\"\"><img {..attrs}><img src=\"/x\" alt={alt}>",
        "<img data-attr:src=$src data-attr:alt=$alt><img data-attr=({src: $a, alt: $b})>",
        "<optgroup label=\"x\"/><optgroup>{legend}</optgroup>",
        "<a/><a {..attrs} target=\"_blank\"/><a href={to} target=\"_blank\"/>",
        "<meter data-attr:value=$n/>",
        "<area>",
    ]);
}
