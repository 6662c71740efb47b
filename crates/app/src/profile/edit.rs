//! Changes of the profile. Each is one act: checked, recorded, on the disk when it returns.

use super::settings::{PROFILE, TEXT_LIMIT, field};
use super::{OfficeField, ProfileSettings};
use crate::{AppFault, OpenWorkspace, Refusal};
use bearings_locale::Language;
use bearings_store::{Draft, Edit, StoreFault};
use serde_json::{Value, json};

impl OpenWorkspace {
    /// Keeps the office's own words for a section. Empty text takes them away. `placement`: before, after, instead.
    pub fn edit_text(&self, section: &str, language: Language, placement: &str, text: &str) -> Result<(), Refusal> {
        self.known_section(section)?;
        within_limit(text)?;
        let placement = if ["before", "instead"].contains(&placement) { placement } else { "after" };
        let text = text.replace("\r\n", "\n");
        let value = if text.trim().is_empty() { Value::Null } else { json!(text) };
        self.change(
            "edit-text",
            &[(field::text(section, language), value), (field::placement(section, language), json!(placement))],
        )
    }

    /// Keeps what is being typed, without a change, in case the power goes.
    pub fn keep_draft(&self, section: &str, language: Language, text: &str) -> Result<(), Refusal> {
        self.known_section(section)?;
        within_limit(text)?;
        let act = self.shared.act("draft");
        let draft = Draft {
            entity: PROFILE.to_owned(),
            field: field::text(section, language),
            value: json!(text.replace("\r\n", "\n")),
            saved_at: act.made_at,
        };
        Ok(self.store.write::<_, StoreFault>(|tx| tx.save_draft(&draft))?)
    }

    /// What the office says of itself in a field.
    pub fn office(&self, which: OfficeField, language: Language) -> Result<String, Refusal> {
        Ok(self.profile_settings()?.office(which, language).to_owned())
    }

    /// Keeps a field of the office.
    pub fn edit_office(&self, which: OfficeField, language: Language, value: &str) -> Result<(), Refusal> {
        within_limit(value)?;
        let value = value.replace("\r\n", "\n").trim().to_owned();
        if let Some(choices) = which.choices().filter(|choices| !choices.contains(&value.as_str())) {
            return Err(AppFault::unknown_choice(value, choices).into());
        }
        let value = if value.is_empty() { Value::Null } else { json!(value) };
        self.change("edit-office", &[(field::office(which, language), value)])
    }

    /// Leaves a section out of print, or puts it back.
    pub fn leave_out(&self, section: &str, left_out: bool) -> Result<(), Refusal> {
        self.known_section(section)?;
        self.change("leave-out", &[(field::left_out(section), json!(left_out))])
    }

    /// Whether the office has read the document of a language.
    pub fn is_read_by_us(&self, language: Language) -> Result<bool, Refusal> {
        Ok(self.profile_settings()?.is_read_by_us(language))
    }

    /// Marks the document of a language as read by the office, or takes the mark away.
    pub fn mark_read_by_us(&self, language: Language, read: bool) -> Result<(), Refusal> {
        self.change("mark-read", &[(field::read_by_us(language), json!(read))])
    }

    /// The profile as it is kept.
    pub(crate) fn profile_settings(&self) -> Result<ProfileSettings, Refusal> {
        let entity = self.store.read::<_, StoreFault>(|reading| reading.entity(PROFILE))?;
        Ok(ProfileSettings(entity.map(|found| found.doc).unwrap_or_default()))
    }

    pub(super) fn change(&self, use_case: &str, fields: &[(String, Value)]) -> Result<(), Refusal> {
        let act = self.shared.act(use_case);
        let edits: Vec<Edit> =
            fields.iter().map(|(field, value)| Edit::set(PROFILE, field.as_str(), value.clone())).collect();
        self.store.write::<_, StoreFault>(|tx| tx.record(&act, &edits))?;
        self.moved();
        Ok(())
    }
}

fn within_limit(text: &str) -> Result<(), Refusal> {
    if text.chars().count() > TEXT_LIMIT {
        return Err(AppFault::TextTooLong { limit: TEXT_LIMIT as u64 }.into());
    }
    Ok(())
}
