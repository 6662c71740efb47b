//! Findings of one kind that differ in a name alone, such as tables of records that were not made: told as one.

use bearings_fault::{Detail, Finding};
use bearings_locale::{Message, Spoken, Words, messages};

/// A kind of findings that are told as one where there are several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Tables of records that would point to persons.
    TablesLeftOut,
    /// What a file holds beside its values.
    NotKept,
    /// Sheets with formulas.
    Formulas,
}

/// Several findings as one: what is said of them, and the names in which they differ.
pub struct Together<'a> {
    /// The sentence, with the hint of each.
    pub spoken: Spoken,
    /// The names.
    pub names: Vec<String>,
    /// The first of them.
    pub first: &'a Finding,
}

impl Kind {
    const ALL: [Kind; 3] = [Kind::TablesLeftOut, Kind::NotKept, Kind::Formulas];

    fn code(self) -> &'static str {
        match self {
            Kind::TablesLeftOut => TABLE_LEFT_OUT,
            Kind::NotKept => "INGEST-178",
            Kind::Formulas => "INGEST-151",
        }
    }

    /// The detail that names what a finding is about.
    fn names(self) -> &'static str {
        match self {
            Kind::TablesLeftOut => "table",
            Kind::NotKept => "what",
            Kind::Formulas => "sheet",
        }
    }

    fn sentence(self, words: &Words, names: usize, first: &Finding) -> Option<Message> {
        let numbers = words.numbers();
        let names = numbers.count(names as i64);
        Some(match self {
            Kind::TablesLeftOut => messages::ui_tables_left_out(names, numbers.count(least(first)?)),
            Kind::NotKept => messages::ui_not_kept(names),
            Kind::Formulas => messages::ui_formulas(names),
        })
    }
}

/// The code of a table of records that was not made.
const TABLE_LEFT_OUT: &str = "INGEST-181";

/// What is told together, and the other findings in their order.
pub fn told_together<'a>(words: &Words, findings: &'a [Finding]) -> (Vec<Together<'a>>, Vec<&'a Finding>) {
    let mut others: Vec<&Finding> = findings.iter().collect();
    let mut together = Vec::new();
    for kind in Kind::ALL {
        let of_kind = |finding: &&Finding| finding.code.to_string() == kind.code();
        let one = joined(words, kind, &others.iter().copied().filter(of_kind).collect::<Vec<_>>());
        if let Some(one) = one {
            others.retain(|finding| !of_kind(finding));
            together.push(one);
        }
    }
    (together, others)
}

fn joined<'a>(words: &Words, kind: Kind, findings: &[&'a Finding]) -> Option<Together<'a>> {
    let first = *findings.first()?;
    let mut names: Vec<String> = Vec::new();
    for finding in findings {
        let name = text(finding, kind.names())?;
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let sentence = kind.sentence(words, names.len(), first).filter(|_| names.len() > 1)?;
    Some(Together { spoken: Spoken { sentence: words.say(&sentence), ..words.finding(first) }, names, first })
}

fn text(finding: &Finding, wanted: &str) -> Option<String> {
    finding.details.iter().find_map(|(name, detail)| match detail {
        Detail::Text(text) if *name == wanted => Some(text.clone()),
        _ => None,
    })
}

fn least(finding: &Finding) -> Option<i64> {
    finding.details.iter().find_map(|(name, detail)| match detail {
        Detail::Count(least) if *name == "least" => i64::try_from(*least).ok(),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use bearings_fault::{Code, Place, Severity};

    fn found(number: u16, detail: &'static str, name: &str) -> Finding {
        let code = Code { prefix: "INGEST", number };
        let details = vec![(detail, name.into()), ("cells", Detail::Count(2)), ("least", Detail::Count(3))];
        Finding::at(code, Severity::Question, details, Place { sheet: "PERSON".into(), row: 0, column: 0 })
    }

    #[test]
    fn what_differs_in_a_name_alone_is_told_together() {
        let words = Words::english();
        let findings = [
            found(181, "table", "AGE × AREA_SUB"),
            found(178, "what", "AGE_VS2"),
            found(164, "sheet", "HOUSING"),
            found(181, "table", "COUNTERPART"),
            found(151, "sheet", "Table 2"),
            found(151, "sheet", "Table 2"),
        ];
        let (together, others) = told_together(&words, &findings);
        assert_eq!(together.len(), 1);
        assert_eq!(together[0].names, ["AGE × AREA_SUB", "COUNTERPART"]);
        let sentence = bearings_locale::strip_isolates(&together[0].spoken.sentence);
        assert!(sentence.starts_with("2 tables were not made") && sentence.contains("at least 3"), "{sentence}");
        // One of a kind, and one that was met twice, are told as they are.
        assert_eq!(others, [&findings[1], &findings[2], &findings[4], &findings[5]]);
    }
}
