//! Tells which files changed, as soon as their writer is done and only when their bytes differ.
//!
//! Folders are watched, never files: a save by rename would end a file's watch. On Linux a change
//! is acted on at once, because the system says when a file was closed after writing or renamed
//! into place. Elsewhere it waits for a moment of quiet.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::Duration;

use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};
use tokio::sync::mpsc;
use tokio::time::{Instant, timeout, timeout_at};

use self::notice::Notice;
pub(super) use self::scope::Scope;
use super::snapshot::Snapshot;
use crate::error::{Error, Result};

mod notice;
mod scope;

/// A file that is gone may come back within this time: some editors move the old file away before
/// they write the new one.
const GONE: Duration = Duration::from_millis(50);

/// How long nothing may happen where the end of a write cannot be seen.
const QUIET: Duration = Duration::from_millis(10);

const SEES_THE_END_OF_A_WRITE: bool = cfg!(target_os = "linux");

/// Where one watch covers all folders below, and one for each of them would be slow.
const RECURSIVE: bool = !cfg!(target_os = "linux");

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

    /// Watches `scope` from here on.
    ///
    /// # Errors
    ///
    /// When the system has no more watches to give.
    pub(super) fn set_scope(&mut self, scope: Scope) -> Result<()> {
        if scope == self.scope {
            return Ok(());
        }
        self.scope = scope;
        for folder in std::mem::take(&mut self.watched) {
            let _ = self.system.unwatch(&folder);
        }
        self.folders.clear();
        self.scan_all().map(drop)
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

    /// Looks at everything that was touched.
    fn settle(&mut self) -> BTreeSet<PathBuf> {
        let mut changed = BTreeSet::new();
        if std::mem::take(&mut self.missed_some) {
            changed.extend(self.scan_all().unwrap_or_default());
            let lost = self.snapshot.missing_files();
            changed.extend(
                lost.into_iter()
                    .flat_map(|path| self.snapshot.forget(&path)),
            );
        }
        let lapsed = self.gone_until.is_some_and(|until| until <= Instant::now());
        let mut listings = BTreeMap::new();
        for path in std::mem::take(&mut self.touched) {
            if path.symlink_metadata().is_err() {
                if self.gone.contains(&path) && lapsed {
                    self.gone.remove(&path);
                    changed.extend(self.snapshot.forget(&path));
                    self.forget_folder(&path);
                } else if self.snapshot.knows(&path) {
                    self.gone.insert(path);
                    self.gone_until.get_or_insert_with(|| Instant::now() + GONE);
                }
                continue;
            }
            self.gone.remove(&path);
            if self.scope.settings.contains(&path) {
                if self.snapshot.observe(&path) {
                    changed.insert(path);
                }
            } else if let Some(parent) = path
                .parent()
                .filter(|parent| self.folders.contains(*parent))
            {
                let listed: &BTreeSet<PathBuf> = listings
                    .entry(parent.to_path_buf())
                    .or_insert_with(|| self.scope.list(parent));
                if !listed.contains(&path) {
                    continue;
                }
                if path.is_dir() {
                    // A folder of this name may have been here before: its watch went with it.
                    self.forget_folder(&path);
                    changed.extend(self.scan_new(&path));
                } else if self.snapshot.observe(&path) {
                    changed.insert(path);
                }
            }
        }
        if self.gone.is_empty() || lapsed {
            self.gone_until = (!self.gone.is_empty()).then(|| Instant::now() + GONE);
        }
        changed
    }

    /// Scans every root; files that differ from what is remembered are the result.
    fn scan_all(&mut self) -> Result<Vec<PathBuf>> {
        let scope = self.scope.clone();
        let mut changed = Vec::new();
        for folder in scope.settings.iter().filter_map(|path| path.parent()) {
            if folder.is_dir() {
                self.watch(folder, RecursiveMode::NonRecursive)?;
            }
        }
        for path in &scope.settings {
            if path.is_file() && self.snapshot.observe(path) {
                changed.push(path.clone());
            }
        }
        for root in &scope.roots {
            if RECURSIVE {
                self.watch(root, RecursiveMode::Recursive)?;
            }
            changed.extend(self.scan(root)?);
        }
        Ok(changed)
    }

    /// Scans a folder that appeared: again until nothing in it is new, for what was made in it
    /// before it had a watch.
    fn scan_new(&mut self, folder: &Path) -> Vec<PathBuf> {
        let mut changed = Vec::new();
        loop {
            let known = self.folders.len();
            changed.extend(self.scan(folder).unwrap_or_default());
            if self.folders.len() == known {
                return changed;
            }
        }
    }

    fn scan(&mut self, root: &Path) -> Result<Vec<PathBuf>> {
        let mut changed = Vec::new();
        for (path, is_folder) in self.scope.walk(root) {
            if is_folder {
                if !RECURSIVE {
                    self.watch(&path, RecursiveMode::NonRecursive)?;
                }
                self.folders.insert(path);
            } else if self.snapshot.observe(&path) {
                changed.push(path);
            }
        }
        Ok(changed)
    }

    fn watch(&mut self, folder: &Path, mode: RecursiveMode) -> Result<()> {
        if self.watched.contains(folder) {
            return Ok(());
        }
        match self.system.watch(folder, mode) {
            Ok(()) => {
                self.watched.insert(folder.to_path_buf());
                Ok(())
            }
            // Deleted between listing and watching.
            Err(_) if !folder.exists() => Ok(()),
            Err(error) => Err(watch_error(folder, &error)),
        }
    }

    /// A folder that moved away keeps its watch under its old name until this.
    fn forget_folder(&mut self, path: &Path) {
        let below = |folder: &PathBuf| folder.starts_with(path);
        for folder in self.watched.extract_if(.., |folder| below(folder)) {
            let _ = self.system.unwatch(&folder);
        }
        self.folders.retain(|folder| !below(folder));
    }
}

fn watch_error(folder: &Path, error: &notify::Error) -> Error {
    let shown = Error::new(format!("cannot watch {}: {error}", folder.display()));
    if matches!(error.kind, notify::ErrorKind::MaxFilesWatch) {
        shown.help("raise the limit: `sysctl fs.inotify.max_user_watches=524288`")
    } else {
        shown
    }
}

#[cfg(test)]
mod tests;
