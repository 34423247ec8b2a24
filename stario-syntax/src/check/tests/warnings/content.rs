//! Text, headings and names.

use super::{says, silent, warns};

#[test]
fn a_reference_to_a_character_is_no_character() {
    for (source, at) in [
        (r#"<p>"a&nbsp;b"</p>"#, "\"a&nbsp;b\""),
        (r#"<p>"{x} &copy; {y}"</p>"#, "\"{x} &copy; {y}\""),
        (r#"<p>r"&#39;"</p>"#, "r\"&#39;\""),
        (r#"<a href="/?a=1&amp;b=2">"x"</a>"#, "\"/?a=1&amp;b=2\""),
        (r#"<img src="/a.png" alt="a &#xA9; b">"#, "\"a &#xA9; b\""),
    ] {
        warns(source, &[(at, "character_reference")]);
    }
    says(
        r#"<p>"a &mdash; b"</p>"#,
        "`&mdash;` is shown as these characters\n\n= help: write `\u{2014}`\n= help: where it is meant, write `#[allow(character_reference, reason = \"..\")]` before it\n= note: text is escaped: every character stands for itself",
    );
    silent(&[
        r#"<p>"a & b; c"</p>"#,
        r#"<p>"&unknown;"</p>"#,
        r#"<a href="/?a=1&copy=2">"x"</a>"#,
        r#"<script>"a &amp; b"</script>"#,
        r#"<style>"a { content: '&copy;' }"</style>"#,
        r#"<p data-text="'&copy;'"/>"#,
        r#"<iframe title="x" srcdoc="<p>&copy;</p>"/>"#,
    ]);
}

#[test]
fn a_heading_has_text() {
    for source in [
        "<h1/>",
        "<h1>\" \"</h1>",
        "<h1><i class=\"icon\"/></h1>",
        "<h1><img src=\"/a.png\" alt=\"\"></h1>",
        "<h1>if a { <b/> }</h1>",
        "<h1><b aria-hidden=\"true\">\"x\"</b></h1>",
    ] {
        warns(source, &[("<h1", "empty_heading")]);
    }
    silent(&[
        "<h1>\"x\"</h1>",
        "<h1>{x}</h1>",
        "<h1>\"{x}\"</h1>",
        "<h1><Title/></h1>",
        "<h1><img src=\"/a.png\" alt=\"Ada\"></h1>",
        "<h1><img src=\"/a.png\" alt={alt}></h1>",
        "<h1>if a { \"x\" }</h1>",
        "<h1 data-text=$title/>",
        "<h1 {..attrs}/>",
        "<h1 id=\"title\"/>",
        "<h1 aria-label=\"x\"/>",
        "<h1><x-title/></h1>",
    ]);
}

#[test]
fn headings_skip_no_level() {
    for source in [
        "<h2>\"a\"</h2><h4>\"b\"</h4>",
        "<h2>\"a\"</h2><p>\"c\"</p><section><h4>\"b\"</h4></section>",
        "<div><h2>\"a\"</h2></div><h4>\"b\"</h4>",
        "<h2>\"a\"</h2>if x { <h4>\"b\"</h4> }",
        "<h2>\"a\"</h2>for x in y { <h4>\"b\"</h4> }",
        "<h2>\"a\"</h2>if x { <p/> }<h4>\"b\"</h4>",
        "<Card><h2>\"a\"</h2><h4>\"b\"</h4></Card>",
        "<h2>\"a\"</h2><dialog><h3>\"c\"</h3></dialog><h4>\"b\"</h4>",
    ] {
        warns(source, &[("<h4", "skipped_heading")]);
    }
    silent(&[
        "<h2>\"a\"</h2><h3>\"b\"</h3><h4>\"c\"</h4><h2>\"d\"</h2>",
        "<h4>\"a\"</h4>",
        "<h2>\"a\"</h2>{x}<h4>\"b\"</h4>",
        "<h2>\"a\"</h2><Card/><h4>\"b\"</h4>",
        "<h2>\"a\"</h2>if x { <h3>\"c\"</h3> }<h4>\"b\"</h4>",
        "if x { <h1>\"a\"</h1> } else { <h3>\"b\"</h3> }",
        "<h2>\"a\"</h2><dialog><h4>\"b\"</h4></dialog>",
        "<h2>\"a\"</h2><section headingoffset=1><h1>\"b\"</h1></section><h4>\"c\"</h4>",
    ]);
}

#[test]
fn a_label_has_text() {
    for (source, at) in [
        ("<label><input></label>", "<label"),
        ("<fieldset><legend/></fieldset>", "<legend"),
        ("<details><summary/></details>", "<summary"),
        ("<table><caption/></table>", "<caption"),
        ("<figure><figcaption/></figure>", "<figcaption"),
        ("<title/>", "<title"),
    ] {
        warns(source, &[(at, "empty_label")]);
    }
    silent(&[
        "<label>\"Name\" <input></label>",
        "<label>{name}<input></label>",
        "<label><input aria-label=\"x\"></label>",
        "<label id=\"x\"/>",
        "<title>{title}</title>",
        "<svg><title/></svg>",
    ]);
}

#[test]
fn an_image_is_described() {
    for alt in [
        "image of a cat",
        "Picture of Ada",
        "photo",
        "Icon",
        "cat.PNG",
        "IMG_1.jpeg",
    ] {
        warns(
            &format!("<img src=\"/a.png\" alt=\"{alt}\">"),
            &[(format!("\"{alt}\"").as_str(), "vague_alt")],
        );
    }
    silent(&[
        "<img src=\"/a.png\" alt=\"\">",
        "<img src=\"/a.png\" alt=\"Photo of Ada\">",
        "<img src=\"/a.png\" alt=\"imagery\">",
        "<img src=\"/a.png\" alt=\"how a.png is read\">",
        "<img src=\"/a.png\" alt={alt}>",
    ]);
}
