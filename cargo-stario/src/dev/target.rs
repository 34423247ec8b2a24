//! Which program to run: the flags decide, else the package of the current folder, else the only
//! program of the workspace that depends on `stario`.

use std::path::Path;

use crate::cargo::{Kind, Package, Workspace};
use crate::error::{Error, Result};

/// What the user asked for on the command line.
#[derive(Clone, Debug, Default)]
pub(crate) struct Selection {
    pub(crate) package: Option<String>,
    pub(crate) bin: Option<String>,
    pub(crate) example: Option<String>,
}

/// One program of one package.
#[derive(Clone, Debug)]
pub(super) struct Program<'a> {
    pub(super) package: &'a Package,
    pub(super) kind: Kind,
    pub(super) name: String,
}

/// Chooses the program to run from `folder`.
///
/// # Errors
///
/// When there is none, or several that are equally likely: the error lists them.
pub(super) fn choose<'a>(
    workspace: &'a Workspace,
    selection: &Selection,
    folder: &Path,
) -> Result<Program<'a>> {
    let (kind, name) = match selection {
        Selection {
            example: Some(name),
            ..
        } => (Kind::Example, Some(name)),
        Selection { bin, .. } => (Kind::Bin, bin.as_ref()),
    };
    if let Some(package) = &selection.package {
        let package = named_package(workspace, package)?;
        return in_package(package, kind, name);
    }
    if let Some(name) = name {
        return named_program(workspace, kind, name, folder);
    }
    if let Some(package) = workspace.package_of(folder)
        && package.targets_of(Kind::Bin).next().is_some()
    {
        return in_package(package, kind, None);
    }
    only_program(workspace)
}

fn named_package<'a>(workspace: &'a Workspace, name: &str) -> Result<&'a Package> {
    workspace.path_package(name).ok_or_else(|| {
        let names = workspace
            .packages
            .iter()
            .map(|package| package.name.as_str());
        unknown("package", name, names, "the workspace has")
    })
}

fn in_package<'a>(package: &'a Package, kind: Kind, name: Option<&String>) -> Result<Program<'a>> {
    let all: Vec<&str> = package.targets_of(kind).collect();
    let program = |name: &str| Program {
        package,
        kind,
        name: name.to_owned(),
    };
    if let Some(name) = name {
        return if all.contains(&name.as_str()) {
            Ok(program(name))
        } else {
            let place = format!("the package `{}` has", package.name);
            Err(unknown(kind.word(), name, all.into_iter(), &place))
        };
    }
    match (&package.default_run, all.as_slice()) {
        (Some(name), _) if kind == Kind::Bin => Ok(program(name)),
        (_, [only]) => Ok(program(only)),
        (_, []) => Err(
            Error::new(format!("the package `{}` has no program", package.name))
                .help("add `src/main.rs`, or choose another package with `-p`"),
        ),
        _ => Err(Error::new(format!(
            "the package `{}` has several programs: {}",
            package.name,
            list(all.iter().copied())
        ))
        .help("choose one with `--bin`, or set `default-run` in its Cargo.toml")),
    }
}

fn named_program<'a>(
    workspace: &'a Workspace,
    kind: Kind,
    name: &String,
    folder: &Path,
) -> Result<Program<'a>> {
    if let Some(here) = workspace.package_of(folder)
        && here.targets_of(kind).any(|target| target == name)
    {
        return in_package(here, kind, Some(name));
    }
    let has_it = |package: &&Package| package.targets_of(kind).any(|target| target == name);
    let having: Vec<&Package> = workspace.packages.iter().filter(has_it).collect();
    match having.as_slice() {
        [only] => in_package(only, kind, Some(name)),
        [] => {
            let all = workspace
                .packages
                .iter()
                .flat_map(|package| package.targets_of(kind));
            Err(unknown(kind.word(), name, all, "the workspace has"))
        }
        several => Err(Error::new(format!(
            "several packages have the {} `{name}`: {}",
            kind.word(),
            list(several.iter().map(|package| package.name.as_str()))
        ))
        .help("choose the package with `-p`")),
    }
}

fn only_program(workspace: &Workspace) -> Result<Program<'_>> {
    let with_programs = |package: &&Package| package.targets_of(Kind::Bin).next().is_some();
    let of_stario: Vec<&Package> = workspace
        .packages
        .iter()
        .filter(with_programs)
        .filter(|package| package.depends_on("stario"))
        .collect();
    let all: Vec<&Package> = workspace.packages.iter().filter(with_programs).collect();
    match (of_stario.as_slice(), all.as_slice()) {
        ([only], _) | ([], [only]) => in_package(only, Kind::Bin, None),
        ([], []) => Err(Error::new("the workspace has no program to run").help(
            "run this in a folder with a `src/main.rs`, or choose an example with `--example`",
        )),
        (several, _) => {
            let several = if several.is_empty() { &all } else { several };
            Err(
                Error::new("the workspace has several packages with a program to run").help(
                    format!(
                        "choose one with `-p`: {}",
                        list(several.iter().map(|package| package.name.as_str()))
                    ),
                ),
            )
        }
    }
}

fn unknown<'a>(what: &str, name: &str, known: impl Iterator<Item = &'a str>, place: &str) -> Error {
    let mut known: Vec<&str> = known.collect();
    known.sort_unstable();
    known.dedup();
    let error = Error::new(format!("unknown {what} `{name}`"));
    match stario_syntax::suggest::nearest(name, known.iter().copied()) {
        Some(near) => error.help(format!("did you mean `{near}`?")),
        None if known.is_empty() => error.help(format!("{place} none")),
        None => error.help(format!("{place} {}", list(known.into_iter()))),
    }
}

/// At most five names.
fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    const SHOWN: usize = 5;
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    match names.len().checked_sub(SHOWN) {
        Some(more @ 1..) => format!("{} and {more} more", names[..SHOWN].join(", ")),
        _ => names.join(", "),
    }
}

#[cfg(test)]
mod tests;
