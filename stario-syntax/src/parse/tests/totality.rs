//! No input stops the parser: half-typed and damaged templates still give a tree and a message.

use proc_macro2::{Group, TokenStream, TokenTree};

use super::{parse, tokens};
use crate::parse::MAX_DEPTH;
use crate::{check, template};

const PAGE: &str = r#"<!DOCTYPE html>
<html lang="en" {..attrs}>
    <!-- "a comment" -->
    #[allow(empty_heading, empty_label, reason = "the client fills it")]
    <head><meta charset="utf-8"><title>"Hello {name}"</title><script>"go()"</script></head>
    <body data-init=get("/updates", retry = Always) class=["a", "b" if active, extra]>
        <h1 title="a {x} b" n=-5>"Text {n + 1} and {{"</h1>
        let total: usize = items.len();
        if let Some(user) = &user && total > 1 {
            <ui::Card title="x" wide {..rest}>{user.name}</ui::Card>
        } else if total == 0 { <br> } else { <input value={total} disabled/> }
        for (i, Item { id, .. }) in items.iter().enumerate() {
            <li id="item-{id}" data-on:click__debounce.500ms=post(save(id))>{i}</li>
        }
        match state {
            State::Ready { since } if since > 1 => { <b>"ready"</b> }
            _ => { <a href=link(home) data-text=$count>"none"</a> },
        }
        <p data-show=($a - $b > 0 ? !$open : {flag}) data-on:click=($n = [1, "x"]; @get(home))/>
    </body>
</html>
"#;

/// Templates of tokens that have no place where they stand.
const ODD: &[&str] = &[
    "< < <",
    "</ </ </",
    "<><>",
    "</></>",
    "<!",
    "<! -",
    "<!-->",
    "<!----",
    "<!-- -->",
    "<a/",
    "<a //>",
    "<a =>",
    "<a = = b>",
    "<a b==c>",
    "<a -b>",
    "<a b- c>",
    "<a b:>",
    "<a b.>",
    "<a::b>",
    "<A::<b>>",
    "<a b=->",
    "<a b=$>",
    "<a b=$$c>",
    "<a b=$1>",
    "<a b=@>",
    "<a b=#>",
    "<a b=[]>",
    "<a b=[,]>",
    "<a b=[if]>",
    "<a b=[if if]>",
    "<a b=[x if if]>",
    "<a b={..}>",
    "<a b=(;)>",
    "<a b=(,)>",
    "<a b=(@)>",
    "<a b=(@x)>",
    "<a b=(?)>",
    "<a b=(:)>",
    "<a b=(a.)>",
    "<a b=(a?.)>",
    "<a b=(a[])>",
    "<a b=(a[,])>",
    "<a b=(=>)>",
    "<a b=(a=>)>",
    "<a b=((a)=>)>",
    "<a b=({a:})>",
    "<a b=({:a})>",
    "<a b=({,})>",
    "<a b=(++)>",
    "<a b=(a++ ++)>",
    "<a b=x()>",
    "<a b=x(,)>",
    "<a b=x(y,)>",
    "<a b=x(y,=)>",
    "<a b=x(y,z=)>",
    "<a b=x(y z)>",
    "<a b=x(::)>",
    "<a b=x(y::)>",
    "if",
    "if {",
    "for in {}",
    "for in in in {}",
    "match x { => }",
    "match x { A => }",
    "match { }",
    "let ;",
    "let",
    "else",
    "else else {}",
    "@ @",
    "@if @else",
    "while {}",
    "loop",
    "signals",
    "signals ;",
    "signals A",
    "signals A<",
    "{ }",
    "{..}",
    "#",
    "#[]",
    "#[] <p/>",
    "#![]",
    "#[allow]",
    "#[allow()] <p/>",
    "#[allow(,)] <p/>",
    "#[allow(=)] <p/>",
    "#[allow(reason)] <p/>",
    "#[allow(reason =)] <p/>",
    "#[allow(empty_heading, reason = 5)] <p/>",
    "#[allow(empty_heading)] </p>",
    "<p>#[allow(empty_heading)]</p>",
    "#[allow(empty_heading)] #[allow(empty_heading)]",
    "#[allow(empty_heading)] #",
    "#[doc = \"x\"]",
    "'a",
    "r#\"\"#",
    "b\"\"",
    "\"{\"",
    "\"}\"",
    "\"{{}\"",
    "\"{a:}\"",
    "\"{:}\"",
    "\"{\\\"}\"",
    "\"{'}\"",
    "\"{'\"",
    "\"{'\\\\'}\"",
    "1 2 3",
    "\\u{1}",
    "$",
    "$a",
    ";",
    "=>",
    "..",
    "?",
];

