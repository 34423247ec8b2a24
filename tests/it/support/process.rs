//! A server in a process of its own, to be killed and started again.

use std::{
    ffi::OsStr,
    net::SocketAddr,
    path::Path,
    process::{ExitStatus, Stdio},
    time::Duration,
};

use rustix::process::{Pid, Signal, kill_process};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncRead, BufReader},
    process::{Child, Command},
    sync::watch,
    time::timeout,
};

/// How long a process may take to start or to exit. Some of them build the app they run first.
const PATIENCE: Duration = Duration::from_mins(5);

/// A running program; killed when dropped.
#[derive(Debug)]
pub(crate) struct Process {
    child: Child,
    lines: watch::Receiver<Vec<String>>,
    /// How many lines `line` has passed.
    seen: usize,
}

impl Process {
    /// Starts a program and collects what it prints.
    pub(crate) fn start(command: &mut Command) -> Self {
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap_or_else(|error| panic!("start {:?}: {error}", command.as_std().get_program()));
        let (sender, lines) = watch::channel(Vec::new());
        collect(child.stdout.take().expect("piped"), sender.clone());
        collect(child.stderr.take().expect("piped"), sender);
        Self {
            child,
            lines,
            seen: 0,
        }
    }

    /// Waits for the next line of output that `wanted` understands, and passes it.
    pub(crate) async fn line<T>(&mut self, what: &str, wanted: impl Fn(&str) -> Option<T>) -> T {
        let find = |lines: &[String]| {
            let mut lines = lines.iter().enumerate().skip(self.seen);
            lines.find_map(|(index, line)| Some((index, wanted(line)?)))
        };
        let mut lines = self.lines.clone();
        let found = timeout(PATIENCE, lines.wait_for(|lines| find(lines).is_some())).await;
        let lines = found
            .unwrap_or_else(|_| panic!("the program did not print {what}: {}", self.output()))
            .unwrap_or_else(|_| panic!("the program ended without {what}: {}", self.output()));
        let (index, found) = find(&lines).expect("just found");
        drop(lines);
        self.seen = index + 1;
        found
    }

    /// Everything printed so far.
    pub(crate) fn output(&self) -> String {
        self.lines.borrow().join("\n")
    }

    /// Everything printed, once the program has closed its output.
    pub(crate) async fn end_of_output(&self) -> String {
        let mut lines = self.lines.clone();
        let end = timeout(PATIENCE, async { while lines.changed().await.is_ok() {} });
        end.await.expect("the output ends with the program");
        self.output()
    }

    /// Sends a signal.
    pub(crate) fn signal(&self, signal: Signal) {
        let pid = self.child.id().and_then(|pid| pid.try_into().ok());
        let pid = pid.and_then(Pid::from_raw).expect("the program runs");
        kill_process(pid, signal).expect("send the signal");
    }

    /// Waits for the program to exit by itself.
    pub(crate) async fn exit(&mut self) -> ExitStatus {
        let status = timeout(PATIENCE, self.child.wait()).await;
        status
            .unwrap_or_else(|_| panic!("the program did not exit: {}", self.output()))
            .expect("wait for the program")
    }

    /// Whether the program runs.
    pub(crate) fn is_alive(&mut self) -> bool {
        self.child.try_wait().expect("ask for the state").is_none()
    }
}

/// An app in a process of its own.
#[derive(Debug)]
pub(crate) struct App {
    pub(crate) process: Process,
    pub(crate) address: SocketAddr,
}

impl App {
    /// Starts an app on a free port.
    pub(crate) async fn start(program: &Path) -> Self {
        Self::start_on(program, "127.0.0.1:0", &[]).await
    }

    /// Starts an app on an address and waits until it listens.
    pub(crate) async fn start_on(program: &Path, address: &str, envs: &[(&str, &str)]) -> Self {
        let mut process = Process::start(&mut command(program, address, envs));
        let address = process
            .line("the address it listens on", listening_address)
            .await;
        Self { process, address }
    }

    /// Kills the process as the system does when it is out of memory: no handler runs.
    pub(crate) async fn kill(mut self) {
        self.process.signal(Signal::KILL);
        self.process.exit().await;
    }

    /// Asks the process to stop and waits until it has.
    pub(crate) async fn stop(mut self) -> ExitStatus {
        self.process.signal(Signal::TERM);
        self.process.exit().await
    }

    /// The address of a path.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }
}

/// A command that runs an app.
pub(crate) fn command<V: AsRef<OsStr>>(
    program: &Path,
    address: &str,
    envs: &[(&str, V)],
) -> Command {
    let mut command = Command::new(program);
    command
        .env_remove("STARIO_LISTEN")
        .env_remove("STARIO_DEV")
        .env_remove("LISTEN_FDS")
        .env("STARIO_ADDR", address)
        .env("NO_COLOR", "1");
    for (name, value) in envs {
        command.env(name, value);
    }
    command
}

/// Reads the address out of `listening on http://127.0.0.1:8000`.
fn listening_address(line: &str) -> Option<SocketAddr> {
    let (_, address) = line.split_once("listening on http://")?;
    let end = address.find(|c: char| !c.is_ascii_hexdigit() && !".:[]".contains(c));
    address[..end.unwrap_or(address.len())].parse().ok()
}

/// Appends the lines of `output` to what has been printed.
fn collect(output: impl AsyncRead + Send + Unpin + 'static, lines: watch::Sender<Vec<String>>) {
    tokio::spawn(async move {
        let mut output = BufReader::new(output).lines();
        while let Ok(Some(line)) = output.next_line().await {
            lines.send_modify(|lines| lines.push(line));
        }
    });
}
