//! Tells which files changed, as soon as their writer is done and only when their bytes differ.
//!
//! Folders are watched, never files: a save by rename would end a file's watch. On Linux a change
//! is acted on at once, because the system says when a file was closed after writing or renamed
//! into place. Elsewhere it waits for a moment of quiet.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

use notify::{RecommendedWatcher, Watcher as _};
use tokio::sync::mpsc;
use tokio::time::{Instant, timeout, timeout_at};

use self::notice::Notice;
pub(super) use self::scope::Scope;
use super::snapshot::Snapshot;
use crate::error::{Error, Result};

mod notice;
mod scan;
mod scope;
mod settle;

/// How long nothing may happen where the end of a write cannot be seen.
const QUIET: Duration = Duration::from_millis(10);

const SEES_THE_END_OF_A_WRITE: bool = cfg!(target_os = "linux");

/// Watches the files of a [`Scope`].
#[derive(Debug)]
pub(super) struct Watcher {
    system: RecommendedWatcher,
    notices: mpsc::UnboundedReceiver<Notice>,
    scope: Scope,
    snapshot: Snapshot,
    /// The folders whose files count.
    folders: BTreeSet<PathBuf>,
    /// The folders that have a watch of their own.
    watched: BTreeSet<PathBuf>,
    touched: BTreeSet<PathBuf>,
    missed_some: bool,
    gone: BTreeSet<PathBuf>,
    gone_until: Option<Instant>,
}

impl Watcher {
    /// Watches everything in `scope` and remembers what is there.
    ///
    /// # Errors
    ///
    /// When the system has no more watches to give.
    pub(super) fn new(scope: Scope) -> Result<Self> {
        let (sender, notices) = mpsc::unbounded_channel();
        let system = notify::recommended_watcher(move |event| {
            if let Some(notice) = Notice::of(event) {
                let _ = sender.send(notice);
            }
        })
        .map_err(|error| Error::new(format!("cannot watch files: {error}")))?;
        let mut watcher = Self {
            system,
            notices,
            scope: Scope::default(),
            snapshot: Snapshot::default(),
            folders: BTreeSet::new(),
            watched: BTreeSet::new(),
            touched: BTreeSet::new(),
            missed_some: false,
            gone: BTreeSet::new(),
            gone_until: None,
        };
        watcher.set_scope(scope)?;
        Ok(watcher)
    }

    /// Watches `scope` from here on, as it is now: what changed before is not told.
    ///
    /// # Errors
    ///
    /// When the system has no more watches to give.
    pub(super) fn set_scope(&mut self, scope: Scope) -> Result<()> {
        if scope != self.scope {
            self.scope = scope;
            for folder in std::mem::take(&mut self.watched) {
                let _ = self.system.unwatch(&folder);
            }
            self.folders.clear();
        }
        self.scan_all().map(drop)
    }

    /// Watches these files too, wherever they are.
    ///
    /// # Errors
    ///
    /// When the system has no more watches to give.
    pub(super) fn watch_also(&mut self, files: BTreeSet<PathBuf>) -> Result<()> {
        for path in files {
            // Most are in the folders of the packages.
            if self.snapshot.knows(&path) || !self.scope.settings.insert(path.clone()) {
                continue;
            }
            self.watch_setting(&path)?;
            self.snapshot.observe(&path);
        }
        Ok(())
    }

    /// Waits for the next change and returns the files, at least one. May be dropped and called
    /// again.
    pub(super) async fn changed(&mut self) -> Vec<PathBuf> {
        loop {
            let changed = self.settle();
            if !changed.is_empty() {
                return changed.into_iter().collect();
            }
            let Some(notice) = self.next_notice().await else {
                self.touched.extend(self.gone.iter().cloned());
                continue;
            };
            self.take(notice);
            if !SEES_THE_END_OF_A_WRITE {
                while let Ok(Some(notice)) = timeout(QUIET, self.notices.recv()).await {
                    self.take(notice);
                }
            }
            while let Ok(notice) = self.notices.try_recv() {
                self.take(notice);
            }
        }
    }

    /// Waits for a notice; `None` when it is time to see which files did not come back.
    async fn next_notice(&mut self) -> Option<Notice> {
        let next = async {
            match self.notices.recv().await {
                Some(notice) => notice,
                None => std::future::pending().await,
            }
        };
        match self.gone_until {
            None => Some(next.await),
            Some(until) => timeout_at(until, next).await.ok(),
        }
    }

    fn take(&mut self, notice: Notice) {
        match notice {
            Notice::Touched(paths) => self.touched.extend(paths),
            Notice::MissedSome => self.missed_some = true,
        }
    }
}

#[cfg(test)]
mod tests;
