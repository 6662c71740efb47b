//! What the pages refuse themselves, and faults that several requests share.

use bearings_fault::{Code, Details, Fault};
use std::sync::Arc;

bearings_fault::faults! {
    /// Refusals of the pages.
    pub enum UiFault("UI") {
        /// A form came without a file that the window's dialog returned.
        110 NoFileChosen {},
        /// The room needs a workspace and none is open.
        111 NoWorkspace {},
    }
}

/// A fault that a job keeps and every look at the job may say.
#[derive(Debug)]
pub struct SharedFault(pub Arc<dyn Fault>);

impl std::fmt::Display for SharedFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for SharedFault {}

impl Fault for SharedFault {
    fn code(&self) -> Code {
        self.0.code()
    }
    fn details(&self) -> Details {
        self.0.details()
    }
}
