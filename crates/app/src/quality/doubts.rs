//! Collects doubts so that equal ones are one finding: the gravest is named, and its cells come first.

use super::finding::QualityFinding;
use bearings_fault::{Details, Fault, Finding, Place, Severity};
use bearings_model::Observation;

/// Doubts by code and by what they are about.
#[derive(Default)]
pub(super) struct Doubts(Vec<Group>);

struct Group {
    about: String,
    severity: Severity,
    code: bearings_fault::Code,
    met: Vec<(f64, Details, Place)>,
}

impl Doubts {
    /// Notes a doubt about a value. Doubts of one code about the same thing become one finding; `weight` says how grave
    /// this one is among them.
    pub fn add(&mut self, what: &QualityFinding, severity: Severity, about: &str, weight: f64, at: &Observation) {
        let place = Place { sheet: at.place.sheet.clone(), row: at.place.row, column: at.place.column };
        self.note(what, severity, about, weight, place);
    }

    fn note(&mut self, what: &QualityFinding, severity: Severity, about: &str, weight: f64, place: Place) {
        let code = what.code();
        let known = self.0.iter().position(|group| group.code == code && group.about == about);
        let at = known.unwrap_or_else(|| {
            self.0.push(Group { about: about.to_owned(), severity, code, met: Vec::new() });
            self.0.len() - 1
        });
        self.0[at].met.push((weight, what.details(), place));
    }

    /// The findings, in the order in which their kinds were first met.
    pub fn into_findings(self) -> Vec<Finding> {
        let finding = |mut group: Group| {
            group.met.sort_by(|a, b| b.0.total_cmp(&a.0));
            let mut met = group.met.into_iter();
            let (_, details, place) = met.next()?;
            let mut finding = Finding::at(group.code, group.severity, details, place);
            met.for_each(|(_, _, place)| finding.again(place));
            Some(finding)
        };
        self.0.into_iter().filter_map(finding).collect()
    }
}
