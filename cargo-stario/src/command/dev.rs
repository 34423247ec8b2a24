//! `cargo stario dev`: builds and runs a program, and replaces it with every successful build.

use std::ffi::OsString;

use clap::Args;

use crate::error::Result;
use crate::terminal::Terminal;

/// Build and run a program, again with every change.
///
/// Watches the sources of all local packages, keeps the running program serving until the next one
/// is ready, and hands the listening socket over, so that no connection is refused.
#[derive(Debug, Args)]
#[cfg_attr(not(unix), expect(dead_code, reason = "the loop needs Unix"))]
pub(crate) struct DevArgs {
    /// The package to run
    #[arg(short, long, value_name = "NAME")]
    package: Option<String>,
    /// The program to run
    #[arg(long, value_name = "NAME", conflicts_with = "example")]
    bin: Option<String>,
    /// The example to run
    #[arg(long, value_name = "NAME")]
    example: Option<String>,
    /// The address to listen on, before `STARIO_ADDR`; 127.0.0.1:8000 when neither is given
    #[arg(long, value_name = "ADDR")]
    addr: Option<String>,
    /// Features to activate, separated by commas
    #[arg(short = 'F', long, value_name = "FEATURES")]
    features: Vec<String>,
    /// Activate all features
    #[arg(long)]
    all_features: bool,
    /// Do not activate the `default` feature
    #[arg(long)]
    no_default_features: bool,
    /// Print one JSON object per line for each event; the program's output goes to standard error
    #[arg(long)]
    pub(super) json: bool,
    /// Arguments of the program
    #[arg(last = true, value_name = "ARGS")]
    arguments: Vec<OsString>,
}

/// Runs the command until Ctrl-C.
///
/// # Errors
///
/// When there is nothing to run or nowhere to listen.
#[cfg(unix)]
pub(crate) fn run(args: DevArgs, terminal: Terminal) -> Result<()> {
    use crate::dev::{Options, Selection};

    let features = args
        .features
        .iter()
        .map(|features| format!("--features={features}"));
    let all = args.all_features.then(|| "--all-features".to_owned());
    let no_default = args
        .no_default_features
        .then(|| "--no-default-features".to_owned());
    let options = Options {
        features: features
            .chain(all)
            .chain(no_default)
            .map(OsString::from)
            .collect(),
        selection: Selection {
            package: args.package,
            bin: args.bin,
            example: args.example,
        },
        addr: args.addr,
        arguments: args.arguments,
    };
    crate::dev::run(options, terminal)
}

/// Says what works instead.
///
/// # Errors
///
/// Always: sockets cannot be handed over here.
#[cfg(not(unix))]
pub(crate) fn run(_: DevArgs, _: Terminal) -> Result<()> {
    Err(
        crate::error::Error::new("`cargo stario dev` hands sockets over in a way only Unix has")
            .help("`cargo run` works: open pages update when the program is started again"),
    )
}
