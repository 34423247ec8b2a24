//! Random expressions, the same ones in every run, written as tokens and as plain JavaScript.

/// An expression.
#[derive(Clone, Debug)]
pub(super) enum Tree {
    /// Numbers, signals, words: written alike on both sides.
    Plain(&'static str),
    /// Text, as Rust and JavaScript both read it in double quotes.
    Text(&'static str),
    Array(Vec<Self>),
    Object(Vec<(&'static str, Self)>),
    Prefix(&'static str, Box<Self>),
    Binary(&'static str, Box<Self>, Box<Self>),
    Ternary(Box<Self>, Box<Self>, Box<Self>),
    /// `.name` or `.name(..)`
    Member(Box<Self>, &'static str, Option<Vec<Self>>),
    Index(Box<Self>, Box<Self>),
    /// `$list.map((x) => ..)`
    Map(Box<Self>),
    /// `@peek(() => ..)`, plain `..`
    Peek(Box<Self>),
    /// `(() => ..)()`
    Called(Box<Self>),
    /// A form around other expressions.
    Form(&'static Form, Vec<Self>),
}

const LEAVES: &[&str] = &[
    "0",
    "1",
    "7",
    "2.5",
    "1000000",
    "true",
    "false",
    "null",
    "undefined",
    "NaN",
    "$a",
    "$b",
    "$a",
    "$b",
    "$zero",
    "$flag",
    "$off",
    "$empty",
    "$name",
    "$user.first",
    "$user.age",
    "$list.length",
    "$list[1]",
    "$user?.first",
    "$name.length",
    "Math.PI",
];

const TEXTS: &[&str] = &[
    "",
    "x",
    "it's",
    "a;b",
    "$a-b",
    "@get(1)",
    "//",
    "/* x",
    "`${$a}`",
    "a/b",
    "${$a}",
    "<!--",
    "&amp;",
    "\u{e9}\u{2028}",
    "</p>",
    ":",
    "return 1",
];

/// Each with how strongly it binds, as ECMA-262 orders them.
const BINARY: &[(&str, u8)] = &[
    ("??", 3),
    ("||", 4),
    ("&&", 5),
    ("|", 6),
    ("^", 7),
    ("&", 8),
    ("===", 9),
    ("!==", 9),
    ("==", 9),
    ("!=", 9),
    ("<", 10),
    (">", 10),
    ("<=", 10),
    (">=", 10),
    ("<<", 11),
    (">>", 11),
    (">>>", 11),
    ("+", 12),
    ("-", 12),
    ("*", 13),
    ("/", 13),
    ("%", 13),
    ("**", 14),
];

const UNARY: u8 = 15;
const POSTFIX: u8 = 16;
const PRIMARY: u8 = 17;

/// A form of the language with other expressions in it, each written as `#`.
#[derive(Debug)]
pub(super) struct Form {
    source: &'static str,
    /// The same with its own parentheses; empty where it is written alike.
    plain: &'static str,
    /// How strongly it binds, and what must stand at each `#`.
    level: u8,
    parts: &'static [u8],
}

const fn form(source: &'static str, level: u8, parts: &'static [u8]) -> Form {
    Form {
        source,
        plain: "",
        level,
        parts,
    }
}

const FORMS: &[Form] = &[
    form("[#]?.[0]", POSTFIX, &[1]),
    form("{\"k\": #}?.k", POSTFIX, &[1]),
    form("null?.[#]", POSTFIX, &[1]),
    form("null?.k?.(#)", POSTFIX, &[1]),
    form("$name?.concat?.(#)", POSTFIX, &[1]),
    form("$list?.[1]", POSTFIX, &[]),
    form("new Map([[1,#]]).get(1)", POSTFIX, &[1]),
    form("new Array(#,#)", POSTFIX, &[1, 1]),
    form("\"k\" in{\"k\": #}", 10, &[1]),
    form("# instanceof Array", 10, &[10]),
    form("delete {\"k\": #}.k", UNARY, &[1]),
    form("((x,y)=>[y,x,y])(#,#)", POSTFIX, &[1, 1]),
    form("((x)=>[x++,++x,x--, --x,x])(#)", POSTFIX, &[1]),
    form("((x)=>[-x,- -x,+ +x,x- -1,x+ +1,x-- -1])(#)", POSTFIX, &[1]),
    form("((x)=>x=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x+=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x-=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x*=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x/=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x%=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x**=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x<<=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x>>=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x>>>=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x&=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x|=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x^=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x&&=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x||=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x??=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x.k=#)({\"k\": 1})", POSTFIX, &[1]),
    form("((x)=>x[0]+=#)([#])", POSTFIX, &[1, 1]),
    Form {
        source: "el.localName",
        plain: "\"p\"",
        level: POSTFIX,
        parts: &[],
    },
];

/// A source of choices that is the same everywhere (a linear congruential generator).
pub(super) struct Generator(u64);

impl Generator {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit
    }

    fn one<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }

    /// An expression of at most this depth.
    pub(super) fn tree(&mut self, depth: usize) -> Tree {
        if depth == 0 || self.below(8) == 0 {
            return self.leaf();
        }
        let next = depth - 1;
        match self.below(22) {
            11..=14 => {
                let form = &FORMS[self.below(FORMS.len())];
                let parts = form.parts.iter().map(|_| self.tree(next)).collect();
                Tree::Form(form, parts)
            }
            0 => {
                let operator = self.one(&["!", "-", "+", "~", "typeof", "void", "-", "!"]);
                Tree::Prefix(operator, Box::new(self.tree(next)))
            }
            1 | 2 => Tree::Ternary(
                Box::new(self.tree(next)),
                Box::new(self.tree(next)),
                Box::new(self.tree(next)),
            ),
            3 => {
                let count = self.below(3);
                Tree::Array((0..count).map(|_| self.tree(next)).collect())
            }
            4 => {
                let keys = ["k", "a-b", "if", "it's"];
                let count = self.below(3);
                let keys = keys.into_iter().skip(self.below(2)).take(count);
                Tree::Object(keys.map(|key| (key, self.tree(next))).collect())
            }
            5 => {
                let text = self.text();
                let method = self.one(&["toUpperCase", "trim", "indexOf", "concat"]);
                let arguments = match method {
                    "indexOf" | "concat" => vec![self.tree(next)],
                    _ => Vec::new(),
                };
                Tree::Member(Box::new(text), method, Some(arguments))
            }
            6 => Tree::Map(Box::new(self.tree(next))),
            7 => {
                let list = Tree::Array(vec![self.tree(next), self.tree(next)]);
                Tree::Index(Box::new(list), Box::new(Tree::Plain("1")))
            }
            8 => Tree::Member(
                Box::new(Tree::Plain("7")),
                "toFixed",
                Some(vec![Tree::Plain("1")]),
            ),
            9 => match self.below(2) {
                0 => Tree::Peek(Box::new(self.tree(next))),
                _ => Tree::Called(Box::new(self.tree(next))),
            },
            10 => {
                let object = Tree::Object(vec![("k", self.tree(next))]);
                Tree::Member(Box::new(object), "k", None)
            }
            _ => {
                let (operator, _) = self.one(BINARY);
                binary(operator, self.tree(next), self.tree(next))
            }
        }
    }

    fn leaf(&mut self) -> Tree {
        if self.below(4) == 0 {
            return self.text();
        }
        Tree::Plain(self.one(LEAVES))
    }

    fn text(&mut self) -> Tree {
        Tree::Text(self.one(TEXTS))
    }
}

/// `left operator right`. A bare signal is negated where it would be asked whether it is `null`,
/// which templates refuse.
fn binary(operator: &'static str, left: Tree, right: Tree) -> Tree {
    let is_equality = matches!(operator, "==" | "!=" | "===" | "!==");
    let is_asked =
        |other: &Tree| operator == "??" || is_equality && other.is(&["null", "undefined"]);
    let (ask_left, ask_right) = (is_asked(&right), is_asked(&left));
    let known = |tree: Tree, is_asked: bool| {
        if is_asked && tree.is(&["$a", "$b", "$zero", "$flag", "$off", "$empty", "$name"]) {
            Tree::Prefix("!", Box::new(tree))
        } else {
            tree
        }
    };
    let (left, right) = (known(left, ask_left), known(right, ask_right));
    Tree::Binary(operator, Box::new(left), Box::new(right))
}

impl Tree {
    fn is(&self, words: &[&str]) -> bool {
        matches!(self, Self::Plain(text) if words.contains(text))
    }

    fn level(&self) -> u8 {
        match self {
            Self::Plain(_) | Self::Text(_) | Self::Array(_) | Self::Object(_) => PRIMARY,
            Self::Prefix(..) => UNARY,
            Self::Binary(operator, ..) => binding(operator),
            Self::Ternary(..) => 2,
            Self::Form(form, _) => form.level,
            Self::Member(..) | Self::Index(..) | Self::Map(_) | Self::Peek(_) | Self::Called(_) => {
                POSTFIX
            }
        }
    }

    /// The tokens of a template, with parentheses only where JavaScript needs them.
    pub(super) fn source(&self) -> String {
        match self {
            Self::Plain(text) => (*text).to_owned(),
            Self::Text(text) => format!("{text:?}"),
            Self::Array(items) => format!("[{}]", list(items, Self::source)),
            Self::Object(entries) => {
                let entries: Vec<String> = entries
                    .iter()
                    .map(|(key, value)| format!("{key:?}: {}", value.source()))
                    .collect();
                format!("{{{}}}", entries.join(","))
            }
            Self::Prefix(operator, operand) => {
                format!("{operator} {}", operand.at_least(UNARY))
            }
            Self::Binary(operator, left, right) => {
                let (from_left, from_right) = sides(operator, left);
                let (left, right) = (left.at_least(from_left), right.at_least(from_right));
                // `+ +b` and `- -b` are two operators each.
                if right.starts_with(['+', '-']) || left.ends_with('.') {
                    format!("{left} {operator} {right}")
                } else {
                    format!("{left}{operator}{right}")
                }
            }
            Self::Ternary(condition, then, otherwise) => format!(
                "{}?{}: {}",
                condition.at_least(3),
                then.source(),
                otherwise.source()
            ),
            Self::Member(object, name, arguments) => {
                let object = object.at_least(POSTFIX);
                match arguments {
                    Some(arguments) => {
                        format!("{object}.{name}({})", list(arguments, Self::source))
                    }
                    None => format!("{object}.{name}"),
                }
            }
            Self::Index(object, index) => {
                format!("{}[{}]", object.at_least(POSTFIX), index.source())
            }
            Self::Map(body) => format!("$list.map((x)=>[x,{}])", body.source()),
            Self::Peek(body) => format!("@peek(()=>{})", body.source()),
            Self::Called(body) => format!("(()=>{})()", body.source()),
            Self::Form(form, parts) => {
                let levels = form.parts.iter();
                let parts = parts
                    .iter()
                    .zip(levels)
                    .map(|(part, level)| part.at_least(*level));
                filled(form.source, parts)
            }
        }
    }

    fn at_least(&self, level: u8) -> String {
        if self.level() < level {
            format!("({})", self.source())
        } else {
            self.source()
        }
    }

    /// JavaScript with every parenthesis.
    pub(super) fn plain(&self) -> String {
        match self {
            Self::Plain(text) => format!("({text})"),
            Self::Text(text) => {
                let codes: Vec<String> = text
                    .encode_utf16()
                    .map(|unit| format!("\\u{unit:04x}"))
                    .collect();
                format!("\"{}\"", codes.concat())
            }
            Self::Array(items) => format!("[{}]", list(items, Self::plain)),
            Self::Object(entries) => {
                let entries: Vec<String> = entries
                    .iter()
                    .map(|(key, value)| format!("{key:?}: {}", value.plain()))
                    .collect();
                format!("({{{}}})", entries.join(","))
            }
            Self::Prefix(operator, operand) => format!("({operator} {})", operand.plain()),
            Self::Binary(operator, left, right) => {
                format!("({} {operator} {})", left.plain(), right.plain())
            }
            Self::Ternary(condition, then, otherwise) => format!(
                "({} ? {} : {})",
                condition.plain(),
                then.plain(),
                otherwise.plain()
            ),
            Self::Member(object, name, None) => format!("({}.{name})", object.plain()),
            Self::Member(object, name, Some(arguments)) => {
                format!(
                    "({}.{name}({}))",
                    object.plain(),
                    list(arguments, Self::plain)
                )
            }
            Self::Index(object, index) => format!("({}[{}])", object.plain(), index.plain()),
            Self::Map(body) => format!("($list.map((x) => [x, {}]))", body.plain()),
            Self::Peek(body) | Self::Called(body) => body.plain(),
            Self::Form(form, parts) => {
                let text = if form.plain.is_empty() {
                    form.source
                } else {
                    form.plain
                };
                format!("({})", filled(text, parts.iter().map(Self::plain)))
            }
        }
    }
}

/// The text of a form with its parts.
fn filled(form: &str, mut parts: impl Iterator<Item = String>) -> String {
    let mut pieces = form.split('#');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        out.push_str(&parts.next().unwrap_or_default());
        out.push_str(piece);
    }
    out
}

/// The forms that stand in none of the trees.
pub(super) fn unused_forms(trees: &[Tree]) -> Vec<&'static str> {
    let written: Vec<String> = trees.iter().map(|tree| format!("{tree:?}")).collect();
    let is_used = |form: &&Form| {
        let name = format!("source: {:?}", form.source);
        written.iter().any(|tree| tree.contains(&name))
    };
    let unused = FORMS.iter().filter(|form| !is_used(form));
    unused.map(|form| form.source).collect()
}

fn binding(operator: &str) -> u8 {
    BINARY
        .iter()
        .find(|(known, _)| *known == operator)
        .map_or(PRIMARY, |(_, level)| *level)
}

/// What the operands of an operator must bind like to stand without parentheses.
fn sides(operator: &str, left: &Tree) -> (u8, u8) {
    let level = binding(operator);
    match operator {
        // From right to left, and never behind a sign.
        "**" => (POSTFIX, level),
        // Not beside `||` and `&&`.
        "??" => {
            let again = matches!(left, Tree::Binary("??", ..));
            (if again { level } else { 6 }, 6)
        }
        _ => (level, level + 1),
    }
}

fn list(items: &[Tree], write: impl Fn(&Tree) -> String) -> String {
    let items: Vec<String> = items.iter().map(write).collect();
    items.join(", ")
}
