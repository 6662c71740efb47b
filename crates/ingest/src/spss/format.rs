//! Formats for printing: their names, and what they make of a number.

use crate::records::{Shape, Shown};

/// How a value is printed. The numbers of the kinds are those of the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Format {
    pub(crate) kind: u8,
    pub(crate) width: usize,
    pub(crate) decimals: usize,
}

impl Format {
    /// From the packed number of a system file.
    pub(super) fn unpack(packed: i32) -> Format {
        let [decimals, width, kind, _] = packed.to_le_bytes();
        Format { kind, width: width.into(), decimals: decimals.into() }
    }

    /// The packed number of a system file. A text of more than 255 bytes has the width of its first piece.
    pub(crate) fn pack(self) -> i32 {
        let byte = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
        i32::from_le_bytes([byte(self.decimals), byte(self.width), self.kind, 0])
    }

    /// From its name as [`Format::name`] gives it; `None` for what is no format of SPSS.
    pub(crate) fn parse(name: &str) -> Option<Format> {
        let letters = name.find(|sign: char| !sign.is_ascii_uppercase())?;
        let (kind, numbers) = name.split_at(letters);
        let (width, decimals) = numbers.split_once('.').unwrap_or((numbers, "0"));
        let kind = (1..=41).find(|number| kind_name(*number) == kind && (kind != "F" || *number == 5))?;
        Some(Format { kind, width: width.parse().ok()?, decimals: decimals.parse().ok()? })
    }

    pub(crate) fn is_text(self) -> bool {
        matches!(self.kind, 1 | 2)
    }

    /// The shape of the dates that it makes; `None` where it makes none.
    pub(crate) fn shape(self) -> Option<Shape> {
        match self.shown() {
            Shown::Number => None,
            Shown::Date | Shown::Month | Shown::Quarter | Shown::Week => Some(Shape::Day),
            Shown::Moment => Some(Shape::Moment),
            Shown::Time => Some(Shape::Time),
        }
    }

    /// As SPSS writes it, for a variable that is a text of so many bytes, or a number for 0: `F8.2`, `A20`, `DATE11`.
    pub(crate) fn name(self, text_width: usize) -> String {
        match (text_width, self.kind) {
            (0, kind) => match self.decimals {
                0 => format!("{}{}", kind_name(kind), self.width),
                decimals => format!("{}{}.{decimals}", kind_name(kind), self.width),
            },
            (text_width, 2) => format!("AHEX{}", 2 * text_width),
            // In the file a text of more than 255 bytes has the width of its first piece.
            (text_width, _) => format!("A{text_width}"),
        }
    }

    /// What it makes of a number.
    pub(crate) fn shown(self) -> Shown {
        match self.kind {
            20 | 23 | 24 | 38 | 39 => Shown::Date,
            22 | 41 => Shown::Moment,
            21 | 25 => Shown::Time,
            28 => Shown::Month,
            29 => Shown::Quarter,
            30 => Shown::Week,
            _ => Shown::Number,
        }
    }
}

fn kind_name(kind: u8) -> &'static str {
    match kind {
        1 => "A",
        2 => "AHEX",
        3 => "COMMA",
        4 => "DOLLAR",
        6 => "IB",
        7 => "PIBHEX",
        8 => "P",
        9 => "PIB",
        10 => "PK",
        11 => "RB",
        12 => "RBHEX",
        15 => "Z",
        16 => "N",
        17 => "E",
        20 => "DATE",
        21 => "TIME",
        22 => "DATETIME",
        23 => "ADATE",
        24 => "JDATE",
        25 => "DTIME",
        26 => "WKDAY",
        27 => "MONTH",
        28 => "MOYR",
        29 => "QYR",
        30 => "WKYR",
        31 => "PCT",
        32 => "DOT",
        33 => "CCA",
        34 => "CCB",
        35 => "CCC",
        36 => "CCD",
        37 => "CCE",
        38 => "EDATE",
        39 => "SDATE",
        40 => "MTIME",
        41 => "YMDHMS",
        _ => "F",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_have_the_names_that_spss_gives_them() {
        let name = |kind: i32, width: i32, decimals: i32| Format::unpack(kind << 16 | width << 8 | decimals).name(0);
        assert_eq!(name(5, 8, 2), "F8.2");
        assert_eq!(name(5, 3, 0), "F3");
        assert_eq!(name(20, 11, 0), "DATE11");
        assert_eq!(name(4, 12, 0), "DOLLAR12");
        assert_eq!(name(-1, -1, -1), "F255.255");
        assert_eq!(Format { kind: 1, width: 255, decimals: 0 }.name(300), "A300");
        assert_eq!(Format { kind: 2, width: 16, decimals: 0 }.name(8), "AHEX16");
    }

    #[test]
    fn formats_are_known_by_their_names() {
        for (name, packed) in
            [("F8.2", 5 << 16 | 8 << 8 | 2), ("DATE11", 20 << 16 | 11 << 8), ("A20", 1 << 16 | 20 << 8)]
        {
            assert_eq!(Format::parse(name).map(Format::pack), Some(packed), "{name}");
        }
        assert_eq!(Format::parse("A300").map(Format::pack), Some(1 << 16 | 255 << 8));
        for none in ["", "F", "%9.0g", "8.2", "FOO8", "F8.x"] {
            assert_eq!(Format::parse(none), None, "{none}");
        }
    }
}
