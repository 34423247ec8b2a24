//! HTTP/1.1 over a raw socket: what the server wrote, and how the connection ended.

use std::{net::SocketAddr, time::Duration};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::timeout,
};

/// How long the server may take for the next bytes.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// A response whose head has been read.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Body,
}

/// A body that is read piece by piece.
#[derive(Debug)]
pub(crate) struct Body {
    socket: TcpStream,
    buffer: Vec<u8>,
    framing: Framing,
}

/// How a body says where it ends (RFC 9112, section 6.3).
#[derive(Clone, Copy, Debug)]
enum Framing {
    Chunked,
    Length(usize),
    Close,
    Ended(End),
}

/// How a body ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// As announced by the length or the last chunk.
    Clean,
    /// The connection went away first: a browser sees a network error.
    Cut,
}

/// Sends `GET path` and reads the head of the answer.
pub(crate) async fn get(address: SocketAddr, path: &str) -> Response {
    send(address, "GET", path, &[], "").await
}

/// Sends a request and reads the head of the answer.
pub(crate) async fn send(
    address: SocketAddr,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Response {
    let mut request = format!("{method} {path} HTTP/1.1\r\nhost: {address}\r\n");
    for (name, value) in headers {
        request.extend([name, ": ", value, "\r\n"]);
    }
    if !body.is_empty() {
        request.extend(["content-length: ", &body.len().to_string(), "\r\n"]);
    }
    request.push_str("\r\n");
    request.push_str(body);
    let mut socket = connect(address).await;
    socket
        .write_all(request.as_bytes())
        .await
        .expect("send the request");
    Response::read(socket, method == "HEAD").await
}

/// Opens a connection.
pub(crate) async fn connect(address: SocketAddr) -> TcpStream {
    timeout(PATIENCE, TcpStream::connect(address))
        .await
        .expect("the server accepts in time")
        .expect("connect")
}

impl Response {
    async fn read(mut socket: TcpStream, bodyless: bool) -> Self {
        let mut buffer = Vec::new();
        let head = loop {
            if let Some(end) = find(&buffer, b"\r\n\r\n") {
                let rest = buffer.split_off(end + 4);
                break String::from_utf8(std::mem::replace(&mut buffer, rest))
                    .expect("a UTF-8 head");
            }
            assert!(fill(&mut socket, &mut buffer).await, "the head is complete");
        };
        let mut lines = head.lines();
        let status = lines
            .next()
            .and_then(|line| line.split(' ').nth(1))
            .and_then(|status| status.parse().ok())
            .expect("a status line");
        let headers: Vec<_> = lines
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
            .collect();
        let mut response = Self {
            status,
            headers,
            body: Body {
                socket,
                buffer,
                framing: Framing::Close,
            },
        };
        let length = response
            .header("content-length")
            .and_then(|length| length.parse().ok());
        response.body.framing = if bodyless || matches!(status, 204 | 304) {
            Framing::Ended(End::Clean)
        } else if response.header("transfer-encoding") == Some("chunked") {
            Framing::Chunked
        } else {
            length.map_or(Framing::Close, Framing::Length)
        };
        response
    }

    /// The first header of that name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// Reads the whole body as text.
    pub(crate) async fn text(mut self) -> String {
        let mut bytes = Vec::new();
        let end = loop {
            match self.body.next().await {
                Ok(piece) => bytes.extend(piece),
                Err(end) => break end,
            }
        };
        assert_eq!(end, End::Clean, "the body is complete");
        String::from_utf8(bytes).expect("a UTF-8 body")
    }
}

impl Body {
    /// The next bytes of the body, or how it ended.
    pub(crate) async fn next(&mut self) -> Result<Vec<u8>, End> {
        match self.framing {
            Framing::Ended(end) => Err(end),
            Framing::Chunked => self.chunk().await,
            Framing::Length(0) => self.ended(End::Clean),
            Framing::Length(left) => {
                if self.buffer.is_empty() && !fill(&mut self.socket, &mut self.buffer).await {
                    return self.ended(End::Cut);
                }
                let piece: Vec<_> = self.buffer.drain(..left.min(self.buffer.len())).collect();
                self.framing = Framing::Length(left - piece.len());
                Ok(piece)
            }
            Framing::Close => {
                if self.buffer.is_empty() && !fill(&mut self.socket, &mut self.buffer).await {
                    return self.ended(End::Clean);
                }
                Ok(std::mem::take(&mut self.buffer))
            }
        }
    }

    async fn chunk(&mut self) -> Result<Vec<u8>, End> {
        let (start, size) = loop {
            if let Some(end) = find(&self.buffer, b"\r\n") {
                let line = std::str::from_utf8(&self.buffer[..end]).expect("a chunk size");
                let size = usize::from_str_radix(line, 16).expect("a hexadecimal chunk size");
                break (end + 2, size);
            }
            if !fill(&mut self.socket, &mut self.buffer).await {
                return self.ended(End::Cut);
            }
        };
        while self.buffer.len() < start + size + 2 {
            if !fill(&mut self.socket, &mut self.buffer).await {
                return self.ended(End::Cut);
            }
        }
        let chunk = self.buffer[start..start + size].to_vec();
        self.buffer.drain(..start + size + 2);
        if size == 0 {
            return self.ended(End::Clean);
        }
        Ok(chunk)
    }

    fn ended<T>(&mut self, end: End) -> Result<T, End> {
        self.framing = Framing::Ended(end);
        Err(end)
    }
}

/// Reads once; `false` at the end of the connection, reset included.
async fn fill(socket: &mut TcpStream, buffer: &mut Vec<u8>) -> bool {
    timeout(PATIENCE, socket.read_buf(buffer))
        .await
        .expect("the server says something in time")
        .is_ok_and(|read| read > 0)
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|part| part == wanted)
}
