//! What can be typed. The texts of the help are English: they are read before any language is known.

use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// Migration data, profiles and training without a network.
#[derive(Parser)]
#[command(name = "bearings", version, about)]
pub struct Options {
    /// Answer in JSON on standard output.
    #[arg(long, global = true)]
    pub json: bool,
    /// Language of sentences and documents: en, fr, es, ar, pt, ru, zh.
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub lang: Option<String>,
    /// File whose first line is the passphrase of a locked workspace; - reads it from standard input. Without it the
    /// environment variable BEARINGS_PASSPHRASE counts. A passphrase is never an argument: others could read it there.
    #[arg(long, global = true, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Subcommand)]
pub enum Command {
    /// Make the demonstration: a workspace of Kenya and its profile in English, French and Arabic, in every format.
    Demo {
        /// Folder for the files; made when it is not there.
        #[arg(long)]
        out: PathBuf,
    },
    /// Make a workspace.
    New {
        /// The file to make, ending in .bearings.
        file: PathBuf,
        /// Country or area of the profile, such as KEN.
        #[arg(long)]
        country: String,
        /// Put the shipped international estimates in.
        #[arg(long)]
        international: bool,
    },
    /// Import files into a workspace.
    Import {
        /// The workspace.
        file: PathBuf,
        /// The files.
        #[arg(required = true)]
        inputs: Vec<PathBuf>,
        /// An import recipe of your own.
        #[arg(long)]
        recipe: Option<PathBuf>,
        /// Read and tell, and keep nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// Check what was imported into a workspace and, with --out, write the report.
    Check {
        /// The workspace.
        file: PathBuf,
        /// A repair to do first, such as B10-x3; the answer in JSON lists them.
        #[arg(long, value_name = "ID")]
        repair: Vec<String>,
        /// The report to write: its ending says whether pdf, docx, html or xlsx.
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// Tell what the reader sees in files: tables, header rows, columns, doubts.
    Sniff {
        /// The files.
        #[arg(required = true)]
        inputs: Vec<PathBuf>,
    },
    /// Write a table of a file as it was read, values and order unaltered: as clean UTF-8 CSV, or with its labels for
    /// SPSS or Stata. What the format cannot hold is told first.
    Read {
        /// The file.
        input: PathBuf,
        /// Which table, from 1 over all tables of the file; the largest of the first sheet that has one when left out.
        #[arg(long)]
        table: Option<usize>,
        /// The file to write; the ending tells the format: .csv, .sav or .dta.
        #[arg(long)]
        out: PathBuf,
        /// Tell what the format cannot hold, and write nothing.
        #[arg(long)]
        dry_run: bool,
        /// Write over a file that is there.
        #[arg(long)]
        replace: bool,
        /// Leave out the columns that could identify a person, and name them; CSV only.
        #[arg(long, conflicts_with = "dry_run")]
        without_identifying: bool,
    },
    /// Tell what the columns of a table seem to hold and, with --out, write the import recipe that follows.
    Map {
        /// The file.
        input: PathBuf,
        /// Which table, from 1 over all tables of the file.
        #[arg(long, default_value_t = 1)]
        table: usize,
        /// An answer, such as c3=citizenship, indicator=B10, period=2024, title=…; the page of recipes lists the fields.
        #[arg(long, value_name = "FIELD=VALUE")]
        set: Vec<String>,
        /// The country that the values are about where no column says it, such as KEN.
        #[arg(long)]
        country: Option<String>,
        /// The recipe to write.
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// Lock a workspace with a passphrase, or change the passphrase. A lost passphrase means lost data. Earlier copies
    /// beside the workspace are removed, and one locked copy is made.
    Lock {
        /// The workspace.
        file: PathBuf,
        /// File whose first line is the new passphrase; - reads it from standard input.
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: PathBuf,
        /// Your word that a lost passphrase means lost data, and that the earlier copies may go.
        #[arg(long)]
        lost_means_lost: bool,
    },
    /// Remove the lock of a workspace.
    Unlock {
        /// The workspace.
        file: PathBuf,
    },
    /// Keep records of persons beside a workspace, encrypted, count them again, or discard them.
    Records {
        /// What to do with them.
        #[command(subcommand)]
        command: RecordsCommand,
    },
    /// Print indicators of a workspace.
    Indicators {
        /// The workspace.
        file: PathBuf,
        /// One indicator, such as B11.
        #[arg(long)]
        id: Option<String>,
        /// An area other than the workspace's.
        #[arg(long)]
        area: Option<String>,
        /// A year, such as 2019; the latest when left out.
        #[arg(long)]
        period: Option<String>,
    },
    /// Print the tables of migration that were counted from records: four groups, matrices of regions.
    Migration {
        /// The workspace.
        file: PathBuf,
        /// One table, such as B18, B112.lifetime, B112.5y or B112.1y; .n behind it for numbers of records.
        #[arg(long)]
        id: Option<String>,
        /// Write the table to this file, .csv or .xlsx, instead of printing it; needs --id.
        #[arg(long, requires = "id")]
        out: Option<PathBuf>,
    },
    /// Write the profile of a workspace, or of any area from the shipped edition.
    Profile {
        /// The workspace; the shipped edition when left out.
        file: Option<PathBuf>,
        /// An area other than the workspace's.
        #[arg(long)]
        area: Option<String>,
        /// The preset.
        #[arg(long, default_value = "light", value_parser = ["light"])]
        preset: String,
        /// Folder for the files; made when it is not there.
        #[arg(long)]
        out: PathBuf,
        /// Formats, separated by commas.
        #[arg(long, value_delimiter = ',', default_value = "pdf")]
        formats: Vec<String>,
    },
}

/// What is done with records.
#[derive(Subcommand)]
pub enum RecordsCommand {
    /// Keep the columns by which a recipe counts, in a file of their own under a passphrase of their own.
    Keep {
        /// The workspace.
        file: PathBuf,
        /// The file of records.
        input: PathBuf,
        /// A recipe of your own that counts records.
        #[arg(long)]
        recipe: Option<PathBuf>,
        /// Headers of further columns to keep, for counting by them later; separated by commas.
        #[arg(long, value_delimiter = ',')]
        columns: Vec<String>,
        /// File whose first line is the passphrase of the records; - reads it from standard input.
        #[arg(long, value_name = "FILE")]
        records_passphrase_file: PathBuf,
        /// Your word that records of persons are to be kept. Without it they are counted as they are read, and not kept.
        #[arg(long)]
        keep_persons: bool,
    },
    /// Count the kept records into tables of the workspace; tables that point to somebody are not made.
    Count {
        /// The workspace.
        file: PathBuf,
        /// The recipe to count by; that by which they were kept when left out.
        #[arg(long)]
        recipe: Option<PathBuf>,
        /// File whose first line is the passphrase of the records; - reads it from standard input.
        #[arg(long, value_name = "FILE")]
        records_passphrase_file: PathBuf,
    },
    /// Delete the kept records.
    Discard {
        /// The workspace.
        file: PathBuf,
    },
}
