//! XML of other people, event by event and within limits; shared by the readers of formats made of it.
//!
//! Deliberately not here: document types. A file with one is refused, so that no entity is ever expanded.

mod bound_event;
mod read_attributes;
mod read_steps;

pub(crate) use read_attributes::read_attributes;
pub(crate) use read_steps::{Step, XmlReader};

/// What a file may ask for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct XmlLimits {
    /// Bytes of one tag or text.
    pub(crate) event_bytes: usize,
    /// Elements in elements.
    pub(crate) depth: usize,
    /// Attributes of one element.
    pub(crate) attributes: usize,
}

/// Why a file cannot be read on.
#[derive(Debug)]
pub(crate) enum XmlFault {
    /// It is no well-formed XML, or has a document type.
    Broken,
    /// More than the limits.
    TooLarge,
    /// The input failed.
    Disk(std::io::Error),
}
