//! Tokens as the user wrote them, for quoting them in a message.

use proc_macro2::{Delimiter, LineColumn, TokenStream, TokenTree};

/// The tokens as they are written, with a space where the source has one.
#[must_use]
pub fn written(tokens: &TokenStream) -> String {
    let mut out = String::new();
    write_tokens(tokens, None, &mut out);
    out
}

/// Appends `tokens`, which follow something that ended at `end`; the end of the last one.
fn write_tokens(
    tokens: &TokenStream,
    mut end: Option<LineColumn>,
    out: &mut String,
) -> Option<LineColumn> {
    for token in tokens.clone() {
        let start = token.span().start();
        let joins = out.ends_with(|last: char| last.is_alphanumeric() || last == '_')
            && matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
        // rustc gives both parts of `'t` the place of the whole.
        let is_lifetime = out.ends_with('\'') && matches!(token, TokenTree::Ident(_));
        if joins || (!is_lifetime && end.is_some_and(|end| end != start)) {
            out.push(' ');
        }
        let TokenTree::Group(group) = &token else {
            out.push_str(&token.to_string());
            end = Some(token.span().end());
            continue;
        };
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::None => ("", ""),
        };
        out.push_str(open);
        let inner = write_tokens(&group.stream(), Some(group.span_open().end()), out);
        if !close.is_empty() && inner != Some(group.span_close().start()) {
            out.push(' ');
        }
        out.push_str(close);
        end = Some(group.span_close().end());
    }
    end
}
