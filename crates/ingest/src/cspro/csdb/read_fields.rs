//! The fields of a row, taken from its content.

use super::varint::read_varint;
use crate::records::RecordsFault;

/// Fields of one row, as many as SQLite allows.
const MOST_FIELDS: usize = 32_767;

/// One field.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Field<'p> {
    Null,
    Whole(i64),
    Real(f64),
    Text(&'p [u8]),
    /// Bytes that are no text.
    Bytes,
}

/// Where the fields of a row are, by their kinds; kept from row to row for its room.
#[derive(Default)]
pub(super) struct Layout {
    /// Kind and place of each field.
    fields: Vec<(i64, usize)>,
}

impl Layout {
    /// Reads where the fields of a content stand.
    pub(super) fn read(&mut self, payload: &[u8]) -> Result<(), RecordsFault> {
        self.fields.clear();
        let (head, size) = read_varint(payload).ok_or(RecordsFault::Damaged)?;
        let head = usize::try_from(head).map_err(|_| RecordsFault::Damaged)?;
        let mut kinds = payload.get(size..head).ok_or(RecordsFault::Damaged)?;
        let mut place = head;
        while !kinds.is_empty() {
            let (kind, size) = read_varint(kinds).ok_or(RecordsFault::Damaged)?;
            kinds = &kinds[size..];
            self.fields.push((kind, place));
            let length = length_of(kind).ok_or(RecordsFault::Damaged)?;
            place = place.checked_add(length).filter(|end| *end <= payload.len()).ok_or(RecordsFault::Damaged)?;
            if self.fields.len() > MOST_FIELDS {
                return Err(RecordsFault::Damaged);
            }
        }
        Ok(())
    }

    /// The field of this number from 0; a row that was written before its column was added has none, which is null.
    pub(super) fn field<'p>(&self, payload: &'p [u8], number: usize) -> Field<'p> {
        let Some((kind, place)) = self.fields.get(number).copied() else { return Field::Null };
        let bytes = length_of(kind).and_then(|length| payload.get(place..place + length)).unwrap_or_default();
        match kind {
            1..=6 => Field::Whole(whole(bytes)),
            7 => Field::Real(f64::from_bits(whole(bytes).cast_unsigned())),
            8 => Field::Whole(0),
            9 => Field::Whole(1),
            12.. if kind % 2 == 1 => Field::Text(bytes),
            12.. => Field::Bytes,
            _ => Field::Null,
        }
    }
}

/// Bytes of a field of a kind; `None` for a kind that SQLite keeps for itself.
fn length_of(kind: i64) -> Option<usize> {
    match kind {
        0 | 8 | 9 => Some(0),
        1..=4 => Some(kind as usize),
        5 => Some(6),
        6 | 7 => Some(8),
        12.. => usize::try_from((kind - 12) / 2).ok(),
        _ => None,
    }
}

/// A whole number with its sign, from up to eight bytes.
fn whole(bytes: &[u8]) -> i64 {
    let negative = bytes.first().is_some_and(|byte| byte & 0x80 != 0);
    bytes.iter().fold(if negative { -1 } else { 0 }, |sum, byte| sum << 8 | i64::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_of_every_kind() {
        let payload =
            [&[9, 0, 1, 2, 8, 9, 7, 17, 14][..], &[0xff], &[1, 0], &1.5f64.to_be_bytes(), b"ab", &[7]].concat();
        let mut layout = Layout::default();
        layout.read(&payload).expect("a row");
        let fields: Vec<Field> = (0..9).map(|number| layout.field(&payload, number)).collect();
        let expected = [
            Field::Null,
            Field::Whole(-1),
            Field::Whole(256),
            Field::Whole(0),
            Field::Whole(1),
            Field::Real(1.5),
            Field::Text(b"ab"),
            Field::Bytes,
            Field::Null,
        ];
        assert_eq!(fields, expected);
        assert!(layout.read(&payload[..payload.len() - 1]).is_err());
        assert!(layout.read(&[2, 10]).is_err());
        assert!(layout.read(&[]).is_err());
    }
}
