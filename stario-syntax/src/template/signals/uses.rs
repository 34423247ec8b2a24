//! Collects the signals that a template uses and does not declare by itself.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};

use super::super::{Lookup, NameLookup};
use super::each_attribute;
use super::names::field_name;
use crate::ast::{Call, Markup, Named, OptionValue, Value};
use crate::check::{bare_words_in_text, signals_in_text};
use crate::datastar::{Plugin, ValueKind};
use crate::diagnostic::{Diagnostics, SpanRange};
use crate::expression::{self, Expr, Expression, SignalPath, unraw};
use crate::spelling::Spelling;
use crate::template::attribute_plugin;

/// A path to a signal and where it is written.
struct Path {
    names: Vec<String>,
    spans: Vec<Span>,
    /// Where it is written, when its names are no tokens of their own, which rustc may offer to
    /// replace. In a key, a name is written in another case, and in quotes it is a part of a token:
    /// what rustc would put there is no attribute any more.
    inside: Option<SpanRange>,
    /// What stands before the key that it is read from, `data-bind:`.
    key_of: Option<String>,
}

impl Path {
    fn of(signal: &SignalPath) -> Self {
        Self {
            names: signal.segments.iter().map(unraw).collect(),
            spans: signal.segments.iter().map(Ident::span).collect(),
            inside: None,
            key_of: None,
        }
    }

    /// `user.name`, all of it written at one place.
    fn dotted(text: &str, span: SpanRange) -> Self {
        Self::at(text.split('.').map(str::to_owned).collect(), span)
    }

    /// A path inside a larger token.
    fn at(names: Vec<String>, span: SpanRange) -> Self {
        let spans = vec![span.start; names.len()];
        Self {
            names,
            spans,
            inside: Some(span),
            key_of: None,
        }
    }

    /// How rustc is asked for the path.
    fn lookup(&self) -> Option<Lookup> {
        let fields = self.fields()?;
        let by_name = match (fields.as_slice(), self.inside) {
            ([field], Some(span)) => Some(NameLookup {
                name: unraw(field),
                key_of: self.key_of.clone(),
                span,
            }),
            _ => None,
        };
        Some(Lookup { fields, by_name })
    }

    /// The fields of the type; `None` when a segment is no name of a signal.
    fn fields(&self) -> Option<Vec<Ident>> {
        let mut names = self.names.as_slice();
        // JavaScript's own property of text and lists is no field.
        if let [rest @ .., last] = names
            && last == "length"
            && !rest.is_empty()
        {
            names = rest;
        }
        let fields = names.iter().zip(&self.spans);
        let place = |span: Span| match self.inside {
            None => span,
            Some(_) => Span::mixed_site().located_at(span),
        };
        fields
            .map(|(name, span)| field_name(name, place(*span)))
            .collect()
    }
}

#[derive(Default)]
struct Found {
    used: Vec<Path>,
    declared: Vec<Vec<String>>,
    words: Vec<(String, Span)>,
}

/// What a template uses.
#[derive(Default)]
pub(crate) struct Uses {
    /// The fields to look up.
    pub(super) paths: Vec<Lookup>,
    /// What cannot be the name of a signal.
    pub(crate) refused: Vec<(String, Span)>,
    /// Words that nobody else knows.
    pub(super) words: Vec<(String, Span)>,
}

/// Every use of a signal that the template does not declare by itself.
pub(super) fn uses(markup: &Markup) -> Uses {
    let mut found = Found::default();
    each_attribute(&markup.nodes, &mut |named| found.attribute(named));
    let Found {
        used,
        declared,
        words,
    } = found;
    let is_declared = |path: &Path| {
        declared.iter().any(|known| {
            let shared = known.len().min(path.names.len());
            known[..shared] == path.names[..shared]
        })
    };
    let mut uses = Uses {
        words,
        ..Uses::default()
    };
    for path in used.iter().filter(|path| !is_declared(path)) {
        match path.lookup() {
            Some(lookup) => uses.paths.push(lookup),
            None => uses
                .refused
                .extend(path.spans.first().map(|span| (path.names.join("."), *span))),
        }
    }
    uses
}

/// The signals that the value of an attribute uses, each by its first name.
pub(crate) fn used_signals(named: &Named) -> Vec<(String, Span)> {
    let mut found = Found::default();
    found.attribute(named);
    let used = found.used.into_iter();
    used.filter_map(|path| Some((path.names.into_iter().next()?, *path.spans.first()?)))
        .collect()
}

impl Found {
    fn attribute(&mut self, named: &Named) {
        let Some(spelling) = Spelling::of(&named.name) else {
            return;
        };
        let Some(plugin) = attribute_plugin(&named.name.text) else {
            return;
        };
        let key = spelling.key;
        if plugin.key_is_signal()
            && let (Some(key), Some(signal)) = (key, spelling.signal())
        {
            let mut path = Path::dotted(&signal, spelling.span(key));
            // Another case is not the one that a name is spelled back in.
            path.key_of = (spelling.modifier("case").is_none())
                .then(|| format!("data-{}:", spelling.plugin.text));
            self.name(plugin, path);
        }
        let key = key.map(|key| key.text);
        match &named.value {
            Some(Value::Expression { expression, .. }) => {
                self.value(plugin, key, expression);
            }
            Some(Value::Text { literal, .. }) => {
                self.text(plugin, key, literal.text(), literal.span());
            }
            Some(Value::Call(call)) => self.call(call),
            _ => {}
        }
    }

