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
    for diagnostic in &diagnostics {
        let position = diagnostic.span().start.start();
        let place = place_at(printed, offset(&printed.text, &starts, position));
        problems.push(Problem::at(tree, lines, place, reason(diagnostic)));
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

fn reason(diagnostic: &Diagnostic) -> Reason {
    let text = diagnostic.to_string();
    let mut lines = text.lines();
    Reason {
        message: lines.next().unwrap_or_default().to_owned(),
        help: lines
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect(),
    }
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
