//! Modifiers: which exist, and which stand beside each other. The client ignores what it does not know.

use super::{arguments, keys};
use crate::datastar::{Argument, Modifier, Plugin};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::spelling::{ModifierPart, Spelling};
use crate::suggest;

pub(super) const SILENT: &str = "the client ignores what it does not know";

/// Modifiers of which the client follows only the first that is there.
const RIVALS: &[&[&str]] = &[
    &["full", "half", "threshold"],
    &["outside", "window", "document"],
];

/// Modifiers that cannot stand beside each other, with the reason.
const PAIRS: &[(&str, &str, &str)] = &[
    (
        "passive",
        "prevent",
        "a passive listener cannot prevent what the browser does",
    ),
    ("outside", "prevent", EVERYWHERE),
    ("outside", "stop", EVERYWHERE),
];

const EVERYWHERE: &str = "it acts on every event of the page, those inside of the element too, before `__outside` is looked at";

pub(super) fn check(
    plugin: &'static Plugin,
    spelling: &Spelling<'_>,
    diagnostics: &mut Diagnostics,
) {
    for (index, modifier) in spelling.modifiers.iter().enumerate() {
        let earlier = &spelling.modifiers[..index];
        let name = modifier.name.text;
        let found = match plugin.modifier(name) {
            None => Some(unknown(plugin, spelling, modifier)),
            Some(_) if earlier.iter().any(|other| other.name.text == name) => Some(
                Diagnostic::error(
                    spelling.span(modifier.whole),
                    format!("the modifier `{name}` is there twice"),
                )
                .help("remove one of them")
                .note("the client reads the last one only"),
            ),
            Some(known) => rival(spelling, earlier, modifier)
                .or_else(|| without_key(plugin, spelling, modifier))
                .or_else(|| arguments::check(spelling, modifier, known)),
        };
        if let Some(found) = found {
            diagnostics.push(found);
        }
    }
}

/// `__onec`, `card__title`
fn unknown(plugin: &Plugin, spelling: &Spelling<'_>, modifier: &ModifierPart<'_>) -> Diagnostic {
    let name = modifier.name.text;
    let span = spelling.span(modifier.whole);
    let head = spelling.head();
    if name.is_empty() {
        return Diagnostic::error(span, "expected the name of a modifier after `__`")
            .help(format!("write `{head}` for none"));
    }
    // `data-on__prevent:click`
    if let (None, Some((own, key))) = (spelling.key, modifier.whole.text.split_once(':')) {
        let modifiers = &spelling.tail()[2..];
        let modifiers = modifiers.replacen(modifier.whole.text, own, 1);
        return Diagnostic::error(span, format!("the key `{key}` must stand before `__{own}`"))
            .help(format!("write `{head}:{key}__{modifiers}`"))
            .note("modifiers come last");
    }
    // `data-on:keydown__enter`
    if let Some(event) = spelling.key.filter(|_| plugin.name == "on")
        && let Some(help) = keys::keyboard(event.text, name)
    {
        return Diagnostic::error(
            span,
            format!(
                "`data-on` does not choose a key, found `{}__{name}`",
                event.text
            ),
        )
        .help(help)
        .note(SILENT);
    }
    // `card__title` of BEM, `a__b`
    let is_first = spelling
        .modifiers
        .first()
        .is_some_and(|first| first.name.text == name);
    let nearest = suggest::nearest(name, plugin.modifiers.iter().map(|known| known.name));
    if let (Some(key), true, None) = (spelling.key, is_first, nearest) {
        let whole = format!("{}__{}", key.text, modifier.whole.text);
        if plugin.name == "class" {
            return Diagnostic::error(span, format!("the key `{whole}` cannot hold `__`"))
                .help(format!("write `data-class=({{\"{whole}\": ..}})`"))
                .note(format!(
                    "the client reads the class `{}` with a modifier `{name}`",
                    key.text
                ));
        }
        if plugin.key_is_signal() {
            return Diagnostic::error(span, format!("the key `{whole}` cannot hold `__`"))
                .help(format!("write `data-{}:{}-{name}`", plugin.name, key.text))
                .note(format!(
                    "the client reads the signal `{}` with a modifier `{name}`",
                    key.text
                ));
        }
    }
    let error = Diagnostic::error(
        span,
        format!("`data-{}` has no modifier `{name}`", plugin.name),
    );
    // `__debounce-500ms`
    let glued = plugin.modifiers.iter().find_map(|known| {
        let rest = name.strip_prefix(known.name)?;
        let rest = rest.trim_start_matches(['-', '_', ':']);
        (known.argument != Argument::None && rest.starts_with(|c: char| c.is_ascii_digit()))
            .then(|| format!("{}.{rest}", known.name))
    });
    if let Some(spelt) = glued {
        return error.help(format!("write `__{spelt}`")).note(SILENT);
    }
    let error = match (nearest, plugin.modifiers) {
        (Some(nearest), _) => error.help(format!("did you mean `__{nearest}`?")),
        (None, []) => error.help(format!("it has none: write `{head}`")),
        (None, all) if all.len() <= 5 => error.help(format!("its modifiers are {}", list(all))),
        // `data-on-intersect__prevent` may be meant for another plugin.
        (None, all) => error
            .help(format!("write `{head}`"))
            .help(format!("it has {} and others", list(all))),
    };
    error.note(SILENT)
}

