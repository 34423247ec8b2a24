//! The file out of a published crate, fetched by name with cargo, so that a registry mirror or a
//! proxy in the user's cargo configuration is enough.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::cargo;
use crate::error::{Error, Result};

/// The crate that carries the file.
pub(super) const NAME: &str = "the crate runnerd-web 0.0.27";

const CRATE: &str = "runnerd-web";
const MANIFEST: &str = r#"[package]
name = "stario-client-source"
version = "0.0.0"
edition = "2021"

[lib]
path = "lib.rs"

[dependencies]
runnerd-web = "=0.0.27"

[workspace]
"#;

/// Fetches the crate with cargo and reads the file out of its sources.
///
/// # Errors
///
/// When cargo cannot fetch the crate or the crate does not hold the file.
pub(super) fn fetch() -> Result<Vec<u8>> {
    let throwaway =
        tempfile::tempdir().map_err(|error| Error::new(format!("no temporary folder: {error}")))?;
    let manifest = throwaway.path().join("Cargo.toml");
    fs::write(&manifest, MANIFEST)
        .and_then(|()| fs::write(throwaway.path().join("lib.rs"), ""))
        .map_err(|error| Error::new(format!("cannot write {}: {error}", manifest.display())))?;

    let file = source_folder(&manifest)?.join("assets").join("datastar.js");
    fs::read(&file).map_err(|error| Error::new(format!("cannot read {}: {error}", file.display())))
}

/// Cargo runs in the current folder, not in the temporary one: that is where it looks for its
/// configuration.
fn source_folder(manifest: &Path) -> Result<PathBuf> {
    cargo::output(cargo::command("fetch").arg("--manifest-path").arg(manifest))?;
    let metadata = cargo::output(
        cargo::command("metadata")
            .args(["--format-version=1", "--offline", "--manifest-path"])
            .arg(manifest),
    )?;
    let metadata: Metadata = serde_json::from_slice(&metadata)
        .map_err(|error| Error::new(format!("cannot read the output of cargo: {error}")))?;
    metadata
        .packages
        .into_iter()
        .find(|package| package.name == CRATE)
        .and_then(|package| package.manifest_path.parent().map(Path::to_path_buf))
        .ok_or_else(|| Error::new(format!("cargo does not name the package {CRATE}")))
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    manifest_path: PathBuf,
}
