//! One to four edits of a case: what typing, deleting, pasting and merging do to source.

use proc_macro2::{Delimiter, Ident, Literal, Punct, Spacing, Span, TokenTree};

use super::corpus::Case;
use super::random::Random;
use super::tree::{Tree, count, edit_at};

/// An input does not grow beyond this many trees.
const LARGEST: usize = 3_000;

const DELIMITERS: [Delimiter; 4] = [
    Delimiter::Parenthesis,
    Delimiter::Brace,
    Delimiter::Bracket,
    Delimiter::None,
];

/// What no case of the corpus, or hardly one, has.
const WORDS: &[&str] = &[
    "if",
    "else",
    "for",
    "match",
    "let",
    "while",
    "loop",
    "in",
    "async",
    "await",
    "return",
    "fn",
    "self",
    "crate",
    "_",
    "true",
    "A",
    "a",
    "gr\u{f6}\u{df}e",
    "\u{e9}l\u{e9}ment",
    "\u{5b57}",
    "data",
    "aria",
    "table",
    "tr",
    "td",
    "select",
    "option",
    "script",
    "style",
    "svg",
    "math",
    "p",
    "a",
    "br",
    "title",
    "template",
    "link",
    "get",
    "post",
    "children",
];

const LITERALS: &[&str] = &[
    "\"\"",
    "\"{\"",
    "\"}\"",
    "\"{}\"",
    "\"{{}}\"",
    "\"{a}\"",
    "\"{a:?}\"",
    "\"{a b}\"",
    "\"{'}\"",
    "\"{\\\"}\"",
    "\"{\\u{e9}}\"",
    "\"\u{e9}{\u{e9}}\u{e9}\"",
    "\"\\0\"",
    "\"\\r\\n\"",
    "\"</script>\"",
    "\"-->\"",
    "\"javascript:x\"",
    "\"$a-b; @get('/x')\"",
    "r\"\"",
    "r#\"{\"}\"#",
    "b\"x\"",
    "br\"x\"",
    "c\"x\"",
    "'x'",
    "'\\''",
    "b'x'",
    "1",
    "1.",
    "1.5",
    "1e5",
    "0x1f",
    "0b1",
    "1_000",
    "1u8",
    "1px",
    "1.0f32",
    "99999999999999999999999999",
    "\"x\"suffix",
    "\"a\\\n   b\"",
];

const SYMBOLS: &str = "<>/=!$@#{}%&*+-.,:;?|^~'";

/// Every tree of the corpus, to paste from.
pub(super) struct Pool {
    lists: Vec<Vec<Tree>>,
}

impl Pool {
    pub(super) fn of(cases: &[Case]) -> Self {
        let mut lists = Vec::new();
        for case in cases {
            collect(&case.args, &mut lists);
            collect(&case.input, &mut lists);
        }
        Self { lists }
    }

    /// A few neighbours of any list.
    fn slice(&self, random: &mut Random) -> &[Tree] {
        let list = random.pick(&self.lists);
        let start = random.below(list.len());
        let length = 1 + random.below(8.min(list.len() - start));
        &list[start..start + length]
    }

    fn tree(&self, random: &mut Random) -> &Tree {
        let list = random.pick(&self.lists);
        random.pick(list)
    }

    fn list(&self, random: &mut Random) -> &[Tree] {
        random.pick::<Vec<Tree>>(&self.lists)
    }
}

fn collect(trees: &[Tree], lists: &mut Vec<Vec<Tree>>) {
    if !trees.is_empty() {
        lists.push(trees.to_vec());
    }
    for tree in trees {
        if let Tree::Group(.., inner) = tree {
            collect(inner, lists);
        }
    }
}

/// A case of `cases`, damaged.
pub(super) fn mutant(cases: &[Case], pool: &Pool, random: &mut Random) -> Case {
    let mut case = random.pick(cases).clone();
    for _ in 0..=random.below(4) {
        let list = if !case.args.is_empty() && random.below(3) == 0 {
            &mut case.args
        } else {
            &mut case.input
        };
        let all = count(list);
        if all == 0 || all > LARGEST {
            continue;
        }
        let mut index = random.below(all);
        edit_at(list, &mut index, &mut |list, at| {
            edit(list, at, pool, random);
        });
    }
    case
}

