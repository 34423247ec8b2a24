//! The items are the names of the tables, neither more nor fewer.

use std::collections::BTreeSet;

use stario_syntax::datastar;
use stario_syntax::html::{self, Namespace};

use super::{actions, attributes, elements, mathml, options, plugins, svg};

#[track_caller]
fn check<'a>(items: impl IntoIterator<Item = &'a str>, table: impl IntoIterator<Item = &'a str>) {
    let items: Vec<&str> = items
        .into_iter()
        .map(|item| item.strip_prefix("r#").unwrap_or(item))
        .collect();
    let table: BTreeSet<String> = table
        .into_iter()
        .map(|name| name.replace('-', "_"))
        .collect();
    let unique: BTreeSet<String> = items.iter().map(ToString::to_string).collect();
    assert_eq!(unique.len(), items.len(), "an item stands there twice");
    let missing: Vec<&String> = table.difference(&unique).collect();
    let wrong: Vec<&String> = unique.difference(&table).collect();
    assert!(missing.is_empty(), "names without an item: {missing:?}");
    assert!(wrong.is_empty(), "items without a name: {wrong:?}");
}

fn elements_of(namespace: Namespace) -> impl Iterator<Item = &'static html::Element> {
    html::element_names().filter_map(move |name| html::element_in(namespace, name))
}

fn names_of(namespace: Namespace) -> impl Iterator<Item = &'static str> {
    elements_of(namespace).map(|element| element.name)
}

#[test]
fn every_element_has_an_item() {
    check(elements::NAMES.iter().copied(), names_of(Namespace::Html));
    check(svg::NAMES.iter().copied(), names_of(Namespace::Svg));
    check(mathml::NAMES.iter().copied(), names_of(Namespace::MathMl));
}

#[test]
fn every_attribute_of_html_has_an_item() {
    check(
        attributes::names(),
        elements_of(Namespace::Html).flat_map(html::attribute_names),
    );
}

#[test]
fn everything_datastar_reads_has_an_item() {
    check(
        plugins::NAMES.iter().copied(),
        datastar::plugins().iter().map(|plugin| plugin.name),
    );
    let actions = datastar::actions().iter().map(|action| action.name);
    check(actions::NAMES.iter().copied(), actions.chain(["link"]));
    let options = datastar::fetch_options().iter().map(|option| option.rust);
    let of_link = ["fragment", "query"];
    check(options::NAMES.iter().copied(), options.chain(of_link));
}