    /// A signal that is named without `$`: `data-bind` uses it, everything else declares it.
    fn name(&mut self, plugin: &Plugin, path: Path) {
        if plugin.name == "bind" {
            self.used.push(path);
        } else {
            self.declared.push(path.names);
        }
    }

    fn value(&mut self, plugin: &Plugin, key: Option<&str>, expression: &Expression) {
        if plugin.value_kind == ValueKind::Name {
            if let [Expr::Signal(path)] = expression.statements.as_slice() {
                self.name(plugin, Path::of(path));
            }
            return;
        }
        if plugin.key_is_signal()
            && key.is_none()
            && let [Expr::Object(entries)] = expression.statements.as_slice()
        {
            self.object(&mut Vec::new(), entries);
        }
        self.expression(expression);
    }

    /// `{user: {name: ''}}` declares `user.name`.
    fn object(&mut self, prefix: &mut Vec<String>, entries: &[(String, Expr)]) {
        for (name, value) in entries {
            if matches!(value, Expr::Spread(_)) {
                continue;
            }
            prefix.push(name.clone());
            match value {
                Expr::Object(inner) if !inner.is_empty() => self.object(prefix, inner),
                _ => self.declared.push(prefix.clone()),
            }
            prefix.pop();
        }
    }

    fn text(&mut self, plugin: &Plugin, key: Option<&str>, text: &str, span: Span) {
        match plugin.value_kind {
            ValueKind::Name => self.name(plugin, Path::dotted(text.trim(), span.into())),
            ValueKind::Expression | ValueKind::Statement => {
                if plugin.key_is_signal() && key.is_none() {
                    self.object_text(text);
                }
                let paths = signals_in_text(text).into_iter();
                self.used
                    .extend(paths.map(|names| Path::at(names, span.into())));
                let words = bare_words_in_text(text).into_iter();
                self.words.extend(words.map(|word| (word, span)));
            }
            ValueKind::Filter | ValueKind::Names | ValueKind::Free => {}
        }
    }

    /// `"{count: 0}"`, when it can be read as tokens.
    fn object_text(&mut self, text: &str) {
        let Ok(tokens) = text.parse::<TokenStream>() else {
            return;
        };
        let group = Group::new(Delimiter::Parenthesis, tokens);
        let parsed = expression::parse(&group, &mut Diagnostics::new());
        if let Some([Expr::Object(entries)]) =
            parsed.as_ref().map(|parsed| parsed.statements.as_slice())
        {
            self.object(&mut Vec::new(), entries);
        }
    }

    fn expression(&mut self, expression: &Expression) {
        let words = expression::bare_words(expression).into_iter();
        self.words
            .extend(words.map(|word| (unraw(word), word.span())));
        expression.walk(&mut |expr| match expr {
            Expr::Signal(path) => self.used.push(Path::of(path)),
            Expr::Fetch(call) => self.call(call),
            _ => {}
        });
    }

