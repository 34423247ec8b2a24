//! The page: from a file or standard input, as UTF-8.

use std::fs;
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use crate::error::{Error, Result};

/// Where browsers look for the encoding that a page names (HTML standard, 13.2.3.2).
const HEAD: usize = 1024;

/// What messages call it.
pub(super) fn name(file: &Path) -> String {
    if is_stdin(file) {
        "standard input".to_owned()
    } else {
        file.display().to_string()
    }
}

/// Reads the page.
///
/// # Errors
///
/// When it cannot be read, is empty, or is not UTF-8.
pub(super) fn read(file: &Path) -> Result<String> {
    let name = name(file);
    let bytes = bytes(file).map_err(|error| match error.kind() {
        ErrorKind::IsADirectory => Error::new(format!("{name} is a folder"))
            .help("name one of its files: each page is converted on its own"),
        _ => Error::new(format!("cannot read {name}: {error}")),
    })?;
    let source = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        not_utf8(&name, error.as_bytes(), valid)
    })?;
    if source.trim_start_matches('\u{FEFF}').trim().is_empty() {
        return Err(Error::new(format!("{name} is empty")));
    }
    Ok(source)
}

fn is_stdin(file: &Path) -> bool {
    file.as_os_str() == "-"
}

fn bytes(file: &Path) -> io::Result<Vec<u8>> {
    if !is_stdin(file) {
        return fs::read(file);
    }
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn not_utf8(name: &str, bytes: &[u8], valid: usize) -> Error {
    let line = bytes[..valid].split(|byte| *byte == b'\n').count();
    let error = Error::new(format!(
        "{name} is not UTF-8: line {line} has another encoding"
    ));
    match encoding(bytes) {
        Some(encoding) => error.help(format!(
            "it is {encoding}: `iconv -f {encoding} -t UTF-8` makes it UTF-8"
        )),
        None => error.help("save it as UTF-8 and convert it again"),
    }
}

/// The encoding that a page begins with or names, when that is not UTF-8.
fn encoding(bytes: &[u8]) -> Option<String> {
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return Some("UTF-16".to_owned());
    }
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]).to_ascii_lowercase();
    let (_, after) = head.split_once("charset=")?;
    let label: String = after
        .trim_start_matches(['"', '\''])
        .chars()
        .take_while(|next| next.is_ascii_alphanumeric() || "-_:.".contains(*next))
        .collect();
    (!label.is_empty() && label != "utf-8" && label != "utf8").then_some(label)
}

#[cfg(test)]
mod tests {
    use super::encoding;

    #[test]
    fn the_encoding_that_a_page_names_is_found() {
        for (page, found) in [
            (
                &b"<meta charset=windows-1252><p>\xE9"[..],
                Some("windows-1252"),
            ),
            (b"<META CHARSET='ISO-8859-1'>\xE9", Some("iso-8859-1")),
            (
                b"<meta http-equiv=content-type content=\"text/html; charset=koi8-r\">\xE9",
                Some("koi8-r"),
            ),
            (b"\xFF\xFE<\0p\0>\0", Some("UTF-16")),
            (b"<meta charset=utf-8>\xE9", None),
            (b"<p>\xE9", None),
        ] {
            assert_eq!(encoding(page).as_deref(), found);
        }
    }
}
