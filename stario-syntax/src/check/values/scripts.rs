//! `<script>`: which attribute does something on which kind (HTML standard, 4.12.1, the table of attributes).

use crate::ast::Element;
use crate::check::given::{Presence, find, presence, value};
use crate::diagnostic::Diagnostic;

/// The types of classic scripts ("JavaScript MIME type").
const JAVASCRIPT: &[&str] = &[
    "",
    "application/ecmascript",
    "application/javascript",
    "application/x-ecmascript",
    "application/x-javascript",
    "text/ecmascript",
    "text/javascript",
    "text/javascript1.0",
    "text/javascript1.1",
    "text/javascript1.2",
    "text/javascript1.3",
    "text/javascript1.4",
    "text/javascript1.5",
    "text/jscript",
    "text/livescript",
    "text/x-ecmascript",
    "text/x-javascript",
];

const ATTRIBUTES: &[&str] = &[
    "async",
    "blocking",
    "crossorigin",
    "defer",
    "fetchpriority",
    "integrity",
    "nomodule",
    "referrerpolicy",
];

/// What a `<script>` holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Classic,
    Module,
    /// Import maps, rules of speculation, and blocks of data.
    Data,
}

/// An attribute that does nothing, where the type is known.
pub(super) fn check(element: &Element) -> Option<Diagnostic> {
    let tag = &element.tag;
    let kind = match find(tag, "type") {
        Some(_) => value(tag, "type")?.trim_ascii().to_ascii_lowercase(),
        None if presence(tag, "type") == Presence::Unknown => return None,
        None => String::new(),
    };
    let essence = kind.split(';').next().unwrap_or_default().trim_ascii_end();
    let (kind, what) = if JAVASCRIPT.contains(&essence) {
        (Kind::Classic, "a script")
    } else if essence == "module" {
        (Kind::Module, "a module")
    } else {
        (Kind::Data, "data")
    };
    if kind == Kind::Data
        && let Some(named) = find(tag, "src")
    {
        return Some(
            Diagnostic::error(
                named.name.span(),
                format!("`src` does nothing on `<script type=\"{essence}\">`"),
            )
            .help("write the content between the tags")
            .note("the browser loads scripts and modules alone"),
        );
    }
    let source = presence(tag, "src");
    let named = ATTRIBUTES
        .iter()
        .filter(|name| !applies(name, kind, source))
        .find_map(|name| find(tag, name))?;
    let name = named.name.text.as_str();
    let place = if kind != Kind::Data && source == Presence::Never {
        format!("`{name}` does nothing on {what} without `src`")
    } else {
        format!("`{name}` does nothing on {what}")
    };
    let error = Diagnostic::error(named.name.span(), place);
    Some(match (name, kind) {
        ("defer", Kind::Module) => error.help("remove it: a module waits for the page in any case"),
        ("nomodule", Kind::Module) => error.help("remove it: it is for browsers without modules"),
        ("defer" | "async", Kind::Classic) => error
            .help(format!("remove `{name}`: the code runs where it stands"))
            .help("write `type=\"module\"`, which waits for the page"),
        _ => error.help(format!("remove `{name}`")),
    })
}

/// The table. An unknown `src` may be there.
fn applies(name: &str, kind: Kind, source: Presence) -> bool {
    let external = source != Presence::Never;
    match (name, kind) {
        (_, Kind::Data) | ("nomodule" | "defer", Kind::Module) => false,
        ("nomodule" | "crossorigin" | "referrerpolicy", _) | ("async", Kind::Module) => true,
        _ => external,
    }
}
