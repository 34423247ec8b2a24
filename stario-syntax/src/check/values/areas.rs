//! `<area>`: the numbers of its shape (HTML standard, 4.8.14).

use super::{kinds, span};
use crate::ast::{Element, Named};
use crate::check::given::{Presence, find, literal, presence, value};
use crate::diagnostic::Diagnostic;

/// What is wrong with `coords`, where the shape is known.
pub(super) fn check(element: &Element) -> Option<Diagnostic> {
    let tag = &element.tag;
    let written = find(tag, "shape");
    let shape = match written {
        Some(_) => value(tag, "shape")?,
        None if presence(tag, "shape") == Presence::Unknown => return None,
        None => "rect",
    }
    .to_ascii_lowercase();
    let Some(named) = find(tag, "coords") else {
        let is_needed = matches!(shape.as_str(), "circle" | "poly" | "rect")
            && (written.is_some() || presence(tag, "href") != Presence::Never)
            && presence(tag, "coords") == Presence::Never;
        return is_needed.then(|| {
            Diagnostic::error(
                element.open_span(),
                format!("`<area>` with the shape `{shape}` needs `coords`"),
            )
            .help(advice(&shape))
            .help("for the whole image write `shape=\"default\"`")
        });
    };
    if shape == "default" {
        return Some(
            Diagnostic::error(
                named.name.span(),
                "`coords` does nothing on `<area shape=\"default\">`",
            )
            .help("remove it: the area is the whole image"),
        );
    }
    let text = literal(named)?;
    let numbers: Option<Vec<f64>> = text
        .split(',')
        .map(|part| {
            let is_number = kinds::is_number(part);
            is_number.then(|| part.parse().ok()).flatten()
        })
        .collect();
    let fits = numbers.is_some_and(|numbers| match (shape.as_str(), numbers.as_slice()) {
        ("circle", [_, _, radius]) => *radius >= 0.0,
        ("rect", [left, top, right, bottom]) => left < right && top < bottom,
        ("poly", points) => points.len() >= 6 && points.len().is_multiple_of(2),
        ("circle" | "rect", _) => false,
        _ => true,
    });
    (!fits).then(|| wrong(named, text, &shape))
}

fn wrong(named: &Named, text: &str, shape: &str) -> Diagnostic {
    Diagnostic::error(
        span(named),
        format!("`{text}` is not a value of `coords` for the shape `{shape}`"),
    )
    .help(advice(shape))
}

fn advice(shape: &str) -> &'static str {
    match shape {
        "circle" => "write the center and the radius: `coords=\"x,y,radius\"`",
        "poly" => "write three points or more: `coords=\"x1,y1,x2,y2,x3,y3\"`",
        _ => "write two corners, top left and bottom right: `coords=\"left,top,right,bottom\"`",
    }
}
