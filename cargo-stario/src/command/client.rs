//! `cargo stario client`: obtains the Datastar client and writes it where `stario` embeds it.

use std::path::PathBuf;

use clap::Args;

use crate::client::{self, Source, folder};
use crate::error::Result;
use crate::terminal::Terminal;

/// Obtain the Datastar client that `stario` embeds.
///
/// Takes the official file, else the copy inside a published crate, and checks its size and hash
/// before it is written together with its compressed forms.
#[derive(Debug, Args)]
pub(crate) struct ClientArgs {
    /// Obtain the file again even when it is there and right
    #[arg(long)]
    force: bool,
    /// The folder to write to, instead of the `client` folder of the package `stario`
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// Runs the command.
///
/// # Errors
///
/// When no folder can be found, when no source has the file, or when it cannot be written.
pub(crate) fn run(args: &ClientArgs, terminal: Terminal) -> Result<()> {
    let folder = match &args.out {
        Some(folder) => folder.clone(),
        None => folder::of_stario()?,
    };
    if !args.force && folder::is_complete(&folder) {
        terminal.status(&format!(
            "the Datastar client {} is already in {}",
            client::VERSION,
            folder.display()
        ));
        return Ok(());
    }
    let script = client::obtain(&[Source::Cdn, Source::Crate], terminal)?;
    folder::write(&folder, &script)?;
    terminal.status(&format!(
        "wrote the Datastar client {} to {}",
        client::VERSION,
        folder.display()
    ));
    Ok(())
}
