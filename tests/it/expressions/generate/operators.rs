//! The operators, and how strongly each form of an expression binds.

/// Each with how strongly it binds, as ECMA-262 orders them.
pub(super) const BINARY: &[(&str, u8)] = &[
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

pub(super) const UNARY: u8 = 15;

pub(super) const POSTFIX: u8 = 16;

pub(super) const PRIMARY: u8 = 17;

pub(super) fn binding(operator: &str) -> u8 {
    BINARY
        .iter()
        .find(|(known, _)| *known == operator)
        .map_or(PRIMARY, |(_, level)| *level)
}
