//! Starting a program and changing over to it: start, hello, go, ready, then the previous one
//! drains. Until it is ready the previous one serves; connections never find a closed door, because
//! the socket stays open through all of it.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io;
use std::path::PathBuf;
use std::process::{ExitStatus, Stdio};
use std::sync::Arc;
use std::time::Duration;

use tokio::process::Command;
use tokio::time::{Instant, timeout, timeout_at};

use super::build::Built;
use super::control::{Connection, Control};
use super::event;
use super::image::Image;
use super::listen::Listener;
use super::plan::Plan;
use super::process::{Process, Starter};
use super::protocol::{self, FromProgram, ToProgram};
use crate::cargo;

/// How long a program may take until its hello, and from go to ready.
const START: Duration = Duration::from_secs(10);

/// How long a program may take to drain and exit before it is killed.
const DRAIN: Duration = Duration::from_secs(2);

/// Dynamic libraries are found as `cargo run` would have them found.
const LIBRARY_PATH: &str = if cfg!(target_os = "macos") {
    "DYLD_FALLBACK_LIBRARY_PATH"
} else {
    "LD_LIBRARY_PATH"
};

/// A program that said hello. Dropping it kills it.
#[derive(Debug)]
pub(super) struct App {
    pub(super) process: Process,
    pub(super) image: Arc<Image>,
    pub(super) built: Built,
    connection: Connection,
}

/// What is needed to start a program.
#[derive(Debug)]
pub(super) struct Launcher {
    pub(super) starter: Starter,
    pub(super) control: Control,
    pub(super) listener: Listener,
    /// What the user gave after `--`.
    pub(super) arguments: Vec<OsString>,
    /// Standard output belongs to the JSON events.
    pub(super) output_to_stderr: bool,
}

/// Why a program did not come to serve.
#[derive(Debug)]
pub(super) enum Refusal {
    NotStarted(io::Error),
    Ended(ExitStatus),
    Silent,
    OtherProtocol(u32),
    NotReady,
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = START.as_secs();
        match self {
            Self::NotStarted(error) => {
                write!(formatter, "the new program cannot be started: {error}")
            }
            Self::Ended(status) => write!(
                formatter,
                "the new program ended before it served, with {}",
                event::exit(*status)
            ),
            Self::Silent => write!(
                formatter,
                "the new program did not report within {seconds} s: does it call `stario::serve`?"
            ),
            Self::OtherProtocol(other) => write!(
                formatter,
                "the program speaks version {other} of the development protocol, this command \
                 version {}: use the same version of `stario` and `cargo-stario`",
                protocol::VERSION
            ),
            Self::NotReady => write!(
                formatter,
                "the new program did not start to accept within {seconds} s"
            ),
        }
    }
}

impl Launcher {
    /// Starts the program and waits for its hello. Dropping the future kills it.
    ///
    /// # Errors
    ///
    /// When it cannot be started, ends, stays silent or speaks another protocol.
    pub(super) async fn launch(
        &self,
        plan: &Plan,
        built: Built,
        image: Arc<Image>,
        executable: PathBuf,
    ) -> Result<App, Refusal> {
        let (token, hello) = self.control.expect().map_err(Refusal::NotStarted)?;
        let (process, ()) = self
            .command(plan, &built, &executable, &token)
            .and_then(|mut command| self.starter.start(&mut command, |_| ()))
            .map_err(Refusal::NotStarted)?;
        let hello = tokio::select! {
            biased;
            hello = timeout(START, hello) => hello,
            status = process.ended() => return Err(Refusal::Ended(status)),
        };
        match hello {
            Ok(Ok(hello)) if hello.protocol == protocol::VERSION => Ok(App {
                process,
                image,
                built,
                connection: hello.connection,
            }),
            Ok(Ok(hello)) => Err(Refusal::OtherProtocol(hello.protocol)),
            Ok(Err(_)) | Err(_) => Err(Refusal::Silent),
        }
    }

    fn command(
        &self,
        plan: &Plan,
        built: &Built,
        executable: &PathBuf,
        token: &str,
    ) -> io::Result<Command> {
        let mut command = cargo::without_outer_cargo(executable);
        if let Some(name) = built.executable.file_name() {
            use std::os::unix::process::CommandExt;
            command.arg0(name);
        }
        command
            .args(&self.arguments)
            .env(
                "CARGO_MANIFEST_DIR",
                plan.manifest.parent().unwrap_or(&plan.manifest),
            )
            .env("CARGO_MANIFEST_PATH", &plan.manifest)
            .env("CARGO_PKG_NAME", &plan.package)
            .env("STARIO_LISTEN", "stdin")
            .env("STARIO_DEV", self.control.address())
            .env("STARIO_DEV_TOKEN", token)
            .stdin(self.listener.as_stdin()?);
        if let Some(path) = library_path(plan, built) {
            command.env(LIBRARY_PATH, path);
        }
        if self.output_to_stderr {
            use std::os::fd::AsFd;
            command.stdout(Stdio::from(io::stderr().as_fd().try_clone_to_owned()?));
        }
        Ok(command.into())
    }
}

/// The folders of the build, then those of the user's shell. On macOS the variable replaces defaults
/// of the system (dyld(1)), which `cargo run` therefore keeps when it sets it.
fn library_path(plan: &Plan, built: &Built) -> Option<OsString> {
    let inherited = std::env::var_os(LIBRARY_PATH).unwrap_or_default();
    let defaults = if cfg!(target_os = "macos") {
        system_folders(std::env::var_os("HOME"))
    } else {
        Vec::new()
    };
    std::env::join_paths(library_folders(plan, built, &inherited, defaults)).ok()
}

