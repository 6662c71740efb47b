//! What can go wrong between a document and a file.

bearings_fault::faults! {
    /// What can go wrong while a report is written, and (1xx) what is doubtful in it.
    pub enum ReportFault("REPORT") {
        /// Characters that none of the fonts has; they print as empty boxes.
        101 MissingCharacters { characters: String },
        /// The logo is neither PNG nor JPEG; it is left out.
        102 UnreadableLogo {},
        /// A font could not be embedded.
        901 FontNotEmbedded { font: String },
        /// The PDF could not be completed.
        902 PdfNotCompleted { detail: String },
        /// A chart could not be drawn as a picture.
        911 PictureNotDrawn { detail: String },
        /// The Word document could not be completed.
        912 DocxNotCompleted { detail: String },
        /// The workbook could not be completed.
        913 XlsxNotCompleted { detail: String },
    }
}
