//! The code of a fault: a crate's prefix and a number that is never reused.

use serde::{Serialize, Serializer};

/// `PREFIX-NNN`. Numbers: 1xx what the user gave, 2xx disk, lock and rights, 3xx format and version,
/// 4xx signature and trust, 9xx a promise of ours that broke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Code {
    /// The crate's name in capitals, such as `INGEST`.
    pub prefix: &'static str,
    /// 100 to 999.
    pub number: u16,
}

impl Code {
    /// The id of the Fluent message that says this code, such as `fault-ingest-104`.
    pub fn message_id(self) -> String {
        format!("fault-{}-{}", self.prefix.to_lowercase(), self.number)
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.prefix, self.number)
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
