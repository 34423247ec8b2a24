//! Why a program did not come to serve, in words.

use std::fmt;
use std::io;
use std::process::ExitStatus;

use super::START;
use crate::dev::event;
use crate::dev::protocol;

/// Why a program did not come to serve.
#[derive(Debug)]
pub(in crate::dev) enum Refusal {
    NotStarted(io::Error),
    Ended(ExitStatus),
    Silent,
    OtherProtocol(u32),
    NotReady,
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = START.as_secs();
        match self {
            Self::NotStarted(error) => {
                write!(formatter, "the new program cannot be started: {error}")
            }
            Self::Ended(status) => write!(
                formatter,
                "the new program ended before it served, with {}",
                event::exit(*status)
            ),
            Self::Silent => formatter.write_str("the new program cannot be heard any more"),
            Self::OtherProtocol(other) => write!(
                formatter,
                "the program speaks version {other} of the development protocol, this command \
                 version {}: use the same version of `stario` and `cargo-stario`",
                protocol::VERSION
            ),
            Self::NotReady => write!(
                formatter,
                "the new program did not start to accept within {seconds} s"
            ),
        }
    }
}
