//! Programs under `cargo stario dev`, which take turns on its socket.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::os::fd::OwnedFd;
use std::os::unix::net::{UnixListener, UnixStream};
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::{Value, json};

use super::{Program, command};
use crate::support::{Client, open_stream};

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
