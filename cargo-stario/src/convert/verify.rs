//! Lets the language judge a template: its parser and its checks first; then what it renders is parsed
//! again and compared with the tree that was read.

use proc_macro2::{LineColumn, TokenStream};
use stario_syntax::diagnostic::Diagnostic;
use stario_syntax::template::{Segment, Template};
use stario_syntax::{check, parse, template};

use super::locate::Lines;
use super::print::Printed;
use super::problem::{Problem, Reason};
use super::tree::{Data, Id, Place, ROOT, Tree};

/// Adds what the language refuses, and the first place that reads back differently.
pub(super) fn verify(
    tree: &Tree,
    lines: &Lines<'_>,
    printed: &Printed,
    problems: &mut Vec<Problem>,
) {
    let tokens: TokenStream = match printed.text.parse() {
        Ok(tokens) => tokens,
        Err(_) => return problems.push(unreadable()),
    };
    let (markup, mut diagnostics) = parse::parse(tokens);
    check::check(&markup, &mut diagnostics);
    let starts = line_starts(&printed.text);
    let mut lossy: Vec<Id> = printed
        .refusals
        .iter()
        .map(|refusal| refusal.place.node)
        .collect();
    // A page that is allowed is converted, whatever it was meant to be: warnings are for its author.
    for diagnostic in diagnostics.errors() {
        let position = diagnostic.span().start.start();
        let place = place_at(printed, offset(&printed.text, &starts, position));
        let line_of = |line: usize| {
            let start = starts.get(line.saturating_sub(1)).copied();
            let end = starts.get(line).map_or(printed.text.len(), |next| next - 1);
            // What starts on the line comes before what goes on there.
            let mut marks = printed.marks.iter().map(|(at, place)| (*at, *place));
            let place = marks.find(|(at, _)| start.is_some_and(|start| (start..end).contains(at)));
            place.map(|(_, place)| Problem::line_of(tree, lines, place))
        };
        let reason = reason(diagnostic, &line_of);
        problems.push(Problem::at(tree, lines, place, reason));
        // Text that could end its place is not rendered; tags and attributes always are.
        if tree.element(place.node).is_none() {
            lossy.push(place.node);
        }
    }
    let Some(html) = rendered(&template::lower(&markup)) else {
        return;
    };
    if let Some(place) = first_difference(tree, &Tree::parse(&html)) {
        // What is not in the template can be the reason for what follows it.
        let order = tree.walk();
        let before = order.iter().take_while(|(_, id)| *id != place.node);
        let is_explained = before
            .map(|(_, id)| *id)
            .chain([place.node])
            .any(|id| lossy.contains(&id));
        if !is_explained {
            problems.push(Problem::at(tree, lines, place, different(tree, place)));
        }
    }
}

/// What a template without values renders.
pub(super) fn rendered(template: &Template) -> Option<String> {
    let mut html = String::new();
    for segment in &template.root.segments {
        match segment {
            Segment::Static(text) => html.push_str(text),
            // Where a page may add its stream; it adds nothing by itself.
            Segment::Slot(template::Slot::BodyMark(_)) => {}
            Segment::Slot(_) => return None,
        }
    }
    Some(html)
}

/// The first node, in the order of the source, that another tree does not have in the same place.
pub(super) fn first_difference(tree: &Tree, other: &Tree) -> Option<Place> {
    let (ours, theirs) = (tree.walk(), other.walk());
    let node = |place: Option<&(usize, Id)>| place.map_or(ROOT, |(_, id)| *id);
    for index in 0..ours.len().max(theirs.len()) {
        let (one, two) = (ours.get(index), theirs.get(index));
        let same_depth = one.map(|(depth, _)| depth) == two.map(|(depth, _)| depth);
        if !same_depth || tree.node(node(one)).data != other.node(node(two)).data {
            let place = one.or_else(|| ours.last());
            return Some(Place {
                node: node(place),
                attribute: None,
            });
        }
    }
    None
}

fn different(tree: &Tree, place: Place) -> Reason {
    let what = match &tree.node(place.node).data {
        Data::Root => "the end of the page",
        Data::Doctype { .. } => "the doctype",
        Data::Text(_) => "this text",
        Data::Comment(_) => "this comment",
        Data::Element(_) => "this element",
    };
    Reason::new(
        format!("{what} is elsewhere when the template is read by a browser"),
        "correct the nesting of the tags here: the parser had to move or to repeat some, and no tags \
         written in order mean the same",
    )
}

fn unreadable() -> Problem {
    Problem {
        line: 1,
        element: String::new(),
        reason: "the template does not consist of Rust tokens".to_owned(),
        help: vec!["= help: report the page, this is a mistake of the converter".to_owned()],
    }
}

/// The words of a diagnostic; the lines it names become lines of the source.
fn reason(diagnostic: &Diagnostic, line_of: &dyn Fn(usize) -> Option<usize>) -> Reason {
    let text = diagnostic.to_string();
    let mut lines = text.lines().map(|line| translate_lines(line, line_of));
    Reason {
        message: lines.next().unwrap_or_default(),
        help: lines.filter(|line| !line.is_empty()).collect(),
    }
}

/// Replaces the number in each `line 12`.
fn translate_lines(text: &str, line_of: &dyn Fn(usize) -> Option<usize>) -> String {
    const WORD: &str = "line ";
    let mut parts = text.split(WORD);
    let mut translated = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        translated.push_str(WORD);
        let digits = part.bytes().take_while(u8::is_ascii_digit).count();
        let (number, rest) = part.split_at(digits);
        match number.parse().ok().and_then(line_of) {
            Some(line) => translated.push_str(&line.to_string()),
            None => translated.push_str(number),
        }
        translated.push_str(rest);
    }
    translated
}

/// The node or attribute that was written at an offset.
fn place_at(printed: &Printed, offset: usize) -> Place {
    let after = printed.marks.partition_point(|(start, _)| *start <= offset);
    let mark = after.checked_sub(1).and_then(|at| printed.marks.get(at));
    mark.map_or(
        Place {
            node: ROOT,
            attribute: None,
        },
        |(_, place)| *place,
    )
}

fn line_starts(text: &str) -> Vec<usize> {
    let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
    std::iter::once(0).chain(breaks).collect()
}

/// Spans count lines from 1 and characters from 0.
fn offset(text: &str, starts: &[usize], position: LineColumn) -> usize {
    let line = position.line.saturating_sub(1);
    let start = starts.get(line).copied().unwrap_or_default();
    let end = starts.get(line + 1).copied().unwrap_or(text.len());
    let mut characters = text[start..end].char_indices();
    characters
        .nth(position.column)
        .map_or(end, |(at, _)| start + at)
}

#[cfg(test)]
mod tests {
    use super::translate_lines;

    #[test]
    fn lines_of_the_template_become_lines_of_the_source() {
        let line_of = |line: usize| (line < 100).then_some(line * 2);
        assert_eq!(
            translate_lines("`a` of line 3, line 12; in line, line 100", &line_of),
            "`a` of line 6, line 24; in line, line 100"
        );
    }
}
