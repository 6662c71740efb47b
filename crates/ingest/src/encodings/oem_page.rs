//! The two code pages of DOS that no longer have a place in the Encoding standard: 437 and 850.
//!
//! The upper halves follow the mapping tables that the Unicode Consortium publishes for them.

/// A code page of DOS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OemPage {
    /// The United States and much of the old world of DOS.
    Cp437,
    /// Western Europe.
    Cp850,
}

const UPPER_437: &str = "\
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ\
    áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
    └┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\
    αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";

const UPPER_850: &str = "\
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ\
    áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
    └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀\
    ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";

impl OemPage {
    /// Its usual name.
    pub fn name(self) -> &'static str {
        match self {
            OemPage::Cp437 => "CP437",
            OemPage::Cp850 => "CP850",
        }
    }

    /// The text of the bytes; every byte has a meaning.
    pub fn decode(self, bytes: &[u8]) -> String {
        let mut text = String::with_capacity(bytes.len());
        self.decode_into(bytes, &mut text);
        text
    }

    /// Appends the text of the bytes.
    pub(super) fn decode_into(self, bytes: &[u8], text: &mut String) {
        let upper: Vec<char> = match self {
            OemPage::Cp437 => UPPER_437.chars().collect(),
            OemPage::Cp850 => UPPER_850.chars().collect(),
        };
        text.extend(bytes.iter().map(|byte| match byte {
            0..128 => char::from(*byte),
            // Holds: both tables have 128 signs, as the test below counts.
            _ => upper.get(usize::from(*byte) - 128).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_pages_have_their_letters() {
        assert_eq!((UPPER_437.chars().count(), UPPER_850.chars().count()), (128, 128));
        assert_eq!(OemPage::Cp437.decode(b"\x9asterreich"), "Üsterreich");
        assert_eq!(OemPage::Cp850.decode(b"S\xc6o Tom\x82"), "São Tomé");
    }
}
