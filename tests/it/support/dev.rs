//! The developer's command, run on a copy of an example.

use std::{
    fs,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use serde_json::Value;
use tokio::{process::Command, sync::MutexGuard};

use super::{build, process::Process};

/// One such command at a time: they share a target folder, and each may build.
static ONE: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

/// A package of its own with the source of an example, restored for every test.
#[derive(Debug)]
pub(crate) struct Copy {
    pub(crate) folder: PathBuf,
    original: String,
    _one: MutexGuard<'static, ()>,
}

impl Copy {
    /// Copies an example out of the workspace.
    pub(crate) async fn of(example: &str) -> Self {
        let one = ONE.lock().await;
        let folder = build::scratch().join("dev").join(example);
        fs::create_dir_all(folder.join("src")).expect("a folder for the copy");
        let manifest = format!(
            r#"[package]
name = "{example}"
version = "0.0.0"
edition = "2024"

[dependencies]
stario = {{ path = {:?} }}
tokio = {{ version = "1", features = ["macros", "rt-multi-thread"] }}

[workspace]

[profile.dev]
debug = false
"#,
            build::workspace().join("stario")
        );
        write_if_different(&folder.join("Cargo.toml"), &manifest);
        fs::copy(
            build::workspace().join("Cargo.lock"),
            folder.join("Cargo.lock"),
        )
        .expect("copy the lock file, so that nothing is resolved again");
        let source = build::workspace()
            .join("examples")
            .join(example)
            .join("src");
        for file in fs::read_dir(&source).expect("the source of the example") {
            let file = file.expect("a file").path();
            let content = fs::read_to_string(&file).expect("a text file");
            let name = file.file_name().expect("a name");
            write_if_different(&folder.join("src").join(name), &content);
        }
        Self {
            original: fs::read_to_string(source.join("main.rs")).expect("the main file"),
            folder,
            _one: one,
        }
    }

    /// Saves the source with every `from` replaced.
    pub(crate) fn replace(&self, from: &str, to: &str) {
        assert!(
            self.original.contains(from),
            "{from:?} in {}",
            self.original
        );
        self.save(&self.original.replace(from, to));
    }

    /// Saves another source.
    pub(crate) fn save(&self, source: &str) {
        fs::write(self.folder.join("src/main.rs"), source).expect("save the source");
    }

    /// Saves the source as it was.
    pub(crate) fn restore(&self) {
        self.save(&self.original);
    }
}

/// A file that is the same keeps its time, so that nothing is built again.
fn write_if_different(path: &Path, content: &str) {
    if fs::read_to_string(path).is_ok_and(|known| known == content) {
        return;
    }
    fs::write(path, content).expect("write into the copy");
}

/// A running `cargo stario dev --json`.
#[derive(Debug)]
pub(crate) struct Dev {
    pub(crate) process: Process,
    pub(crate) address: SocketAddr,
}

impl Dev {
    /// Starts the command and waits until the app is there.
    pub(crate) async fn start(copy: &Copy) -> Self {
        let mut command = Command::new(build::program("cargo-stario"));
        command
            .args(["stario", "dev", "--json"])
            .current_dir(&copy.folder)
            .env("CARGO_TARGET_DIR", build::scratch().join("dev-target"))
            .env("STARIO_ADDR", "127.0.0.1:0");
        let mut process = Process::start(&mut command);
        let ready = event(&mut process, "ready").await;
        let address = ready["addr"].as_str().and_then(|addr| addr.parse().ok());
        Self {
            process,
            address: address.unwrap_or_else(|| panic!("an address in {ready}")),
        }
    }

    /// Waits for the next event of that name.
    pub(crate) async fn event(&mut self, name: &str) -> Value {
        event(&mut self.process, name).await
    }

    /// The address of a path.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }
}

async fn event(process: &mut Process, name: &str) -> Value {
    process
        .line(&format!("the event `{name}`"), |line| {
            let event: Value = serde_json::from_str(line).ok()?;
            (event["event"] == name).then_some(event)
        })
        .await
}
