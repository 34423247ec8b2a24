//! The engines: the packages they are compiled in, and how each writes the same markup.

mod askama;
mod hypertext;
mod maud;
mod stario;
mod topcoat;

use std::fmt::{Arguments, Write as _};
use std::path::{Path, PathBuf};

use crate::markup::{Node, Part};

/// One engine.
pub(crate) struct Engine {
    pub(crate) name: &'static str,
    /// The line of `[dependencies]`; the argument is the root of the checkout.
    pub(crate) dependency: fn(&Path) -> String,
    /// What a file of functions begins with.
    pub(crate) imports: &'static str,
    /// The function `view_<index>`, and the template file it reads, if any.
    pub(crate) function: fn(index: usize, markup: &[Node]) -> (String, Option<String>),
    /// An expression of a `String`: the function 0 of `views_0`, rendered with `item`.
    pub(crate) first: &'static str,
}

/// The engine all others are compared with.
pub(crate) const REFERENCE: &str = "maud";

/// The engine this repository is about.
pub(crate) const OWN: &str = "stario";

/// Every engine, in the order of the report; the reference is the first.
pub(crate) const ENGINES: [Engine; 5] = [
    maud::ENGINE,
    hypertext::ENGINE,
    topcoat::ENGINE,
    askama::ENGINE,
    stario::ENGINE,
];

/// The path of a template file inside the package.
pub(crate) fn template_path(index: usize) -> PathBuf {
    Path::new("templates").join(template_name(index))
}

fn template_name(index: usize) -> String {
    format!("view_{index:03}.html")
}

/// A Rust string literal.
fn quoted(text: &str) -> String {
    format!("{text:?}")
}

fn push(out: &mut String, arguments: Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = out.write_fmt(arguments);
}

/// The parts as a call of `format!`, for engines without interpolation in attributes.
fn format_call(parts: &[Part]) -> String {
    let mut format = String::new();
    let mut arguments = String::new();
    for part in parts {
        match part {
            Part::Literal(text) => format.push_str(text),
            Part::Expression(expression) => {
                format.push_str("{}");
                arguments.push_str(", ");
                arguments.push_str(expression);
            }
        }
    }
    format!("format!({}{arguments})", quoted(&format))
}

/// Source text with one line for each element, indented.
#[derive(Default)]
struct Source {
    text: String,
    depth: usize,
}

impl Source {
    fn line(&mut self, line: &str) {
        self.text.extend(std::iter::repeat_n("    ", self.depth));
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// `open`, the content one level deeper, `close`.
    fn block(&mut self, open: &str, close: &str, content: impl FnOnce(&mut Self)) {
        self.line(open);
        self.depth += 1;
        content(self);
        self.depth -= 1;
        self.line(close);
    }
}
