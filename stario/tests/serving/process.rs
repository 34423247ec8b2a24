//! Whole programs: this test binary runs itself as the program.
#![cfg(unix)]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::os::fd::OwnedFd;
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::{Child, ChildStderr, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use serde_json::{Value, json};
use stario::Stario;

use crate::support::{Client, open_stream, routes};

/// The program, when the variable says so. The program `2` serves a second time, on a port that its
/// log tells.
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
        if program != "2" {
            return first.await;
        }
        let first = tokio::spawn(first);
        let listener = TcpListener::bind("127.0.0.1:0")?;
        eprintln!("listening on http://{}", listener.local_addr()?);
        Stario::new(routes()).listener(listener).serve().await?;
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
    // A request that never ends keeps the first signal waiting.
    let mut client = Client::connect(addr);
    client
        .send(b"POST /home HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\nx")
        .unwrap();
    let stream = open_stream(addr, "/home/updates");
    program.signal("-TERM");
    stream.rest();
    program.signal("-TERM");
    program.wait();
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

/// `cargo stario dev`, as far as the program sees it.
struct Dev {
    listener: TcpListener,
    place: UnixListener,
    folder: std::path::PathBuf,
}

impl Dev {
    fn new(name: &str) -> Self {
        let folder = format!("stario-test-{}-{name}", std::process::id());
        let folder = std::env::temp_dir().join(folder);
        std::fs::create_dir_all(&folder).unwrap();
        Self {
            listener: TcpListener::bind("127.0.0.1:0").unwrap(),
            place: UnixListener::bind(folder.join("line")).unwrap(),
            folder,
        }
    }

    fn addr(&self) -> SocketAddr {
        self.listener.local_addr().unwrap()
    }

    fn spawn(&self) -> (Program, UnixStream) {
        self.spawn_as("1")
    }

    fn spawn_as(&self, program: &str) -> (Program, UnixStream) {
        let mut command = command();
        command
            .env("STARIO_LISTEN", "stdin")
            .env(
                "STARIO_DEV",
                format!("unix:{}", self.folder.join("line").display()),
            )
            .env("STARIO_DEV_TOKEN", "abc")
            .env("STARIO_TEST_PROGRAM", program)
            // Nobody reads the log, and a full pipe would stop the program.
            .env("RUST_LOG", "warn")
            .stdin(OwnedFd::from(self.listener.try_clone().unwrap()));
        let program = Program::start(command);
        let (line, _) = self.place.accept().unwrap();
        (program, line)
    }
}

impl Drop for Dev {
    fn drop(&mut self) {
        // A folder that stays behind is no failure of what was tested.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn hear(line: &mut UnixStream) -> Value {
    let mut length = [0; 4];
    line.read_exact(&mut length).unwrap();
    let mut message = vec![0; u32::from_le_bytes(length) as usize];
    line.read_exact(&mut message).unwrap();
    serde_json::from_slice(&message).unwrap()
}

fn say(line: &mut UnixStream, word: &str) {
    let message = json!({ "type": word }).to_string();
    line.write_all(&u32::try_from(message.len()).unwrap().to_le_bytes())
        .unwrap();
    line.write_all(message.as_bytes()).unwrap();
}

#[test]
fn two_programs_take_turns_on_one_socket() {
    let dev = Dev::new("turns");
    let (mut old, mut old_line) = dev.spawn();
    let hello = hear(&mut old_line);
    assert_eq!(
        hello,
        json!({ "type": "hello", "token": "abc", "protocol": 1, "pid": old.child.id() })
    );
    say(&mut old_line, "go");
    let ready = json!({ "type": "ready", "addr": dev.addr().to_string() });
    assert_eq!(hear(&mut old_line), ready);
    let stream = open_stream(dev.addr(), "/home/updates?datastar=%7B%22stream%22%3A1%7D");

    let (new, mut new_line) = dev.spawn();
    assert_eq!(hear(&mut new_line)["type"], "hello");
    say(&mut new_line, "go");
    assert_eq!(hear(&mut new_line), ready);
    say(&mut old_line, "drain");
    assert!(stream.rest().contains("retry: 40\n\n"));
    assert_eq!(hear(&mut old_line)["type"], "drained");
    assert!(old.wait().success());
    drop(open_stream(dev.addr(), "/home/updates"));
    drop(new);
}

#[test]
fn a_program_does_not_outlive_its_command() {
    let dev = Dev::new("alone");
    let (mut waiting, line) = dev.spawn();
    drop(line);
    waiting.line("closed the line of STARIO_DEV before it let the program serve");
    assert_eq!(waiting.wait().code(), Some(1));

    let (mut serving, mut line) = dev.spawn();
    hear(&mut line);
    say(&mut line, "go");
    hear(&mut line);
    let stream = open_stream(dev.addr(), "/home/updates");
    drop(line);
    stream.rest();
    assert!(serving.wait().success());
}

#[test]
fn a_program_that_serves_twice_has_one_line() {
    let dev = Dev::new("twice");
    let (mut program, mut line) = dev.spawn_as("2");
    assert_eq!(hear(&mut line)["type"], "hello");
    say(&mut line, "go");
    assert_eq!(hear(&mut line)["type"], "ready");
    // The other server listens by itself, and says nothing to the command.
    let addr = program.listening();
    for addr in [addr, dev.addr()] {
        drop(open_stream(addr, "/home/updates"));
    }
    dev.place.set_nonblocking(true).unwrap();
    assert!(dev.place.accept().is_err());
    program.signal("-TERM");
    assert_eq!(hear(&mut line)["type"], "drained");
    assert!(program.wait().success());
}

#[test]
fn no_request_is_lost_while_programs_take_turns() {
    let dev = Dev::new("swaps");
    let (mut old, mut old_line) = dev.spawn();
    hear(&mut old_line);
    say(&mut old_line, "go");
    hear(&mut old_line);
    let (addr, is_over) = (dev.addr(), AtomicBool::new(false));
    std::thread::scope(|scope| {
        let is_over = &is_over;
        let clients: Vec<_> = [false, false, true, true]
            .map(|is_kept| scope.spawn(move || ask_until(is_over, addr, is_kept)))
            .into();
        for _ in 0..4 {
            let (new, mut new_line) = dev.spawn();
            hear(&mut new_line);
            say(&mut new_line, "go");
            hear(&mut new_line);
            say(&mut old_line, "drain");
            assert_eq!(hear(&mut old_line)["type"], "drained");
            assert!(old.wait().success());
            (old, old_line) = (new, new_line);
        }
        is_over.store(true, Ordering::Relaxed);
        for client in clients {
            assert!(client.join().unwrap() > 0);
        }
    });
}

/// Asks for a page again and again, on a connection that is kept or on new ones. Every request is
/// answered, or the client panics.
fn ask_until(is_over: &AtomicBool, addr: SocketAddr, is_kept: bool) -> u32 {
    let mut answers = 0;
    let mut client = Client::connect(addr);
    while !is_over.load(Ordering::Relaxed) {
        client.get("/home");
        let answer = client.until("home</body></html>");
        answers += 1;
        if !is_kept || answer.contains("connection: close\r\n") {
            client = Client::connect(addr);
        }
    }
    answers
}
