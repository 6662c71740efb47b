//! What can stop the store, as stable codes.

bearings_fault::faults! {
    /// What can go wrong with a workspace file. When one is returned, the workspace is as it was.
    pub enum StoreFault("STORE") {
        /// The file is no workspace of this program.
        101 NotAWorkspace { file: String },
        /// There is no such file.
        102 Missing { file: String },
        /// A new workspace was to be made where a file lies already.
        103 AlreadyThere { file: String },
        /// The same file was imported before and is still in the workspace.
        104 AlreadyImported { file: String },
        /// Something later changed what the act changed, so it cannot be undone.
        105 MovedOn { use_case: String, fields: usize },
        /// The person stopped the work.
        106 Cancelled {},
        /// There is no act with this id, or it changed nothing.
        107 UnknownAct { act: String },
        /// There is no entity with this id.
        108 UnknownEntity { entity: String },
        /// The path holds characters that cannot be written as text.
        109 UnreadablePath { path: String },
        /// The folder of a new file does not exist.
        110 MissingFolder { folder: String },
        /// A copy was to be written over a workspace that is open.
        111 CopyOverItself { file: String },
        /// The file is not of the kind that its first bytes promise, or broken.
        112 NotATable { file: String },
        /// The workspace is locked and no passphrase was given.
        113 Locked { file: String },
        /// The passphrase is not the one of the workspace.
        114 WrongPassphrase { file: String },
        /// A new passphrase is so short that it could be found by trying.
        115 ShortPassphrase { least: usize },
        /// The file is encrypted, and not by this program or not in a way that it knows.
        116 LockUnreadable { file: String },
        /// The part of the engine that locks and unlocks is not beside the program.
        117 NoCipher { file: String },
        /// A table of another program is encrypted.
        118 TableLocked { file: String },
        /// A table of another program has decimals of more digits than the engine can hold.
        119 TableTooPrecise { file: String, column: String, digits: u32 },
        /// A finding, never returned as a fault: the file gives another value for a key that has one.
        150 TwoValues { indicator: String, area: String, period: String, kept: String, left_out: String },
        /// Another program, or another window of this one, has the file open.
        201 OpenElsewhere { file: String },
        /// The file may not be written to.
        202 ReadOnlyFile { file: String },
        /// The folder may not be written to, so no change could be kept safe beside the file.
        203 ReadOnlyFolder { folder: String },
        /// There is no room left on the disk, or the file may not grow.
        204 DiskFull { file: String },
        /// The file may not be read.
        205 NotAllowed { file: String },
        /// The disk or the system refused for another reason, named in its own words.
        206 DiskFailed { file: String, reason: String },
        /// A copy was written and does not hold what the workspace holds; it was taken away again.
        207 CopyDiffers { file: String },
        /// The disk failed while edits were folded in; the file must be opened again.
        208 MustReopen {},
        /// The work needs more memory than the program may take.
        209 OutOfMemory {},
        /// The workspace was made by a newer version of the program.
        301 NewerFormat { file: String, found: u32, known: u32 },
        /// The file is cut short or damaged.
        302 Damaged { file: String },
        /// The file was written by a newer version of the database engine.
        303 NewerEngine { file: String },
        /// The database said something the program does not expect.
        901 Unexpected { reason: String },
        /// An observation names another source or edition than the release it came with.
        902 ForeignObservation { source: String, edition: String },
        /// An observation has a dimension that `WB_MIG` does not have.
        903 UnknownDimension { name: String },
        /// A stored text is no code of ours.
        904 UnreadableCode { text: String },
        /// A field whose name is reserved was to be edited as if it were a common one.
        905 ReservedField { field: String },
    }
}
