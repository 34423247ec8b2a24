//! `cargo stario client` where it can be run without a network.

use std::fs;
use std::process::Command;

#[test]
fn without_a_local_stario_it_asks_for_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("src")).unwrap();
    fs::write(folder.path().join("src/main.rs"), "fn main() {}\n").unwrap();
    let manifest = "[package]\nname = \"app\"\nversion = \"0.1.0\"\n[workspace]\n";
    fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();

    let output = Command::new(env!("CARGO_BIN_EXE_cargo-stario"))
        .args(["stario", "client"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(!output.status.success());
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "error: `stario` is not a path package of this workspace\n  \
         = help: choose the folder with `--out DIR`; a `stario` from a registry needs no file, it \
         carries the client\n"
    );
}
