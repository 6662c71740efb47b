//! The parts of a recipe, one struct for each table of the TOML file.

use super::TallyPart;
use crate::{Pattern, YearsIn};
use bearings_model::{AgeBand, AreaCode, Basis, CounterpartRole, IndicatorId, ObservationStatus, Period, Sex, Unit};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One text or several that mean the same. Compared without regard to case and spacing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Texts {
    /// One.
    One(String),
    /// Any of several.
    Any(Vec<String>),
}

impl Texts {
    /// The texts as a slice; never empty in a checked recipe.
    pub fn all(&self) -> &[String] {
        match self {
            Texts::One(text) => std::slice::from_ref(text),
            Texts::Any(texts) => texts,
        }
    }

    /// Whether a text is one of these. Attributes of a hashtag may stand in any order: `#affected+ind+idps` is
    /// `#affected+idps+ind`.
    pub fn has(&self, text: &str) -> bool {
        let text = plain(text);
        self.all().iter().any(|known| plain(known) == text)
    }
}

/// Our code for a text of the source, which is compared as all texts of a recipe are.
pub(crate) fn code_in<'c>(codes: &'c BTreeMap<String, String>, text: &str) -> Option<&'c String> {
    let first = |text: &str| text.trim().chars().next().into_iter().flat_map(char::to_lowercase).next();
    let alike = |known: &str| first(known) == first(text) && crate::pattern::fold(known) == crate::pattern::fold(text);
    codes.get(text).or_else(|| codes.iter().find(|(known, _)| alike(known)).map(|(_, code)| code))
}

/// A text as headers are compared.
pub(crate) fn plain(text: &str) -> String {
    let folded = crate::pattern::fold(text);
    if !folded.starts_with('#') {
        return folded;
    }
    let mut parts: Vec<&str> = folded.split('+').map(str::trim).collect();
    parts[1..].sort_unstable();
    parts.join("+")
}

impl std::fmt::Display for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.all().join(" / "))
    }
}

/// Values for dimensions and attributes. What is absent is left as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs)]
pub struct Set {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub indicator: Option<IndicatorId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<AreaCode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<AgeBand>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counterpart: Option<AreaCode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<CounterpartRole>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiplier: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub freq: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub obs_status: Option<ObservationStatus>,
    /// Further dimensions by their SDMX names.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, String>,
    /// Takes the counterpart away, for rows and columns that hold totals.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub no_counterpart: bool,
}

impl Set {
    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        *self == Set::default()
    }
}

/// How an area is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AreaBy {
    /// Numeric code of M49 or of the UN, as number or text, with or without leading zeros.
    M49,
    /// ISO alpha-3, or a code of the source that the alias list knows.
    Code,
    /// ISO alpha-2 or alpha-3, in capitals or not.
    Iso,
    /// A name.
    #[default]
    Name,
}

/// What a column of row keys holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ColumnRole {
    /// The area that the value describes.
    Area,
    /// Origin, destination, sender, receiver.
    Counterpart,
    /// A year or an interval.
    Period,
    /// Sex.
    Sex,
    /// An age band.
    Age,
    /// The letters B, C, R, I.
    Basis,
    /// The code of the indicator, through `codes`.
    Indicator,
    /// Level of education, by `codes`; the dimension EDU.
    Education,
    /// Occupation; OCC.
    Occupation,
    /// Status in employment or before the law; STATUS.
    Status,
    /// Reason for migration or of a permit; REASON.
    Reason,
    /// Duration of stay or of a permit; DURATION.
    Duration,
    /// Year of the last arrival of a person from abroad, in records; DURATION, by the years from then to the period.
    #[serde(rename = "arrival-year")]
    ArrivalYear,
    /// Part of the country; AREA_SUB.
    Province,
    /// Part of the country where the person was born; the counterpart of lifetime migration.
    #[serde(rename = "province-birth")]
    ProvinceOfBirth,
    /// Part of the country where the person lived five years before; the counterpart of five-year migration.
    #[serde(rename = "province-5y")]
    ProvinceFiveYearsAgo,
    /// Part of the country where the person lived one year before; the counterpart of one-year migration.
    #[serde(rename = "province-1y")]
    ProvinceOneYearAgo,
    /// Urban or rural; URBANISATION.
    Urbanisation,
    /// Status of the observation, by `codes`; what is no status of ours is kept among the notes.
    Flag,
    /// Numbers of notes.
    Notes,
    /// A name for people; tells a heading from an empty row.
    Label,
    /// Not read.
    Skip,
}

