//! Width and height of a PNG or JPEG, read from its header.

/// Pixels across and down; none when the bytes are neither.
pub(crate) fn image_size(bytes: &[u8]) -> Option<(u32, u32)> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        let number = |at: usize| bytes.get(at..at + 4).map(|b| u32::from_be_bytes([b[0], b[1], b[2], b[3]]));
        return number(16).zip(number(20)).filter(|(width, height)| *width > 0 && *height > 0);
    }
    if !bytes.starts_with(&[0xFF, 0xD8]) {
        return None;
    }
    let mut at = 2;
    loop {
        let header = bytes.get(at..at + 9)?;
        if header[0] != 0xFF {
            return None;
        }
        // Start of frame, the tables C4, C8 and CC excepted.
        if matches!(header[1], 0xC0..=0xCF) && !matches!(header[1], 0xC4 | 0xC8 | 0xCC) {
            let height = u32::from(header[5]) << 8 | u32::from(header[6]);
            let width = u32::from(header[7]) << 8 | u32::from(header[8]);
            return (width > 0 && height > 0).then_some((width, height));
        }
        at += 2 + (usize::from(header[2]) << 8 | usize::from(header[3]));
    }
}

#[cfg(test)]
mod tests {
    use super::image_size;

    #[test]
    fn headers_are_read_and_other_bytes_refused() {
        let png = [b"\x89PNG\r\n\x1a\n".as_slice(), &[0, 0, 0, 13], b"IHDR", &[0, 0, 0, 40, 0, 0, 0, 30]].concat();
        assert_eq!(image_size(&png), Some((40, 30)));
        let jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 1, 0xFF, 0xC0, 0, 11, 8, 0, 30, 0, 40, 3];
        assert_eq!(image_size(&jpeg), Some((40, 30)));
        assert_eq!(image_size(b"GIF89a..............."), None);
        assert_eq!(image_size(&jpeg[..12]), None);
    }
}
