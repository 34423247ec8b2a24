//! A small package in a temporary folder, for a session to run on.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use tempfile::TempDir;

use super::{Session, command};

const MANIFEST: &str = r#"
[package]
name = "app"
version = "0.1.0"
edition = "2024"

[dependencies]
greeting = { path = "../greeting" }

[workspace]
"#;

const LIBRARY_MANIFEST: &str = r#"
[package]
name = "greeting"
version = "0.1.0"
edition = "2024"
"#;

/// The package `app`, with the path package `greeting` beside it.
pub(crate) struct Fixture {
    folder: TempDir,
}

impl Fixture {
    /// An app that answers every request with `one`.
    pub(crate) fn new() -> Self {
        let fixture = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        fixture.write("app/Cargo.toml", MANIFEST);
        fixture.write("app/src/main.rs", include_str!("../program.rs"));
        fixture.write("greeting/Cargo.toml", LIBRARY_MANIFEST);
        fixture.greet("one");
        fixture
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, content: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    /// Makes the app answer with `text` in one step: no build finds half of the file.
    pub(crate) fn greet_at_once(&self, text: &str) {
        let new = self.path("greeting/src/.lib.rs.new");
        fs::write(&new, format!("pub const TEXT: &str = {text:?};\n")).unwrap();
        fs::rename(new, self.path("greeting/src/lib.rs")).unwrap();
    }

    /// Makes the app answer with `text`.
    pub(crate) fn greet(&self, text: &str) {
        self.write(
            "greeting/src/lib.rs",
            &format!("pub const TEXT: &str = {text:?};\n"),
        );
    }

    /// Makes the app run `code` before anything else.
    pub(crate) fn begin_with(&self, code: &str) {
        let program = include_str!("../program.rs");
        let begin = format!("fn begin() {{ {code} }}");
        self.write("app/src/main.rs", &program.replace("fn begin() {}", &begin));
    }

    /// Starts the command and reads its events.
    pub(crate) fn dev(&self) -> Session {
        self.dev_with(|_| ())
    }

    pub(crate) fn dev_with(&self, change: impl FnOnce(&mut Command)) -> Session {
        let mut command = command(&self.path("app"));
        command.args(["dev", "--json", "--addr", "127.0.0.1:0"]);
        // The socket's folder goes away with the fixture, also when the session is killed.
        command.env("TMPDIR", self.folder.path());
        change(&mut command);
        Session::start(command)
    }
}
