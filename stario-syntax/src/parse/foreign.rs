//! What other languages write in braces: `{#if x}`, `{% if x %}`, `{x ? "a" : "b"}`, `{x && <b/>}`.
//!
//! rustc would read it as Rust and speak of a token that the mistake is not about.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::Parser;
use super::splice::{has_markup, splice_format};
use crate::cursor::Cursor;
use crate::diagnostic::{Diagnostic, SpanRange, written};
use crate::template::is_datastar;

impl Parser {
    /// Reports braces whose content is no Rust; whether it did.
    pub(super) fn foreign_braces(&mut self, group: &Group) -> bool {
        let cursor = Cursor::of(group);
        let sign = ['#', '/', '%', ':', '@']
            .into_iter()
            .find(|sign| cursor.peek_punct(0, *sign));
        // `#[attribute]` and `::path` are Rust.
        let is_block = sign.is_some_and(|sign| sign == '%' || cursor.peek_ident(1).is_some());
        if is_block {
            let word = cursor.peek_ident(1).map(ToString::to_string);
            self.foreign_block(group, word.as_deref().unwrap_or_default());
            return true;
        }
        if let Some(error) = ternary(group) {
            self.push(error);
            return true;
        }
        false
    }

    /// `{#if x}`, `{/if}`, `{% endfor %}`; all parts of a block are one mistake.
    fn foreign_block(&mut self, group: &Group, word: &str) {
        let help = match word {
            "if" | "unless" => "write `if condition { .. } else { .. }`",
            "for" | "each" => "write `for item in items { .. }`",
            "await" => "await before the template, or write `{future.await}`",
            "html" => "write a value of type `Html`: `{markup}`",
            // The other parts come behind one of these.
            _ if self.diagnostics.has_errors() => return,
            _ if Cursor::of(group).peek_punct(0, '/') => "remove it; a block ends with its `}`",
            _ => "write `if condition { .. }` or `for item in items { .. }`",
        };
        let is_end = Cursor::of(group).peek_punct(0, '/');
        if is_end && self.diagnostics.has_errors() {
            return;
        }
        self.push(
            Diagnostic::error(
                group.span(),
                format!("`{}` is not a Rust expression", written_group(group)),
            )
            .help(help),
        );
    }

    /// `{items.map(|item| <li>..</li>)}`, `{open && <p>..</p>}`
    pub(super) fn markup_in_braces(&mut self, group: &Group) -> bool {
        if !has_markup(group.stream()) {
            return false;
        }
        // `fi open { <p/> }`: the children of a word that has been reported.
        if Cursor::of(group).peek_punct(0, '<') && self.diagnostics.has_errors() {
            return true;
        }
        self.push(
            Diagnostic::error(group.span(), "markup is not allowed in a Rust expression")
                .help(
                    "write `if` and `for` among the children: `for item in items { <li>..</li> }`",
                )
                .help("to make a value of markup write `html! { <li>..</li> }`"),
        );
        true
    }

    /// `title=<b>"text"</b>`: reads the element behind the `=`, up to its closing tag.
    pub(super) fn foreign_markup(&mut self, cursor: &mut Cursor) -> Option<TokenStream> {
        let name = cursor.peek_ident(1)?.to_string();
        if self.closings_ahead(cursor, 2, &name) == 0 {
            return None;
        }
        let mark = cursor.mark();
        while !cursor.is_empty() {
            let is_close = cursor.peek_punct(0, '<')
                && cursor.peek_punct(1, '/')
                && cursor.peek_word(2, &name);
            cursor.skip(1);
            if is_close {
                cursor.skip(3);
                break;
            }
        }
        Some(cursor.since(mark))
    }
}

/// `{open ? "yes" : "no"}`
fn ternary(group: &Group) -> Option<Diagnostic> {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let is = |at: usize, sign: char| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == sign);
    let ends_value = |at: usize| !matches!(tokens[at], TokenTree::Punct(_));
    // Behind the `?` of Rust comes an operator, a keyword or the end.
    let question = (1..tokens.len()).find(|&at| {
        is(at, '?')
            && ends_value(at - 1)
            && match tokens.get(at + 1) {
                Some(TokenTree::Ident(word)) => word != "as" && word != "else",
                Some(TokenTree::Literal(_)) => true,
                _ => false,
            }
    })?;
    let colon = (question + 2..tokens.len())
        .find(|&at| is(at, ':') && !is(at - 1, ':') && !is(at + 1, ':'))?;
    let part = |tokens: &[TokenTree]| match written(&tokens.iter().cloned().collect()) {
        none if none.is_empty() => "..".to_owned(),
        some => some,
    };
    let sign = SpanRange::from(tokens[question].span());
    Some(
        Diagnostic::error(sign, "`? :` is not an operator of Rust").help(format!(
            "write `{{if {} {{ {} }} else {{ {} }}}}`",
            part(&tokens[..question]),
            part(&tokens[question + 1..colon]),
            part(&tokens[colon + 1..])
        )),
    )
}

/// `{{color: "red"}}`, `{active: $open}`: an object of JavaScript as the value of an attribute.
pub(super) fn object(group: &Group, name: &str) -> Option<Diagnostic> {
    let cursor = Cursor::of(group);
    let inner = cursor.peek_group(0, Delimiter::Brace);
    let object = match inner {
        Some(inner) if cursor.peek_at(1).is_none() => inner,
        _ => group,
    };
    let content = Cursor::of(object);
    let has_key = matches!(
        content.peek(),
        Some(TokenTree::Ident(_) | TokenTree::Literal(_))
    ) && content.peek_punct(1, ':')
        && !content.peek_punct(2, ':');
    if !has_key {
        return None;
    }
    // `{price:.2}`
    let is_format = match content.peek_at(2) {
        Some(TokenTree::Punct(_)) => true,
        Some(TokenTree::Ident(word)) => word.to_string().len() == 1,
        Some(TokenTree::Literal(width)) => !width.to_string().starts_with('"'),
        _ => false,
    };
    if is_format && inner.is_none() && !is_datastar(name) {
        return splice_format(group);
    }
    let text = written_group(object);
    let error = Diagnostic::error(group.span(), format!("`{text}` is not a Rust expression"));
    Some(if is_datastar(name) {
        error.help(format!("write an object in parentheses: `{name}=({text})`"))
    } else if name == "style" {
        error.help("write the declarations as text: `style=\"color: red\"`")
    } else {
        error.help(format!("write `{name}=\"text\"` or `{name}={{value}}`"))
    })
}

fn written_group(group: &Group) -> String {
    written(&TokenTree::Group(group.clone()).into())
}