/// Everything that happens to a template; the number of mistakes.
fn process(tokens: TokenStream) -> usize {
    let (markup, mut diagnostics) = parse(tokens);
    let parsed = diagnostics.iter().count();
    check::check(&markup, &mut diagnostics);
    let _ = template::lower(&markup);
    let _ = diagnostics.to_statements();
    parsed
}

/// The first `budget` tokens, counted through groups; a group that is cut is closed.
fn prefix(tokens: TokenStream, budget: &mut usize) -> TokenStream {
    let mut out = Vec::new();
    for token in tokens {
        if *budget == 0 {
            break;
        }
        *budget -= 1;
        out.push(match token {
            TokenTree::Group(group) => regroup(&group, prefix(group.stream(), budget)),
            token => token,
        });
    }
    out.into_iter().collect()
}

/// All tokens but the one at `index`, or with it twice.
fn damaged(tokens: TokenStream, index: &mut Option<usize>, copies: usize) -> TokenStream {
    let mut out = Vec::new();
    for token in tokens {
        let hit = *index == Some(0);
        *index = index.and_then(|index| index.checked_sub(1));
        let token = match token {
            TokenTree::Group(group) => regroup(&group, damaged(group.stream(), index, copies)),
            token => token,
        };
        for _ in 0..if hit { copies } else { 1 } {
            out.push(token.clone());
        }
    }
    out.into_iter().collect()
}

fn regroup(group: &Group, stream: TokenStream) -> TokenTree {
    let mut new = Group::new(group.delimiter(), stream);
    new.set_span(group.span());
    TokenTree::Group(new)
}

fn count(tokens: TokenStream) -> usize {
    let counts = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) => 1 + count(group.stream()),
        _ => 1,
    });
    counts.sum()
}

#[test]
fn the_page_itself_is_right() {
    assert_eq!(process(tokens(PAGE)), 0);
}

#[test]
fn every_prefix_in_characters_is_read() {
    let html = PAGE.find("<html").unwrap();
    let mut read = 0;
    for (end, _) in PAGE.trim_end().char_indices() {
        // A prefix with an open brace or quote is for the tokenizer to report.
        let Ok(tokens) = PAGE[..end].parse::<TokenStream>() else {
            continue;
        };
        let mistakes = process(tokens);
        assert!(mistakes > 0 || end <= html, "{}", &PAGE[..end]);
        read += 1;
    }
    assert!(read > 400, "only {read} prefixes are tokens");
}

#[test]
fn every_prefix_in_tokens_is_read() {
    let all = count(tokens(PAGE));
    let doctype = count(tokens("<!DOCTYPE html>"));
    for length in 0..all {
        let mut budget = length;
        let mistakes = process(prefix(tokens(PAGE), &mut budget));
        assert!(
            mistakes > 0 || length == 0 || length == doctype,
            "{length} tokens"
        );
    }
}

#[test]
fn every_missing_or_doubled_token_is_survived() {
    for index in 0..count(tokens(PAGE)) {
        for copies in [0, 2] {
            process(damaged(tokens(PAGE), &mut Some(index), copies));
        }
    }
}

#[test]
fn odd_tokens_are_survived() {
    for source in ODD {
        if let Ok(tokens) = source.parse() {
            process(tokens);
        }
    }
}

#[track_caller]
fn nested(open: &str, close: &str, depth: usize) -> usize {
    let source = format!("{}{}", open.repeat(depth), close.repeat(depth));
    process(tokens(&source))
}

#[test]
fn deep_nesting_is_one_mistake() {
    for (open, close) in [
        ("<p>", "</p>"),
        ("<Card>", "</Card>"),
        ("<p>", ""),
        ("if a {", "}"),
        ("if a {} else ", "{}"),
        ("for a in b {", "}"),
        ("match a { b => {", "}}"),
        ("<br>", "</br>"),
    ] {
        let enough = if close.is_empty() {
            2 * MAX_DEPTH
        } else {
            MAX_DEPTH + 2
        };
        assert_eq!(nested(open, close, enough), 1, "{open}");
        assert_eq!(nested(open, close, 1_000), 1, "{open}");
    }
    assert_eq!(nested("<p>", "</p>", MAX_DEPTH), 0);
    assert_eq!(nested("if a {", "}", MAX_DEPTH), 0);
}

#[test]
fn deep_expressions_are_one_mistake() {
    for (open, middle, close) in [
        ("(", "1", ")"),
        ("[", "", "]"),
        ("f(", "", ")"),
        ("{a: ", "1", "}"),
        ("!", "a", ""),
        ("- ", "a", ""),
        ("$a ? b : ", "c", ""),
        ("x => ", "1", ""),
        ("$a = ", "1", ""),
        ("", "a", ".b"),
        ("", "a", "[0]"),
        ("", "a", "()"),
    ] {
        let (open, close) = (open.repeat(500), close.repeat(500));
        let source = format!("<p data-text=({open}{middle}{close})/>");
        assert_eq!(process(tokens(&source)), 1, "{open}{close}");
    }
}
