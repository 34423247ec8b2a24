//! The package of one engine: written once, compiled in a target folder of its own, edited.
//!
//! It is a library, so that no linker's time is measured, which would be that of the dependencies. An
//! example prints the first function; cargo builds it only when asked.

use std::env;
use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::engine::{Engine, template_path};
use crate::markup::{self, DATA, FUNCTIONS, PER_FILE};

/// The function that is edited; neither the first nor the last of its file.
const EDITED: usize = 107;

/// A package on disk.
pub(crate) struct Package {
    pub(crate) engine: &'static Engine,
    folder: PathBuf,
    edits: usize,
}

impl Package {
    /// Writes the package into `folder`, which is made; files that are right already stay untouched.
    ///
    /// # Errors
    ///
    /// The path that could not be written, and why.
    pub(crate) fn write(
        engine: &'static Engine,
        root: &Path,
        folder: PathBuf,
    ) -> Result<Self, String> {
        let package = Self {
            engine,
            folder,
            edits: 0,
        };
        let dependency = (engine.dependency)(root);
        package.file(
            "Cargo.toml",
            &format!(
                "[package]\nname = \"compile-{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
                 publish = false\n\n[workspace]\n\n[dependencies]\n{dependency}\n",
                engine.name
            ),
        )?;
        let files = FUNCTIONS.div_ceil(PER_FILE);
        let mut library = String::new();
        for file in 0..files {
            // Writing to a string cannot fail.
            let _ = writeln!(library, "pub mod views_{file};");
        }
        library.push_str(DATA);
        package.file("src/lib.rs", &library)?;
        package.file(
            "examples/first.rs",
            &format!(
                "use compile_{}::{{Item, views_0::*}};\n\n\
                 fn main() {{\n    let item = Item::sample();\n    print!(\"{{}}\", {});\n}}\n",
                engine.name, engine.first
            ),
        )?;
        for file in 0..files {
            package.views(file)?;
        }
        Ok(package)
    }

    /// Changes one literal in one function, as a developer would.
    ///
    /// # Errors
    ///
    /// The path that could not be written, and why.
    pub(crate) fn edit(&mut self) -> Result<(), String> {
        self.edits += 1;
        self.views(EDITED / PER_FILE)
    }

    /// Builds the package with all that it depends on.
    ///
    /// # Errors
    ///
    /// What the compiler wrote.
    pub(crate) fn prepare(&self) -> Result<(), String> {
        self.run(&["check"])?;
        self.run(&["build"])?;
        Ok(())
    }

    /// The output of the first function.
    ///
    /// # Errors
    ///
    /// What the compiler or the program wrote.
    pub(crate) fn first(&self) -> Result<String, String> {
        self.run(&["run", "--example", "first"])
    }

    /// The time of `cargo check` of this package, after it was checked never before.
    ///
    /// # Errors
    ///
    /// What the compiler wrote.
    pub(crate) fn check(&self) -> Result<Duration, String> {
        let name = format!("compile-{}", self.engine.name);
        self.run(&["clean", "-p", &name])?;
        self.time("check")
    }

    /// The time of `cargo build` after an edit.
    ///
    /// # Errors
    ///
    /// What the compiler wrote, or why the edit failed.
    pub(crate) fn build_after_edit(&mut self) -> Result<Duration, String> {
        self.edit()?;
        self.time("build")
    }

    fn time(&self, task: &str) -> Result<Duration, String> {
        let start = Instant::now();
        self.run(&[task])?;
        Ok(start.elapsed())
    }

    /// Runs cargo quietly in the package and returns what it wrote to standard output.
    fn run(&self, arguments: &[&str]) -> Result<String, String> {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let mut command = Command::new(cargo);
        command
            .args(arguments)
            .arg("--quiet")
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .stdin(Stdio::null());
        for (name, _) in env::vars_os() {
            // Build scripts that watch what is told of this program would run again.
            let about_this_program = name.to_str().is_some_and(|name| {
                name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")
            });
            if about_this_program {
                command.env_remove(name);
            }
        }
        let output = command
            .output()
            .map_err(|error| format!("cannot start cargo: {error}"))?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        Err(format!(
            "`cargo {}` failed in {}\n{}",
            arguments.join(" "),
            self.folder.display(),
            String::from_utf8_lossy(&output.stderr)
        ))
    }

    /// Writes a file of functions and their templates.
    fn views(&self, file: usize) -> Result<(), String> {
        let mut source = format!("use crate::Item;\n{}\n", self.engine.imports);
        let first = file * PER_FILE;
        for index in first..FUNCTIONS.min(first + PER_FILE) {
            let edit = if index == EDITED { self.edits } else { 0 };
            let (function, template) = (self.engine.function)(index, &markup::view(index, edit));
            source.push('\n');
            source.push_str(&function);
            if let Some(template) = template {
                self.file(template_path(index), &template)?;
            }
        }
        self.file(format!("src/views_{file}.rs"), &source)
    }

    fn file(&self, path: impl AsRef<Path>, content: &str) -> Result<(), String> {
        let path = self.folder.join(path);
        if fs::read_to_string(&path).is_ok_and(|found| found == content) {
            return Ok(());
        }
        let write = || {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&path, content)
        };
        write().map_err(|error| format!("cannot write {}: {error}", path.display()))
    }
}
