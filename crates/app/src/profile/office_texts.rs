//! The office's words of one language, gathered from the fields in which they are kept.

use super::{OfficeField, ProfileSettings};
use bearings_locale::Language;
use bearings_profile::{OfficeSection, OfficeTexts, Place, Template};

pub(super) fn office_texts(settings: &ProfileSettings, template: &Template, language: Language) -> OfficeTexts {
    let own = |field| settings.office(field, language).to_owned();
    let section = |id: &str| OfficeSection {
        text: settings.text(id, language).to_owned(),
        place: match settings.placement(id, language) {
            "before" => Place::Before,
            "instead" => Place::Instead,
            _ => Place::After,
        },
        left_out: settings.is_left_out(id),
    };
    OfficeTexts {
        name: own(OfficeField::OfficeName),
        logo: settings.logo(),
        foreword: own(OfficeField::Foreword),
        working_group: own(OfficeField::WorkingGroup),
        contact: own(OfficeField::Contact),
        next_update: own(OfficeField::NextUpdate),
        read_by_us: settings.is_read_by_us(language),
        sections: template.sections.iter().map(|known| (known.id.clone(), section(&known.id))).collect(),
    }
}
