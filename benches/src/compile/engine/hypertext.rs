//! hypertext 0.12, in its maud-like syntax; both of its syntaxes go through one generator.
//!
//! Its templates are lazy: without `render` the compiler would have no code to generate.

use super::{Engine, Source, maud};

pub(super) const ENGINE: Engine = Engine {
    name: "hypertext",
    dependency: |_| "hypertext = \"0.12\"".to_owned(),
    imports: "use hypertext::{Rendered, prelude::*};",
    function: |index, markup| {
        let mut source = Source::default();
        source.block(
            &format!("pub fn view_{index:03}(item: &Item) -> Rendered<String> {{"),
            "}",
            |source| {
                source.block("maud! {", "}", |source| maud::nodes(source, markup));
                source.line(".render()");
            },
        );
        (source.text, None)
    },
    first: "view_000(&item).into_inner()",
};
