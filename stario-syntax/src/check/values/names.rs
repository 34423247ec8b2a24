//! Names that an attribute gives or takes: of fields, frames, commands, types of files, elements.

use super::{list, span};
use crate::ast::Named;
use crate::diagnostic::Diagnostic;
use crate::html;
use crate::suggest;

/// The commands of the standard (HTML standard, 4.10.6); those of a page start with `--`.
const COMMANDS: &[&str] = &[
    "close",
    "hide-popover",
    "request-close",
    "show-modal",
    "show-popover",
    "toggle-popover",
];

const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// A name that has to have a character, and of some elements none of certain characters.
pub(super) fn filled(element: &str, named: &Named, text: &str) -> Option<Diagnostic> {
    let name = named.name.text.as_str();
    let applies = match name {
        "label" => element == "track",
        "name" => !matches!(element, "meta" | "slot"),
        _ => true,
    };
    if !applies {
        return None;
    }
    if text.is_empty() {
        return Some(
            Diagnostic::error(span(named), format!("`{name}` cannot be empty"))
                .help(format!("write a name, `{name}=\"..\"`, or remove it")),
        );
    }
    if element == "map" && text.contains(|c: char| c.is_ascii_whitespace()) {
        let joined: Vec<&str> = text.split_ascii_whitespace().collect();
        return Some(
            Diagnostic::error(span(named), "`name` of `<map>` cannot contain spaces")
                .help(format!("write one word: `name=\"{}\"`", joined.join("-"))),
        );
    }
    (matches!(element, "iframe" | "object") && text.starts_with('_')).then(|| {
        Diagnostic::error(
            span(named),
            format!("`name` of `<{element}>` cannot start with `_`"),
        )
        .help(format!("write `name=\"{}\"`", text.trim_start_matches('_')))
        .note("names with `_` are the browser's own")
    })
}

/// An attribute without a value, which says nothing.
pub(super) fn empty(named: &Named) -> Diagnostic {
    let name = named.name.text.as_str();
    Diagnostic::error(span(named), format!("`{name}` needs a value"))
        .help(format!("write `{name}=\"..\"`, or remove it"))
}

/// A command that the browser knows, or one of the page.
pub(super) fn command(named: &Named, text: &str) -> Option<Diagnostic> {
    if text.is_empty() {
        return Some(empty(named));
    }
    let lower = text.to_ascii_lowercase();
    if COMMANDS.contains(&lower.as_str()) || text.starts_with("--") {
        return None;
    }
    let error = Diagnostic::error(span(named), format!("`{text}` is not a value of `command`"));
    Some(match suggest::nearest(text, COMMANDS.iter().copied()) {
        nearest @ Some(_) => error.suggest(nearest),
        None => error
            .help(format!("the values are {}", list(COMMANDS)))
            .help("a command of your own starts with `--`"),
    })
}

/// The type of a file, such as `text/css`.
pub(super) fn media_type(element: &str, named: &Named, text: &str) -> Option<Diagnostic> {
    let text = if element == "script" {
        text.trim_ascii()
    } else {
        text
    };
    let is_special = element == "script"
        && (text.is_empty()
            || ["importmap", "module", "speculationrules"]
                .iter()
                .any(|kind| kind.eq_ignore_ascii_case(text)));
    if is_special || is_media_type(text) {
        return None;
    }
    if text.is_empty() {
        return Some(empty(named));
    }
    let error = Diagnostic::error(span(named), format!("`{text}` is not the type of a file"));
    Some(if element == "script" {
        let kinds = ["importmap", "module", "speculationrules"];
        match suggest::nearest(text, kinds.into_iter()) {
            nearest @ Some(_) => error.suggest(nearest),
            None => error
                .help("write `type=\"module\"`, or nothing for a script without imports")
                .help("for data write its type, such as `type=\"application/json\"`"),
        }
    } else {
        error.help("it has two parts, such as `image/png` or `text/css`")
    })
}

/// The files to offer: endings and types (HTML standard, 4.10.5.1.17).
pub(super) fn accept(named: &Named, text: &str) -> Option<Diagnostic> {
    let wrong = text.split(',').map(str::trim_ascii).find(|one| {
        let is_ending = one.starts_with('.') && one.len() > 1;
        let is_group = ["audio/*", "image/*", "video/*"]
            .iter()
            .any(|group| group.eq_ignore_ascii_case(one));
        let is_type = is_media_type(one) && !one.contains(['*', ';']);
        !(is_ending || is_group || is_type)
    })?;
    let error = if wrong.is_empty() {
        Diagnostic::error(
            span(named),
            "`accept` needs the ending or the type of a file",
        )
    } else {
        Diagnostic::error(span(named), format!("`{wrong}` is not a value of `accept`"))
    };
    let ending = wrong.trim_start_matches('*').trim_start_matches('.');
    let error = if !ending.is_empty() && ending.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        error.help(format!("for the ending of a file write `.{ending}`"))
    } else {
        error
    };
    Some(error.help("the values are endings, `.png`, types, `image/png`, and groups, `image/*`"))
}

/// A "valid MIME type string": a type, a subtype, and parameters.
fn is_media_type(text: &str) -> bool {
    let is_token = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
    };
    let (essence, parameters) = text.split_once(';').unwrap_or((text, ""));
    let is_essence = essence
        .trim_ascii_end()
        .split_once('/')
        .is_some_and(|(kind, subtype)| is_token(kind) && is_token(subtype));
    is_essence && (parameters.is_empty() || parameters.contains('='))
}

/// The name of a custom element.
pub(super) fn custom(named: &Named, text: &str) -> Option<Diagnostic> {
    if text.is_empty() {
        return Some(empty(named));
    }
    (!html::is_custom_element(text)).then(|| {
        Diagnostic::error(
            span(named),
            format!("`{text}` is not the name of a custom element"),
        )
        .help("it has a `-` and no capitals, such as `is=\"my-button\"`")
    })
}

/// The namespace of HTML, which a page need not say.
pub(super) fn namespace(named: &Named, text: &str) -> Option<Diagnostic> {
    (text != XHTML).then(|| {
        Diagnostic::error(
            span(named),
            format!("`{text}` is not the namespace of HTML"),
        )
        .help("remove `xmlns`; the browser knows the namespace by the tag")
    })
}
