//! The error every command ends with: what is wrong, and the edit or command that helps.

use std::fmt;

/// What is wrong in the user's words, with the help lines that go below it.
#[derive(Debug)]
pub(crate) struct Error {
    message: String,
    help: Vec<String>,
}

/// A result with the command's [`Error`].
pub(crate) type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error with nothing but its message: lower case, no final period.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: Vec::new(),
        }
    }

    /// Adds one line that says what to do.
    #[must_use]
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)?;
        for help in &self.help {
            write!(formatter, "\n  = help: {help}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
