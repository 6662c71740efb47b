//! What can be wrong with a template, and what a drafted text must not say.

bearings_fault::faults! {
    /// A doubt about a profile template or about a drafted text.
    pub enum ProfileFault("PROFILE") {
        /// No TOML of the expected kind.
        101 UnreadableTemplate { reason: String },
        /// A section id written twice.
        102 RepeatedSection { section: String },
        /// A parent that does not stand before its child.
        103 NoSuchParent { section: String, parent: String },
        /// Content that the program cannot make.
        104 UnknownContent { section: String, content: String },
        /// A token in a condition that cannot be read.
        105 UnreadableCondition { section: String, token: String },
        /// An id of other letters than small ones, digits, dots.
        106 NotASectionId { section: String },
        /// A format number that is not known.
        107 UnknownFormat { format: u32 },
        /// A share outside 0 to 100 in a text.
        201 ShareOutOfRange { section: String, text: String },
        /// A number of people in a sentence without its basis.
        202 NoBasis { section: String, text: String },
        /// More than three significant digits in a text.
        203 TooManyDigits { section: String, text: String },
        /// A yearly change beyond 10 percent in a text.
        204 SteepChange { section: String, text: String },
        /// A token in a text of the office that cannot be read.
        205 UnreadableToken { section: String, token: String },
        /// A token in a text of the office that has no value.
        206 NoValue { section: String, token: String },
    }
}
