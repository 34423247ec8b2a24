//! The JSON lines of cargo (Cargo reference, "External tools"): what went wrong, and where the
//! executable is.

use std::path::PathBuf;

use serde::Deserialize;

use super::{Built, Failure, Outcome};
use crate::cargo::{Kind, own_words};

/// How many errors are shown, whole; the others are counted.
const MAX_SHOWN: usize = 10;

/// Collects the messages of one build.
#[derive(Debug)]
pub(super) struct Messages<'a> {
    program: &'a str,
    kind: Kind,
    executable: Option<PathBuf>,
    libraries: Vec<PathBuf>,
    shown: Vec<String>,
    errors: usize,
    warnings: usize,
}

#[derive(Deserialize)]
#[serde(tag = "reason")]
enum Message {
    #[serde(rename = "compiler-message")]
    Diagnostic { message: Diagnostic },
    #[serde(rename = "compiler-artifact")]
    Artifact {
        target: Target,
        executable: Option<PathBuf>,
    },
    #[serde(rename = "build-script-executed")]
    BuildScript { linked_paths: Vec<String> },
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
struct Diagnostic {
    level: String,
    message: String,
    rendered: Option<String>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
}

impl<'a> Messages<'a> {
    pub(super) fn new(program: &'a str, kind: Kind) -> Self {
        Self {
            program,
            kind,
            executable: None,
            libraries: Vec::new(),
            shown: Vec::new(),
            errors: 0,
            warnings: 0,
        }
    }

    /// Reads one line. Lines of another form are output of a procedural macro or of a newer cargo.
    pub(super) fn read(&mut self, line: &str) {
        match serde_json::from_str(line) {
            Ok(Message::Diagnostic { message }) => self.diagnostic(message),
            Ok(Message::Artifact {
                target,
                executable: Some(executable),
            }) if target.name == self.program
                && target.kind.iter().any(|kind| kind == self.kind.word()) =>
            {
                self.executable = Some(executable);
            }
            Ok(Message::BuildScript { linked_paths }) => {
                // "native=/path" or "/path"
                self.libraries.extend(linked_paths.iter().map(|path| {
                    PathBuf::from(path.split_once('=').map_or(path.as_str(), |(_, path)| path))
                }));
            }
            Ok(Message::Artifact { .. } | Message::Other) | Err(_) => {}
        }
    }

    fn diagnostic(&mut self, diagnostic: Diagnostic) {
        if is_summary(&diagnostic.message) {
            return;
        }
        match diagnostic.level.as_str() {
            "warning" => self.warnings += 1,
            // "error: internal compiler error" has this level's name with an addition.
            level if level.starts_with("error") => {
                self.errors += 1;
                if self.shown.len() < MAX_SHOWN {
                    let whole = diagnostic.rendered.unwrap_or(diagnostic.message);
                    self.shown.push(whole.trim_end().to_owned());
                }
            }
            _ => {}
        }
    }

    /// What the build came to, with cargo's exit and what it said on standard error.
    pub(super) fn finish(self, success: bool, stderr: &str, seconds: f64) -> Outcome {
        match (success, self.executable) {
            (true, Some(executable)) => Outcome::Built(Built {
                executable,
                libraries: self.libraries,
                warnings: self.warnings,
                seconds,
            }),
            (true, None) => Outcome::Failed(Failure::one(format!(
                "cargo built no executable for the {} `{}`",
                self.kind.word(),
                self.program
            ))),
            (false, _) if self.shown.is_empty() => Outcome::Failed(Failure::one(own_words(stderr))),
            (false, _) => {
                let more = self.errors - self.shown.len();
                let mut shown = self.shown;
                if more > 0 {
                    shown.push(format!("and {more} more"));
                }
                Outcome::Failed(Failure {
                    errors: self.errors,
                    message: shown.join("\n\n"),
                })
            }
        }
    }
}

/// The lines rustc ends with: "aborting due to 2 previous errors", "3 warnings emitted".
fn is_summary(message: &str) -> bool {
    message.starts_with("aborting due to ") || message.ends_with(" emitted")
}

#[cfg(test)]
mod tests;
