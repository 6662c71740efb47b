//! `bearings`: the use cases without a window, for batch work, for tests, and for people who prefer it.

mod commands;
mod options;
mod streams;
mod surroundings;
mod tell;

use clap::Parser;
use options::{Command, Options};
use std::process::ExitCode;
use streams::whisper;
use tell::Teller;

/// Exit codes: 0 done, 1 refused, 2 usage.
fn main() -> ExitCode {
    let options = Options::parse();
    let teller = match Teller::start(&options) {
        Ok(teller) => teller,
        Err(sentence) => {
            whisper(sentence);
            return ExitCode::from(1);
        }
    };
    let ended = match &options.command {
        Command::Demo { out } => commands::demo(&teller, out),
        Command::New { file, country, international } => commands::new(&teller, file, country, *international),
        Command::Import { file, inputs, recipe, dry_run } => {
            commands::import(&teller, file, inputs, recipe.as_deref(), *dry_run)
        }
        Command::Check { file, repair, out } => commands::check(&teller, file, repair, out.as_deref()),
        Command::Sniff { inputs } => commands::sniff(&teller, inputs),
        Command::Map { input, table, set, country, out } => {
            commands::map(&teller, input, *table, set, country.as_deref(), out.as_deref())
        }
        Command::Read { input, table, out, dry_run, replace, without_identifying } => {
            let asked = commands::Read { input, table: *table, out, dry_run: *dry_run, replace: *replace };
            match without_identifying {
                true => commands::read_without_identifying(&teller, &asked),
                false => commands::read(&teller, &asked),
            }
        }
        Command::Lock { file, new_passphrase_file, lost_means_lost } => {
            commands::lock(&teller, file, new_passphrase_file, *lost_means_lost)
        }
        Command::Records { command } => commands::records(&teller, command),
        Command::Unlock { file } => commands::unlock(&teller, file),
        Command::Indicators { file, id, area, period } => {
            commands::indicators(&teller, file, id.as_deref(), area.as_deref(), period.as_deref())
        }
        Command::Migration { file, id, out } => commands::migration(&teller, file, id.as_deref(), out.as_deref()),
        Command::Profile { file, area, preset, out, formats } => {
            commands::profile(&teller, file.as_deref(), area.as_deref(), preset, out, formats)
        }
    };
    if let Err(fault) = ended {
        teller.refused(&*fault);
    }
    teller.exit_code()
}
