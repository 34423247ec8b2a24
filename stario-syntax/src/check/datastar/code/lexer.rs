//! Cuts JavaScript into tokens (ECMA-262 section 12), with signals and actions as the client writes them.

use crate::expression::OPERATOR_WORDS;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    Number,
    /// In single or double quotes.
    Text,
    /// In backticks; [`Lexed::tokens`] of its `${..}` follow it.
    Template,
    Regex,
    /// `// ..`
    LineComment,
    /// `/* .. */`
    Comment,
    /// `$user.name`
    Signal,
    /// `@get`, with a `(` behind it.
    Action,
    Punct,
}

/// A token and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a str,
    pub(super) start: usize,
    /// How many brackets are open around it.
    pub(super) depth: usize,
    /// Whether a line ends between the token before and this one.
    pub(super) new_line: bool,
}

impl Token<'_> {
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    pub(super) fn is(&self, punct: &str) -> bool {
        self.kind == Kind::Punct && self.text == punct
    }

    pub(super) fn is_comment(&self) -> bool {
        matches!(self.kind, Kind::Comment | Kind::LineComment)
    }
}

/// Why code cannot be cut into tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Broken {
    /// A quote without its partner.
    Quote(char),
    /// `/*` without `*/`.
    Comment,
    /// An opening bracket without its partner.
    Open(char),
    /// A closing bracket without its partner.
    Close(char),
}

const PUNCTUATORS: &[&str] = &[
    ">>>=", "...", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "??=", "=>", "==", "!=",
    "<=", ">=", "&&", "||", "??", "?.", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=",
    "<<", ">>", "**",
];

pub(super) fn lex(code: &str) -> Result<Vec<Token<'_>>, Broken> {
    let mut lexer = Lexer {
        code,
        at: 0,
        tokens: Vec::new(),
        open: Vec::new(),
        new_line: false,
    };
    lexer.run(0)?;
    Ok(lexer.tokens)
}

struct Lexer<'a> {
    code: &'a str,
    at: usize,
    tokens: Vec<Token<'a>>,
    open: Vec<char>,
    new_line: bool,
}

impl<'a> Lexer<'a> {
    /// Reads to the end, or to the `}` that closes a `${`.
    fn run(&mut self, outer: usize) -> Result<(), Broken> {
        while let Some(first) = self.rest().chars().next() {
            if first.is_whitespace() {
                self.new_line |= matches!(first, '\n' | '\r' | '\u{2028}' | '\u{2029}');
                self.at += first.len_utf8();
            } else if first == '}' && outer > 0 && self.open.len() == outer {
                return Ok(());
            } else {
                self.token(first)?;
            }
        }
        match self.open.last() {
            Some(open) => Err(Broken::Open(*open)),
            None => Ok(()),
        }
    }

