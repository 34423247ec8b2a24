//! Whole pages: what they have once, what they load, where their links lead.

use super::{silent, warns};

#[test]
fn a_page_has_one_main_content_and_one_focus() {
    for source in [
        "<main/><main/>",
        "<main/><div><main/></div>",
        "<main/>if x { <main/> }",
    ] {
        warns(source, &[("<main", "second_main")]);
    }
    silent(&[
        "if x { <main/> } else { <main/> }",
        "match x { A => { <main/> } B => { <main/> } }",
        "<main/><main hidden/>",
        "<main hidden={a}/><main hidden={b}/>",
        "<main/><main data-show=$x/>",
        "<main/><template><main/></template>"
            .replace("<main/><t", "<t")
            .as_str(),
    ]);
    warns(
        "<input autofocus><input autofocus>",
        &[("autofocus", "second_autofocus")],
    );
    silent(&[
        "<input autofocus><dialog><button autofocus>\"x\"</button></dialog>",
        "<input autofocus={a}><input autofocus={b}>",
        "if x { <input autofocus> } else { <input autofocus> }",
    ]);
}

#[test]
fn a_link_leads_somewhere() {
    warns("<a href=\"#\">\"x\"</a>", &[("\"#\"", "placeholder_link")]);
    silent(&["<a href=\"#top\">\"x\"</a>", "<a href=\"\">\"x\"</a>"]);
    warns("<p id=\"1\"/>", &[("\"1\"", "numeric_id")]);
    warns("<p id=\"2nd\"/>", &[("\"2nd\"", "numeric_id")]);
    silent(&["<p id=\"a1\"/>", "<p id={n}/>", "<p id=\"{n}\"/>"]);
}

#[test]
fn the_id_of_a_record_has_a_word_before_it() {
    for (source, at) in [
        ("<p id={todo.id}/>", "{todo.id}"),
        ("<p id=\"{todo.id}\"/>", "\"{todo.id}\""),
        (
            "for user in users { <p id={page.user.id}/> }",
            "{page.user.id}",
        ),
    ] {
        warns(source, &[(at, "unprefixed_id")]);
    }
    silent(&[
        "<p id={id}/>",
        "<p id={self.id}/>",
        "<p id={props.id}/>",
        "<p id={todo.slug}/>",
        "<p id={todo.id()}/>",
        "<p id={todo.id.to_string()}/>",
        "<p id={format!(\"a{}\", todo.id)}/>",
        "<p id=\"todo-{todo.id}\"/>",
        "<p id=\"{todo.id}-row\"/>",
        "<Row id={todo.id}/>",
        "<a href=\"#{part.id}\">\"x\"</a><p id={part.id}/>",
        "<label for={field.id}>\"x\"</label><input id={field.id}>",
        "<Tab href=\"/a#{part.id}\"/><p id={part.id}/>",
        "<button aria-controls={panel.id}>\"x\"</button><p id={panel.id}/>",
    ]);
}

#[test]
fn a_link_into_a_page_that_shows_everything_names_an_element() {
    let page = |body: &str| {
        format!(
            "<html lang=\"en\"><head><meta charset=\"utf-8\"><title>\"x\"</title></head><body>{body}</body></html>"
        )
    };
    let link = |rest: &str| page(&format!("<a href=\"#news\">\"x\"</a>{rest}"));
    warns(&link(""), &[("\"#news\"", "missing_fragment")]);
    warns(
        &link("<h1 id=\"new\">\"x\"</h1>"),
        &[("\"#news\"", "missing_fragment")],
    );
    silent(&[
        "<a href=\"#news\">\"x\"</a>",
        &link("<h1 id=\"news\">\"x\"</h1>"),
        &link("<svg><g id=\"news\"/></svg>"),
        &link("if x { <h1 id=\"news\">\"x\"</h1> }"),
        &link("<h1 id={id}>\"x\"</h1>"),
        &link("<News/>"),
        &link("{news}"),
        &link("<p {..attrs}/>"),
        &link("<script>\"x()\"</script>"),
        &link("<x-news/>"),
        &page("<a href=\"#top\">\"x\"</a><a href=\"#TOP\">\"x\"</a>"),
        &page("<a href=\"#:~:text=news\">\"x\"</a><a href=\"#n%65ws\">\"x\"</a>"),
        &page("<a href=\"/#news\">\"x\"</a><a href={news}>\"x\"</a>"),
    ]);
}

#[test]
fn a_page_is_shown_at_once_and_large_enough() {
    let head = |inside: &str| {
        format!(
            "<html lang=\"en\"><head><meta charset=\"utf-8\"><title>\"x\"</title>{inside}</head></html>"
        )
    };
    warns(
        &head("<script src=\"/x.js\"/>"),
        &[("<script", "blocking_script")],
    );
    silent(&[
        &head("<script src=\"/x.js\" defer/>"),
        &head("<script src=\"/x.js\" type=\"module\"/>"),
        &head("<script src=\"/x.js\" async={a}/>"),
        &head("<script>\"x()\"</script>"),
        "<script src=\"/x.js\"/>",
        "<body><script src=\"/x.js\"/></body>",
    ]);
    for content in ["width=device-width, user-scalable=no", "maximum-scale=1"] {
        warns(
            &format!("<meta name=\"viewport\" content=\"{content}\">"),
            &[(format!("\"{content}\"").as_str(), "fixed_zoom")],
        );
    }
    silent(&[
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        "<meta name=\"viewport\" content=\"maximum-scale=5, user-scalable=yes\">",
        "<meta name=\"description\" content=\"maximum-scale=1\">",
    ]);
    warns(
        "<html><head><title>\"x\"</title></head></html>",
        &[("<head", "unknown_encoding"), ("<html", "unknown_language")],
    );
    silent(&[
        "<html {..attrs}><Head/></html>",
        "<html lang={lang}><head><title>\"x\"</title>{meta}</head></html>",
    ]);
    warns(
        "<video src=\"/x\" autoplay/>",
        &[("autoplay", "blocked_autoplay")],
    );
    silent(&[
        "<video src=\"/x\" autoplay muted/>",
        "<video src=\"/x\" autoplay={a}/>",
        "<audio src=\"/x\" controls/>",
    ]);
}
