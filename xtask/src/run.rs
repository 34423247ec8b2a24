//! Running commands at the root of the checkout, and saying what happens.

use std::env;
use std::ffi::OsString;
use std::fmt::Display;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, ExitStatus, Stdio};

/// Why a task did not finish.
pub(crate) struct Failure {
    message: String,
    code: u8,
}

impl Failure {
    /// The task ran and failed.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            code: 1,
        }
    }

    /// The command line cannot be understood.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            code: 2,
        }
    }

    /// Adds a line to the message.
    pub(crate) fn with(mut self, line: &str) -> Self {
        self.message.push('\n');
        self.message.push_str(line);
        self
    }

    /// Prints the message and returns the exit code of the process.
    pub(crate) fn report(&self) -> ExitCode {
        // Nothing is left to do when standard error is closed.
        let _ = writeln!(io::stderr().lock(), "error: {}", self.message);
        ExitCode::from(self.code)
    }
}

/// Prints one line to standard output.
pub(crate) fn say(line: impl Display) {
    // A closed pipe is the reader's decision, not a failure of the task.
    let _ = writeln!(io::stdout().lock(), "{line}");
}

/// The root of the checkout.
pub(crate) fn root() -> PathBuf {
    // `cargo run` tells the folder of this package, which is right also when the checkout has moved
    // since this program was built.
    let package = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    match package.parent() {
        Some(root) => root.to_path_buf(),
        None => package,
    }
}

/// A cargo command at the root of the checkout, in a clean environment.
///
/// `cargo run` gives this program variables about its own package. Build scripts that watch such
/// variables would be run again by every task, so they are taken away.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    command.args(arguments).current_dir(root());
    for (name, _) in env::vars_os() {
        let about_this_package = name.to_str().is_some_and(|name| {
            name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")
        });
        if about_this_package {
            command.env_remove(name);
        }
    }
    command
}

/// How a person would type the command.
pub(crate) fn spell(command: &Command) -> String {
    let program = Path::new(command.get_program())
        .file_stem()
        .unwrap_or_else(|| command.get_program());
    let mut spelled = String::new();
    for (name, value) in command.get_envs() {
        let Some(value) = value else { continue };
        spelled.push_str(&name.to_string_lossy());
        spelled.push('=');
        push_word(&value.to_string_lossy(), &mut spelled);
        spelled.push(' ');
    }
    spelled.push_str(&program.to_string_lossy());
    for argument in command.get_args() {
        spelled.push(' ');
        push_word(&argument.to_string_lossy(), &mut spelled);
    }
    spelled
}

fn push_word(word: &str, spelled: &mut String) {
    if word.contains(' ') {
        spelled.push('"');
        spelled.push_str(word);
        spelled.push('"');
    } else {
        spelled.push_str(word);
    }
}

/// Runs the command in the foreground.
///
/// # Errors
///
/// When it cannot be started, or ends with a status other than success.
pub(crate) fn foreground(command: &mut Command) -> Result<(), Failure> {
    let status = command
        .status()
        .map_err(|error| not_started(command, &error))?;
    check(command, status)
}

/// Runs the command and returns what it wrote to standard output.
///
/// # Errors
///
/// As [`foreground`].
pub(crate) fn output(command: &mut Command) -> Result<String, Failure> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| not_started(command, &error))?;
    check(command, output.status)?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether the command runs and succeeds; prints nothing of it.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Finds a program in the folders of `PATH`.
pub(crate) fn find_program(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|program| program.is_file())
}

/// The failure of a command that the system could not start.
pub(crate) fn not_started(command: &Command, error: &io::Error) -> Failure {
    Failure::new(format!("cannot start `{}`: {error}", spell(command)))
}

fn check(command: &Command, status: ExitStatus) -> Result<(), Failure> {
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new(format!(
            "`{}` failed ({status})",
            spell(command)
        )))
    }
}
