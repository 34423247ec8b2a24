//! Actions in code: `@get('/', {retry: 'always'})`, and their options.

use super::lexer::{Kind, Token};
use super::{ENABLE_PRO, Finding, PRO, broken, found};
use crate::datastar::{self, Plugin};
use crate::suggest;

/// `@gett(`, `@get (`, `@clipboard(`
pub(super) fn names(plugin: &Plugin, tokens: &[Token<'_>]) -> Option<Finding> {
    for (index, token) in tokens.iter().enumerate() {
        if token.is("@") {
            let name = tokens.get(index + 1).filter(|next| next.kind == Kind::Word);
            let Some(name) = name else {
                return found(
                    "this expression has a `@` without the name of an action",
                    "write an action as a call, such as `@get('/path')`",
                    broken(plugin),
                );
            };
            return found(
                format!("the action `@{}` must be called without a space", name.text),
                format!("write `@{}(`", name.text),
                "the client looks for `@`, the name and `(` in one piece",
            );
        }
        if token.kind != Kind::Action {
            continue;
        }
        let name = &token.text[1..];
        match datastar::action(name) {
            Some(known) if PRO || !known.pro => {}
            Some(_) => {
                return Some((
                    format!("the action `@{name}` is part of Datastar Pro"),
                    vec![ENABLE_PRO.to_owned()],
                    Some(format!(
                        "the free client {} does not have it",
                        datastar::VERSION
                    )),
                ));
            }
            None => {
                let known = datastar::actions()
                    .iter()
                    .filter(|action| PRO || !action.pro);
                let nearest = suggest::nearest(name, known.map(|action| action.name));
                return found(
                    format!("unknown action `@{name}`"),
                    nearest.map_or_else(
                        || {
                            "the actions are `@get`, `@post`, `@put`, `@patch` and `@delete`"
                                .to_owned()
                        },
                        |nearest| format!("did you mean `@{nearest}`?"),
                    ),
                    "the client throws when it runs",
                );
            }
        }
    }
    None
}

/// Names of options that the client does not read, with what to do.
const IGNORED: &[(&str, &str)] = &[
    (
        "responseOverrides",
        "answer with the headers of the response instead",
    ),
    ("retryMaxWaitMs", "write `retryMaxWait`"),
];

/// `{retryMaxWaitMs: 5}`
pub(super) fn options(tokens: &[Token<'_>]) -> Option<Finding> {
    for (index, token) in tokens.iter().enumerate() {
        let fetches = token.kind == Kind::Action
            && datastar::action(&token.text[1..]).is_some_and(|action| action.method.is_some());
        if !fetches {
            continue;
        }
        let depth = token.depth;
        // Behind the `(` of the call, up to its `)`.
        let inside = &tokens[index + 2..];
        let end = inside
            .iter()
            .position(|token| token.is(")") && token.depth == depth)
            .unwrap_or(inside.len());
        let mistake = object(&inside[..end], depth + 1);
        if mistake.is_some() {
            return mistake;
        }
    }
    None
}

/// The keys of the object behind the first comma.
fn object(arguments: &[Token<'_>], depth: usize) -> Option<Finding> {
    let comma = arguments
        .iter()
        .position(|token| token.is(",") && token.depth == depth)?;
    let open = arguments.get(comma + 1).filter(|token| token.is("{"))?;
    let entries = &arguments[comma + 1..];
    entries.windows(3).find_map(|three| {
        let starts =
            three[0].start == open.start || (three[0].is(",") && three[0].depth == depth + 1);
        let named = matches!(three[1].kind, Kind::Word | Kind::Text)
            && three[1].depth == depth + 1
            && three[2].is(":");
        (starts && named).then(|| option(three[1].text.trim_matches(['\'', '"'])))?
    })
}

fn option(name: &str) -> Option<Finding> {
    const SILENT: &str = "the client ignores options that it does not know";
    if datastar::fetch_options()
        .iter()
        .any(|known| known.client == name)
    {
        return None;
    }
    let message = format!("unknown option `{name}`");
    if let Some((_, help)) = IGNORED.iter().find(|(ignored, _)| *ignored == name) {
        return found(message, *help, SILENT);
    }
    if let Some(known) = datastar::fetch_options()
        .iter()
        .find(|known| known.rust == name)
    {
        return found(
            message,
            format!("in quotes write `{}`", known.client),
            SILENT,
        );
    }
    let known = datastar::fetch_options().iter().map(|known| known.client);
    let help = match suggest::nearest(name, known) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => "write the action without quotes to see its options checked, such as `get(handler, retry = Always)`".to_owned(),
    };
    found(message, help, SILENT)
}
