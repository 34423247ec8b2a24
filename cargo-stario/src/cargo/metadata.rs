//! The workspace as `cargo metadata` tells it: packages, their targets and their path
//! dependencies. Dependencies are not resolved, so this needs no network and no lock.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::{command, output};
use crate::error::{Error, Result};

/// The packages of a workspace, with the path packages outside of it that they lead to.
#[derive(Debug, Deserialize)]
pub(crate) struct Workspace {
    /// Workspace members first, then the path packages outside of the workspace.
    pub(crate) packages: Vec<Package>,
    #[serde(rename = "workspace_root")]
    pub(crate) root: PathBuf,
    #[serde(rename = "target_directory")]
    pub(crate) target: PathBuf,
}

/// A package with sources on this machine that the user may edit.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) manifest_path: PathBuf,
    pub(crate) targets: Vec<Target>,
    pub(crate) default_run: Option<String>,
    pub(crate) dependencies: Vec<Dependency>,
}

/// Something cargo can build out of a package.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Target {
    pub(crate) name: String,
    pub(crate) kind: Vec<String>,
}

/// A dependency as the manifest declares it.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Dependency {
    /// The package's name, also when it is renamed.
    pub(crate) name: String,
    /// `None` for ordinary dependencies, else `dev` or `build`.
    pub(crate) kind: Option<String>,
    /// The package's folder when it is a path dependency.
    pub(crate) path: Option<PathBuf>,
}

/// The kinds of target that can be run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Bin,
    Example,
}

impl Kind {
    /// The word cargo uses, which is also the name of its flag.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Bin => "bin",
            Self::Example => "example",
        }
    }
}

impl Workspace {
    /// Asks cargo about the workspace of the current folder.
    ///
    /// # Errors
    ///
    /// With cargo's words when there is no workspace or a manifest is wrong.
    pub(crate) fn load() -> Result<Self> {
        let mut workspace = Self::ask(None)?;
        let mut at = 0;
        while let Some(package) = workspace.packages.get(at) {
            for folder in package.path_dependencies(true) {
                if !workspace
                    .packages
                    .iter()
                    .any(|known| known.folder() == folder)
                {
                    let outside = Self::ask(Some(&folder))?;
                    let found = outside.packages.into_iter();
                    workspace
                        .packages
                        .extend(found.filter(|it| it.folder() == folder));
                }
            }
            at += 1;
        }
        Ok(workspace)
    }

    fn ask(folder: Option<&Path>) -> Result<Self> {
        let mut command = command("metadata");
        command.args(["--format-version=1", "--no-deps"]);
        if let Some(folder) = folder {
            command
                .arg("--manifest-path")
                .arg(folder.join("Cargo.toml"));
        }
        Self::from_json(&output(&mut command)?)
    }

    /// Reads the output of `cargo metadata`.
    ///
    /// # Errors
    ///
    /// When it is not of the known form.
    pub(crate) fn from_json(json: &[u8]) -> Result<Self> {
        serde_json::from_slice(json).map_err(|error| {
            Error::new(format!("cannot read the output of cargo metadata: {error}"))
        })
    }

    /// The package of this name, when its sources are on this machine.
    pub(crate) fn path_package(&self, name: &str) -> Option<&Package> {
        self.packages.iter().find(|package| package.name == name)
    }

    /// The package whose folder holds `folder`: the innermost one.
    pub(crate) fn package_of(&self, folder: &Path) -> Option<&Package> {
        self.packages
            .iter()
            .filter(|package| folder.starts_with(package.folder()))
            .max_by_key(|package| package.folder().components().count())
    }

    /// `package` and every path package a build of it reads. Development dependencies count only
    /// for the package itself, and only for an example.
    pub(crate) fn reachable<'a>(&'a self, package: &'a Package, kind: Kind) -> Vec<&'a Package> {
        let mut seen = BTreeSet::from([package.manifest_path.as_path()]);
        let mut found = vec![package];
        let mut at = 0;
        while let Some(package) = found.get(at) {
            let dev = at == 0 && kind == Kind::Example;
            for folder in package.path_dependencies(dev) {
                let next = self.packages.iter().find(|known| known.folder() == folder);
                if let Some(next) = next.filter(|next| seen.insert(&next.manifest_path)) {
                    found.push(next);
                }
            }
            at += 1;
        }
        found
    }
}

impl Package {
    /// The folder of the manifest.
    pub(crate) fn folder(&self) -> &Path {
        self.manifest_path.parent().unwrap_or(Path::new(""))
    }

    /// The names of the targets of this kind.
    pub(crate) fn targets_of(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.targets
            .iter()
            .filter(move |target| target.kind.iter().any(|word| word == kind.word()))
            .map(|target| target.name.as_str())
    }

    /// Whether the manifest names the package `name` as a dependency.
    pub(crate) fn depends_on(&self, name: &str) -> bool {
        self.dependencies
            .iter()
            .any(|dependency| dependency.name == name)
    }

    fn path_dependencies(&self, dev: bool) -> Vec<PathBuf> {
        self.dependencies
            .iter()
            .filter(|dependency| dev || dependency.kind.as_deref() != Some("dev"))
            .filter_map(|dependency| dependency.path.clone())
            .collect()
    }
}
