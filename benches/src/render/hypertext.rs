//! hypertext 0.12. Both of its syntaxes go through one generator and expand alike; this is the
//! maud-like one. Components are functions that return lazy values, rendered once into a `String`.

use hypertext::prelude::*;

use super::data::{Fragment, List, Page, Product};

pub(crate) fn table(rows: &[Vec<u32>]) -> String {
    maud! {
        table {
            @for row in rows {
                tr {
                    @for cell in row {
                        td { (cell) }
                    }
                }
            }
        }
    }
    .render()
    .into_inner()
}

pub(crate) fn list(list: &List) -> String {
    maud! {
        !DOCTYPE
        html lang="en" {
            head {
                meta charset="utf-8";
                title { (list.title) }
            }
            body {
                h1 { (list.title) }
                ul {
                    @for entry in &list.entries {
                        li { strong { (entry.name) } ": " (entry.note) }
                    }
                }
                p { (list.entries.len()) " entries" }
            }
        }
    }
    .render()
    .into_inner()
}

pub(crate) fn page(page: &Page) -> String {
    layout(
        page,
        maud! {
            h1 { (page.title) }
            form action="/search" {
                label for="query" { "Search" }
                input #query name="query" type="search" value=(page.query);
                select name="category" {
                    @for category in &page.categories {
                        option value=(category.id) selected[category.selected] { (category.name) }
                    }
                }
                button type="submit" { "Search" }
            }
            ul.products {
                @for product in &page.products {
                    (card(product))
                }
            }
        },
    )
    .render()
    .into_inner()
}

pub(crate) fn fragment(fragment: &Fragment) -> String {
    maud! { span #count { (fragment.count) } }
        .render()
        .into_inner()
}

fn layout(page: &Page, children: impl Renderable) -> impl Renderable {
    maud! {
        !DOCTYPE
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (page.title) }
                link rel="stylesheet" href="/style.css";
            }
            body {
                header {
                    nav {
                        ul {
                            @for link in &page.navigation {
                                li {
                                    a href={ "/categories/" (link.id) } aria-current=[link.current.then_some("page")] {
                                        (link.label)
                                    }
                                }
                            }
                        }
                    }
                    @if let Some(user) = &page.user {
                        p.user { "Signed in as " (user) }
                    } @else {
                        p { a href="/sign-in" { "Sign in" } }
                    }
                }
                main { (children) }
                footer {
                    p { "Made of " (page.products.len()) " products" }
                }
            }
        }
    }
}

fn card(product: &Product) -> impl Renderable {
    maud! {
        li #{ "product-" (product.id) } .card .sale[product.old_price.is_some()] {
            a href={ "/products/" (product.id) } {
                img src={ "/images/" (product.slug) ".webp" } alt=(product.name) width="320" height="240" loading="lazy";
            }
            h3 { (product.name) }
            @if let Some(label) = &product.badge {
                (badge(label))
            }
            p.description { (product.description) }
            p.price {
                @if let Some(old_price) = &product.old_price {
                    s { (old_price) } " "
                }
                strong { (product.price) }
            }
            p.rating { (product.rating) " of 5, " (product.reviews) " reviews" }
            @if product.stock == 0 {
                p { "Sold out" }
            } @else if product.stock < 3 {
                p { "Only " (product.stock) " left" }
            }
            button type="submit" name="product" value=(product.id) disabled[product.stock == 0] { "Add to cart" }
        }
    }
}

fn badge(label: &str) -> impl Renderable {
    maud! { span.badge { (label) } }
}
