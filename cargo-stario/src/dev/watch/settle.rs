//! What became of the files that were touched: changed, gone, or the same as before.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::time::Duration;

use tokio::time::Instant;

use super::Watcher;

/// A file that is gone may come back within this time: some editors move the old file away before
/// they write the new one.
const GONE: Duration = Duration::from_millis(50);

impl Watcher {
    /// Looks at everything that was touched.
    pub(super) fn settle(&mut self) -> BTreeSet<PathBuf> {
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
                self.settle_missing(path, lapsed, &mut changed);
            } else {
                self.gone.remove(&path);
                self.settle_present(path, &mut listings, &mut changed);
            }
        }
        if self.gone.is_empty() || lapsed {
            self.gone_until = (!self.gone.is_empty()).then(|| Instant::now() + GONE);
        }
        changed
    }

    /// A known file that is not there counts as gone when it has had its time to come back.
    fn settle_missing(&mut self, path: PathBuf, lapsed: bool, changed: &mut BTreeSet<PathBuf>) {
        if self.gone.contains(&path) && lapsed {
            self.gone.remove(&path);
            changed.extend(self.snapshot.forget(&path));
            self.forget_folder(&path);
        } else if self.snapshot.knows(&path) {
            self.gone.insert(path);
            self.gone_until.get_or_insert_with(|| Instant::now() + GONE);
        }
    }

    /// `listings` keeps what counts in each folder, for the next path in it.
    fn settle_present(
        &mut self,
        path: PathBuf,
        listings: &mut BTreeMap<PathBuf, BTreeSet<PathBuf>>,
        changed: &mut BTreeSet<PathBuf>,
    ) {
        if self.scope.settings.contains(&path) {
            if self.snapshot.observe(&path) {
                changed.insert(path);
            }
            return;
        }
        let Some(parent) = path
            .parent()
            .filter(|parent| self.folders.contains(*parent))
        else {
            return;
        };
        let listed = listings
            .entry(parent.to_path_buf())
            .or_insert_with(|| self.scope.list(parent));
        if !listed.contains(&path) {
            return;
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
