//! `cargo stario dev`, running on a package.

mod fixture;
mod witness;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

pub(crate) use self::fixture::Fixture;
pub(crate) use self::witness::{Witness, assert_ends};

/// Generous: reached only when something never happens.
pub(crate) const LONG: Duration = Duration::from_mins(1);

/// The binary, run as cargo runs it.
pub(crate) fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-stario"));
    command
        .arg("stario")
        .current_dir(folder)
        .env_remove("STARIO_ADDR")
        .env_remove("CARGO_TARGET_DIR")
        .stdin(Stdio::null());
    command
}

/// A running command. Dropping it ends it.
pub(crate) struct Session {
    child: Child,
    lines: Receiver<String>,
    pub(crate) addr: String,
}

impl Session {
    pub(crate) fn start(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        let (sender, lines) = channel();
        thread::spawn(move || {
            for line in stdout.lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Self {
            child,
            lines,
            addr: String::new(),
        }
    }

    /// The next line of standard output.
    #[track_caller]
    pub(crate) fn line(&self) -> String {
        self.lines.recv_timeout(LONG).expect("a line of output")
    }

    /// Waits for the event of this name. Others on the way are passed over, except those that say
    /// that something went wrong.
    #[track_caller]
    pub(crate) fn wait(&mut self, name: &str) -> Value {
        loop {
            let event = self.event();
            let found = event["event"].as_str().unwrap().to_owned();
            if found == name {
                return event;
            }
            let bad = [
                "failed",
                "refused",
                "retrying",
                "crashed",
                "unwatched",
                "stopped",
            ];
            assert!(!bad.contains(&&*found), "expected {name}, found {event}");
        }
    }

    /// The next event, whatever it is.
    #[track_caller]
    pub(crate) fn event(&mut self) -> Value {
        let event: Value = serde_json::from_str(&self.line()).expect("a JSON object per line");
        if let Some(addr) = event["addr"].as_str() {
            addr.clone_into(&mut self.addr);
        }
        event
    }

    /// Waits for the next build, and for the swap when it made another program.
    #[track_caller]
    pub(crate) fn wait_for_build(&mut self) {
        if self.wait("built")["unchanged"] == false {
            self.wait("swapped");
        }
    }

    /// The answer to a request.
    #[track_caller]
    pub(crate) fn get(&self, path: &str) -> String {
        get(&self.addr, path).unwrap()
    }

    pub(crate) fn signal(&self, signal: Signal) {
        let pid = Pid::from_raw(self.child.id().cast_signed()).unwrap();
        kill_process(pid, signal).unwrap();
    }

    /// Asks it to end and waits until it has.
    #[track_caller]
    pub(crate) fn end(self) -> ExitStatus {
        self.signal(Signal::TERM);
        while !self.line().contains("stopped") {}
        self.end_of_process()
    }

    /// Waits for its exit, after it has said that it stopped.
    pub(crate) fn end_of_process(mut self) -> ExitStatus {
        self.child.wait().unwrap()
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if let Ok(None) = self.child.try_wait() {
            self.signal(Signal::TERM);
        }
        let _ = self.child.wait();
    }
}

/// One request on a connection of its own; an error when there is no whole answer.
pub(crate) fn get(addr: &str, path: &str) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(addr)?;
    stream.set_read_timeout(Some(LONG))?;
    stream.write_all(format!("GET {path} HTTP/1.1\r\nhost: x\r\n\r\n").as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    match answer.split_once("\r\n\r\n") {
        Some((_, body)) if !body.is_empty() => Ok(body.to_owned()),
        _ => Err(std::io::Error::other(format!("cut short: {answer:?}"))),
    }
}
