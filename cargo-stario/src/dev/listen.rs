//! The listening socket: bound once, kept for the life of the command, and given to each program
//! as its standard input. While no program runs, connections wait in its backlog.

use std::io;
use std::net::{SocketAddr, TcpListener, ToSocketAddrs};
use std::os::fd::OwnedFd;
use std::process::Stdio;

use crate::error::{Error, Result};

/// Where programs listen when nothing else is said.
const DEFAULT: (&str, u16) = ("127.0.0.1", 8000);

/// How many ports after the default one are tried.
const NEXT_PORTS: u16 = 20;

/// The socket and its address.
#[derive(Debug)]
pub(super) struct Listener {
    socket: TcpListener,
    pub(super) address: SocketAddr,
    /// Whether the default address was taken and another one was found.
    pub(super) moved: bool,
}

impl Listener {
    /// Binds the address of `--addr`, else of `STARIO_ADDR`, else the default one or, when that is
    /// in use, one of the next ports.
    ///
    /// # Errors
    ///
    /// When a chosen address is in use or is none; the error names the setting.
    pub(super) fn bind(flag: Option<&str>) -> Result<Self> {
        let variable = std::env::var("STARIO_ADDR")
            .ok()
            .filter(|value| !value.is_empty());
        let bound = match (flag, variable.as_deref()) {
            (Some(address), _) => bind_chosen(address, "--addr"),
            (None, Some(address)) => bind_chosen(address, "STARIO_ADDR"),
            (None, None) => bind_near(DEFAULT),
        };
        let (socket, moved) = bound?;
        let of_socket = || -> io::Result<SocketAddr> {
            // The flag belongs to the socket, which all programs share. Programs of an event loop
            // need it; set here, it never changes under a program that runs.
            socket.set_nonblocking(true)?;
            socket.local_addr()
        };
        let address = of_socket().map_err(|error| Error::new(format!("cannot listen: {error}")))?;
        Ok(Self {
            socket,
            address,
            moved,
        })
    }

    /// The socket as the standard input of a program.
    ///
    /// # Errors
    ///
    /// When there are no more file descriptors.
    pub(super) fn as_stdin(&self) -> io::Result<Stdio> {
        Ok(Stdio::from(OwnedFd::from(self.socket.try_clone()?)))
    }
}

fn bind_chosen(address: &str, setting: &str) -> Result<(TcpListener, bool)> {
    let all: Vec<SocketAddr> = address
        .to_socket_addrs()
        .map_err(|error| {
            Error::new(format!(
                "`{address}` ({setting}) is not an address: {error}"
            ))
            .help("an address is a host and a port, such as 127.0.0.1:8000")
        })?
        .collect();
    TcpListener::bind(&*all)
        .map(|socket| (socket, false))
        .map_err(|error| {
            if error.kind() == io::ErrorKind::AddrInUse {
                Error::new(format!("the address {address} ({setting}) is in use"))
                    .help("end the program that uses it, or choose another address")
            } else {
                Error::new(format!("cannot listen on {address} ({setting}): {error}"))
            }
        })
}

fn bind_near((host, first): (&str, u16)) -> Result<(TcpListener, bool)> {
    for port in first..=first.saturating_add(NEXT_PORTS) {
        match TcpListener::bind((host, port)) {
            Ok(socket) => return Ok((socket, port != first)),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
            Err(error) => {
                return Err(Error::new(format!(
                    "cannot listen on {host}:{port}: {error}"
                )));
            }
        }
    }
    Err(Error::new(format!(
        "the ports {first} to {} of {host} are all in use",
        first.saturating_add(NEXT_PORTS)
    ))
    .help("choose an address with `--addr` or `STARIO_ADDR`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chosen_address_in_use_names_the_setting() {
        let taken = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = taken.local_addr().unwrap().to_string();
        let error = bind_chosen(&address, "--addr").unwrap_err().to_string();
        assert_eq!(
            error,
            format!(
                "the address {address} (--addr) is in use\n  \
                 = help: end the program that uses it, or choose another address"
            )
        );
    }

    #[test]
    fn what_is_no_address_names_the_setting() {
        let error = bind_chosen("8000", "STARIO_ADDR").unwrap_err().to_string();
        assert!(
            error.starts_with("`8000` (STARIO_ADDR) is not an address"),
            "{error}"
        );
    }

    #[test]
    fn a_default_port_in_use_moves_to_a_free_one() {
        let taken = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = taken.local_addr().unwrap().port();
        let (socket, moved) = bind_near(("127.0.0.1", port)).unwrap();
        assert!(moved);
        assert!(socket.local_addr().unwrap().port() > port);
    }
}
