//! Whole programs: this test binary runs itself as the program.
#![cfg(unix)]

mod turns;

use std::io::{BufRead as _, BufReader, Read as _};
use std::net::{SocketAddr, TcpListener};
use std::process::{Child, ChildStderr, Command, ExitStatus, Stdio};
use std::time::Instant;

use stario::Stario;

use crate::support::{Client, open_stream, routes};

/// The program, when the variable says so. The program `2` serves a second time, on a port that its
/// log tells; `addr` on a port of its own, and `same` where the settings say.
#[test]
fn program() {
    let Ok(program) = std::env::var("STARIO_TEST_PROGRAM") else {
        return;
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    let served = runtime.block_on(async {
        let first = stario::serve(routes());
        let second = Stario::new(routes());
        match program.as_str() {
            "2" => {}
            "addr" => {
                let second = second.addr("127.0.0.1:0").serve();
                return tokio::try_join!(first, second).map(|_| ());
            }
            "same" => return tokio::try_join!(first, second.serve()).map(|_| ()),
            _ => return first.await,
        }
        let first = tokio::spawn(first);
        let listener = TcpListener::bind("127.0.0.1:0")?;
        eprintln!("listening on http://{}", listener.local_addr()?);
        second.listener(listener).serve().await?;
        first.await.unwrap()
    });
    match served {
        Ok(()) => std::process::exit(0),
        Err(error) => {
            eprintln!("Error: {error:?}");
            std::process::exit(1);
        }
    }
}

fn command() -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["process::program", "--exact", "--nocapture"])
        .env("STARIO_TEST_PROGRAM", "1")
        .env_remove("STARIO_ADDR")
        .env_remove("RUST_LOG")
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    command
}

/// A program that is killed when its test ends.
struct Program {
    child: Child,
    log: BufReader<ChildStderr>,
}

impl Program {
    fn start(mut command: Command) -> Self {
        let mut child = command.spawn().unwrap();
        let log = BufReader::new(child.stderr.take().unwrap());
        Self { child, log }
    }

    /// Reads the log up to a line with this text.
    fn line(&mut self, text: &str) -> String {
        let mut lines = String::new();
        loop {
            let start = lines.len();
            let read = self.log.read_line(&mut lines).unwrap();
            assert!(read > 0, "no `{text}` in the log: {lines}");
            if lines[start..].contains(text) {
                return lines[start..].trim_end().to_owned();
            }
        }
    }

    fn listening(&mut self) -> SocketAddr {
        let line = self.line("listening on http://");
        line.rsplit_once('/').unwrap().1.parse().unwrap()
    }

    fn signal(&self, name: &str) {
        let pid = self.child.id().to_string();
        assert!(
            Command::new("kill")
                .args([name, &pid])
                .status()
                .unwrap()
                .success()
        );
    }

    fn wait(&mut self) -> ExitStatus {
        self.child.wait().unwrap()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free() -> Command {
    let mut command = command();
    command.env("STARIO_ADDR", "127.0.0.1:0");
    command
}

#[test]
fn a_signal_stops_a_program_with_a_hundred_streams() {
    for signal in ["-TERM", "-INT"] {
        let mut program = Program::start(free());
        let addr = program.listening();
        let clients: Vec<_> = (0..100)
            .map(|_| open_stream(addr, "/home/updates"))
            .collect();
        let signalled = Instant::now();
        program.signal(signal);
        assert!(program.wait().success());
        let took = signalled.elapsed();
        // It is a tenth of a second; the deadline, which would be a failure, is a whole one.
        assert!(took.as_millis() < 900, "{took:?}");
        drop(clients);
    }
}

#[test]
fn a_second_signal_stops_at_once() {
    let mut program = Program::start(free());
    let addr = program.listening();
    // A request that never ends keeps the first signal waiting, until the deadline, which is a success.
    let mut client = Client::connect(addr);
    client.get("/answers/never");
    let stream = open_stream(addr, "/home/updates");
    program.signal("-TERM");
    stream.rest();
    program.signal("-TERM");
    assert_eq!(program.wait().code(), Some(1));
    program.line("stopped at once by a second signal");
}

#[test]
fn a_second_server_listens_where_the_program_says() {
    let mut command = free();
    command.env("STARIO_TEST_PROGRAM", "addr");
    let mut program = Program::start(command);
    let addrs = [program.listening(), program.listening()];
    assert_ne!(addrs[0], addrs[1]);
    for addr in addrs {
        let mut client = Client::connect(addr);
        client.get("/home");
        client.until("</html>");
    }
}

#[test]
fn a_second_server_needs_an_address_of_its_own() {
    let mut command = free();
    command.env("STARIO_TEST_PROGRAM", "same");
    let mut program = Program::start(command);
    program.line("another server of this program has the address of the settings; give this one");
    assert!(!program.wait().success());
}

#[test]
fn the_log_has_a_line_for_each_request_and_stream() {
    let mut program = Program::start(free());
    let addr = program.listening();
    let mut client = Client::connect(addr);
    client.get("/home?secret=1");
    client.until("</html>");
    let line = program.line("request");
    for part in ["method=GET", "path=\"/home\"", "status=200", "duration="] {
        assert!(line.contains(part), "{line}");
    }
    let mut client = Client::connect(addr);
    client.get("/answers/signals");
    client.until("datastar-patch-signals");
    let line = program.line("request");
    assert!(line.contains("path=\"/answers/signals\""), "{line}");
    let stream = open_stream(addr, "/home/updates?secret=1");
    program.line("stream opened");
    program.signal("-TERM");
    stream.rest();
    let line = program.line("stream closed");
    assert!(
        line.contains("events=1") && line.contains("path=\"/home/updates\""),
        "{line}"
    );
    assert!(program.wait().success());
}

fn fails(command: Command, words: &[&str]) {
    let mut program = Program::start(command);
    let mut log = String::new();
    program.log.read_to_string(&mut log).unwrap();
    assert_eq!(program.wait().code(), Some(1), "{log}");
    let error = log
        .lines()
        .find(|line| line.starts_with("Error: "))
        .unwrap_or_default();
    for word in words {
        assert!(error.contains(word), "{log}");
    }
}

#[test]
fn a_program_that_cannot_listen_names_the_setting() {
    let mut wrong = command();
    wrong.env("STARIO_ADDR", "here");
    fails(wrong, &["STARIO_ADDR is `here`", "host:port"]);

    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let mut busy = command();
    busy.env("STARIO_ADDR", taken.local_addr().unwrap().to_string());
    fails(busy, &["in use", "STARIO_ADDR"]);

    let mut no_socket = command();
    no_socket.env("STARIO_LISTEN", "stdin").stdin(Stdio::null());
    fails(
        no_socket,
        &["STARIO_LISTEN=stdin", "not a listening TCP socket"],
    );

    let mut no_command = free();
    no_command
        .env("STARIO_DEV", "unix:/nowhere")
        .env("STARIO_DEV_TOKEN", "0");
    fails(no_command, &["cargo stario dev", "/nowhere", "STARIO_DEV"]);
}
