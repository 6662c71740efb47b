//! What the checks of imported values find. Sentences are in `locales/*/fault-app.ftl`.

bearings_fault::faults! {
    /// Doubts about values that were read: each is a question to a person, and none changes a value.
    pub enum QualityFinding("APP") {
        /// Values about a thousand times, or a thousandth, of known ones. `looks`: `thousands`, `persons` or `neither`.
        120 ScaleOdd { indicator: String, looks: String, source: String, compared: usize },
        /// Ages rounded to 0 and 5. Whipple's index on its classic scale, Myers' in both variants; `rough` from 175 on.
        121 AgesHeaped { indicator: String, area: String, period: String, whipple: f64, myers: f64, pasex: f64 },
        /// The age-sex accuracy index of the United Nations.
        122 AgeSexIrregular { indicator: String, area: String, period: String, index: f64 },
        /// Males per 100 females outside plausible limits.
        123 SexRatioOdd { indicator: String, area: String, period: String, age: String, ratio: f64 },
        /// A series leaves its course. `kind`: `outlier`, `break` or `end`; growth in percent a year.
        124 SeriesLeaves { indicator: String, area: String, period: String, kind: String, growth: f64 },
        /// A value far from that of the edition before.
        125 DiffersFromEdition {
            indicator: String, area: String, period: String, edition: String, before: f64, now: f64,
        },
        /// No age group begins at an age, although older ages have groups.
        126 AgesDoNotCover { indicator: String, area: String, period: String, age: u64 },
        /// Codes that the edition before has and this one lacks. `concept`: `area`, `counterpart`, `sex` or `age`.
        127 CodesGone { indicator: String, concept: String, codes: usize, code: String, edition: String },
        /// A year that is not over.
        128 PeriodAhead { indicator: String, period: String },
    }
}
