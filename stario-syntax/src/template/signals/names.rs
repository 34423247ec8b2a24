//! Names of signals: as fields that rustc can look up, and as code in quotes writes them.

use proc_macro2::{Ident, Span};

/// The field that stands for a signal; `None` when no identifier can.
///
/// The derive names fields with it and templates look them up with it, so that rustc compares like
/// with like: `type` is `r#type` on both sides.
#[must_use]
pub fn field_name(name: &str, span: Span) -> Option<Ident> {
    let mut characters = name.chars();
    let first = characters.next()?;
    let is_name = (first.is_ascii_alphabetic() || first == '_')
        && characters.all(|character| character.is_ascii_alphanumeric() || character == '_')
        && name != "_";
    if !is_name {
        return None;
    }
    // These words are identifiers in no spelling.
    if ["self", "Self", "super", "crate"].contains(&name) {
        return Some(Ident::new(&format!("{name}_"), span));
    }
    if syn::parse_str::<Ident>(name).is_ok() {
        return Some(Ident::new(name, span));
    }
    Some(Ident::new_raw(name, span))
}

/// The signals in JavaScript text, by the client's own rule (Datastar 1.0.4): `$`, a name, and
/// names behind dots. What stands in quotes is text, a method is no part of the path.
pub(super) fn in_text(source: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut rest = source;
    while let Some(at) = rest.find(['$', '\'', '"', '`']) {
        let (quote, after) = (&rest[at..=at], &rest[at + 1..]);
        if quote != "$" {
            rest = after_string(after, quote);
            continue;
        }
        let (path, after) = path(after);
        if !path.is_empty() {
            found.push(path);
        }
        rest = after;
    }
    found
}

/// What follows a string whose opening quote has been read.
fn after_string<'a>(source: &'a str, quote: &str) -> &'a str {
    let mut characters = source.char_indices();
    while let Some((at, character)) = characters.next() {
        if character == '\\' {
            characters.next();
        } else if quote.starts_with(character) {
            return &source[at + 1..];
        }
    }
    ""
}

fn path(source: &str) -> (Vec<String>, &str) {
    let mut segments = Vec::new();
    let mut rest = source;
    loop {
        let end = rest
            .find(|character: char| !character.is_ascii_alphanumeric() && character != '_')
            .unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        // `.trim(` calls a method of the value.
        let is_method = !segments.is_empty() && after.starts_with('(');
        if name.is_empty() || is_method {
            return (segments, rest);
        }
        segments.push(name.to_owned());
        match after.strip_prefix('.') {
            Some(more) => rest = more,
            None => return (segments, after),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, expected: &[&str]) {
        let found: Vec<String> = in_text(source).iter().map(|path| path.join(".")).collect();
        assert_eq!(found, expected, "{source}");
    }

    #[test]
    fn signals_are_found_outside_of_quotes() {
        check("$a + $b.c", &["a", "b.c"]);
        check("'$a' + \"$b\\\"$c\" + `$d` + $e", &["e"]);
        check("$a = 'it\\'s'; $b", &["a", "b"]);
        check("$ + $$x", &["x"]);
        check("'open", &[]);
        check("", &[]);
    }

    #[test]
    fn methods_are_no_part_of_the_path() {
        check("$a.trim().length + $b.c.toFixed(2)", &["a", "b.c"]);
        check("$a?.b", &["a"]);
        check("$a[0].b", &["a"]);
        check("$a.", &["a"]);
    }

    #[test]
    fn fields_are_identifiers() {
        let field = |name| field_name(name, Span::call_site()).map(|ident| ident.to_string());
        assert_eq!(field("userName").as_deref(), Some("userName"));
        assert_eq!(field("type").as_deref(), Some("r#type"));
        assert_eq!(field("self").as_deref(), Some("self_"));
        assert_eq!(field("_open").as_deref(), Some("_open"));
        for name in ["", "_", "a-b", "1a", "\u{e9}t\u{e9}", "a b"] {
            assert_eq!(field(name), None, "{name}");
        }
    }
}
