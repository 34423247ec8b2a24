//! The frames of the line to `cargo stario dev`, on a Unix socket.

use std::env;
use std::ffi::OsStr;
use std::io;

use serde::Deserialize;
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::UnixStream;
use tokio::net::unix::{OwnedReadHalf, OwnedWriteHalf};
use tokio::sync::mpsc;

use crate::{Error, Result};

/// The version of the protocol.
const PROTOCOL: u32 = 1;

/// The most bytes of a frame.
const FRAME_LIMIT: u32 = 16 * 1024 * 1024;

/// What the command says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(super) enum Command {
    /// Accept connections.
    Go,
    /// Stop.
    Drain,
    /// A word of a later version.
    #[serde(other)]
    Unknown,
}

/// An open line.
#[derive(Debug)]
pub(super) struct Line {
    commands: mpsc::Receiver<Command>,
    writer: OwnedWriteHalf,
}

impl Line {
    pub(super) async fn open(place: &OsStr) -> Result<Self> {
        let path = place
            .to_str()
            .and_then(|place| place.strip_prefix("unix:"))
            .ok_or_else(|| {
                Error::new(format!(
                    "STARIO_DEV is `{}`, expected `unix:` and the path of a socket",
                    place.display()
                ))
            })?;
        let token = env::var("STARIO_DEV_TOKEN").map_err(|_| {
            Error::new(
                "STARIO_DEV is set and STARIO_DEV_TOKEN is not; `cargo stario dev` sets both",
            )
        })?;
        let socket = UnixStream::connect(path).await.map_err(|error| {
            Error::caused_by(
                format!(
                    "`cargo stario dev` does not listen on {path}: {error}; unset STARIO_DEV to \
                     run the program by itself"
                ),
                error,
            )
        })?;
        let hello = serde_json::json!({
            "type": "hello",
            "token": token,
            "protocol": PROTOCOL,
            "pid": std::process::id(),
        });
        let mut line = Self::new(socket);
        line.send(&hello).await;
        Ok(line)
    }

    fn new(socket: UnixStream) -> Self {
        let (reader, writer) = socket.into_split();
        // Frames are read in a task of their own, since half a frame must not be lost when a wait
        // for one is given up.
        let (sender, commands) = mpsc::channel(4);
        tokio::spawn(read(reader, sender));
        Self { commands, writer }
    }

    /// The next command; `None` when the line is closed.
    pub(super) async fn command(&mut self) -> Option<Command> {
        loop {
            match self.commands.recv().await {
                Some(Command::Unknown) => {}
                command => return command,
            }
        }
    }

    /// Sends a frame. A failure shows as a closed line.
    pub(super) async fn send(&mut self, message: &Value) {
        let message = message.to_string();
        let Ok(length) = u32::try_from(message.len()) else {
            return;
        };
        let mut frame = length.to_le_bytes().to_vec();
        frame.extend_from_slice(message.as_bytes());
        if let Err(error) = self.writer.write_all(&frame).await {
            tracing::debug!(%error, "`cargo stario dev` did not take a message");
        }
    }
}

async fn read(mut reader: OwnedReadHalf, sender: mpsc::Sender<Command>) {
    loop {
        match frame(&mut reader).await {
            Ok(command) => {
                if sender.send(command).await.is_err() {
                    return;
                }
            }
            Err(error) => {
                tracing::debug!(%error, "the line to `cargo stario dev` is closed");
                return;
            }
        }
    }
}

async fn frame(reader: &mut OwnedReadHalf) -> io::Result<Command> {
    let length = reader.read_u32_le().await?;
    if length > FRAME_LIMIT {
        return Err(io::Error::new(
            io::ErrorKind::InvalidData,
            "a frame is over 16 MiB",
        ));
    }
    let mut message = Vec::new();
    let read = reader
        .take(u64::from(length))
        .read_to_end(&mut message)
        .await?;
    if read < length as usize {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    serde_json::from_slice(&message).map_err(io::Error::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn hear(bytes: &[u8]) -> (Option<Command>, Option<Command>) {
        let (ours, mut theirs) = UnixStream::pair().unwrap();
        let mut line = Line::new(ours);
        theirs.write_all(bytes).await.unwrap();
        drop(theirs);
        (line.command().await, line.command().await)
    }

    fn frame(json: &str) -> Vec<u8> {
        let mut frame = u32::try_from(json.len()).unwrap().to_le_bytes().to_vec();
        frame.extend_from_slice(json.as_bytes());
        frame
    }

    #[tokio::test]
    async fn commands_are_read_until_the_line_closes() {
        let bytes = [
            frame(r#"{"type":"go"}"#),
            frame(r#"{"type":"drain","x":1}"#),
        ]
        .concat();
        assert_eq!(
            hear(&bytes).await,
            (Some(Command::Go), Some(Command::Drain))
        );
        assert_eq!(hear(b"").await, (None, None));
    }

    #[tokio::test]
    async fn words_of_a_later_version_are_skipped() {
        let bytes = [
            frame(r#"{"type":"templates","set":[]}"#),
            frame(r#"{"type":"go"}"#),
        ]
        .concat();
        assert_eq!(hear(&bytes).await, (Some(Command::Go), None));
    }

    #[tokio::test]
    async fn a_broken_frame_closes_the_line() {
        assert_eq!(hear(&u32::MAX.to_le_bytes()).await, (None, None));
        assert_eq!(hear(&frame("nonsense")).await, (None, None));
        assert_eq!(hear(&frame(r#"{"type":"go"}"#)[..9]).await, (None, None));
    }

    #[tokio::test]
    async fn a_message_is_a_length_and_json() {
        let (ours, mut theirs) = UnixStream::pair().unwrap();
        let mut line = Line::new(ours);
        line.send(&serde_json::json!({ "type": "drained" })).await;
        let mut bytes = [0; 22];
        theirs.read_exact(&mut bytes).await.unwrap();
        assert_eq!(bytes.to_vec(), frame(r#"{"type":"drained"}"#));
    }
}
