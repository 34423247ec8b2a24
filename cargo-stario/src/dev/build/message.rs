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
mod tests {
    use serde_json::json;

    use super::*;

    fn diagnostic(level: &str, message: &str) -> String {
        json!({
            "reason": "compiler-message",
            "package_id": "path+file:///w/app#0.1.0",
            "target": {"name": "app", "kind": ["bin"]},
            "message": {
                "level": level,
                "message": message,
                "rendered": format!("{level}: {message}\n --> src/main.rs:1:1\n\n"),
                "spans": [],
            },
        })
        .to_string()
    }

    fn artifact(name: &str, kind: &str, executable: Option<&str>) -> String {
        json!({
            "reason": "compiler-artifact",
            "target": {"name": name, "kind": [kind]},
            "executable": executable,
            "fresh": false,
        })
        .to_string()
    }

    fn finish(lines: &[String], success: bool, stderr: &str) -> Outcome {
        let mut messages = Messages::new("app", Kind::Bin);
        for line in lines {
            messages.read(line);
        }
        messages.finish(success, stderr, 0.5)
    }

    #[track_caller]
    fn check_failure(lines: &[String], stderr: &str, errors: usize, message: &str) {
        let Outcome::Failed(failure) = finish(lines, false, stderr) else {
            panic!("the build succeeded")
        };
        assert_eq!(
            failure,
            Failure {
                errors,
                message: message.into()
            }
        );
    }

    #[test]
    fn many_errors_are_counted() {
        let lines: Vec<String> = (0..12)
            .map(|number| diagnostic("error", &format!("mistake {number}")))
            .collect();
        let shown: Vec<String> = (0..10)
            .map(|number| format!("error: mistake {number}\n --> src/main.rs:1:1\n\n"))
            .collect();
        check_failure(&lines, "", 12, &format!("{}and 2 more", shown.concat()));
    }

    #[test]
    fn every_error_is_whole() {
        check_failure(
            &[
                diagnostic("warning", "unused variable"),
                diagnostic("error", "cannot find value `x`"),
                diagnostic("error", "mismatched types"),
                diagnostic(
                    "error",
                    "aborting due to 2 previous errors; 1 warning emitted",
                ),
                diagnostic(
                    "failure-note",
                    "Some errors have detailed explanations: E0308.",
                ),
            ],
            "error: could not compile `app`",
            2,
            "error: cannot find value `x`\n --> src/main.rs:1:1\n\n\
             error: mismatched types\n --> src/main.rs:1:1",
        );
    }

    #[test]
    fn without_a_diagnostic_cargo_is_quoted() {
        check_failure(
            &[],
            "   Compiling app\nerror: failed to run custom build command for `app`\n\nno file\n",
            1,
            "failed to run custom build command for `app`\n\nno file",
        );
    }

    #[test]
    fn the_executable_is_the_one_of_the_program() {
        let outcome = finish(
            &[
                artifact("app", "lib", None),
                artifact("build-script-build", "custom-build", Some("/t/build")),
                artifact("app", "example", Some("/t/examples/app")),
                artifact("app", "bin", Some("/t/app")),
                r#"{"reason":"build-script-executed","linked_paths":["native=/n","/m"]}"#.into(),
                diagnostic("warning", "unused variable"),
                diagnostic("warning", "1 warning emitted"),
                "printed by a macro".into(),
                r#"{"reason":"build-finished","success":true}"#.into(),
            ],
            true,
            "",
        );
        let Outcome::Built(built) = outcome else {
            panic!("the build failed")
        };
        assert_eq!(built.executable, PathBuf::from("/t/app"));
        assert_eq!(built.libraries, [PathBuf::from("/n"), PathBuf::from("/m")]);
        assert_eq!(built.warnings, 1);
    }

    #[test]
    fn a_build_without_an_executable_is_a_failure() {
        assert!(matches!(finish(&[], true, ""), Outcome::Failed(_)));
    }
}
