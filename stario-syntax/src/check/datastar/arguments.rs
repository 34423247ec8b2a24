//! Arguments of modifiers: times, cases, names and percentages.
//!
//! The client reads a time from the first argument only, and a `.` always separates arguments.

use super::keys::{LOWER_CASE, kebab};
use super::modifiers::SILENT;
use crate::datastar::{self, Argument, Modifier};
use crate::diagnostic::Diagnostic;
use crate::spelling::{ModifierPart, Part, Spelling};
use crate::suggest;

pub(super) fn check(
    spelling: &Spelling<'_>,
    modifier: &ModifierPart<'_>,
    known: &Modifier,
) -> Option<Diagnostic> {
    let name = known.name;
    let arguments: Vec<&str> = modifier.arguments.iter().map(|part| part.text).collect();
    let error = |message: String| Diagnostic::error(spelling.span(modifier.whole), message);
    match (known.argument, arguments.as_slice()) {
        (Argument::Name | Argument::Names, arguments)
            if arguments.iter().any(|name| has_capital(name)) =>
        {
            Some(capitals(name, arguments, error))
        }
        (Argument::None, []) | (Argument::Free, _) | (Argument::Names, [_, ..]) => None,
        (Argument::None, [first, ..]) => Some(
            error(format!("`__{name}` takes no argument, found `{first}`"))
                .help(format!(
                    "write `__{name}__{first}` if `{first}` is a modifier"
                ))
                .help(format!("write `__{name}`"))
                .note(SILENT),
        ),
        (Argument::Time(flags), arguments) => time(spelling, modifier, name, flags, arguments),
        (Argument::Case, []) => Some(
            error("`__case` needs an argument".to_owned())
                .help(format!("write one of {}", cases())),
        ),
        (Argument::Case, arguments) => {
            let wrong = arguments
                .iter()
                .find(|word| !datastar::CASES.contains(*word))?;
            let error = error(format!("`{wrong}` is not a case"));
            let nearest = suggest::nearest(wrong, datastar::CASES.iter().copied());
            Some(
                match nearest {
                    Some(_) => error.suggest(nearest),
                    None => error.help(format!("the cases are {}", cases())),
                }
                .note("the client leaves the key unchanged"),
            )
        }
        (Argument::Name, [only]) if !only.is_empty() => None,
        (Argument::Name, []) => Some(
            error(format!("`__{name}` needs the name of a property"))
                .help("write it as `__prop.checked`"),
        ),
        (Argument::Name, _) => Some(
            error(format!("`__{name}` takes one name"))
                .help(format!("write `__{name}.{}`", arguments[0])),
        ),
        (Argument::Names, []) => Some(
            error(format!("`__{name}` needs the name of an event"))
                .help("write it as `__event.change`"),
        ),
        (Argument::Percent, [percent])
            if percent.parse::<u8>().is_ok_and(|percent| percent <= 100) =>
        {
            None
        }
        (Argument::Percent, []) => Some(
            error(format!("`__{name}` needs a whole number from 0 to 100")).help(format!(
                "write the part that is visible in percent: `__{name}.50`"
            )),
        ),
        (Argument::Percent, found) => Some(
            error(format!(
                "`__{name}` takes a whole number from 0 to 100, found `{}`",
                found.join(".")
            ))
            .help(format!(
                "write the part that is visible in percent: `__{name}.50`"
            )),
        ),
    }
}

fn has_capital(name: &str) -> bool {
    name.bytes().any(|letter| letter.is_ascii_uppercase())
}

/// `__prop.innerText`, which the client camel-cases, and `__event.Change`
fn capitals(
    name: &str,
    arguments: &[&str],
    error: impl FnOnce(String) -> Diagnostic,
) -> Diagnostic {
    let found = arguments.join(".");
    let spelt = if name == "prop" {
        kebab(&found)
    } else {
        found.to_ascii_lowercase()
    };
    error(format!(
        "the argument of `__{name}` cannot have capitals, found `{found}`"
    ))
    .help(format!("write `__{name}.{spelt}`"))
    .note(LOWER_CASE)
}

fn cases() -> String {
    let names: Vec<String> = datastar::CASES
        .iter()
        .map(|case| format!("`{case}`"))
        .collect();
    names.join(", ")
}

