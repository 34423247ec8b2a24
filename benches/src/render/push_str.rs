//! Written by hand, as the measure of what is possible: static text is merged, strings go through
//! Stario's escaper (`stario_syntax::escape`), integers through `itoa`, and the capacity is what the
//! output needs, rounded up.

use stario_syntax::escape;

use super::data::{Fragment, List, Page, Product};

fn push_integer(value: impl itoa::Integer, out: &mut String) {
    out.push_str(itoa::Buffer::new().format(value));
}

pub(crate) fn table(rows: &[Vec<u32>]) -> String {
    let cells: usize = rows.iter().map(Vec::len).sum();
    let mut out = String::with_capacity(32 + rows.len() * 10 + cells * 16);
    out.push_str("<table>");
    for row in rows {
        out.push_str("<tr>");
        for cell in row {
            out.push_str("<td>");
            push_integer(*cell, &mut out);
            out.push_str("</td>");
        }
        out.push_str("</tr>");
    }
    out.push_str("</table>");
    out
}

pub(crate) fn list(list: &List) -> String {
    let mut out = String::with_capacity(256 + list.entries.len() * 160);
    out.push_str("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
    escape::text(&list.title, &mut out);
    out.push_str("</title></head><body><h1>");
    escape::text(&list.title, &mut out);
    out.push_str("</h1><ul>");
    for entry in &list.entries {
        out.push_str("<li><strong>");
        escape::text(&entry.name, &mut out);
        out.push_str("</strong>: ");
        escape::text(&entry.note, &mut out);
        out.push_str("</li>");
    }
    out.push_str("</ul><p>");
    push_integer(list.entries.len(), &mut out);
    out.push_str(" entries</p></body></html>");
    out
}

pub(crate) fn page(page: &Page) -> String {
    let mut out = String::with_capacity(4096 + page.products.len() * 480);
    begin_layout(page, &mut out);
    out.push_str("<h1>");
    escape::text(&page.title, &mut out);
    out.push_str(
        "</h1><form action=\"/search\"><label for=\"query\">Search</label>\
         <input id=\"query\" name=\"query\" type=\"search\" value=\"",
    );
    escape::attribute(&page.query, &mut out);
    out.push_str("\"><select name=\"category\">");
    for category in &page.categories {
        out.push_str("<option value=\"");
        push_integer(category.id, &mut out);
        out.push_str(if category.selected {
            "\" selected>"
        } else {
            "\">"
        });
        escape::text(&category.name, &mut out);
        out.push_str("</option>");
    }
    out.push_str("</select><button type=\"submit\">Search</button></form><ul class=\"products\">");
    for product in &page.products {
        card(product, &mut out);
    }
    out.push_str("</ul>");
    end_layout(page, &mut out);
    out
}

pub(crate) fn fragment(fragment: &Fragment) -> String {
    let mut out = String::with_capacity(40);
    out.push_str("<span id=\"count\">");
    push_integer(fragment.count, &mut out);
    out.push_str("</span>");
    out
}

fn begin_layout(page: &Page, out: &mut String) {
    out.push_str(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>",
    );
    escape::text(&page.title, out);
    out.push_str(
        "</title><link rel=\"stylesheet\" href=\"/style.css\"></head><body><header><nav><ul>",
    );
    for link in &page.navigation {
        out.push_str("<li><a href=\"/categories/");
        push_integer(link.id, out);
        out.push_str(if link.current {
            "\" aria-current=\"page\">"
        } else {
            "\">"
        });
        escape::text(&link.label, out);
        out.push_str("</a></li>");
    }
    out.push_str("</ul></nav>");
    if let Some(user) = &page.user {
        out.push_str("<p class=\"user\">Signed in as ");
        escape::text(user, out);
        out.push_str("</p>");
    } else {
        out.push_str("<p><a href=\"/sign-in\">Sign in</a></p>");
    }
    out.push_str("</header><main>");
}

fn end_layout(page: &Page, out: &mut String) {
    out.push_str("</main><footer><p>Made of ");
    push_integer(page.products.len(), out);
    out.push_str(" products</p></footer></body></html>");
}

fn card(product: &Product, out: &mut String) {
    out.push_str(if product.old_price.is_some() {
        "<li class=\"card sale\" id=\"product-"
    } else {
        "<li class=\"card\" id=\"product-"
    });
    push_integer(product.id, out);
    out.push_str("\"><a href=\"/products/");
    push_integer(product.id, out);
    out.push_str("\"><img src=\"/images/");
    escape::attribute(&product.slug, out);
    out.push_str(".webp\" alt=\"");
    escape::attribute(&product.name, out);
    out.push_str("\" width=\"320\" height=\"240\" loading=\"lazy\"></a><h3>");
    escape::text(&product.name, out);
    out.push_str("</h3>");
    if let Some(label) = &product.badge {
        badge(label, out);
    }
    out.push_str("<p class=\"description\">");
    escape::text(&product.description, out);
    out.push_str("</p><p class=\"price\">");
    if let Some(old_price) = &product.old_price {
        out.push_str("<s>");
        escape::text(old_price, out);
        out.push_str("</s> ");
    }
    out.push_str("<strong>");
    escape::text(&product.price, out);
    out.push_str("</strong></p><p class=\"rating\">");
    push_integer(product.rating, out);
    out.push_str(" of 5, ");
    push_integer(product.reviews, out);
    out.push_str(" reviews</p>");
    if product.stock == 0 {
        out.push_str("<p>Sold out</p>");
    } else if product.stock < 3 {
        out.push_str("<p>Only ");
        push_integer(product.stock, out);
        out.push_str(" left</p>");
    }
    out.push_str("<button type=\"submit\" name=\"product\" value=\"");
    push_integer(product.id, out);
    out.push_str(if product.stock == 0 {
        "\" disabled>Add to cart</button></li>"
    } else {
        "\">Add to cart</button></li>"
    });
}

fn badge(label: &str, out: &mut String) {
    out.push_str("<span class=\"badge\">");
    escape::text(label, out);
    out.push_str("</span>");
}
