//! What is compiled: the markup of one function, as a tree that every engine prints in its syntax.
//!
//! Two hundred functions of 25 elements and 60 attributes: literals, text with values in it, a few
//! dynamic attributes, a class list, a loop, a condition. The functions differ in their words and
//! ids, so that no engine can share work between them.

mod view;

pub(crate) use view::view;

/// How many functions there are.
pub(crate) const FUNCTIONS: usize = 200;

/// How many functions a file holds.
pub(crate) const PER_FILE: usize = 20;

/// A part of the markup.
pub(crate) enum Node {
    Element(Element),
    Text(Vec<Part>),
    For {
        variable: &'static str,
        iterator: &'static str,
        body: Vec<Node>,
    },
    If {
        condition: &'static str,
        then: Vec<Node>,
        otherwise: Vec<Node>,
    },
}

/// A tag with what is in it.
pub(crate) struct Element {
    pub(crate) name: &'static str,
    pub(crate) attributes: Vec<(&'static str, Value)>,
    /// `None` for an element without an end tag.
    pub(crate) children: Option<Vec<Node>>,
}

/// The value of an attribute.
pub(crate) enum Value {
    /// No value: the attribute is there.
    Flag,
    /// The attribute is there when the expression holds.
    When(&'static str),
    /// Literals and expressions in turn.
    Text(Vec<Part>),
    /// A literal, and tokens that are there when their expression holds.
    Tokens(&'static str, Vec<(&'static str, &'static str)>),
}

/// A piece of text.
pub(crate) enum Part {
    Literal(String),
    Expression(&'static str),
}

/// Types that the functions of all engines take.
pub(crate) const DATA: &str = r#"
/// What the views show.
pub struct Item {
    pub id: u32,
    pub name: String,
    pub note: String,
    pub price: String,
    pub stock: u32,
    pub sale: bool,
    pub tags: Vec<String>,
}

impl Item {
    pub fn sample() -> Self {
        Self {
            id: 7,
            name: "Tea & <biscuits>".into(),
            note: "a \"note\"".into(),
            price: "4.20".into(),
            stock: 3,
            sale: true,
            tags: vec!["one".into(), "<two>".into()],
        }
    }
}
"#;

#[cfg(test)]
mod tests {
    use super::{FUNCTIONS, Node, view};

    fn count(nodes: &[Node]) -> (usize, usize) {
        let mut total = (0, 0);
        let mut add = |(elements, attributes)| {
            total = (total.0 + elements, total.1 + attributes);
        };
        for node in nodes {
            match node {
                Node::Element(element) => {
                    add((1, element.attributes.len()));
                    add(count(element.children.as_deref().unwrap_or_default()));
                }
                Node::Text(_) => {}
                Node::For { body, .. } => add(count(body)),
                Node::If {
                    then, otherwise, ..
                } => {
                    add(count(then));
                    add(count(otherwise));
                }
            }
        }
        total
    }

    #[test]
    fn every_function_has_25_elements_and_60_attributes() {
        for index in 0..FUNCTIONS {
            assert_eq!(count(&view(index, 0)), (25, 60), "function {index}");
        }
    }
}
