//! Dates and times, as the HTML standard writes them for machines (2.3.5).
//!
//! Every function reads a part from the start of a text and gives back what follows it.

/// A form that a text can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum Form {
    /// What `<time>` takes.
    Any,
    /// What `<del>` and `<ins>` take: a date, with a time and its offset or without.
    Moment,
    /// `2026-01-31`
    Date,
    /// `2026-01`
    Month,
    /// `2026-W05`
    Week,
    /// `09:30`
    Time,
    /// `2026-01-31T09:30`
    Local,
}

/// Whether a text has a form.
pub(in crate::check) fn is(form: Form, text: &str) -> bool {
    let all = |read: fn(&str) -> Option<&str>| read(text) == Some("");
    match form {
        Form::Date => all(date),
        Form::Month => month(text).is_some_and(|(_, _, rest)| rest.is_empty()),
        Form::Week => all(week),
        Form::Time => all(time),
        Form::Local => all(local),
        Form::Moment => all(date) || all(global),
        Form::Any => {
            let is_year = text.len() >= 4
                && text.bytes().all(|byte| byte.is_ascii_digit())
                && text.bytes().any(|byte| byte != b'0');
            is_year
                || is(Form::Month, text)
                || [date, yearless, time, local, offset, global, week, duration]
                    .into_iter()
                    .any(all)
        }
    }
}

/// Two digits that count up to `most`.
fn two(text: &str, least: u32, most: u32) -> Option<(u32, &str)> {
    let (digits, rest) = text.split_at_checked(2)?;
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = digits.parse().ok()?;
    (least..=most).contains(&number).then_some((number, rest))
}

/// Four digits or more, not all of them 0.
fn year(text: &str) -> Option<(u64, &str)> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at_checked(length)?;
    let number = digits.parse().ok()?;
    (length >= 4 && number > 0).then_some((number, rest))
}

fn is_leap(year: u64) -> bool {
    (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400)
}

fn month(text: &str) -> Option<(u64, u32, &str)> {
    let (year, rest) = year(text)?;
    let (month, rest) = two(rest.strip_prefix('-')?, 1, 12)?;
    Some((year, month, rest))
}

fn day(text: &str, month: u32, is_leap: bool) -> Option<&str> {
    let most = match month {
        2 => 28 + u32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    two(text.strip_prefix('-')?, 1, most).map(|(_, rest)| rest)
}

fn date(text: &str) -> Option<&str> {
    let (year, month, rest) = month(text)?;
    day(rest, month, is_leap(year))
}

fn yearless(text: &str) -> Option<&str> {
    let (month, rest) = two(text.strip_prefix("--").unwrap_or(text), 1, 12)?;
    day(rest, month, true)
}

fn time(text: &str) -> Option<&str> {
    let (_, rest) = two(text, 0, 23)?;
    let (_, rest) = two(rest.strip_prefix(':')?, 0, 59)?;
    let Some(seconds) = rest.strip_prefix(':') else {
        return Some(rest);
    };
    let (_, rest) = two(seconds, 0, 59)?;
    let Some(fraction) = rest.strip_prefix('.') else {
        return Some(rest);
    };
    let length = fraction.bytes().take_while(u8::is_ascii_digit).count();
    (1..=3).contains(&length).then(|| fraction.get(length..))?
}

fn local(text: &str) -> Option<&str> {
    time(date(text)?.strip_prefix(['T', ' '])?)
}

fn offset(text: &str) -> Option<&str> {
    if let Some(rest) = text.strip_prefix('Z') {
        return Some(rest);
    }
    let (hours, rest) = two(text.strip_prefix(['+', '-'])?, 0, 23)?;
    let (minutes, rest) = two(rest.strip_prefix(':').unwrap_or(rest), 0, 59)?;
    (hours > 0 || minutes > 0 || text.starts_with('+')).then_some(rest)
}

fn global(text: &str) -> Option<&str> {
    offset(local(text)?)
}

/// Years with 53 weeks start on a Thursday, or on a Wednesday when they are leap years.
fn week(text: &str) -> Option<&str> {
    let (year, rest) = year(text)?;
    let before = year - 1;
    let start = (1 + before + before / 4 - before / 100 + before / 400) % 7;
    let is_long = start == 4 || (start == 3 && is_leap(year));
    two(rest.strip_prefix("-W")?, 1, 52 + u32::from(is_long)).map(|(_, rest)| rest)
}

/// `PT4H18M3.5S`, or numbers with a unit in any order: `4h 18m`.
fn duration(text: &str) -> Option<&str> {
    let Some(parts) = text.strip_prefix('P') else {
        return units(text);
    };
    if parts.contains('s') {
        return None;
    }
    let (days, times) = parts
        .split_once('T')
        .map_or((parts, None), |(days, times)| (days, Some(times)));
    let rest = component(days, 'D').unwrap_or(days);
    let times_rest = times.map(|times| {
        let rest = component(times, 'H').unwrap_or(times);
        let rest = component(rest, 'M').unwrap_or(rest);
        seconds(rest).unwrap_or(rest)
    });
    let is_empty = days.is_empty() && times.is_none();
    (rest.is_empty() && !is_empty && times != Some("") && times_rest.is_none_or(str::is_empty))
        .then_some("")
}

/// A number and its unit.
fn component(text: &str, unit: char) -> Option<&str> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text.get(length..)?.strip_prefix(unit)?;
    (length > 0).then_some(rest)
}

