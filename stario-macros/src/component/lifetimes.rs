//! Makes a parameter's type usable outside of the signature it was written in: elided lifetimes get
//! names, `impl Trait` becomes a type parameter, and the generics a type uses are found.

use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{GenericParam, Generics, Lifetime, Type, TypeParam, WherePredicate, parse_quote};

use super::props::Prop;

/// A type with everything it needs declared.
pub(super) struct Declared {
    /// The type.
    pub(super) ty: Type,
    /// The generic parameters it needs, in declaration order.
    pub(super) params: Vec<GenericParam>,
    /// What the references in it ask for: `[T]: 'a` for `&'a [T]`.
    pub(super) outlives: Vec<WherePredicate>,
}

/// Declares all that the type of a prop, parameter number `index`, needs of `generics`.
pub(super) fn declare(prop: &Prop, index: usize, generics: &Generics) -> Declared {
    let mut ty = prop.ty.clone();
    let mut naming = Naming {
        index,
        lifetime: lifetime_name(prop, index, generics),
        lifetimes: Vec::new(),
        types: Vec::new(),
        outlives: Vec::new(),
    };
    naming.visit_type_mut(&mut ty);
    let mut used = Used::default();
    used.visit_type(&ty);
    let Naming {
        lifetimes,
        types,
        outlives,
        ..
    } = naming;
    for param in &types {
        used.visit_type_param(param);
    }
    used.visit_bounds(generics);
    let mut params: Vec<GenericParam> = lifetimes
        .into_iter()
        .map(|lifetime| parse_quote!(#lifetime))
        .collect();
    params.extend(
        generics
            .params
            .iter()
            .filter(|param| used.has(param))
            .cloned(),
    );
    params.extend(types.into_iter().map(GenericParam::Type));
    // Lifetimes come first.
    params.sort_by_key(|param| !matches!(param, GenericParam::Lifetime(_)));
    Declared {
        ty,
        params,
        outlives,
    }
}

/// `'title` for the prop `title`, because rustc prints it.
fn lifetime_name(prop: &Prop, index: usize, generics: &Generics) -> String {
    let name = prop.name.to_string();
    let mut used = Used::default();
    used.visit_type(&prop.ty);
    let taken = generics
        .lifetimes()
        .any(|known| known.lifetime.ident == name)
        || used.names.iter().any(|known| *known == name);
    if taken || name == "static" || name.starts_with("r#") {
        format!("__l{index}")
    } else {
        name
    }
}

struct Naming {
    index: usize,
    /// What the lifetimes are called, without the `'`.
    lifetime: String,
    lifetimes: Vec<Lifetime>,
    types: Vec<TypeParam>,
    outlives: Vec<WherePredicate>,
}

impl Naming {
    fn lifetime(&mut self) -> Lifetime {
        let name = match self.lifetimes.len() {
            0 => format!("'{}", self.lifetime),
            more => format!("'{}__{}_{more}", self.lifetime, self.index),
        };
        let lifetime = Lifetime::new(&name, Span::mixed_site());
        self.lifetimes.push(lifetime.clone());
        lifetime
    }
}

impl VisitMut for Naming {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        if let Type::ImplTrait(impl_trait) = ty {
            let name = format_ident!("__I{}_{}", self.index, self.types.len());
            let bounds = &impl_trait.bounds;
            self.types.push(parse_quote!(#name: #bounds));
            *ty = parse_quote!(#name);
            return;
        }
        // The lifetimes of a function type are its own.
        if !matches!(ty, Type::FnPtr(_)) {
            visit_mut::visit_type_mut(self, ty);
        }
    }

    fn visit_type_reference_mut(&mut self, reference: &mut syn::TypeReference) {
        if reference.lifetime.is_none() {
            reference.lifetime = Some(self.lifetime());
        }
        visit_mut::visit_type_reference_mut(self, reference);
        let (target, lifetime) = (&reference.elem, &reference.lifetime);
        self.outlives.push(parse_quote!(#target: #lifetime));
    }

    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if lifetime.ident == "_" {
            *lifetime = self.lifetime();
        }
    }

    fn visit_parenthesized_generic_arguments_mut(
        &mut self,
        _: &mut syn::ParenthesizedGenericArguments,
    ) {
    }
}

#[derive(Default)]
struct Used {
    names: Vec<Ident>,
}

impl Used {
    fn has(&self, param: &GenericParam) -> bool {
        let name = match param {
            GenericParam::Lifetime(param) => &param.lifetime.ident,
            GenericParam::Type(param) => &param.ident,
            GenericParam::Const(param) => &param.ident,
        };
        self.names.contains(name)
    }
}

impl Used {
    /// What the bounds of the parameters that are used name is used as well: `T` of
    /// `F: Fn(&T) -> Html`.
    fn visit_bounds(&mut self, generics: &Generics) {
        let mut seen: Vec<&Ident> = Vec::new();
        while let Some(param) = generics
            .type_params()
            .find(|param| self.names.contains(&param.ident) && !seen.contains(&&param.ident))
        {
            seen.push(&param.ident);
            self.visit_type_param(param);
        }
    }
}

impl<'ast> Visit<'ast> for Used {
    fn visit_ident(&mut self, ident: &'ast Ident) {
        self.names.push(ident.clone());
    }

    fn visit_lifetime(&mut self, lifetime: &'ast Lifetime) {
        self.names.push(lifetime.ident.clone());
        visit::visit_lifetime(self, lifetime);
    }
}
