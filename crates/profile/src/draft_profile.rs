//! Drafts a profile: every section of the template with its state, generated text and the office's own words.

use crate::condition::Facts;
use crate::honest_title::{cover, full_title, running_head, title, title_kind};
use crate::sections::write_section;
use crate::used_releases::used_releases;
use crate::voice::Voice;
use crate::{Draft, DraftBlock, DraftRequest, DraftSection, Place, SectionState, SectionTemplate, write_office_text};
use bearings_fault::Finding;
use bearings_locale::{Arg, Message, messages as say};
use bearings_model::Release;

/// Drafts the whole document. Any area gives a document, also one without data: its sections say what is missing.
/// The same request gives the same draft.
pub fn draft(request: &DraftRequest<'_>) -> Draft {
    let voice = Voice::new(request);
    let kind = title_kind(request);
    let mut findings = Vec::new();
    let foreword = write_office_text(&request.office.foreword, "fm.foreword", request, &mut findings);
    let mut numbers = Numbering::default();
    let parts = || request.template.sections.iter();
    let mut sections: Vec<DraftSection> = parts().map(|part| head(part, &voice, &mut numbers)).collect();
    // What tells of the sources comes last: it names those alone whose figures stand in the document.
    for last in [false, true] {
        if last {
            voice.told.name_sources(used_releases(&foreword, &sections, &voice));
        }
        let now = parts().zip(&mut sections).filter(|(part, _)| tells_of_sources(part) == last);
        for (part, made) in now.filter(|(_, made)| made.state != SectionState::LeftOut) {
            fill(part, made, &voice, &mut findings);
        }
    }
    Draft {
        language: request.words.language().code().to_owned(),
        right_to_left: request.words.language().is_rtl(),
        kind,
        title: title(kind, &voice),
        full_title: full_title(kind, &voice),
        cover: cover(kind, &voice, foreword),
        running_head: running_head(kind, &voice),
        sections,
        colophon: colophon(&voice),
        findings,
    }
}

/// A section without its content: missing until it is filled, or left out for good.
fn head(part: &SectionTemplate, voice: &Voice<'_>, numbers: &mut Numbering) -> DraftSection {
    let request = voice.request;
    let level = if part.parent.is_empty() { 1 } else { 2 };
    let title = title_of(part, request);
    let guide = guide_of(part, request);
    let mut made = DraftSection {
        id: part.id.clone(),
        level,
        number: String::new(),
        title,
        guide,
        state: SectionState::LeftOut,
        blocks: Vec::new(),
    };
    if request.office.section(&part.id).is_some_and(|entry| entry.left_out) {
        numbers.leave_out(&part.id, level);
        return made;
    }
    if numbers.is_left_out(&part.parent) {
        return made;
    }
    made.state = SectionState::Missing;
    if part.numbered {
        made.number = numbers.next(level, request);
    }
    made
}

fn fill(part: &SectionTemplate, made: &mut DraftSection, voice: &Voice<'_>, findings: &mut Vec<Finding>) {
    let request = voice.request;
    let entry = request.office.section(&part.id);
    let text = request.office.text(&part.id);
    let facts = Facts { area: request.area, data: request.data, text };
    let filled = part.when.as_ref().is_none_or(|when| when.holds(&facts));
    let own = write_office_text(text, &part.id, request, findings);
    let place = entry.map_or(Place::After, |entry| entry.place);
    made.state = if filled || !own.is_empty() { SectionState::Filled } else { SectionState::Missing };
    made.blocks = match (own.is_empty(), place) {
        (false, Place::Instead) => own,
        (_, place) => {
            let generated = if filled { write_section(part, voice) } else { missing(part, &made.title, voice) };
            let generated = if !filled && !own.is_empty() { Vec::new() } else { generated };
            match place {
                Place::Before => own.into_iter().chain(generated).collect(),
                _ => generated.into_iter().chain(own).collect(),
            }
        }
    };
}

/// Whether the section names the sources of the others.
fn tells_of_sources(part: &SectionTemplate) -> bool {
    matches!(part.content.as_str(), "notes" | "sources")
}

/// What is missing, and which source would fill it.
fn missing(part: &SectionTemplate, title: &str, voice: &Voice<'_>) -> Vec<DraftBlock> {
    if part.content == "findings" {
        return vec![DraftBlock::Note(voice.prose(say::profile_missing_findings()))];
    }
    let sources = part.filled_by.iter().map(|kind| Arg::from(Message::new(format!("profile-source-kind-{kind}"))));
    vec![DraftBlock::Note(voice.prose(say::profile_missing(title, Arg::list(sources))))]
}

fn title_of(part: &SectionTemplate, request: &DraftRequest<'_>) -> String {
    let id = part.message_id();
    let speakers = std::iter::once(request.words).chain(request.titles);
    speakers.into_iter().find_map(|words| words.by_id(&id, &[])).unwrap_or_else(|| part.id.clone())
}

fn guide_of(part: &SectionTemplate, request: &DraftRequest<'_>) -> String {
    let message = Message::new(part.message_id());
    let speakers = std::iter::once(request.words).chain(request.titles);
    speakers.into_iter().find_map(|words| words.attribute(&message, "guide")).unwrap_or_default()
}

fn colophon(voice: &Voice<'_>) -> Vec<crate::Prose> {
    let info = voice.request.words.info();
    let mut lines = vec![voice.prose(say::profile_colophon_program())];
    if !info.is_reviewed() && !voice.request.office.read_by_us {
        lines.push(voice.prose(say::profile_colophon_unreviewed(info.name.as_str())));
    }
    lines
}

/// How a release is cited.
pub(crate) fn citation(release: &Release) -> Message {
    let (citation, licence) = (release.citation.trim(), release.licence.as_str());
    if release.obtained_through.is_empty() {
        say::profile_sources_item(citation, licence)
    } else {
        say::profile_sources_item_through(citation, licence, release.obtained_through.as_str())
    }
}

/// Counts chapters and what stands under them; sections left out take no number.
#[derive(Default)]
struct Numbering {
    chapter: i64,
    under: i64,
    left_out: Vec<String>,
}

impl Numbering {
    fn next(&mut self, level: u8, request: &DraftRequest<'_>) -> String {
        let numbers = request.words.numbers();
        if level == 1 {
            self.chapter += 1;
            self.under = 0;
            numbers.count(self.chapter).to_string()
        } else {
            self.under += 1;
            format!("{}.{}", numbers.count(self.chapter), numbers.count(self.under))
        }
    }

    fn leave_out(&mut self, id: &str, level: u8) {
        if level == 1 {
            self.left_out.push(id.to_owned());
        }
    }

    fn is_left_out(&self, parent: &str) -> bool {
        self.left_out.iter().any(|id| id == parent)
    }
}
