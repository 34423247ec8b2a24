//! Proof that two documents are the same for a browser: both are parsed with html5ever and the trees
//! compared, so that only spellings may differ (`&#39;`, `&apos;`, the order of attributes).

use std::fmt::Write as _;
use std::rc::Rc;

use html5ever::tendril::TendrilSink as _;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// Compares two documents and describes the first node in which they differ.
///
/// # Errors
///
/// The path to that node, and what each document has there.
pub(crate) fn same_tree(expected: &str, found: &str) -> Result<(), String> {
    let parse = |html: &str| parse_document(RcDom::default(), ParseOpts::default()).one(html);
    let (expected, found) = (parse(expected), parse(found));
    compare(&expected.document, &found.document, "document")
}

fn compare(expected: &Handle, found: &Handle, path: &str) -> Result<(), String> {
    let (left, right) = (describe(expected), describe(found));
    if left != right {
        return Err(format!("at {path}: expected {left}, found {right}"));
    }
    let (left, right) = (expected.children.borrow(), found.children.borrow());
    for (index, (left, right)) in left.iter().zip(right.iter()).enumerate() {
        compare(left, right, &format!("{path} > {}", step(left, index)))?;
    }
    if left.len() == right.len() {
        return Ok(());
    }
    let shared = left.len().min(right.len());
    let name = |children: &[Handle]| {
        children
            .get(shared)
            .map_or_else(|| "nothing".to_owned(), describe)
    };
    Err(format!(
        "at {path}, child {shared}: expected {}, found {}",
        name(&left),
        name(&right)
    ))
}

/// The node without its children.
fn describe(node: &Handle) -> String {
    match &node.data {
        NodeData::Document => "the document".to_owned(),
        NodeData::Doctype { name, .. } => format!("doctype {name}"),
        NodeData::Text { contents } => format!("text {:?}", &**contents.borrow()),
        NodeData::Comment { contents } => format!("comment {:?}", &**contents),
        NodeData::ProcessingInstruction { target, contents } => {
            format!("instruction {target} {:?}", &**contents)
        }
        NodeData::Element { name, attrs, .. } => {
            let mut attributes: Vec<_> = attrs
                .borrow()
                .iter()
                .map(|attribute| {
                    (
                        attribute.name.local.to_string(),
                        attribute.value.to_string(),
                    )
                })
                .collect();
            attributes.sort();
            let mut tag = format!("<{}", name.local);
            for (name, value) in attributes {
                // Writing to a string cannot fail.
                let _ = write!(tag, " {name}={value:?}");
            }
            tag.push('>');
            tag
        }
    }
}

fn step(node: &Rc<markup5ever_rcdom::Node>, index: usize) -> String {
    match &node.data {
        NodeData::Element { name, .. } => format!("{}[{index}]", name.local),
        _ => format!("[{index}]"),
    }
}

#[cfg(test)]
mod tests {
    use super::same_tree;

    #[test]
    fn spellings_do_not_matter() {
        assert_eq!(
            same_tree(
                "<p id=a class=\"b\">it's &lt;",
                "<p class='b' id=\"a\">it&#39;s &#60;</p>"
            ),
            Ok(())
        );
    }

    #[test]
    fn the_first_differing_node_is_named() {
        let difference = same_tree("<ul><li>1<li>2</ul>", "<ul><li>1<li>3</ul>");
        let expected = "at document > html[0] > body[1] > ul[0] > li[1] > [0]: \
                        expected text \"2\", found text \"3\"";
        assert_eq!(difference, Err(expected.to_owned()));
    }

    #[test]
    fn a_missing_node_is_named() {
        let difference = same_tree("<p>a</p><br>", "<p>a</p>");
        let expected = "at document > html[0] > body[1], child 1: expected <br>, found nothing";
        assert_eq!(difference, Err(expected.to_owned()));
    }

    #[test]
    fn white_space_counts() {
        assert!(same_tree("<p>a</p><p>b</p>", "<p>a</p> <p>b</p>").is_err());
    }
}
