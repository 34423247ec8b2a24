//! Writes a body in one line: static text in backticks, slots in braces.

use crate::html::AttributeKind;
use crate::parse::tests::tree::{code, pieces, target};
use crate::template::{
    Body, BodyMark, ComponentSlot, IfSlot, Otherwise, PropValue, Segment, Slot, Token, TokenValue,
    UrlPosition, ValueContext,
};

/// Also checks that static text is never empty and never next to static text.
#[track_caller]
pub(super) fn body(body: &Body) -> String {
    let mut after_static = false;
    let parts = body.segments.iter().map(|segment| match segment {
        Segment::Static(text) => {
            assert!(!after_static, "two static parts: {text}");
            assert!(!text.is_empty(), "an empty static part");
            after_static = true;
            format!("`{text}`")
        }
        Segment::Slot(slot) => {
            after_static = false;
            format!("{{{}}}", self::slot(slot))
        }
    });
    parts.collect::<Vec<_>>().join(" ")
}

fn slot(slot: &Slot) -> String {
    match slot {
        Slot::Text { expr } => format!("text {}", code(expr)),
        Slot::Attribute { open, kind, expr } => {
            format!(
                "attribute {} {} {}",
                name(open),
                self::kind(*kind),
                code(expr)
            )
        }
        Slot::AttributePart { kind, expr } => {
            format!("part {} {}", self::kind(*kind), code(expr))
        }
        Slot::UrlPart { position, expr } => match position {
            UrlPosition::Path => format!("path {}", code(expr)),
            UrlPosition::Root => format!("root {}", code(expr)),
            UrlPosition::Query => format!("query {}", code(expr)),
        },
        Slot::Boolean { name, expr } => format!("boolean{name} {}", code(expr)),
        Slot::TokenList { open, items } => {
            let items: Vec<String> = items.iter().map(token).collect();
            format!("tokens {} {}", name(open), items.join(", "))
        }
        Slot::Spread {
            expr,
            guarded: false,
        } => format!("spread {}", code(expr)),
        Slot::Spread { expr, .. } => format!("guarded spread {}", code(expr)),
        Slot::Link { open, kind, target } => match kind {
            ValueContext::Form(method) => {
                format!("link {} {method:?} {}", name(open), self::target(target))
            }
            _ => format!("link {} {}", name(open), self::target(target)),
        },
        Slot::ExpressionValue { expr } => format!("value {}", code(expr)),
        Slot::ActionUrl {
            action,
            target,
            marked,
        } => {
            let mark = if *marked { "*" } else { "" };
            format!("url{mark} {action} {}", self::target(target))
        }
        Slot::BodyMark(BodyMark::Absent) => "body absent".to_owned(),
        Slot::BodyMark(BodyMark::Other) => "body other".to_owned(),
        Slot::BodyMark(BodyMark::Get { given, open }) => {
            let open = if *open { " open" } else { "" };
            format!("body get [{}]{open}", given.join(" "))
        }
        Slot::If(branch) => if_slot(branch),
        Slot::For {
            pattern,
            iterator,
            body,
            ..
        } => format!(
            "for {} in {} [{}]",
            code(pattern),
            code(iterator),
            self::body(body)
        ),
        Slot::Match {
            scrutinee, arms, ..
        } => {
            let arms = arms
                .iter()
                .map(|arm| format!(" ({} [{}])", code(&arm.pattern), body(&arm.body)));
            format!("match {}{}", code(scrutinee), arms.collect::<String>())
        }
        Slot::Let { statement } => code(statement),
        Slot::Json { expr } => format!("Json {expr}"),
        Slot::Component(slot) => component(slot),
        Slot::Unfinished(inner) => format!("unfinished [{}]", body(inner)),
    }
}

fn name(open: &str) -> &str {
    let name = open
        .strip_prefix(' ')
        .and_then(|open| open.strip_suffix("=\""));
    name.unwrap_or_else(|| panic!("{open} does not open an attribute"))
}

fn kind(kind: ValueContext) -> String {
    match kind {
        ValueContext::Html(AttributeKind::Enumerated(_)) => "Enumerated".to_owned(),
        ValueContext::Html(kind) => format!("{kind:?}"),
        ValueContext::Keyword(name) => name.to_owned(),
        ValueContext::Form(method) => format!("{method:?}"),
        ValueContext::Datastar => "Datastar".to_owned(),
        ValueContext::Signals => "Signals".to_owned(),
    }
}

fn token(token: &Token) -> String {
    let value = match &token.value {
        TokenValue::Static(text) => format!("`{text}`"),
        TokenValue::Expr(expr) => code(expr),
    };
    match &token.condition {
        Some(condition) => format!("{value} if {}", code(condition)),
        None => value,
    }
}

fn if_slot(branch: &IfSlot) -> String {
    let otherwise = match &branch.otherwise {
        None => String::new(),
        Some(Otherwise::If(next)) => format!(" else {{{}}}", if_slot(next)),
        Some(Otherwise::Body(last)) => format!(" else [{}]", body(last)),
    };
    format!(
        "if {} [{}]{otherwise}",
        code(&branch.condition),
        body(&branch.then)
    )
}

fn component(slot: &ComponentSlot) -> String {
    let mut parts = vec![format!("component {}", code(&slot.path))];
    for prop in &slot.props {
        let value = match &prop.value {
            PropValue::Expr(expr) => code(expr),
            PropValue::Text { pieces, .. } => self::pieces(pieces),
        };
        parts.push(format!("{}={value}", prop.name));
    }
    parts.extend(
        slot.spread
            .as_ref()
            .map(|spread| format!("..{}", code(spread))),
    );
    parts.extend(
        slot.children
            .as_ref()
            .map(|children| format!("[{}]", body(children))),
    );
    parts.join(" ")
}
