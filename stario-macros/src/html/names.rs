//! The names in the markup, for editors: each one as the path of its documented item.
//!
//! `<div class="a"></div>` begins with
//!
//! ```text
//! let _ = ::stario::__stario_names!([elements div attributes class elements div]);
//! ```
//!
//! which rustc throws away unread, as one tree of tokens, and which is
//! `let _: (elements::div, attributes::class, elements::div,);` to rust-analyzer: every second word
//! stands where the name was written. A name that nobody knows is written as well, so that it can be
//! completed.
//!
//! The macro is a value and no statement: to rustc a block with a macro among its statements is a
//! scope of its own, which takes time and keeps it from suggesting similar names.

use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote;
use stario_syntax::ast::{
    Attribute, Call, Component, Element, ElseBranch, If, Markup, Name, Named, Node, OptionValue,
    Tag, Value,
};
use stario_syntax::expression::{Expr, Expression};
use stario_syntax::html::{self, Namespace};
use stario_syntax::template::SignalUses;

use crate::paths;

mod item;

/// The statement that names everything; nothing for a template without names.
pub(super) fn expand(markup: &Markup) -> TokenStream {
    let mut names = Names::default();
    names.nodes(&markup.nodes);
    let Names { known, paths } = names;
    if known.is_empty() && paths.is_empty() {
        return TokenStream::new();
    }
    let names = (!known.is_empty()).then(|| {
        let (names, known) = (paths::names(), known.into_iter().collect::<TokenStream>());
        quote!(let _ = #names!([#known]);)
    });
    let types = (!paths.is_empty()).then(|| {
        let editor = paths::editor();
        quote!(let _ = #editor!({ let _: (#(#paths,)*); });)
    });
    quote!(#names #types)
}

/// The fields themselves, besides the names that are checked: a signal is renamed with its field.
///
/// `builtin # offset_of(Counter, user.name)` is what `offset_of!` is to rust-analyzer. It resolves each
/// field that has the name of its signal, and is silent about one that `serde` gave another name.
///
/// They come behind the names: an editor completes at the first place of a word.
pub(super) fn fields(signals: &SignalUses) -> TokenStream {
    let SignalUses { ty, paths, .. } = signals;
    if paths.is_empty() {
        return TokenStream::new();
    }
    let paths = paths.iter().map(|lookup| {
        let fields = &lookup.fields;
        quote!(#(#fields).*)
    });
    let (editor, hash) = (paths::editor(), Punct::new('#', Spacing::Alone));
    quote!(let _ = #editor!({ #(builtin #hash offset_of(#ty, #paths);)* });)
}

#[derive(Default)]
struct Names {
    /// `elements div attributes class`
    known: Vec<TokenTree>,
    /// The components that closing tags name.
    paths: Vec<TokenStream>,
}

impl Names {
    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            self.node(node);
        }
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Element(element) => self.element(element),
            Node::Component(component) => self.component(component),
            Node::If(branch) => self.branch(branch),
            Node::For(node) => self.nodes(&node.body.nodes),
            Node::Match(node) => {
                for arm in &node.arms {
                    self.nodes(&arm.body.nodes);
                }
            }
            Node::Unfinished(node) => self.node(node),
            Node::Doctype(_)
            | Node::Comment(_)
            | Node::Text(_)
            | Node::Splice(_)
            | Node::Let(_) => {}
        }
    }

    fn branch(&mut self, branch: &If) {
        self.nodes(&branch.then.nodes);
        match &branch.otherwise {
            None => {}
            Some((_, ElseBranch::If(next))) => self.branch(next),
            Some((_, ElseBranch::Block(block))) => self.nodes(&block.nodes),
        }
    }

    fn element(&mut self, element: &Element) {
        let name = element.name.text.as_str();
        let known = html::element(name);
        let module = match known.map(|known| known.namespace) {
            Some(Namespace::Html) => Some("elements"),
            Some(Namespace::Svg) => Some("svg"),
            Some(Namespace::MathMl) => Some("mathml"),
            // What has a dash is an element of the page's own.
            None => (!name.contains('-')).then_some("elements"),
        };
        if let Some(module) = module {
            self.push(module, name, element.name.tokens.iter());
        }
        for attribute in &element.tag.attributes {
            if let Attribute::Named(named) = attribute {
                self.attribute(known, named);
            }
        }
        self.nodes(&element.tag.children);
        if let (Some(module), Some(close)) = (module, closing(&element.tag, name)) {
            let close: Vec<TokenTree> = close.into_iter().collect();
            self.push(module, name, close.iter());
        }
    }

    fn component(&mut self, component: &Component) {
        for attribute in &component.tag.attributes {
            if let Attribute::Named(named) = attribute {
                self.value(named.value.as_ref());
            }
        }
        self.nodes(&component.tag.children);
        self.paths.extend(closing(&component.tag, &component.text));
    }

    fn attribute(&mut self, element: Option<&html::Element>, named: &Named) {
        let Name { text, tokens } = &named.name;
        if let Some(rest) = text.strip_prefix("data-") {
            let plugin = rest.split(':').next().unwrap_or(rest);
            let plugin = plugin.split("__").next().unwrap_or(plugin);
            self.push("plugins", plugin, tokens.iter());
        } else if let Some(element) = element {
            // The attributes of SVG and MathML alone have no items.
            let is_html = html::attribute(element, text).is_none()
                || element.namespace == Namespace::Html
                || html::global_attribute(Namespace::Html, text).is_some();
            if is_html {
                self.push("attributes", text, tokens.iter());
            }
        } else if html::global_attribute(Namespace::Html, text).is_some() {
            self.push("attributes", text, tokens.iter());
        }
        self.value(named.value.as_ref());
    }

    fn value(&mut self, value: Option<&Value>) {
        match value {
            Some(Value::Call(call)) => self.call(call),
            Some(Value::Expression { expression, .. }) => self.expression(expression),
            _ => {}
        }
    }

    fn expression(&mut self, expression: &Expression) {
        expression.walk(&mut |expr| match expr {
            Expr::Fetch(call) => self.call(call),
            Expr::Action { name, .. } => self.word("actions", name),
            _ => {}
        });
    }

    fn call(&mut self, call: &Call) {
        self.word("actions", &call.name);
        for option in &call.options {
            self.word("options", &option.name);
            if let OptionValue::Expression(expression) = &option.value {
                self.expression(expression);
            }
        }
    }

    fn word(&mut self, module: &str, word: &Ident) {
        let text = word.to_string();
        self.push(
            module,
            &text,
            std::iter::once(&TokenTree::Ident(word.clone())),
        );
    }

    /// The item of a name at each word of the name.
    fn push<'a>(
        &mut self,
        module: &str,
        name: &str,
        tokens: impl ExactSizeIterator<Item = &'a TokenTree>,
    ) {
        let is_known = item::is_known(module, name);
        let module = Ident::new(module, Span::mixed_site());
        // What is being typed stands where the cursor is, and nowhere before it.
        let last = tokens.len().saturating_sub(1);
        let first = if is_known { 0 } else { last };
        for token in tokens.skip(first) {
            if let TokenTree::Ident(word) = token
                && let Some(item) = item::named(name, word.span())
            {
                self.known
                    .extend([TokenTree::Ident(module.clone()), TokenTree::Ident(item)]);
            }
        }
    }
}

/// The name in the closing tag, when it is the one of the opening tag.
fn closing(tag: &Tag, name: &str) -> Option<TokenStream> {
    let close = tag.close.as_ref()?;
    let written: String = close
        .name
        .clone()
        .into_iter()
        .map(|token| token.to_string())
        .collect();
    (written == name).then(|| close.name.clone())
}
