//! What the command and the program it runs say to each other, over a unix socket.
//!
//! A frame is a little-endian `u32` length and that many bytes of JSON, `{"type": "...", ..}`.
//! Unknown types and fields are passed over, so that either side may be a little newer.

use std::fmt;
use std::io;

use serde::{Deserialize, Serialize};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

/// The version both sides must speak.
pub(super) const VERSION: u32 = 1;

/// No frame is larger; a length above it means that the other side does not speak the protocol.
const LIMIT: u32 = 16 * 1024 * 1024;

/// From the program to the command.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(super) enum FromProgram {
    /// Routes are built and the socket is taken, nothing is accepted yet.
    Hello { token: String, protocol: u32 },
    /// Connections are accepted.
    Ready {},
    /// Nothing is accepted any more and the streams have ended.
    Drained {},
    #[serde(other)]
    Unknown,
}

/// From the command to the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(super) enum ToProgram {
    /// Start accepting.
    Go {},
    /// Stop accepting, end the streams, finish the requests, exit.
    Drain {},
}

/// Why a frame could not be read.
#[derive(Debug)]
pub(super) enum FrameError {
    TooLarge(u32),
    Malformed(serde_json::Error),
    Io(io::Error),
}

impl fmt::Display for FrameError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge(length) => write!(formatter, "a frame of {length} bytes is too large"),
            Self::Malformed(error) => write!(formatter, "a frame is not a message: {error}"),
            Self::Io(error) => error.fmt(formatter),
        }
    }
}

/// Reads one frame; `None` when the other side closed between frames.
///
/// # Errors
///
/// When the connection breaks inside a frame, or the frame is too large or not a message.
pub(super) async fn read(
    source: &mut (impl AsyncRead + Unpin),
) -> Result<Option<FromProgram>, FrameError> {
    let mut length = [0; 4];
    match source.read(&mut length).await.map_err(FrameError::Io)? {
        0 => return Ok(None),
        read => source
            .read_exact(&mut length[read..])
            .await
            .map_err(FrameError::Io)?,
    };
    let length = u32::from_le_bytes(length);
    if length > LIMIT {
        return Err(FrameError::TooLarge(length));
    }
    // Grows with what arrives, so that a claimed length alone takes no memory.
    let mut body = Vec::new();
    let read = source.take(length.into()).read_to_end(&mut body).await;
    if read.map_err(FrameError::Io)? < length as usize {
        return Err(FrameError::Io(io::ErrorKind::UnexpectedEof.into()));
    }
    serde_json::from_slice(&body)
        .map(Some)
        .map_err(FrameError::Malformed)
}

/// Writes one frame.
///
/// # Errors
///
/// When the other side is gone.
pub(super) async fn write(
    sink: &mut (impl AsyncWrite + Unpin),
    message: ToProgram,
) -> io::Result<()> {
    let body = serde_json::to_vec(&message)?;
    let length = u32::try_from(body.len()).map_err(io::Error::other)?;
    let mut frame = length.to_le_bytes().to_vec();
    frame.extend(body);
    sink.write_all(&frame).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(body: &[u8]) -> Vec<u8> {
        let mut bytes = u32::try_from(body.len()).unwrap().to_le_bytes().to_vec();
        bytes.extend(body);
        bytes
    }

    #[track_caller]
    fn read_all(mut bytes: &[u8]) -> Result<Option<FromProgram>, FrameError> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        runtime.block_on(read(&mut bytes))
    }

    #[test]
    fn reads_the_messages_of_a_program() {
        let hello = br#"{"type":"hello","token":"ab","protocol":1,"pid":7}"#;
        assert_eq!(
            read_all(&frame(hello)).unwrap(),
            Some(FromProgram::Hello {
                token: "ab".into(),
                protocol: 1
            })
        );
        let ready = br#"{"type":"ready","addr":"127.0.0.1:8000"}"#;
        assert_eq!(
            read_all(&frame(ready)).unwrap(),
            Some(FromProgram::Ready {})
        );
        let drained = br#"{"type":"drained"}"#;
        assert_eq!(
            read_all(&frame(drained)).unwrap(),
            Some(FromProgram::Drained {})
        );
    }

    #[test]
    fn messages_of_a_newer_program_are_passed_over() {
        let newer = br#"{"type":"applied","generation":3}"#;
        assert_eq!(read_all(&frame(newer)).unwrap(), Some(FromProgram::Unknown));
    }

    #[test]
    fn the_end_between_frames_is_clean_and_inside_a_frame_is_not() {
        assert_eq!(read_all(b"").unwrap(), None);
        assert!(matches!(read_all(b"\x02\0"), Err(FrameError::Io(_))));
        let whole = frame(br#"{"type":"drained"}"#);
        let cut = &whole[..whole.len() - 1];
        assert!(matches!(read_all(cut), Err(FrameError::Io(_))));
    }

    #[test]
    fn an_oversize_frame_is_refused_before_its_body_is_read() {
        let bytes = (LIMIT + 1).to_le_bytes();
        assert!(matches!(read_all(&bytes), Err(FrameError::TooLarge(_))));
        let http = b"GET / HTTP/1.1\r\n";
        assert!(matches!(read_all(http), Err(FrameError::TooLarge(_))));
    }

    #[test]
    fn garbage_is_refused() {
        for body in [&b"\xff\xfe"[..], b"[]", b"{}", b"{\"type\":\"hello\"}", b""] {
            assert!(
                matches!(read_all(&frame(body)), Err(FrameError::Malformed(_))),
                "{body:?}"
            );
        }
    }

    #[test]
    fn writes_a_length_and_the_type() {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        let mut bytes = Vec::new();
        runtime
            .block_on(write(&mut bytes, ToProgram::Go {}))
            .unwrap();
        assert_eq!(bytes, frame(br#"{"type":"go"}"#));
    }
}
