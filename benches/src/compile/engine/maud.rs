//! maud 0.27.

use super::{Engine, Source, push, quoted};
use crate::markup::{Element, Node, Part, Value};

pub(super) const ENGINE: Engine = Engine {
    name: "maud",
    dependency: |_| "maud = \"0.27\"".to_owned(),
    imports: "use maud::{Markup, html};",
    function: |index, markup| {
        let mut source = Source::default();
        source.block(
            &format!("pub fn view_{index:03}(item: &Item) -> Markup {{"),
            "}",
            |source| source.block("html! {", "}", |source| nodes(source, markup)),
        );
        (source.text, None)
    },
    first: "view_000(&item).into_string()",
};

/// Also what hypertext's macro of the same syntax reads.
pub(super) fn nodes(source: &mut Source, nodes: &[Node]) {
    for node in nodes {
        match node {
            Node::Element(element) => {
                let tag = tag(element);
                match element.children.as_deref() {
                    None => source.line(&format!("{tag};")),
                    Some([]) => source.line(&format!("{tag} {{}}")),
                    Some([Node::Text(parts)]) => {
                        source.line(&format!("{tag} {{ {} }}", text(parts)));
                    }
                    Some(children) => source.block(&format!("{tag} {{"), "}", |source| {
                        self::nodes(source, children);
                    }),
                }
            }
            Node::Text(parts) => source.line(&text(parts)),
            Node::For {
                variable,
                iterator,
                body,
            } => source.block(
                &format!("@for {variable} in &{iterator} {{"),
                "}",
                |source| self::nodes(source, body),
            ),
            Node::If {
                condition,
                then,
                otherwise,
            } => {
                source.block(&format!("@if {condition} {{"), "} @else {", |source| {
                    self::nodes(source, then);
                });
                source.depth += 1;
                self::nodes(source, otherwise);
                source.depth -= 1;
                source.line("}");
            }
        }
    }
}

fn tag(element: &Element) -> String {
    let mut tag = element.name.to_owned();
    // hypertext wants the classes before the other attributes.
    let mut attributes: Vec<_> = element.attributes.iter().collect();
    attributes.sort_by_key(|(_, value)| !matches!(value, Value::Tokens(..)));
    for (name, value) in attributes {
        tag.push(' ');
        match value {
            Value::Flag => tag.push_str(name),
            Value::When(condition) => push(&mut tag, format_args!("{name}[{condition}]")),
            Value::Text(parts) => {
                let value = match parts.as_slice() {
                    [_] => text(parts),
                    _ => format!("{{ {} }}", text(parts)),
                };
                push(&mut tag, format_args!("{name}={value}"));
            }
            Value::Tokens(always, conditional) => {
                push(&mut tag, format_args!(".{always}"));
                for (token, condition) in conditional {
                    push(&mut tag, format_args!(" .{token}[{condition}]"));
                }
            }
        }
    }
    tag
}

fn text(parts: &[Part]) -> String {
    let parts: Vec<String> = parts
        .iter()
        .map(|part| match part {
            Part::Literal(text) => quoted(text),
            Part::Expression(expression) => format!("({expression})"),
        })
        .collect();
    parts.join(" ")
}