/// As [`component`], with a fraction of up to three digits.
fn seconds(text: &str) -> Option<&str> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text.get(length..)?;
    let rest = match rest.strip_prefix('.') {
        Some(fraction) => {
            let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
            (1..=3)
                .contains(&digits)
                .then(|| fraction.get(digits..))??
        }
        None => rest,
    };
    (length > 0).then(|| rest.strip_prefix(['S', 's']))?
}

fn units(text: &str) -> Option<&str> {
    let mut rest = text.trim_ascii();
    let mut seen = Vec::new();
    while !rest.is_empty() {
        let length = rest
            .bytes()
            .take_while(|byte| byte.is_ascii_digit() || *byte == b'.')
            .count();
        let (number, behind) = rest.split_at_checked(length)?;
        let behind = behind.trim_ascii_start();
        let unit = behind.chars().next()?.to_ascii_lowercase();
        let is_number = !number.is_empty()
            && (unit == 's' && seconds(&format!("{number}S")) == Some("")
                || number.bytes().all(|byte| byte.is_ascii_digit()));
        if !is_number || !matches!(unit, 'w' | 'd' | 'h' | 'm' | 's') || seen.contains(&unit) {
            return None;
        }
        seen.push(unit);
        rest = behind.get(1..)?.trim_ascii_start();
    }
    (!seen.is_empty()).then_some("")
}

#[cfg(test)]
mod tests {
    use super::{Form, is};

    #[track_caller]
    fn check(form: Form, good: &[&str], bad: &[&str]) {
        for text in good {
            assert!(is(form, text), "{text}");
        }
        for text in bad {
            assert!(!is(form, text), "{text}");
        }
    }

    #[test]
    fn forms() {
        check(
            Form::Date,
            &["2026-01-31", "2024-02-29", "12026-12-01"],
            &[
                "2026-02-29",
                "2026-13-01",
                "2026-1-1",
                "026-01-01",
                "0000-01-01",
                "2026-01-31 ",
            ],
        );
        check(Form::Month, &["2026-12"], &["2026-00", "2026-1", "2026"]);
        check(
            Form::Week,
            &["2026-W53", "2020-W53", "2025-W52", "2015-W53"],
            &["2025-W53", "2026-W00", "2026-W54", "2026W01"],
        );
        check(
            Form::Time,
            &["09:30", "23:59:59", "23:59:59.5", "00:00:00.123"],
            &[
                "24:00",
                "9:30",
                "09:60",
                "09:30:00.",
                "09:30:00.1234",
                "09:30Z",
            ],
        );
        check(
            Form::Local,
            &["2026-01-31T09:30", "2026-01-31 09:30:01"],
            &["2026-01-31", "2026-01-31T09:30Z", "2026-01-31t09:30"],
        );
        check(
            Form::Moment,
            &["2026-01-31", "2026-01-31T09:30Z", "2026-01-31 09:30+01:00"],
            &["2026-01-31T09:30", "2026-01", "09:30"],
        );
        check(
            Form::Any,
            &[
                "2026",
                "2026-01",
                "01-31",
                "--02-29",
                "09:30",
                "Z",
                "+0100",
                "-08:00",
                "2026-W05",
                "P1D",
                "PT4H18M3S",
                "P2DT3.5S",
                "4h 18m 3s",
                "1w",
            ],
            &[
                "",
                "1",
                "0000",
                "P",
                "PT",
                "P1DT",
                "1y",
                "P1Y",
                "PT1s",
                "yesterday",
                "02-30",
                "-00:00",
                "4h 4h",
                "3x",
                "1.5h",
            ],
        );
    }
}
