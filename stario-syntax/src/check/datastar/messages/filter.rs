//! Filters of signals: objects with `include` and `exclude`.

use crate::diagnostic::{Diagnostic, SpanRange};
use crate::suggest;

/// What a filter of signals may hold.
pub(in crate::check::datastar) const FILTER: &[&str] = &["include", "exclude"];

/// `{inclde: ..}`
pub(in crate::check::datastar) fn filter_key(
    wrong: &str,
    span: impl Into<SpanRange>,
) -> Diagnostic {
    let error = Diagnostic::error(span, format!("a filter has no `{wrong}`"));
    match suggest::nearest(wrong, FILTER.iter().copied()) {
        None => error.help("it has `include` and `exclude`"),
        nearest => error.suggest(nearest),
    }
}

/// Where a filter of signals stands.
#[derive(Clone, Copy, Debug)]
pub(in crate::check::datastar) enum FilterOf<'a> {
    /// An option, by its name and the sign behind it: `filter_signals = `.
    Option(&'a str),
    /// `@setAll`, with the value in front.
    SetAll(&'a str),
    /// `@toggleAll`
    ToggleAll,
}

/// `@toggleAll("menu.")`, `@setAll(true, /^a/)`; `found` is the text, number or pattern as it is written.
pub(in crate::check::datastar) fn plain_filter(
    of: FilterOf<'_>,
    found: &str,
    span: impl Into<SpanRange>,
) -> Diagnostic {
    if let FilterOf::SetAll(paths) = of
        && is_text(paths)
        && (!is_text(found) || paths.trim_end_matches(['\'', '"']).ends_with(['.', '*']))
    {
        return old_set_all(paths, found, span);
    }
    let object = format!("{{include: {}}}", pattern(found));
    let help = match of {
        FilterOf::Option(option) if option.ends_with("= ") => format!("{option}({object})"),
        FilterOf::Option(option) => format!("{option}{object}"),
        FilterOf::SetAll(value) => format!("@setAll({value}, {object})"),
        FilterOf::ToggleAll => format!("@toggleAll({object})"),
    };
    Diagnostic::error(span, format!("a filter must be an object, found `{found}`"))
        .help(format!("write `{help}`"))
        .note("the client finds no `include` in it, and every signal would match")
}

/// `@setAll("form.", true)`, the arguments of older clients.
fn old_set_all(paths: &str, value: &str, span: impl Into<SpanRange>) -> Diagnostic {
    Diagnostic::error(span, "the value of `@setAll` must come first")
        .help(format!(
            "write `@setAll({value}, {{include: {}}})`",
            pattern(paths)
        ))
        .note(format!("the client would set every signal to `{paths}`"))
}

fn is_text(written: &str) -> bool {
    written.starts_with(['\'', '"'])
}

/// What `include` takes in place of a plain filter: the paths of older clients, `menu.*`, as a pattern.
fn pattern(found: &str) -> String {
    let quote = found.chars().next().unwrap_or('"');
    if !is_text(found) {
        let is_pattern = quote == '/';
        return if is_pattern { found } else { "\"^user\"" }.to_owned();
    }
    let text = found.trim_matches(quote);
    let is_path = |letter: char| letter.is_ascii_alphanumeric() || "_.*".contains(letter);
    if text.chars().all(is_path) {
        format!("{quote}^{}{quote}", text.trim_end_matches(['.', '*']))
    } else {
        found.to_owned()
    }
}
