//! What kind of picture some bytes are, and its size in pixels, read from its head.

/// A picture format that every painter can place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ImageKind {
    Png,
    Jpeg,
}

impl ImageKind {
    /// The MIME type.
    pub fn mime(self) -> &'static str {
        match self {
            ImageKind::Png => "image/png",
            ImageKind::Jpeg => "image/jpeg",
        }
    }

    /// The ending of a file of this kind.
    pub fn ending(self) -> &'static str {
        match self {
            ImageKind::Png => "png",
            ImageKind::Jpeg => "jpeg",
        }
    }
}

/// Kind, width and height; nothing for bytes that are neither PNG nor JPEG.
pub(crate) fn image_kind(bytes: &[u8]) -> Option<(ImageKind, u32, u32)> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        return Some((ImageKind::Png, number(16)?, number(20)?)).filter(|found| found.1 > 0 && found.2 > 0);
    }
    if bytes.starts_with(&[0xff, 0xd8]) {
        let (width, height) = jpeg_size(bytes)?;
        return Some((ImageKind::Jpeg, width, height)).filter(|found| found.1 > 0 && found.2 > 0);
    }
    None
}

/// The size from the first frame header (SOF) of a JPEG.
fn jpeg_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut at = 2;
    loop {
        let (mark, kind) = (*bytes.get(at)?, *bytes.get(at + 1)?);
        if mark != 0xff {
            return None;
        }
        let two = |at: usize| Some(u32::from(*bytes.get(at)?) << 8 | u32::from(*bytes.get(at + 1)?));
        match kind {
            0xff => at += 1,
            0xc0..=0xcf if !matches!(kind, 0xc4 | 0xc8 | 0xcc) => return Some((two(at + 7)?, two(at + 5)?)),
            _ => at += 2 + two(at + 2)? as usize,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_heads_of_both_kinds() {
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        png.extend([0, 0, 1, 0, 0, 0, 0, 7]);
        assert_eq!(image_kind(&png), Some((ImageKind::Png, 256, 7)));
        let jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 9, 9, 0xff, 0xc2, 0, 11, 8, 0, 5, 1, 2, 3];
        assert_eq!(image_kind(&jpeg), Some((ImageKind::Jpeg, 258, 5)));
        for bad in [&b""[..], b"GIF89a", &png[..18], &[0xff, 0xd8, 0xff], &[0xff, 0xd8, 0xff, 0xe0, 0, 0]] {
            assert_eq!(image_kind(bad), None, "{bad:?}");
        }
    }
}
