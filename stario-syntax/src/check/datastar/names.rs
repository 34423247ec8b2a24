//! Names of attributes: what looks like a plugin but is none.
//!
//! `data-*` is free for everybody, so only what a page can hardly mean otherwise is refused: older
//! spellings of Datastar, names of events behind `data-on-`, slips of a key, and values that are code.

use super::PRO;
use super::keys::{LOWER_CASE, kebab};
use crate::ast::{Named, Value};
use crate::datastar::{self, Plugin};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::html::{self, AttributeKind};
use crate::spelling::Spelling;
use crate::suggest;

const SILENT: &str = "the client ignores attributes that it does not know";

/// Older spellings, with today's.
const OLD: &[(&str, &str)] = &[
    ("intersects", "data-on-intersect"),
    ("on-load", "data-init"),
    ("on-signal-change", "data-on-signal-patch"),
    ("on-signals-change", "data-on-signal-patch"),
    ("signal", "data-signals"),
];

/// Whether [`unknown`] refuses this attribute.
pub(in crate::check) fn is_misspelt(named: &Named) -> bool {
    crate::template::attribute_plugin(&named.name.text).is_none()
        && Spelling::of(&named.name).is_some_and(|spelling| meant(named, &spelling).is_some())
}

/// `data-Init`, `DATA-text`, `data-userId`
///
/// The checks of keys and of modifiers say more of theirs.
pub(super) fn capitals(
    named: &Named,
    plugin: Option<&Plugin>,
    spelling: &Spelling<'_>,
) -> Option<Diagnostic> {
    let name = named.name.text.as_str();
    let checked = if plugin.is_some() {
        name.split(':')
            .next()
            .and_then(|head| head.split("__").next())?
    } else if is_misspelt(named) {
        return None;
    } else {
        name
    };
    if !checked.bytes().any(|letter| letter.is_ascii_uppercase()) {
        return None;
    }
    let lower = match spelling.key {
        Some(key) if plugin.is_some_and(Plugin::key_is_signal) => {
            let head = checked.to_ascii_lowercase();
            format!("{head}:{}{}", kebab(key.text), spelling.tail())
        }
        _ => name.to_ascii_lowercase(),
    };
    Some(
        Diagnostic::error(
            spelling.full_span(),
            format!("`{name}` cannot have capitals"),
        )
        .help(format!("write `{lower}`"))
        .note(LOWER_CASE),
    )
}

/// `data-on-click`, `data-bnd`
pub(super) fn unknown(named: &Named, spelling: &Spelling<'_>, diagnostics: &mut Diagnostics) {
    let Some(meant) = meant(named, spelling) else {
        return;
    };
    let name = &named.name.text;
    let error = Diagnostic::error(
        spelling.full_span(),
        format!("`{name}` is not a Datastar attribute"),
    );
    let plugin = spelling.plugin.text.to_ascii_lowercase();
    diagnostics.push(if plugin == "on-load" {
        error
            .help("to run it when the element appears write `data-init`")
            .help("for the `load` event of an element write `data-on:load`")
            .note(SILENT)
    } else {
        let spelt = format!("{meant}{}", spelling.tail());
        error.help(format!("write `{spelt}`")).note(SILENT)
    });
}

/// The name that was most likely meant, without modifiers.
fn meant(named: &Named, spelling: &Spelling<'_>) -> Option<String> {
    let plugin = spelling.plugin.text.to_ascii_lowercase();
    let plugin = plugin.as_str();
    let key = spelling.key.map(|key| key.text);
    let with_key = |plugin: &str, own: &str| match key {
        Some(key) => format!("data-{plugin}:{own}:{key}"),
        None => format!("data-{plugin}:{own}"),
    };
    if let Some((old, today)) = OLD.iter().find(|(old, _)| *old == plugin)
        && is_meant(old, named, spelling)
    {
        return Some(match key {
            Some(key) => format!("{today}:{key}"),
            None => (*today).to_owned(),
        });
    }
    // `data-star-` is the prefix of another build of the client.
    if let Some(inner) = plugin.strip_prefix("star-")
        && datastar::plugin(inner).is_some()
    {
        return Some(match key {
            Some(key) => format!("data-{inner}:{key}"),
            None => format!("data-{inner}"),
        });
    }
    // `data-on-click`, `data-on_click`, `data-on.click`, `data-onclick`
    if let Some(event) = plugin.strip_prefix("on") {
        let event = event.trim_start_matches(['-', '_', '.']);
        if is_event(event) {
            return Some(with_key("on", event));
        }
    }
    // `data-on-intersct` is nearer than an event of that name.
    if let Some(nearest) = typo_of(plugin, named, spelling).filter(|name| name.contains('-')) {
        return Some(match key {
            Some(key) => format!("data-{nearest}:{key}"),
            None => format!("data-{nearest}"),
        });
    }
    // `data-class-active`, `data-signals.count`
    for known in known_plugins() {
        let takes_key = known.key != datastar::Requirement::Denied;
        if takes_key
            && let Some(rest) = plugin.strip_prefix(known.name)
            && let Some(own) = rest.strip_prefix(['-', '.', '_'])
            && !own.is_empty()
            && (is_code(named) || is_old_key(known.name, named))
        {
            return Some(with_key(known.name, own));
        }
    }
    let nearest = typo_of(plugin, named, spelling)?;
    Some(match key {
        Some(key) => format!("data-{nearest}:{key}"),
        None => format!("data-{nearest}"),
    })
}

