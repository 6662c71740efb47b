//! What can be wrong with a token or with the catalogue. Positions count characters from 1.

bearings_fault::faults! {
    /// A doubt about a token typed by a person, or about a catalogue file.
    pub enum IndicatorFault("INDICATORS") {
        /// A `{` without its `}`.
        101 OpenBrace { position: usize },
        /// A `}` without its `{`.
        102 LoneBrace { position: usize },
        /// `{}`, or a token that begins with no indicator id.
        103 NoIndicator { position: usize },
        /// A part that is no `key=value`.
        104 NotAKeyAndValue { text: String, position: usize },
        /// A key the grammar does not have.
        105 UnknownKey { key: String, position: usize },
        /// A key written twice.
        106 RepeatedKey { key: String, position: usize },
        /// A value the key cannot take.
        107 NotAValue { key: String, value: String, position: usize },
        /// A catalogue file that is no TOML of the expected kind.
        110 UnreadableCatalogue { reason: String },
        /// An indicator id written twice.
        111 RepeatedIndicator { indicator: String },
        /// A unit that is no code of the list of units.
        112 UnknownUnit { indicator: String, unit: String },
        /// A formula other than the one by which the program computes the indicator.
        113 OtherFormula { indicator: String, formula: String },
    }
}