/// Where macOS looks for libraries when the variable is not set.
fn system_folders(home: Option<OsString>) -> Vec<PathBuf> {
    let home = home.map(|home| PathBuf::from(home).join("lib"));
    let system = ["/usr/local/lib", "/usr/lib"].map(PathBuf::from);
    home.into_iter().chain(system).collect()
}

fn library_folders(
    plan: &Plan,
    built: &Built,
    inherited: &OsStr,
    defaults: Vec<PathBuf>,
) -> Vec<PathBuf> {
    let mut inherited: Vec<PathBuf> = std::env::split_paths(inherited)
        .filter(|path| !path.as_os_str().is_empty())
        .collect();
    if inherited.is_empty() {
        inherited = defaults;
    }
    let mut folders = built.libraries.clone();
    folders.extend([plan.target_folder.clone(), plan.target_folder.join("deps")]);
    folders.extend(inherited);
    folders
}

impl App {
    /// Lets the program accept, and waits until it does.
    ///
    /// # Errors
    ///
    /// When it ends or does not accept in time.
    pub(super) async fn go(&mut self) -> Result<(), Refusal> {
        self.connection.send(ToProgram::Go {}).await;
        let ready = tokio::select! {
            biased;
            ready = timeout(START, self.connection.receive(&FromProgram::Ready {})) => ready,
            status = self.process.ended() => return Err(Refusal::Ended(status)),
        };
        match ready {
            Ok(true) => Ok(()),
            // It closed its connection: it is about to end, and the status says more.
            Ok(false) => match timeout(START, self.process.ended()).await {
                Ok(status) => Err(Refusal::Ended(status)),
                Err(_) => Err(Refusal::NotReady),
            },
            Err(_) => Err(Refusal::NotReady),
        }
    }

    /// Lets the program finish what it has begun; kills it when that takes too long. `drained` is
    /// called as soon as it accepts no more.
    pub(super) async fn retire(mut self, drained: impl FnOnce()) {
        let until = Instant::now() + DRAIN;
        let draining = async {
            self.connection.send(ToProgram::Drain {}).await;
            self.connection.receive(&FromProgram::Drained {}).await
        };
        let _ = timeout_at(until, draining).await;
        drained();
        if timeout_at(until, self.process.ended()).await.is_err() {
            self.process.kill();
            self.process.ended().await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cargo::Kind;
    use crate::dev::process::Reaper;
    use crate::dev::watch::Scope;

    fn plan() -> Plan {
        Plan {
            package: "app".into(),
            manifest: "/w/app/Cargo.toml".into(),
            program: "app".into(),
            kind: Kind::Bin,
            profile: Vec::new(),
            target_folder: "/w/target/stario".into(),
            scope: Scope::default(),
        }
    }

    fn built(program: &str) -> Built {
        Built {
            executable: program.into(),
            libraries: Vec::new(),
            warnings: 0,
            seconds: 0.0,
        }
    }

    /// Launches a program of the system with these arguments. The clock of the test stands still
    /// and jumps over every wait.
    async fn refusal(program: &str, arguments: &[&str]) -> String {
        let reaper = Reaper::new();
        let launcher = Launcher {
            starter: reaper.starter(),
            control: Control::open().unwrap(),
            listener: Listener::bind(Some("127.0.0.1:0")).unwrap(),
            arguments: arguments.iter().map(OsString::from).collect(),
            output_to_stderr: true,
        };
        let (plan, built) = (plan(), built(program));
        let image = Arc::new(Image::open(&std::env::current_exe().unwrap()).unwrap());
        let outcome = launcher.launch(&plan, built, image, program.into()).await;
        drop(launcher);
        reaper.finish().await;
        outcome.unwrap_err().to_string()
    }

    #[tokio::test(start_paused = true)]
    async fn a_program_that_stays_silent_is_asked_about_serve() {
        assert_eq!(
            refusal("/usr/bin/tail", &["-f", "/dev/null"]).await,
            "the new program did not report within 10 s: does it call `stario::serve`?"
        );
    }

    #[tokio::test]
    async fn a_program_that_ends_is_reported_with_its_exit() {
        assert_eq!(
            refusal("/bin/sh", &["-c", "exit 4"]).await,
            "the new program ended before it served, with exit code 4"
        );
    }

    #[tokio::test]
    async fn a_program_that_is_not_there_is_reported() {
        let message = refusal("/nowhere/app", &[]).await;
        assert!(
            message.starts_with("the new program cannot be started: "),
            "{message}"
        );
    }

    #[test]
    fn the_folders_of_the_system_stay_unless_the_user_chose_others() {
        let mut built = built("app");
        built.libraries.push("/w/out".into());
        let folders = |inherited: &str| {
            let defaults = system_folders(Some("/home/a".into()));
            let folders = library_folders(&plan(), &built, inherited.as_ref(), defaults);
            std::env::join_paths(folders).unwrap()
        };
        let own = "/w/out:/w/target/stario:/w/target/stario/deps";
        let system = "/home/a/lib:/usr/local/lib:/usr/lib";
        assert_eq!(folders(""), *format!("{own}:{system}"));
        assert_eq!(folders("/opt/lib"), *format!("{own}:/opt/lib"));
    }
}
