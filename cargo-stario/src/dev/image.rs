//! The executable a program was started from, to tell whether a build changed it.
//!
//! The file is held open: linkers replace executables instead of writing into them, so the bytes
//! of a running program stay readable after the next build.

use std::fs::{File, Metadata};
use std::io;
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::{Path, PathBuf};

const BLOCK: usize = 256 * 1024;

/// An open executable.
#[derive(Debug)]
pub(super) struct Image {
    file: File,
    metadata: Metadata,
}

impl Image {
    /// Opens the executable at `path`.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let file = File::open(path)?;
        let metadata = file.metadata()?;
        Ok(Self { file, metadata })
    }

    /// Whether both hold the same bytes.
    ///
    /// # Errors
    ///
    /// When one of them cannot be read.
    pub(super) fn same_bytes(&self, other: &Self) -> io::Result<bool> {
        let identity = |of: &Metadata| (of.dev(), of.ino(), of.mtime(), of.mtime_nsec());
        if self.metadata.len() != other.metadata.len() {
            return Ok(false);
        }
        if identity(&self.metadata) == identity(&other.metadata) {
            return Ok(true);
        }
        let (mut mine, mut theirs) = (vec![0; BLOCK], vec![0; BLOCK]);
        let mut left = self.metadata.len();
        let mut at = 0;
        while left > 0 {
            let block = usize::try_from(left).unwrap_or(BLOCK).min(BLOCK);
            self.file.read_exact_at(&mut mine[..block], at)?;
            other.file.read_exact_at(&mut theirs[..block], at)?;
            if mine[..block] != theirs[..block] {
                return Ok(false);
            }
            at += block as u64;
            left -= block as u64;
        }
        Ok(true)
    }

    /// A path that starts these very bytes, also after a build has replaced the file, where the
    /// system has one.
    pub(super) fn path(&self) -> Option<PathBuf> {
        use std::os::fd::AsRawFd;
        let (process, file) = (std::process::id(), self.file.as_raw_fd());
        cfg!(target_os = "linux").then(|| format!("/proc/{process}/fd/{file}").into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(a: &[u8], b: &[u8], same: bool) {
        let folder = tempfile::tempdir().unwrap();
        let open = |name: &str, bytes: &[u8]| {
            let path = folder.path().join(name);
            std::fs::write(&path, bytes).unwrap();
            Image::open(&path).unwrap()
        };
        let (a, b) = (open("a", a), open("b", b));
        assert_eq!(a.same_bytes(&b).unwrap(), same);
        assert!(a.same_bytes(&a).unwrap());
    }

    #[test]
    fn bytes_decide() {
        check(b"", b"", true);
        check(b"abc", b"abc", true);
        check(b"abc", b"abd", false);
        check(b"abc", b"abcd", false);
    }

    #[test]
    fn the_last_byte_of_a_later_block_counts() {
        let long = vec![7; BLOCK * 2 + 3];
        let mut other = long.clone();
        check(&long, &other, true);
        *other.last_mut().unwrap() = 8;
        check(&long, &other, false);
    }
}
