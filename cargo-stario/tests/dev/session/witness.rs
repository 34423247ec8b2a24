//! Tells which processes live.

use std::io::Read;
use std::net::{TcpListener, TcpStream};

use super::LONG;

/// Hears of processes: each connects when it starts, and its connection ends when it does.
pub(crate) struct Witness {
    listener: TcpListener,
    pub(crate) addr: String,
}

impl Witness {
    pub(crate) fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let addr = listener.local_addr().unwrap().to_string();
        Self { listener, addr }
    }

    pub(crate) fn next(&self) -> TcpStream {
        let (stream, _) = self.listener.accept().unwrap();
        stream.set_read_timeout(Some(LONG)).unwrap();
        stream
    }
}

/// Waits for the end of a witnessed process.
#[track_caller]
pub(crate) fn assert_ends(mut process: TcpStream) {
    match process.read(&mut [0]) {
        Ok(0) => {}
        Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => {}
        other => panic!("the process is still there: {other:?}"),
    }
}