/// `data-signals-count`, and `data-bind-name` without a value.
fn is_old_key(plugin: &str, named: &Named) -> bool {
    match plugin {
        "signals" => true,
        "bind" | "indicator" | "ref" => named.value.is_none(),
        _ => false,
    }
}

/// What the client of the page has.
fn known_plugins() -> impl Iterator<Item = &'static Plugin> {
    datastar::plugins().iter().filter(|known| PRO || !known.pro)
}

/// Whether the name of an event of HTML.
pub(in crate::check) fn is_event(name: &str) -> bool {
    html::global_attribute(html::Namespace::Html, &format!("on{name}"))
        .is_some_and(|kind| kind == AttributeKind::Script)
}

/// Whether the value is written in the language of Datastar.
fn is_code(named: &Named) -> bool {
    match &named.value {
        Some(Value::Expression { .. } | Value::Call(_)) => true,
        Some(Value::Text { literal, .. }) => {
            let text = literal.text().as_bytes();
            text.windows(2).any(|pair| {
                matches!(pair[0], b'$' | b'@') && (pair[1].is_ascii_alphabetic() || pair[1] == b'_')
            }) && (text.contains(&b'$') || text.contains(&b'('))
        }
        _ => false,
    }
}

/// Whether an attribute is meant for the client, where a page may have the name for its own: a name of
/// several words is no such name, and code, a key and modifiers are not the page's.
fn is_meant(plugin: &str, named: &Named, spelling: &Spelling<'_>) -> bool {
    plugin.contains('-') || has_evidence(named, spelling)
}

/// The same for an attribute of the commercial client, whose value may be an object, or come from Rust.
pub(super) fn is_pro(plugin: &Plugin, named: &Named, spelling: &Spelling<'_>) -> bool {
    let is_value = match &named.value {
        Some(Value::Text { literal, .. }) => literal.text().trim_start().starts_with('{'),
        Some(Value::Splice(_)) => true,
        _ => false,
    };
    is_value || is_meant(plugin.name, named, spelling)
}

fn has_evidence(named: &Named, spelling: &Spelling<'_>) -> bool {
    is_code(named) || spelling.key.is_some() || !spelling.modifiers.is_empty()
}

fn typo_of(plugin: &str, named: &Named, spelling: &Spelling<'_>) -> Option<&'static str> {
    let known = || known_plugins().map(|known| known.name);
    // Two letters have too many neighbours.
    let nearest = suggest::nearest(plugin, known().filter(|name| name.len() > 2))?;
    let evidence = has_evidence(named, spelling);
    let certain = if nearest.contains('-') {
        true
    } else if nearest.len() >= 5 {
        // `data-styles` and `data-ignored` may be what they say.
        !plugin.starts_with(nearest) && !nearest.starts_with(plugin) && is_slip(plugin, nearest)
    } else {
        nearest.len() == 4 && is_slip(plugin, nearest)
    };
    (certain || evidence).then_some(nearest)
}

/// Swapped or doubled letters, and a missing vowel: what fingers do, and no other word.
pub(in crate::check) fn is_slip(written: &str, known: &str) -> bool {
    let mut letters: Vec<char> = written.chars().collect();
    let target: Vec<char> = known.chars().collect();
    let is_vowel = |letter: &char| "aeiou".contains(*letter);
    if letters.len() + 1 == target.len() {
        return (0..target.len()).any(|at| {
            let mut rest = target.clone();
            let left_out = rest.remove(at);
            rest == letters
                && (known.len() >= 5 || (is_vowel(&left_out) && !rest.iter().any(is_vowel)))
        });
    }
    if letters.len() == target.len() {
        return (1..letters.len()).any(|at| {
            letters.swap(at - 1, at);
            let same = letters == target;
            letters.swap(at - 1, at);
            same
        });
    }
    letters.len() == target.len() + 1
        && (1..letters.len()).any(|at| {
            let mut rest = letters.clone();
            let doubled = rest.remove(at);
            rest == target && doubled == target[at - 1]
        })
}