/// Five modifiers at most, those that pages use most first.
fn list(modifiers: &[Modifier]) -> String {
    const USUAL: &[&str] = &[
        "prevent",
        "once",
        "debounce",
        "throttle",
        "window",
        "half",
        "threshold",
    ];
    let place = |modifier: &&Modifier| {
        let usual = USUAL.iter().position(|usual| *usual == modifier.name);
        usual.unwrap_or(USUAL.len())
    };
    let mut modifiers: Vec<&Modifier> = modifiers.iter().collect();
    if modifiers.len() > 5 {
        modifiers.sort_by_key(place);
        modifiers.truncate(5);
    }
    let names: Vec<String> = modifiers
        .iter()
        .map(|modifier| format!("`__{}`", modifier.name))
        .collect();
    names.join(", ")
}

/// `__window__document`, `__passive__prevent`
fn rival(
    spelling: &Spelling<'_>,
    earlier: &[ModifierPart<'_>],
    modifier: &ModifierPart<'_>,
) -> Option<Diagnostic> {
    let name = modifier.name.text;
    let is_earlier = |other: &&str| earlier.iter().any(|part| part.name.text == *other);
    let overruled = RIVALS
        .iter()
        .filter(|group| group.contains(&name))
        .find_map(|group| {
            let other = group
                .iter()
                .find(|other| **other != name && is_earlier(other))?;
            let winner = group
                .iter()
                .find(|known| *known == other || **known == name)?;
            Some((*other, format!("the client follows `{winner}` alone")))
        });
    let (other, note) = overruled.or_else(|| {
        PAIRS.iter().find_map(|(one, two, note)| {
            let other = match name {
                name if name == *one => two,
                name if name == *two => one,
                _ => return None,
            };
            is_earlier(other).then(|| (*other, (*note).to_owned()))
        })
    })?;
    Some(
        Diagnostic::error(
            spelling.span(modifier.whole),
            format!("`__{name}` cannot stand beside `__{other}`"),
        )
        .help(format!("remove `__{name}` or `__{other}`"))
        .note(note),
    )
}

/// `data-bind__case.kebab="name"`
fn without_key(
    plugin: &Plugin,
    spelling: &Spelling<'_>,
    modifier: &ModifierPart<'_>,
) -> Option<Diagnostic> {
    if modifier.name.text != "case" || spelling.key.is_some() || plugin.name == "on" {
        return None;
    }
    Some(
        Diagnostic::error(
            spelling.span(modifier.whole),
            "`__case` changes a key, and here is none",
        )
        .help(format!("write `data-{}`", plugin.name))
        .note("names in a value are used as they are written"),
    )
}
