//! Findings in words, as the pages show them.

use super::told_together::{Together, told_together};
use crate::page::SpokenFinding;
use bearings_app::cell_lines;
use bearings_fault::{Finding, Place, Severity};
use bearings_locale::Words;

/// Findings in the words of a language, the gravest first. What reads the same is told once, however many sheets have
/// it: the sheets are told as its places.
pub fn spoken_findings(words: &Words, findings: &[Finding]) -> Vec<SpokenFinding> {
    let (together, mut sorted) = told_together(words, findings);
    sorted.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    let mut told: Vec<(SpokenFinding, Vec<&Place>)> = Vec::new();
    for finding in sorted {
        let (spoken, severity) = (words.finding(finding), severity(finding));
        let same = told.iter_mut().find(|(known, _)| {
            known.spoken.code == spoken.code && known.spoken.sentence == spoken.sentence && known.severity == severity
        });
        match same {
            Some((known, places)) => {
                known.count += finding.count;
                places.extend(&finding.places);
            }
            None => {
                let one =
                    SpokenFinding { severity, spoken, count: finding.count, places: Vec::new(), names: Vec::new() };
                told.push((one, finding.places.iter().collect()));
            }
        }
    }
    let placed = |(one, places): (SpokenFinding, Vec<&Place>)| SpokenFinding { places: cell_lines(&places), ..one };
    let mut told: Vec<SpokenFinding> = told.into_iter().map(placed).collect();
    for Together { spoken, names, first } in together {
        let one = SpokenFinding { severity: severity(first), spoken, count: 1, places: Vec::new(), names };
        let rank = |severity: &str| ["error", "question", "note"].iter().position(|known| *known == severity);
        let before = told.iter().take_while(|known| rank(known.severity) <= rank(one.severity)).count();
        told.insert(before, one);
    }
    told
}

fn severity(finding: &Finding) -> &'static str {
    match finding.severity {
        Severity::Error => "error",
        Severity::Question => "question",
        Severity::Note => "note",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bearings_fault::Code;

    fn found(number: u16, severity: Severity, sheet: &str, column: u32) -> Finding {
        let place = Place { sheet: sheet.to_owned(), row: 3, column };
        let details = vec![("sheet", sheet.into())];
        Finding::at(Code { prefix: "INGEST", number }, severity, details, place)
    }

    #[test]
    fn what_reads_the_same_is_told_once() {
        let empty_header = |sheet, column| found(170, Severity::Question, sheet, column);
        let found = [
            found(152, Severity::Note, "", 0),
            empty_header("Table 1", 2),
            empty_header("Table 1", 4),
            empty_header("Table 2", 2),
        ];
        let told = spoken_findings(&Words::english(), &found);
        assert_eq!(told.len(), 2);
        assert_eq!((told[0].severity, told[0].count), ("question", 3));
        assert_eq!(told[0].places, ["Table 1 · B3, D3", "Table 2 · B3"]);
        assert_eq!((told[1].severity, told[1].count), ("note", 1));
    }
}
