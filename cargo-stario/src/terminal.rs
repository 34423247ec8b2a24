//! The only module that prints.

use std::fmt;
use std::io::{self, IsTerminal, Write};

use serde::Serialize;

use crate::error::Error;

/// Where messages go: lines for people on standard output, or one JSON object per line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Terminal {
    json: bool,
    colour: bool,
}

impl Terminal {
    /// Colour only on a terminal, and not when `NO_COLOR` is set.
    pub(crate) fn new(json: bool) -> Self {
        let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        Self {
            json,
            colour: wanted && !json && io::stdout().is_terminal(),
        }
    }

    /// What was done.
    pub(crate) fn status(self, message: &str) {
        self.labelled(GREEN, message);
    }

    /// Something worth knowing.
    pub(crate) fn note(self, message: &str) {
        self.labelled(CYAN, message);
    }

    /// What ends the command; on standard error in every mode.
    #[expect(clippy::unused_self, reason = "all output goes through a terminal")]
    pub(crate) fn error(self, error: &Error) {
        let _ = writeln!(io::stderr().lock(), "error: {error}");
    }

    /// What a command was asked to print, as it is.
    ///
    /// # Errors
    ///
    /// When standard output cannot be written to.
    #[expect(clippy::unused_self, reason = "all output goes through a terminal")]
    pub(crate) fn output(self, text: &str) -> io::Result<()> {
        let mut stdout = io::stdout().lock();
        stdout.write_all(text.as_bytes())?;
        stdout.flush()
    }

    /// What is wrong when the command goes on with the rest; on standard error.
    #[expect(clippy::unused_self, reason = "all output goes through a terminal")]
    pub(crate) fn problem(self, problem: &impl fmt::Display) {
        let _ = writeln!(io::stderr().lock(), "{problem}");
    }

    fn labelled(self, colour: &str, message: &str) {
        if self.json {
            return;
        }
        if self.colour {
            put(format_args!("{colour}stario{RESET}: {message}"));
        } else {
            put(format_args!("stario: {message}"));
        }
    }
}

/// What only the development loop says.
#[cfg(unix)]
impl Terminal {
    /// Whether events are printed as JSON lines.
    pub(crate) fn is_json(self) -> bool {
        self.json
    }

    /// Whether other programs may use colour in what is shown here.
    pub(crate) fn colour(self) -> bool {
        self.colour
    }

    /// What went wrong, when the command goes on.
    pub(crate) fn alarm(self, message: &str) {
        self.labelled(RED, message);
    }

    /// Text of another program, such as a compiler error, as it is.
    pub(crate) fn quote(self, text: &str) {
        if !self.json {
            put(format_args!("{text}\n"));
        }
    }

    /// A line of another program that shows how far it is.
    pub(crate) fn progress(self, line: &str) {
        if !self.json {
            put(format_args!("{line}"));
        }
    }

    /// One object on a line of its own, for programs.
    #[expect(clippy::unused_self, reason = "all output goes through a terminal")]
    pub(crate) fn object(self, object: &impl Serialize) {
        if let Ok(line) = serde_json::to_string(object) {
            put(format_args!("{line}"));
        }
    }
}

const GREEN: &str = "\x1b[1;32m";
const CYAN: &str = "\x1b[1;36m";
#[cfg(unix)]
const RED: &str = "\x1b[1;31m";
const RESET: &str = "\x1b[0m";

/// A reader that went away is no reason to stop serving, so failures are passed over.
fn put(line: fmt::Arguments<'_>) {
    let mut stdout = io::stdout().lock();
    let _ = writeln!(stdout, "{line}");
    let _ = stdout.flush();
}
