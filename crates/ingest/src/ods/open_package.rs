//! Opens the package and reads the part that holds the sheets, as it is unpacked.

use super::read_content::read_content;
use super::{OdsBook, OdsFault, OdsLimits};
use crate::xml::{XmlLimits, XmlReader};
use std::io::{BufReader, Cursor, Read};

/// Bytes of the list of parts that are looked at.
const LIST_BYTES: u64 = 4 << 20;
/// A tag may hold a text and the formula that gives it.
const BESIDE_TEXT: usize = 1 << 16;

/// Reads the sheets of a package.
pub(super) fn open_package(bytes: &[u8], limits: OdsLimits) -> Result<OdsBook, OdsFault> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| OdsFault::Damaged)?;
    if let Some(index) = archive.index_for_name("META-INF/manifest.xml") {
        let mut list = Vec::new();
        let entry = archive.by_index(index).map_err(|_| OdsFault::Damaged)?;
        entry.take(LIST_BYTES).read_to_end(&mut list).map_err(|_| OdsFault::Damaged)?;
        // Which part is locked does not matter: the sheets always are.
        if list.windows(ENCRYPTION.len()).any(|window| window == ENCRYPTION) {
            return Err(OdsFault::PasswordProtected);
        }
    }
    let index = archive.index_for_name("content.xml").ok_or(OdsFault::Damaged)?;
    if archive.by_index_raw(index).map_err(|_| OdsFault::Damaged)?.encrypted() {
        return Err(OdsFault::PasswordProtected);
    }
    let entry = archive.by_index(index).map_err(|_| OdsFault::Damaged)?;
    if entry.size() > limits.unpacked_bytes {
        return Err(OdsFault::UnpacksTooLarge);
    }
    let text_bytes = usize::try_from(limits.text_bytes).unwrap_or(usize::MAX);
    let event_bytes = text_bytes.saturating_mul(2).saturating_add(BESIDE_TEXT);
    let xml_limits = XmlLimits { event_bytes, depth: 64, attributes: 200 };
    // The size that a part declares may be false.
    let entry = BufReader::with_capacity(64 * 1024, entry.take(limits.unpacked_bytes.saturating_add(1)));
    let mut xml = XmlReader::new(entry, xml_limits);
    let book = read_content(&mut xml, &xml_limits, &limits);
    let left = xml.into_inner().into_inner().limit();
    if left == 0 { Err(OdsFault::UnpacksTooLarge) } else { book }
}

const ENCRYPTION: &[u8] = b"encryption-data";
