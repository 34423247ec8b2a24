//! Writes a tree as nested lists, so that a test shows the structure that was read.
//!
//! `(p class="a" "text " {n})` is an element; `(i/)` ends with `/>`, `(p? ..)` has no closing tag
//! and `(p </b> ..)` one of another name.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::ast::{
    Attribute, Block, Call, ElseBranch, If, Markup, Node, OptionValue, Piece, Tag, Target,
    TokenItem, Value,
};
use crate::expression::{Expression, ExpressionPiece};

pub(crate) fn markup(markup: &Markup) -> String {
    let signals = markup.signals.as_ref();
    let signals = signals.map(|directive| format!("signals {};", code(&directive.ty)));
    join(signals.into_iter().chain(markup.nodes.iter().map(node)))
}

fn join(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(" ")
}

fn node(node: &Node) -> String {
    let allows = node.allows().iter();
    let allows = allows.map(|allow| format!("#{}", TokenTree::from(allow.group.clone())));
    join(allows.chain([bare_node(node)]))
}

fn bare_node(node: &Node) -> String {
    match node {
        Node::Doctype(_) => "doctype".to_owned(),
        Node::Comment(comment) => format!("(comment {:?})", comment.text.text()),
        Node::Element(element) => tag(&element.name.text, &element.tag),
        Node::Component(component) => tag(&component.text, &component.tag),
        Node::Text(text) => pieces(&text.pieces),
        Node::Splice(splice) => format!("{{{}}}", code(&splice.expr())),
        Node::If(branch) => if_node(branch),
        Node::For(node) => format!(
            "(for {} in {}{})",
            code(&node.pattern),
            code(&node.iterator),
            block(&node.body)
        ),
        Node::Match(node) => {
            let arms = node.arms.iter();
            let arms = arms.map(|arm| format!("({}{})", code(&arm.pattern), block(&arm.body)));
            format!("(match {} {})", code(&node.scrutinee), join(arms))
        }
        Node::Let(node) => format!("({})", code(&node.statement)),
        Node::Unfinished(node) => format!("unfinished {}", self::node(node)),
    }
}

fn if_node(branch: &If) -> String {
    let otherwise = match &branch.otherwise {
        None => String::new(),
        Some((_, ElseBranch::If(next))) => format!(" else {}", if_node(next)),
        Some((_, ElseBranch::Block(body))) => format!(" else{}", block(body)),
    };
    format!(
        "(if {}{}{otherwise})",
        code(&branch.condition),
        block(&branch.then)
    )
}

fn block(block: &Block) -> String {
    format!(" [{}]", join(block.nodes.iter().map(node)))
}

fn tag(name: &str, tag: &Tag) -> String {
    let closed = match &tag.close {
        Some(close) if code(&close.name) != name => format!(" </{}>", code(&close.name)),
        _ => String::new(),
    };
    let mark = match (&tag.slash_token, &tag.close) {
        (Some(_), _) => "/",
        (None, None) => "?",
        (None, Some(_)) => "",
    };
    let attributes = tag.attributes.iter().map(attribute);
    let parts = join(attributes.chain(tag.children.iter().map(node)));
    let space = if parts.is_empty() { "" } else { " " };
    format!("({name}{mark}{closed}{space}{parts})")
}

/// Static text in quotes, splices in braces; brackets around several.
pub(crate) fn pieces(pieces: &[Piece]) -> String {
    let parts = join(pieces.iter().map(|piece| match piece {
        Piece::Static(text) => format!("{text:?}"),
        Piece::Splice(expr) => format!("{{{}}}", code(expr)),
    }));
    if pieces.len() > 1 {
        return format!("[{parts}]");
    }
    parts
}

fn attribute(attribute: &Attribute) -> String {
    match attribute {
        Attribute::Spread(spread) => format!("{{..{}}}", code(&spread.expr)),
        Attribute::Named(named) => match &named.value {
            None => named.name.text.clone(),
            Some(value) => format!("{}={}", named.name.text, self::value(value)),
        },
    }
}

fn value(value: &Value) -> String {
    match value {
        Value::Text { pieces, .. } => self::pieces(pieces),
        Value::Number { text, .. } => text.clone(),
        Value::Bool { value, .. } => value.to_string(),
        Value::Splice(splice) => format!("{{{}}}", code(&splice.expr())),
        Value::TokenList(list) => {
            let items: Vec<String> = list.items.iter().map(item).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Expression { expression, .. } => format!("({})", self::expression(expression)),
        Value::Call(call) => self::call(call),
    }
}

fn item(item: &TokenItem) -> String {
    let value = match &item.literal {
        Some(literal) => format!("{:?}", literal.text()),
        None => code(&item.value),
    };
    match &item.condition {
        Some(condition) => format!("{value} if {}", code(condition)),
        None => value,
    }
}

fn call(call: &Call) -> String {
    let target = call.target.as_ref().map(target);
    let options = call.options.iter().map(|option| {
        let value = match &option.value {
            OptionValue::Word(word) => word.to_string(),
            OptionValue::Number(number) => number.clone(),
            OptionValue::Text(text) => format!("{:?}", text.text()),
            OptionValue::Splice(splice) => format!("{{{}}}", code(&splice.expr())),
            OptionValue::Expression(expression) => format!("({})", self::expression(expression)),
        };
        format!("{} = {value}", option.name)
    });
    let parts: Vec<String> = target.into_iter().chain(options).collect();
    format!("{}({})", call.name, parts.join(", "))
}

pub(crate) fn target(target: &Target) -> String {
    match target {
        Target::Path(path) => format!("{:?}", path.text()),
        Target::Link(splice) => format!("{{{}}}", code(&splice.expr())),
        Target::Handler { path, arguments } => {
            let arguments = arguments.as_ref();
            let arguments = arguments.map(|group| format!("({})", code(&group.stream())));
            format!("{}{}", code(path), arguments.unwrap_or_default())
        }
    }
}

/// A printed expression: Rust values as `{value}`, addresses as `<target>`.
pub(crate) fn expression(expression: &Expression) -> String {
    pieces_of_expression(&expression.print())
}

/// The options that were given stand in front of the end of a call as `<+name>`.
pub(crate) fn pieces_of_expression(pieces: &[ExpressionPiece]) -> String {
    let parts = pieces.iter().map(|piece| match piece {
        ExpressionPiece::Text(text) => text.clone(),
        ExpressionPiece::Value(expr) => format!("{{{}}}", code(expr)),
        ExpressionPiece::Url { target, .. } => format!("<{}>", self::target(target)),
        ExpressionPiece::OptionsEnd { given } => {
            if given.is_empty() {
                return String::new();
            }
            format!("<+{}>", given.join("><+"))
        }
    });
    parts.collect()
}

/// Tokens with a space only where two words meet.
pub(crate) fn code(tokens: &TokenStream) -> String {
    let mut out = String::new();
    let mut word = false;
    for token in tokens.clone() {
        let is_word = matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
        if word && is_word {
            out.push(' ');
        }
        word = is_word;
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                out.push_str(open);
                out.push_str(&code(&group.stream()));
                out.push_str(close);
            }
            token => out.push_str(&token.to_string()),
        }
    }
    out
}
