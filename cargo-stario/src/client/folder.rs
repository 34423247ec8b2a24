//! The folder `stario` embeds the file from: the script and its two compressed forms.
//!
//! Invariant: a file appears under its name only when it is whole (written beside it, then
//! renamed).

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use stario_syntax::datastar::client::FILE;

use super::is_genuine;
use crate::cargo::Workspace;
use crate::error::{Error, Result};

/// Brotli's best quality and its default window (RFC 7932: 22 bits).
const BROTLI_QUALITY: i32 = 11;
const BROTLI_WINDOW: i32 = 22;
const BUFFER: usize = 64 * 1024;

/// The `client` folder of the package `stario` when the current workspace has it as a path
/// package.
///
/// # Errors
///
/// When it has not: a package from a registry already carries the file.
pub(crate) fn of_stario() -> Result<PathBuf> {
    let help = "choose the folder with `--out DIR`; a `stario` from a registry needs no file, it \
                carries the client";
    let workspace = Workspace::load().map_err(|error| error.help(help))?;
    workspace
        .path_package("stario")
        .map(|package| package.folder().join("client"))
        .ok_or_else(|| Error::new("`stario` is not a path package of this workspace").help(help))
}

/// Whether all three forms are there and hold the pinned client.
pub(crate) fn is_complete(folder: &Path) -> bool {
    let script = |name: String| fs::read(folder.join(name)).ok();
    let genuine = |bytes: Option<Vec<u8>>| bytes.is_some_and(|bytes| is_genuine(&bytes));
    genuine(script(FILE.into()))
        && genuine(script(format!("{FILE}.gz")).and_then(|bytes| gunzip(&bytes).ok()))
        && genuine(script(format!("{FILE}.br")).and_then(|bytes| unbrotli(&bytes).ok()))
}

/// Writes the script and its compressed forms.
///
/// # Errors
///
/// When the folder cannot be written.
pub(crate) fn write(folder: &Path, script: &[u8]) -> Result<()> {
    let put = || -> io::Result<()> {
        fs::create_dir_all(folder)?;
        // The plain file comes last: who sees it sees the other two.
        replace(folder, &format!("{FILE}.br"), &brotli(script)?)?;
        replace(folder, &format!("{FILE}.gz"), &gzip(script)?)?;
        replace(folder, FILE, script)
    };
    put().map_err(|error| Error::new(format!("cannot write to {}: {error}", folder.display())))
}

fn replace(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let mut file = tempfile::Builder::new()
        .prefix(&format!(".{name}."))
        .tempfile_in(folder)?;
    file.write_all(bytes)?;
    make_readable(file.as_file())?;
    file.persist(folder.join(name))?;
    Ok(())
}

/// Temporary files are private to their owner; these are ordinary package files.
#[cfg(unix)]
fn make_readable(file: &fs::File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn make_readable(_: &fs::File) -> io::Result<()> {
    Ok(())
}

fn brotli(script: &[u8]) -> io::Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: BROTLI_QUALITY,
        lgwin: BROTLI_WINDOW,
        size_hint: script.len(),
        ..BrotliEncoderParams::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*script, &mut compressed, &parameters)?;
    Ok(compressed)
}

fn unbrotli(compressed: &[u8]) -> io::Result<Vec<u8>> {
    let mut script = Vec::new();
    brotli::Decompressor::new(compressed, BUFFER).read_to_end(&mut script)?;
    Ok(script)
}

fn gzip(script: &[u8]) -> io::Result<Vec<u8>> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    writer.write_all(script)?;
    writer.finish()
}

fn gunzip(compressed: &[u8]) -> io::Result<Vec<u8>> {
    let mut script = Vec::new();
    GzDecoder::new(compressed).read_to_end(&mut script)?;
    Ok(script)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_three_forms_of_the_same_bytes_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let script = b"export const signal = 1;\n".repeat(40);
        write(folder.path(), &script).unwrap();

        let read = |name: &str| fs::read(folder.path().join(name)).unwrap();
        assert_eq!(read("datastar.js"), script);
        assert_eq!(gunzip(&read("datastar.js.gz")).unwrap(), script);
        assert_eq!(unbrotli(&read("datastar.js.br")).unwrap(), script);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3);
    }

    #[test]
    fn a_folder_with_another_script_is_not_complete() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!is_complete(folder.path()));
        write(folder.path(), b"another script").unwrap();
        assert!(!is_complete(folder.path()));
    }
}
