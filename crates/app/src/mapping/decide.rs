//! What a person decided, read out of the answers of a form or of a command line.

use super::Proposal;
use super::scale_values::{power_said, scale_values};
use super::source_sheet::source_sheet;
use crate::{AppFault, Refusal};
use bearings_ingest::{
    AreaBy, Because, ColumnSuggestion, Concept, IngestFault, MappedColumn, Mapping, Set, TallyPart, Texts, YearsIn,
};
use bearings_model::{AreaCode, Basis, IndicatorId, Period, Sex, Unit};
use std::collections::BTreeMap;

/// Reference dates that a source may name.
pub const CHOICES_OF_REFERENCE: &[&str] = &["mid-year", "31-december", "1-january", "calendar-year", "census-day"];
/// Residence rules that a source may follow.
pub const CHOICES_OF_RESIDENCE: &[&str] = &["12-months", "6-months", "mixed", "unknown", "not-applicable"];
/// Powers of ten.
pub const MULTIPLIERS: &[&str] = &["0", "3", "6"];

/// Suggestions at least this sure are taken without a person's word.
const SURE: u8 = 60;

/// Answers by field: `c3` the concept of column 3, `b3` how its areas are written, `m3` the indicator of a column of
/// values, `k3.TEXT` our code for a text of column 3; `indicator`, `unit`, `multiplier`, `area`, `period`, `sex`,
/// `basis` for what all values have in common; `years` the calendar of a column of periods; `once` (`yes`) to count
/// records that are equal in every cell once; `add-up` (`yes`) to add up rows that say the same; `rows` (`table`, or
/// `records` to be counted) and `least`, the fewest records of a cell; `header-from`, `header-to`, `data-from`,
/// `data-to`, `end-at`, `end-at-blank` (`yes`) for the rows of the table; `s3` what was suggested for column 3 when
/// `c3` was answered; `title`, `publisher`, `edition`, `licence`, `kind`, `reference`, `residence`, `through` for the
/// source. What is absent is taken as proposed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers(pub BTreeMap<String, String>);

impl Answers {
    /// The answer without the spaces around it; empty where there is none.
    pub fn text(&self, field: &str) -> String {
        self.0.get(field).map(|text| text.trim().to_owned()).unwrap_or_default()
    }

    fn some(&self, field: &str) -> Option<String> {
        Some(self.text(field)).filter(|text| !text.is_empty())
    }

    /// What stands behind the prefix, with the answer, for each field that begins with it and says something.
    fn with_prefix<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let fields = self
            .0
            .range(prefix.to_owned()..)
            .map_while(move |(field, text)| Some((field.strip_prefix(prefix)?, text.trim())));
        fields.filter(|(_, text)| !text.is_empty())
    }

    pub(super) fn parsed<T>(
        &self,
        field: &str,
        choices: &[&str],
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, Refusal> {
        let Some(text) = self.some(field) else { return Ok(None) };
        read(&text).map(Some).ok_or_else(|| AppFault::unknown_choice(format!("{field}={text}"), choices).into())
    }

    /// The concept of a column: the person's, else the suggestion where it is sure enough, else not read.
    pub fn concept(&self, column: &ColumnSuggestion) -> Concept {
        let given = self.some(&format!("c{}", column.column)).and_then(|id| Concept::from_id(&id));
        given.unwrap_or(if column.confidence >= SURE { column.concept } else { Concept::Skip })
    }
}

/// Joins the answers with the proposal into a mapping. `country` is the area where neither a column nor a header nor
/// an answer says one.
///
/// # Errors
/// A choice is none of the form's, the sheet of the source is incomplete, or nothing says what is counted.
pub(super) fn decide(
    proposal: &Proposal,
    answers: &Answers,
    unit_of: &dyn Fn(&str) -> Option<Unit>,
    country: Option<AreaCode>,
) -> Result<Mapping, Refusal> {
    let mut columns: Vec<MappedColumn> =
        proposal.columns.iter().map(|column| decide_column(column, answers, unit_of)).collect::<Result<_, _>>()?;
    let has = |concept: Concept| columns.iter().any(|column| column.concept == concept);
    let tally = tally_of(proposal, answers, &columns)?;
    if !has(Concept::Value) && tally.is_none() {
        return Err(AppFault::MappingSaysTooLittle { what: "value".into() }.into());
    }
    let indicator = answers.some("indicator").map(IndicatorId);
    let every_value = |says: &dyn Fn(&MappedColumn) -> bool| {
        columns.iter().filter(|column| column.concept == Concept::Value).all(says)
    };
    if indicator.is_none() && (tally.is_some() || !every_value(&|column| column.set.indicator.is_some())) {
        return Err(AppFault::MappingSaysTooLittle { what: "indicator".into() }.into());
    }
    if let Some(country) = country.as_ref().filter(|_| tally.is_none()) {
        names_its_country(proposal, answers, &columns, country)?;
    }
    let unit = answers.parsed("unit", &[], |text| text.parse().ok())?;
    let area = answers.parsed("area", &[], |text| text.parse().ok())?;
    let unit = unit.or_else(|| indicator.as_ref().and_then(|id| unit_of(&id.0)));
    // Records are counted, whatever their columns are written in.
    let multiplier = match tally {
        Some(_) => power_said(answers)?,
        None => scale_values(proposal, answers, &mut columns, unit)?,
    };
    let has = |concept: Concept| columns.iter().any(|column| column.concept == concept);
    let common = Set {
        unit,
        indicator,
        area: area.or(if has(Concept::Area) { None } else { country }),
        period: answers.parsed("period", &[], |text| Period::read(text).ok())?,
        sex: answers.parsed("sex", &["M", "F", "_T", "_U"], |text| text.parse::<Sex>().ok())?,
        basis: answers.parsed("basis", &[], |text| Basis::read(text).ok())?,
        multiplier: multiplier.filter(|power| *power != 0),
        ..Set::default()
    };
    let release = source_sheet(answers)?;
    let years: Vec<&str> = YearsIn::ALL.iter().map(|years| years.id()).collect();
    Ok(Mapping {
        years: answers.parsed("years", &years, YearsIn::from_id)?,
        id: release.source.clone(),
        label: format!("{} ({})", release.title, release.edition),
        columns,
        common,
        tally,
        add_up: answers.text("add-up") == "yes",
        rows: answers.rows()?,
        release,
    })
}

