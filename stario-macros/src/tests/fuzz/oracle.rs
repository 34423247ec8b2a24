//! What holds for every input: no panic, messages that can be read and point somewhere, code that is
//! whole, and the same code every time.

use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

use proc_macro2::{Span, TokenStream, TokenTree};

use super::corpus::{Case, Entry};
use super::rust::is_whole;
use super::tree::{source, tokens};

/// What an input should not have done.
#[derive(Clone, Debug)]
pub(super) struct Failure {
    /// Equal for inputs that fail for the same reason.
    pub(super) kind: String,
    pub(super) details: String,
}

impl Failure {
    fn new(kind: impl Into<String>, details: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            details: details.into(),
        }
    }
}

thread_local! {
    /// What the last panic of this thread said, while panics are being caught.
    static PANIC: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Runs `run`; what it says when it panics.
pub(super) fn catch<T>(run: impl FnOnce() -> T) -> Result<T, Failure> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let others = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            let caught = PANIC.with_borrow_mut(|panic| match panic {
                None => false,
                Some(text) => {
                    *text = info.to_string();
                    true
                }
            });
            if !caught {
                others(info);
            }
        }));
    });
    PANIC.set(Some(String::new()));
    let result = panic::catch_unwind(AssertUnwindSafe(run));
    let text = PANIC.take().unwrap_or_default();
    result.map_err(|_| {
        // The place is the reason; what was panicked about differs from input to input.
        let place = text.lines().next().unwrap_or_default().to_owned();
        Failure::new(place, text)
    })
}

/// Expands a case and judges the outcome; whether it was accepted.
pub(super) fn judge(case: &Case) -> Result<bool, Failure> {
    let expansion = catch(|| case.expand())?;
    let mut messages = Vec::new();
    errors(expansion.clone(), &mut messages);
    if case.entry == Entry::Signals && syn::parse2::<syn::Item>(tokens(&case.input)).is_err() {
        // A derive is given items that rustc has read.
        return Ok(false);
    }
    let is_empty = case.input.is_empty();
    for (message, spans) in &messages {
        judge_message(case, message)?;
        if !is_empty && !spans.iter().copied().all(is_in_source) {
            return Err(Failure::new(
                format!("no span: {}", first_words(message)),
                message,
            ));
        }
    }
    judge_code(case, expansion)?;
    Ok(messages.is_empty())
}

/// What the expansion of a case tells the user.
pub(super) fn messages(case: &Case) -> Vec<String> {
    let mut found = Vec::new();
    errors(case.expand(), &mut found);
    found.into_iter().map(|(message, _)| message).collect()
}

/// Every `compile_error! { "message" }`, with the spans of its path and of its braces.
fn errors(expansion: TokenStream, found: &mut Vec<(String, [Span; 2])>) {
    let all: Vec<TokenTree> = expansion.into_iter().collect();
    for (index, token) in all.iter().enumerate() {
        let TokenTree::Group(group) = token else {
            continue;
        };
        if let [.., TokenTree::Ident(name), TokenTree::Punct(bang)] = &all[..index]
            && name == "compile_error"
            && bang.as_char() == '!'
            && let [TokenTree::Literal(literal)] =
                group.stream().into_iter().collect::<Vec<_>>().as_slice()
            && let syn::Lit::Str(text) = syn::Lit::new(literal.clone())
        {
            found.push((text.value(), [name.span(), group.span()]));
        } else {
            errors(group.stream(), found);
        }
    }
}

/// The first line of a file of the corpus is empty: a token that stands there has no place.
fn is_in_source(span: Span) -> bool {
    span.start().line > 1
}

/// Lower case or a quoted token first, no period last, nothing that the user did not write.
fn judge_message(case: &Case, message: &str) -> Result<(), Failure> {
    let wrong = |what: &str| {
        Err(Failure::new(
            format!("{what}: {}", first_words(message)),
            message,
        ))
    };
    let line = message.lines().next().unwrap_or_default();
    let starts = |first: char| first.is_lowercase() || first == '`';
    // A name comes as its owner writes it.
    if !line.starts_with(starts) && !line.starts_with("Datastar") {
        return wrong("first letter");
    }
    if line.ends_with(['.', ' ', ':']) {
        return wrong("end of line");
    }
    let is_odd = !message.matches('`').count().is_multiple_of(2);
    if is_odd && !(source(&case.args) + &source(&case.input)).contains('`') {
        return wrong("quotes");
    }
    if ["__stario", "__private", "__P0"]
        .iter()
        .any(|name| message.contains(name))
    {
        return wrong("generated name");
    }
    Ok(())
}

fn first_words(message: &str) -> String {
    // What is quoted differs from input to input.
    let mut out = String::new();
    for (index, part) in message
        .lines()
        .next()
        .unwrap_or_default()
        .split('`')
        .enumerate()
    {
        out.push_str(if index % 2 == 0 { part } else { "`..`" });
    }
    out
}

/// Any input becomes the same code every time, and that code is whole when the Rust parts of the input
/// are: rustc has nothing to add to the messages.
fn judge_code(case: &Case, expansion: TokenStream) -> Result<(), Failure> {
    let text = expansion.to_string();
    let again = catch(|| case.expand())?.to_string();
    if text != again {
        return Err(Failure::new(
            "not the same twice",
            format!("{text}\n{again}"),
        ));
    }
    let parsed = if case.entry.is_expression() {
        syn::parse2::<syn::Expr>(expansion).map(drop)
    } else {
        syn::parse2::<syn::File>(expansion).map(drop)
    };
    let Err(error) = parsed else {
        return Ok(());
    };
    let input = tokens(&case.input);
    let mistaken = match case.entry {
        Entry::Html | Entry::Js => !is_whole(case.entry, input),
        Entry::Routes => false,
        Entry::Signals | Entry::Component | Entry::Route(_) => {
            syn::parse2::<syn::Item>(input.clone()).is_err() || !is_whole(case.entry, input)
        }
    };
    if mistaken {
        // rustc explains the mistake in the user's own Rust.
        return Ok(());
    }
    Err(Failure::new(format!("not Rust: {error}"), text))
}
