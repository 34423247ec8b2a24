//! Published packages that ship pages, fetched by name with npm and kept below the target folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Packages with their versions, so that every run sees the same pages.
const PACKAGES: &[&str] = &[
    "ckeditor@4.12.1",
    "gentelella@4.2.0",
    "html5-boilerplate@9.0.1",
    "impress.js@1.1.0",
    "jquery-ui-dist@1.13.3",
    "katex@0.19.1",
    "reveal.js@6.0.2",
    "startbootstrap-sb-admin-2@4.1.4",
    "swagger-ui-dist@5.35.0",
    "uikit@3.25.29",
];

/// Where packages and the report are kept.
pub(super) fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("convert-pages")
}

/// Every page of every package, by a name for the report.
pub(super) fn pages() -> Vec<(String, PathBuf)> {
    let mut pages = Vec::new();
    for package in PACKAGES {
        let folder = fetched(package);
        let mut found = Vec::new();
        collect(&folder, &mut found);
        found.sort();
        for page in found {
            let short = page.strip_prefix(&folder).unwrap().display().to_string();
            pages.push((format!("{package}/{short}"), page));
        }
    }
    pages
}

/// The unpacked package; what was fetched once is not fetched again.
fn fetched(package: &str) -> PathBuf {
    let folder = folder();
    let unpacked = folder.join(package);
    if unpacked.join("package.json").exists() {
        return unpacked;
    }
    // Unpacked aside and moved, so that half a package is never taken for a whole one.
    let aside = tempfile::tempdir_in(made(&folder)).unwrap();
    let packed = Command::new("npm")
        .args(["pack", "--silent", "--ignore-scripts", package])
        .current_dir(aside.path())
        .output()
        .unwrap_or_else(|error| panic!("npm cannot be run ({error}): run `cargo xtask setup`"));
    assert!(
        packed.status.success(),
        "npm cannot fetch {package}; check the network and run `cargo xtask setup`\n{}",
        String::from_utf8_lossy(&packed.stderr)
    );
    let archive = String::from_utf8(packed.stdout).unwrap();
    let status = Command::new("tar")
        .arg("xzf")
        .arg(archive.trim())
        .current_dir(aside.path())
        .status();
    assert!(status.unwrap().success(), "tar cannot unpack {package}");
    fs::rename(aside.path().join("package"), &unpacked).unwrap();
    unpacked
}

fn made(folder: &Path) -> &Path {
    fs::create_dir_all(folder).unwrap();
    folder
}

fn collect(folder: &Path, pages: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, pages);
        } else if path
            .extension()
            .is_some_and(|extension| extension == "html")
        {
            pages.push(path);
        }
    }
}