/// Where the country whose figures these are is given, a lone column of other countries may say where persons are from.
/// A person's word on the column decides.
///
/// # Errors
/// `AreaOrOrigin`.
fn names_its_country(
    proposal: &Proposal,
    answers: &Answers,
    columns: &[MappedColumn],
    country: &AreaCode,
) -> Result<(), Refusal> {
    if columns.iter().any(|column| column.concept.counterpart_role().is_some()) {
        return Ok(());
    }
    let taken = |column: &&ColumnSuggestion| {
        answers.concept(column) == Concept::Area && answers.text(&format!("c{}", column.column)).is_empty()
    };
    let Some(column) = proposal.columns.iter().find(taken) else { return Ok(()) };
    let known: Vec<&str> = column.codes.iter().filter_map(|seen| seen.code.as_deref()).collect();
    if column.too_many || known.len() < 2 || known.contains(&country.as_str()) {
        return Ok(());
    }
    let fault = IngestFault::AreaOrOrigin {
        column: column.headers.join(" / "),
        number: column.column.to_string(),
        country: country.to_string(),
    };
    Err(fault.into())
}

/// Whether rows are records to be counted: as answered, else where the file is one of records.
fn tally_of(proposal: &Proposal, answers: &Answers, columns: &[MappedColumn]) -> Result<Option<TallyPart>, Refusal> {
    let counted = match answers.text("rows").as_str() {
        "" => proposal.of_records || proposal.persons && !columns.iter().any(|column| column.concept == Concept::Value),
        "records" => true,
        "table" => false,
        other => return Err(AppFault::unknown_choice(format!("rows={other}"), &["table", "records"]).into()),
    };
    let weight = columns.iter().find(|column| column.concept == Concept::Weight);
    let weight = weight.and_then(|column| column.headers.last().cloned()).map(Texts::One);
    let least = answers
        .parsed("least", &["1 – 100"], |text| text.parse::<u64>().ok().filter(|least| (1..=100).contains(least)))?;
    let plain = TallyPart::default();
    Ok(counted.then(|| TallyPart {
        weight,
        least: least.unwrap_or(plain.least),
        once: answers.text("once") == "yes",
        ..plain
    }))
}

fn decide_column(
    column: &ColumnSuggestion,
    answers: &Answers,
    unit_of: &dyn Fn(&str) -> Option<Unit>,
) -> Result<MappedColumn, Refusal> {
    let number = column.column;
    let ids: Vec<&str> = Concept::ALL.iter().map(|concept| concept.id()).collect();
    let answered = answers.parsed(&format!("c{number}"), &ids, Concept::from_id)?;
    let concept = answers.concept(column);
    // What is not read has no codes.
    let mut decided = if concept == column.concept {
        MappedColumn::from(column)
    } else {
        MappedColumn { concept, codes: BTreeMap::new(), ..MappedColumn::from(column) }
    };
    let by = answers.parsed(&format!("b{number}"), &["name", "code", "iso", "m49"], |text| match text {
        "m49" => Some(AreaBy::M49),
        "code" => Some(AreaBy::Code),
        "iso" => Some(AreaBy::Iso),
        "name" => Some(AreaBy::Name),
        _ => None,
    })?;
    decided.by = by.unwrap_or(decided.by);
    // What nobody needs is left out without a word; what may be needed, and what nothing speaks for, is not.
    let idle = [Concept::Skip, Concept::Label, Concept::Notes, Concept::Identifier, Concept::Weight];
    let is_idle = idle.contains(&column.concept) && (column.because != Because::Nothing || column.examples.is_empty());
    decided.undecided = answered.is_none() && concept == Concept::Skip && !is_idle;
    for (label, code) in answers.with_prefix(&format!("l{number}.")) {
        let labelled = column.codes.iter().filter(|seen| seen.code.is_none() && seen.label == label);
        decided.codes.extend(labelled.map(|seen| (seen.text.clone(), code.to_owned())));
    }
    for (text, code) in answers.with_prefix(&format!("k{number}.")) {
        decided.codes.insert(text.to_owned(), code.to_owned());
    }
    if concept == Concept::Value
        && let Some(indicator) = answers.some(&format!("m{number}"))
    {
        decided.set = Set { unit: unit_of(&indicator), indicator: Some(IndicatorId(indicator)), ..Set::default() };
    }
    Ok(decided)
}
