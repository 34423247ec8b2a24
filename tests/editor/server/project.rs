//! The package that the server looks at.

use std::fs;
use std::path::{Path, PathBuf};

/// Its only file.
pub(super) const SOURCE: &str = include_str!("../../fixtures/editor.rs");

/// A package of its own that depends on `stario`, written anew.
pub(super) fn project() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("editor");
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("this crate lies in the workspace");
    let stario = workspace.join("stario");
    let stario = stario.display();
    let manifest = format!(
        "[package]\nname = \"editor\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nserde = {{ version = \"1\", features = [\"derive\"] }}\n\
         stario = {{ path = \"{stario}\", default-features = false }}\n\n[workspace]\n"
    );
    fs::create_dir_all(folder.join("src")).expect("create the project");
    fs::write(folder.join("Cargo.toml"), manifest).expect("write its manifest");
    fs::write(folder.join("src/lib.rs"), SOURCE).expect("write its source");
    // The versions of the workspace, which are known to work together.
    fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock")).expect("copy the lock file");
    folder
}
