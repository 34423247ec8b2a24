//! Questions and answers, as the Language Server Protocol has them.

use std::io::{BufRead, Write};
use std::sync::mpsc::Sender;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::Server;

/// How long one answer may take; the first one waits for the macros to be built.
const PATIENCE: Duration = Duration::from_mins(5);

/// The answer to a question about a document that has changed in between.
const OUTDATED: [i64; 2] = [-32801, -32802];

impl Server {
    /// Asks until the answer is about the document as it is.
    #[track_caller]
    pub(super) fn ask(&mut self, method: &str, parameters: &Value) -> Value {
        loop {
            self.asked += 1;
            let id = self.asked;
            self.send(
                &json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": parameters }),
            );
            let mut answer = self.wait(method, |message| {
                message["id"] == id && message.get("method").is_none()
            });
            match answer["error"]["code"].as_i64() {
                None => return answer["result"].take(),
                Some(code) if OUTDATED.contains(&code) => {}
                Some(_) => panic!("{method}: {answer}"),
            }
        }
    }

    pub(super) fn tell(&mut self, method: &str, parameters: &Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": parameters }));
    }

    fn send(&mut self, message: &Value) {
        let body = message.to_string();
        write!(self.stdin, "Content-Length: {}\r\n\r\n{body}", body.len())
            .and_then(|()| self.stdin.flush())
            .expect("write to rust-analyzer");
    }

    /// Reads messages up to the one that is wanted; what the server asks is answered with nothing.
    #[track_caller]
    pub(super) fn wait(&mut self, what: &str, is_wanted: impl Fn(&Value) -> bool) -> Value {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            let message = self.messages.recv_timeout(left);
            let message = message.unwrap_or_else(|error| panic!("waiting for {what}: {error}"));
            if is_wanted(&message) {
                return message;
            }
            if message.get("method").is_some() && message.get("id").is_some() {
                let id = &message["id"];
                self.send(&json!({ "jsonrpc": "2.0", "id": id, "result": null }));
            }
        }
    }
}

/// Reads messages until the server ends.
pub(super) fn read(mut stdout: impl BufRead, messages: &Sender<Value>) -> Option<()> {
    loop {
        let mut length = 0;
        loop {
            let mut line = String::new();
            if stdout.read_line(&mut line).ok()? == 0 {
                return None;
            }
            if line.trim().is_empty() {
                break;
            }
            if let Some((_, value)) = line.split_once("Content-Length:") {
                length = value.trim().parse().ok()?;
            }
        }
        let mut body = vec![0; length];
        stdout.read_exact(&mut body).ok()?;
        messages.send(serde_json::from_slice(&body).ok()?).ok()?;
    }
}
