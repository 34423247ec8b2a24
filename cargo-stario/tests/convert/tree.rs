//! Trees as html5ever's own test tree builds them, as lines: a witness that shares no code with the
//! command.

use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{ParseOpts, QualName, local_name, ns, parse_document, parse_fragment};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use stario_syntax::html::{self, AttributeKind};
use stario_syntax::template::{Segment, Slot, lower};

/// What a converted page renders: the template is read by the language, without its checks.
pub(super) fn rendered(template: &str) -> String {
    let body = template
        .strip_prefix("html! {\n")
        .unwrap()
        .strip_suffix("}\n")
        .unwrap();
    let (markup, _) = stario_syntax::parse::parse(body.parse().unwrap());
    let mut html = String::new();
    for segment in lower(&markup).root.segments {
        match segment {
            Segment::Static(text) => html.push_str(&text),
            Segment::Slot(Slot::BodyMark(_)) => {}
            Segment::Slot(slot) => panic!("a converted page has no values: {slot:?}"),
        }
    }
    html
}

/// One line per node, indented by depth.
///
/// Scripting is off, so that the content of `<noscript>` is a tree. The values of boolean attributes
/// say nothing and are left out.
pub(super) fn lines(html: &str, is_document: bool) -> Vec<String> {
    let options = ParseOpts {
        tree_builder: TreeBuilderOpts {
            scripting_enabled: false,
            ..TreeBuilderOpts::default()
        },
        ..ParseOpts::default()
    };
    let dom: RcDom = if is_document {
        parse_document(RcDom::default(), options).one(html)
    } else {
        let context = QualName::new(None, ns!(html), local_name!("template"));
        parse_fragment(RcDom::default(), options, context, Vec::new(), false).one(html)
    };
    let mut lines = Vec::new();
    write(&dom.document, 0, &mut lines);
    lines
}

fn write(node: &Handle, depth: usize, lines: &mut Vec<String>) {
    let indent = " ".repeat(depth);
    match &node.data {
        NodeData::Document => {}
        NodeData::Doctype { name, .. } => lines.push(format!("{indent}doctype {name}")),
        NodeData::Text { contents } => lines.push(format!("{indent}{:?}", &**contents.borrow())),
        NodeData::Comment { contents } => lines.push(format!("{indent}comment {:?}", &**contents)),
        NodeData::ProcessingInstruction { target, .. } => lines.push(format!("{indent}?{target}")),
        NodeData::Element {
            name,
            attrs,
            template_contents,
            ..
        } => {
            let attributes: Vec<String> = attrs
                .borrow()
                .iter()
                .map(|attribute| {
                    let known = html::element(&name.local).filter(|_| name.ns == ns!(html));
                    let kind =
                        known.and_then(|known| html::attribute(known, &attribute.name.local));
                    match kind {
                        Some(AttributeKind::Boolean) => attribute.name.local.to_string(),
                        _ => format!("{}={:?}", attribute.name.local, &*attribute.value),
                    }
                })
                .collect();
            lines.push(format!(
                "{indent}<{}> {} {}",
                name.local,
                name.ns,
                attributes.join(" ")
            ));
            if let Some(contents) = &*template_contents.borrow() {
                write(contents, depth, lines);
            }
        }
    }
    for child in node.children.borrow().iter() {
        write(child, depth + 1, lines);
    }
}
