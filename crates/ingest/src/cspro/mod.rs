//! CSPro: a dictionary (`.dcf`) and the data it describes (`.dat`), lines of fixed columns with records of several kinds.
//!
//! Deliberately not here: encrypted data, and the database form `.csdb`.

mod dictionary;
mod find_pair;
mod read_ini;
mod read_json;
mod records;
#[cfg(test)]
mod tests;

pub(crate) use find_pair::find_pair;
pub(crate) use records::CsproRecords;

use crate::records::RecordsFault;
use dictionary::CsproDictionary;

/// Bytes of the largest dictionary.
const LARGEST_DICTIONARY: usize = 32 << 20;

/// Reads a dictionary of either form.
pub(crate) fn read_dictionary(bytes: &[u8]) -> Result<CsproDictionary, RecordsFault> {
    if bytes.len() > LARGEST_DICTIONARY {
        return Err(RecordsFault::TooLarge);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.into(),
        Err(_) => crate::encodings::guess_encoding(bytes).encoding.decode(bytes),
    };
    let dictionary = match text.trim_start().starts_with('{') {
        true => read_json::read_json(&text),
        false => read_ini::read_ini(&text),
    };
    dictionary.filter(CsproDictionary::is_sound).ok_or(RecordsFault::Damaged)
}
