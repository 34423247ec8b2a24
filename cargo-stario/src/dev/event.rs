//! What happens in a session, told to people as short lines and to programs as JSON objects.

use std::net::SocketAddr;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::ExitStatus;

use serde::Serialize;

use crate::terminal::Terminal;

/// One event, `{"event": "ready", ..}` as JSON.
#[derive(Debug, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub(super) enum Event<'a> {
    /// The socket is bound: connections wait until a program serves.
    Listening {
        addr: SocketAddr,
        #[serde(skip)]
        moved: bool,
    },
    /// Files changed.
    Changed { paths: &'a [PathBuf] },
    /// Cargo was started.
    Building { package: &'a str, target: &'a str },
    /// Cargo succeeded. `unchanged` when the program that serves has the same bytes.
    Built {
        seconds: f64,
        warnings: usize,
        unchanged: bool,
    },
    /// Cargo failed; what served keeps serving.
    Failed {
        errors: usize,
        message: &'a str,
        serving: bool,
    },
    /// The program was built but did not come to serve. `serving` when the previous one still does.
    Refused {
        message: &'a str,
        serving: bool,
        #[serde(skip)]
        restoring: bool,
    },
    /// The program takes its time until it serves.
    Waiting { seconds: u64 },
    /// The program would not run beside the previous one, so it is tried after it.
    Retrying { message: &'a str },
    /// A program accepts connections.
    Ready {
        addr: SocketAddr,
        pid: u32,
        #[serde(skip)]
        first: bool,
    },
    /// The previous program accepts no more.
    Swapped { seconds: f64, pid: u32 },
    /// The program that served has ended by itself.
    Crashed {
        pid: u32,
        code: Option<i32>,
        signal: Option<i32>,
    },
    /// Files are not watched as they should be.
    Unwatched { message: &'a str },
    /// The session is over and no process is left.
    Stopped {},
}

impl Event<'_> {
    pub(super) fn tell(&self, terminal: Terminal) {
        if terminal.is_json() {
            return terminal.object(self);
        }
        match *self {
            Event::Listening { addr, moved: true } => {
                terminal.note(&format!("the default port is in use, listening on {addr}"));
            }
            Event::Listening { moved: false, .. } | Event::Ready { first: false, .. } => {}
            Event::Changed { paths } => terminal.note(&changed(paths)),
            Event::Building { package, target } => {
                terminal.note(&if package == target {
                    format!("building {package}")
                } else {
                    format!("building {target} of {package}")
                });
            }
            Event::Built {
                seconds,
                warnings,
                unchanged,
            } => terminal.status(&built(seconds, warnings, unchanged)),
            Event::Failed {
                errors, message, ..
            } => {
                terminal.quote(message);
                terminal.alarm(&format!(
                    "build failed: {} (watching)",
                    counted(errors, "error")
                ));
            }
            Event::Refused {
                message,
                serving,
                restoring,
            } => {
                let then = match (serving, restoring) {
                    (true, _) => "the previous program keeps serving",
                    (false, true) => "the previous program is started again",
                    (false, false) => "waiting for a change",
                };
                terminal.alarm(&format!("{message} ({then})"));
            }
            Event::Waiting { seconds } => terminal.note(&format!(
                "the new program does not serve after {seconds} s, waiting for it: does it call \
                 `stario::serve`?"
            )),
            Event::Retrying { message } => {
                terminal.note(&format!(
                    "{message}; trying once more with the previous one ended"
                ));
            }
            Event::Ready { addr, .. } => terminal.status(&format!("serving http://{addr}")),
            Event::Swapped { seconds, .. } => {
                terminal.status(&format!("swapped in {seconds:.2} s"));
            }
            Event::Crashed { code, signal, .. } => terminal.alarm(&format!(
                "the program ended with {} (waiting for a change)",
                exit_words(code, signal)
            )),
            Event::Unwatched { message } => terminal.alarm(message),
            Event::Stopped {} => terminal.status("stopped"),
        }
    }
}

/// How a program ended, as a person would say it.
pub(super) fn exit(status: ExitStatus) -> String {
    exit_words(status.code(), status.signal())
}

fn exit_words(code: Option<i32>, signal: Option<i32>) -> String {
    match (code, signal) {
        (Some(code), _) => format!("exit code {code}"),
        (None, Some(signal)) => format!("signal {signal}"),
        (None, None) => "an unknown status".into(),
    }
}

fn built(seconds: f64, warnings: usize, unchanged: bool) -> String {
    let warnings = match warnings {
        0 => String::new(),
        count => format!(", {}", counted(count, "warning")),
    };
    let unchanged = if unchanged {
        ", the program is the same"
    } else {
        ""
    };
    format!("built in {seconds:.1} s{warnings}{unchanged}")
}

fn changed(paths: &[PathBuf]) -> String {
    let here = std::env::current_dir()
        .and_then(std::fs::canonicalize)
        .unwrap_or_default();
    let shown = |path: &Path| {
        path.strip_prefix(&here)
            .unwrap_or(path)
            .display()
            .to_string()
    };
    match paths {
        [] => "nothing changed".into(),
        [path] => format!("{} changed", shown(path)),
        [path, others @ ..] => format!("{} and {} more changed", shown(path), others.len()),
    }
}

fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_one_object_with_their_name() {
        let addr = "127.0.0.1:8000".parse().unwrap();
        let ready = Event::Ready {
            addr,
            pid: 123,
            first: true,
        };
        assert_eq!(
            serde_json::to_string(&ready).unwrap(),
            r#"{"event":"ready","addr":"127.0.0.1:8000","pid":123}"#
        );
        assert_eq!(
            serde_json::to_string(&Event::Stopped {}).unwrap(),
            r#"{"event":"stopped"}"#
        );
    }

    #[test]
    fn several_files_are_counted() {
        let paths = [PathBuf::from("/x/a.rs"), PathBuf::from("/x/b.rs")];
        assert_eq!(changed(&paths[..1]), "/x/a.rs changed");
        assert_eq!(changed(&paths), "/x/a.rs and 1 more changed");
    }

    #[test]
    fn the_end_of_a_program_is_named() {
        assert_eq!(exit(ExitStatus::from_raw(101 << 8)), "exit code 101");
        assert_eq!(exit(ExitStatus::from_raw(9)), "signal 9");
    }
}
