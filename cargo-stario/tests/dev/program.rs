//! A program that speaks the development protocol with nothing but the standard library.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

fn main() {
    let _witness = witness();
    if std::env::args().nth(1).as_deref() == Some("helper") {
        loop {
            thread::park();
        }
    }
    begin();
    let listener = std::io::stdin().as_fd().try_clone_to_owned().unwrap();
    let listener = TcpListener::from(listener);
    listener.set_nonblocking(true).unwrap();

    let address = std::env::var("STARIO_DEV").unwrap();
    let mut control = UnixStream::connect(address.strip_prefix("unix:").unwrap()).unwrap();
    let token = std::env::var("STARIO_DEV_TOKEN").unwrap();
    let pid = std::process::id();
    send(&mut control, &format!(r#"{{"type":"hello","token":"{token}","protocol":1,"pid":{pid}}}"#));
    let draining = Arc::new(AtomicBool::new(false));
    let mut accepting: Option<JoinHandle<()>> = None;
    loop {
        let message = receive(&mut control);
        if message.contains(r#""go""#) {
            let (listener, draining) = (listener.try_clone().unwrap(), Arc::clone(&draining));
            accepting = Some(thread::spawn(move || accept(&listener, &draining)));
            send(&mut control, r#"{"type":"ready","addr":"x"}"#);
        } else if message.contains(r#""drain""#) && std::env::var("FIXTURE_STUBBORN").is_err() {
            draining.store(true, Ordering::SeqCst);
            if let Some(accepting) = accepting.take() {
                accepting.thread().unpark();
                accepting.join().unwrap();
            }
            send(&mut control, r#"{"type":"drained"}"#);
            std::process::exit(0);
        }
    }
}

/// What the tests replace to make a program that fails.
fn begin() {}

/// A connection that tells the test, by its end, that this process is gone.
fn witness() -> Option<TcpStream> {
    let address = std::env::var("FIXTURE_WITNESS").ok()?;
    Some(TcpStream::connect(address).unwrap())
}

fn accept(listener: &TcpListener, draining: &AtomicBool) {
    let mut requests = Vec::new();
    while !draining.load(Ordering::SeqCst) {
        match listener.accept() {
            Ok((stream, _)) => requests.push(thread::spawn(move || answer(stream))),
            Err(_) => thread::park_timeout(Duration::from_millis(1)),
        }
        requests.retain(|request| !request.is_finished());
    }
    for request in requests {
        let _ = request.join();
    }
}

fn answer(mut stream: TcpStream) {
    stream.set_nonblocking(false).unwrap();
    let mut request = Vec::new();
    let mut byte = [0];
    while !request.ends_with(b"\r\n\r\n") {
        if stream.read(&mut byte).unwrap_or(0) == 0 {
            return;
        }
        request.push(byte[0]);
    }
    if request.starts_with(b"GET /crash ") {
        std::process::exit(3);
    }
    if request.starts_with(b"GET /helper ") {
        let program = std::env::current_exe().unwrap();
        std::process::Command::new(program).arg("helper").spawn().unwrap();
    }
    let body = greeting::TEXT;
    let length = body.len();
    let head = format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n");
    stream.write_all((head + body).as_bytes()).unwrap();
}

fn send(control: &mut UnixStream, body: &str) {
    let mut frame = (body.len() as u32).to_le_bytes().to_vec();
    frame.extend(body.as_bytes());
    control.write_all(&frame).unwrap();
}

/// The next message; the process ends with its connection.
fn receive(control: &mut UnixStream) -> String {
    let mut length = [0; 4];
    if control.read_exact(&mut length).is_err() {
        std::process::exit(0);
    }
    let mut body = vec![0; u32::from_le_bytes(length) as usize];
    control.read_exact(&mut body).unwrap();
    String::from_utf8(body).unwrap()
}
