//! The parts of a recipe for rows that are records: they are counted, and none is kept.

use super::{DateOrder, RowTest, Set, Texts};
use serde::{Deserialize, Serialize};

/// How records of persons or events are counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TallyPart {
    /// Header of the column that says what a record counts for; absent where each counts for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<Texts>,
    /// The fewest records of a cell that may be printed, or persons where `person` tells them apart (domain
    /// reference 5.4).
    #[serde(default = "three")]
    pub least: u64,
    /// Years of an age group.
    #[serde(default = "five")]
    pub age_group: u8,
    /// Where the open age group begins.
    #[serde(default = "seventy_five")]
    pub open_age: u8,
    /// Whether records count whose counterpart is the area itself, or is not known; migrants they are not.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub everyone: bool,
    /// Whether records that are equal in every cell are counted once.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub once: bool,
    /// Header of the column that tells persons apart. What stands in it is kept nowhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Texts>,
    /// For crossings: how an arrival and the departure after it become a stay.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stays: Option<StaysPart>,
    /// What is counted; records where nothing is said.
    #[serde(default, rename = "count", skip_serializing_if = "Vec::is_empty")]
    pub counts: Vec<CountPart>,
}

/// Columns of crossings that make stays.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StaysPart {
    /// Header of the column with the date of the crossing, perhaps with its time.
    pub date: Texts,
    /// In which order the dates of the table are written.
    #[serde(default)]
    pub dates: DateOrder,
    /// Header of the column that says which way.
    pub direction: Texts,
    /// The texts for a way in.
    pub arrival: Texts,
    /// The texts for a way out.
    pub departure: Texts,
    /// Header of the column with the days that may pass after the day of arrival.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permitted_days: Option<Texts>,
    /// Header of the column with the last day of the permitted stay.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permitted_until: Option<Texts>,
}

/// Something that is counted, and what it is called.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountPart {
    /// What is counted.
    pub of: CountOf,
    /// Of records: only those with one of these texts in a column. Records in several such counts are in each of them.
    #[serde(default, rename = "where", skip_serializing_if = "Option::is_none")]
    pub test: Option<RowTest>,
    /// Its indicator and unit, over what the table says.
    #[serde(default)]
    pub set: Set,
}

/// What records are counted into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CountOf {
    /// The records themselves, such as crossings.
    Records,
    /// Persons, each once in every cell in which it has a record.
    Persons,
    /// Ways in.
    Arrivals,
    /// Ways out.
    Departures,
    /// An arrival and the departure after it, in the year of the departure.
    Stays,
    /// Stays that ended after the last permitted day.
    Overstays,
}

impl TallyPart {
    /// The headers of all columns that it looks at beside the columns of keys.
    pub(crate) fn headers(&self) -> impl Iterator<Item = &Texts> {
        let stays = self.stays.iter().flat_map(|stays| {
            let limits = [stays.permitted_days.as_ref(), stays.permitted_until.as_ref()].into_iter().flatten();
            [&stays.date, &stays.direction].into_iter().chain(limits)
        });
        let tests = self.counts.iter().filter_map(|count| count.test.as_ref()).map(|test| &test.header);
        self.weight.iter().chain(&self.person).chain(stays).chain(tests)
    }

    /// What is counted; records where nothing is said.
    pub(crate) fn counted(&self) -> Vec<CountPart> {
        if self.counts.is_empty() {
            return vec![CountPart { of: CountOf::Records, test: None, set: Set::default() }];
        }
        self.counts.clone()
    }
}

impl Default for TallyPart {
    fn default() -> Self {
        TallyPart {
            weight: None,
            least: three(),
            age_group: five(),
            open_age: seventy_five(),
            once: false,
            everyone: false,
            person: None,
            stays: None,
            counts: Vec::new(),
        }
    }
}

fn three() -> u64 {
    3
}

fn five() -> u8 {
    5
}

fn seventy_five() -> u8 {
    75
}
