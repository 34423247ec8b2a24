//! The tree of one function: a panel of a shop, with a picture, tags, a price and a form.

use super::{Element, Node, Part, Value};

const WORDS: [&str; 16] = [
    "amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "heath", "inlet", "jetty",
    "knoll", "ledge", "marsh", "north", "ocean", "plain",
];

/// The markup of a function. `edit` is the number of the edit that the developer just made.
pub(crate) fn view(index: usize, edit: usize) -> Vec<Node> {
    let word = WORDS[index % WORDS.len()];
    let other = WORDS[(index / WORDS.len() + index) % WORDS.len()];
    vec![element(
        "section",
        vec![
            ("id", id("panel", index)),
            ("class", Value::Tokens("panel", vec![("wide", "item.sale")])),
            ("aria-labelledby", id("title", index)),
            ("data-row", expression("item.id")),
        ],
        vec![
            header(index, edit, word, other),
            picture(word, other),
            tags(index, word),
            price(other),
            form(index, word),
            footer(word, other),
        ],
    )]
}

fn header(index: usize, edit: usize, word: &str, other: &str) -> Node {
    element(
        "header",
        vec![
            ("id", id("header", index)),
            ("class", words("panel-header")),
        ],
        vec![
            element(
                "h2",
                vec![
                    ("id", id("title", index)),
                    ("class", words("title")),
                    ("title", expression("item.note")),
                ],
                vec![Node::Text(vec![
                    Part::Literal(format!("The {word} of ")),
                    Part::Expression("item.name"),
                ])],
            ),
            element(
                "p",
                vec![("class", words("lead")), ("lang", words("en"))],
                vec![literal(format!(
                    "It's the {other} & the {word}, version {edit}."
                ))],
            ),
        ],
    )
}

fn picture(word: &str, other: &str) -> Node {
    element(
        "a",
        vec![
            (
                "href",
                Value::Text(vec![
                    Part::Literal(format!("/{word}/")),
                    Part::Expression("item.id"),
                ]),
            ),
            ("class", words("link")),
            ("rel", words("nofollow")),
            ("title", text(format!("Open the {other}"))),
        ],
        vec![void(
            "img",
            vec![
                (
                    "src",
                    Value::Text(vec![
                        Part::Literal("/images/".to_owned()),
                        Part::Expression("item.id"),
                        Part::Literal(format!("/{word}.webp")),
                    ]),
                ),
                ("alt", expression("item.name")),
                ("width", words("320")),
                ("height", words("240")),
                ("loading", words("lazy")),
                ("decoding", words("async")),
            ],
        )],
    )
}

fn tags(index: usize, word: &str) -> Node {
    element(
        "ul",
        vec![
            ("id", id("tags", index)),
            ("class", words("tags")),
            ("aria-label", text(format!("Tags of the {word}"))),
        ],
        vec![Node::For {
            variable: "tag",
            iterator: "item.tags",
            body: vec![element(
                "li",
                vec![("class", words("tag")), ("title", expression("tag"))],
                vec![Node::Text(vec![Part::Expression("tag")])],
            )],
        }],
    )
}

fn price(other: &str) -> Node {
    Node::If {
        condition: "item.sale",
        then: vec![element(
            "p",
            vec![("class", words("sale")), ("role", words("status"))],
            vec![Node::Text(vec![
                Part::Literal(format!("Sale of {other}: ")),
                Part::Expression("item.price"),
            ])],
        )],
        otherwise: vec![element(
            "p",
            vec![("class", words("price"))],
            vec![element(
                "strong",
                vec![],
                vec![Node::Text(vec![Part::Expression("item.price")])],
            )],
        )],
    }
}

fn footer(word: &str, other: &str) -> Node {
    element(
        "footer",
        vec![("class", words("panel-footer"))],
        vec![
            element(
                "p",
                vec![("class", words("stock"))],
                vec![Node::Text(vec![
                    Part::Expression("item.stock"),
                    Part::Literal(format!(" in stock at the {other}, number ")),
                    Part::Expression("item.id"),
                ])],
            ),
            element(
                "a",
                vec![
                    ("href", text(format!("/help/{word}"))),
                    ("class", words("help")),
                    ("hreflang", words("en")),
                ],
                vec![literal("Help".to_owned())],
            ),
            element(
                "small",
                vec![("class", words("hint"))],
                vec![
                    literal("Prices change ".to_owned()),
                    element("em", vec![], vec![literal("daily".to_owned())]),
                    literal(".".to_owned()),
                ],
            ),
        ],
    )
}

fn form(index: usize, word: &str) -> Node {
    let label = |part: &str, label: &str| {
        element(
            "label",
            vec![("for", id(part, index)), ("class", words("label"))],
            vec![literal(label.to_owned())],
        )
    };
    let amount = void(
        "input",
        vec![
            ("id", id("amount", index)),
            ("name", words("amount")),
            ("type", words("number")),
            ("min", words("1")),
            ("value", expression("item.stock")),
            ("required", Value::Flag),
        ],
    );
    let note = element(
        "textarea",
        vec![
            ("id", id("note", index)),
            ("name", words("note")),
            ("rows", words("3")),
            ("maxlength", words("400")),
            ("placeholder", text(format!("About the {word}"))),
        ],
        vec![],
    );
    let option = |value: &str, label: &str| {
        element(
            "option",
            vec![("value", words(value))],
            vec![literal(label.to_owned())],
        )
    };
    let size = element(
        "select",
        vec![
            ("name", words("size")),
            ("aria-label", text(format!("Size of the {word}"))),
        ],
        vec![option("s", "Small"), option("l", "Large")],
    );
    let order = element(
        "button",
        vec![
            ("type", words("submit")),
            ("class", words("button")),
            ("disabled", Value::When("item.stock == 0")),
        ],
        vec![literal("Order".to_owned())],
    );
    element(
        "form",
        vec![
            (
                "action",
                Value::Text(vec![
                    Part::Literal(format!("/{word}/")),
                    Part::Expression("item.id"),
                    Part::Literal("/order".to_owned()),
                ]),
            ),
            ("method", words("post")),
            ("class", words("form")),
        ],
        vec![
            label("amount", "Amount"),
            amount,
            label("note", "Note"),
            note,
            size,
            order,
        ],
    )
}

fn element(
    name: &'static str,
    attributes: Vec<(&'static str, Value)>,
    children: Vec<Node>,
) -> Node {
    Node::Element(Element {
        name,
        attributes,
        children: Some(children),
    })
}

fn void(name: &'static str, attributes: Vec<(&'static str, Value)>) -> Node {
    Node::Element(Element {
        name,
        attributes,
        children: None,
    })
}

fn text(literal: String) -> Value {
    Value::Text(vec![Part::Literal(literal)])
}

fn words(words: &str) -> Value {
    text(words.to_owned())
}

fn id(part: &str, index: usize) -> Value {
    text(format!("{part}-{index}"))
}

fn expression(expression: &'static str) -> Value {
    Value::Text(vec![Part::Expression(expression)])
}

fn literal(literal: String) -> Node {
    Node::Text(vec![Part::Literal(literal)])
}
