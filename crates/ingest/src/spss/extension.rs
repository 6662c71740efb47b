//! The further records of a dictionary, which newer programs wrote for what the first layout had no room for.

use super::input::Input;
use crate::records::RecordsFault;
use std::io::Read;

/// Bytes of one record.
const LARGEST: usize = 1 << 24;

/// What is kept of them.
#[derive(Default)]
pub(super) struct Extension {
    /// The code page of record 3.
    pub(super) code_page: i32,
    /// The name of record 20.
    pub(super) encoding: String,
    /// `SHORT=Long` of record 13, apart by tabs.
    pub(super) long_names: Vec<u8>,
    /// `SHORT=width` of record 14, apart by zeros and tabs.
    pub(super) very_long: Vec<u8>,
    /// Record 11: measure, width and alignment a variable.
    pub(super) display: Vec<i32>,
    /// Record 21: labels of long texts.
    pub(super) long_labels: Vec<u8>,
    /// Record 22: missing values of long texts.
    pub(super) long_missing: Vec<u8>,
    /// Record 16.
    pub(super) cases: Option<u64>,
    /// What else is there, by its usual name.
    pub(super) not_kept: Vec<&'static str>,
}

pub(super) fn read_extension<R: Read>(input: &mut Input<R>, into: &mut Extension) -> Result<(), RecordsFault> {
    let kind = input.int()?;
    let (size, count) = (input.count()?, input.count()?);
    let length = size.checked_mul(count).filter(|length| *length <= LARGEST).ok_or(RecordsFault::TooLarge)?;
    let bytes = input.bytes(length)?;
    let number = |bytes: &[u8]| match <[u8; 4]>::try_from(bytes) {
        Ok(bytes) if input.big_endian => i32::from_be_bytes(bytes),
        Ok(bytes) => i32::from_le_bytes(bytes),
        Err(_) => 0,
    };
    match kind {
        3 => into.code_page = bytes.get(28..32).map(number).unwrap_or_default(),
        7 | 19 => into.not_kept.push("multiple response sets"),
        11 if size == 4 => into.display = bytes.chunks_exact(4).map(number).collect(),
        13 => into.long_names = bytes,
        14 => into.very_long = bytes,
        16 => {
            let cases = bytes.get(8..16).and_then(|bytes| <[u8; 8]>::try_from(bytes).ok());
            let cases =
                cases.map(|bytes| if input.big_endian { i64::from_be_bytes(bytes) } else { i64::from_le_bytes(bytes) });
            into.cases = cases.and_then(|cases| u64::try_from(cases).ok());
        }
        17 | 18 => into.not_kept.push("custom attributes"),
        20 => into.encoding = String::from_utf8_lossy(&bytes).trim_matches(['\0', ' ']).to_owned(),
        21 => into.long_labels = bytes,
        22 => into.long_missing = bytes,
        _ => {}
    }
    Ok(())
}
