//! Rust literals for text of the page: one text, one meaning, whatever it holds.

/// Text in quotes as a template interpolates it: braces are doubled.
pub(super) fn interpolated(text: &str) -> String {
    quoted(text, true)
}

/// Text with a syntax of its own: in quotes, or raw where quotes, backslashes, braces or line breaks
/// would make it hard to read.
///
/// A raw literal is verbatim everywhere. A text that cannot be raw is in quotes, and
/// `is_interpolated` says what its place does with these.
pub(super) fn own_syntax(text: &str, is_interpolated: bool) -> String {
    if text.contains(['"', '\\', '{', '}', '\n']) {
        raw(text).unwrap_or_else(|| quoted(text, is_interpolated))
    } else {
        quoted(text, false)
    }
}

/// Text of `<script>` and `<style>`: raw, so that code looks like code.
pub(super) fn code(text: &str) -> String {
    raw(text).unwrap_or_else(|| quoted(text, false))
}

/// A raw literal with as many `#` as its text needs, and one at least: then a quote that is added
/// later does not end it. `None` when it holds what a raw literal cannot.
fn raw(text: &str) -> Option<String> {
    let hashes = longest_end(text) + 1;
    // Rust allows 255 of them.
    if hashes > 255 || text.contains(|c: char| is_control(c) || is_direction(c)) {
        return None;
    }
    let hashes = "#".repeat(hashes);
    Some(format!("r{hashes}\"{text}\"{hashes}"))
}

/// The most `#` behind a quote.
fn longest_end(text: &str) -> usize {
    text.split('"')
        .skip(1)
        .map(|rest| rest.bytes().take_while(|byte| *byte == b'#').count())
        .max()
        .unwrap_or_default()
}

fn quoted(text: &str, interpolates: bool) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for character in text.chars() {
        match character {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            '{' if interpolates => literal.push_str("{{"),
            '}' if interpolates => literal.push_str("}}"),
            other if is_control(other) || is_direction(other) || is_unseen(other) => {
                literal.extend(other.escape_unicode());
            }
            other => literal.push(other),
        }
    }
    literal.push('"');
    literal
}

/// Controls other than line feeds and tabs; a raw literal cannot hold a carriage return.
fn is_control(character: char) -> bool {
    character.is_control() && !matches!(character, '\n' | '\t')
}

/// What changes the direction of text, which rustc refuses in literals.
fn is_direction(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Spaces other than the ordinary one, and marks without a width. Joiners are kept: words of some
/// scripts are written with them.
fn is_unseen(character: char) -> bool {
    matches!(character,
        '\u{A0}' | '\u{AD}' | '\u{1680}' | '\u{2000}'..='\u{200B}' | '\u{200E}' | '\u{200F}'
        | '\u{2028}' | '\u{2029}' | '\u{202F}' | '\u{205F}'..='\u{206F}' | '\u{3000}' | '\u{FEFF}')
}

/// Cuts text into literals of one line each, at its line breaks and then at its spaces, when it is
/// longer than `width`.
pub(super) fn lines(text: &str, width: usize) -> Vec<String> {
    let whole = interpolated(text);
    if whole.chars().count() <= width {
        return vec![whole];
    }
    let mut literals = Vec::new();
    let mut piece = Piece::default();
    for line in text.split_inclusive('\n') {
        for word in line.split_inclusive(' ') {
            let added = interpolated(word).chars().count() - 2;
            let is_blank = word.trim().is_empty();
            if piece.length + added + 2 > width && !piece.is_blank() && !is_blank {
                literals.push(piece.take());
            }
            piece.text.push_str(word);
            piece.length += added;
            piece.has_words |= !is_blank;
        }
        if !piece.is_blank() {
            literals.push(piece.take());
        }
    }
    if !piece.text.is_empty() {
        literals.push(piece.take());
    }
    literals
}

/// What goes into one literal.
#[derive(Default)]
struct Piece {
    text: String,
    /// The characters of the literal between its quotes.
    length: usize,
    has_words: bool,
}

impl Piece {
    fn is_blank(&self) -> bool {
        !self.has_words
    }

    fn take(&mut self) -> String {
        interpolated(&std::mem::take(self).text)
    }
}
