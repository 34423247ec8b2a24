//! What an editor makes of templates: rust-analyzer, driven by its protocol over a small project.
//!
//! `cargo xtask setup` installs rust-analyzer where rustup can. Without one these tests say so and
//! check nothing; what an expansion holds for editors is tested in `stario-macros` as well.

mod server;

use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use server::Server;

/// The server with the unchanged document; `None` where there is no rust-analyzer.
fn server() -> Option<MutexGuard<'static, Server>> {
    static SERVER: OnceLock<Option<Mutex<Server>>> = OnceLock::new();
    let server = SERVER
        .get_or_init(|| Server::start().map(Mutex::new))
        .as_ref()?;
    let mut server = server.lock().unwrap_or_else(PoisonError::into_inner);
    server.reset();
    Some(server)
}

/// `|` stands for the cursor.
#[track_caller]
fn hovers(server: &mut Server, place: &str, expected: &[&str]) {
    let text = server.hover(place);
    for part in expected {
        assert!(text.contains(part), "{place}: no `{part}` in {text}");
    }
}

#[test]
fn names_show_their_documentation() {
    let Some(mut server) = server() else { return };
    let server = &mut server;
    let article = [
        "type article",
        "A part of the page that makes sense alone",
        "4.3.2",
    ];
    hovers(server, "<arti|cle id", &article);
    hovers(server, "</arti|cle>", &article);
    hovers(
        server,
        "<article i|d=\"user\"",
        &["type id", "HTML standard 3.2.6"],
    );
    hovers(server, "aria-lab|el=", &["type aria_label", "WAI-ARIA"]);
    hovers(server, "<label f|or=", &["type r#for", "4.10.4"]);
    hovers(server, "data-o|n:click", &["type on", "Datastar 1.0.4"]);
    hovers(server, "data-on:cl|ick", &["type on", "debounce"]);
    hovers(
        server,
        "po|st(save, retry",
        &["type post", "sends a POST request"],
    );
    hovers(server, "ret|ry = Error", &["type retry", "Datastar"]);
    hovers(server, "<pa|th d", &["reference::svg", "type path"]);
}

#[test]
fn definitions_are_those_of_the_program() {
    let Some(mut server) = server() else { return };
    let server = &mut server;
    for (place, expected) in [
        ("<Ca|rd title=", "fn Card("),
        ("</Ca|rd>", "fn Card("),
        ("<Card ti|tle=", "fn Card(title"),
        ("post(sa|ve, retry", "async fn save("),
        ("link(pro|file(", "async fn profile("),
        ("data-text=$cou|nt", "    count: i64"),
    ] {
        let lines = server.definition(place);
        let is_there = lines.iter().any(|line| line.contains(expected));
        assert!(is_there, "{place}: {lines:?}");
    }
    let lines = server.definition("<arti|cle id");
    assert_eq!(lines, ["article"], "the item in `stario::reference`");
}

#[test]
fn a_new_name_is_carried_into_markup() {
    let Some(mut server) = server() else { return };
    let server = &mut server;
    for (from, old, places) in [
        ("async fn sa|ve(", "save", 2),
        ("post(sa|ve, retry", "save", 2),
        ("fn Ca|rd(", "Card", 3),
        ("    cou|nt: i64", "count", 4),
        ("data-text=$cou|nt", "count", 4),
        ("fn Card(ti|tle", "title", 3),
    ] {
        let edited = server.rename(from, "renamed");
        assert_eq!(edited, vec![old; places], "{from}");
    }
}

#[test]
fn a_renamed_signal_keeps_its_name() {
    let Some(mut server) = server() else { return };
    // Its name in the page is the one that serde was told.
    let edited = server.rename("    full_na|me: String", "renamed");
    assert_eq!(edited, ["full_name"]);
}

/// The words behind `place` in the document with `from` replaced.
#[track_caller]
fn completes(server: &mut Server, from: &str, to: &str, expected: &[&str]) {
    server.reset();
    let labels = server.complete(from, to);
    for word in expected {
        let is_there = labels.iter().any(|label| label == word);
        assert!(is_there, "{to}: no `{word}` in {labels:?}");
    }
}

#[test]
fn values_are_completed() {
    let Some(mut server) = server() else { return };
    let server = &mut server;
    let fields = ["age", "name"];
    let splice = "{user.age}";
    completes(server, splice, "{user.|}", &fields);
    completes(server, splice, "{user.a|}", &fields);
    completes(server, splice, "{us|}", &["user"]);
    completes(server, splice, "{user.age + |}", &["user"]);
    completes(server, splice, "{State::R|}", &["Ready"]);
    completes(server, "{last.age}", "{last.|}", &fields);
    completes(server, "{last.age}", "{la|}", &["last"]);
    completes(server, "id=\"user\"", "id={user.|}", &fields);
    completes(server, "post(save, retry = Error)", "post(sa|)", &["save"]);
    completes(server, "post(save, retry = Error)", "post(|)", &["save"]);
    completes(server, "profile(5)", "profile(user.|)", &fields);
    completes(server, "title=\"x\"", "title={user.|}", &fields);
    completes(server, "<Card title=\"x\"", "<Card ti|", &["title", "wide"]);
}

#[test]
fn tags_are_completed_before_they_are_finished() {
    let Some(mut server) = server() else { return };
    let server = &mut server;
    let before = "<footer>";
    completes(server, before, "<di| <footer>", &["dialog", "div"]);
    completes(server, before, "<p cla| <footer>", &["class"]);
    completes(
        server,
        before,
        "<p data-o| <footer>",
        &["on", "on_intersect"],
    );
    completes(
        server,
        before,
        "<p title={user.|} <footer>",
        &["age", "name"],
    );
    completes(server, before, "<Card ti| <footer>", &["title", "wide"]);
    completes(
        server,
        before,
        "<Card title={user.|} <footer>",
        &["age", "name"],
    );
    completes(server, " wide>", " wi|>", &["wide"]);
    completes(server, "<article id", "<article hid| id", &["hidden"]);
}

#[test]
fn nothing_is_wrong_with_a_template() {
    let Some(mut server) = server() else { return };
    assert_eq!(server.mistakes(), Vec::<String>::new());
}
