//! Names of signals as text: templates ask for them, and say what is wrong with one, while they are
//! compiled.

/// The most names that a message lists.
const LISTED: usize = 5;

/// Names of so many bytes are not compared.
const COMPARED: usize = 32;

/// Whether `names` holds `name`.
#[must_use]
pub const fn has_name(names: &[&str], name: &str) -> bool {
    let (mut rest, name) = (names, name.as_bytes());
    while let [first, others @ ..] = rest {
        if is_same(first.as_bytes(), name) {
            return true;
        }
        rest = others;
    }
    false
}

const fn is_same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([first, ones @ ..], [second, others @ ..]) = (one, other) {
        if *first != *second {
            return false;
        }
        (one, other) = (ones, others);
    }
    one.is_empty() && other.is_empty()
}

/// Makes sure that `names` holds `name`; `key_of` is what stands before the key that it was read from,
/// `data-bind:`.
///
/// # Panics
///
/// When it does not, which stops the build:
///
/// ```text
/// unknown signal `usrName`: did you mean `data-bind:user-name`?
/// ```
#[track_caller]
pub const fn known_signal(names: &[&str], name: &str, key_of: &str) {
    assert!(
        has_name(names, name),
        "{}",
        unknown_signal(names, name, key_of).text()
    );
}

const fn unknown_signal(names: &[&str], name: &str, key_of: &str) -> Message {
    let message = Message::new().and("unknown signal `").and(name).and("`: ");
    if let Some(nearest) = nearest(names, name) {
        let message = message.and("did you mean `").and(key_of);
        let message = if key_of.is_empty() {
            message.and(nearest)
        } else {
            message.and_key(nearest)
        };
        return message.and("`?");
    }
    let [first, rest @ ..] = names else {
        return message.and("the struct declares no signals");
    };
    let mut message = message.and("the signals are `").and(first).and("`");
    let (mut rest, mut left) = (rest, LISTED - 1);
    while let [name, others @ ..] = rest {
        if left == 0 {
            return message.and(" and others");
        }
        message = message.and(", `").and(name).and("`");
        (rest, left) = (others, left - 1);
    }
    message
}

/// A text that is put together while a template is compiled.
struct Message {
    bytes: [u8; 512],
    length: usize,
}

impl Message {
    const fn new() -> Self {
        Self {
            bytes: [0; 512],
            length: 0,
        }
    }

    /// The text.
    const fn text(&self) -> &str {
        let (bytes, _) = self.bytes.split_at(self.length);
        match str::from_utf8(bytes) {
            Ok(text) => text,
            Err(_) => "unknown signal",
        }
    }

    const fn and(mut self, text: &str) -> Self {
        let mut rest = text.as_bytes();
        if self.length + rest.len() > self.bytes.len() {
            return self;
        }
        while let [byte, others @ ..] = rest {
            self.bytes[self.length] = *byte;
            self.length += 1;
            rest = others;
        }
        self
    }

    /// A name as keys spell it: `user-name`.
    const fn and_key(mut self, name: &str) -> Self {
        let mut rest = name.as_bytes();
        if self.length + 2 * rest.len() > self.bytes.len() {
            return self;
        }
        while let [byte, others @ ..] = rest {
            if byte.is_ascii_uppercase() {
                self.bytes[self.length] = b'-';
                self.length += 1;
            }
            self.bytes[self.length] = byte.to_ascii_lowercase();
            self.length += 1;
            rest = others;
        }
        self
    }
}

/// The name that a typo means, as `stario-syntax` finds it for names of HTML.
const fn nearest<'a>(names: &[&'a str], name: &str) -> Option<&'a str> {
    let third = name.len() / 3;
    let limit = if third > 1 { third } else { 1 };
    let (mut best, mut least) = (None, limit + 1);
    let mut rest = names;
    while let [known, others @ ..] = rest {
        let distance = distance(known.as_bytes(), name.as_bytes());
        if distance < least && distance < name.len() {
            (best, least) = (Some(*known), distance);
        }
        rest = others;
    }
    best
}

/// The Damerau-Levenshtein distance in its restricted form, without regard to case.
const fn distance(one: &[u8], other: &[u8]) -> usize {
    if one.len() >= COMPARED || other.len() >= COMPARED {
        return usize::MAX;
    }
    let mut rows = [[0; COMPARED]; COMPARED];
    let mut y = 0;
    while y <= one.len() {
        let mut x = 0;
        while x <= other.len() {
            rows[y][x] = if y == 0 || x == 0 {
                y + x
            } else {
                let differs = !one[y - 1].eq_ignore_ascii_case(&other[x - 1]);
                let replace = rows[y - 1][x - 1] + differs as usize;
                let insert = least(rows[y - 1][x], rows[y][x - 1]) + 1;
                let cost = least(replace, insert);
                let is_swap = y > 1
                    && x > 1
                    && one[y - 1].eq_ignore_ascii_case(&other[x - 2])
                    && one[y - 2].eq_ignore_ascii_case(&other[x - 1]);
                if is_swap {
                    least(cost, rows[y - 2][x - 2] + 1)
                } else {
                    cost
                }
            };
            x += 1;
        }
        y += 1;
    }
    rows[one.len()][other.len()]
}

const fn least(one: usize, other: usize) -> usize {
    if one < other { one } else { other }
}

#[cfg(test)]
mod tests {
    use super::unknown_signal;

    #[track_caller]
    fn check(names: &[&str], name: &str, key_of: &str, help: &str) {
        let message = unknown_signal(names, name, key_of);
        let expected = format!("unknown signal `{name}`: {help}");
        assert_eq!(message.text(), expected);
    }

    #[test]
    fn the_nearest_name_is_offered() {
        let names = &["userName", "address", "count"];
        check(names, "usrName", "", "did you mean `userName`?");
        check(names, "username", "", "did you mean `userName`?");
        check(names, "cuont", "", "did you mean `count`?");
        check(
            names,
            "user_name",
            "data-bind:",
            "did you mean `data-bind:user-name`?",
        );
    }

    #[test]
    fn without_one_the_names_are_listed() {
        check(&[], "id", "", "the struct declares no signals");
        check(&["count"], "id", "", "the signals are `count`");
        let names = &["one", "two", "three", "four", "five", "six"];
        check(
            &names[..5],
            "id",
            "data-bind:",
            "the signals are `one`, `two`, `three`, `four`, `five`",
        );
        check(
            names,
            "id",
            "",
            "the signals are `one`, `two`, `three`, `four`, `five` and others",
        );
    }

    #[test]
    fn a_name_of_any_length_is_told() {
        let long = "a".repeat(1000);
        let text = unknown_signal(&[&long], &long, &long);
        assert!(text.text().starts_with("unknown signal `"));
    }
}
