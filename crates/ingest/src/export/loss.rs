//! What a format cannot hold, gathered by kind.

use serde::Serialize;
use std::collections::BTreeMap;

/// A kind of what is changed or left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LossKind {
    /// Columns that get other names.
    Renamed,
    /// Labels of columns that are cut.
    LabelsCut,
    /// Labels of values that are cut.
    ValueLabelsCut,
    /// Labels of values that are left out: of texts, of fractions, of numbers too large.
    ValueLabelsLeftOut,
    /// Codes for no answer that become other codes.
    CodesChanged,
    /// Codes or ranges that count as no answer, and no longer do.
    RulesLeftOut,
    /// Formats of display that have no equal.
    FormatsChanged,
    /// Measure, width or alignment.
    LooksLeftOut,
    /// Columns of which too much is known for a remark: what is said of them above does not come back.
    RemarksLeftOut,
    /// Codes for no answer beyond those that can be told apart.
    CodesJoined,
    /// Texts that are cut.
    TextsCut,
    /// Spaces at the end of texts.
    SpacesLost,
    /// Numbers beyond what can be held.
    NumbersLost,
    /// Columns of numbers and texts or of different dates, written as texts.
    Mixed,
    /// Months, quarters and halves of years, written as their first day.
    PeriodsAsDays,
    /// Truth, written as 1 and 0.
    TruthAsNumbers,
    /// The title.
    TitleCut,
    /// Notes that are cut or broken into lines.
    NotesBroken,
    /// What the reader of the file did not keep already, by the format's own names.
    NotKept,
}

impl LossKind {
    /// Whether it comes back when this program reads what it wrote.
    pub fn comes_back(self) -> bool {
        self < LossKind::RemarksLeftOut
    }
}

/// One kind of loss with what it befalls.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Loss {
    /// What is lost.
    pub kind: LossKind,
    /// Whether it comes back when this program reads what it wrote.
    pub comes_back: bool,
    /// What it befalls: the column, with what becomes of it.
    pub of: Vec<String>,
}

/// Gathers losses.
#[derive(Default)]
pub(super) struct Losses(BTreeMap<LossKind, Vec<String>>);

impl Losses {
    pub(super) fn add(&mut self, kind: LossKind, of: impl Into<String>) {
        self.0.entry(kind).or_default().push(of.into());
    }

    pub(super) fn add_if(&mut self, is_so: bool, kind: LossKind, of: &str) {
        if is_so {
            self.add(kind, of);
        }
    }

    pub(super) fn into_vec(self) -> Vec<Loss> {
        let loss = |(kind, of): (LossKind, Vec<String>)| Loss { kind, comes_back: kind.comes_back(), of };
        self.0.into_iter().map(loss).collect()
    }
}
