//! The control socket: a private unix socket on which each started program says hello once, with
//! the token it was given.

use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tempfile::TempDir;
use tokio::net::unix::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

use super::protocol::{self, FromProgram, ToProgram};
use crate::error::{Error, Result};

/// How long a connection may stay silent before its hello.
const HELLO: Duration = Duration::from_secs(10);

const AFTER_FAILED_ACCEPT: Duration = Duration::from_millis(100);

/// The size of `sun_path` is 108 bytes on Linux and 104 on macOS and the BSDs, with the final zero.
const LONGEST_PATH: usize = 103;

type Expected = Arc<Mutex<Vec<(String, oneshot::Sender<Hello>)>>>;

/// The listening end. Its folder goes away with it.
#[derive(Debug)]
pub(super) struct Control {
    path: PathBuf,
    expected: Expected,
    _folder: TempDir,
}

/// The first message of a program, with the connection it came on.
#[derive(Debug)]
pub(super) struct Hello {
    pub(super) protocol: u32,
    pub(super) connection: Connection,
}

/// A connection to a program that proved its token. The program ends when this is dropped.
#[derive(Debug)]
pub(super) struct Connection {
    messages: mpsc::Receiver<FromProgram>,
    sink: OwnedWriteHalf,
}

impl Control {
    /// Opens the socket in a new folder that only this user can enter.
    ///
    /// # Errors
    ///
    /// When no folder or socket can be made.
    pub(super) fn open() -> Result<Self> {
        let failed =
            |error: io::Error| Error::new(format!("cannot open the control socket: {error}"));
        let folder = private_folder(&std::env::temp_dir())
            .and_then(|folder| {
                if socket_in(&folder).as_os_str().len() <= LONGEST_PATH {
                    Ok(folder)
                } else {
                    private_folder(Path::new("/tmp"))
                }
            })
            .map_err(failed)?;
        let path = socket_in(&folder);
        let listener = UnixListener::bind(&path).map_err(failed)?;
        let expected = Expected::default();
        tokio::spawn(accept(listener, Arc::clone(&expected)));
        Ok(Self {
            path,
            expected,
            _folder: folder,
        })
    }

    /// The value of `STARIO_DEV` for programs.
    pub(super) fn address(&self) -> String {
        format!("unix:{}", self.path.display())
    }

    /// Makes a token for one program, and the place where its hello will arrive.
    ///
    /// # Errors
    ///
    /// When the system has no random numbers.
    pub(super) fn expect(&self) -> io::Result<(String, oneshot::Receiver<Hello>)> {
        let token = random_token()?;
        let (arrived, hello) = oneshot::channel();
        let mut expected = self.expected.lock().unwrap_or_else(PoisonError::into_inner);
        expected.retain(|(_, arrived)| !arrived.is_closed());
        expected.push((token.clone(), arrived));
        Ok((token, hello))
    }
}

impl Connection {
    fn new(mut source: OwnedReadHalf, sink: OwnedWriteHalf) -> Self {
        let (arrived, messages) = mpsc::channel(16);
        tokio::spawn(async move {
            while let Ok(Some(message)) = protocol::read(&mut source).await {
                if arrived.send(message).await.is_err() {
                    break;
                }
            }
        });
        Self { messages, sink }
    }

    /// Sends a message; a program that is gone is noticed by its exit, not here.
    pub(super) async fn send(&mut self, message: ToProgram) {
        let _ = protocol::write(&mut self.sink, message).await;
    }

    /// Waits for `wanted`; `false` when the connection ends without it.
    pub(super) async fn receive(&mut self, wanted: &FromProgram) -> bool {
        while let Some(message) = self.messages.recv().await {
            if message == *wanted {
                return true;
            }
        }
        false
    }
}

async fn accept(listener: UnixListener, expected: Expected) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => drop(tokio::spawn(greet(stream, Arc::clone(&expected)))),
            // Out of file descriptors, most likely: others have to close some first.
            Err(_) => tokio::time::sleep(AFTER_FAILED_ACCEPT).await,
        }
    }
}

async fn greet(stream: UnixStream, expected: Expected) {
    let (mut source, sink) = stream.into_split();
    let first = timeout(HELLO, protocol::read(&mut source)).await;
    let Ok(Ok(Some(FromProgram::Hello { token, protocol }))) = first else {
        return;
    };
    let arrived = {
        let mut expected = expected.lock().unwrap_or_else(PoisonError::into_inner);
        let at = expected
            .iter()
            .position(|(known, _)| same_token(known, &token));
        at.map(|at| expected.swap_remove(at).1)
    };
    if let Some(arrived) = arrived {
        let connection = Connection::new(source, sink);
        let _ = arrived.send(Hello {
            protocol,
            connection,
        });
    }
}

fn private_folder(parent: &Path) -> io::Result<TempDir> {
    tempfile::Builder::new()
        .prefix("stario-")
        .permissions(std::fs::Permissions::from_mode(0o700))
        .tempdir_in(parent)
}

fn socket_in(folder: &TempDir) -> PathBuf {
    folder.path().join("dev")
}

/// 128 random bits in hex.
fn random_token() -> io::Result<String> {
    use std::fmt::Write;
    use std::io::Read;
    let mut bytes = [0_u8; 16];
    std::fs::File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(bytes.iter().fold(String::new(), |mut token, byte| {
        let _ = write!(token, "{byte:02x}");
        token
    }))
}

/// Takes the same time wherever the first difference is.
fn same_token(known: &str, given: &str) -> bool {
    known.len() == given.len()
        && known
            .bytes()
            .zip(given.bytes())
            .fold(0, |difference, (a, b)| difference | (a ^ b))
            == 0
}

#[cfg(test)]
mod tests {
    use tokio::io::AsyncWriteExt;

    use super::*;

    async fn say_hello(control: &Control, token: &str) -> UnixStream {
        let mut stream = UnixStream::connect(&control.path).await.unwrap();
        let body = format!(r#"{{"type":"hello","token":"{token}","protocol":1,"pid":1}}"#);
        let length = u32::try_from(body.len()).unwrap();
        stream.write_all(&length.to_le_bytes()).await.unwrap();
        stream.write_all(body.as_bytes()).await.unwrap();
        stream
    }

    #[tokio::test]
    async fn only_the_right_token_is_heard_and_only_once() {
        let control = Control::open().unwrap();
        let (token, hello) = control.expect().unwrap();
        let _wrong = say_hello(&control, &"0".repeat(32)).await;
        let _short = say_hello(&control, "").await;
        let _right = say_hello(&control, &token).await;
        assert_eq!(hello.await.unwrap().protocol, 1);
        assert!(control.expected.lock().unwrap().is_empty());
    }

    #[tokio::test]
    async fn the_folder_is_private_and_goes_away() {
        let control = Control::open().unwrap();
        let folder = control.path.parent().unwrap().to_owned();
        let mode = std::fs::metadata(&folder).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
        assert!(control.path.as_os_str().len() <= LONGEST_PATH);
        drop(control);
        assert!(!folder.exists());
    }

    #[test]
    fn tokens_are_32_hex_digits_and_differ() {
        let (a, b) = (random_token().unwrap(), random_token().unwrap());
        assert_eq!(a.len(), 32);
        assert!(a.bytes().all(|byte| byte.is_ascii_hexdigit()));
        assert_ne!(a, b);
        assert!(same_token(&a, &a) && !same_token(&a, &b));
    }
}
