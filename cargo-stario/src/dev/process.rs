//! A child process with everything it starts: its own process group, ended as one.
//!
//! Invariant: no process of a group outlives its [`Process`] value or its leader.

use std::io;
use std::process::ExitStatus;

use rustix::process::{Pid, Signal, kill_process_group};
use tokio::process::{Child, Command};
use tokio::sync::{mpsc, watch};

/// A running process group. Dropping it kills what still runs.
#[derive(Debug)]
pub(super) struct Process {
    pid: Pid,
    exit: watch::Receiver<Option<ExitStatus>>,
}

/// Counts the processes that are not reaped yet.
#[derive(Debug)]
pub(super) struct Reaper {
    running: mpsc::Sender<()>,
    all_reaped: mpsc::Receiver<()>,
}

/// Starts processes that the [`Reaper`] waits for.
#[derive(Clone, Debug)]
pub(super) struct Starter(mpsc::Sender<()>);

impl Reaper {
    pub(super) fn new() -> Self {
        let (running, all_reaped) = mpsc::channel(1);
        Self {
            running,
            all_reaped,
        }
    }

    pub(super) fn starter(&self) -> Starter {
        Starter(self.running.clone())
    }

    /// Waits until every process has ended and was reaped; all starters must be gone.
    pub(super) async fn finish(mut self) {
        drop(self.running);
        self.all_reaped.recv().await;
    }
}

impl Starter {
    /// Starts `command` as the leader of a new process group. The closure takes what it needs of
    /// the child (its pipes) before the child is waited for.
    ///
    /// # Errors
    ///
    /// When the program cannot be started.
    pub(super) fn start<T>(
        &self,
        command: &mut Command,
        take: impl FnOnce(&mut Child) -> T,
    ) -> io::Result<(Process, T)> {
        let mut child = command.process_group(0).spawn()?;
        let pid = child
            .id()
            .and_then(|id| Pid::from_raw(id.cast_signed()))
            .ok_or_else(|| io::Error::other("the new process has no id"))?;
        let taken = take(&mut child);
        let (ended, exit) = watch::channel(None);
        let running = self.0.clone();
        tokio::spawn(async move {
            let status = child.wait().await.unwrap_or_default();
            // What the leader left behind. The group's id is not given to another process while
            // the group has members; without members this does nothing.
            let _ = kill_process_group(pid, Signal::KILL);
            ended.send_replace(Some(status));
            drop(running);
        });
        Ok((Process { pid, exit }, taken))
    }
}

impl Process {
    pub(super) fn id(&self) -> u32 {
        self.pid.as_raw_nonzero().get().unsigned_abs()
    }

    /// Waits for the end of the leader. May be dropped and called again.
    pub(super) async fn ended(&self) -> ExitStatus {
        ended(self.exit.clone()).await
    }

    /// A way to wait for the end that does not hold the process.
    pub(super) fn exit(&self) -> watch::Receiver<Option<ExitStatus>> {
        self.exit.clone()
    }

    /// Kills the whole group at once.
    pub(super) fn kill(&self) {
        if self.exit.borrow().is_none() {
            let _ = kill_process_group(self.pid, Signal::KILL);
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Waits for the exit status to arrive.
pub(super) async fn ended(mut exit: watch::Receiver<Option<ExitStatus>>) -> ExitStatus {
    match exit.wait_for(Option::is_some).await {
        Ok(status) => status.unwrap_or_default(),
        Err(_) => ExitStatus::default(),
    }
}
