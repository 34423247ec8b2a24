//! What the rules find, without what the template allows.

use super::outline::Outline;
use crate::ast::Allow;
use crate::diagnostic::{Diagnostic, Diagnostics, SpanRange};

/// The warnings of a template.
pub(super) struct Found<'o> {
    outline: &'o Outline<'o>,
    /// Each warning and the index of the node it is about.
    warnings: Vec<(usize, Diagnostic)>,
}

impl<'o> Found<'o> {
    pub(super) fn new(outline: &'o Outline<'o>) -> Self {
        Self {
            outline,
            warnings: Vec::new(),
        }
    }

    /// Warns about a node.
    pub(super) fn push(&mut self, at: usize, warning: Diagnostic) {
        self.warnings.push((at, warning));
    }

    /// Warns about a node, where there is something to say.
    pub(super) fn extend(&mut self, at: usize, warning: Option<Diagnostic>) {
        self.warnings.extend(warning.map(|warning| (at, warning)));
    }

    /// Passes on what is not allowed, and says which attributes silence nothing.
    pub(super) fn finish(mut self, diagnostics: &mut Diagnostics) {
        let mut allowed: Vec<Allowed<'o>> = Vec::new();
        for (at, place) in self.outline.places() {
            for allow in place.node.allows() {
                allowed.extend(allow.rules.iter().map(|rule| Allowed {
                    at,
                    allow,
                    rule: rule.to_string(),
                    span: rule.span().into(),
                    used: false,
                }));
            }
        }
        let warnings = std::mem::take(&mut self.warnings);
        let mut is_first = true;
        for (at, warning) in warnings {
            if !self.silence(at, &warning, &mut allowed) {
                diagnostics.push(if is_first {
                    how_to_allow(warning)
                } else {
                    warning
                });
                is_first = false;
            }
        }
        let unused: Vec<(usize, Diagnostic)> = allowed
            .iter()
            .filter(|allowed| !allowed.used && allowed.rule != UNUSED)
            .map(|allowed| (allowed.at, allowed.unused()))
            .collect();
        for (at, warning) in unused {
            if !self.silence(at, &warning, &mut allowed) {
                diagnostics.push(warning);
            }
        }
    }

    /// Whether an attribute at the node or around it allows a warning; the innermost one does.
    fn silence(&self, at: usize, warning: &Diagnostic, allowed: &mut [Allowed<'o>]) -> bool {
        let Some(rule) = warning.rule().filter(|_| !allowed.is_empty()) else {
            return false;
        };
        let around = self.outline.around(at).map(|(at, _)| at);
        for at in std::iter::once(at).chain(around) {
            let mut here = allowed.iter_mut();
            if let Some(allowed) = here.find(|allowed| allowed.at == at && allowed.rule == rule) {
                allowed.used = true;
                return true;
            }
        }
        false
    }
}

/// The first warning of a template says how any is allowed.
fn how_to_allow(warning: Diagnostic) -> Diagnostic {
    match warning.rule() {
        Some(rule) => warning.help(format!(
            "where it is meant, write `#[allow({rule}, reason = \"..\")]` before it"
        )),
        None => warning,
    }
}

/// The rule about attributes themselves.
const UNUSED: &str = "unused_allow";

/// One name in an `#[allow]`.
struct Allowed<'a> {
    /// The index of the node behind it.
    at: usize,
    allow: &'a Allow,
    rule: String,
    span: SpanRange,
    used: bool,
}

impl Allowed<'_> {
    fn unused(&self) -> Diagnostic {
        let warning = Diagnostic::warning(
            UNUSED,
            self.span,
            format!("nothing here is a case of `{}`", self.rule),
        );
        if self.allow.rules.len() > 1 {
            warning.help(format!("remove `{}`", self.rule))
        } else {
            warning.help("remove the attribute")
        }
    }
}
