//! Keys: what the part behind the `:` becomes.
//!
//! HTML reads attribute names in lower case, the client cuts every name at `__`, and it turns keys that
//! name signals into camel case, where a `-` before a digit stays (Datastar 1.0.4).

use super::messages;
use super::names::is_event;
use crate::datastar::{self, Argument, Plugin};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::spelling::Spelling;

pub(super) const LOWER_CASE: &str = "HTML reads the names of attributes in lower case";

pub(super) fn check(
    plugin: &'static Plugin,
    spelling: &Spelling<'_>,
    diagnostics: &mut Diagnostics,
) {
    let Some(key) = spelling.key else { return };
    let span = spelling.span(key);
    let diagnostic = if key.text.bytes().any(|letter| letter.is_ascii_uppercase()) {
        Some(capitals(plugin, spelling, key.text))
    } else if plugin.key_is_signal() {
        signal(plugin, spelling, key.text)
    } else if plugin.name == "on" {
        event(plugin, key.text)
    } else {
        None
    };
    if let Some((message, helps, note)) = diagnostic {
        let mut error = Diagnostic::error(span, message);
        for help in helps {
            error = error.help(help);
        }
        diagnostics.push(if note.is_empty() {
            error
        } else {
            error.note(note)
        });
    }
}

type Finding = (String, Vec<String>, &'static str);

/// `data-signals:fooBar`
fn capitals(plugin: &Plugin, spelling: &Spelling<'_>, key: &str) -> Finding {
    let name = plugin.name;
    let kebab = kebab(key);
    let has_case = plugin.modifier("case").is_some();
    let help = match name {
        _ if plugin.key_is_signal() => {
            format!("write `data-{name}:{kebab}`, which names the signal `{key}`")
        }
        // `Click`, `mouseDown`
        "on" if is_event(&key.to_ascii_lowercase()) => {
            format!("write `data-on:{}`", key.to_ascii_lowercase())
        }
        "on" => format!("write `data-on:{kebab}__case.camel`"),
        _ if has_case => format!("write `data-{name}=({{\"{key}\": ..}})`"),
        "attr" => format!("write `data-attr=({{{key}: ..}})`"),
        "style" => format!("write `data-style:{kebab}`"),
        _ => format!("write `{}`", spelling.head().to_ascii_lowercase()),
    };
    (
        format!("the key `{key}` cannot have capitals"),
        vec![help],
        LOWER_CASE,
    )
}

/// `foo-1`, `a:b`
fn signal(plugin: &Plugin, spelling: &Spelling<'_>, key: &str) -> Option<Finding> {
    let name = plugin.name;
    if let Some(finding) = unusable(key) {
        return Some(finding);
    }
    if key.contains(':') {
        return Some((
            format!("the name of a signal cannot hold `:`, found `{key}`"),
            vec![format!(
                "for a part of a signal write `data-{name}:{}`",
                key.replace(':', ".")
            )],
            "an expression cannot read such a signal",
        ));
    }
    if spelling
        .modifiers
        .iter()
        .any(|modifier| modifier.name.text == "case")
    {
        return None;
    }
    let surprising = key.split('.').any(|segment| {
        let bytes = segment.as_bytes();
        bytes
            .windows(2)
            .any(|pair| pair[0] == b'-' && !pair[1].is_ascii_alphabetic())
    });
    if !surprising {
        return None;
    }
    Some((
        format!("the key `{key}` names a signal with a `-` in it"),
        vec![
            format!("write `data-{name}:{}`", key.replace('-', "")),
            format!("write `data-{name}:{}`", key.replace('-', "_")),
        ],
        "only a `-` before a letter becomes a capital, and an expression reads `$a-1` as one signal",
    ))
}

/// `caf\u{e9}`, `constructor`
fn unusable(key: &str) -> Option<Finding> {
    if !key.is_ascii() {
        return Some((
            format!("the name of a signal must be written in ASCII, found `{key}`"),
            vec!["use the letters a to z, digits and `_`".to_owned()],
            "the client does not recognize other letters behind `$`",
        ));
    }
    let refused = datastar::reserved_name(key)?;
    Some((
        format!("a signal cannot be named `{refused}`"),
        vec!["choose another name".to_owned()],
        messages::RESERVED,
    ))
}

/// `click.prevent`, `onclick`
fn event(plugin: &Plugin, key: &str) -> Option<Finding> {
    if let Some(event) = key.strip_prefix("on")
        && is_event(event)
    {
        return Some((
            format!("the key of `data-on` is the name of an event, found `{key}`"),
            vec![format!("write `data-on:{event}`")],
            "",
        ));
    }
    let (event, rest) = key.split_once(['.', '_'])?;
    let modifier = rest.split('.').next().unwrap_or(rest);
    if let Some(help) = keyboard(event, modifier) {
        return Some((
            format!("`data-on` does not choose a key, found `{key}`"),
            vec![help],
            "the client would wait for an event of that whole name",
        ));
    }
    let known = plugin.modifier(modifier)?;
    if !is_event(event) {
        return None;
    }
    let spelt = match known.argument {
        Argument::None => rest.replace('.', "__"),
        _ => rest.to_owned(),
    };
    Some((
        format!("a modifier must follow `__`, found `{key}`"),
        vec![format!("write `data-on:{event}__{spelt}`")],
        "the client would wait for an event of that whole name",
    ))
}

/// What to write for a key of the keyboard behind an event.
pub(super) fn keyboard(event: &str, key: &str) -> Option<String> {
    let name = key_name(key).filter(|_| matches!(event, "keydown" | "keypress" | "keyup"))?;
    Some(format!(
        "ask for the key: `data-on:{event}=(evt.key === \"{name}\" && ..)`"
    ))
}

/// The value of `evt.key` for the name of a key in other frameworks.
fn key_name(modifier: &str) -> Option<&'static str> {
    Some(match modifier {
        "enter" => "Enter",
        "esc" | "escape" => "Escape",
        "space" => " ",
        "tab" => "Tab",
        "delete" => "Delete",
        "backspace" => "Backspace",
        "up" => "ArrowUp",
        "down" => "ArrowDown",
        "left" => "ArrowLeft",
        "right" => "ArrowRight",
        _ => return None,
    })
}

/// `fooBar` as `foo-bar`, which the client turns back.
pub(super) fn kebab(key: &str) -> String {
    let mut out = String::new();
    for letter in key.chars() {
        if letter.is_ascii_uppercase() {
            if !out.is_empty() && !out.ends_with(['-', '.']) {
                out.push('-');
            }
            out.push(letter.to_ascii_lowercase());
        } else {
            out.push(letter);
        }
    }
    out
}