/// `__debounce.500ms.leading`
fn time(
    spelling: &Spelling<'_>,
    modifier: &ModifierPart<'_>,
    name: &str,
    flags: &[&str],
    arguments: &[&str],
) -> Option<Diagnostic> {
    let at = |part: Part<'_>, message: String| Diagnostic::error(spelling.span(part), message);
    let Some((first, rest)) = arguments.split_first() else {
        let without = if name == "duration" {
            "without one the interval is 0"
        } else {
            "without one it does not wait"
        };
        return Some(
            at(modifier.whole, format!("`__{name}` needs a time"))
                .help(format!("write it as `__{name}.500ms`"))
                .note(without),
        );
    };
    if flags.contains(first)
        && let Some(later) = rest.iter().position(|part| is_time(part))
    {
        let mut sorted = arguments.to_vec();
        let time = sorted.remove(later + 1);
        sorted.insert(0, time);
        return Some(
            at(
                modifier.whole,
                format!("the time of `__{name}` must come first"),
            )
            .help(format!("write `__{name}.{}`", sorted.join(".")))
            .note(format!(
                "the client reads the first argument as the time, and `{first}` as 0"
            )),
        );
    }
    if !is_time(first) {
        let error = at(
            modifier.whole,
            format!("the time of `__{name}` is whole milliseconds or seconds, found `{first}`"),
        );
        return Some(
            error
                .help(format!("write it as `__{name}.500ms` or `__{name}.2s`"))
                .note("the client reads anything else as 0"),
        );
    }
    if let Some(second) = rest.first()
        && second.starts_with(|digit: char| digit.is_ascii_digit())
    {
        return Some(
            at(
                modifier.whole,
                format!("the time of `__{name}` cannot have a fraction, found `{first}.{second}`"),
            )
            .help(match milliseconds(first, second) {
                Some(time) => format!("write `__{name}.{time}ms`"),
                None => format!("write it in milliseconds, such as `__{name}.500ms`"),
            })
            .note(format!(
                "a `.` separates arguments, so the client reads `{first}`"
            )),
        );
    }
    if name == "duration"
        && first
            .trim_end_matches(['m', 's'])
            .bytes()
            .all(|digit| digit == b'0')
    {
        return Some(
            at(modifier.whole, "the interval cannot be 0".to_owned())
                .help("write it as `__duration.500ms`")
                .note("the browser would run it without a pause"),
        );
    }
    let wrong = modifier.arguments[1..]
        .iter()
        .find(|part| !flags.contains(&part.text));
    let Some(wrong) = wrong else {
        return never(spelling, modifier, name, rest);
    };
    let error = at(
        *wrong,
        format!("`__{name}` has no argument `{}`", wrong.text),
    );
    let nearest = suggest::nearest(wrong.text, flags.iter().copied());
    let listed: Vec<String> = flags.iter().map(|flag| format!("`{flag}`")).collect();
    Some(
        match (nearest, flags) {
            (Some(_), _) => error.suggest(nearest),
            (None, []) => error.help(format!("write `__{name}.{first}`")),
            (None, _) => error.help(format!("after the time it takes {}", listed.join(", "))),
        }
        .note(SILENT),
    )
}

/// Flags that drop a call at one end, each with the one that adds a call at the other.
const DROPS: &[(&str, &str)] = &[("notrailing", "leading"), ("noleading", "trailing")];

/// `__debounce.500ms.notrailing`, `__throttle.500ms.noleading`
fn never(
    spelling: &Spelling<'_>,
    modifier: &ModifierPart<'_>,
    name: &str,
    flags: &[&str],
) -> Option<Diagnostic> {
    let (drops, adds) = DROPS
        .iter()
        .find(|(drops, adds)| flags.contains(drops) && !flags.contains(adds))?;
    Some(
        Diagnostic::error(
            spelling.span(modifier.whole),
            format!("with `{drops}` alone it never runs"),
        )
        .help(format!("add `{adds}`: `__{}.{adds}`", modifier.whole.text))
        .help(format!("remove `{drops}`"))
        .note(format!(
            "`__{name}` calls once at one end of the time, and `{drops}` drops that call"
        )),
    )
}

/// `500`, `500ms`, `2s`
fn is_time(text: &str) -> bool {
    let digits = text
        .strip_suffix("ms")
        .or_else(|| text.strip_suffix('s'))
        .unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit())
}

/// `0` and `5s` as `500`.
fn milliseconds(whole: &str, fraction: &str) -> Option<u32> {
    let digits = fraction
        .strip_suffix('s')
        .filter(|rest| !rest.ends_with('m'))?;
    let whole: u32 = whole.parse().ok()?;
    let part: u32 = format!("{digits:0<3}")
        .parse()
        .ok()
        .filter(|_| digits.len() <= 3)?;
    Some(whole.checked_mul(1000)? + part)
}
