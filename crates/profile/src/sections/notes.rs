//! Notes on data: basis, reference date, editions, intervals, signs, and the notes of the sources word for word.

use super::stock::source_notes;
use crate::DraftBlock;
use crate::cells::SIGN;
use crate::told::titles;
use crate::voice::Voice;
use bearings_locale::{Arg, messages as say};
use bearings_model::{Release, SourceKind};

pub(crate) fn write(voice: &Voice<'_>) -> Vec<DraftBlock> {
    let stock = voice.figure("B10");
    let mut notes = Vec::new();
    if stock.amount().is_some() {
        notes.push(voice.prose(say::profile_notes_basis(voice.area_arg(), voice.basis(stock.basis))));
    }
    let sources = voice.told.sources();
    if sources.iter().any(|release| release.reference_date == "mid-year") {
        notes.push(voice.prose(say::profile_notes_mid_year()));
    }
    if !sources.is_empty() {
        notes.push(voice.prose(say::profile_notes_editions()));
    }
    for (through, releases) in by_way(&sources) {
        notes.push(voice.prose(say::profile_notes_through(Arg::list(titles(&releases)), through)));
    }
    for release in &sources {
        let title = release.title.as_str();
        match release.kind {
            SourceKind::Model => notes.push(voice.prose(say::profile_notes_model(title))),
            SourceKind::MinimumCount => notes.push(voice.prose(say::profile_notes_minimum(title))),
            SourceKind::Count | SourceKind::Estimate => {}
        }
    }
    notes.push(voice.prose(say::profile_notes_words()));
    if let Some((last, others)) = uneven_intervals(voice) {
        let count = |years: i16| voice.request.words.numbers().count(i64::from(years));
        notes.push(voice.prose(say::profile_notes_interval(count(last), count(others))));
    }
    notes.push(voice.prose(say::profile_notes_signs(SIGN)));
    if voice.figure("B130").amount().is_some() || voice.figure("B132").amount().is_some() {
        notes.push(voice.prose(say::profile_notes_remittances()));
    }
    notes.push(voice.prose(say::profile_notes_designations()));
    let mut blocks = vec![DraftBlock::Bullets(notes)];
    // Those that the section on the stock has not told, as when an office writes that section itself.
    blocks.extend(source_notes(voice, &stock));
    blocks
}

/// Releases by those who passed them on, for one sentence each; those from the publisher are left out.
fn by_way<'a>(sources: &[&'a Release]) -> Vec<(&'a str, Vec<&'a Release>)> {
    let mut ways: Vec<(&str, Vec<&Release>)> = Vec::new();
    for release in sources.iter().filter(|release| !release.obtained_through.is_empty()) {
        match ways.iter_mut().find(|(through, _)| *through == release.obtained_through) {
            Some((_, releases)) => releases.push(release),
            None => ways.push((&release.obtained_through, vec![release])),
        }
    }
    ways
}

/// Length of the last interval of the stock series and of all before it, where these agree and the last differs.
fn uneven_intervals(voice: &Voice<'_>) -> Option<(i16, i16)> {
    let years: Vec<i16> = super::stock::years(voice, "B10").into_iter().collect();
    let lengths: Vec<i16> = years.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let (last, others) = lengths.split_last()?;
    let first = others.first()?;
    (others.iter().all(|length| length == first) && last != first).then_some((*last, *first))
}
