//! Converted pages as a program of their own: rustc compiles them, and they render.

use std::env::consts::EXE_SUFFIX;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use super::packages;

/// As many programs as rustc can work on at once, each with a share of the pages.
const PROGRAMS: usize = 2;

const MANIFEST: &str = r#"[package]
name = "stario-converted-pages"
version = "0.0.0"
edition = "2024"
publish = false
autobins = false

[dependencies]
stario = { path = "STARIO", default-features = false }

# As the workspace has it, so that dependencies are built once.
[profile.dev]
debug = "line-tables-only"

[profile.dev.package."*"]
debug = false

[workspace]
"#;

/// What each of the templates renders when it is compiled.
pub(super) fn rendered(templates: &[&str]) -> Vec<String> {
    let package = packages::folder().join("compiled");
    let output = package.join("rendered");
    // A page of an earlier run is not to be mistaken for one of this.
    let _ = fs::remove_dir_all(package.join("src"));
    let _ = fs::remove_dir_all(&output);
    fs::create_dir_all(package.join("src")).unwrap();
    fs::create_dir_all(&output).unwrap();

    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let stario = workspace.join("stario").display().to_string();
    let mut manifest = MANIFEST.replace("STARIO", &stario.replace('\\', "/"));
    let pages: Vec<(usize, &str)> = templates.iter().copied().enumerate().collect();
    let share = pages.len().div_ceil(PROGRAMS).max(1);
    let mut programs = Vec::new();
    for (index, share) in pages.chunks(share).enumerate() {
        let program = format!("pages{index}");
        write!(
            manifest,
            "\n[[bin]]\nname = \"{program}\"\npath = \"src/{program}.rs\"\n"
        )
        .unwrap();
        fs::write(
            package.join("src").join(format!("{program}.rs")),
            code(share),
        )
        .unwrap();
        programs.push(program);
    }
    fs::write(package.join("Cargo.toml"), manifest).unwrap();
    // The same versions of everything.
    fs::copy(workspace.join("Cargo.lock"), package.join("Cargo.lock")).unwrap();

    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    build(&package, target);
    for program in &programs {
        let program = target.join("debug").join(format!("{program}{EXE_SUFFIX}"));
        let status = Command::new(&program).arg(&output).status().unwrap();
        assert!(status.success(), "{} failed", program.display());
    }
    let read = |index: usize| fs::read_to_string(output.join(index.to_string())).unwrap();
    (0..templates.len()).map(read).collect()
}

fn build(package: &Path, target: &Path) {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built = Command::new(cargo)
        .args(["build", "--quiet", "--offline", "--target-dir"])
        .arg(target)
        .current_dir(package)
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&built.stderr);
    assert!(
        built.status.success(),
        "the pages in {} do not compile\n{errors}",
        package.display()
    );
}

/// A program that writes each page to a file of its own, in the folder it is given.
fn code(pages: &[(usize, &str)]) -> String {
    let mut code = String::from(
        "#![allow(warnings)]\nuse stario::{Html, html};\n\nfn main() {\n    \
         let folder = std::path::PathBuf::from(std::env::args_os().nth(1).unwrap());\n",
    );
    for (index, _) in pages {
        writeln!(
            code,
            "    std::fs::write(folder.join(\"{index}\"), page{index}().as_str()).unwrap();"
        )
        .unwrap();
    }
    code.push_str("}\n");
    for (index, template) in pages {
        writeln!(code, "\nfn page{index}() -> Html {{\n{template}}}").unwrap();
    }
    code
}
