//! Figures without a file: a number from a letter or a printed report, and a table pasted from another program.

use super::{ImportReport, OpenWorkspace};
use crate::mapping::{Answers, source_sheet};
use crate::quality::Kept;
use crate::{App, AppFault, Progress, Refusal};
use bearings_ingest::{number_as_written, sha256_hex};
use bearings_model::{
    AgeBand, AreaCode, Basis, CellPlace, CounterpartRole, Observation, ObservationStatus, Period, SeriesKey, Sex, Unit,
};
use bearings_store::FileSheet;
use std::path::PathBuf;

/// Letters of a pasted table; more comes as a file.
const LONGEST_PASTE: usize = 4_000_000;

impl App {
    /// Takes a pasted table in, to be looked at and imported like a file of the name given. It is never written to a disk.
    pub fn paste_table(&self, name: &str, text: String) -> Result<PathBuf, Refusal> {
        let name = name.trim();
        if name.is_empty() {
            return Err(AppFault::SourceIncomplete { field: "document".into() }.into());
        }
        if text.len() > LONGEST_PASTE {
            return Err(AppFault::TextTooLong { limit: LONGEST_PASTE as u64 }.into());
        }
        Ok(self.shared.keep_pasted(name, text))
    }
}

impl OpenWorkspace {
    /// Enters one figure. Beside the fields of the source sheet, `answers` hold `indicator`, `area`, `period`, `sex`,
    /// `age`, `counterpart`, `role`, `basis`, `unit`, `multiplier`, `value` and `page`, the place in the document, which
    /// is what the figure is traced to.
    ///
    /// # Errors
    /// A field that must be there is empty or cannot be read, or the same figure was entered before.
    pub fn enter_figure(&self, answers: &Answers) -> Result<ImportReport, Refusal> {
        let observation = figure(self, answers)?;
        let release = source_sheet(answers)?;
        let observation = Observation {
            series: SeriesKey {
                source: release.source.clone(),
                edition: release.edition.clone(),
                ..observation.series.clone()
            },
            ..observation
        };
        // The digest of what was typed stands for a file: the same figure twice is the same file.
        let canonical = serde_json::to_vec(&(&release, &observation))
            .map_err(|error| AppFault::BrokenPromise { promise: error.to_string() })?;
        let file =
            FileSheet { sha256: sha256_hex(&canonical), name: release.title.clone(), bytes: canonical.len() as u64 };
        let (kept, progress) = (Kept::default(), Progress::default());
        let report = self.enter_observations("enter-figure", &release, &file, &[observation], kept, &progress)?;
        report.ok_or_else(|| AppFault::BrokenPromise { promise: "enter".into() }.into())
    }
}

fn figure(open: &OpenWorkspace, answers: &Answers) -> Result<Observation, Refusal> {
    let needed = |field: &str| {
        let text = answers.text(field);
        if text.is_empty() { Err(AppFault::SourceIncomplete { field: field.to_owned() }) } else { Ok(text) }
    };
    let odd = |text: &str| AppFault::unknown_choice(text, &[]);
    let indicator = needed("indicator")?;
    let catalogue = open.shared.content.catalogue()?;
    let known = catalogue.indicators.iter().find(|known| known.id == indicator).ok_or_else(|| odd(&indicator))?;
    let unit_text = answers.text("unit");
    let unit: Unit =
        if unit_text.is_empty() { known.unit.parse()? } else { unit_text.parse().map_err(|_| odd(&unit_text))? };
    let area = match answers.text("area") {
        text if text.is_empty() => open.home()?,
        text => area_of(open, &text)?,
    };
    let written = needed("value")?;
    let value = number_as_written(&written).ok_or(AppFault::NotANumber { text: written })?;
    let counterpart = match answers.text("counterpart") {
        text if text.is_empty() => None,
        text => Some(area_of(open, &text)?),
    };
    let role = match answers.text("role") {
        text if text.is_empty() => CounterpartRole::Origin,
        text => text.parse().map_err(|_| odd(&text))?,
    };
    let basis = answers.text("basis");
    let sex = answers.text("sex");
    let age = answers.text("age");
    let period = needed("period")?;
    Ok(Observation {
        series: SeriesKey {
            basis: if basis.is_empty() { Basis::NONE } else { Basis::read(&basis).map_err(|_| odd(&basis))? },
            counterpart_role: if counterpart.is_some() { role } else { CounterpartRole::NotApplicable },
            counterpart,
            sex: match sex.as_str() {
                "" if unit == Unit::UsDollars => Sex::NotApplicable,
                "" => Sex::Total,
                text => text.parse().map_err(|_| odd(text))?,
            },
            age: if age.is_empty() { AgeBand::Total } else { AgeBand::read(&age).map_err(|_| odd(&age))? },
            ..SeriesKey::total(&indicator, area, "", "")
        },
        period: Period::read(&period).map_err(|_| odd(&period))?,
        value: Some(value),
        unit,
        multiplier: answers.text("multiplier").parse().unwrap_or(0),
        status: ObservationStatus::Normal,
        sign: String::new(),
        notes: String::new(),
        place: CellPlace { file: String::new(), sheet: needed("page")?, row: 1, column: 1 },
    })
}

/// An area by its code or by a name in any of the languages.
fn area_of(open: &OpenWorkspace, text: &str) -> Result<AreaCode, Refusal> {
    let areas = open.shared.content.areas()?;
    let by_code = text.parse::<AreaCode>().ok().filter(|code| areas.area(code).is_some());
    let found = by_code.or_else(|| match areas.resolve_name(text) {
        bearings_ingest::AreaMatch::Area(area) => Some(area),
        _ => None,
    });
    found.ok_or_else(|| AppFault::UnknownArea { code: text.to_owned() }.into())
}
