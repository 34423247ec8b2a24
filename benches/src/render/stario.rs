//! Stario. Components are `#[component]` functions used as tags.

use stario::prelude::*;
use stario::values::AriaCurrent;

use super::data::{Fragment, List, Page, Product};

pub(crate) fn table(rows: &[Vec<u32>]) -> String {
    html! {
        <table>
            for row in rows {
                <tr>
                    for cell in row {
                        <td>{cell}</td>
                    }
                </tr>
            }
        </table>
    }
    .into_string()
}

pub(crate) fn list(list: &List) -> String {
    html! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8">
                <title>{list.title}</title>
            </head>
            <body>
                <h1>{list.title}</h1>
                <ul>
                    for entry in &list.entries {
                        <li><strong>{entry.name}</strong>": {entry.note}"</li>
                    }
                </ul>
                <p>"{list.entries.len()} entries"</p>
            </body>
        </html>
    }
    .into_string()
}

pub(crate) fn page(page: &Page) -> String {
    html! {
        <Layout page={page}>
            <h1>{page.title}</h1>
            <form action="/search">
                <label for="query">"Search"</label>
                <input id="query" name="query" type="search" value={page.query}>
                #[allow(nameless_field, reason = "the markup of all engines is the same")]
                <select name="category">
                    for category in &page.categories {
                        <option value={category.id} selected={category.selected}>{category.name}</option>
                    }
                </select>
                <button type="submit">"Search"</button>
            </form>
            <ul class="products">
                for product in &page.products {
                    <Card product={product}/>
                }
            </ul>
        </Layout>
    }
    .into_string()
}

pub(crate) fn fragment(fragment: &Fragment) -> String {
    html! { <span id="count">{fragment.count}</span> }.into_string()
}

#[component]
fn Layout(page: &Page, children: Html) -> Html {
    html! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{page.title}</title>
                <link rel="stylesheet" href="/style.css">
            </head>
            <body>
                <header>
                    <nav>
                        <ul>
                            for link in &page.navigation {
                                <li>
                                    <a href="/categories/{link.id}" aria-current={link.current.then_some(AriaCurrent::Page)}>{link.label}</a>
                                </li>
                            }
                        </ul>
                    </nav>
                    if let Some(user) = &page.user {
                        <p class="user">"Signed in as {user}"</p>
                    } else {
                        <p><a href="/sign-in">"Sign in"</a></p>
                    }
                </header>
                <main>{children}</main>
                <footer>
                    <p>"Made of {page.products.len()} products"</p>
                </footer>
            </body>
        </html>
    }
}

#[component]
fn Card(product: &Product) -> Html {
    html! {
        <li class=["card", "sale" if product.old_price.is_some()] id="product-{product.id}">
            <a href="/products/{product.id}">
                <img src="/images/{product.slug}.webp" alt={product.name} width="320" height="240" loading="lazy">
            </a>
            <h3>{product.name}</h3>
            if let Some(label) = &product.badge {
                <Badge label={label}/>
            }
            <p class="description">{product.description}</p>
            <p class="price">
                if let Some(old_price) = &product.old_price {
                    <s>{old_price}</s>" "
                }
                <strong>{product.price}</strong>
            </p>
            <p class="rating">"{product.rating} of 5, {product.reviews} reviews"</p>
            if product.stock == 0 {
                <p>"Sold out"</p>
            } else if product.stock < 3 {
                <p>"Only {product.stock} left"</p>
            }
            <button type="submit" name="product" value={product.id} disabled={product.stock == 0}>"Add to cart"</button>
        </li>
    }
}

#[component]
fn Badge(label: &str) -> Html {
    html! { <span class="badge">{label}</span> }
}
