//! Lowers attributes: each form of a value in the context of its attribute.

use super::context::context_in;
use super::lower::Lower;
use super::signals::declared_type;
use super::{BodyMark, Slot, Token, TokenValue, UrlPosition, ValueContext, form};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::quote_spanned;

use crate::ast::{
    Attribute, Call, Element, Named, OptionValue, Piece, Splice, Target, TokenListValue, Value,
};
use crate::check::is_unknown_attribute;
use crate::datastar::{self, ValueKind};
use crate::diagnostic::SpanRange;
use crate::escape;
use crate::expression::{Expr, Expression, ExpressionPiece, print_call};
use crate::html::{self, AttributeKind};
use crate::spelling::strip_data;

/// Whether the address of an element may load code. That of a `<link>` does by its `rel`, which may come
/// from the same value.
fn href_loads_code(element: &Element) -> bool {
    let name = element.name.text.as_str();
    let is_code =
        |href| context_in(&element.tag, name, href) == ValueContext::Html(AttributeKind::CodeUrl);
    name == "link" || is_code("href") || is_code("xlink:href")
}

impl Lower {
    pub(super) fn attribute(
        &mut self,
        element: &Element,
        attribute: &Attribute,
        mark: Option<&BodyMark>,
    ) {
        match attribute {
            Attribute::Spread(spread) => self.builder.push_slot(Slot::Spread {
                expr: spread.expr.clone(),
                guarded: href_loads_code(element),
            }),
            Attribute::Named(named) => self.named(element, named, mark),
        }
    }

    fn named(&mut self, element: &Element, named: &Named, mark: Option<&BodyMark>) {
        let name = named.name.text.as_str();
        let context = context_in(&element.tag, &element.name.text, name);
        // The whole address; a literal was written for its own method.
        let whole = form::method(element, name).map_or(context, ValueContext::Form);
        let Some(value) = &named.value else {
            self.builder.push_static(" ");
            self.builder.push_static(name);
            return;
        };
        match value {
            // Reported with its name; what its value may be is nobody's business.
            Value::Splice(splice) if is_unknown_attribute(&element.name.text, name) => {
                let expr = splice.expr();
                let span = SpanRange::of(&expr, splice.group.span()).start;
                self.builder.push_slot(Slot::Let {
                    statement: quote_spanned!(span=> let _ = &#expr;),
                });
            }
            Value::Splice(splice) => {
                let whole = declared_type(named).map_or(whole, |_| ValueContext::Signals);
                self.splice(&element.name.text, name, whole, splice.expr());
            }
            Value::TokenList(list) => self.token_list(name, list),
            Value::Call(call) if context != ValueContext::Datastar => self.link(name, whole, call),
            _ => {
                let open = format!(" {name}=\"");
                self.builder.push_static(&open);
                self.value(name, context, value, mark);
                self.builder.push_static("\"");
            }
        }
    }

    /// A value whose attribute is always there, without its quotes.
    fn value(&mut self, name: &str, context: ValueContext, value: &Value, mark: Option<&BodyMark>) {
        match value {
            Value::Text { literal, .. } if context == ValueContext::Datastar => {
                escape::expression(literal.text(), self.builder.tail());
            }
            Value::Text { pieces, .. } => self.pieces(context, pieces),
            Value::Number { text, .. } => self.builder.push_static(text),
            Value::Bool { token, .. } => self.builder.push_static(&token.to_string()),
            Value::Expression { expression, .. } => self.expression(name, expression),
            Value::Call(call) => {
                let is_init = name.split("__").next() == Some("data-init");
                let mark = mark.filter(|mark| is_init && matches!(mark, BodyMark::Get { .. }));
                self.expression_pieces(print_call(call), mark);
            }
            Value::Splice(_) | Value::TokenList(_) => {}
        }
    }

    fn splice(&mut self, element: &str, name: &str, context: ValueContext, expr: TokenStream) {
        if context == ValueContext::Html(AttributeKind::Boolean) {
            let name = format!(" {name}");
            self.builder.push_slot(Slot::Boolean { name, expr });
            return;
        }
        let open = format!(" {name}=\"");
        if context == ValueContext::Html(AttributeKind::TokenList) {
            let items = vec![Token {
                value: TokenValue::Expr(expr),
                condition: None,
            }];
            self.builder.push_slot(Slot::TokenList { open, items });
            return;
        }
        let kind = match context {
            ValueContext::Html(AttributeKind::Enumerated(_)) => {
                html::keyword_type(element, name).map_or(context, ValueContext::Keyword)
            }
            _ => context,
        };
        self.builder.push_slot(Slot::Attribute { open, kind, expr });
    }

    fn pieces(&mut self, context: ValueContext, pieces: &[Piece]) {
        let is_url = matches!(
            context,
            ValueContext::Html(
                AttributeKind::Url | AttributeKind::ImageUrl | AttributeKind::CodeUrl
            )
        );
        let mut before = String::new();
        for (index, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Static(text) => {
                    before.push_str(text);
                    escape::attribute(text, self.builder.tail());
                }
                Piece::Splice(expr) if is_url => {
                    let position = if before.contains(['?', '#']) {
                        UrlPosition::Query
                    } else if index == 1 && could_leave(&before, &pieces[2..]) {
                        UrlPosition::Root
                    } else {
                        UrlPosition::Path
                    };
                    let expr = expr.clone();
                    self.builder.push_slot(Slot::UrlPart { position, expr });
                }
                Piece::Splice(expr) => self.builder.push_slot(Slot::AttributePart {
                    kind: context,
                    expr: expr.clone(),
                }),
            }
        }
    }

