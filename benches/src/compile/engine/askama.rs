//! askama 0.16, with one template file for each function, as its book does it.

use super::{Engine, push, quoted, template_name};
use crate::markup::{Element, Node, Part, Value};

pub(super) const ENGINE: Engine = Engine {
    name: "askama",
    dependency: |_| "askama = \"0.16\"".to_owned(),
    imports: "use askama::Template;",
    function: |index, markup| {
        let path = quoted(&template_name(index));
        let function = format!(
            "#[derive(Template)]\n\
             #[template(path = {path})]\n\
             pub struct View{index:03}<'a> {{\n    item: &'a Item,\n}}\n\n\
             pub fn view_{index:03}(item: &Item) -> askama::Result<String> {{\n    \
             View{index:03} {{ item }}.render()\n}}\n"
        );
        let mut template = String::new();
        nodes(&mut template, markup);
        (function, Some(template))
    },
    first: "view_000(&item).unwrap()",
};

/// White space between tags would be part of the document, so there is none.
fn nodes(out: &mut String, nodes: &[Node]) {
    for node in nodes {
        match node {
            Node::Element(element) => self::element(out, element),
            Node::Text(parts) => text(out, parts),
            Node::For {
                variable,
                iterator,
                body,
            } => {
                push(out, format_args!("{{% for {variable} in {iterator} %}}"));
                self::nodes(out, body);
                out.push_str("{% endfor %}");
            }
            Node::If {
                condition,
                then,
                otherwise,
            } => {
                push(out, format_args!("{{% if {condition} %}}"));
                self::nodes(out, then);
                out.push_str("{% else %}");
                self::nodes(out, otherwise);
                out.push_str("{% endif %}");
            }
        }
    }
}

fn element(out: &mut String, element: &Element) {
    push(out, format_args!("<{}", element.name));
    for (name, value) in &element.attributes {
        match value {
            Value::Flag => push(out, format_args!(" {name}")),
            Value::When(condition) => push(
                out,
                format_args!("{{% if {condition} %}} {name}{{% endif %}}"),
            ),
            Value::Text(parts) => {
                push(out, format_args!(" {name}=\""));
                text(out, parts);
                out.push('"');
            }
            Value::Tokens(always, conditional) => {
                push(out, format_args!(" {name}=\"{always}"));
                for (token, condition) in conditional {
                    push(
                        out,
                        format_args!("{{% if {condition} %}} {token}{{% endif %}}"),
                    );
                }
                out.push('"');
            }
        }
    }
    out.push('>');
    if let Some(children) = &element.children {
        nodes(out, children);
        push(out, format_args!("</{}>", element.name));
    }
}

fn text(out: &mut String, parts: &[Part]) {
    for part in parts {
        match part {
            Part::Literal(text) => out.push_str(&text.replace('&', "&amp;")),
            Part::Expression(expression) => push(out, format_args!("{{{{ {expression} }}}}")),
        }
    }
}
