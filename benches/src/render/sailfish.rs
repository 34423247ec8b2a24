//! sailfish 0.11. The templates are the files in `templates/`; partials are included, which is its way
//! to compose. Their indentation is removed at compile time (`sailfish.toml`).

use sailfish::TemplateSimple;

use super::data::{Fragment, List, Page};

#[derive(TemplateSimple)]
#[template(path = "table.stpl")]
struct TableTemplate<'a> {
    rows: &'a [Vec<u32>],
}

#[derive(TemplateSimple)]
#[template(path = "list.stpl")]
struct ListTemplate<'a> {
    list: &'a List,
}

#[derive(TemplateSimple)]
#[template(path = "page.stpl")]
struct PageTemplate<'a> {
    page: &'a Page,
}

#[derive(TemplateSimple)]
#[template(path = "fragment.stpl")]
struct FragmentTemplate {
    count: u32,
}

pub(crate) fn table(rows: &[Vec<u32>]) -> String {
    finish(TableTemplate { rows })
}

pub(crate) fn list(list: &List) -> String {
    finish(ListTemplate { list })
}

pub(crate) fn page(page: &Page) -> String {
    finish(PageTemplate { page })
}

pub(crate) fn fragment(fragment: &Fragment) -> String {
    finish(FragmentTemplate {
        count: fragment.count,
    })
}

/// An error, which no template here can produce, would show as a difference before the measurement.
fn finish(template: impl TemplateSimple) -> String {
    template.render_once().unwrap_or_default()
}