    fn token_list(&mut self, name: &str, list: &TokenListValue) {
        let items = list.items.iter().map(|item| Token {
            value: match &item.literal {
                Some(literal) => {
                    let mut text = literal.text().trim().to_owned();
                    if !literal.is_raw() {
                        text = text.replace("{{", "{").replace("}}", "}");
                    }
                    let mut escaped = String::new();
                    escape::attribute(&text, &mut escaped);
                    TokenValue::Static(escaped)
                }
                None => TokenValue::Expr(item.value.clone()),
            },
            condition: item.condition.clone(),
        });
        self.builder.push_slot(Slot::TokenList {
            open: format!(" {name}=\""),
            items: items.collect(),
        });
    }

    /// `href=link(user(id))`
    fn link(&mut self, name: &str, kind: ValueContext, call: &Call) {
        let open = format!(" {name}=\"");
        match &call.target {
            None => {}
            Some(Target::Path(path)) => {
                self.builder.push_static(&open);
                escape::attribute(path.text(), self.builder.tail());
                self.builder.push_static("\"");
            }
            Some(target) => self.builder.push_slot(Slot::Link {
                open,
                kind,
                target: with_options(call, target),
            }),
        }
    }

    fn expression(&mut self, name: &str, expression: &Expression) {
        // `bind`, `ref` and `indicator` take the name of a signal, without its `$`.
        let kind = plugin(name).map(|plugin| plugin.value_kind);
        let is_name = kind == Some(ValueKind::Name);
        if let ([Expr::Signal(path)], true) = (expression.statements.as_slice(), is_name) {
            self.builder.push_static(&path.dotted());
            return;
        }
        let pieces = if kind == Some(ValueKind::Statement) {
            expression.print_body()
        } else {
            expression.print()
        };
        self.expression_pieces(pieces, None);
    }

    fn expression_pieces(&mut self, pieces: Vec<ExpressionPiece>, mark: Option<&BodyMark>) {
        let has_object = pieces
            .iter()
            .any(|piece| matches!(piece, ExpressionPiece::Text(text) if text.ends_with("})")));
        for piece in pieces {
            match piece {
                ExpressionPiece::Text(text) => escape::expression(&text, self.builder.tail()),
                ExpressionPiece::Value(expr) => {
                    self.builder.push_slot(Slot::ExpressionValue { expr });
                }
                ExpressionPiece::Url { action, target } => {
                    self.builder.push_slot(Slot::ActionUrl {
                        action,
                        target,
                        marked: mark.is_some(),
                    });
                }
                ExpressionPiece::OptionsEnd { given } => {
                    if mark.is_some() {
                        let open = has_object;
                        self.builder
                            .push_slot(Slot::BodyMark(BodyMark::Get { given, open }));
                    }
                }
            }
        }
    }
}

/// Whether an address that starts with this text and a splice begins `//` when splices are empty.
fn could_leave(start: &str, after: &[Piece]) -> bool {
    // The browser ignores spaces in front.
    let start = start.trim_start_matches(|character| character <= ' ');
    let next = after.iter().find_map(|piece| match piece {
        Piece::Static(text) => escape::address(text).next(),
        Piece::Splice(_) => None,
    });
    escape::address(start).eq(['/']) && next == Some('/')
}

/// `link(search, query = {q})` as the value `search::path().query(&(q))`.
fn with_options(call: &Call, target: &Target) -> Target {
    let Target::Handler { path, arguments } = target else {
        return target.clone();
    };
    if call.options.is_empty() {
        return target.clone();
    }
    let span = SpanRange::of(path, Span::call_site()).end;
    let arguments = arguments.as_ref().map(Group::stream);
    let function = Ident::new("path", span);
    let mut link = quote_spanned!(span=> #path::#function(#arguments));
    for option in &call.options {
        let name = &option.name;
        match &option.value {
            OptionValue::Splice(splice) if name == "query" => {
                let value = splice.expr();
                let at = splice.group.span();
                link.extend(quote_spanned!(at=> .#name(&(#value))));
            }
            OptionValue::Splice(splice) if name == "fragment" => {
                let value = splice.expr();
                let at = splice.group.span();
                link.extend(quote_spanned!(at=> .#name(#value)));
            }
            OptionValue::Text(text) if name == "fragment" => {
                let value = text.text();
                let at = text.span();
                link.extend(quote_spanned!(at=> .#name(#value)));
            }
            // Reported by the checks.
            _ => {}
        }
    }
    Target::Link(Splice {
        group: Group::new(Delimiter::Brace, link),
    })
}

/// The Datastar plugin of an attribute name such as `data-on:click__once`.
///
/// The browser hands the name to the client in lower case, however it is written.
pub(crate) fn plugin(name: &str) -> Option<&'static datastar::Plugin> {
    let rest = strip_data(name)?;
    let head = rest.split("__").next().unwrap_or(rest);
    let plugin = head.split(':').next().unwrap_or(head);
    datastar::plugin(&plugin.to_ascii_lowercase())
}

/// Whether the value of an attribute is code for Datastar, whatever its element.
pub(crate) fn is_datastar(name: &str) -> bool {
    plugin(name)
        .is_some_and(|plugin| !matches!(plugin.value_kind, ValueKind::Names | ValueKind::Free))
}
