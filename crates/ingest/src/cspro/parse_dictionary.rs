//! Reads a dictionary of either form.

use super::build_dictionary::build_dictionary;
use super::dictionary::CsproDictionary;
use super::read_ini::read_ini;
use super::written::Written;
use crate::encodings::guess_encoding;
use crate::records::RecordsFault;

/// Bytes of the largest dictionary.
const LARGEST: usize = 32 << 20;
/// Brackets that open something. Each may become far larger in memory than the bracket.
const MOST_BRACKETS: usize = 2_000_000;

/// Reads a dictionary: JSON since CSPro 8, sections before. Labels are in its first language.
///
/// # Errors
/// It is no dictionary, contradicts itself, or is beyond a limit: 32 MiB, 200 000 columns, 2 million labels of values.
pub fn parse_dictionary(bytes: &[u8]) -> Result<CsproDictionary, RecordsFault> {
    parse_dictionary_in(bytes, "")
}

/// The same with labels in the language of this name, as [`CsproDictionary::languages`] has it; where a label is not
/// written in it, in the first that there is.
///
/// # Errors
/// As for [`parse_dictionary`].
pub fn parse_dictionary_in(bytes: &[u8], language: &str) -> Result<CsproDictionary, RecordsFault> {
    let opening = bytes.iter().filter(|byte| matches!(byte, b'{' | b'[')).count();
    if bytes.len() > LARGEST || opening > MOST_BRACKETS {
        return Err(RecordsFault::TooLarge);
    }
    let text = guess_encoding(bytes).encoding.decode(bytes);
    let written = match text.trim_start().starts_with('{') {
        true => serde_json::from_str::<Written>(&text).ok(),
        false => read_ini(&text),
    };
    build_dictionary(written.ok_or(RecordsFault::Damaged)?, language)
}
