//! The engines and the cases.

mod data;
mod hypertext;
mod maud;
mod push_str;
mod sailfish;
mod stario;

use std::hint::black_box;

pub(crate) use data::Data;
use data::{Fragment, List, Page};

use crate::measure::Contestant;

/// One engine: how it renders each case, every time into a fresh `String`.
pub(crate) struct Engine {
    pub(crate) name: &'static str,
    table: fn(&[Vec<u32>]) -> String,
    list: fn(&List) -> String,
    page: fn(&Page) -> String,
    fragment: fn(&Fragment) -> String,
}

/// The engine all others are compared with.
pub(crate) const REFERENCE: &str = "maud";

/// The engine this repository is about.
pub(crate) const OWN: &str = "stario";

/// Every engine, in the order of the report.
pub(crate) const ENGINES: [Engine; 5] = [
    Engine {
        name: REFERENCE,
        table: maud::table,
        list: maud::list,
        page: maud::page,
        fragment: maud::fragment,
    },
    Engine {
        name: "hypertext",
        table: hypertext::table,
        list: hypertext::list,
        page: hypertext::page,
        fragment: hypertext::fragment,
    },
    Engine {
        name: "sailfish",
        table: sailfish::table,
        list: sailfish::list,
        page: sailfish::page,
        fragment: sailfish::fragment,
    },
    Engine {
        name: "push_str",
        table: push_str::table,
        list: push_str::list,
        page: push_str::page,
        fragment: push_str::fragment,
    },
    Engine {
        name: OWN,
        table: stario::table,
        list: stario::list,
        page: stario::page,
        fragment: stario::fragment,
    },
];

/// One thing to render.
#[derive(Clone, Copy)]
pub(crate) enum Case {
    /// 100 rows of 100 integers.
    Table,
    /// A small page with a loop over 20 entries whose strings need escaping.
    Loop,
    /// A shop's page of about 64 KB: components, attributes, conditions, 150 products.
    Page,
    /// One element with one integer in it.
    Fragment,
}

impl Case {
    /// Every case, in the order of the report.
    pub(crate) const ALL: [Self; 4] = [Self::Table, Self::Loop, Self::Page, Self::Fragment];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Loop => "loop",
            Self::Page => "page",
            Self::Fragment => "fragment",
        }
    }

    /// The engine rendering this case. The compiler knows neither the values nor the function.
    pub(crate) fn contestant<'a>(self, engine: &'a Engine, data: &'a Data) -> Contestant<'a> {
        match self {
            Self::Table => Box::new(|| black_box(engine.table)(black_box(&data.table))),
            Self::Loop => Box::new(|| black_box(engine.list)(black_box(&data.list))),
            Self::Page => Box::new(|| black_box(engine.page)(black_box(&data.page))),
            Self::Fragment => Box::new(|| black_box(engine.fragment)(black_box(&data.fragment))),
        }
    }
}
