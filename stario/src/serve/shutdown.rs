//! When the program is told to stop.

use std::future::Future;
use std::pin::Pin;

use crate::Result;

/// Waits for the signals of the system, and for the program's own wish.
pub(crate) struct Shutdown {
    signals: Signals,
    until: Pin<Box<dyn Future<Output = ()> + Send>>,
}

impl Shutdown {
    pub(crate) fn new(until: Option<Pin<Box<dyn Future<Output = ()> + Send>>>) -> Result<Self> {
        Ok(Self {
            signals: Signals::new()?,
            until: until.unwrap_or_else(|| Box::pin(std::future::pending())),
        })
    }

    /// Waits for the first reason to stop.
    pub(crate) async fn requested(&mut self) {
        tokio::select! {
            () = self.signals.next() => {}
            () = &mut self.until => {}
        }
    }

    /// Waits for a signal after the program began to stop.
    pub(crate) async fn requested_again(&mut self) {
        self.signals.next().await;
    }
}

#[cfg(unix)]
struct Signals {
    terminate: tokio::signal::unix::Signal,
    interrupt: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn new() -> Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};

        Ok(Self {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
        })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }
}

#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    #[expect(clippy::unnecessary_wraps, reason = "on Unix it can fail")]
    fn new() -> Result<Self> {
        Ok(Self)
    }

    async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