fn edit(list: &mut Vec<Tree>, at: usize, pool: &Pool, random: &mut Random) {
    let span = list[at].span();
    match random.below(16) {
        0 | 1 => {
            list.remove(at);
        }
        2 => list.insert(at, list[at].clone()),
        3 => {
            let other = random.below(list.len());
            list.swap(at, other);
        }
        4 => {
            let next = (at + 1).min(list.len() - 1);
            list.swap(at, next);
        }
        5 => list[at] = pool.tree(random).clone(),
        6 => {
            list.splice(at..at, pool.slice(random).iter().cloned());
        }
        7 => {
            let end = at + 1 + random.below(list.len() - at);
            let inner: Vec<Tree> = list.splice(at..end, []).collect();
            list.insert(at, Tree::Group(*random.pick(&DELIMITERS), span, inner));
        }
        8 => match &mut list[at] {
            Tree::Group(delimiter, ..) if random.below(2) == 0 => {
                *delimiter = *random.pick(&DELIMITERS);
            }
            Tree::Group(_, _, inner) => {
                let inner = std::mem::take(inner);
                list.splice(at..=at, inner);
            }
            Tree::Leaf(_) => near(&mut list[at], random),
        },
        9 => match &mut list[at] {
            Tree::Group(_, _, inner) => *inner = pool.list(random).to_vec(),
            Tree::Leaf(_) => near(&mut list[at], random),
        },
        10 => list.truncate(at),
        11 => {
            let end = at + 1 + random.below(list.len() - at);
            let moved: Vec<Tree> = list.splice(at..end, []).collect();
            let to = random.below(list.len() + 1);
            list.splice(to..to, moved);
        }
        12 => list.insert(at, Tree::Leaf(word(random.pick::<&str>(WORDS), span))),
        13 => list.insert(at, literal(random.pick::<&str>(LITERALS), span)),
        14 => list.insert(at, Tree::Leaf(symbol(random, span))),
        _ => near(&mut list[at], random),
    }
}

/// Another token of the same kind.
fn near(tree: &mut Tree, random: &mut Random) {
    let span = tree.span();
    match tree {
        Tree::Leaf(TokenTree::Ident(ident)) => {
            let name = misspelled(&ident.to_string(), random);
            *tree = Tree::Leaf(word(&name, span));
        }
        Tree::Leaf(TokenTree::Literal(old)) => {
            *tree = match syn::Lit::new(old.clone()) {
                syn::Lit::Str(text) if random.below(3) > 0 => {
                    let mut new = Literal::string(&misspelled_text(&text.value(), random));
                    new.set_span(span);
                    Tree::Leaf(TokenTree::Literal(new))
                }
                _ => literal(random.pick::<&str>(LITERALS), span),
            };
        }
        Tree::Leaf(_) => *tree = Tree::Leaf(symbol(random, span)),
        Tree::Group(_, _, inner) => inner.reverse(),
    }
}

fn misspelled(name: &str, random: &mut Random) -> String {
    let mut letters: Vec<char> = name.trim_start_matches("r#").chars().collect();
    let at = random.below(letters.len());
    match random.below(6) {
        0 => return (*random.pick(WORDS)).to_owned(),
        1 => return format!("r#{name}"),
        2 if letters.len() > 1 => {
            letters.remove(at);
        }
        3 => letters.insert(at, letters[at]),
        4 if at > 0 => letters.swap(at, at - 1),
        _ => {
            letters[at] = if letters[at].is_uppercase() {
                letters[at].to_ascii_lowercase()
            } else {
                letters[at].to_ascii_uppercase()
            };
        }
    }
    letters.into_iter().collect()
}

fn misspelled_text(text: &str, random: &mut Random) -> String {
    const SPECIAL: &[&str] = &[
        "{",
        "}",
        "{}",
        "{x}",
        "<",
        ">",
        "&",
        "&amp",
        "\"",
        "'",
        "\\",
        "\0",
        "\n",
        "\u{e9}",
        "$",
        "@",
        ";",
        ":",
        "/",
        "?",
        "#",
        " ",
        "-->",
        "</script",
        "`",
        "//",
        "\u{1f600}",
        "\u{feff}",
    ];
    let mut letters: Vec<char> = text.chars().collect();
    let at = random.below(letters.len() + 1);
    if random.below(3) == 0 && at < letters.len() {
        letters.remove(at);
        return letters.into_iter().collect();
    }
    let (before, after) = letters.split_at(at);
    let (before, after): (String, String) = (before.iter().collect(), after.iter().collect());
    format!("{before}{}{after}", random.pick(SPECIAL))
}

/// An identifier, raw where the name may only be written so; `x` when it is no name at all.
fn word(name: &str, span: Span) -> TokenTree {
    let mut token = match name
        .parse::<proc_macro2::TokenStream>()
        .map(|tokens| tokens.into_iter().next())
    {
        Ok(Some(TokenTree::Ident(ident))) => ident,
        _ => Ident::new("x", span),
    };
    token.set_span(span);
    TokenTree::Ident(token)
}

fn literal(source: &str, span: Span) -> Tree {
    let mut token: Literal = source.parse().unwrap();
    token.set_span(span);
    Tree::Leaf(TokenTree::Literal(token))
}

fn symbol(random: &mut Random, span: Span) -> TokenTree {
    let symbols: Vec<char> = SYMBOLS
        .chars()
        .filter(|symbol| !matches!(symbol, '{' | '}'))
        .collect();
    let spacing = if random.below(2) == 0 {
        Spacing::Joint
    } else {
        Spacing::Alone
    };
    let mut punct = Punct::new(*random.pick(&symbols), spacing);
    punct.set_span(span);
    TokenTree::Punct(punct)
}
