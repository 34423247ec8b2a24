//! Routes that cannot stand together, as the router sees their paths, and the message about them.

use std::fmt::Write as _;

use super::Taken;

/// The message when two routes cannot stand together.
pub(super) fn conflict(first: &Taken, second: &Taken) -> Option<String> {
    let one_method = first.method == second.method;
    let (what, edit) = match compare(first.path, second.path) {
        Paths::Apart => return None,
        Paths::Equal if !one_method => return None,
        Paths::Renamed(one, other) if !one_method => (
            "one path with different parameter names".to_owned(),
            format!("give the parameter one name, `{one}` or `{other}`, in both paths"),
        ),
        Paths::Equal | Paths::Renamed(..) => (
            format!("`{} {}`", second.method, second.path),
            edit(first, second).to_owned(),
        ),
        Paths::Overlap => (
            "overlapping paths".to_owned(),
            "change one of the two paths: one place has a `{parameter}` and a `{*rest}`".to_owned(),
        ),
    };
    let mut message = format!("two handlers answer {what}\n");
    for route in [first, second] {
        let stream = if route.is_stream {
            ", as its stream"
        } else {
            ""
        };
        // Writing to a string cannot fail.
        let _ = writeln!(
            message,
            "  {} answers `{} {}`{stream}",
            route.place, route.method, route.path
        );
    }
    let _ = write!(message, "help: {edit}");
    Some(message)
}

/// What to change when two routes answer one method on one path.
fn edit(first: &Taken, second: &Taken) -> &'static str {
    let is_one_handler = first.place.handler == second.place.handler
        && first.place.file == second.place.file
        && first.place.line == second.place.line;
    match (is_one_handler, first.is_stream || second.is_stream) {
        (true, _) if first.is_stream == second.is_stream => {
            "name the handler once in `routes![..]`"
        }
        (true, _) => "move the stream, `#[page(path, updates = \"/other\")]`",
        (false, true) => {
            "change one of the two paths, or move the stream, \
             `#[page(path, updates = \"/other\")]`"
        }
        (false, false) => "change one of the two paths, or remove one handler from `routes![..]`",
    }
}

/// How two path templates relate, as the router sees them.
#[derive(Debug, PartialEq, Eq)]
enum Paths<'a> {
    Apart,
    Equal,
    /// Equal but for the name of a parameter.
    Renamed(&'a str, &'a str),
    /// One has a parameter where the other has the rest of the path.
    Overlap,
}

fn compare<'a>(first: &'a str, second: &'a str) -> Paths<'a> {
    let mut renamed = None;
    let (mut left, mut right) = (first.split('/'), second.split('/'));
    loop {
        match (left.next(), right.next()) {
            (None, None) => break,
            (Some(one), Some(other)) if one == other => {}
            (Some(one), Some(other)) => match (parameter(one), parameter(other)) {
                (Some(false), Some(false)) | (Some(true), Some(true)) => {
                    renamed.get_or_insert((one, other));
                }
                (Some(_), Some(_)) => return Paths::Overlap,
                _ => return Paths::Apart,
            },
            _ => return Paths::Apart,
        }
    }
    renamed.map_or(Paths::Equal, |(one, other)| Paths::Renamed(one, other))
}

/// Whether a segment is a parameter, and then whether it is the rest of the path.
fn parameter(segment: &str) -> Option<bool> {
    let name = segment.strip_prefix('{')?.strip_suffix('}')?;
    (!name.starts_with('{')).then(|| name.starts_with('*'))
}

#[cfg(test)]
mod tests;
