//! Bare words of an expression: what is neither a signal nor a name of JavaScript or the browser.

use proc_macro2::Ident;

use super::{Expr, Expression, unraw};

/// Words that mean the same on every page: ECMA-262 (sections 12.7.2 and 19), the interfaces and
/// objects of the HTML standard (section 7.2, `Window`), and what the client of Datastar 1.0.4 gives an
/// expression. Properties of `Window` that are plain text or numbers, such as `name`, `status` and
/// `length`, are left out: a signal of that name is the likelier meaning.
const GLOBALS: &[&str] = &[
    "AbortController",
    "Array",
    "ArrayBuffer",
    "Audio",
    "BigInt",
    "Blob",
    "Boolean",
    "CSS",
    "CustomEvent",
    "DOMParser",
    "DataView",
    "Date",
    "Document",
    "Element",
    "Error",
    "Event",
    "EventSource",
    "File",
    "FileReader",
    "FormData",
    "Function",
    "HTMLElement",
    "Headers",
    "Image",
    "Infinity",
    "Intl",
    "Iterator",
    "JSON",
    "Map",
    "Math",
    "MutationObserver",
    "NaN",
    "Node",
    "Notification",
    "Number",
    "Object",
    "Option",
    "Promise",
    "Proxy",
    "RangeError",
    "Reflect",
    "RegExp",
    "Request",
    "ResizeObserver",
    "Response",
    "Set",
    "String",
    "Symbol",
    "SyntaxError",
    "TypeError",
    "URL",
    "URLSearchParams",
    "Uint8Array",
    "WeakMap",
    "WeakRef",
    "WeakSet",
    "WebSocket",
    "Window",
    "Worker",
    "alert",
    "arguments",
    "atob",
    "btoa",
    "caches",
    "clearInterval",
    "clearTimeout",
    "confirm",
    "console",
    "crypto",
    "customElements",
    "decodeURI",
    "decodeURIComponent",
    "document",
    "el",
    "encodeURI",
    "encodeURIComponent",
    "escape",
    "eval",
    "evt",
    "false",
    "fetch",
    "frames",
    "globalThis",
    "history",
    "in",
    "indexedDB",
    "instanceof",
    "isFinite",
    "isNaN",
    "localStorage",
    "location",
    "matchMedia",
    "navigation",
    "navigator",
    "new",
    "null",
    "of",
    "parseFloat",
    "parseInt",
    "patch",
    "performance",
    "prompt",
    "queueMicrotask",
    "requestAnimationFrame",
    "requestIdleCallback",
    "screen",
    "self",
    "sessionStorage",
    "setInterval",
    "setTimeout",
    "structuredClone",
    "super",
    "this",
    "true",
    "typeof",
    "undefined",
    "unescape",
    "void",
    "window",
];

/// Whether JavaScript, the browser or the client knows a word.
pub(crate) fn is_global(word: &str) -> bool {
    GLOBALS.contains(&word)
}

/// The words whose value an expression reads or changes, without the parameters of its functions. The
/// name of a function that is called is the page's own.
pub(crate) fn bare_words(expression: &Expression) -> Vec<&Ident> {
    let mut words = Words::default();
    expression
        .statements
        .iter()
        .for_each(|statement| words.read(statement));
    words.found
}

#[derive(Default)]
struct Words<'a> {
    found: Vec<&'a Ident>,
    locals: Vec<&'a Ident>,
}

impl<'a> Words<'a> {
    fn read(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Ident(word) => {
                if !is_global(&unraw(word)) && !self.locals.contains(&word) {
                    self.found.push(word);
                }
            }
            Expr::Arrow { parameters, body } => {
                let outer = self.locals.len();
                self.locals.extend(parameters);
                self.read(body);
                self.locals.truncate(outer);
            }
            Expr::Call {
                callee, arguments, ..
            } => {
                if !matches!(**callee, Expr::Ident(_)) {
                    self.read(callee);
                }
                for argument in arguments {
                    self.read(argument);
                }
            }
            Expr::Array(items)
            | Expr::Action {
                arguments: items, ..
            } => items.iter().for_each(|item| self.read(item)),
            Expr::Object(entries) => entries.iter().for_each(|(_, value)| self.read(value)),
            Expr::Paren(inner)
            | Expr::Spread(inner)
            | Expr::Member { object: inner, .. }
            | Expr::Prefix { operand: inner, .. }
            | Expr::Postfix { operand: inner, .. } => self.read(inner),
            Expr::Index { object, index, .. } => {
                self.read(object);
                self.read(index);
            }
            Expr::Chain { first, rest } => {
                self.read(first);
                for (_, operand) in rest {
                    self.read(operand);
                }
            }
            Expr::Ternary {
                condition,
                then,
                otherwise,
            } => [condition, then, otherwise]
                .into_iter()
                .for_each(|part| self.read(part)),
            Expr::Assign { target, value, .. } => {
                self.read(target);
                self.read(value);
            }
            Expr::Signal(_) | Expr::Number(_) | Expr::Str(_) | Expr::Hole(_) | Expr::Fetch(_) => {}
        }
    }
}
