//! The line to `cargo stario dev`: it says when to accept connections and when to stop.
//!
//! Frames are a length, 32 bits in little-endian order, and that many bytes of JSON with a `type`.
//! The program says `hello`, `ready` and `drained`, the command says `go` and `drain`. When the
//! line closes the program stops, so it never outlives the command. Without the setting
//! `STARIO_DEV` there is no line, and the program serves at once; so does whatever the program
//! serves besides, since the command knows one server of a program and its token is good for one.

use std::net::SocketAddr;

#[cfg(unix)]
use std::sync::atomic::{AtomicBool, Ordering};

use crate::Result;

#[cfg(unix)]
mod frames;

/// The line, if the program was started by the command.
#[derive(Debug)]
pub(crate) struct Dev {
    #[cfg(unix)]
    line: Option<frames::Line>,
}

#[cfg(unix)]
impl Dev {
    /// Opens the line and says hello.
    pub(crate) async fn connect() -> Result<Self> {
        static IS_TAKEN: AtomicBool = AtomicBool::new(false);

        let line = match std::env::var_os("STARIO_DEV") {
            Some(place) if !IS_TAKEN.swap(true, Ordering::Relaxed) => {
                Some(frames::Line::open(&place).await?)
            }
            _ => None,
        };
        Ok(Self { line })
    }

    /// Waits until the program may accept connections; `false` when it must stop instead.
    ///
    /// # Errors
    ///
    /// When the line closes before the command has said either.
    pub(crate) async fn begin(&mut self) -> Result<bool> {
        match &mut self.line {
            Some(line) => match line.command().await {
                Some(command) => Ok(command == frames::Command::Go),
                None => Err(crate::Error::new(
                    "`cargo stario dev` closed the line of STARIO_DEV before it let the program \
                     serve; unset STARIO_DEV to run the program by itself",
                )),
            },
            None => Ok(true),
        }
    }

    /// Says that the program accepts connections.
    pub(crate) async fn ready(&mut self, addr: SocketAddr) {
        if let Some(line) = &mut self.line {
            line.send(&serde_json::json!({ "type": "ready", "addr": addr }))
                .await;
        }
    }

    /// Waits until the program must stop.
    pub(crate) async fn drain(&mut self) {
        match &mut self.line {
            Some(line) => while line.command().await == Some(frames::Command::Go) {},
            None => std::future::pending().await,
        }
    }

    /// Says that the program accepts no connections and has no streams.
    pub(crate) async fn drained(&mut self) {
        if let Some(line) = &mut self.line {
            line.send(&serde_json::json!({ "type": "drained" })).await;
        }
    }
}

/// The line is a Unix socket; elsewhere the program serves by itself.
#[cfg(not(unix))]
#[expect(
    clippy::unnecessary_wraps,
    clippy::unused_async,
    clippy::unused_self,
    reason = "the same calls as on Unix"
)]
impl Dev {
    pub(crate) async fn connect() -> Result<Self> {
        Ok(Self {})
    }

    pub(crate) async fn begin(&mut self) -> Result<bool> {
        Ok(true)
    }

    pub(crate) async fn ready(&mut self, _: SocketAddr) {}

    pub(crate) async fn drain(&mut self) {
        std::future::pending().await
    }

    pub(crate) async fn drained(&mut self) {}
}
