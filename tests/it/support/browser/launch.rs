//! Finding and starting Chromium, tied to this process by its pipes.
//!
//! Chromium is driven through `--remote-debugging-pipe`: file descriptors 3 and 4 of the browser. A shell puts our
//! two pipes there, waits, and removes the profile. When this process ends, however it ends, the pipe closes,
//! Chromium exits and the shell cleans up, so no browser outlives the tests.

use std::{
    env,
    fs::File,
    os::unix::process::CommandExt as _,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use super::cdp::Connection;
use crate::support::build;

/// Flags that keep Chromium quiet, headless and off the network.
const FLAGS: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--hide-scrollbars",
    "--window-size=900,600",
    "--remote-debugging-pipe",
];

/// `$0` is the browser, `$1` its profile. The shell outlives the browser only to remove the profile.
const GUARD: &str =
    r#"profile=$1; shift; "$0" "$@" 3<&0 4>&1 </dev/null >/dev/null; rm -rf "$profile""#;

/// Starts Chromium and connects to it. The child is the shell.
pub(super) fn start() -> (Connection, Child) {
    let program = find().unwrap_or_else(|| {
        panic!("no Chromium found ($CHROME, chromium, chromium-browser, google-chrome on the path): run `cargo xtask setup`")
    });
    let profile = tempfile::Builder::new()
        .prefix("stario-chromium-")
        .tempdir()
        .expect("a folder for the browser profile")
        .keep();
    let log = File::create(build::scratch().join("chromium.log")).expect("a log file for Chromium");
    let mut child = Command::new("/bin/sh")
        .args(["-c", GUARD])
        .arg(program)
        .arg(&profile)
        .arg(format!("--user-data-dir={}", profile.display()))
        .args(FLAGS)
        .arg("about:blank")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(log)
        .process_group(0)
        .spawn()
        .expect("start Chromium through /bin/sh");
    let connection = Connection::new(
        child.stdin.take().expect("piped"),
        child.stdout.take().expect("piped"),
    );
    (connection, child)
}

/// The browser to use: `$CHROME`, or the first known name on the search path.
fn find() -> Option<PathBuf> {
    if let Some(chrome) = env::var_os("CHROME") {
        return Some(chrome.into());
    }
    let path = env::var_os("PATH")?;
    ["chromium", "chromium-browser", "google-chrome"]
        .iter()
        .flat_map(|name| env::split_paths(&path).map(move |folder| folder.join(name)))
        .find(|file| is_file(file))
}

fn is_file(path: &Path) -> bool {
    path.metadata().is_ok_and(|data| data.is_file())
}
