//! What can go wrong before a single line is set.

bearings_fault::faults! {
    /// What can go wrong while fonts are read.
    pub enum TypesetFault("TYPESET") {
        /// A font file holds no font.
        301 UnreadableFont { name: String },
        /// A family that documents need is not among the files.
        302 MissingFamily { family: String },
    }
}