    fn call(&mut self, call: &Call) {
        for option in &call.options {
            if let OptionValue::Expression(expression) = &option.value {
                self.expression(expression);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The type and the fields that rustc is asked for.
    #[track_caller]
    fn check(source: &str, ty: &str, expected: &[&str]) {
        let tokens: TokenStream = source.parse().expect("tokens");
        let (markup, diagnostics) = crate::parse::parse(tokens);
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
        let found = super::super::signals(&markup);
        let found_ty = found.as_ref().map(|uses| uses.ty.to_string());
        assert_eq!(found_ty.unwrap_or_default(), ty, "{source}");
        let paths = found.map(|uses| uses.paths).unwrap_or_default();
        let paths: Vec<String> = paths
            .iter()
            .map(|path| {
                let names: Vec<String> = path.fields.iter().map(ToString::to_string).collect();
                names.join(".")
            })
            .collect();
        assert_eq!(paths, expected, "{source}");
    }

    #[test]
    fn without_a_type_nothing_is_checked() {
        check("<p data-text=$a/>", "", &[]);
        check("<p data-signals={form} data-text=$a/>", "", &[]);
        check("<p data-signals={Signals(Form { a: 1 })}/>", "", &[]);
        check("<p data-signals={if x { A } else { B }}/>", "", &[]);
        check("<p data-signals={Kind::Form { a: 1 }}/>", "", &[]);
    }

    #[test]
    fn a_struct_literal_gives_the_type() {
        check(
            "<p data-signals={Form { a: 1 }} data-text=$a/>",
            "Form",
            &["a"],
        );
        check(
            "<p data-signals__ifmissing={app::Form { a: 1 }}/>",
            "app :: Form",
            &[],
        );
        check(
            "signals Page; <p data-signals={Form { a: 1 }}/>",
            "Page",
            &[],
        );
    }

    #[test]
    fn every_place_of_an_expression_is_read() {
        check(
            "signals F; <p data-text=$a data-show=($b.c > 1 && $d.trim()) data-on:click=(@post(x, payload = ({id: $e})))/>",
            "F",
            &["a", "b.c", "d", "e"],
        );
        check(
            "signals F; <p data-on:click=post(x, payload = ({id: $e}))/>",
            "F",
            &["e"],
        );
        check("signals F; <p data-text=\"$a + '$b'\"/>", "F", &["a"]);
        check("signals F; <p data-text=\"`${$a} of 'b'`\"/>", "F", &["a"]);
        check(
            "signals F; if x { <p data-text=$a/> } else if y { } else { <p data-text=$b/> }",
            "F",
            &["a", "b"],
        );
        check(
            "signals F; <Card data-text=$z><p data-text=$a.length/></Card>",
            "F",
            &["a"],
        );
    }

    #[test]
    fn keys_are_read_by_their_case() {
        check("signals F; <input data-bind:user-name>", "F", &["userName"]);
        check(
            "signals F; <input data-bind:user-name__case.snake>",
            "F",
            &["user_name"],
        );
        check(
            "signals F; <input data-bind:user.first-name>",
            "F",
            &["user.firstName"],
        );
        check(
            "signals F; <input data-bind=\"userName\">",
            "F",
            &["userName"],
        );
        check(
            "signals F; <input data-bind=$user.name>",
            "F",
            &["user.name"],
        );
        check("signals F; <input data-bind:type>", "F", &["r#type"]);
    }

    #[test]
    fn a_name_inside_a_token_is_looked_up_as_text() {
        for (source, expected) in [
            ("data-bind:user-name", "data-bind:userName"),
            ("data-bind:user_name__case.snake", "user_name"),
            ("data-bind=\"name\"", "name"),
            ("data-text=\"$a + 1\"", "a"),
            ("data-bind=$name", ""),
            ("data-text=($a + 1)", ""),
            ("data-bind:user.name", ""),
        ] {
            let tokens: TokenStream = format!("signals F; <p {source}/>").parse().expect("tokens");
            let (markup, _) = crate::parse::parse(tokens);
            let lookups = super::super::signals(&markup).map(|uses| uses.paths);
            let by_name = lookups.unwrap_or_default().into_iter().next();
            let by_name = by_name.and_then(|lookup| lookup.by_name);
            let found = by_name.map(|found| found.key_of.unwrap_or_default() + &found.name);
            assert_eq!(found.unwrap_or_default(), expected, "{source}");
        }
    }

    #[test]
    fn words_that_nobody_knows_are_kept() {
        for (source, expected) in [
            ("data-text=(count)", &["count"] as &[&str]),
            ("data-show=(count > 3 && total)", &["count", "total"]),
            ("data-on:click=(count++; count = 1)", &["count", "count"]),
            ("data-text=(user.name + list[at])", &["user", "list", "at"]),
            (
                "data-text=([count].map((count) => count + Math.PI))",
                &["count"],
            ),
            ("data-text=(format($a) + el.id + document.title)", &[]),
            ("data-on:click=(evt.preventDefault(); @post(save))", &[]),
            ("data-text=\"count\"", &["count"]),
            ("data-show=\"count > 3 ? 'count' : $count\"", &["count"]),
            (
                "data-class=\"{count: user.count, a: f(total)}\"",
                &["user", "total"],
            ),
            (
                "data-text=\"`${count} of ${Math.max(total, 1)}`\"",
                &["count", "total"],
            ),
            ("data-on:click=\"const count = 1; $a = count\"", &[]),
            ("data-effect=\"list.map((count) => count)\"", &[]),
            ("data-bind=\"count\"", &[]),
            (
                "data-on:click=post(save, payload = ({id: count}))",
                &["count"],
            ),
        ] {
            let tokens: TokenStream = format!("signals F; <p {source}/>").parse().expect("tokens");
            let (markup, diagnostics) = crate::parse::parse(tokens);
            assert!(diagnostics.is_empty(), "{diagnostics:?}");
            let words = super::super::signals(&markup).map(|uses| uses.words);
            let words = words.unwrap_or_default();
            let found: Vec<&str> = words.iter().map(|(word, _)| word.as_str()).collect();
            assert_eq!(found, expected, "{source}");
        }
    }

    #[test]
    fn declared_signals_are_known() {
        check(
            "signals F; <p data-signals:total=0 data-text=($total + $a)/>",
            "F",
            &["a"],
        );
        check(
            "signals F; <p data-computed:full-name=($a) data-text=$fullName/>",
            "F",
            &["a"],
        );
        check(
            "signals F; <p data-ref:_box data-indicator=\"busy\" data-text=($_box.id + $busy)/>",
            "F",
            &[],
        );
        check(
            "signals F; <p data-signals=({a: 1, b: {c: 2}}) data-text=($a + $b.c + $b.d)/>",
            "F",
            &["b.d"],
        );
        check(
            "signals F; <p data-computed=\"{x: () => $y}\" data-text=$x/>",
            "F",
            &["y"],
        );
    }
}