    fn rest(&self) -> &'a str {
        &self.code[self.at..]
    }

    fn push(&mut self, kind: Kind, length: usize) {
        self.tokens.push(Token {
            kind,
            text: &self.rest()[..length],
            start: self.at,
            depth: self.open.len(),
            new_line: std::mem::take(&mut self.new_line),
        });
        self.at += length;
    }

    fn token(&mut self, first: char) -> Result<(), Broken> {
        let rest = self.rest();
        match first {
            '"' | '\'' => {
                let length = quoted(rest, first).ok_or(Broken::Quote(first))?;
                self.push(Kind::Text, length);
            }
            '`' => self.template()?,
            '/' if rest.starts_with("//") => {
                let length = rest.find(['\n', '\r']).unwrap_or(rest.len());
                self.push(Kind::LineComment, length);
            }
            '/' if rest.starts_with("/*") => {
                let length = rest[2..].find("*/").ok_or(Broken::Comment)? + 4;
                self.push(Kind::Comment, length);
            }
            '/' if self.operand_is_next() && regex(rest).is_some() => {
                self.push(Kind::Regex, regex(rest).unwrap_or(1));
            }
            '(' | '[' | '{' => {
                self.push(Kind::Punct, 1);
                self.open.push(first);
            }
            ')' | ']' | '}' => {
                let opening = match first {
                    ')' => '(',
                    ']' => '[',
                    _ => '{',
                };
                match self.open.pop() {
                    Some(open) if open == opening => {}
                    Some(open) => return Err(Broken::Open(open)),
                    None => return Err(Broken::Close(first)),
                }
                self.push(Kind::Punct, 1);
            }
            '$' if path(&rest[1..]) > 0 => self.push(Kind::Signal, 1 + path(&rest[1..])),
            '@' if call(rest).is_some() => self.push(Kind::Action, call(rest).unwrap_or(1)),
            digit if digit.is_ascii_digit() => {
                let length = number(rest);
                self.push(Kind::Number, length);
            }
            letter if is_word(letter) => {
                let end = rest.find(|letter| !is_word(letter));
                self.push(Kind::Word, end.unwrap_or(rest.len()));
            }
            _ => {
                let known = PUNCTUATORS.iter().find(|known| rest.starts_with(**known));
                self.push(
                    Kind::Punct,
                    known.map_or(first.len_utf8(), |known| known.len()),
                );
            }
        }
        Ok(())
    }

    /// The whole template is one token; those of its `${..}` follow, one level deeper.
    fn template(&mut self) -> Result<(), Broken> {
        let (start, index) = (self.at, self.tokens.len());
        let depth = self.open.len();
        let new_line = std::mem::take(&mut self.new_line);
        self.at += 1;
        loop {
            let rest = self.rest();
            match rest.chars().next() {
                None => return Err(Broken::Quote('`')),
                Some('`') => break,
                Some('\\') => {
                    let escaped = rest[1..].chars().next().map_or(0, char::len_utf8);
                    self.at += 1 + escaped;
                }
                Some('$') if rest.starts_with("${") => {
                    self.at += 2;
                    self.open.push('{');
                    self.run(self.open.len())?;
                    if self.rest().is_empty() {
                        return Err(Broken::Open('{'));
                    }
                    self.open.pop();
                    self.at += 1;
                }
                Some(other) => self.at += other.len_utf8(),
            }
        }
        self.at += 1;
        let token = Token {
            kind: Kind::Template,
            text: &self.code[start..self.at],
            start,
            depth,
            new_line,
        };
        self.tokens.insert(index, token);
        Ok(())
    }

    /// Whether a `/` here starts a regular expression.
    fn operand_is_next(&self) -> bool {
        let before = self.tokens.iter().rev().find(|token| !token.is_comment());
        match before {
            None => true,
            Some(token) => match token.kind {
                Kind::Punct => !matches!(token.text, ")" | "]" | "}" | "++" | "--"),
                Kind::Word => OPERATOR_WORDS.contains(&token.text),
                _ => false,
            },
        }
    }
}

pub(super) fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '$')
}

fn is_ascii_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

/// The client's `\w+(?:[.-]\w+)*`.
pub(super) fn path(text: &str) -> usize {
    let word = |text: &str| text.find(|c| !is_ascii_word(c)).unwrap_or(text.len());
    let mut length = word(text);
    if length == 0 {
        return 0;
    }
    while text[length..].starts_with(['.', '-']) && word(&text[length + 1..]) > 0 {
        length += 1 + word(&text[length + 1..]);
    }
    length
}

/// The client's `@[A-Za-z_$][\w$]*\(`, without the bracket.
pub(super) fn call(text: &str) -> Option<usize> {
    let name = text.strip_prefix('@')?;
    let end = name.find(|letter| !is_ascii_word(letter) && letter != '$')?;
    let starts = !name.starts_with(|digit: char| digit.is_ascii_digit());
    (end > 0 && starts && name[end..].starts_with('(')).then_some(1 + end)
}

/// The length of a string in quotes.
pub(super) fn quoted(text: &str, quote: char) -> Option<usize> {
    let mut letters = text.char_indices().skip(1);
    while let Some((at, letter)) = letters.next() {
        if letter == quote {
            return Some(at + 1);
        }
        if letter == '\n' {
            return None;
        }
        if letter == '\\' {
            letters.next();
        }
    }
    None
}

/// The length of a regular expression with its flags.
fn regex(text: &str) -> Option<usize> {
    let mut in_class = false;
    let mut letters = text.char_indices().skip(1);
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\n' => return None,
            '\\' => {
                letters.next();
            }
            '[' => in_class = true,
            ']' => in_class = false,
            '/' if !in_class => {
                let flags = &text[at + 1..];
                let end = flags.find(|flag: char| !flag.is_ascii_alphabetic());
                return Some(at + 1 + end.unwrap_or(flags.len()));
            }
            _ => {}
        }
    }
    None
}

fn number(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let exponent = matches!(bytes[at], b'+' | b'-')
            && matches!(bytes[at - 1], b'e' | b'E')
            && !text.starts_with("0x");
        if !(bytes[at].is_ascii_alphanumeric() || matches!(bytes[at], b'.' | b'_') || exponent) {
            break;
        }
        at += 1;
    }
    at
}
