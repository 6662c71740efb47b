//! Reads the content of a row, which goes on over further pages when it is long.

use super::page::Page;
use super::pages::Pages;
use crate::records::RecordsFault;
use std::io::{Read, Seek};

/// Puts the content of a row of a leaf into `payload`, when it has no more than `longest` bytes.
pub(super) fn read_payload<R: Read + Seek>(
    pages: &mut Pages<R>,
    page: &Page,
    cell: usize,
    longest: u64,
    payload: &mut Vec<u8>,
) -> Result<(), RecordsFault> {
    payload.clear();
    let (length, bytes) = page.content(cell)?;
    if length > longest {
        return Err(RecordsFault::TooLarge);
    }
    let length = length as usize;
    let local = local_bytes(length, pages.usable);
    payload.extend_from_slice(bytes.get(..local).ok_or(RecordsFault::Damaged)?);
    let mut next = bytes.get(local..).unwrap_or_default();
    let mut held;
    // Every page adds to the content, so that a chain in a circle ends.
    while payload.len() < length {
        let number = next.first_chunk::<4>().map(|bytes| u32::from_be_bytes(*bytes)).ok_or(RecordsFault::Damaged)?;
        held = pages.page(number)?;
        let content = held.get(4..).ok_or(RecordsFault::Damaged)?;
        payload.extend_from_slice(&content[..content.len().min(length - payload.len())]);
        next = &held;
    }
    Ok(())
}

/// How much of a content stands in its leaf, after the file format of SQLite, "B-tree Pages".
fn local_bytes(length: usize, usable: usize) -> usize {
    let most = usable - 35;
    if length <= most {
        return length;
    }
    let least = (usable - 12) * 32 / 255 - 23;
    let fitting = least + (length - least) % (usable - 4);
    if fitting <= most { fitting } else { least }
}
