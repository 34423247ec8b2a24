//! rust-analyzer as a child process, and what an editor asks it.

mod project;
mod protocol;

use std::fs;
use std::io::{self, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;

use serde_json::{Value, json};

use self::project::{SOURCE, project};
use self::protocol::read;

/// A running rust-analyzer with one open document.
#[derive(Debug)]
pub(crate) struct Server {
    process: Child,
    stdin: ChildStdin,
    messages: Receiver<Value>,
    asked: u64,
    version: u64,
    uri: String,
    text: String,
}

impl Server {
    /// Starts the server over the project; `None` where it is not installed.
    pub(crate) fn start() -> Option<Self> {
        let Some(_) = output("rust-analyzer", &["--version"]) else {
            let _ = writeln!(
                io::stderr(),
                "rust-analyzer is not installed: `cargo xtask setup` installs it with rustup"
            );
            return None;
        };
        let folder = project();
        let mut process = Command::new("rust-analyzer")
            .current_dir(&folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("start rust-analyzer");
        let stdin = process.stdin.take().expect("its standard input");
        let stdout = process.stdout.take().expect("its standard output");
        let (sender, messages) = mpsc::channel();
        thread::spawn(move || read(BufReader::new(stdout), &sender));
        let mut server = Self {
            process,
            stdin,
            messages,
            asked: 0,
            version: 0,
            uri: uri(&folder.join("src/lib.rs")),
            text: SOURCE.to_owned(),
        };
        server.initialize(&folder);
        Some(server)
    }

    fn initialize(&mut self, folder: &Path) {
        let sysroot = output("rustc", &["--print", "sysroot"]).expect("rustc tells its folder");
        // Without a sysroot rust-analyzer installs no sources of the standard library.
        let options = json!({
            "checkOnSave": false,
            "cachePriming": { "enable": false },
            "cargo": { "sysroot": null },
            "procMacro": {
                "server": Path::new(&sysroot).join("libexec/rust-analyzer-proc-macro-srv"),
            },
        });
        let capabilities = json!({
            "experimental": { "serverStatusNotification": true },
            "textDocument": { "hover": { "contentFormat": ["markdown"] } },
        });
        let parameters = json!({
            "processId": null,
            "rootUri": uri(folder),
            "capabilities": capabilities,
            "initializationOptions": options,
        });
        self.ask("initialize", &parameters);
        self.tell("initialized", &json!({}));
        let document =
            json!({ "uri": self.uri, "languageId": "rust", "version": 0, "text": self.text });
        self.tell("textDocument/didOpen", &json!({ "textDocument": document }));
        self.wait("the project to be loaded", |message| {
            message["method"] == "experimental/serverStatus"
                && message["params"]["quiescent"] == true
        });
    }

    /// Puts the document back to what it was.
    pub(crate) fn reset(&mut self) {
        self.edit(SOURCE.to_owned());
    }

    fn edit(&mut self, text: String) {
        if text == self.text {
            return;
        }
        self.version += 1;
        let document = json!({ "uri": self.uri, "version": self.version });
        let change = json!({ "textDocument": document, "contentChanges": [{ "text": text }] });
        self.text = text;
        self.tell("textDocument/didChange", &change);
    }

    /// The text that is shown for the word at the `|` of `place`.
    #[track_caller]
    pub(crate) fn hover(&mut self, place: &str) -> String {
        let at = self.at(place);
        let answer = self.ask("textDocument/hover", &at);
        answer["contents"]["value"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// The lines of the definitions of the word at the `|` of `place`.
    #[track_caller]
    pub(crate) fn definition(&mut self, place: &str) -> Vec<String> {
        let at = self.at(place);
        let answer = self.ask("textDocument/definition", &at);
        let found = answer.as_array().map(Vec::as_slice).unwrap_or_default();
        found.iter().map(|found| self.line(found)).collect()
    }

    fn line(&self, location: &Value) -> String {
        let uri = location["uri"].as_str().unwrap_or_default();
        let text = if uri == self.uri {
            self.text.clone()
        } else {
            let path = uri.strip_prefix("file://").unwrap_or(uri);
            fs::read_to_string(path).expect("read where the definition is")
        };
        let line = &location["range"]["start"]["line"];
        let index = usize::try_from(line.as_u64().unwrap_or(0)).unwrap_or(0);
        let line = text.lines().nth(index).unwrap_or_default();
        if uri == self.uri { line } else { line.trim() }.to_owned()
    }

    /// What a new name for the word at the `|` of `place` replaces, in the order of the document.
    #[track_caller]
    pub(crate) fn rename(&mut self, place: &str, name: &str) -> Vec<String> {
        let mut at = self.at(place);
        at["newName"] = json!(name);
        let answer = self.ask("textDocument/rename", &at);
        let edits = answer["documentChanges"][0]["edits"].as_array();
        let edits = edits.unwrap_or_else(|| panic!("{place}: {answer}"));
        let mut ranges: Vec<(usize, usize)> = edits
            .iter()
            .map(|edit| {
                assert_eq!(edit["newText"], name, "{edit}");
                let range = &edit["range"];
                (self.offset(&range["start"]), self.offset(&range["end"]))
            })
            .collect();
        ranges.sort_unstable();
        let text = |(start, end)| self.text[start..end].to_owned();
        ranges.into_iter().map(text).collect()
    }

    /// The words that are offered at the `|` of `to`, which is written in place of `from`.
    #[track_caller]
    pub(crate) fn complete(&mut self, from: &str, to: &str) -> Vec<String> {
        assert!(self.text.contains(from), "no `{from}` in the document");
        self.edit(self.text.replacen(from, &to.replace('|', ""), 1));
        let at = self.at(to);
        let answer = self.ask("textDocument/completion", &at);
        let items = match &answer["items"] {
            Value::Array(items) => items.as_slice(),
            _ => answer.as_array().map(Vec::as_slice).unwrap_or_default(),
        };
        let label = |item: &Value| item["label"].as_str().map(str::to_owned);
        items.iter().filter_map(label).collect()
    }

    /// What the server finds wrong with the document.
    pub(crate) fn mistakes(&mut self) -> Vec<String> {
        let document = json!({ "textDocument": { "uri": self.uri } });
        let answer = self.ask("textDocument/diagnostic", &document);
        let items = answer["items"].as_array().expect("a report");
        items.iter().map(ToString::to_string).collect()
    }

    /// The document and the position of the `|` of `place` in it.
    #[track_caller]
    fn at(&self, place: &str) -> Value {
        let (before, after) = place.split_once('|').expect("a place has a cursor");
        let found = self.text.find(&format!("{before}{after}"));
        let offset = found.unwrap_or_else(|| panic!("no `{place}` in the document")) + before.len();
        let above = &self.text[..offset];
        let line = above.matches('\n').count();
        let character = offset - above.rfind('\n').map_or(0, |at| at + 1);
        json!({
            "textDocument": { "uri": self.uri },
            "position": { "line": line, "character": character },
        })
    }

    /// The document is ASCII, so characters are bytes.
    fn offset(&self, position: &Value) -> usize {
        let number = |name: &str| {
            let number = position[name].as_u64().unwrap_or(0);
            usize::try_from(number).unwrap_or(0)
        };
        let above = self.text.split_inclusive('\n').take(number("line"));
        above.map(str::len).sum::<usize>() + number("character")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn uri(path: &Path) -> String {
    format!("file://{}", path.display())
}

/// What a program writes, when it runs and succeeds.
fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout);
    output.status.success().then(|| text.trim().to_owned())
}
