//! What a value that is no code of ours is answered with.

bearings_fault::faults! {
    /// A text that was to be a code and is none.
    pub enum ModelFault("MODEL") {
        /// Not an area code: three capitals, `M49_` or `UN_` and digits, or a residual.
        101 NotAnArea { text: String },
        /// Not an age band.
        102 NotAnAge { text: String },
        /// Not a period: `2019`, `2015/2019`.
        103 NotAPeriod { text: String },
        /// Not a basis: letters of B, C, R, I.
        104 NotABasis { text: String },
        /// Not a code of the list named.
        105 NotACode { text: String, list: String },
    }
}
