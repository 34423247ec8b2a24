//! The development loop behind `cargo stario dev`.
//!
//! Policy: only a successful build replaces the program that runs, and the socket is open from the
//! first line to the last, so that no connection is ever refused.
//!
//! The pieces, in the order in which a save passes through them:
//!
//! - `watch` says which files changed; `snapshot` knows what they held before
//! - `plan` is what to build and what to watch; `target` chooses the program
//! - `build` runs cargo and reads its messages; `inputs` are the files that went into the program
//! - `image` tells whether the executable is another one
//! - `swap` starts the program and changes over to it, with the socket of `listen`, the control
//!   socket of `control` and the words of `protocol`
//! - `process` ends every child with everything it started
//! - `session` is the loop that holds them together, `signals` what ends it, `event` what it says

use std::ffi::OsString;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::timeout;

use crate::error::{Error, Result};
use crate::terminal::Terminal;

mod build;
mod control;
mod event;
mod image;
mod inputs;
mod listen;
mod plan;
mod process;
mod protocol;
mod session;
mod signals;
mod snapshot;
mod swap;
mod target;
mod watch;

pub(crate) use target::Selection;

/// How long killed processes may take to disappear.
const LAST_WAIT: Duration = Duration::from_secs(2);

/// What the user asked for.
#[derive(Debug)]
pub(crate) struct Options {
    pub(crate) selection: Selection,
    /// The value of `--addr`.
    pub(crate) addr: Option<String>,
    /// `--features` and its relatives, as cargo takes them.
    pub(crate) features: Vec<OsString>,
    /// Arguments of the program.
    pub(crate) arguments: Vec<OsString>,
}

/// Runs a session until a signal ends it.
///
/// # Errors
///
/// When it cannot begin: no program, no address, no watch.
pub(crate) fn run(options: Options, terminal: Terminal) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::new(format!("cannot start the event loop: {error}")))?;
    let ended = runtime.block_on(session(options, terminal));
    runtime.shutdown_background();
    ended
}

async fn session(options: Options, terminal: Terminal) -> Result<()> {
    let mut signals = signals::Signals::new()?;
    let plan = plan::Plan::load(&options.selection)?;
    let listener = listen::Listener::bind(options.addr.as_deref())?;
    event::Event::Listening {
        addr: listener.address,
        moved: listener.moved,
    }
    .tell(terminal);
    let watcher = watch::Watcher::new(plan.scope.clone())?;
    let reaper = process::Reaper::new();
    let builder = build::Builder {
        starter: reaper.starter(),
        terminal,
        features: options.features,
    };
    let launcher = swap::Launcher {
        starter: reaper.starter(),
        control: control::Control::open()?,
        listener,
        arguments: options.arguments,
        output_to_stderr: terminal.is_json(),
    };
    let parts = session::Parts {
        terminal,
        selection: options.selection,
        plan: Arc::new(plan),
        builder,
        launcher: Arc::new(launcher),
        watcher,
    };
    session::Session::new(parts).run(&mut signals).await;
    let _ = timeout(LAST_WAIT, reaper.finish()).await;
    event::Event::Stopped {}.tell(terminal);
    Ok(())
}
