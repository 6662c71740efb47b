//! What can be wrong with a language's files.

bearings_fault::faults! {
    /// A doubt about the words, names or settings of a language. Nothing stops: English speaks instead.
    pub enum LocaleFault("LOCALE") {
        /// Not a language tag such as `fr`.
        101 NotALanguage { text: String },
        /// A stretch that is no Fluent.
        102 Unreadable { file: String, line: usize, reason: String },
        /// English has this message, the language has not.
        103 MissingMessage { message: String },
        /// The language has this message, English has not.
        104 ExtraMessage { message: String },
        /// A variable the English message does not offer.
        105 UnknownVariable { message: String, variable: String },
        /// A variable of the English message that is never used.
        106 MissingVariable { message: String, variable: String },
        /// An attribute of the English message, such as `.hint`, is absent.
        107 MissingAttribute { message: String, attribute: String },
        /// An attribute that the English message has not.
        108 ExtraAttribute { message: String, attribute: String },
        /// A selection on a plural form lacks a form that the language distinguishes.
        109 MissingForm { message: String, variable: String, form: String },
        /// Two messages with one id.
        110 DoubleMessage { file: String, message: String },
        /// A reference to a message that does not exist.
        111 UnknownReference { message: String, reference: String },
        /// `locale.toml` cannot be read.
        112 UnreadableInfo { reason: String },
        /// A row of the area names cannot be used.
        113 BadAreaRow { row: usize, reason: String },
    }
}
