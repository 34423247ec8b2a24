//! Starting a program and changing over to it: start, hello, go, ready, then the previous one
//! drains. Until it is ready the previous one serves; connections never find a closed door, because
//! the socket stays open through all of it.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, timeout, timeout_at};

use super::build::Built;
use super::control::Connection;
use super::image::Image;
use super::process::Process;
use super::protocol::{FromProgram, ToProgram};

mod launch;
mod libraries;
mod refusal;

pub(super) use launch::Launcher;
pub(super) use refusal::Refusal;

/// How long a program may take from go to ready. Until its hello it may take any time; after this one
/// the session says that it waits.
pub(super) const START: Duration = Duration::from_secs(10);

/// How long a program may take to drain and exit before it is killed.
const DRAIN: Duration = Duration::from_secs(2);

/// A program that said hello. Dropping it kills it.
#[derive(Debug)]
pub(super) struct App {
    pub(super) process: Process,
    pub(super) image: Arc<Image>,
    pub(super) built: Built,
    connection: Connection,
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
mod tests;
