//! Closing tags that close nothing.

use super::{peek_closing, read_closing};
use crate::cursor::Cursor;
use crate::diagnostic::Diagnostic;
use crate::html::{self, ElementKind};
use crate::parse::Parser;

impl Parser {
    /// Reads a closing tag that closes nothing, and reports it unless its opening tag was.
    pub(in crate::parse) fn stray_closing_tag(&mut self, cursor: &mut Cursor) {
        let name = peek_closing(cursor).map(|(name, _)| name);
        let name = name.unwrap_or_default();
        let close = read_closing(cursor);
        if self.is_reported(&name) {
            return;
        }
        let is_void = html::element(&name).is_some_and(|known| known.kind == ElementKind::Void);
        let error = if is_void {
            Diagnostic::error(
                close.span,
                format!("`<{name}>` is a void element and has no closing tag"),
            )
            .help(format!("remove `</{name}>`"))
        } else {
            Diagnostic::error(close.span, format!("`</{name}>` closes nothing"))
                .help(format!("remove it, or add `<{name}>` before its content"))
        };
        self.push(match self.level.open.last() {
            Some(open) if !is_void => error.note(format!(
                "the open element here is `<{}>` of line {}",
                open.name, open.line
            )),
            _ => error,
        });
    }

    /// Whether a closing tag belongs to a mistake that was reported: at its `<>`, at its opening tag
    /// without a name, or at the closing tag before it.
    fn is_reported(&mut self, name: &str) -> bool {
        let level = &mut self.level;
        if name.is_empty() && level.fragments > 0 {
            level.fragments -= 1;
        } else if level.nameless > 0 {
            level.nameless -= 1;
        } else if let Some(at) = level.swapped.iter().position(|swapped| swapped == name) {
            level.swapped.swap_remove(at);
        } else {
            return false;
        }
        true
    }
}
