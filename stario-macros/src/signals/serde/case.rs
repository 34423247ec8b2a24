//! How serde changes the case of fields.

/// A field's name by `rename_all`.
pub(super) fn renamed(field: &str, case: &str) -> String {
    match case {
        "UPPERCASE" | "SCREAMING_SNAKE_CASE" => field.to_ascii_uppercase(),
        "PascalCase" => pascal(field),
        "camelCase" => {
            let pascal = pascal(field);
            let mut characters = pascal.chars();
            match characters.next() {
                Some(first) => format!("{}{}", first.to_ascii_lowercase(), characters.as_str()),
                None => pascal,
            }
        }
        "kebab-case" => field.replace('_', "-"),
        "SCREAMING-KEBAB-CASE" => field.to_ascii_uppercase().replace('_', "-"),
        // `lowercase` and `snake_case` leave a field as it is; serde refuses the rest.
        _ => field.to_owned(),
    }
}

/// As serde does it: underscores vanish, also a leading one.
fn pascal(field: &str) -> String {
    let mut out = String::with_capacity(field.len());
    let mut capitalize = true;
    for character in field.chars() {
        if character == '_' {
            capitalize = true;
        } else if capitalize {
            out.push(character.to_ascii_uppercase());
            capitalize = false;
        } else {
            out.push(character);
        }
    }
    out
}
