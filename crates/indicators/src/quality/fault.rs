//! Why a check or a measure cannot be made.

/// What is wrong with the input. It carries no code: the caller knows the file and turns it into a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QualityFault {
    /// No count for this single age, which the measure needs.
    MissingAge {
        /// The first age without a count, years.
        age: usize,
    },
    /// Ages from which the measure cannot be made: out of order, too few, no whole decades, or too near to birth.
    AgesUnfit {
        /// First age asked for.
        first: usize,
        /// Last age asked for.
        last: usize,
    },
    /// A terminal digit above 9.
    NoDigit {
        /// What was given.
        digit: u8,
    },
    /// A count below zero.
    Negative {
        /// Where in the slice, from 0.
        index: usize,
    },
    /// Not a number, or infinite.
    NotFinite {
        /// Where in the slice, from 0.
        index: usize,
    },
    /// A cell of a table below zero.
    NegativeCell {
        /// Row, from 0.
        row: usize,
        /// Column, from 0.
        column: usize,
    },
    /// A cell of a table that is not a number, or infinite.
    CellNotFinite {
        /// Row, from 0.
        row: usize,
        /// Column, from 0.
        column: usize,
    },
    /// A denominator of zero: nobody counted.
    ZeroSum,
    /// Fewer values than the measure needs.
    TooFew {
        /// How many there are.
        found: usize,
        /// How many it takes.
        needed: usize,
    },
    /// Two slices that should run side by side.
    DifferentLengths {
        /// Length of the first.
        left: usize,
        /// Length of the second.
        right: usize,
    },
    /// A row of another length than the table needs: not square, or ragged.
    RowLength {
        /// Row, from 0.
        row: usize,
        /// How many cells it has.
        found: usize,
        /// How many it should have.
        expected: usize,
    },
    /// A year that does not come after the one before.
    YearsOutOfOrder {
        /// Where in the slice, from 0.
        index: usize,
    },
    /// A parameter outside the values that make sense.
    Parameter {
        /// Its name.
        name: &'static str,
    },
}
