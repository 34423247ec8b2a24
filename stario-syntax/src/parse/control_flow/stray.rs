//! Control flow that a template does not have: `@if`, `while`, `loop`, `else` alone.

use crate::cursor::Cursor;
use crate::diagnostic::Diagnostic;
use crate::parse::Parser;
use crate::parse::token::is_brace;

impl Parser {
    /// `@if`, as other template languages write it.
    pub(in crate::parse) fn at_sign(&mut self, cursor: &mut Cursor) {
        let word = cursor.peek_ident(1).map(ToString::to_string);
        let Some(word @ ("if" | "else" | "for" | "match" | "let")) = word.as_deref() else {
            self.unquoted_text(cursor);
            return;
        };
        self.push(
            Diagnostic::error(cursor.span(), format!("`@{word}` is not allowed here"))
                .help(format!("write `{word}` without the `@`")),
        );
        cursor.skip(1);
        if word == "else" {
            // Its `if` has been read; what it holds is still checked.
            self.else_branch(cursor);
        }
    }

    pub(in crate::parse) fn foreign_loop(&mut self, cursor: &mut Cursor) {
        let Some(word) = cursor.ident() else { return };
        self.push(
            Diagnostic::error(
                word.span(),
                format!("`{word}` is not allowed in a template"),
            )
            .help("use `for item in items { .. }`"),
        );
        cursor.skip_to(|cursor| cursor.peek().is_some_and(is_brace));
        cursor.skip(1);
    }

    pub(in crate::parse) fn stray_else(&mut self, cursor: &mut Cursor) {
        let Some(word) = cursor.ident() else { return };
        self.push(
            Diagnostic::error(word.span(), "`else` has no `if` before it")
                .help("write `if condition { .. } else { .. }`"),
        );
        if cursor.peek().is_some_and(is_brace) {
            cursor.skip(1);
        }
    }
}
