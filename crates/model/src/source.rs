//! Sources and their releases: who published what, when, under which licence.

use serde::{Deserialize, Serialize};

/// What the numbers of a source are, which prose must say beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// A count: census, register.
    Count,
    /// An estimate made from counts.
    Estimate,
    /// The output of a model.
    Model,
    /// A minimum: what became known.
    MinimumCount,
}

/// One edition of a source as it was received: the sheet that traces and notes on data are made from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    /// Stable id of the source, such as `un-desa-ims`; the SOURCE dimension.
    pub source: String,
    /// The edition, such as `2019`; the EDITION dimension.
    pub edition: String,
    /// The publisher and title as they are to be cited, in the publisher's language.
    pub title: String,
    /// The citation the publisher asks for.
    pub citation: String,
    /// SPDX-like licence expression, such as `CC-BY-3.0-IGO`.
    pub licence: String,
    /// What its numbers are.
    pub kind: SourceKind,
    /// Reference date within the year, such as `mid-year`, `calendar-year`, `31-december`.
    pub reference_date: String,
    /// Residence rule of the source: `12-months`, `6-months`, `mixed`, `unknown`, `not-applicable`.
    pub residence_rule: String,
    /// Where these files came from if not from the publisher directly; empty otherwise.
    #[serde(default)]
    pub obtained_through: String,
    /// The source's own notes by number, verbatim.
    #[serde(default)]
    pub notes: Vec<(String, String)>,
}
