//! One language ready to speak.

mod scale_words;
mod speak;

use crate::info::LocaleInfo;
use crate::numbers::{NumberSettings, Numbers};
use crate::pieces::{Marks, Piece, strip_isolates};
use crate::speech::Speech;
use crate::{Arg, Language, LocaleFault, Message};
use bearings_fault::{Code, Detail, Details, Fault, Finding};
use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

/// The words of one language with its numbers. Cheap to clone, shared between threads.
///
/// A message that the language lacks, or that names what English does not offer, is said in English.
#[derive(Clone)]
pub struct Words {
    language: Language,
    info: Arc<LocaleInfo>,
    speech: Arc<Speech>,
    numbers: Arc<Numbers>,
}

/// A fault or finding in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Spoken {
    /// The stable code, to be shown beside the sentence.
    pub code: Code,
    /// What is wrong, with direction isolates.
    pub sentence: String,
    /// What to do; empty where nothing can be done.
    pub hint: String,
}

impl Words {
    /// Reads a language from its files: `*.ftl`, and `locale.toml` where it has one (else the built-in settings of
    /// that language). Files of other kinds are passed over. What is wrong is returned; the language speaks anyway.
    pub fn load(language: Language, files: impl IntoIterator<Item = (String, String)>) -> (Self, Vec<LocaleFault>) {
        let mut faults = Vec::new();
        let mut info = LocaleInfo::shipped(language).unwrap_or_else(|| LocaleInfo::plain(language));
        let mut texts = Vec::new();
        for (name, text) in files {
            if name.ends_with(".ftl") {
                texts.push((name, text));
            } else if name == "locale.toml" {
                match LocaleInfo::read(&text) {
                    Ok(read) => info = read,
                    Err(fault) => faults.push(fault),
                }
            }
        }
        let (speech, told) = Speech::build(language, &info, &texts);
        faults.extend(told);
        (Words::assemble(language, info.into(), speech.into(), NumberSettings::default()), faults)
    }

    /// The source language, compiled in.
    pub fn english() -> Self {
        static ENGLISH: OnceLock<Words> = OnceLock::new();
        let build = || {
            let language = Language::ENGLISH;
            let info = LocaleInfo::shipped(language).unwrap_or_else(|| LocaleInfo::plain(language));
            Words::assemble(language, info.into(), Speech::english().clone(), NumberSettings::default())
        };
        ENGLISH.get_or_init(build).clone()
    }

    /// The same words with numbers and months in another style.
    #[must_use]
    pub fn with_numbers(&self, settings: NumberSettings) -> Self {
        Words::assemble(self.language, self.info.clone(), self.speech.clone(), settings)
    }

    /// The language spoken.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Its name, who drafted it, who reviewed it.
    pub fn info(&self) -> &LocaleInfo {
        &self.info
    }

    /// Its numbers, days, lists and order of names.
    pub fn numbers(&self) -> &Numbers {
        &self.numbers
    }

    /// The sentence with direction isolates around its arguments: for HTML and for layout.
    /// A message that does not exist in English either is shown as its id.
    pub fn say(&self, message: &Message) -> String {
        self.speak(message.id(), None, message.args(), &mut Marks::off()).unwrap_or_else(|| message.id().to_owned())
    }

    /// The sentence without isolates: for files.
    pub fn say_plain(&self, message: &Message) -> String {
        strip_isolates(&self.say(message))
    }

    /// The sentence cut into words and arguments, in reading order of the text; isolates stand in the words.
    pub fn say_pieces(&self, message: &Message) -> Vec<Piece> {
        let mut marks = Marks::on();
        match self.speak(message.id(), None, message.args(), &mut marks) {
            Some(marked) => marks.cut(&marked),
            None => vec![Piece::Text(message.id().to_owned())],
        }
    }

    /// An attribute of the message, such as `hint`, with isolates.
    pub fn attribute(&self, message: &Message, name: &str) -> Option<String> {
        self.speak(message.id(), Some(name), message.args(), &mut Marks::off())
    }

    /// A sentence by an id that is known at run time only, with isolates; none where English has no such message.
    pub fn by_id(&self, id: &str, args: &[(String, Arg)]) -> Option<String> {
        let args: Vec<(Cow<'static, str>, Arg)> = args.iter().map(|(n, arg)| (n.clone().into(), arg.clone())).collect();
        self.speak(id, None, &args, &mut Marks::off())
    }

    /// A fault in words; one without a sentence is its code.
    pub fn fault(&self, fault: &dyn Fault) -> Spoken {
        self.spoken(fault.code(), &fault.details())
    }

    /// A finding in words. Its sentence may also name `$count`, how often it was met.
    pub fn finding(&self, finding: &Finding) -> Spoken {
        let mut details = finding.details.clone();
        if !details.iter().any(|(name, _)| *name == "count") {
            details.push(("count", Detail::Count(finding.count)));
        }
        self.spoken(finding.code, &details)
    }

    fn spoken(&self, code: Code, details: &Details) -> Spoken {
        let arg = |detail: &Detail| match detail {
            Detail::Text(text) => Arg::text(text.as_str()),
            Detail::Count(count) => Arg::from(*count),
            Detail::Number(number) => self.numbers.short(*number, 3),
        };
        let args: Vec<(Cow<'static, str>, Arg)> =
            details.iter().map(|(name, detail)| (Cow::Borrowed(*name), arg(detail))).collect();
        let id = code.message_id();
        let sentence = self.speak(&id, None, &args, &mut Marks::off()).unwrap_or_else(|| code.to_string());
        let hint = self.speak(&id, Some("hint"), &args, &mut Marks::off()).unwrap_or_default();
        Spoken { code, sentence, hint }
    }

    fn assemble(language: Language, info: Arc<LocaleInfo>, speech: Arc<Speech>, settings: NumberSettings) -> Self {
        let scales = scale_words::scale_words(&speech, &info);
        let numbers = Numbers::build(language, &info.numbers, settings, scales).into();
        Words { language, info, speech, numbers }
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}
