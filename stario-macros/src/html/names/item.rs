//! The items of `stario::reference` that names of the markup stand for.

use proc_macro2::{Ident, Span};
use stario_syntax::datastar;

/// Whether `stario::reference` has the item.
pub(super) fn is_known(module: &str, name: &str) -> bool {
    match module {
        "plugins" => datastar::plugin(name).is_some(),
        // Only these names have several words.
        _ => true,
    }
}

/// `accept-charset` as the identifier `accept_charset`; `None` when a name has none.
pub(super) fn named(name: &str, span: Span) -> Option<Ident> {
    // What HTML and Datastar share with Rust. These words alone are written raw.
    if matches!(
        name,
        "as" | "async" | "for" | "in" | "loop" | "ref" | "type" | "use"
    ) {
        return Some(Ident::new_raw(name, span));
    }
    let text = name.replace('-', "_");
    let is_word = text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text
            .chars()
            .all(|character| character.is_ascii_alphanumeric() || character == '_');
    is_word.then(|| Ident::new(&text, span))
}
