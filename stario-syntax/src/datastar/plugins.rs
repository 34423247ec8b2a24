//! Attribute plugins of the Datastar 1.0.4 client: which key, value and modifiers each one reads.
//!
//! Keys of the free plugins follow the client itself. The rules of the `pro` ones follow the
//! reference documentation and are as wide as it leaves room for.

use super::Argument::{
    Case, Free as Anything, Name as OneName, Names as ManyNames, None, Percent, Time,
};
use super::Requirement::{Allowed, Denied, Exclusive, Must};
use super::ValueKind::{Expression, Filter, Free, Name, Names, Statement};
use super::{Argument, Modifier, Plugin};

const fn modifier(name: &'static str, argument: Argument) -> Modifier {
    Modifier { name, argument }
}

const CASE: Modifier = modifier("case", Case);
const DEBOUNCE: Modifier = modifier("debounce", Time(&["leading", "notrailing"]));
const DELAY: Modifier = modifier("delay", Time(&[]));
const THROTTLE: Modifier = modifier("throttle", Time(&["noleading", "trailing"]));
const VIEW_TRANSITION: Modifier = modifier("viewtransition", None);

/// One row of the table; `pro` is set by [`pro`].
const fn free(
    name: &'static str,
    key: super::Requirement,
    value: super::Requirement,
    value_kind: super::ValueKind,
    modifiers: &'static [Modifier],
) -> Plugin {
    Plugin {
        name,
        key,
        value,
        value_kind,
        modifiers,
        pro: false,
    }
}

/// One row of the table that only the commercial bundle has.
const fn pro(
    name: &'static str,
    key: super::Requirement,
    value: super::Requirement,
    value_kind: super::ValueKind,
    modifiers: &'static [Modifier],
) -> Plugin {
    Plugin {
        pro: true,
        ..free(name, key, value, value_kind, modifiers)
    }
}

pub(super) const PLUGINS: &[Plugin] = &[
    pro(
        "animate",
        Allowed,
        Must,
        Expression,
        &[
            DELAY,
            modifier("duration", Time(&[])),
            modifier("ease", Anything),
            modifier("loop", None),
            modifier("pingpong", None),
        ],
    ),
    free("attr", Allowed, Must, Expression, &[]),
    free(
        "bind",
        Exclusive,
        Exclusive,
        Name,
        &[
            CASE,
            modifier("event", ManyNames),
            modifier("prop", OneName),
        ],
    ),
    free("class", Allowed, Must, Expression, &[CASE]),
    free("computed", Allowed, Must, Expression, &[CASE]),
    pro("custom-validity", Denied, Must, Expression, &[]),
    free("effect", Denied, Must, Statement, &[]),
    free("ignore", Denied, Allowed, Free, &[modifier("self", None)]),
    free("ignore-morph", Denied, Allowed, Free, &[]),
    free("indicator", Exclusive, Exclusive, Name, &[CASE]),
    free("init", Denied, Must, Statement, &[DELAY, VIEW_TRANSITION]),
    free(
        "json-signals",
        Denied,
        Allowed,
        Filter,
        &[modifier("terse", None)],
    ),
    pro("match-media", Must, Must, Free, &[CASE]),
    free("nonce", Denied, Must, Free, &[]),
    free(
        "on",
        Must,
        Must,
        Statement,
        &[
            modifier("capture", None),
            CASE,
            DEBOUNCE,
            DELAY,
            modifier("document", None),
            modifier("once", None),
            modifier("outside", None),
            modifier("passive", None),
            modifier("prevent", None),
            modifier("stop", None),
            THROTTLE,
            VIEW_TRANSITION,
            modifier("window", None),
        ],
    ),
    free(
        "on-intersect",
        Denied,
        Must,
        Statement,
        &[
            DEBOUNCE,
            DELAY,
            modifier("exit", None),
            modifier("full", None),
            modifier("half", None),
            modifier("once", None),
            modifier("threshold", Percent),
            THROTTLE,
            VIEW_TRANSITION,
        ],
    ),
    free(
        "on-interval",
        Denied,
        Must,
        Statement,
        &[modifier("duration", Time(&["leading"])), VIEW_TRANSITION],
    ),
    pro("on-raf", Denied, Must, Statement, &[THROTTLE]),
    pro(
        "on-resize",
        Denied,
        Must,
        Statement,
        &[DEBOUNCE, DELAY, THROTTLE, VIEW_TRANSITION],
    ),
    free(
        "on-signal-patch",
        Denied,
        Must,
        Expression,
        &[DEBOUNCE, DELAY, THROTTLE],
    ),
    free("on-signal-patch-filter", Denied, Allowed, Filter, &[]),
    pro(
        "persist",
        Allowed,
        Allowed,
        Filter,
        &[modifier("session", None)],
    ),
    free("preserve-attr", Denied, Must, Names, &[]),
    pro(
        "query-string",
        Denied,
        Allowed,
        Filter,
        &[modifier("filter", None), modifier("history", None)],
    ),
    free("ref", Exclusive, Exclusive, Name, &[CASE]),
    pro("replace-url", Denied, Must, Expression, &[]),
    pro(
        "scroll-into-view",
        Denied,
        Allowed,
        Free,
        &[
            modifier("auto", None),
            modifier("focus", None),
            modifier("hcenter", None),
            modifier("hend", None),
            modifier("hnearest", None),
            modifier("hstart", None),
            modifier("instant", None),
            modifier("smooth", None),
            modifier("vcenter", None),
            modifier("vend", None),
            modifier("vnearest", None),
            modifier("vstart", None),
        ],
    ),
    free("show", Denied, Must, Expression, &[]),
    free(
        "signals",
        Allowed,
        Allowed,
        Expression,
        &[CASE, modifier("ifmissing", None)],
    ),
    free("style", Allowed, Must, Expression, &[]),
    free("text", Denied, Must, Expression, &[]),
    pro("view-transition", Denied, Must, Expression, &[]),
];
