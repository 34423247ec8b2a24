//! The Chrome DevTools Protocol: JSON messages, each ended by a NUL byte, over two pipes.
//!
//! Reading happens on a thread of its own, because the browser outlives the runtime of any single test.

use std::{
    collections::HashMap,
    io::{BufRead as _, BufReader, Write as _},
    process::{ChildStdin, ChildStdout},
    sync::{Arc, Mutex, MutexGuard},
    thread,
};

use serde_json::{Value, json};
use tokio::sync::{oneshot, watch};

/// Everything a session has reported so far, in order.
pub(super) type Events = watch::Receiver<Vec<Value>>;

/// A connection to one browser.
#[derive(Debug)]
pub(super) struct Connection {
    writer: Mutex<ChildStdin>,
    state: Arc<Mutex<State>>,
}

/// Calls waiting for their answer, and sessions that collect events.
#[derive(Debug, Default)]
struct State {
    last_call: u64,
    calls: HashMap<u64, oneshot::Sender<Value>>,
    sessions: HashMap<String, watch::Sender<Vec<Value>>>,
    closed: bool,
}

impl Connection {
    /// Starts to read messages from `reader`.
    pub(super) fn new(writer: ChildStdin, reader: ChildStdout) -> Self {
        let state = Arc::new(Mutex::new(State::default()));
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for message in BufReader::new(reader).split(0) {
                let Ok(message) = message else { break };
                match serde_json::from_slice(&message) {
                    Ok(message) => lock(&shared).receive(message),
                    Err(_) => break,
                }
            }
            let mut state = lock(&shared);
            state.closed = true;
            state.calls.clear();
        });
        Self {
            writer: Mutex::new(writer),
            state,
        }
    }

    /// Calls a method and returns its result.
    ///
    /// # Panics
    ///
    /// When the browser answers with an error.
    pub(super) async fn call(&self, session: Option<&str>, method: &str, params: &Value) -> Value {
        match self.try_call(session, method, params).await {
            Ok(result) => result,
            Err(error) => panic!("{method}: {error}"),
        }
    }

    /// Calls a method; the error is the browser's own message.
    pub(super) async fn try_call(
        &self,
        session: Option<&str>,
        method: &str,
        params: &Value,
    ) -> Result<Value, String> {
        let answer = self.send(session, method, params);
        let mut answer = answer.await.map_err(|_| {
            "Chromium is gone: its log is chromium.log in the tests' scratch folder".to_owned()
        })?;
        match answer.get("error") {
            Some(error) => Err(error["message"]
                .as_str()
                .unwrap_or("unnamed error")
                .to_owned()),
            None => Ok(answer["result"].take()),
        }
    }

    /// Sends a call whose answer nobody waits for: safe while unwinding.
    pub(super) fn send(
        &self,
        session: Option<&str>,
        method: &str,
        params: &Value,
    ) -> oneshot::Receiver<Value> {
        let (sender, receiver) = oneshot::channel();
        let id = {
            let mut state = lock(&self.state);
            state.last_call += 1;
            let id = state.last_call;
            if !state.closed {
                state.calls.insert(id, sender);
            }
            id
        };
        let mut message = json!({ "id": id, "method": method, "params": params });
        if let Some(session) = session {
            message["sessionId"] = session.into();
        }
        let mut bytes = message.to_string().into_bytes();
        bytes.push(0);
        let written = lock(&self.writer).write_all(&bytes);
        if written.is_err() {
            lock(&self.state).calls.remove(&id);
        }
        receiver
    }

    /// Attaches to a target and collects its events.
    pub(super) async fn attach(&self, target: &str) -> (String, Events) {
        let attached = self
            .call(
                None,
                "Target.attachToTarget",
                &json!({ "targetId": target, "flatten": true }),
            )
            .await;
        let session = attached["sessionId"]
            .as_str()
            .expect("a session id")
            .to_owned();
        let (sender, receiver) = watch::channel(Vec::new());
        lock(&self.state).sessions.insert(session.clone(), sender);
        (session, receiver)
    }

    /// Stops collecting the events of a session.
    pub(super) fn forget(&self, session: &str) {
        lock(&self.state).sessions.remove(session);
    }
}

impl State {
    /// Hands an answer to its caller, an event to its session.
    fn receive(&mut self, message: Value) {
        if let Some(id) = message["id"].as_u64() {
            if let Some(caller) = self.calls.remove(&id) {
                // The caller may have given up.
                let _ = caller.send(message);
            }
        } else if let Some(session) = message["sessionId"].as_str()
            && let Some(events) = self.sessions.get(session)
        {
            events.send_modify(|events| events.push(message));
        }
    }
}

/// A failed test must not poison the browser for the others.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}
