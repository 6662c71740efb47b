//! What was seen while a file was read, kept with its release: the reader's doubts, and the recipe it was read by.

use super::QualityFinding;
use super::ground::SumBy;
use bearings_fault::{Code, Detail, Finding, Place, Severity};
use bearings_ingest::{CheckBy, IngestFinding, Recipe};
use bearings_store::StoreFault;
use serde_json::{Map, Value, json};

/// What is kept.
#[derive(Clone, Debug, Default)]
pub(crate) struct Kept {
    /// Doubts of the reader, and of the store about values it left out.
    pub findings: Vec<Finding>,
    /// The recipe; absent for figures that were typed.
    pub recipe: Option<Recipe>,
}

/// The JSON object that the store keeps. Of records no doubt is kept that quotes a cell: whoever imports hears it once.
pub(crate) fn keep(findings: &[Finding], recipe: Option<&Recipe>) -> Value {
    let of_records = recipe.is_some_and(|recipe| recipe.tables.iter().any(|table| table.tally.is_some()));
    let findings: Vec<&Finding> = findings.iter().filter(|finding| !(of_records && quotes_a_cell(finding))).collect();
    // A recipe that was read can be written.
    let recipe = recipe.and_then(|recipe| recipe.to_toml().ok());
    json!({ "findings": findings, "recipe": recipe })
}

/// Details in which doubts of the reader quote what stands in a cell.
const QUOTED: [&str; 4] = ["text", "area", "year", "value"];

fn quotes_a_cell(finding: &Finding) -> bool {
    finding.details.iter().any(|(name, _)| QUOTED.contains(name))
}

impl Kept {
    /// Reads it back. What a newer program kept and this one does not know is passed over.
    pub fn read(doc: &Map<String, Value>) -> Kept {
        let list = |field: &str| doc.get(field).and_then(Value::as_array).into_iter().flatten();
        let findings = list("findings").chain(list("left_out")).filter_map(read_finding).collect();
        let recipe = doc.get("recipe").and_then(Value::as_str).and_then(|text| Recipe::parse(text, "recipe").ok());
        Kept { findings, recipe }
    }

    /// The sums that the reader has checked already.
    pub(super) fn summed(&self) -> Vec<(String, SumBy)> {
        let checks = self.recipe.iter().flat_map(|recipe| &recipe.checks);
        let by = |by: CheckBy| match by {
            CheckBy::Sex => Some(SumBy::Sex),
            CheckBy::Age => Some(SumBy::Age),
            CheckBy::Counterpart => None,
        };
        checks.filter_map(|check| Some((check.parts.0.clone(), by(check.by)?))).collect()
    }
}

fn read_finding(value: &Value) -> Option<Finding> {
    let text = value.get("code")?.as_str()?;
    let all = [IngestFinding::CODES, StoreFault::CODES, QualityFinding::CODES];
    let (code, names): &(Code, &[&'static str]) =
        all.into_iter().flatten().find(|(code, _)| code.to_string() == text)?;
    let given = value.get("details")?.as_object()?;
    let detail = |name: &&'static str| {
        let detail = match given.get(*name)? {
            Value::String(text) => Detail::Text(text.clone()),
            Value::Number(number) => number.as_u64().map(Detail::Count).or(number.as_f64().map(Detail::Number))?,
            _ => return None,
        };
        Some((*name, detail))
    };
    let severity = match value.get("severity")?.as_str()? {
        "error" => Severity::Error,
        "question" => Severity::Question,
        _ => Severity::Note,
    };
    let place = |value: &Value| {
        let number = |name: &str| u32::try_from(value.get(name)?.as_u64()?).ok();
        let sheet = value.get("sheet")?.as_str()?.to_owned();
        Some(Place { sheet, row: number("row")?, column: number("column")? })
    };
    Some(Finding {
        code: *code,
        severity,
        details: names.iter().filter_map(detail).collect(),
        count: value.get("count")?.as_u64()?,
        places: value.get("places")?.as_array()?.iter().filter_map(place).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use bearings_fault::Fault;

    #[test]
    fn what_is_kept_comes_back_as_it_was() {
        let what = IngestFinding::SumsDiffer {
            parts: "B10".into(),
            by: "SEX".into(),
            largest: -2.5,
            area: "KEN".into(),
            period: "2019".into(),
        };
        let place = Place { sheet: "Table 1".into(), row: 4, column: 2 };
        let sums = Finding::at(what.code(), Severity::Question, what.details(), place.clone());
        let guessed = IngestFinding::ExternalLinks { files: 3 };
        let mut links = Finding::at(guessed.code(), Severity::Note, guessed.details(), Place::default());
        links.again(place);
        let doc = keep(&[sums.clone(), links.clone()], None);
        let kept = Kept::read(doc.as_object().expect("an object"));
        assert_eq!(kept.findings, [sums, links]);
        let unknown = json!({ "findings": [{ "code": "INGEST-9999", "severity": "note" }] });
        assert!(Kept::read(unknown.as_object().expect("an object")).findings.is_empty());
    }
}
