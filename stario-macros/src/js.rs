//! `js!`: JavaScript in quotes as an `Expression`.

use proc_macro2::TokenStream;
use quote::quote;
use stario_syntax::ast::Piece;
use stario_syntax::escape;
use stario_syntax::parse::parse_js;

use crate::html::reference;
use crate::paths;

/// `js!("$n = {x}")` becomes
///
/// ```text
/// {
///     let mut out = Buffer::with_capacity(21);
///     out.push_static("$n = ");
///     expression_part(&(x), &mut out);
///     expression(out)
/// }
/// ```
pub(crate) fn expand(input: &TokenStream) -> TokenStream {
    let (pieces, diagnostics) = parse_js(input);
    let errors = diagnostics.to_statements();
    let out = paths::out();
    let (buffer, part) = (paths::private("Buffer"), paths::private("expression_part"));
    let expression = paths::private("expression");
    let mut capacity = 0_usize;
    let mut statements = TokenStream::new();
    for piece in &pieces {
        match piece {
            Piece::Static(text) if text.is_empty() => {}
            Piece::Static(text) => {
                let mut escaped = String::new();
                escape::expression(text, &mut escaped);
                capacity += escaped.len();
                statements.extend(quote!(#out.push_static(#escaped);));
            }
            Piece::Splice(expr) => {
                capacity += 16;
                let value = reference(expr);
                statements.extend(quote!(#part(#value, &mut #out);));
            }
        }
    }
    let mutable = (!statements.is_empty()).then(|| quote!(mut));
    quote! {{
        #errors
        let #mutable #out = #buffer::with_capacity(#capacity);
        #statements
        #expression(#out)
    }}
}
