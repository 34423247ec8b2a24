//! The template as a file: whole or not at all, and never instead of a file that is there.

use std::fs::{self, Metadata};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use crate::error::{Error, Result};

/// Says before the page is read what would be in the way.
///
/// # Errors
///
/// When there is no folder to write to, or a file already and no `--force`.
pub(super) fn check(path: &Path, force: bool) -> Result<()> {
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => Err(Error::new(format!(
            "cannot write {}: it is a folder",
            path.display()
        ))
        .help("`-o` takes the name of the file")),
        Ok(metadata) if !metadata.is_file() => Err(Error::new(format!(
            "cannot write {}: it is not a file",
            path.display()
        ))
        .help("without `-o` the template goes to standard output")),
        Ok(_) if !force => Err(exists(path)),
        Ok(_) => Ok(()),
        Err(_) if folder(path).is_dir() => Ok(()),
        Err(_) => Err(Error::new(format!(
            "cannot write {}: there is no folder {}",
            path.display(),
            folder(path).display()
        ))),
    }
}

/// Writes a file beside the one to be and gives it the name when it is whole.
///
/// # Errors
///
/// When it cannot be written; what was there is still there then.
pub(super) fn write(path: &Path, text: &str, force: bool) -> Result<()> {
    match replace(path, text, force) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists && !force => Err(exists(path)),
        written => {
            written.map_err(|error| Error::new(format!("cannot write {}: {error}", path.display())))
        }
    }
}

fn replace(path: &Path, text: &str, force: bool) -> io::Result<()> {
    // A link stays a link.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let mut file = beside(&path, fs::metadata(&path).ok().as_ref())?;
    file.write_all(text.as_bytes())?;
    let renamed = if force {
        file.persist(&path)
    } else {
        file.persist_noclobber(&path)
    };
    renamed.map(|_| ()).map_err(|error| error.error)
}

/// A file that only its owner may read is what a temporary one is by default; this one has the
/// permissions of the file it replaces, or those of any new file.
fn beside(path: &Path, replaced: Option<&Metadata>) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(".convert-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let file = builder.tempfile_in(folder(path))?;
    if let Some(replaced) = replaced {
        fs::set_permissions(file.path(), replaced.permissions())?;
    }
    Ok(file)
}

fn folder(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

fn exists(path: &Path) -> Error {
    Error::new(format!("{} is already there", path.display())).help("`--force` replaces it")
}
