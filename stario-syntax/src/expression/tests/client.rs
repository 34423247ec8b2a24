//! The printed text means to a JavaScript parser and to the client what the tokens of the source mean.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use super::print;
use crate::parse::tests::tokens;

/// Punctuators of JavaScript, the longest first.
const OPERATORS: &[&str] = &[
    ">>>=", "...", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "??=", "=>", "==", "!=",
    "<=", ">=", "&&", "||", "??", "?.", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=",
    "<<", ">>", "**",
];

const EXPRESSIONS: &[&str] = &[
    "$a-b",
    "$a-$b-1",
    "$a--",
    "$a-- -1",
    "$a- --b",
    "- -$a",
    "+ +$a- -1",
    "$count++",
    "$user.name.trim().length-1",
    "$a?.b?.c",
    "$a?.[0]?.[$b-1]?.($c)-1",
    "f?.()?.name.g(1)",
    "$a?$b:$c",
    "$a ?? ($b || $c)",
    "$a===1&&$b!==\"x\"||!$c",
    "$a<=1&&$b>=2&&$c<<3>>4>>>5",
    "$a=$b+=$c-=1",
    "$a>>>=1;$b**=2;$c??=3;$d&&=4",
    "typeof $a===\"string\"",
    "new Date().getTime()-1",
    "new Date()**2-new Date(1)*3",
    "[1,2,[$a]].map((x)=>x*2)",
    "()=>$a",
    "(a,b)=>a-b",
    "$a={a:1,\"b c\":[2]}",
    "f(\"it's\",\"\\\"q\\\"\",\"back\\\\\",\"a;b\",\"$x @y(z) // `\",\"\\n\\u{2028}é\")",
    "$a=\"x\\\\\";$b=\"y;z\";$c='\\''",
    "$a=1;$b=2;f($c)",
    "$a=\"a/b\";$b=\"c/d\";$c=\"e;f/g\"",
    "$a/2*$b/3",
    "$a<!--$b",
    "$a--> $b",
    "1.5.toFixed(2)",
    "\"x\" in $a",
    "[...$items,$new,...[1,2]]",
    "f(...$a,$b,...$c?[1]:[])",
    "$a={...$b,k:1,...{c:2}}",
    "new Date(...$a)-1",
    "el.closest(\"form\").requestSubmit()",
    "$a instanceof Array?$a[0]:null",
];

/// The tokens of the source, as JavaScript cuts them.
fn source_tokens(stream: TokenStream, out: &mut Vec<String>) {
    let mut run = String::new();
    for token in stream {
        if let TokenTree::Punct(punct) = &token {
            run.push(punct.as_char());
            if punct.spacing() == Spacing::Joint {
                continue;
            }
        }
        punctuators(&std::mem::take(&mut run), out);
        match token {
            TokenTree::Punct(_) => {}
            TokenTree::Ident(ident) => out.push(ident.to_string()),
            TokenTree::Literal(literal) => out.push(match syn::Lit::new(literal) {
                syn::Lit::Str(text) => format!("{:?}", text.value()),
                syn::Lit::Char(character) => format!("{:?}", character.value().to_string()),
                syn::Lit::Int(number) => number.base10_digits().to_owned(),
                syn::Lit::Float(number) => number.base10_digits().to_owned(),
                _ => panic!("a literal of Rust only"),
            }),
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                out.push(open.to_owned());
                source_tokens(group.stream(), out);
                out.push(close.to_owned());
            }
        }
    }
    punctuators(&run, out);
}

fn punctuators(mut run: &str, out: &mut Vec<String>) {
    while let Some(first) = run.chars().next() {
        let found = OPERATORS
            .iter()
            .find(|operator| run.starts_with(**operator));
        let length = found.map_or(first.len_utf8(), |operator| operator.len());
        out.push(run[..length].to_owned());
        run = &run[length..];
    }
}

