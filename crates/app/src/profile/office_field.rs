//! What an office may say of itself, field by field.

/// One field of the form *Your office*. Each is kept in the language of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfficeField {
    /// Name of the office.
    OfficeName,
    /// Official name of the country.
    CountryName,
    /// Institutions of the working group, one on a line.
    WorkingGroup,
    /// When the next edition is due.
    NextUpdate,
    /// A function and a way to reach it.
    Contact,
    /// Who owns the report.
    Foreword,
    /// `latin` or `arabic-indic`.
    Digits,
    /// `gulf`, `mashriq` or `maghreb`.
    Months,
}

impl OfficeField {
    /// All fields, in the order of the form.
    pub const ALL: &'static [OfficeField] = &[
        OfficeField::OfficeName,
        OfficeField::CountryName,
        OfficeField::WorkingGroup,
        OfficeField::NextUpdate,
        OfficeField::Contact,
        OfficeField::Foreword,
        OfficeField::Digits,
        OfficeField::Months,
    ];

    /// The stable id, used in addresses and in the change log.
    pub fn id(self) -> &'static str {
        match self {
            OfficeField::OfficeName => "office-name",
            OfficeField::CountryName => "country-name",
            OfficeField::WorkingGroup => "working-group",
            OfficeField::NextUpdate => "next-update",
            OfficeField::Contact => "contact",
            OfficeField::Foreword => "foreword",
            OfficeField::Digits => "digits",
            OfficeField::Months => "months",
        }
    }

    /// The values to choose from, where the field is a choice; the first is the default.
    pub fn choices(self) -> Option<&'static [&'static str]> {
        match self {
            OfficeField::Digits => Some(&["latin", "arabic-indic"]),
            OfficeField::Months => Some(&["gulf", "mashriq", "maghreb"]),
            _ => None,
        }
    }

    /// Whether it takes more than a line.
    pub fn is_long(self) -> bool {
        matches!(self, OfficeField::WorkingGroup | OfficeField::Foreword | OfficeField::Contact)
    }
}
