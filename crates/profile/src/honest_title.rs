//! Decides what a document may call itself, and says so on the cover and every page.

use crate::voice::Voice;
use crate::{Cover, DraftRequest, TitleKind, write_office_text};
use bearings_fault::Finding;
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

/// What stands at the head of every page: the status of a data sheet, title and area of a profile.
pub(crate) fn running_head(kind: TitleKind, voice: &Voice<'_>) -> String {
    match kind {
        TitleKind::DataSheet => status(kind, voice),
        TitleKind::Profile => voice.say(say::profile_running_head(voice.area_arg(), title(kind, voice))),
    }
}

/// The cover.
pub(crate) fn cover(kind: TitleKind, voice: &Voice<'_>, findings: &mut Vec<Finding>) -> Cover {
    let office = voice.request.office;
    let stock = voice.figure("B10");
    let subtitle = match voice.release(&stock) {
        Some(release) => say::profile_cover_subtitle(voice.area_arg(), release.edition.as_str()),
        None => say::profile_cover_subtitle_plain(voice.area_arg()),
    };
    let mut lines = Vec::new();
    let mut titles: Vec<&str> = Vec::new();
    for release in voice.request.releases {
        if !titles.contains(&release.title.as_str()) {
            titles.push(&release.title);
            let title = Arg::list([Arg::from(release.title.as_str())]);
            lines.push(voice.say(say::profile_cover_sources(title)));
        }
    }
    let mut add = |text: &str, line: fn(&str) -> bearings_locale::Message| {
        if !text.trim().is_empty() {
            lines.push(voice.say(line(text.trim())));
        }
    };
    add(&office.working_group, |text| say::profile_cover_working_group(text));
    add(&office.contact, |text| say::profile_cover_contact(text));
    add(&office.next_update, |text| say::profile_cover_next_update(text));
    let foreword = write_office_text(&office.foreword, "fm.foreword", voice.request, findings);
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
