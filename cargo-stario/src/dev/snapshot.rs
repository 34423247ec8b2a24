//! What the watched files hold, so that only a change of bytes counts as a change.

use std::collections::BTreeMap;
use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

/// Larger files are told apart by size and time, not by what they hold.
const LARGEST_READ: u64 = 4 * 1024 * 1024;

/// A fingerprint for each known file.
#[derive(Debug, Default)]
pub(super) struct Snapshot {
    files: BTreeMap<PathBuf, u64>,
}

impl Snapshot {
    /// Reads the file and remembers it; whether it differs from what was remembered. A file that
    /// cannot be read is as it was.
    pub(super) fn observe(&mut self, path: &Path) -> bool {
        match fingerprint(path) {
            Ok(found) => self.files.insert(path.to_path_buf(), found) != Some(found),
            Err(_) => false,
        }
    }

    /// Whether `path` is a known file or a folder that holds one.
    pub(super) fn knows(&self, path: &Path) -> bool {
        self.at_or_below(path).next().is_some()
    }

    /// Forgets the file, or all files of the folder, and returns them.
    pub(super) fn forget(&mut self, path: &Path) -> Vec<PathBuf> {
        let gone: Vec<PathBuf> = self.at_or_below(path).cloned().collect();
        for path in &gone {
            self.files.remove(path);
        }
        gone
    }

    /// Known files that are not there any more.
    pub(super) fn missing_files(&self) -> Vec<PathBuf> {
        self.files
            .keys()
            .filter(|path| !path.exists())
            .cloned()
            .collect()
    }

    /// Paths are ordered by component, so everything below a folder follows it.
    fn at_or_below(&self, path: &Path) -> impl Iterator<Item = &PathBuf> {
        self.files
            .range(path.to_path_buf()..)
            .map(|(known, _)| known)
            .take_while(move |known| known.starts_with(path))
    }
}

fn fingerprint(path: &Path) -> io::Result<u64> {
    let metadata = fs::metadata(path)?;
    let mut hasher = DefaultHasher::new();
    if metadata.len() > LARGEST_READ {
        (metadata.len(), metadata.modified()?).hash(&mut hasher);
    } else {
        hasher.write(&fs::read(path)?);
    }
    Ok(hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_different_bytes_are_a_change() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.rs");
        let mut snapshot = Snapshot::default();
        assert!(!snapshot.observe(&file), "a missing file is no change");
        fs::write(&file, "one").unwrap();
        assert!(snapshot.observe(&file));
        fs::write(&file, "one").unwrap();
        assert!(!snapshot.observe(&file));
        fs::write(&file, "two").unwrap();
        assert!(snapshot.observe(&file));
    }

    #[test]
    fn a_folder_is_forgotten_with_its_files_and_no_others() {
        let folder = tempfile::tempdir().unwrap();
        let mut snapshot = Snapshot::default();
        let paths = ["a.rs", "a/b.rs", "a/c/d.rs", "ab.rs"].map(|name| folder.path().join(name));
        for path in &paths {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
            snapshot.observe(path);
        }
        let a = folder.path().join("a");
        assert!(snapshot.knows(&a));
        assert_eq!(snapshot.forget(&a), paths[1..3]);
        assert!(!snapshot.knows(&a));
        assert!(snapshot.knows(&paths[0]) && snapshot.knows(&paths[3]));
        fs::remove_file(&paths[0]).unwrap();
        assert_eq!(snapshot.missing_files(), paths[..1]);
    }
}
