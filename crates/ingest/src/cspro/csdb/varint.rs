//! Whole numbers of one to nine bytes, seven bits a byte, the first highest.

/// A number and how many bytes it takes; `None` when the bytes end before it does.
pub(super) fn read_varint(bytes: &[u8]) -> Option<(i64, usize)> {
    let mut value: u64 = 0;
    for (place, byte) in bytes.iter().take(9).enumerate() {
        // The ninth byte gives all of its bits.
        if place == 8 {
            return Some(((value << 8 | u64::from(*byte)).cast_signed(), 9));
        }
        value = value << 7 | u64::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            return Some((value.cast_signed(), place + 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_every_length() {
        assert_eq!(read_varint(&[0x05, 0xff]), Some((5, 1)));
        assert_eq!(read_varint(&[0x81, 0x00]), Some((128, 2)));
        assert_eq!(read_varint(&[0xff; 9]), Some((-1, 9)));
        assert_eq!(read_varint(&[0x80; 8]), None);
        assert_eq!(read_varint(&[]), None);
    }
}
