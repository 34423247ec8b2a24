//! Requests that send a form where there is none.
//!
//! The client takes the closest form around the element, whatever its attribute `form` says, and throws
//! without one (Datastar 1.0.4).

use super::Request;
use crate::ast::{Attribute, Element, Node};
use crate::check::given;
use crate::check::names::is_unknown_element;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::html::is_custom_element;
use crate::template::is_datastar;

/// Reports what sends no form. Outside of `<body>` the form may be around the template.
pub(in crate::check) fn check(nodes: &[Node], diagnostics: &mut Diagnostics) {
    walk(nodes, false, diagnostics);
}

/// `is_formless`: the template shows everything around these nodes, and there is no form.
fn walk(nodes: &[Node], is_formless: bool, diagnostics: &mut Diagnostics) {
    // A form that is being typed has its children behind it.
    let is_formless = is_formless
        && !nodes
            .iter()
            .any(|node| matches!(node, Node::Unfinished(_)) || is_unknown_element(node));
    for node in nodes {
        let inside = match node {
            Node::Element(element) => {
                let inside = match element.name.text.as_str() {
                    "body" => true,
                    "form" | "template" => false,
                    name => is_formless && !is_custom_element(name),
                };
                if inside {
                    requests(element, diagnostics);
                }
                inside
            }
            // It may put a form around its children.
            Node::Component(_) => false,
            _ => is_formless,
        };
        node.for_each_body(&mut |body| walk(body, inside, diagnostics));
    }
}

fn requests(element: &Element, diagnostics: &mut Diagnostics) {
    for attribute in &element.tag.attributes {
        if let Attribute::Named(named) = attribute
            && is_datastar(&named.name.text)
        {
            let all = Request::all(named);
            diagnostics.extend(
                all.iter()
                    .find_map(|request| without_form(element, request)),
            );
        }
    }
}

/// `post(save, content_type = Form)`
fn without_form(element: &Element, request: &Request) -> Option<Diagnostic> {
    let form = request
        .option("content_type")
        .filter(|kind| kind.word == "form")?;
    if request.option("selector").is_some() {
        return None;
    }
    let id = given::value(&element.tag, "form").unwrap_or("form");
    let (written, selector) = if request.is_quoted {
        ("contentType: 'form'", format!("selector: '#{id}'"))
    } else {
        ("content_type = Form", format!("selector = \"#{id}\""))
    };
    Some(
        Diagnostic::error(
            form.span,
            format!("`{written}` needs a form, and none is around it"),
        )
        .help("put the element in a `<form>`")
        .help(format!("name the form that is sent: `{selector}`"))
        .note("the client throws when it runs"),
    )
}