impl ColumnRole {
    /// The SDMX name of the further dimension that the column fills; `None` for what has a place of its own.
    pub fn dimension(self) -> Option<&'static str> {
        match self {
            ColumnRole::Education => Some("EDU"),
            ColumnRole::Occupation => Some("OCC"),
            ColumnRole::Status => Some("STATUS"),
            ColumnRole::Reason => Some("REASON"),
            ColumnRole::Duration | ColumnRole::ArrivalYear => Some("DURATION"),
            ColumnRole::Province => Some("AREA_SUB"),
            ColumnRole::Urbanisation => Some("URBANISATION"),
            _ => None,
        }
    }
}

/// A column that says what a row is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColumnPart {
    /// Its header, in any header row.
    pub header: Texts,
    /// What it holds.
    pub is: ColumnRole,
    /// For areas: how they are written.
    #[serde(default, skip_serializing_if = "is_by_name")]
    pub by: AreaBy,
    /// For counterparts: what they are to the persons counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<CounterpartRole>,
    /// The source's codes by ours; for areas only those that the list of names does not know.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub codes: BTreeMap<String, String>,
    /// For periods: the calendar of the years, where it is not the Gregorian one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub years: Option<YearsIn>,
    /// Rows with other texts in this column are left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<String>,
    /// For periods: that dates stand in the column, and in which order; each counts for its year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dates: Option<DateOrder>,
    /// For periods of dates: which rows of an area speak for a year; all where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep: Option<Keep>,
    /// Whether a blank cell says the same as the one above it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fill_down: bool,
    /// Whether the table can be read without the column.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
}

/// In which order day, month and year are written. Dates of ISO 8601 are read in any case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DateOrder {
    /// Year, month, day.
    #[default]
    Ymd,
    /// Day, month, year.
    Dmy,
    /// Month, day, year.
    Mdy,
}

/// Which of several dates in a year is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Keep {
    /// The last, as a stock is taken that was counted several times.
    Last,
}

/// What a number in brackets means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Brackets {
    /// Less than nothing, as accountants write it.
    Negative,
    /// A number of little reliability; it is kept with `()` as its note.
    Unreliable,
}

/// Columns that hold values of one kind.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ValuesPart {
    /// A header of the columns, in any header row; a header row above others reaches to the right over blank cells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<Texts>,
    /// A pattern of the lowest header, with parts such as `{period}`, `{age}`, `{sex}`, `{area}`, `{counterpart}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<Pattern>,
    /// For areas in headers: how they are written.
    #[serde(skip_serializing_if = "is_by_name")]
    pub by: AreaBy,
    /// The source's codes by ours, for sex and age in headers.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub codes: BTreeMap<String, String>,
    /// For periods in headers: the calendar of the years, where it is not the Gregorian one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub years: Option<YearsIn>,
    /// What numbers in brackets mean; a doubt where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brackets: Option<Brackets>,
    /// What the columns hold.
    #[serde(skip_serializing_if = "Set::is_empty")]
    pub set: Set,
    /// Whether the columns are known and left out, such as totals that the program computes.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub skip: bool,
    /// Whether the table can be read without them.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
}

/// Which rows a rule is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowTest {
    /// Header of the column to look at; one of the key columns.
    pub header: Texts,
    /// The texts.
    pub equals: Texts,
}

/// What particular rows are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowPart {
    /// Which rows.
    #[serde(rename = "where")]
    pub test: RowTest,
    /// Leave them out.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub skip: bool,
    /// They hold no values, such as the heading of a group of areas.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub heading: bool,
    /// What they hold, over what columns and headers say.
    #[serde(default)]
    pub set: Set,
}

