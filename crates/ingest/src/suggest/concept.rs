//! What a column may hold, for a person to choose from.

use crate::ColumnRole;
use bearings_model::CounterpartRole;
use serde::{Deserialize, Serialize};

/// A concept of migration statistics that a column may be about (domain reference 3.10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Concept {
    /// The area that the values describe.
    Area,
    /// Country of origin, where the source does not say by what.
    Origin,
    /// Country of birth.
    Birth,
    /// Country of citizenship.
    Citizenship,
    /// Country of previous residence.
    PreviousResidence,
    /// Country of next residence.
    NextResidence,
    /// Year or interval.
    Period,
    /// Sex.
    Sex,
    /// Age, single or in groups.
    Age,
    /// The letters B, C, R, I.
    Basis,
    /// Level of education.
    Education,
    /// Occupation.
    Occupation,
    /// Status in employment or before the law.
    Status,
    /// Reason for migration or of a permit.
    Reason,
    /// Duration of stay or of a permit.
    Duration,
    /// Year in which the person arrived in the country.
    ArrivalYear,
    /// Part of the country.
    Province,
    /// Part of the country where the person was born.
    ProvinceOfBirth,
    /// Part of the country where the person lived five years before.
    #[serde(rename = "province-5y")]
    ProvinceFiveYearsAgo,
    /// Part of the country where the person lived one year before.
    #[serde(rename = "province-1y")]
    ProvinceOneYearAgo,
    /// Urban or rural.
    Urbanisation,
    /// Numbers of notes.
    Notes,
    /// A name for people beside a code.
    Label,
    /// Counted or measured values.
    Value,
    /// What a record counts for.
    Weight,
    /// What names a person, household, device or place: not needed for a table.
    Identifier,
    /// Not read.
    Skip,
}

impl Concept {
    /// Every concept, in the order in which they are offered.
    pub const ALL: &'static [Concept] = &[
        Concept::Area,
        Concept::Origin,
        Concept::Birth,
        Concept::Citizenship,
        Concept::PreviousResidence,
        Concept::NextResidence,
        Concept::Period,
        Concept::Sex,
        Concept::Age,
        Concept::Basis,
        Concept::Education,
        Concept::Occupation,
        Concept::Status,
        Concept::Reason,
        Concept::Duration,
        Concept::ArrivalYear,
        Concept::Province,
        Concept::ProvinceOfBirth,
        Concept::ProvinceFiveYearsAgo,
        Concept::ProvinceOneYearAgo,
        Concept::Urbanisation,
        Concept::Notes,
        Concept::Label,
        Concept::Value,
        Concept::Weight,
        Concept::Identifier,
        Concept::Skip,
    ];

    /// Its id in files and forms, such as `previous-residence`.
    pub fn id(self) -> &'static str {
        match self {
            Concept::Area => "area",
            Concept::Origin => "origin",
            Concept::Birth => "birth",
            Concept::Citizenship => "citizenship",
            Concept::PreviousResidence => "previous-residence",
            Concept::NextResidence => "next-residence",
            Concept::Period => "period",
            Concept::Sex => "sex",
            Concept::Age => "age",
            Concept::Basis => "basis",
            Concept::Education => "education",
            Concept::Occupation => "occupation",
            Concept::Status => "status",
            Concept::Reason => "reason",
            Concept::Duration => "duration",
            Concept::ArrivalYear => "arrival-year",
            Concept::Province => "province",
            Concept::ProvinceOfBirth => "province-of-birth",
            Concept::ProvinceFiveYearsAgo => "province-5y",
            Concept::ProvinceOneYearAgo => "province-1y",
            Concept::Urbanisation => "urbanisation",
            Concept::Notes => "notes",
            Concept::Label => "label",
            Concept::Value => "value",
            Concept::Weight => "weight",
            Concept::Identifier => "identifier",
            Concept::Skip => "skip",
        }
    }

    /// The concept with the id.
    pub fn from_id(id: &str) -> Option<Concept> {
        Concept::ALL.iter().copied().find(|concept| concept.id() == id)
    }

    /// Whether its codes are areas.
    pub fn is_area(self) -> bool {
        self == Concept::Area || self.counterpart_role().is_some()
    }

    /// Whether it divides by texts that stand for themselves, as names of provinces do, and not by codes of ours.
    pub fn stands_for_itself(self) -> bool {
        matches!(self, Concept::Occupation | Concept::Status | Concept::Duration | Concept::Province)
    }

    /// For a counterpart: what it is to the persons counted.
    pub fn counterpart_role(self) -> Option<CounterpartRole> {
        match self {
            Concept::Origin => Some(CounterpartRole::Origin),
            Concept::Birth => Some(CounterpartRole::Birth),
            Concept::Citizenship => Some(CounterpartRole::Citizenship),
            Concept::PreviousResidence => Some(CounterpartRole::PreviousResidence),
            Concept::NextResidence => Some(CounterpartRole::NextResidence),
            _ => None,
        }
    }

    /// The role in a recipe of a column that says what a row is about; `None` for values.
    pub fn column_role(self) -> Option<ColumnRole> {
        Some(match self {
            Concept::Area => ColumnRole::Area,
            Concept::Origin
            | Concept::Birth
            | Concept::Citizenship
            | Concept::PreviousResidence
            | Concept::NextResidence => ColumnRole::Counterpart,
            Concept::Period => ColumnRole::Period,
            Concept::Sex => ColumnRole::Sex,
            Concept::Age => ColumnRole::Age,
            Concept::Basis => ColumnRole::Basis,
            Concept::Education => ColumnRole::Education,
            Concept::Occupation => ColumnRole::Occupation,
            Concept::Status => ColumnRole::Status,
            Concept::Reason => ColumnRole::Reason,
            Concept::Duration => ColumnRole::Duration,
            Concept::ArrivalYear => ColumnRole::ArrivalYear,
            Concept::Province => ColumnRole::Province,
            Concept::ProvinceOfBirth => ColumnRole::ProvinceOfBirth,
            Concept::ProvinceFiveYearsAgo => ColumnRole::ProvinceFiveYearsAgo,
            Concept::ProvinceOneYearAgo => ColumnRole::ProvinceOneYearAgo,
            Concept::Urbanisation => ColumnRole::Urbanisation,
            Concept::Notes => ColumnRole::Notes,
            Concept::Label => ColumnRole::Label,
            Concept::Weight | Concept::Identifier | Concept::Skip => ColumnRole::Skip,
            Concept::Value => return None,
        })
    }
}
