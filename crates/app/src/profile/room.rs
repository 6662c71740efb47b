//! What the room Profile shows: the outline, and one section with the office's own words.

use super::report_document::{Edition, block};
use crate::{AppFault, OpenWorkspace, Refusal};
use bearings_locale::Language;
use bearings_profile::{DraftSection, SectionState};
use bearings_report::Block;
use bearings_store::StoreFault;

/// One line of the outline.
#[derive(Clone, Debug, PartialEq)]
pub struct OutlineEntry {
    /// Id of the section.
    pub id: String,
    /// 1 for a chapter, 2 below it.
    pub level: u8,
    /// Heading with its number.
    pub title: String,
    /// Whether there are data for it.
    pub has_data: bool,
    /// Whether only the office can fill it, with words of its own.
    pub by_office: bool,
    /// Whether the office leaves it out.
    pub left_out: bool,
}

/// One section as it is worked on.
#[derive(Clone, Debug, PartialEq)]
pub struct SectionView {
    /// Id.
    pub id: String,
    /// Heading.
    pub title: String,
    /// The guiding question.
    pub guidance: String,
    /// What it says now.
    pub blocks: Vec<Block>,
    /// The office's own words.
    pub own_text: String,
    /// Where they stand.
    pub placement: String,
    /// Whether it is left out of print.
    pub left_out: bool,
    /// Text that was typed and not kept; empty for none.
    pub draft: String,
}

impl OpenWorkspace {
    /// All sections of the profile, in order.
    pub fn outline(&self, language: Language) -> Result<Vec<OutlineEntry>, Refusal> {
        let template = self.shared.content.template()?;
        let by_office = |id: &str| {
            let part = template.sections.iter().find(|part| part.id == id);
            part.is_some_and(|part| part.filled_by == ["office"])
        };
        let entry = |section: DraftSection| OutlineEntry {
            by_office: by_office(&section.id),
            has_data: section.state != SectionState::Missing,
            left_out: section.state == SectionState::LeftOut,
            title: heading(&section),
            id: section.id,
            level: section.level,
        };
        Ok(self.drafted(language)?.into_iter().map(entry).collect())
    }

    /// One section.
    pub fn section(&self, id: &str, language: Language) -> Result<SectionView, Refusal> {
        let unknown = || AppFault::UnknownSection { section: id.to_owned() };
        let section = self.drafted(language)?.into_iter().find(|section| section.id == id).ok_or_else(unknown)?;
        let settings = self.profile_settings()?;
        let field = super::field::text(id, language);
        let drafts = self.store.read::<_, StoreFault>(|reading| reading.drafts())?;
        let typed = drafts.into_iter().find(|draft| draft.entity == super::PROFILE && draft.field == field);
        Ok(SectionView {
            id: section.id.clone(),
            title: heading(&section),
            guidance: section.guide,
            blocks: section.blocks.into_iter().filter_map(block).collect(),
            own_text: settings.text(id, language).to_owned(),
            placement: settings.placement(id, language).to_owned(),
            left_out: settings.is_left_out(id),
            draft: typed.and_then(|draft| draft.value.as_str().map(str::to_owned)).unwrap_or_default(),
        })
    }

    /// Refuses a section that the template does not have.
    pub(crate) fn known_section(&self, id: &str) -> Result<(), Refusal> {
        let template = self.shared.content.template()?;
        let known = template.sections.iter().any(|section| section.id == id);
        if known { Ok(()) } else { Err(AppFault::UnknownSection { section: id.to_owned() }.into()) }
    }

    fn drafted(&self, language: Language) -> Result<Vec<DraftSection>, Refusal> {
        let area = self.home()?;
        Ok(Edition { workspace: self, area: &area, language }.draft()?.sections)
    }
}

fn heading(section: &DraftSection) -> String {
    match section.number.as_str() {
        "" => section.title.clone(),
        number => format!("{number} {}", section.title),
    }
}
