//! Forms of the language that stand around other expressions.

use super::operators::{POSTFIX, UNARY};
use super::tree::Tree;

/// A form of the language with other expressions in it, each written as `#`.
#[derive(Debug)]
pub(in crate::expressions) struct Form {
    pub(super) source: &'static str,
    /// The same with its own parentheses; empty where it is written alike.
    pub(super) plain: &'static str,
    /// How strongly it binds, and what must stand at each `#`.
    pub(super) level: u8,
    pub(super) parts: &'static [u8],
}

const fn form(source: &'static str, level: u8, parts: &'static [u8]) -> Form {
    Form {
        source,
        plain: "",
        level,
        parts,
    }
}

pub(super) const FORMS: &[Form] = &[
    form("[#]?.[0]", POSTFIX, &[1]),
    form("{\"k\": #}?.k", POSTFIX, &[1]),
    form("null?.[#]", POSTFIX, &[1]),
    form("null?.k?.(#)", POSTFIX, &[1]),
    form("$name?.concat?.(#)", POSTFIX, &[1]),
    form("$list?.[1]", POSTFIX, &[]),
    form("new Map([[1,#]]).get(1)", POSTFIX, &[1]),
    form("new Array(#,#)", POSTFIX, &[1, 1]),
    form("[...[#,#],#]", POSTFIX, &[1, 1, 1]),
    form("[#,...$list,...$name]", POSTFIX, &[1]),
    form("Math.max(#,...[#,#],...$list)", POSTFIX, &[1, 1, 1]),
    form("{...{\"k\": #},\"j\": #,...$user}.k", POSTFIX, &[1, 1]),
    form("\"k\" in{\"k\": #}", 10, &[1]),
    form("# instanceof Array", 10, &[10]),
    form("delete {\"k\": #}.k", UNARY, &[1]),
    form("((x,y)=>[y,x,y])(#,#)", POSTFIX, &[1, 1]),
    form("((x)=>[x++,++x,x--, --x,x])(#)", POSTFIX, &[1]),
    form("((x)=>[-x,- -x,+ +x,x- -1,x+ +1,x-- -1])(#)", POSTFIX, &[1]),
    form("((x)=>x=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x+=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x-=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x*=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x/=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x%=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x**=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x<<=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x>>=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x>>>=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x&=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x|=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x^=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x&&=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x||=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x??=#)(#)", POSTFIX, &[1, 1]),
    form("((x)=>x.k=#)({\"k\": 1})", POSTFIX, &[1]),
    form("((x)=>x[0]+=#)([#])", POSTFIX, &[1, 1]),
    Form {
        source: "el.localName",
        plain: "\"p\"",
        level: POSTFIX,
        parts: &[],
    },
];

/// The forms that stand in none of the trees.
pub(in crate::expressions) fn unused_forms(trees: &[Tree]) -> Vec<&'static str> {
    let written: Vec<String> = trees.iter().map(|tree| format!("{tree:?}")).collect();
    let is_used = |form: &&Form| {
        let name = format!("source: {:?}", form.source);
        written.iter().any(|tree| tree.contains(&name))
    };
    let unused = FORMS.iter().filter(|form| !is_used(form));
    unused.map(|form| form.source).collect()
}

/// The text of a form with its parts.
pub(super) fn filled(form: &str, mut parts: impl Iterator<Item = String>) -> String {
    let mut pieces = form.split('#');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        out.push_str(&parts.next().unwrap_or_default());
        out.push_str(piece);
    }
    out
}
