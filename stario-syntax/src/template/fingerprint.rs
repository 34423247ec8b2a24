//! A 64-bit fingerprint of a body: equal for equal templates, whatever the layout of their source.
//!
//! Tokens are walked one by one, without their spacing and with invisible groups opened, because two
//! tokenizers print the same tokens differently. A template inside an expression is a hole: it has a
//! fingerprint of its own, and may change by itself. The hash is FNV-1a with its published 64-bit
//! constants: stable between processes, compilers and machines.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::{Body, IfSlot, Otherwise, PropValue, Segment, Slot, TokenValue};
use crate::ast::{Piece, Target};

const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

/// The fingerprint of a whole template.
pub(super) fn fingerprint(body: &Body, signals: Option<&TokenStream>) -> u64 {
    let mut hash = Hash(OFFSET);
    if let Some(ty) = signals {
        hash.expr("signals", "", ty);
    }
    hash.body(body);
    hash.0
}

/// Tells `html` and `!` from other tokens.
fn mark(token: &TokenTree) -> u8 {
    match token {
        TokenTree::Ident(ident) if ident == "html" => b'h',
        TokenTree::Punct(punct) if punct.as_char() == '!' => b'!',
        _ => b' ',
    }
}

struct Hash(u64);

impl Hash {
    fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(PRIME);
        }
        // Ends the field, so that "ab" + "c" differs from "a" + "bc".
        self.0 = (self.0 ^ 0xff).wrapping_mul(PRIME);
    }

    fn tokens(&mut self, tokens: &TokenStream) {
        self.token_list(tokens);
        self.bytes(b"");
    }

    fn token_list(&mut self, tokens: &TokenStream) {
        let mut before = [b' '; 2];
        for token in tokens.clone() {
            let is_template = before == *b"h!" && matches!(token, TokenTree::Group(_));
            before = [before[1], mark(&token)];
            match token {
                TokenTree::Group(_) if is_template => self.bytes(b"hole"),
                TokenTree::Ident(ident) => self.bytes(ident.to_string().as_bytes()),
                TokenTree::Punct(punct) => {
                    self.bytes(punct.as_char().encode_utf8(&mut [0; 4]).as_bytes());
                }
                TokenTree::Literal(literal) => self.bytes(literal.to_string().as_bytes()),
                TokenTree::Group(group) => {
                    let (open, close): (&[u8], &[u8]) = match group.delimiter() {
                        Delimiter::Parenthesis => (b"(", b")"),
                        Delimiter::Brace => (b"{", b"}"),
                        Delimiter::Bracket => (b"[", b"]"),
                        Delimiter::None => (b"", b""),
                    };
                    if !open.is_empty() {
                        self.bytes(open);
                    }
                    self.token_list(&group.stream());
                    if !close.is_empty() {
                        self.bytes(close);
                    }
                }
            }
        }
    }

    fn body(&mut self, body: &Body) {
        for segment in &body.segments {
            match segment {
                Segment::Static(text) => {
                    self.bytes(b"static");
                    self.bytes(text.as_bytes());
                }
                Segment::Slot(slot) => self.slot(slot),
            }
        }
        self.bytes(b"end");
    }

    fn slot(&mut self, slot: &Slot) {
        match slot {
            Slot::Text { expr } => self.expr("text", "", expr),
            Slot::Attribute { open, kind, expr } => {
                self.expr(&format!("attribute {kind:?}"), open, expr);
            }
            Slot::AttributePart { kind, expr } => self.expr(&format!("part {kind:?}"), "", expr),
            Slot::UrlPart { position, expr } => self.expr(&format!("url {position:?}"), "", expr),
            Slot::Json { expr } => self.expr("json", "", expr),
            Slot::Boolean { name, expr } => self.expr("boolean", name, expr),
            Slot::Spread { expr, guarded } => {
                self.expr(&format!("spread {guarded}"), "", expr);
            }
            Slot::ExpressionValue { expr } => self.expr("value", "", expr),
            Slot::Let { statement } => self.expr("let", "", statement),
            Slot::Unfinished(body) => self.body(body),
            Slot::TokenList { open, items } => {
                self.bytes(b"tokens");
                self.bytes(open.as_bytes());
                for item in items {
                    match &item.value {
                        TokenValue::Static(text) => {
                            self.bytes(b"literal");
                            self.bytes(text.as_bytes());
                        }
                        TokenValue::Expr(expr) => self.expr("item", "", expr),
                    }
                    if let Some(condition) = &item.condition {
                        self.expr("if", "", condition);
                    }
                }
                self.bytes(b"end");
            }
            Slot::Link { open, kind, target } => {
                self.bytes(format!("link {kind:?}").as_bytes());
                self.bytes(open.as_bytes());
                self.target(target);
            }
            Slot::ActionUrl { action, target, .. } => {
                self.bytes(b"action");
                self.bytes(action.to_string().as_bytes());
                self.target(target);
            }
            Slot::BodyMark(mark) => self.bytes(format!("{mark:?}").as_bytes()),
            Slot::If(branch) => self.branch(branch),
            Slot::For {
                pattern,
                iterator,
                body,
                ..
            } => {
                self.expr("for", "", pattern);
                self.tokens(iterator);
                self.body(body);
            }
            Slot::Match {
                scrutinee, arms, ..
            } => {
                self.expr("match", "", scrutinee);
                for arm in arms {
                    self.expr("arm", "", &arm.pattern);
                    self.body(&arm.body);
                }
                self.bytes(b"end");
            }
            Slot::Component(component) => {
                self.expr("component", "", &component.path);
                for prop in &component.props {
                    let name = prop.name.to_string();
                    match &prop.value {
                        PropValue::Expr(expr) => self.expr("prop", &name, expr),
                        PropValue::Text { pieces, .. } => {
                            self.bytes(b"text");
                            self.bytes(name.as_bytes());
                            self.pieces(pieces);
                        }
                    }
                }
                if let Some(spread) = &component.spread {
                    self.expr("spread", "", spread);
                }
                if let Some(children) = &component.children {
                    self.bytes(b"children");
                    self.body(children);
                }
                self.bytes(b"end");
            }
        }
    }

    fn expr(&mut self, kind: &str, text: &str, expr: &TokenStream) {
        self.bytes(kind.as_bytes());
        self.bytes(text.as_bytes());
        self.tokens(expr);
    }

    fn branch(&mut self, branch: &IfSlot) {
        self.expr("if", "", &branch.condition);
        self.body(&branch.then);
        match &branch.otherwise {
            None => self.bytes(b"no else"),
            Some(Otherwise::If(next)) => self.branch(next),
            Some(Otherwise::Body(body)) => {
                self.bytes(b"else");
                self.body(body);
            }
        }
    }

    fn target(&mut self, target: &Target) {
        match target {
            Target::Path(path) => {
                self.bytes(b"path");
                self.bytes(path.text().as_bytes());
            }
            Target::Link(splice) => self.expr("value", "", &splice.expr()),
            Target::Handler { path, arguments } => {
                self.expr("handler", "", path);
                if let Some(arguments) = arguments {
                    self.expr("arguments", "", &arguments.stream());
                }
            }
        }
    }

    fn pieces(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Static(text) => self.bytes(text.as_bytes()),
                Piece::Splice(expr) => self.expr("splice", "", expr),
            }
        }
        self.bytes(b"end");
    }
}
