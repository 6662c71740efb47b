//! Puts numbers and missing values into a row: the counterpart of `stata::numbers`.

use super::plan_column::Storage;
use crate::export::seen::LARGEST;

/// Appends a number. One that Stata would take for a missing value becomes `.`.
pub(super) fn put_number(row: &mut Vec<u8>, storage: Storage, number: f64) {
    match storage {
        _ if number >= LARGEST => put_missing(row, storage, 0),
        // The kind was chosen by the least and the largest of all numbers.
        Storage::Byte => row.extend((number as i8).to_le_bytes()),
        Storage::Int => row.extend((number as i16).to_le_bytes()),
        Storage::Long => row.extend((number as i32).to_le_bytes()),
        Storage::Float => row.extend((number as f32).to_le_bytes()),
        _ => row.extend(number.to_le_bytes()),
    }
}

/// Appends `.` for 0, `.a` to `.z` for 1 to 26.
pub(super) fn put_missing(row: &mut Vec<u8>, storage: Storage, letter: u8) {
    match storage {
        Storage::Byte => row.push(101 + letter),
        Storage::Int => row.extend((32_741 + i16::from(letter)).to_le_bytes()),
        Storage::Long => row.extend((2_147_483_621 + i32::from(letter)).to_le_bytes()),
        Storage::Float => row.extend((0x7f00_0000 + u32::from(letter) * 0x800).to_le_bytes()),
        _ => row.extend((0x7fe0_0000_0000_0000 + u64::from(letter) * 0x0100_0000_0000).to_le_bytes()),
    }
}

/// Whether a number can be kept so. A table that changed since it was looked at may hold others.
pub(super) fn fits(storage: Storage, number: f64) -> bool {
    let within = |least: f64, most: f64| number.fract() == 0.0 && (least..=most).contains(&number);
    match storage {
        Storage::Byte => within(-127.0, 100.0),
        Storage::Int => within(-32_767.0, 32_740.0),
        Storage::Long => within(-2_147_483_647.0, 2_147_483_620.0),
        _ => true,
    }
}
