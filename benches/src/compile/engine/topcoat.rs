//! topcoat 0.6.2, the newest that builds with the compiler of this repository (0.8 needs Rust 1.98).
//!
//! Its templates await, so the functions make boxed futures, as its router does: of a plain `async fn`
//! that nothing polls the compiler would generate no code.

use super::{Engine, Source, format_call, push, quoted};
use crate::markup::{Element, Node, Part, Value};

pub(super) const ENGINE: Engine = Engine {
    name: "topcoat",
    dependency: |_| {
        "topcoat = { version = \"0.6.2\", default-features = false, features = [\"view\"] }"
            .to_owned()
    },
    imports: "use std::pin::Pin;\n\nuse topcoat::{Result, context::Cx, view::*};",
    function: |index, markup| {
        let mut source = Source::default();
        source.block(
            &format!(
                "pub fn view_{index:03}<'a>(cx: &'a Cx, item: &'a Item) \
                 -> Pin<Box<dyn Future<Output = Result> + Send + 'a>> {{"
            ),
            "}",
            |source| {
                source.block("Box::pin(async move {", "})", |source| {
                    source.block("view! { cx =>", "}", |source| nodes(source, markup));
                });
            },
        );
        (source.text, None)
    },
    first: "{ \
        let cx = topcoat::context::Cx::default(); \
        let mut context = std::task::Context::from_waker(std::task::Waker::noop()); \
        match view_000(&cx, &item).as_mut().poll(&mut context) { \
            std::task::Poll::Ready(view) => view.unwrap().render(&cx), \
            std::task::Poll::Pending => panic!(\"nothing to wait for\"), \
        } }",
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
        let value = match value {
            Value::Flag => "\"\"".to_owned(),
            Value::When(condition) => format!("({condition})"),
            Value::Text(parts) => match parts.as_slice() {
                [_] => text(parts),
                _ => format!("({})", format_call(parts)),
            },
            Value::Tokens(always, conditional) => {
                let mut list = quoted(always);
                for (token, condition) in conditional {
                    push(
                        &mut list,
                        format_args!(", {} if {condition}", quoted(token)),
                    );
                }
                format!("(class!({list}))")
            }
        };
        push(&mut tag, format_args!(" {name}={value}"));
    }
    tag.push('>');
    tag
}

fn text(parts: &[Part]) -> String {
    let parts: Vec<String> = parts
        .iter()
        .map(|part| match part {
            Part::Literal(text) => quoted(text),
            Part::Expression(expression) => format!("(&{expression})"),
        })
        .collect();
    parts.join(" ")
}
