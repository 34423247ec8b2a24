//! Generated expressions: what is printed means to the client and to JavaScript what was written.
//!
//! A generator makes expressions from nothing but a number, so that every run has the same ones. Each is
//! written twice: as tokens of a template with as few parentheses as possible, and as JavaScript with
//! all of them. The first goes through the language, the real client and its rewriting; the second goes
//! to the browser's own compiler. Both must give one result.

mod cases;
mod generate;
mod holes;

use axum::{Router, response::Html, routing::get};
use stario_syntax::ast::Target;
use stario_syntax::template::{Segment, Slot};

use self::cases::{COUNT, cases, trees};
use self::generate::Tree;
use crate::support::{
    browser::{Browser, Page},
    build,
    server::Server,
};

/// The signals of the page, and the same as variables of JavaScript.
const SIGNALS: &str = "a: 3, b: -2.5, zero: 0, flag: true, off: false, empty: '', name: 'Ann-1', \
    user: {first: 'Bo', age: 41}, list: [3, 1, 2]";

/// What both sides record: every kind of result as text.
const RECORDER: &str = r"
    const text = (value) =>
        value === undefined ? 'undefined'
        : typeof value === 'number' ? (Object.is(value, -0) ? '-0' : `${value}`)
        : typeof value === 'string' ? JSON.stringify(value)
        : Array.isArray(value) ? `[${Array.from(value, text).join()}]`
        : value && typeof value === 'object'
            ? `{${Object.keys(value).map((key) => `${key}: ${text(value[key])}`).join()}}`
            : `${value}`;
    const seen = {};
    const record = (index, value) => { seen[index] = text(value); return value; };
    window.fetch = async (url, request) => {
        record(url.match(/\d+$/)[0], request.body);
        return new Response(null, {status: 204});
    };
    const plain = (code) => {
        const signals = {SIGNALS};
        const names = Object.keys(signals);
        const run = new Function(...names.map((name) => `$${name}`), `let $sum; ${code}`);
        return text(run(...names.map((name) => signals[name])));
    };";

/// The HTML of a template with one attribute or more.
#[track_caller]
fn html(attributes: &str) -> String {
    let tokens = format!("<p {attributes}></p>").parse().expect(attributes);
    let (markup, mut diagnostics) = stario_syntax::parse::parse(tokens);
    stario_syntax::check::check(&markup, &mut diagnostics);
    let messages: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    assert!(messages.is_empty(), "{attributes}: {messages:?}");
    let segments = stario_syntax::template::lower(&markup).root.segments;
    let texts = segments.iter().map(|segment| match segment {
        Segment::Static(text) => text.clone(),
        Segment::Slot(Slot::ActionUrl {
            target: Target::Path(path),
            ..
        }) => format!("'{}'", path.text()),
        other @ Segment::Slot(_) => panic!("{attributes}: {other:?}"),
    });
    texts.collect()
}

/// JavaScript in an attribute as the tokens of a template: strings in Rust's quotes, and `;` where the
/// printer has separated statements with `,`.
fn as_tokens(code: &str) -> String {
    let mut out = String::new();
    let mut depth = 0_usize;
    let mut in_string = false;
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\'' => {
                in_string = !in_string;
                out.push('"');
            }
            '\\' => {
                out.push('\\');
                if letters.clone().next() == Some('u') {
                    let digits: String = letters.by_ref().skip(1).take(4).collect();
                    out.extend(["u{", digits.as_str(), "}"]);
                }
            }
            ',' if depth == 0 && !in_string => out.push(';'),
            other => {
                if !in_string {
                    depth += usize::from(matches!(other, '(' | '[' | '{'));
                    depth -= usize::from(matches!(other, ')' | ']' | '}'));
                }
                out.push(other);
            }
        }
    }
    out
}

/// The values of the attributes of a tag, entities resolved.
fn values(html: &str) -> Vec<(String, String)> {
    html.split("\" ")
        .filter_map(|part| part.split_once("=\""))
        .map(|(name, value)| {
            let name = name.rsplit(' ').next().unwrap_or(name).to_owned();
            let value = value.split('"').next().unwrap_or(value);
            let value = value
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
            (name, value)
        })
        .collect()
}

/// A page with the real client and a script of its own, when the client has read all of it.
async fn open(script: &str, body: &str) -> Page<'static> {
    let client = build::workspace().join("stario/client/datastar.js");
    let client =
        std::fs::read_to_string(client).expect("no Datastar client: run `cargo xtask setup`");
    let page = format!(
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><script>{script}</script>\
         <script type=\"module\" src=\"/client.js\"></script></head>\
         <body data-signals=\"{{{SIGNALS}}}\">{body}<p data-init=\"record('end', 1)\"></p></body></html>",
    );
    let router = Router::new()
        .route("/", get(move || async move { Html(page) }))
        .route(
            "/client.js",
            get(move || async move { ([("content-type", "text/javascript")], client) }),
        );
    let server = Server::start(router).await;
    let page = Browser::shared().await.page().await;
    page.goto(&server.url("/")).await;
    page.wait_for("seen.end !== undefined").await;
    page
}

#[test]
fn what_is_printed_prints_the_same_again() {
    // The options of a call are tokens of Rust, and its printed form is not.
    for case in cases().iter().filter(|case| !case.source.contains("@post")) {
        let once = html(&case.source);
        let again: Vec<String> = values(&once)
            .iter()
            .map(|(name, value)| format!("{name}=({})", as_tokens(value)))
            .collect();
        assert_eq!(html(&again.join(" ")), once, "{}", case.source);
    }
}

#[test]
fn every_form_of_the_language_is_generated() {
    let trees: Vec<Tree> = trees().into_iter().map(|(tree, _)| tree).collect();
    assert_eq!(generate::unused_forms(&trees), Vec::<&str>::new());
}

#[tokio::test]
async fn the_client_computes_what_javascript_does() {
    let cases = cases();
    let body: String = cases.iter().map(|case| html(&case.source)).collect();
    let page = open(&RECORDER.replace("SIGNALS", SIGNALS), &body).await;
    page.run("document.querySelectorAll('p').forEach((p) => p.dispatchEvent(new Event('go')))")
        .await;
    page.wait_for(&format!("Object.keys(seen).length > {COUNT}"))
        .await;
    let codes: Vec<&str> = cases.iter().map(|case| case.plain.as_str()).collect();
    let codes = serde_json::to_string(&codes).expect("text");
    let wrong: Vec<(usize, String, String)> = page
        .eval(&format!(
            "{codes}.map((code, index) => [index, seen[index] ?? 'nothing', plain(code)])\
             .filter(([_, seen, plain]) => seen !== plain)"
        ))
        .await;
    let wrong: Vec<String> = wrong
        .iter()
        .map(|(index, seen, plain)| {
            let case = &cases[*index];
            format!("{seen} for {plain}\n  {}\n  {}", case.source, case.plain)
        })
        .collect();
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(page.console_errors(), Vec::<String>::new());
}
