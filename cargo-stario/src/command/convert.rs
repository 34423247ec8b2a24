//! `cargo stario convert`: turns a page of HTML into `html! { .. }`.

use std::path::PathBuf;

use clap::Args;

use crate::convert::{self, Spacing};
use crate::error::{Error, Result};
use crate::terminal::Terminal;

mod input;
mod output;

/// Turn a page of HTML into `html! { .. }`.
///
/// Prints the page, or the fragment of one, as the content of a template: it renders the same tree
/// as the file, white space included. What the language refuses is named on standard error with its
/// line; what of it can be written is kept, so that the compiler points to it, and the exit code is 1.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  cargo stario convert page.html                     print the template
  cargo stario convert page.html --trim -o page.rs   without white space that is not shown, to a file
  curl -s http://127.0.0.1:8000/ | cargo stario convert -")]
pub(crate) struct ConvertArgs {
    /// The file of HTML; `-` reads standard input
    #[arg(value_name = "FILE.html")]
    file: PathBuf,
    /// The file to write, instead of standard output
    #[arg(short, long, value_name = "FILE.rs")]
    output: Option<PathBuf>,
    /// Replace the file to write when it is there
    #[arg(long, requires = "output")]
    force: bool,
    /// Leave out white space that a browser does not show, as long as no CSS changes that
    #[arg(long)]
    trim: bool,
}

/// Runs the command.
///
/// # Errors
///
/// When a file cannot be read or written, and when the language refuses something of the page; the
/// rest of it has been written then.
pub(crate) fn run(args: &ConvertArgs, terminal: Terminal) -> Result<()> {
    if let Some(path) = &args.output {
        output::check(path, args.force)?;
    }
    let name = input::name(&args.file);
    let source = input::read(&args.file)?;
    let spacing = if args.trim {
        Spacing::Trimmed
    } else {
        Spacing::Exact
    };
    let converted = convert::convert(&source, spacing);
    match &args.output {
        Some(path) => {
            output::write(path, &converted.template(), args.force)?;
            terminal.status(&format!("wrote {}", path.display()));
        }
        None => terminal
            .output(&converted.template())
            .map_err(|error| Error::new(format!("cannot write to standard output: {error}")))?,
    }
    if converted.is_text {
        terminal.problem(&format_args!(
            "note: {name} has no elements: all of it is text"
        ));
    }
    let groups = convert::groups(&converted.problems);
    for group in &groups {
        terminal.problem(&format_args!("{name}:{group}"));
    }
    match (converted.problems.len(), groups.len()) {
        (0, _) => Ok(()),
        (1, _) => Err(Error::new(format!(
            "1 place of {name} does not compile as it is"
        ))),
        (places, reasons) if reasons < places => Err(Error::new(format!(
            "{places} places of {name} do not compile as they are: each reason is named once"
        ))),
        (places, _) => Err(Error::new(format!(
            "{places} places of {name} do not compile as they are"
        ))),
    }
}
