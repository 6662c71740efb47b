//! Telling: results on standard output, progress and refusals on standard error, in the language asked for.

use crate::options::Options;
use crate::streams::{is_lost, say, whisper};
use crate::surroundings::folders;
use bearings_app::{App, AppFault, OpenWorkspace, Passphrase, Progress, Refusal, Surroundings, file_name};
use bearings_fault::{Fault, Finding};
use bearings_locale::{Language, Message, Words, messages, strip_isolates};
use serde_json::{Value, json};
use std::cell::Cell;
use std::io::{BufRead, BufReader, IsTerminal, Read};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

/// The program with the way it speaks on this call.
pub struct Teller {
    /// The use cases.
    pub app: App,
    /// Language of sentences and documents.
    pub language: Language,
    /// Whether results are JSON.
    pub json: bool,
    /// The passphrase given with this call.
    pub passphrase: Option<Passphrase>,
    words: Arc<Words>,
    has_refused: Cell<bool>,
}

impl Teller {
    /// Finds the content and the language. The error is a sentence: without content there is no other language.
    pub fn start(options: &Options) -> Result<Teller, String> {
        let plain = |fault: &dyn Fault| {
            let said = Words::english().fault(fault);
            strip_isolates(&format!("{}: {} {}", said.code, said.sentence, said.hint))
        };
        let missing = bearings_app::AppFault::BrokenInstallation { file: "locales".into() };
        let folders = folders().ok_or_else(|| plain(&missing))?;
        let app = App::start(Surroundings::of_this_machine(folders)).map_err(|fault| plain(&*fault))?;
        let language = match &options.lang {
            None => app.preferences().language(),
            Some(code) => {
                code.parse().map_err(|_| plain(&bearings_app::AppFault::UnknownLanguage { language: code.clone() }))?
            }
        };
        if !app.languages().iter().any(|choice| choice.language == language) {
            return Err(plain(&bearings_app::AppFault::UnknownLanguage { language: language.code().to_owned() }));
        }
        app.take_labels_in(language);
        let words = app.words(language);
        let said = |fault: Refusal| {
            let said = words.fault(&*fault);
            strip_isolates(&format!("{}: {} {}", said.code, said.sentence, said.hint))
        };
        let passphrase = given_passphrase(options.passphrase_file.as_deref()).map_err(said)?;
        Ok(Teller { app, language, json: options.json, passphrase, words, has_refused: Cell::new(false) })
    }

    /// Opens a workspace, with the passphrase of this call when it is locked.
    pub fn open(&self, file: &Path) -> Result<OpenWorkspace, Refusal> {
        self.app.open_with_passphrase(file, self.passphrase.as_ref())
    }

    /// Prints a sentence, or the value in JSON.
    pub fn result(&self, sentence: &Message, value: Value) {
        if self.json { say(value) } else { say(self.words.say_plain(sentence)) }
    }

    /// Prints a line of text that holds no sentence.
    pub fn line(&self, text: &str) {
        say(strip_isolates(text));
    }

    /// Says what is being done on standard error.
    pub fn progress(&self, sentence: &Message) -> Progress {
        whisper(self.words.say_plain(sentence));
        Progress::default()
    }

    /// The words of the language.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// Findings as JSON, or told one by one.
    pub fn findings(&self, findings: &[Finding]) -> Value {
        if !self.json {
            for finding in findings {
                let said = self.words.finding(finding);
                self.line(&format!("  {} ({}×) {}", said.code, finding.count, said.sentence));
            }
        }
        json!(findings)
    }

    /// Says a refusal of all that was asked for.
    pub fn refused(&self, fault: &dyn Fault) {
        self.refuse(fault);
        if self.json {
            say(fault_as_json(fault));
        }
    }

    /// Says a refusal on standard error.
    pub fn refuse(&self, fault: &dyn Fault) {
        self.has_refused.set(true);
        let said = self.words.fault(fault);
        whisper(format!("{}: {}", said.code, strip_isolates(&said.sentence)));
        if !said.hint.is_empty() {
            whisper(strip_isolates(&said.hint));
        }
    }

    /// 1 where anything was refused, or what was found could not be written to where it was sent.
    pub fn exit_code(&self) -> ExitCode {
        if is_lost() {
            self.refuse(&AppFault::CannotWrite { file: "stdout".to_owned() });
        }
        ExitCode::from(u8::from(self.has_refused.get()))
    }

    /// The name of a finding's file and what was read of it, as the heading over its findings.
    pub fn read(&self, file: &str, observations: u64) {
        let count = self.words.numbers().count(i64::try_from(observations).unwrap_or(i64::MAX));
        if !self.json {
            say(self.words.say_plain(&messages::cli_read(file, count)));
        }
    }
}

/// The code and the details of a fault.
pub fn fault_as_json(fault: &dyn Fault) -> Value {
    let details: serde_json::Map<String, Value> =
        fault.details().into_iter().map(|(name, detail)| (name.to_owned(), json!(detail))).collect();
    json!({ "fault": fault.code(), "details": details })
}

fn given_passphrase(file: Option<&Path>) -> Result<Option<Passphrase>, Refusal> {
    match file {
        Some(file) => read_passphrase(file).map(Some),
        None => Ok(std::env::var("BEARINGS_PASSPHRASE").ok().map(|typed| Passphrase::new(&typed))),
    }
}

/// The first line of the file, without what ends it; `-` is standard input, unless that is a screen that would show it.
pub fn read_passphrase(file: &Path) -> Result<Passphrase, Refusal> {
    let cannot = || AppFault::CannotRead { file: file_name(file) };
    let source: Box<dyn Read> = match file.to_str() {
        Some("-") if std::io::stdin().is_terminal() => return Err(cannot().into()),
        Some("-") => Box::new(std::io::stdin()),
        _ => Box::new(std::fs::File::open(file).map_err(|_| cannot())?),
    };
    let mut line = String::new();
    BufReader::new(source).read_line(&mut line).map_err(|_| cannot())?;
    let typed = line.trim_end_matches(['\n', '\r']);
    if typed.is_empty() { Err(cannot().into()) } else { Ok(Passphrase::new(typed)) }
}

/// What a command ends with.
pub type Ended = Result<(), Refusal>;
