//! Embeds the Datastar client when `cargo stario client` has put it into `client/`.

use std::path::Path;

const FILES: [&str; 3] = ["datastar.js", "datastar.js.br", "datastar.js.gz"];

fn main() {
    println!("cargo::rustc-check-cfg=cfg(stario_client)");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=client");
    if FILES
        .iter()
        .all(|file| Path::new("client").join(file).is_file())
    {
        println!("cargo::rustc-cfg=stario_client");
    }
}
