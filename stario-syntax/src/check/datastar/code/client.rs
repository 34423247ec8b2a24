//! What the client does to code before it compiles it (Datastar 1.0.4).
//!
//! It knows no grammar. One pattern cuts a value into statements, another replaces signals and actions;
//! both skip what looks like a string. These functions follow the two patterns step by step.

use super::lexer::{call, path};

/// Where the last statement starts: what the client makes the result.
pub(super) fn last_statement(code: &str) -> usize {
    let (mut at, mut start, mut last) = (0, 0, 0);
    while let Some(first) = code[at..].chars().next() {
        if first == ';' {
            at += 1;
            start = at;
            continue;
        }
        let rest = &code[at..];
        let length = match first {
            '/' | '"' | '\'' | '`' => span(rest, first),
            '(' => called_function(rest),
            _ => None,
        };
        at += length.unwrap_or(first.len_utf8());
        last = start;
    }
    last
}

/// `/(?:\\\/|[^/])*\/`, and the same with quotes: an escaped backslash is not understood.
fn span(text: &str, edge: char) -> Option<usize> {
    let mut escaped = None;
    let mut before = edge;
    for (at, letter) in text.char_indices().skip(1) {
        if letter == edge {
            if before != '\\' {
                return Some(at + 1);
            }
            escaped = Some(at + 1);
        }
        // The second letter of an escaped edge has been read.
        before = letter;
    }
    escaped
}

/// A function without parameters in parentheses that is called at once.
fn called_function(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('(')?.trim_start();
    let rest = if let Some(rest) = rest.strip_prefix("function") {
        let rest = rest.trim_start().strip_prefix('(')?.trim_start();
        rest.strip_prefix(')')?
    } else {
        let rest = rest.strip_prefix('(')?.trim_start();
        rest.strip_prefix(')')?.trim_start().strip_prefix("=>")?
    };
    let rest = rest.trim_start();
    let called = |rest: &str| -> Option<usize> {
        let rest = rest.trim_start().strip_prefix(')')?.trim_start();
        let rest = rest.strip_prefix('(')?.trim_start();
        Some(text.len() - rest.strip_prefix(')')?.len())
    };
    if let Some(body) = rest.strip_prefix('{') {
        let ends = body.match_indices('}');
        if let Some(end) = ends.into_iter().find_map(|(at, _)| called(&body[at + 1..])) {
            return Some(end);
        }
    }
    let end = rest.find([';', ')', '{'])?;
    called(&rest[end..])
}

/// Where the client replaces a signal or an action.
pub(super) fn replaced(code: &str) -> Vec<usize> {
    let mut places = Vec::new();
    let mut at = 0;
    while let Some(first) = code[at..].chars().next() {
        let rest = &code[at..];
        let length = match first {
            '"' | '\'' => string(rest, first),
            '`' => template(rest),
            '$' if rest.starts_with("${") => {
                let end = rest[2..].find(['{', '}']).map(|end| end + 2);
                end.filter(|end| rest[*end..].starts_with('}')).map(|end| {
                    inner(&rest[2..end], at + 2, &mut places);
                    end + 1
                })
            }
            '$' | '@' => name(rest).inspect(|_| places.push(at)),
            _ => None,
        };
        at += length.unwrap_or(first.len_utf8());
    }
    places
}

/// Inside `${..}` nothing is skipped.
fn inner(code: &str, offset: usize, places: &mut Vec<usize>) {
    let mut at = 0;
    while let Some(first) = code[at..].chars().next() {
        let length = name(&code[at..]);
        if length.is_some() {
            places.push(offset + at);
        }
        at += length.unwrap_or(first.len_utf8());
    }
}

fn name(text: &str) -> Option<usize> {
    if let Some(rest) = text.strip_prefix('$') {
        let length = path(rest);
        return (length > 0).then_some(1 + length);
    }
    call(text)
}

/// `"[^"\\]*(?:\\.[^"\\]*)*"`
fn string(text: &str, quote: char) -> Option<usize> {
    let mut letters = text.char_indices().skip(1);
    while let Some((at, letter)) = letters.next() {
        if letter == quote {
            return Some(at + 1);
        }
        if letter == '\\' && letters.next().is_none_or(|(_, next)| next == '\n') {
            return None;
        }
    }
    None
}

/// A template literal without `${`.
fn template(text: &str) -> Option<usize> {
    let length = string(text, '`')?;
    let mut escaped = false;
    for (at, letter) in text[..length].char_indices() {
        if letter == '$' && !escaped && text[at..].starts_with("${") {
            return None;
        }
        escaped = letter == '\\' && !escaped;
    }
    Some(length)
}
