//! What can stop the handing on of a table.

use crate::records::RecordsFault;
use crate::{IngestFault, records};
use std::io;

/// Why a table was not handed on; what was written until then is of no use.
#[derive(Debug)]
pub enum ExportFault {
    /// The table could not be read.
    Read(IngestFault),
    /// What is written to has failed.
    Write(io::Error),
}

impl ExportFault {
    /// The same for a fault of records, with the name of their file.
    pub(super) fn read(fault: records::RecordsFault, file: &str) -> ExportFault {
        ExportFault::Read(fault.of(file))
    }

    /// The table is no longer what it was when it was looked at.
    pub(super) fn changed(file: &str) -> ExportFault {
        ExportFault::Read(IngestFault::InUse { file: file.to_owned() })
    }
}

impl From<io::Error> for ExportFault {
    fn from(error: io::Error) -> Self {
        ExportFault::Write(error)
    }
}

impl From<RecordsFault> for ExportFault {
    fn from(fault: RecordsFault) -> Self {
        ExportFault::read(fault, "")
    }
}
