//! An event stream, read as Datastar 1.0.4 reads it.

use std::{collections::VecDeque, net::SocketAddr};

use tokio::time::timeout;

use super::http::{self, End, PATIENCE, Response};

/// One event, as the client dispatches it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Event {
    pub(crate) name: String,
    pub(crate) id: Option<String>,
    pub(crate) retry: Option<String>,
    /// The data lines, joined by LF.
    pub(crate) data: String,
}

impl Event {
    /// The value of a data key: the rests of its lines, joined by LF.
    pub(crate) fn value(&self, key: &str) -> Option<String> {
        let lines: Vec<_> = self
            .data
            .split('\n')
            .filter_map(|line| {
                // A line without a space is its own value; its key loses the last character, as in the client.
                let space = line.find(' ');
                let end = space.unwrap_or(line.len().saturating_sub(1));
                (line.get(..end) == Some(key)).then(|| &line[space.map_or(0, |space| space + 1)..])
            })
            .collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }

    /// The markup of a `datastar-patch-elements` event.
    pub(crate) fn elements(&self) -> String {
        assert_eq!(self.name, "datastar-patch-elements");
        self.value("elements").expect("an elements line")
    }

    /// The JSON of a `datastar-patch-signals` event.
    pub(crate) fn signals(&self) -> serde_json::Value {
        assert_eq!(self.name, "datastar-patch-signals");
        serde_json::from_str(&self.value("signals").expect("a signals line")).expect("JSON")
    }
}

/// Splits bytes into lines and lines into events.
#[derive(Debug, Default)]
pub(crate) struct Parser {
    line: Vec<u8>,
    after_cr: bool,
    event: Event,
    has_data: bool,
    events: VecDeque<Event>,
    /// How many comment lines were seen.
    pub(crate) comments: usize,
}

impl Parser {
    /// Takes the next bytes: CR, LF and CRLF end a line, wherever the pieces are cut.
    pub(crate) fn push(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            let after_cr = std::mem::replace(&mut self.after_cr, byte == b'\r');
            match byte {
                b'\n' if after_cr => {}
                b'\r' | b'\n' => self.end_line(),
                _ => self.line.push(byte),
            }
        }
    }

    /// The next complete event.
    pub(crate) fn pop(&mut self) -> Option<Event> {
        self.events.pop_front()
    }

    fn end_line(&mut self) {
        let line = String::from_utf8(std::mem::take(&mut self.line)).expect("UTF-8");
        if line.is_empty() {
            let event = std::mem::take(&mut self.event);
            if event != Event::default() {
                self.events.push_back(event);
            }
            self.has_data = false;
            return;
        }
        let Some((field, value)) = line.split_once(':') else {
            return;
        };
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "" => self.comments += 1,
            "event" => value.clone_into(&mut self.event.name),
            "id" => self.event.id = Some(value.to_owned()),
            "retry" => self.event.retry = Some(value.to_owned()),
            "data" => {
                if self.has_data {
                    self.event.data.push('\n');
                }
                self.event.data.push_str(value);
                self.has_data = !self.event.data.is_empty();
            }
            _ => {}
        }
    }
}

/// An open stream.
#[derive(Debug)]
pub(crate) struct Stream {
    pub(crate) response: Response,
    pub(crate) parser: Parser,
}

impl Stream {
    /// Opens `GET path` as the client does.
    pub(crate) async fn open(address: SocketAddr, path: &str) -> Self {
        let headers = [
            ("accept", "text/event-stream, text/html, application/json"),
            ("datastar-request", "true"),
        ];
        Self::new(http::send(address, "GET", path, &headers, "").await)
    }

    /// Reads the body of a response as a stream.
    pub(crate) fn new(response: Response) -> Self {
        Self {
            response,
            parser: Parser::default(),
        }
    }

    /// The next event, or how the stream ended.
    pub(crate) async fn next(&mut self) -> Result<Event, End> {
        loop {
            if let Some(event) = self.parser.pop() {
                return Ok(event);
            }
            let bytes = self.response.body.next().await?;
            self.parser.push(&bytes);
        }
    }

    /// The markup of the next event, which patches elements.
    pub(crate) async fn elements(&mut self) -> String {
        self.next().await.expect("an event").elements()
    }

    /// Reads to the end: the events that were left, and how it ended.
    pub(crate) async fn rest(mut self) -> (Vec<Event>, End) {
        let mut events = Vec::new();
        let end = async {
            loop {
                match self.next().await {
                    Ok(event) => events.push(event),
                    Err(end) => return end,
                }
            }
        };
        let end = timeout(PATIENCE, end).await.expect("the stream ends");
        (events, end)
    }
}
