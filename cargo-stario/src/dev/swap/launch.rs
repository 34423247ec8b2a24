//! Starting a program, until its hello.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;

use tokio::process::Command;

use super::libraries::{LIBRARY_PATH, library_path};
use super::{App, Refusal};
use crate::cargo;
use crate::dev::build::Built;
use crate::dev::control::Control;
use crate::dev::image::Image;
use crate::dev::listen::Listener;
use crate::dev::plan::Plan;
use crate::dev::process::Starter;
use crate::dev::protocol;

/// What is needed to start a program.
#[derive(Debug)]
pub(in crate::dev) struct Launcher {
    pub(in crate::dev) starter: Starter,
    pub(in crate::dev) control: Control,
    pub(in crate::dev) listener: Listener,
    /// What the user gave after `--`.
    pub(in crate::dev) arguments: Vec<OsString>,
    /// Standard output belongs to the JSON events.
    pub(in crate::dev) output_to_stderr: bool,
}

impl Launcher {
    /// Starts the program and waits for its hello. Dropping the future kills it.
    ///
    /// # Errors
    ///
    /// When it cannot be started, ends, stays silent or speaks another protocol.
    pub(in crate::dev) async fn launch(
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
        // A program may take its time: to open a database, say, or to compile templates.
        let hello = tokio::select! {
            biased;
            hello = hello => hello,
            status = process.ended() => return Err(Refusal::Ended(status)),
        };
        match hello {
            Ok(hello) if hello.protocol == protocol::VERSION => Ok(App {
                process,
                image,
                built,
                connection: hello.connection,
            }),
            Ok(hello) => Err(Refusal::OtherProtocol(hello.protocol)),
            Err(_) => Err(Refusal::Silent),
        }
    }

    fn command(
        &self,
        plan: &Plan,
        built: &Built,
        executable: &Path,
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
