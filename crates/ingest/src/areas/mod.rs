//! Which text names which area: codes, names and their variants, from tables that are data.

mod fold_name;
mod loose_name;

pub use fold_name::fold_name;
pub use loose_name::is_part_of_above;

use loose_name::{name_and_name, other_readings, short_name};

use crate::{AreaBy, IngestFault};
use bearings_model::{Area, AreaCode, AreaKind, RegionScheme};
use std::collections::HashMap;

/// What a text turned out to name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AreaMatch {
    /// An area of ours.
    Area(AreaCode),
    /// An aggregate of a source that is no area of ours, such as a lending group of the World Bank.
    Aggregate,
    /// Nothing we know.
    Unknown,
}

/// All areas, the groups they belong to, and the texts that name them.
#[derive(Clone, Debug, Default)]
pub struct AreaTable {
    areas: Vec<Area>,
    groups: HashMap<AreaCode, Vec<AreaCode>>,
    lists: HashMap<String, Vec<AreaCode>>,
    by_m49: HashMap<String, AreaCode>,
    by_iso2: HashMap<String, AreaCode>,
    by_code: HashMap<String, AreaMatch>,
    by_name: HashMap<String, AreaMatch>,
    by_folded_name: HashMap<String, AreaMatch>,
    /// Without small words and with one word for each abbreviation; unknown where that makes two names alike.
    by_short_name: HashMap<String, AreaMatch>,
}

impl AreaTable {
    /// Reads `areas.csv` (columns `code m49 iso2 kind scheme groups lists`) and `aliases.csv` (columns `alias code scope`).
    ///
    /// Where two names differ only in case or accents, the first listed answers for every other spelling.
    pub fn load(areas_csv: &[u8], aliases_csv: &[u8]) -> Result<AreaTable, IngestFault> {
        let mut table = AreaTable::default();
        for (line, row) in rows("areas.csv", areas_csv, &["code", "m49", "iso2", "kind", "scheme", "groups", "lists"])?
        {
            table.add_area(&row).map_err(|problem| wrong("areas.csv", line, problem))?;
        }
        for (line, row) in rows("aliases.csv", aliases_csv, &["alias", "code", "scope"])? {
            table.add_alias(&row).map_err(|problem| wrong("aliases.csv", line, problem))?;
        }
        Ok(table)
    }

    /// Every area, in the order of the table.
    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// One area.
    pub fn area(&self, code: &AreaCode) -> Option<&Area> {
        self.areas.iter().find(|area| area.code == *code)
    }

    /// The groups an area belongs to: its sub-region first, then regions, development and income groups.
    pub fn groups_of(&self, code: &AreaCode) -> &[AreaCode] {
        self.groups.get(code).map_or(&[], Vec::as_slice)
    }

    /// The areas of a named list, such as `un-ims-2019`: the 232 countries and areas of that edition. Empty if unknown.
    pub fn list(&self, name: &str) -> &[AreaCode] {
        self.lists.get(name).map_or(&[], Vec::as_slice)
    }

    /// An area by a numeric code with or without leading zeros, as text or as a number a spreadsheet made of it.
    pub fn resolve_m49(&self, text: &str) -> AreaMatch {
        let text = text.trim();
        let text = text.strip_suffix(".0").unwrap_or(text);
        let padded = format!("{text:0>3}");
        self.by_m49.get(&padded).cloned().map_or(AreaMatch::Unknown, AreaMatch::Area)
    }

    /// An area by our own code, which is ISO alpha-3 for countries, or by a code of a source that the aliases know.
    pub fn resolve_code(&self, text: &str) -> AreaMatch {
        self.by_code.get(text.trim()).cloned().unwrap_or(AreaMatch::Unknown)
    }

    /// An area by its ISO code of two or three letters, in capitals or not.
    pub fn resolve_iso(&self, text: &str) -> AreaMatch {
        let code = text.trim().to_ascii_uppercase();
        match self.by_iso2.get(&code) {
            Some(area) => AreaMatch::Area(area.clone()),
            None => self.resolve_code(&code),
        }
    }

    /// An area by a name in any spelling the aliases know; case, accents, apostrophes and spacing do not matter, nor do
    /// marks of notes, words such as *of which*, abbreviations and the form of the state, unless two areas would be alike.
    pub fn resolve_name(&self, text: &str) -> AreaMatch {
        let exact = self.by_name.get(text.trim());
        let found = exact.or_else(|| self.by_folded_name.get(&fold_name(text))).cloned();
        found.or_else(|| self.resolve_loosely(text)).unwrap_or(AreaMatch::Unknown)
    }

