//! Names of signals as fields that rustc can look up.

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

#[cfg(test)]
mod tests {
    use super::*;

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
