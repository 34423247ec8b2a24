//! The recovering parser: tokens in, a tree and a list of mistakes out.
//!
//! A mistake is pushed and parsing goes on behind the smallest node that holds it, so that one run
//! reports them all. The tree that comes back is well formed: what could not be read is left out.
//!
//! Invariant: no input makes the parser panic, and nesting is bounded by [`MAX_DEPTH`].

mod allow;
mod attribute;
mod brackets;
mod call;
mod control_flow;
mod declaration;
mod foreign;
mod js;
mod name;
mod node;
mod signals;
mod splice;
mod tag;
#[cfg(test)]
pub(crate) mod tests;
mod text;
mod token;
mod value;

use std::cell::OnceCell;

use proc_macro2::{Span, TokenStream};

pub use self::brackets::{MAX_BRACKETS, check_brackets, check_types};
pub(crate) use self::call::parse_call;
pub use self::js::parse_js;
pub use self::splice::{unfinished, unfinished_operator};
use self::tag::Closings;
use crate::ast::Markup;
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// How deep elements, components and control flow may nest in one template.
pub const MAX_DEPTH: usize = 128;

/// Parses the content of a template.
#[must_use]
pub fn parse(tokens: TokenStream) -> (Markup, Diagnostics) {
    if let Some(diagnostic) = check_brackets(&tokens) {
        let mut diagnostics = Diagnostics::new();
        diagnostics.push(diagnostic);
        let nothing = Markup {
            signals: None,
            nodes: Vec::new(),
        };
        return (nothing, diagnostics);
    }
    let mut parser = Parser::default();
    let mut cursor = Cursor::new(tokens, Span::call_site());
    let signals = parser.signals(&mut cursor);
    let nodes = parser.nodes(&mut cursor);
    (Markup { signals, nodes }, parser.diagnostics)
}

/// What parsing carries from node to node.
#[derive(Default)]
struct Parser {
    diagnostics: Diagnostics,
    depth: usize,
    too_deep: bool,
    /// Whether a tag among the children that are being read was left out.
    lost: bool,
    level: Level,
    /// Whether text is verbatim here, as in `<script>` and `<style>`.
    verbatim: bool,
}

/// What is known about one list of tokens; braces inside it hold a list of their own.
#[derive(Default)]
struct Level {
    /// The tags that are open here, outermost first.
    open: Vec<OpenTag>,
    /// The elements whose closing tag comes right behind that of the element around them.
    swapped: Vec<String>,
    /// The tags without a name whose closing tag is to come.
    nameless: usize,
    /// The `<>` whose `</>` is to come.
    fragments: usize,
    /// The tags of the list.
    closings: OnceCell<Closings>,
}

/// A tag whose closing tag has not been read.
struct OpenTag {
    name: String,
    line: usize,
}

impl Parser {
    fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Runs `read` one level deeper; at the limit it reports once and skips the rest.
    fn deeper<T>(
        &mut self,
        cursor: &mut Cursor,
        read: impl FnOnce(&mut Self, &mut Cursor) -> T,
    ) -> Option<T> {
        if self.depth >= MAX_DEPTH {
            if !self.too_deep {
                self.too_deep = true;
                self.push(
                    Diagnostic::error(
                        cursor.last_span(),
                        format!("this template is nested more than {MAX_DEPTH} levels deep"),
                    )
                    .help("move the inner part into a component"),
                );
            }
            cursor.skip_rest();
            return None;
        }
        self.depth += 1;
        let result = read(self, cursor);
        self.depth -= 1;
        Some(result)
    }
}
