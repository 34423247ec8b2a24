//! Stario, as it is in this checkout.

use super::{Engine, Source, push, quoted};
use crate::markup::{Element, Node, Part, Value};

pub(super) const ENGINE: Engine = Engine {
    name: "stario",
    dependency: |root| {
        let path = root.join("stario");
        format!(
            "stario = {{ path = {}, default-features = false }}",
            quoted(&path.to_string_lossy())
        )
    },
    imports: "use stario::prelude::*;",
    function: |index, markup| {
        let mut source = Source::default();
        source.block(
            &format!("pub fn view_{index:03}(item: &Item) -> Html {{"),
            "}",
            |source| source.block("html! {", "}", |source| nodes(source, markup)),
        );
        (source.text, None)
    },
    first: "view_000(&item).into_string()",
};

fn nodes(source: &mut Source, nodes: &[Node]) {
    for node in nodes {
        match node {
            Node::Element(element) => {
                let open = open_tag(element);
                let close = format!("</{}>", element.name);
                match element.children.as_deref() {
                    None => source.line(&open),
                    Some([]) => source.line(&format!("{open}{close}")),
                    Some([Node::Text(parts)]) => {
                        source.line(&format!("{open}{}{close}", text(parts)));
                    }
                    Some(children) => {
                        source.block(&open, &close, |source| self::nodes(source, children));
                    }
                }
            }
            Node::Text(parts) => source.line(&text(parts)),
            Node::For {
                variable,
                iterator,
                body,
            } => source.block(
                &format!("for {variable} in &{iterator} {{"),
                "}",
                |source| self::nodes(source, body),
            ),
            Node::If {
                condition,
                then,
                otherwise,
            } => {
                source.block(&format!("if {condition} {{"), "} else {", |source| {
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

fn open_tag(element: &Element) -> String {
    let mut tag = format!("<{}", element.name);
    for (name, value) in &element.attributes {
        tag.push(' ');
        tag.push_str(name);
        match value {
            Value::Flag => {}
            Value::When(condition) => push(&mut tag, format_args!("={{{condition}}}")),
            Value::Text(parts) => {
                tag.push('=');
                tag.push_str(&text(parts));
            }
            Value::Tokens(always, conditional) => {
                push(&mut tag, format_args!("=[{}", quoted(always)));
                for (token, condition) in conditional {
                    push(&mut tag, format_args!(", {} if {condition}", quoted(token)));
                }
                tag.push(']');
            }
        }
    }
    tag.push('>');
    tag
}

fn text(parts: &[Part]) -> String {
    if let [Part::Expression(expression)] = parts {
        return format!("{{{expression}}}");
    }
    let text: String = parts
        .iter()
        .map(|part| match part {
            Part::Literal(text) => text.clone(),
            Part::Expression(expression) => format!("{{{expression}}}"),
        })
        .collect();
    quoted(&text)
}
