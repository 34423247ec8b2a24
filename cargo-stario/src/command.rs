//! The command line: one variant per subcommand, each with its own file.

use std::ffi::OsString;

use clap::{Parser, Subcommand};

use crate::error::Result;
use crate::terminal::Terminal;

mod client;
mod convert;
mod dev;

/// The developer's command of Stario.
#[derive(Debug, Parser)]
#[command(name = "cargo stario", bin_name = "cargo stario", version)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Dev(dev::DevArgs),
    Client(client::ClientArgs),
    Convert(convert::ConvertArgs),
}

impl Arguments {
    /// Reads the command line; prints help or the usage error and exits when it is not a command.
    ///
    /// Cargo passes the subcommand's own name first (`cargo-stario stario dev`); a cargo alias
    /// (`cargo run -- dev`) does not. Both are accepted.
    pub(crate) fn from_command_line(line: impl Iterator<Item = OsString>) -> Self {
        Self::parse_from(without_subcommand_name(line))
    }

    /// Whether events are printed as JSON lines.
    pub(crate) fn json(&self) -> bool {
        match &self.command {
            Command::Dev(args) => args.json,
            Command::Client(_) | Command::Convert(_) => false,
        }
    }

    /// Runs the chosen subcommand.
    pub(crate) fn run(self, terminal: Terminal) -> Result<()> {
        match self.command {
            Command::Dev(args) => dev::run(args, terminal),
            Command::Client(args) => client::run(&args, terminal),
            Command::Convert(args) => convert::run(&args, terminal),
        }
    }
}

fn without_subcommand_name(line: impl Iterator<Item = OsString>) -> impl Iterator<Item = OsString> {
    line.enumerate()
        .filter(|(at, argument)| !(*at == 1 && argument == "stario"))
        .map(|(_, argument)| argument)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &[&str]) -> std::result::Result<Arguments, clap::Error> {
        Arguments::try_parse_from(without_subcommand_name(line.iter().map(OsString::from)))
    }

    #[test]
    fn the_command_line_definition_is_sound() {
        use clap::CommandFactory;
        Arguments::command().debug_assert();
    }

    #[test]
    fn runs_as_cargo_subcommand_and_through_an_alias() {
        for line in [
            &["cargo-stario", "stario", "client", "--force"][..],
            &["cargo-stario", "client", "--force"][..],
        ] {
            let arguments = parse(line).unwrap();
            assert!(matches!(arguments.command, Command::Client(_)));
        }
    }

    #[test]
    fn an_unknown_subcommand_is_an_error_that_offers_the_nearest() {
        let message = parse(&["cargo-stario", "clint"]).unwrap_err().to_string();
        assert!(message.contains("client"), "{message}");
    }
}
