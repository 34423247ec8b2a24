//! Attributes of one element that undo each other's work.
//!
//! The client watches what it wrote. Two plugins that write to one place write again whenever the other
//! does, and the tab freezes.

use super::entries;
use super::objects::kebab;
use crate::ast::{Attribute, Element, Named};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::spelling::Spelling;
use crate::template::attribute_plugin;

const FREEZE: &str = "both write to one place and answer each other without end: the tab freezes";

/// What an attribute of the element writes to, or reads.
struct Use<'a> {
    named: &'a Named,
    plugin: &'static str,
    /// The key, or each key of an object.
    keys: Vec<String>,
}

pub(super) fn check(element: &Element, diagnostics: &mut Diagnostics) {
    let mut uses: Vec<Use<'_>> = Vec::new();
    let mut spread = false;
    for attribute in &element.tag.attributes {
        match attribute {
            Attribute::Spread(_) => spread = true,
            Attribute::Named(named) => uses.extend(read(named)),
        }
    }
    for (index, later) in uses.iter().enumerate() {
        if let Some(diagnostic) = uses[..index]
            .iter()
            .find_map(|earlier| conflict(earlier, later))
        {
            diagnostics.push(diagnostic);
        }
    }
    let alone = uses
        .iter()
        .find(|one| one.plugin == "on-signal-patch-filter");
    if let Some(filter) = alone
        && !spread
        && !uses.iter().any(|one| one.plugin == "on-signal-patch")
    {
        diagnostics.push(
            Diagnostic::error(
                filter.named.name.span(),
                "`data-on-signal-patch-filter` filters nothing here",
            )
            .help("write `data-on-signal-patch=(..)` on the same element"),
        );
    }
}

fn read(named: &Named) -> Option<Use<'_>> {
    let plugin = attribute_plugin(&named.name.text)?;
    let spelling = Spelling::of(&named.name)?;
    let keys = match spelling.key {
        Some(key) => vec![written(plugin.name, &spelling, key.text)],
        None => entries(named)
            .into_iter()
            .flat_map(|(key, _)| {
                let places = key.split_whitespace().map(str::to_owned);
                places.collect::<Vec<_>>()
            })
            .map(|key| match plugin.name {
                "style" => kebab(&key),
                _ => key,
            })
            .collect(),
    };
    Some(Use {
        named,
        plugin: plugin.name,
        keys,
    })
}

/// The class, attribute or property that a key stands for.
fn written(plugin: &str, spelling: &Spelling<'_>, key: &str) -> String {
    match spelling
        .signal()
        .filter(|_| spelling.modifier("case").is_some())
    {
        Some(name) if plugin == "class" => name,
        _ => key.to_owned(),
    }
}

fn conflict(earlier: &Use<'_>, later: &Use<'_>) -> Option<Diagnostic> {
    if earlier
        .named
        .name
        .text
        .eq_ignore_ascii_case(&later.named.name.text)
    {
        // Reported as an attribute that is there twice.
        return None;
    }
    let shared = earlier.keys.iter().find(|key| later.keys.contains(key));
    let pair = (earlier.plugin, later.plugin);
    let is = |one: &str, other: &str| pair == (one, other) || pair == (other, one);
    let has = |plugin: &str, key: &str| {
        [earlier, later]
            .iter()
            .any(|one| one.plugin == plugin && one.keys.iter().any(|own| own == key))
    };
    let help = if is("text", "text") || is("show", "show") || is("json-signals", "json-signals") {
        "remove one of them".to_owned()
    } else if is("text", "json-signals") {
        "put one of them on an element of its own".to_owned()
    } else if is("attr", "class") && has("attr", "class") {
        "write every class as `data-class`".to_owned()
    } else if is("attr", "style") && has("attr", "style") {
        "write every property as `data-style`".to_owned()
    } else if is("attr", "show") && has("attr", "style") {
        "write the properties as `data-style`".to_owned()
    } else if is("style", "show") && has("style", "display") {
        "keep one of them; `data-show` sets `display`".to_owned()
    } else if let (true, Some(key)) = (is("attr", "attr") || is("style", "style"), shared) {
        format!("set `{key}` in one of them")
    } else if let (true, Some(key)) = (is("class", "class"), shared) {
        format!("decide on the class `{key}` in one of them")
    } else {
        return None;
    };
    let (one, other) = (&later.named.name, &earlier.named.name);
    Some(
        Diagnostic::error(
            one.span(),
            format!("`{}` cannot stand beside `{}`", one.text, other.text),
        )
        .help(help)
        .note(FREEZE),
    )
}
