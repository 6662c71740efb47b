//! Tells SPSS files from others by their first bytes.

use super::por::has_por_head;

/// Whether a file that begins like this is for [`super::open_sav`], be it to be told why it is not read: also locked
/// files and those of mainframes are.
pub fn is_sav(head: &[u8]) -> bool {
    let is_locked = head.get(8..).is_some_and(|bytes| bytes.starts_with(b"ENCRYPTEDSAV"));
    is_locked || [b"$FL2", b"$FL3", b"\x5b\xc6\xd3\xf2"].iter().any(|magic| head.starts_with(*magic))
}

/// Whether a file that begins like this is for [`super::open_por`]; at least 500 bytes are needed to know where
/// no name stands in its splash.
pub fn is_por(head: &[u8]) -> bool {
    has_por_head(head)
}
