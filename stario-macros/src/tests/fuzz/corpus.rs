//! What is mutated: every call of a macro of Stario in the ui-tests, the examples and the tests.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream};

use super::tree::{Tree, trees};
use crate::route::Kind;
use crate::{component, html, js, route, routes, signals};

/// The folders of the repository that are read.
const FOLDERS: [&str; 3] = ["ui-tests/cases", "examples", "tests"];

/// An entry point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    Html,
    Js,
    Routes,
    Signals,
    Component,
    Route(Kind),
}

impl Entry {
    fn function(name: &str) -> Option<Self> {
        match name {
            "html" => Some(Self::Html),
            "js" => Some(Self::Js),
            "routes" => Some(Self::Routes),
            _ => None,
        }
    }

    fn attribute(name: &str) -> Option<Self> {
        match name {
            "component" => Some(Self::Component),
            "page" => Some(Self::Route(Kind::Page)),
            "get" => Some(Self::Route(Kind::Get)),
            "post" => Some(Self::Route(Kind::Post)),
            "put" => Some(Self::Route(Kind::Put)),
            "patch" => Some(Self::Route(Kind::Patch)),
            "delete" => Some(Self::Route(Kind::Delete)),
            _ => None,
        }
    }

    /// Whether the expansion is an expression; otherwise it is a list of items.
    pub(super) fn is_expression(self) -> bool {
        matches!(self, Self::Html | Self::Js | Self::Routes)
    }
}

/// One call of a macro.
#[derive(Clone, Debug)]
pub(super) struct Case {
    pub(super) entry: Entry,
    /// What is in the parentheses of an attribute.
    pub(super) args: Vec<Tree>,
    /// What a function-like macro is given, or the item.
    pub(super) input: Vec<Tree>,
}

impl Case {
    pub(super) fn expand(&self) -> TokenStream {
        let args = super::tree::tokens(&self.args);
        let input = super::tree::tokens(&self.input);
        match self.entry {
            Entry::Html => html::expand(input),
            Entry::Js => js::expand(&input),
            Entry::Routes => routes::expand(input),
            Entry::Signals => signals::expand(input),
            Entry::Component => component::expand(&args, &input),
            Entry::Route(kind) => route::expand(kind, args, &input),
        }
    }
}

/// Every call in the repository, in the order of the paths.
pub(super) fn read() -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for folder in FOLDERS {
        list(&root.join(folder), &mut files);
    }
    files.sort();
    let mut cases = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        // The first line stays empty: it is where tokens stand that have no place.
        if let Ok(tokens) = format!("\n{text}").parse() {
            find(&trees(tokens), &mut cases);
        }
    }
    cases
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            list(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn word(tree: Option<&Tree>) -> Option<String> {
    match tree? {
        Tree::Leaf(token @ proc_macro2::TokenTree::Ident(_)) => Some(token.to_string()),
        _ => None,
    }
}

fn is_punct(tree: &Tree, character: char) -> bool {
    matches!(tree, Tree::Leaf(proc_macro2::TokenTree::Punct(punct)) if punct.as_char() == character)
}

fn find(trees: &[Tree], cases: &mut Vec<Case>) {
    for (index, tree) in trees.iter().enumerate() {
        let rest = &trees[index + 1..];
        if let Some(entry) = word(Some(tree)).and_then(|name| Entry::function(&name))
            && let [bang, Tree::Group(_, _, input), ..] = rest
            && is_punct(bang, '!')
        {
            cases.push(Case {
                entry,
                args: Vec::new(),
                input: input.clone(),
            });
        }
        if is_punct(tree, '#')
            && let [Tree::Group(Delimiter::Bracket, _, attribute), item @ ..] = rest
        {
            cases.extend(attributed(attribute, item));
        }
        if let Tree::Group(.., inner) = tree {
            find(inner, cases);
        }
    }
}

/// An item with its attribute, up to its braces or its `;`.
fn attributed(attribute: &[Tree], item: &[Tree]) -> Option<Case> {
    let name = word(attribute.first())?;
    let inner = match attribute.get(1) {
        Some(Tree::Group(.., inner)) => inner.as_slice(),
        _ => &[],
    };
    let is_signals = || {
        inner
            .iter()
            .any(|tree| word(Some(tree)).as_deref() == Some("Signals"))
    };
    let (entry, args) = match Entry::attribute(&name) {
        Some(entry) => (entry, inner.to_vec()),
        None if name == "derive" && is_signals() => (Entry::Signals, Vec::new()),
        None => return None,
    };
    let end = item.iter().position(|tree| {
        matches!(tree, Tree::Group(Delimiter::Brace, ..)) || is_punct(tree, ';')
    })?;
    Some(Case {
        entry,
        args,
        input: item[..=end].to_vec(),
    })
}
