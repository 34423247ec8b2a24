//! Which signal a key such as `user-name` in `data-bind:user-name` names.
//!
//! HTML parsers lower-case attribute names, and the Datastar 1.0.4 client then applies the cases of
//! the `case` modifier from left to right, or `camel` without one. Names that stand in a value are
//! never changed.

/// The name of the signal that a key names.
///
/// `cases` are the arguments of the attribute's `case` modifier; without the modifier it is
/// `["camel"]`. A case that the client does not know changes nothing.
///
/// ```
/// use stario_syntax::datastar::signal_name;
///
/// assert_eq!(signal_name("user-name", &["camel"]), "userName");
/// assert_eq!(signal_name("user-name.first", &["snake"]), "user_name.first");
/// ```
#[must_use]
pub fn signal_name(key: &str, cases: &[&str]) -> String {
    let mut name = key.to_ascii_lowercase();
    for case in cases {
        name = match *case {
            "camel" => camel(&name),
            "pascal" => capital(&camel(&name)),
            "snake" => name.replace('-', "_"),
            _ => name,
        };
    }
    name
}

/// Drops every `-` before a letter and writes the letter as a capital.
fn camel(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut characters = name.chars().peekable();
    while let Some(character) = characters.next() {
        match characters.peek() {
            Some(next) if character == '-' && next.is_ascii_alphabetic() => {
                out.push(next.to_ascii_uppercase());
                characters.next();
            }
            _ => out.push(character),
        }
    }
    out
}

/// Writes the first character of the whole path as a capital.
fn capital(name: &str) -> String {
    let mut characters = name.chars();
    match characters.next() {
        Some(first) => format!("{}{}", first.to_ascii_uppercase(), characters.as_str()),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(cases: &[&str], table: &[(&str, &str)]) {
        for (key, name) in table {
            assert_eq!(signal_name(key, cases), *name, "{key} by {cases:?}");
        }
    }

    #[test]
    fn camel_joins_at_dashes_before_letters() {
        check(
            &["camel"],
            &[
                ("", ""),
                ("foo", "foo"),
                ("foo-bar", "fooBar"),
                ("foo-bar-baz", "fooBarBaz"),
                ("a-b.c-d", "aB.cD"),
                ("foo-1", "foo-1"),
                ("foo-1-b", "foo-1B"),
                ("-foo", "Foo"),
                ("foo-", "foo-"),
                ("foo--bar", "foo-Bar"),
                ("_open", "_open"),
                ("user_name", "user_name"),
            ],
        );
    }

    #[test]
    fn attribute_names_have_no_capitals() {
        check(&["camel"], &[("userName", "username")]);
        check(&[], &[("userName", "username"), ("user-name", "user-name")]);
    }

    #[test]
    fn pascal_begins_the_whole_path_with_a_capital() {
        check(
            &["pascal"],
            &[
                ("foo-bar.baz-qux", "FooBar.bazQux"),
                ("a", "A"),
                ("", ""),
                ("_a", "_a"),
            ],
        );
    }

    #[test]
    fn snake_replaces_every_dash() {
        check(
            &["snake"],
            &[
                ("foo-bar-1", "foo_bar_1"),
                ("-a", "_a"),
                ("a-b.c-d", "a_b.c_d"),
            ],
        );
    }

    #[test]
    fn kebab_and_unknown_cases_change_nothing() {
        check(&["kebab"], &[("foo-bar", "foo-bar")]);
        check(&["upper"], &[("foo-bar", "foo-bar")]);
    }

    #[test]
    fn several_cases_apply_from_left_to_right() {
        check(&["snake", "pascal"], &[("foo-bar", "Foo_bar")]);
        check(&["pascal", "snake"], &[("foo-bar", "FooBar")]);
    }
}
