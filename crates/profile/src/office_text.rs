//! Sets a text of the office: a small part of Markdown (paragraphs, `- ` lists, `**strong**`) with tokens.

use crate::voice::Voice;
use crate::{Author, DraftBlock, DraftRequest, ProfileFault, Prose, ProseSpan};
use bearings_fault::{Fault, Finding, Place, Severity};
use bearings_indicators::{Figure, Show, TextPart, Token, read_text_with_tokens};
use bearings_locale::{Arg, messages as say};
use bearings_model::Unit;

/// The blocks of a text; doubts about its tokens are added to `findings`. A token that cannot be read stays as typed,
/// one without a value is said to have none.
pub fn write_office_text(
    text: &str,
    section: &str,
    request: &DraftRequest<'_>,
    findings: &mut Vec<Finding>,
) -> Vec<DraftBlock> {
    let voice = Voice::new(request);
    let mut blocks = Vec::new();
    for paragraph in text.replace("\r\n", "\n").split("\n\n").map(str::trim).filter(|text| !text.is_empty()) {
        let lines: Vec<&str> = paragraph.lines().map(str::trim).collect();
        let mut set = |text: &str| set_line(text, section, &voice, findings);
        if lines.iter().all(|line| line.starts_with("- ")) {
            blocks.push(DraftBlock::Bullets(lines.iter().map(|line| set(&line[2..])).collect()));
        } else {
            blocks.push(DraftBlock::Paragraph(vec![set(&lines.join(" "))]));
        }
    }
    blocks
}

fn set_line(text: &str, section: &str, voice: &Voice<'_>, findings: &mut Vec<Finding>) -> Prose {
    let mut spans = Vec::new();
    let mut strong = false;
    for part in read_text_with_tokens(text) {
        match part {
            TextPart::Words(words) => set_words(&words, &mut strong, &mut spans),
            TextPart::Token(token) => spans.push(set_token(*token, section, voice, findings)),
            TextPart::Broken { typed, .. } => {
                findings.push(doubt(ProfileFault::UnreadableToken { section: section.into(), token: typed.clone() }));
                spans.push(ProseSpan::Text(typed));
            }
        }
    }
    Prose { message: String::new(), author: Author::Office, language: None, spans }
}

/// Splits words at `**`; every second stretch is strong, across tokens.
fn set_words(words: &str, strong: &mut bool, spans: &mut Vec<ProseSpan>) {
    for (index, stretch) in words.split("**").enumerate() {
        if index > 0 {
            *strong = !*strong;
        }
        if !stretch.is_empty() {
            let text = stretch.to_owned();
            spans.push(if *strong { ProseSpan::Strong(text) } else { ProseSpan::Text(text) });
        }
    }
}

fn set_token(mut token: Token, section: &str, voice: &Voice<'_>, findings: &mut Vec<Finding>) -> ProseSpan {
    token.area.get_or_insert_with(|| voice.area().clone());
    let figure = voice.evaluate(&token);
    match figure.amount() {
        Some(value) => {
            let text = print(&figure, value, voice).to_string();
            ProseSpan::Number { text, token: figure.token.to_string(), value: Some(value) }
        }
        None => {
            findings.push(doubt(ProfileFault::NoValue { section: section.into(), token: token.to_string() }));
            ProseSpan::Text(voice.say(say::profile_office_figure_missing()))
        }
    }
}

/// A value as its token wants it printed.
fn print(figure: &Figure, value: f64, voice: &Voice<'_>) -> Arg {
    let numbers = voice.request.words.numbers();
    let token = &figure.token;
    let digits = |usual: u8| token.digits.unwrap_or(usual);
    match (token.show, figure.unit) {
        (Show::Words, _) => numbers.significant(value),
        (Show::Percent, _) | (Show::Default, Unit::Percent | Unit::PercentPerYear) => numbers.percent(value, digits(1)),
        (Show::Default, unit) if token.digits.is_none() && (unit.counts() || unit == Unit::UsDollars) => {
            numbers.significant(value)
        }
        (Show::Number, unit) if unit.counts() => numbers.decimal(value, digits(0)),
        (Show::Default, unit) if unit.counts() || matches!(unit, Unit::UsDollars | Unit::PerHundred) => {
            numbers.decimal(value, digits(0))
        }
        (Show::Default, Unit::Index) => numbers.decimal(value, digits(3)),
        (Show::Default | Show::Number, _) => numbers.decimal(value, digits(1)),
    }
}

fn doubt(fault: ProfileFault) -> Finding {
    Finding::at(fault.code(), Severity::Question, fault.details(), Place::default())
}
