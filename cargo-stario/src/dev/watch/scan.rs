//! Which folders have a watch, and what is in them.

use std::path::{Path, PathBuf};

use notify::{RecursiveMode, Watcher as _};

use super::Watcher;
use crate::error::{Error, Result};

/// Where one watch covers all folders below, and one for each of them would be slow.
const RECURSIVE: bool = !cfg!(target_os = "linux");

impl Watcher {
    /// Scans every root; files that differ from what is remembered are the result.
    pub(super) fn scan_all(&mut self) -> Result<Vec<PathBuf>> {
        let scope = self.scope.clone();
        let mut changed = Vec::new();
        for path in &scope.settings {
            self.watch_setting(path)?;
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

    /// Watches the folder of a file that counts wherever it is.
    pub(super) fn watch_setting(&mut self, path: &Path) -> Result<()> {
        match path.parent() {
            Some(folder) if folder.is_dir() => self.watch(folder, RecursiveMode::NonRecursive),
            _ => Ok(()),
        }
    }

    /// Scans a folder that appeared: again until nothing in it is new, for what was made in it
    /// before it had a watch.
    pub(super) fn scan_new(&mut self, folder: &Path) -> Vec<PathBuf> {
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
    pub(super) fn forget_folder(&mut self, path: &Path) {
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