/// Cuts printed text the way JavaScript does; a signal is cut the way the client finds it.
fn printed_tokens(text: &str) -> Vec<String> {
    let is_word = |character: char| character.is_alphanumeric() || character == '_';
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            ' ' => 1,
            '\'' => {
                let end = rest[1..].find('\'').expect("a closing quote") + 2;
                out.push(format!("{:?}", unescaped(&rest[1..end - 1])));
                end
            }
            '$' => {
                let length = 1 + signal_length(&rest[1..]);
                let path = rest[1..length].split('.').map(str::to_owned);
                out.push("$".to_owned());
                out.extend(path.flat_map(|name| [".".to_owned(), name]).skip(1));
                length
            }
            first if first.is_ascii_digit() => {
                let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.');
                out.push(rest[..end.unwrap_or(rest.len())].to_owned());
                end.unwrap_or(rest.len())
            }
            first if is_word(first) => {
                let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
                out.push(rest[..end].to_owned());
                end
            }
            _ => {
                let end = rest.find(|c: char| is_word(c) || " '$()[]{}".contains(c));
                let end = end.unwrap_or(rest.len()).max(first.len_utf8());
                punctuators(&rest[..end], &mut out);
                end
            }
        };
        rest = &rest[length..];
    }
    // A number takes the dot of a member along.
    out.into_iter()
        .flat_map(|token| match token.strip_suffix('.') {
            Some(number) if number.starts_with(|c: char| c.is_ascii_digit()) => {
                vec![number.to_owned(), ".".to_owned()]
            }
            _ => vec![token],
        })
        .collect()
}

/// The client's `\w+(?:[.-]\w+)*`.
fn signal_length(text: &str) -> usize {
    let word = |text: &str| {
        let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        end.unwrap_or(text.len())
    };
    let mut length = word(text);
    while text[length..].starts_with(['.', '-']) && word(&text[length + 1..]) > 0 {
        length += 1 + word(&text[length + 1..]);
    }
    length
}

fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let digits = match rest.as_bytes()[at + 1] {
            b'x' => 2,
            b'u' => 4,
            other => panic!("escape {other}"),
        };
        let end = at + 2 + digits;
        let code = u32::from_str_radix(&rest[at + 2..end], 16).unwrap();
        out.push(char::from_u32(code).unwrap());
        rest = &rest[end..];
    }
    out + rest
}

/// Cuts text at the `;` that the client sees: not in quotes, and not between two slashes.
fn split(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(first) = text[at..].chars().next() {
        let end = match first {
            '/' | '\'' | '"' | '`' => text[at + 1..].find(first).map(|end| end + 2),
            _ => None,
        };
        if first == ';' {
            parts.push(text[start..at].trim());
            start = at + 1;
        }
        at += end.unwrap_or(first.len_utf8());
    }
    parts.push(text[start..].trim());
    parts
}

#[test]
fn printed_text_has_the_tokens_of_the_source() {
    for source in EXPRESSIONS {
        let mut expect = Vec::new();
        source_tokens(tokens(source), &mut expect);
        assert_eq!(printed_tokens(&print(source)), expect, "{source}");
    }
}

#[test]
fn the_client_splits_statements_where_they_end() {
    for source in EXPRESSIONS {
        let statements: Vec<String> = source.split_inclusive(';').map(str::to_owned).collect();
        let printed = print(source);
        let parts = split(&printed);
        // A `;` inside a string of the source is the only one that separates nothing.
        let in_strings = source.matches("a;b").count()
            + source.matches("y;z").count()
            + source.matches("e;f").count();
        assert_eq!(parts.len(), statements.len() - in_strings, "{printed}");
    }
    for (source, expect) in [
        ("$a / 2; $b / 2", vec!["$a / 2, $b / 2"]),
        (
            "$a = $b / 2; f(\"/\", \";\")",
            vec!["$a = $b / 2, f('/', '\\x3b')"],
        ),
        ("f(\"a\\\\\"); g(\";\")", vec!["f('a\\x5c')", "g('\\x3b')"]),
    ] {
        assert_eq!(split(&print(source)), expect, "{source}");
    }
}

#[test]
fn no_string_holds_what_the_client_looks_for() {
    let every: String = (1..=0x2100).filter_map(char::from_u32).collect();
    let printed = print(&format!("{every:?}"));
    let inside = &printed[1..printed.len() - 1];
    assert_eq!(unescaped(inside), every);
    for character in [
        '\'', '"', '`', '$', '@', ';', '\n', '\r', '\u{2028}', '\u{2029}',
    ] {
        assert!(!inside.contains(character), "{character:?}");
    }
}
