//! The listening socket: inherited, or bound to the address of the settings.

use std::env;
use std::ffi::OsStr;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};

use listenfd::ListenFd;
use tokio::net::TcpListener;

use crate::{Error, Result};

/// Where a program listens when nothing says otherwise.
const DEFAULT_ADDR: &str = "127.0.0.1:8000";

/// The settings of the process, which one server has at a time: its inherited socket and its
/// `STARIO_ADDR`. They are free again when the server has ended.
#[derive(Debug)]
pub(crate) struct Settings(());

static IS_CLAIMED: AtomicBool = AtomicBool::new(false);

impl Settings {
    /// The settings, unless another server has them.
    fn claim() -> Option<Self> {
        (!IS_CLAIMED.swap(true, Ordering::AcqRel)).then_some(Self(()))
    }
}

impl Drop for Settings {
    fn drop(&mut self) {
        IS_CLAIMED.store(false, Ordering::Release);
    }
}

/// Opens the socket that the settings ask for, and else the address that the program asks for.
///
/// The settings are to be kept as long as the socket.
pub(crate) async fn open(addr: Option<&str>) -> Result<(TcpListener, Option<Settings>)> {
    let settings = Settings::claim();
    let listener = match (&settings, addr) {
        (Some(_), _) => by_settings(addr).await?,
        (None, Some(addr)) => bind(addr, "the address").await?,
        (None, None) => {
            return Err(Error::new(
                "another server of this program has the address of the settings; give this one \
                 its own with `Stario::addr`",
            ));
        }
    };
    Ok((listener, settings))
}

async fn by_settings(addr: Option<&str>) -> Result<TcpListener> {
    if let Some(listener) = inherited()? {
        return Ok(listener);
    }
    match env::var_os("STARIO_ADDR") {
        Some(value) => bind(setting(&value)?, "STARIO_ADDR").await,
        None => bind(addr.unwrap_or(DEFAULT_ADDR), "the address").await,
    }
}

fn setting(value: &OsStr) -> Result<&str> {
    value.to_str().ok_or_else(|| {
        Error::new(format!(
            "STARIO_ADDR is `{}`, which is not text",
            value.display()
        ))
    })
}

/// Binds a `host:port`; `setting` names where it was written.
async fn bind(addr: &str, setting: &str) -> Result<TcpListener> {
    let port = addr.rsplit_once(':').filter(|(host, _)| !host.is_empty());
    if port.is_none_or(|(_, port)| port.parse::<u16>().is_err()) {
        return Err(Error::new(format!(
            "{setting} is `{addr}`, expected `host:port` such as `{DEFAULT_ADDR}`"
        )));
    }
    TcpListener::bind(addr).await.map_err(|error| {
        let reason = match error.kind() {
            io::ErrorKind::AddrInUse => {
                "the port is in use; stop the program that uses it, or set STARIO_ADDR to another \
                 address"
            }
            io::ErrorKind::PermissionDenied => {
                "the port is not allowed to this user; set STARIO_ADDR to one of 1024 or more"
            }
            io::ErrorKind::AddrNotAvailable => {
                "the host is not an address of this machine; set STARIO_ADDR to one that is, or to \
                 `0.0.0.0` for all"
            }
            _ => {
                return Error::caused_by(
                    format!("cannot listen on {addr} ({setting}): {error}"),
                    error,
                );
            }
        };
        Error::caused_by(format!("cannot listen on {addr}: {reason}"), error)
    })
}

/// The socket that the parent process handed over, if it did and no server had it yet.
fn inherited() -> Result<Option<TcpListener>> {
    static IS_TAKEN: AtomicBool = AtomicBool::new(false);

    if IS_TAKEN.swap(true, Ordering::Relaxed) {
        return Ok(None);
    }
    if let Some(value) = env::var_os("STARIO_LISTEN") {
        if value != "stdin" {
            return Err(Error::new(format!(
                "STARIO_LISTEN is `{}`, expected `stdin`",
                value.display()
            )));
        }
        return stdin().map(Some);
    }
    let listener = ListenFd::from_env().take_tcp_listener(0).map_err(|error| {
        Error::caused_by(
            format!("the first socket of LISTEN_FDS is not a listening TCP socket: {error}"),
            error,
        )
    })?;
    listener
        .map(|listener| adopt(listener, "the first socket of LISTEN_FDS"))
        .transpose()
}

/// Takes the socket that is standard input, and puts the null device in its place so that child
/// processes do not inherit it.
#[cfg(unix)]
fn stdin() -> Result<TcpListener> {
    use std::fs::File;
    use std::os::fd::AsFd as _;

    let name = "standard input (STARIO_LISTEN=stdin)";
    let socket = io::stdin().as_fd().try_clone_to_owned()?;
    let listener = adopt(socket.into(), name)?;
    let null = File::open("/dev/null")?;
    rustix::stdio::dup2_stdin(&null).map_err(io::Error::from)?;
    Ok(listener)
}

#[cfg(not(unix))]
fn stdin() -> Result<TcpListener> {
    Err(Error::new("STARIO_LISTEN=stdin needs a Unix system"))
}

/// Makes a socket of the standard library one of the runtime's; `name` says where it is from.
pub(crate) fn adopt(listener: std::net::TcpListener, name: &str) -> Result<TcpListener> {
    let adopted = listener
        .local_addr()
        .and_then(|_| listener.set_nonblocking(true))
        .and_then(|()| TcpListener::from_std(listener));
    adopted.map_err(|error| {
        Error::caused_by(
            format!("{name} is not a listening TCP socket: {error}"),
            error,
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn message(addr: &str) -> String {
        let error = bind(addr, "STARIO_ADDR").await.unwrap_err();
        assert_eq!(format!("{error:?}"), error.to_string());
        error.to_string()
    }

    #[tokio::test]
    async fn an_address_that_is_none_names_the_setting() {
        for addr in [
            "",
            "8000",
            ":8000",
            "localhost",
            "localhost:http",
            "a:70000",
        ] {
            let message = message(addr).await;
            assert_eq!(
                message,
                format!("STARIO_ADDR is `{addr}`, expected `host:port` such as `127.0.0.1:8000`")
            );
        }
    }

    #[tokio::test]
    async fn a_port_in_use_says_what_to_do() {
        let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let addr = taken.local_addr().unwrap().to_string();
        let message = message(&addr).await;
        assert!(message.contains(&addr), "{message}");
        assert!(message.contains("in use"), "{message}");
        assert!(message.contains("STARIO_ADDR"), "{message}");
    }

    #[tokio::test]
    async fn a_host_of_another_machine_says_what_to_do() {
        // TEST-NET-1, which no machine has (RFC 5737).
        let message = message("192.0.2.1:0").await;
        assert!(
            message.contains("not an address of this machine"),
            "{message}"
        );
    }
}
