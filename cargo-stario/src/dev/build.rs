//! One run of `cargo build`. Dropping the future kills cargo with everything it started.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{ExitStatus, Stdio};
use std::time::Instant;

use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::process::Command;
use tokio::sync::watch;

use self::message::Messages;
use super::plan::Plan;
use super::process::{Process, Starter, ended};
use crate::cargo;
use crate::terminal::Terminal;

mod message;

/// What stays the same for all builds of a session.
#[derive(Clone, Debug)]
pub(super) struct Builder {
    pub(super) starter: Starter,
    pub(super) terminal: Terminal,
    /// `--features` and its relatives, as cargo takes them.
    pub(super) features: Vec<OsString>,
}

/// A finished build.
#[derive(Debug)]
pub(super) enum Outcome {
    Built(Built),
    Failed(Failure),
}

/// A program that is ready to start.
#[derive(Clone, Debug)]
pub(super) struct Built {
    pub(super) executable: PathBuf,
    /// Folders with native libraries, of build scripts.
    pub(super) libraries: Vec<PathBuf>,
    pub(super) warnings: usize,
    pub(super) seconds: f64,
}

/// Why there is no program.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Failure {
    pub(super) errors: usize,
    /// The errors, whole, and how many are left out.
    pub(super) message: String,
}

/// A build that runs: its cargo can be waited for after the build was dropped.
pub(super) type CargoExit = watch::Receiver<Option<ExitStatus>>;

impl Builder {
    /// Starts cargo. `previous` is the cargo of a build that was cut short, which still holds the
    /// lock of the target folder until it is gone. `progress` shows what cargo says meanwhile.
    pub(super) async fn build(
        &self,
        plan: &Plan,
        previous: Option<CargoExit>,
        progress: bool,
        started: impl FnOnce(CargoExit),
    ) -> Outcome {
        if let Some(previous) = previous {
            ended(previous).await;
        }
        let start = Instant::now();
        let mut command = self.command(plan);
        let process = self.starter.start(&mut command, |child| {
            (child.stdout.take(), child.stderr.take())
        });
        let (cargo, (stdout, stderr)) = match process {
            Ok(process) => process,
            Err(error) => {
                return Outcome::Failed(Failure::one(format!("cannot run cargo: {error}")));
            }
        };
        started(cargo.exit());
        let mut messages = Messages::new(&plan.program, plan.kind);
        let (mut words, terminal) = (String::new(), self.terminal);
        tokio::join!(
            each_line(stdout, |line| messages.read(line)),
            each_line(stderr, |line| {
                words.push_str(line);
                words.push('\n');
                if progress || is_wait(line) {
                    terminal.progress(line);
                }
            }),
        );
        let status = Process::ended(&cargo).await;
        messages.finish(status.success(), &words, start.elapsed().as_secs_f64())
    }

    fn command(&self, plan: &Plan) -> Command {
        let mut command = cargo::command("build");
        let format = if self.terminal.colour() {
            "--message-format=json-diagnostic-rendered-ansi"
        } else {
            "--message-format=json"
        };
        command
            .arg(format)
            .args([
                "--color",
                if self.terminal.colour() {
                    "always"
                } else {
                    "never"
                },
            ])
            .arg("--manifest-path")
            .arg(&plan.manifest)
            .arg(format!("--{}", plan.kind.word()))
            .arg(&plan.program)
            .args(&plan.profile)
            .args(&self.features)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command.into()
    }
}

impl Failure {
    /// A failure with one reason.
    pub(super) fn one(message: String) -> Self {
        Self { errors: 1, message }
    }
}

/// "Blocking waiting for file lock on build directory": without it a long wait looks like a hang.
fn is_wait(line: &str) -> bool {
    line.trim_start().starts_with("Blocking ")
}

/// Reads to the end, also when a line is not text.
async fn each_line(pipe: Option<impl AsyncRead + Unpin>, mut take: impl FnMut(&str)) {
    let Some(pipe) = pipe else { return };
    let mut pipe = BufReader::new(pipe);
    let mut line = Vec::new();
    while let Ok(1..) = pipe.read_until(b'\n', &mut line).await {
        take(String::from_utf8_lossy(&line).trim_end());
        line.clear();
    }
}
