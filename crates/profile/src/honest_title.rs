//! Decides what a document may call itself, and says so on the cover and every page.

use crate::told::titles;
use crate::voice::Voice;
use crate::{Cover, DraftBlock, DraftRequest, TitleKind};
use bearings_locale::{Arg, messages as say};

/// A profile when an office has named itself, its working group and its next update, and has written findings; else a
/// data sheet.
pub(crate) fn title_kind(request: &DraftRequest<'_>) -> TitleKind {
    let office = request.office;
    let findings = request.template.sections.iter().filter(|section| section.content == "findings");
    let has_findings = findings.into_iter().any(|section| !office.text(&section.id).is_empty());
    let named = [&office.name, &office.working_group, &office.next_update].iter().all(|text| !text.trim().is_empty());
    if named && has_findings { TitleKind::Profile } else { TitleKind::DataSheet }
}

/// The title.
pub(crate) fn title(kind: TitleKind, voice: &Voice<'_>) -> String {
    voice.say(match kind {
        TitleKind::DataSheet => say::profile_title_data_sheet(),
        TitleKind::Profile => say::profile_title_profile(),
    })
}

/// The status line: of a data sheet, that it is nobody's official publication.
pub(crate) fn status(kind: TitleKind, voice: &Voice<'_>) -> String {
    voice.say(match kind {
        TitleKind::DataSheet => say::profile_status_data_sheet(voice.area_arg()),
        TitleKind::Profile => say::profile_status_profile(voice.request.office.name.trim()),
    })
}

/// Title and area, by which the file names itself; without isolates, which other programs would show.
pub(crate) fn full_title(kind: TitleKind, voice: &Voice<'_>) -> String {
    voice.plain(say::profile_running_head(voice.area_arg(), title(kind, voice)))
}

/// What stands at the head of every page: the status of a data sheet, title and area of a profile.
pub(crate) fn running_head(kind: TitleKind, voice: &Voice<'_>) -> String {
    match kind {
        TitleKind::DataSheet => status(kind, voice),
        TitleKind::Profile => voice.say(say::profile_running_head(voice.area_arg(), title(kind, voice))),
    }
}

/// The cover, with the foreword as it was set and the sources of the figures that stand in the document.
pub(crate) fn cover(kind: TitleKind, voice: &Voice<'_>, foreword: Vec<DraftBlock>) -> Cover {
    let office = voice.request.office;
    let stock = voice.figure("B10");
    let subtitle = match voice.release(&stock) {
        Some(release) => say::profile_cover_subtitle(voice.area_arg(), release.edition.as_str()),
        None => say::profile_cover_subtitle_plain(voice.area_arg()),
    };
    let mut lines = Vec::new();
    let titles = titles(&voice.told.sources());
    if !titles.is_empty() {
        lines.push(voice.say(say::profile_cover_sources(Arg::list(titles))));
    }
    let mut add = |text: &str, line: fn(&str) -> bearings_locale::Message| {
        if !text.trim().is_empty() {
            lines.push(voice.say(line(text.trim())));
        }
    };
    add(&office.working_group, |text| say::profile_cover_working_group(text));
    add(&office.contact, |text| say::profile_cover_contact(text));
    add(&office.next_update, |text| say::profile_cover_next_update(text));
    Cover {
        issuer: office.name.trim().to_owned(),
        subtitle: voice.say(subtitle),
        status: status(kind, voice),
        lines,
        logo: office.logo.clone(),
        foreword_title: if foreword.is_empty() { String::new() } else { voice.say(say::profile_foreword()) },
        foreword,
    }
}
