//! Where in JavaScript a hole stands: strings, template literals, regular expressions and comments
//! told apart from code (ECMA-262 section 12).

use crate::expression::OPERATOR_WORDS;

/// What is wrong with the text or with the place of a hole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mistake {
    HoleInString,
    HoleInTemplate,
    HoleInRegex,
    HoleInName,
    Comment,
    OpenString,
    OpenTemplate,
}

/// Where the next character stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Code,
    String(char),
    /// A template literal, with what is between `${` and `}`.
    Template,
    Regex,
    /// The brackets of a regular expression, where `/` is a character.
    RegexClass,
    /// Behind a comment, where nothing is looked at.
    Comment,
}

/// Reads text and holes in order.
#[derive(Debug)]
pub(super) struct Lexer {
    place: Place,
    /// The word or name that is being read.
    word: String,
    /// Whether a value has just ended, so that `/` divides.
    after_value: bool,
    /// The last character of code, whitespace left out of account.
    last: char,
    /// Whether whitespace or nothing stands between `last` and here.
    gap: bool,
    /// Whether the last thing was a hole.
    after_hole: bool,
    mistakes: Vec<Mistake>,
}

impl Default for Lexer {
    fn default() -> Self {
        Self {
            place: Place::Code,
            word: String::new(),
            after_value: false,
            last: ' ',
            gap: true,
            after_hole: false,
            mistakes: Vec::new(),
        }
    }
}

impl Lexer {
    /// Reads text up to the next hole.
    pub(super) fn text(&mut self, text: &str) {
        let mut characters = text.chars().peekable();
        while let Some(character) = characters.next() {
            match self.place {
                Place::Code => self.code(character, characters.peek().copied()),
                _ if character == '\\' => {
                    characters.next();
                }
                Place::String(quote) if character == quote => self.value_ends(character),
                Place::Template if character == '`' => self.value_ends(character),
                Place::Regex if character == '/' => self.value_ends(character),
                Place::Regex if character == '[' => self.place = Place::RegexClass,
                Place::RegexClass if character == ']' => self.place = Place::Regex,
                Place::String(_)
                | Place::Template
                | Place::Regex
                | Place::RegexClass
                | Place::Comment => {}
            }
        }
    }

    /// A hole stands here.
    pub(super) fn hole(&mut self) {
        match self.place {
            Place::Code => {}
            Place::Comment => return,
            Place::String(_) => return self.mistake(Mistake::HoleInString),
            Place::Template => return self.mistake(Mistake::HoleInTemplate),
            Place::Regex | Place::RegexClass => return self.mistake(Mistake::HoleInRegex),
        }
        let joins_name = !self.gap && (is_name(self.last) || self.last == '@');
        let is_member = self.last == '.' && !self.word.ends_with("...");
        if joins_name || is_member {
            self.mistake(Mistake::HoleInName);
        }
        self.word.clear();
        self.after_value = true;
        self.after_hole = true;
        self.gap = false;
        self.last = ')';
    }

    /// Every mistake once, in the order of discovery.
    pub(super) fn finish(mut self) -> Vec<Mistake> {
        match self.place {
            Place::String(_) => self.mistake(Mistake::OpenString),
            Place::Template => self.mistake(Mistake::OpenTemplate),
            _ => {}
        }
        let mut mistakes = self.mistakes;
        // A hole in a string explains why the string has no end.
        if mistakes.len() > 1 {
            mistakes
                .retain(|mistake| !matches!(mistake, Mistake::OpenString | Mistake::OpenTemplate));
        }
        mistakes
    }

    fn code(&mut self, character: char, next: Option<char>) {
        let after_hole = std::mem::take(&mut self.after_hole);
        if character.is_whitespace() {
            self.gap = true;
            return;
        }
        let gap = std::mem::take(&mut self.gap);
        self.last = character;
        if is_name(character) {
            if after_hole && !gap {
                self.mistake(Mistake::HoleInName);
            }
            if gap || self.word.starts_with('.') {
                self.word.clear();
            }
            self.word.push(character);
            self.after_value = !OPERATOR_WORDS.contains(&self.word.as_str());
            return;
        }
        if character == '.' {
            if !self.word.starts_with('.') {
                self.word.clear();
            }
            self.word.push('.');
            return;
        }
        self.word.clear();
        match character {
            '\'' | '"' => self.place = Place::String(character),
            '`' => self.place = Place::Template,
            '/' if matches!(next, Some('/' | '*')) => {
                self.mistake(Mistake::Comment);
                self.place = Place::Comment;
            }
            '/' if !self.after_value => self.place = Place::Regex,
            _ => {}
        }
        self.after_value = matches!(character, ')' | ']' | '}');
    }

    fn value_ends(&mut self, last: char) {
        self.place = Place::Code;
        self.after_value = true;
        self.gap = false;
        self.last = last;
    }

    fn mistake(&mut self, mistake: Mistake) {
        if !self.mistakes.contains(&mistake) {
            self.mistakes.push(mistake);
        }
    }
}

fn is_name(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '$')
}