    fn resolve_loosely(&self, text: &str) -> Option<AreaMatch> {
        let known = |name: &String| {
            let short = || self.by_short_name.get(&short_name(name)).filter(|found| **found != AreaMatch::Unknown);
            self.by_folded_name.get(name).or_else(short).cloned()
        };
        let read = |name: &str| other_readings(name).iter().find_map(known);
        read(text).or_else(|| {
            let (first, second) = name_and_name(text)?;
            read(first).filter(|found| read(second).as_ref() == Some(found))
        })
    }

    /// One of the three, as a recipe says.
    pub fn resolve(&self, by: AreaBy, text: &str) -> AreaMatch {
        match by {
            AreaBy::M49 => self.resolve_m49(text),
            AreaBy::Code => self.resolve_code(text),
            AreaBy::Iso => self.resolve_iso(text),
            AreaBy::Name => self.resolve_name(text),
        }
    }

    fn add_area(&mut self, row: &[String]) -> Result<(), String> {
        let [code, m49, iso2, kind, scheme, groups, lists] = row else { return Err("seven columns".to_owned()) };
        let parse = |text: &str| text.parse::<AreaCode>().map_err(|_| format!("`{text}` is no area code"));
        let area_code = parse(code)?;
        let scheme = match scheme.as_str() {
            "geographic" => Some(RegionScheme::Geographic),
            "sdg" => Some(RegionScheme::Sdg),
            "development" => Some(RegionScheme::Development),
            "income" => Some(RegionScheme::Income),
            _ => None,
        };
        let kind = match (kind.as_str(), scheme) {
            ("country", _) => AreaKind::Country,
            ("world", _) => AreaKind::World,
            ("residual", _) => AreaKind::Residual,
            ("region", Some(scheme)) => AreaKind::Region(scheme),
            _ => return Err(format!("`{kind}` is no kind of area")),
        };
        let some = |text: &String| (!text.is_empty()).then(|| text.clone());
        if let Some(m49) = some(m49)
            && self.by_m49.insert(m49.clone(), area_code.clone()).is_some()
        {
            return Err(format!("code {m49} twice"));
        }
        if let Some(iso2) = some(iso2) {
            self.by_iso2.insert(iso2, area_code.clone());
        }
        if self.by_code.insert(code.clone(), AreaMatch::Area(area_code.clone())).is_some() {
            return Err(format!("`{code}` twice"));
        }
        let groups: Vec<_> = groups.split_whitespace().map(parse).collect::<Result<_, _>>()?;
        self.groups.insert(area_code.clone(), groups);
        for list in lists.split_whitespace() {
            self.lists.entry(list.to_owned()).or_default().push(area_code.clone());
        }
        self.areas.push(Area { code: area_code, m49: some(m49), iso2: some(iso2), kind });
        Ok(())
    }

    fn add_alias(&mut self, row: &[String]) -> Result<(), String> {
        let [alias, code, scope] = row else { return Err("three columns".to_owned()) };
        let what = if code.is_empty() {
            AreaMatch::Aggregate
        } else {
            let code: AreaCode = code.parse().map_err(|_| format!("`{code}` is no area code"))?;
            if !self.groups.contains_key(&code) {
                return Err(format!("`{code}` is not in areas.csv"));
            }
            AreaMatch::Area(code)
        };
        match scope.as_str() {
            "name" => {
                let folded = fold_name(alias);
                if !self.by_folded_name.contains_key(&folded) {
                    let same = self.by_short_name.entry(short_name(&folded)).or_insert_with(|| what.clone());
                    if *same != what {
                        *same = AreaMatch::Unknown;
                    }
                    self.by_folded_name.insert(folded, what.clone());
                }
                self.by_name.entry(alias.clone()).or_insert(what);
            }
            "code" => drop(self.by_code.entry(alias.clone()).or_insert(what)),
            _ => return Err(format!("`{scope}` is no scope")),
        }
        Ok(())
    }
}

fn wrong(file: &str, line: u64, problem: String) -> IngestFault {
    IngestFault::AreaTableWrong { file: file.to_owned(), line, problem }
}

fn rows(file: &str, bytes: &[u8], columns: &[&str]) -> Result<Vec<(u64, Vec<String>)>, IngestFault> {
    let mut reader = csv::Reader::from_reader(bytes);
    let headers = reader.headers().map_err(|error| wrong(file, 1, error.to_string()))?.clone();
    let place = |name: &&str| {
        let found = headers.iter().position(|header| header == *name);
        found.ok_or_else(|| wrong(file, 1, format!("no column `{name}`")))
    };
    let places: Vec<usize> = columns.iter().map(place).collect::<Result<_, _>>()?;
    let mut rows = Vec::new();
    for record in reader.into_records() {
        let record = record.map_err(|error| wrong(file, 0, error.to_string()))?;
        let line = record.position().map_or(0, csv::Position::line);
        rows.push((line, places.iter().map(|place| record[*place].to_owned()).collect()));
    }
    Ok(rows)
}
