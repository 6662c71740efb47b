//! What the gate refuses.

bearings_fault::faults! {
    /// Why a request went no further. Numbers 101 to 109 of `UI` are the gate's.
    pub enum GateFault("UI") {
        /// The window that asks is none of ours.
        101 UnknownWindow { window: String },
        /// The page that asks is none of ours.
        102 ForeignOrigin { origin: String },
        /// A change without the key of this start.
        103 NoLaunchKey {},
        /// A body that is neither a form nor JSON.
        104 BodyKind { kind: String },
        /// A body above the limit.
        105 BodyTooLarge { limit_bytes: usize },
        /// A method beyond GET, HEAD, POST, PUT, PATCH and DELETE.
        106 UnknownMethod { method: String },
        /// An address above the limit.
        107 AddressTooLong { limit_bytes: usize },
        /// A page panicked.
        901 PageBroke {},
    }
}
