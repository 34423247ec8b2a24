//! One mistake gives one error: every call of the corpus without a mistake, with one typical slip at
//! each place where it can be made.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream, TokenTree};

use super::corpus::{self, Entry};
use super::oracle::messages;
use super::tree::{Tree, count, edit_at, source};

/// A slip of the hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Slip {
    /// A symbol, word or literal is missing.
    Missing,
    /// A symbol, word or literal is there twice.
    Twice,
    /// Two letters of a name are swapped.
    Misspelled,
    /// The quotes around a text are missing.
    Unquoted,
    /// `</name>` is missing.
    Unclosed,
    /// `<name` .. `>` is missing.
    Unopened,
}

const SLIPS: [Slip; 6] = [
    Slip::Missing,
    Slip::Twice,
    Slip::Misspelled,
    Slip::Unquoted,
    Slip::Unclosed,
    Slip::Unopened,
];

impl Slip {
    /// Makes the slip at a place of a list; whether it can be made there.
    fn make(self, list: &mut Vec<Tree>, at: usize) -> bool {
        let Tree::Leaf(token) = list[at].clone() else {
            return false;
        };
        match (self, &token) {
            (Self::Missing, _) => {
                list.remove(at);
                true
            }
            // `//` starts a comment.
            (Self::Twice, TokenTree::Punct(slash)) if slash.as_char() == '/' => false,
            (Self::Twice, _) => {
                list.insert(at, list[at].clone());
                true
            }
            (Self::Misspelled, TokenTree::Ident(word)) => {
                let mut letters: Vec<char> = word.to_string().chars().collect();
                let Some(swap) = (1..letters.len()).find(|&at| letters[at] != letters[at - 1])
                else {
                    return false;
                };
                letters.swap(swap, swap - 1);
                let name: String = letters.into_iter().collect();
                let Ok(parsed) = syn::parse_str::<Ident>(&name) else {
                    return false;
                };
                list[at] = Tree::Leaf(TokenTree::Ident(Ident::new(
                    &parsed.to_string(),
                    word.span(),
                )));
                true
            }
            (Self::Unquoted, TokenTree::Literal(literal)) => {
                let syn::Lit::Str(text) = syn::Lit::new(literal.clone()) else {
                    return false;
                };
                let Ok(words) = text.value().parse::<TokenStream>() else {
                    return false;
                };
                let span = literal.span();
                list.splice(
                    at..=at,
                    words.into_iter().map(|mut word| {
                        word.set_span(span);
                        Tree::Leaf(word)
                    }),
                );
                true
            }
            (Self::Unclosed, TokenTree::Punct(first)) if first.as_char() == '<' => {
                let is_slash = matches!(list.get(at + 1), Some(Tree::Leaf(TokenTree::Punct(p))) if p.as_char() == '/');
                is_slash && without_tag(list, at)
            }
            (Self::Unopened, TokenTree::Punct(first)) if first.as_char() == '<' => {
                let is_name = matches!(list.get(at + 1), Some(Tree::Leaf(TokenTree::Ident(_))));
                is_name && without_tag(list, at)
            }
            _ => false,
        }
    }
}

fn without_tag(list: &mut Vec<Tree>, at: usize) -> bool {
    let length = list[at..].iter().position(
        |tree| matches!(tree, Tree::Leaf(TokenTree::Punct(punct)) if punct.as_char() == '>'),
    );
    match length {
        None => false,
        Some(length) => {
            list.drain(at..=at + length);
            true
        }
    }
}

/// Every how many places a slip is made.
const STEP: usize = 8;

#[test]
fn a_slip_is_one_error() {
    let mut seen: BTreeMap<Slip, (usize, Vec<String>)> = BTreeMap::new();
    let mut place = 0;
    for case in corpus::read() {
        if case.entry != Entry::Html || !messages(&case).is_empty() {
            continue;
        }
        for slip in SLIPS {
            for index in 0..count(&case.input) {
                place += 1;
                if place % STEP != 0 {
                    continue;
                }
                let mut slipped = case.clone();
                let mut made = false;
                edit_at(&mut slipped.input, &mut index.clone(), &mut |list, at| {
                    made = slip.make(list, at);
                });
                if !made {
                    continue;
                }
                let found = messages(&slipped);
                let (all, many) = seen.entry(slip).or_default();
                *all += 1;
                if found.len() > 1 {
                    many.push(format!("{}\n{}", source(&slipped.input), found.join("\n")));
                }
            }
        }
    }
    for (slip, (all, many)) in seen {
        // What is left reads as two mistakes: a word twice is often an attribute too many.
        let share = match slip {
            Slip::Twice => 6,
            Slip::Unquoted => 9,
            _ => 4,
        };
        let text = many.join("\n\n");
        assert!(all > 40, "{slip:?}: {all}");
        assert!(
            many.len() * 100 <= all * share,
            "{slip:?}: {} of {all}\n{text}",
            many.len()
        );
    }
}
