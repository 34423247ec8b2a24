//! Calls in value position: `get("/updates")`, `post(save(id), retry = Always)`, `link(user(id))`.

use proc_macro2::{Delimiter, Group, Ident, Spacing, TokenStream, TokenTree};

use crate::ast::{ActionOption, Call, OptionValue, Splice, StrLit, Target};
use crate::cursor::Cursor;
use crate::datastar;
use crate::diagnostic::{Diagnostic, Diagnostics, SpanRange, written};
use crate::expression;

/// Parses the arguments of a call whose name has been read.
pub(crate) fn parse_call(name: Ident, group: Group, diagnostics: &mut Diagnostics) -> Call {
    if !is_known(&name) {
        // The name is the mistake, for the checks to report; what it takes is unknown.
        return Call {
            name,
            group,
            target: None,
            options: Vec::new(),
        };
    }
    let mut cursor = Cursor::of(&group);
    let first = cursor.until_comma();
    let target = target(&name, &group, &first, diagnostics);
    let mut options: Vec<ActionOption> = Vec::new();
    while !cursor.is_empty() {
        let start = cursor.span();
        let tokens = cursor.until_comma();
        let Some(option) = option(&tokens, start, diagnostics) else {
            continue;
        };
        if let Some(earlier) = options.iter().find(|other| other.name == option.name) {
            diagnostics.push(
                Diagnostic::error(
                    option.name.span(),
                    format!("the option `{}` is given twice", option.name),
                )
                .help(format!(
                    "remove one of them; the first stands on line {}",
                    earlier.name.span().start().line
                )),
            );
            continue;
        }
        options.push(option);
    }
    Call {
        name,
        group,
        target,
        options,
    }
}

/// Whether a call of this name can be a value.
pub(super) fn is_known(name: &Ident) -> bool {
    name == "link" || datastar::action(&name.to_string()).is_some()
}

/// `get("/user/{id}")`
fn parameter_in_quotes(name: &Ident, path: &StrLit) -> Option<Diagnostic> {
    let (_, rest) = path.text().split_once('{')?;
    let (parameter, _) = rest.split_once('}')?;
    Some(
        Diagnostic::error(
            path.span(),
            format!("a path in quotes is requested as it is written, with `{{{parameter}}}`"),
        )
        .help(format!(
            "name the handler with its parameters: `{name}(handler({parameter}))`"
        )),
    )
}

/// `get("")`
fn empty_path(name: &Ident, path: &StrLit) -> Option<Diagnostic> {
    (path.text().trim().is_empty() && name != "link").then(|| {
        Diagnostic::error(path.span(), format!("`{name}` needs an address"))
            .help(format!("write it as `{name}(\"/path\")`"))
            .note("the client throws when it runs")
    })
}

fn target(
    name: &Ident,
    group: &Group,
    tokens: &TokenStream,
    diagnostics: &mut Diagnostics,
) -> Option<Target> {
    let all: Vec<TokenTree> = tokens.clone().into_iter().collect();
    match all.as_slice() {
        [] => {
            diagnostics.push(
                Diagnostic::error(
                    group.span(),
                    format!("expected a handler or a path in `{name}()`"),
                )
                .help(format!("name a handler: `{name}(handler)`"))
                .help(format!("or write a path: `{name}(\"/path\")`")),
            );
            None
        }
        [TokenTree::Literal(literal)] => {
            if let Some(path) = StrLit::new(literal.clone()) {
                let wrong = empty_path(name, &path).or_else(|| parameter_in_quotes(name, &path));
                diagnostics.extend(wrong);
                return Some(Target::Path(path));
            }
            diagnostics.push(
                Diagnostic::error(literal.span(), "expected a handler or a path in quotes")
                    .help(format!("write `{name}(\"/path\")`")),
            );
            None
        }
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Brace => {
            Some(Target::Link(Splice {
                group: group.clone(),
            }))
        }
        [path @ .., TokenTree::Group(arguments)]
            if is_path(path) && arguments.delimiter() == Delimiter::Parenthesis =>
        {
            Some(Target::Handler {
                path: path.iter().cloned().collect(),
                arguments: Some(arguments.clone()),
            })
        }
        path if is_path(path) => Some(Target::Handler {
            path: path.iter().cloned().collect(),
            arguments: None,
        }),
        _ => {
            diagnostics.push(
                Diagnostic::error(
                    SpanRange::of(tokens, group.span()),
                    format!("expected a handler or a path, found `{}`", written(tokens)),
                )
                .help(format!(
                    "name a handler with its parameters: `{name}(handler(id))`"
                ))
                .help(format!(
                    "put a value of type `Link` in braces: `{name}({{{}}})`",
                    written(tokens)
                )),
            );
            None
        }
    }
}