/// How numbers are written in texts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Numbers {
    /// Decimal mark.
    pub decimal: char,
    /// Characters between groups of digits; every kind of space is meant by one space.
    #[serde(default)]
    pub grouping: String,
}

/// One table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TablePart {
    /// Its own id within the recipe.
    pub id: String,
    /// Pattern of the sheet's name; absent for files without sheets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<Pattern>,
    /// Pattern of a line above the header, to be sure that the table is the one meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Pattern>,
    /// How many header rows, 1 to 6.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub header_rows: usize,
    /// How many of them stand above the first one in which a needed column has its header; fewer than `header_rows`.
    #[serde(default, skip_serializing_if = "is_nought")]
    pub header_above: usize,
    /// Texts of rows right below the header that hold no data, such as units; the first filled cell of the row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below_header: Option<Texts>,
    /// Whether the first blank row below data ends the table.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub end_at_blank: bool,
    /// Words with which the first filled cell of a row begins that ends the table, such as *Source*.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_at: Option<Texts>,
    /// Whether the file can be read without the table.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    /// How numbers are written in texts, where not plainly with a point.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub numbers: Option<Numbers>,
    /// What all values of the table have in common.
    #[serde(default)]
    pub set: Set,
    /// Columns of row keys.
    #[serde(rename = "column")]
    pub columns: Vec<ColumnPart>,
    /// Whether rows that say the same are parts that are added up.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub add_up: bool,
    /// Columns of values; the first part that fits a column takes it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<ValuesPart>,
    /// For records: that they are counted, and how.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tally: Option<TallyPart>,
    /// Rows that are something else.
    #[serde(default, rename = "row", skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<RowPart>,
}

/// A list of the source's notes: number and text, below an anchor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotesPart {
    /// Pattern of the sheet's name; absent for files without sheets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<Pattern>,
    /// Text of the cell above the first note.
    pub below: Texts,
    /// How many columns right of the anchor the number stands; absent when notes have none and are counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_right: Option<usize>,
    /// How many columns right of the anchor the text stands.
    #[serde(default)]
    pub text_right: usize,
    /// Characters around the number, such as `()`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub strip: String,
}

/// A table in which marks say to which groups an area belongs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassificationPart {
    /// Pattern of the sheet's name; absent for files without sheets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<Pattern>,
    /// Header of the column with the areas.
    pub header: Texts,
    /// How they are written.
    #[serde(default)]
    pub by: AreaBy,
    /// Groups by the header of their column.
    pub groups: BTreeMap<String, AreaCode>,
}

/// Along which dimension parts add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum CheckBy {
    Sex,
    Age,
    Counterpart,
}

/// A sum to be checked after reading: the parts along a dimension against the total.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckPart {
    /// Along which dimension.
    pub by: CheckBy,
    /// Indicator of the parts.
    pub parts: IndicatorId,
    /// Indicator of the total; absent when it is the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<IndicatorId>,
    /// How far apart they may be, in the unit of the file.
    #[serde(default)]
    pub tolerance: f64,
}

fn one() -> usize {
    1
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde hands over a reference
fn is_by_name(by: &AreaBy) -> bool {
    *by == AreaBy::Name
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde hands over a reference
fn is_nought(number: &usize) -> bool {
    *number == 0
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde hands over a reference
fn is_one(number: &usize) -> bool {
    *number == 1
}

#[cfg(test)]
mod tests {
    use super::code_in;

    #[test]
    fn codes_are_found_in_capitals_and_the_exact_text_first() {
        let codes = [("Male", "M"), ("m", "a"), ("M", "b"), ("0 - 4", "Y0T4")];
        let codes = codes.into_iter().map(|(text, code)| (text.to_owned(), code.to_owned())).collect();
        let code = |text: &str| code_in(&codes, text).map(String::as_str);
        assert_eq!((code("MALE"), code(" male "), code("m"), code("M")), (Some("M"), Some("M"), Some("a"), Some("b")));
        assert_eq!((code("0 \u{2013} 4"), code("Mal"), code("")), (Some("Y0T4"), None, None));
    }
}
