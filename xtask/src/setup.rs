//! `cargo xtask setup`: installs what a fresh machine lacks.
//!
//! The browser tests need Chromium, the tests of `cargo stario convert` fetch published pages with
//! npm, the tests of editors drive rust-analyzer where rustup has it, and the crate embeds the Datastar
//! client when its file is there. Nothing is done twice: on a machine that has all of them this is a
//! look at its files.

use std::env;
use std::path::Path;
use std::process::Command;

use crate::run::{self, Failure};

/// The names under which Chromium and Chrome are installed.
const BROWSERS: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const INSTALL_BY_HAND: &str = "= help: install Chromium or Google Chrome, or set `CHROME` to the path of one, \
     then run `cargo xtask setup` again";

/// Makes sure that the browser, npm and the Datastar client are there.
pub(crate) fn run() -> Result<(), Failure> {
    browser()?;
    npm()?;
    rust_analyzer();
    client()
}

fn npm() -> Result<(), Failure> {
    const BY_HAND: &str = "= help: install Node.js with npm, then run `cargo xtask setup` again";
    if run::find_program("npm").is_none() {
        install("npm", BY_HAND)?;
    }
    match run::find_program("npm") {
        Some(program) => {
            run::say(format_args!("npm: {}", program.display()));
            Ok(())
        }
        None => Err(Failure::new(format!(
            "the package `npm` is installed but `npm` is not found\n{BY_HAND}"
        ))),
    }
}

/// Installs rust-analyzer with rustup. What it is needed for is left out of the tests without it, as
/// not every toolchain comes from rustup.
fn rust_analyzer() {
    let version = || run::succeeds(Command::new("rust-analyzer").arg("--version"));
    let install =
        || run::succeeds(Command::new("rustup").args(["component", "add", "rust-analyzer"]));
    if version() || (install() && version()) {
        run::say("rust-analyzer: found");
    } else {
        run::say(
            "rust-analyzer: not found, and rustup cannot install it; the tests of editors drive none",
        );
    }
}

/// Obtains the Datastar client, or finds that its files are there and whole.
pub(crate) fn client() -> Result<(), Failure> {
    run::foreground(&mut run::cargo(&[
        "run",
        "-q",
        "-p",
        "cargo-stario",
        "--",
        "client",
    ]))
}

fn browser() -> Result<(), Failure> {
    if let Some(chosen) = env::var_os("CHROME") {
        if answers(Path::new(&chosen)) {
            run::say(format_args!(
                "browser: {} (from CHROME)",
                chosen.to_string_lossy()
            ));
            return Ok(());
        }
        return Err(Failure::new(format!(
            "`CHROME` is set to `{}`, which does not run\n= help: correct it or unset it",
            chosen.to_string_lossy()
        )));
    }
    if found() {
        return Ok(());
    }
    install("chromium", INSTALL_BY_HAND)?;
    if found() {
        Ok(())
    } else {
        Err(Failure::new(format!(
            "the package `chromium` is installed but no browser runs\n{INSTALL_BY_HAND}"
        )))
    }
}

/// Looks for a browser that runs, and names it.
fn found() -> bool {
    let program = BROWSERS
        .into_iter()
        .filter_map(run::find_program)
        .find(|program| answers(program));
    if let Some(program) = &program {
        run::say(format_args!("browser: {}", program.display()));
    }
    program.is_some()
}

/// A file alone proves nothing: Ubuntu's `chromium-browser` can be a stub that asks for a snap.
fn answers(program: &Path) -> bool {
    run::succeeds(Command::new(program).arg("--version"))
}

/// Installs a package of Debian; `by_hand` says what to do where that cannot be done.
fn install(package: &str, by_hand: &str) -> Result<(), Failure> {
    if !Path::new("/etc/debian_version").is_file() || run::find_program("apt-get").is_none() {
        return Err(Failure::new(format!(
            "`{package}` is missing, and only Debian and Ubuntu can be set up by this task\n{by_hand}"
        )));
    }
    let prefix: &[&str] = if is_root() {
        &["env"]
    } else if run::succeeds(Command::new("sudo").args(["-n", "true"])) {
        &["sudo", "-n", "env"]
    } else {
        return Err(Failure::new(format!(
            "`{package}` is missing, and installing it needs root\n\
             = help: run `sudo apt-get install {package}`\n{by_hand}"
        )));
    };
    let apt_get = |arguments: &[&str]| {
        let mut command = Command::new(prefix[0]);
        command
            .args(&prefix[1..])
            .args(["DEBIAN_FRONTEND=noninteractive", "apt-get"])
            .args(arguments);
        run::foreground(&mut command)
    };
    apt_get(&["update"])?;
    apt_get(&["install", "-y", "--no-install-recommends", package])
}

fn is_root() -> bool {
    run::output(Command::new("id").arg("-u")).is_ok_and(|user| user.trim() == "0")
}