/// `a`, `a::b`, `crate::a`
fn is_path(tokens: &[TokenTree]) -> bool {
    let mut expect_ident = true;
    let mut colons = 0;
    for token in tokens {
        match token {
            TokenTree::Ident(_) if expect_ident => expect_ident = false,
            TokenTree::Punct(colon)
                if colon.as_char() == ':' && (colons == 1 || colon.spacing() == Spacing::Joint) =>
            {
                colons += 1;
                if colons == 2 {
                    colons = 0;
                    expect_ident = true;
                }
            }
            _ => return false,
        }
    }
    let is_whole = !expect_ident && colons == 0 && !tokens.is_empty();
    // A keyword is no name.
    is_whole && syn::parse2::<syn::Path>(tokens.iter().cloned().collect()).is_ok()
}

fn option(
    tokens: &TokenStream,
    start: proc_macro2::Span,
    diagnostics: &mut Diagnostics,
) -> Option<ActionOption> {
    let mut cursor = Cursor::new(tokens.clone(), start);
    let name = cursor.ident();
    let (Some(name), Some(_)) = (name, cursor.punct('=')) else {
        diagnostics.push(
            Diagnostic::error(
                SpanRange::of(tokens, start),
                format!("expected an option, found `{}`", written(tokens)),
            )
            .help("write `name = value`, such as `retry = Always`"),
        );
        return None;
    };
    let mark = cursor.mark();
    let value = option_value(&mut cursor, &name, diagnostics)?;
    let mut rest = cursor.clone();
    rest.skip_rest();
    let span = SpanRange::of(&rest.since(mark), name.span());
    if !cursor.is_empty() {
        diagnostics.push(
            Diagnostic::error(span, format!("expected one value for `{name}`")).help(format!(
                "put a Rust expression in braces: `{name} = {{..}}`"
            )),
        );
        return None;
    }
    Some(ActionOption { name, value, span })
}

fn option_value(
    cursor: &mut Cursor,
    name: &Ident,
    diagnostics: &mut Diagnostics,
) -> Option<OptionValue> {
    let before = cursor.span();
    match cursor.next() {
        Some(TokenTree::Ident(word)) => Some(OptionValue::Word(word)),
        Some(TokenTree::Literal(literal)) => {
            if let Some(text) = StrLit::new(literal.clone()) {
                return Some(OptionValue::Text(text));
            }
            match syn::Lit::new(literal.clone()) {
                syn::Lit::Int(number) if number.suffix().is_empty() => {
                    Some(OptionValue::Number(number.base10_digits().to_owned()))
                }
                syn::Lit::Float(number) if number.suffix().is_empty() => {
                    Some(OptionValue::Number(number.base10_digits().to_owned()))
                }
                _ => {
                    diagnostics.push(
                        Diagnostic::error(
                            literal.span(),
                            format!("`{literal}` is not a value for `{name}`"),
                        )
                        .help("times are whole milliseconds without a unit"),
                    );
                    None
                }
            }
        }
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
            Some(OptionValue::Splice(Splice { group }))
        }
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
            let expression = expression::parse(&group, diagnostics)?;
            if expression.statements.len() > 1 {
                diagnostics.push(
                    Diagnostic::error(group.span(), format!("expected one value for `{name}`"))
                        .help("write one expression, without `;`"),
                );
                return None;
            }
            Some(OptionValue::Expression(expression))
        }
        _ => {
            diagnostics.push(
                Diagnostic::error(before, format!("expected a value for `{name}`"))
                    .help(format!("write `{name} = value`")),
            );
            None
        }
    }
}
