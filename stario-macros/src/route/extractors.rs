//! The extractors that are known by name.

use proc_macro2::Ident;
use syn::{GenericArgument, PathArguments, PathSegment, Type};

/// An extractor whose type argument says what it needs.
pub(super) enum Extractor<'a> {
    /// `State<T>`
    State(&'a Type),
    /// `Path<T>`, `Query<T>`, `Form<T>`, `Json<T>`, `Signals<T>`, where serde reads `T`.
    Reads(&'a Type),
}

/// The extractor that a type names.
pub(super) fn extractor(ty: &Type) -> Option<Extractor<'_>> {
    const READS: &[&str] = &["Path", "Query", "Form", "Json", "Signals"];
    let segment = last_segment(inside_option(ty))?;
    let inner = argument(segment)?;
    if segment.ident == "State" {
        return Some(Extractor::State(inner));
    }
    is_one_of(&segment.ident, READS).then_some(Extractor::Reads(inner))
}

/// Whether a type names an extractor that reads the body, which only the last argument may.
pub(super) fn reads_body(ty: &Type) -> bool {
    let Some(segment) = last_segment(inside_option(ty)) else {
        return false;
    };
    match argument(segment) {
        Some(_) => is_one_of(&segment.ident, &["Form", "Json", "Signals"]),
        None => is_one_of(&segment.ident, &["String", "Bytes", "Multipart", "RawForm"]),
    }
}

/// Whether a type is `name<..>`.
pub(super) fn is_extractor(ty: &Type, name: &str) -> bool {
    last_segment(ty).is_some_and(|last| last.ident == name && argument(last).is_some())
}

/// The `T` of `Option<T>`, or the type itself.
fn inside_option(ty: &Type) -> &Type {
    match last_segment(ty) {
        Some(last) if last.ident == "Option" => argument(last).unwrap_or(ty),
        _ => ty,
    }
}

fn last_segment(ty: &Type) -> Option<&PathSegment> {
    let Type::Path(path) = ty else { return None };
    path.path.segments.last()
}

fn argument(segment: &PathSegment) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    match arguments.args.first() {
        Some(GenericArgument::Type(inner)) => Some(inner),
        _ => None,
    }
}

fn is_one_of(ident: &Ident, names: &[&str]) -> bool {
    names.iter().any(|name| ident == name)
}
