//! Print formats: their names, and how a number is shown as a date or time.

use crate::records::{iso_date, iso_moment, iso_time};
use crate::sheet::Cell;

/// Seconds from the epoch of SPSS, 14 October 1582, to 1970.
const TO_1970: f64 = 12_219_379_200.0;

/// How a value is printed: kind, width, decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Format {
    kind: u8,
    width: u8,
    decimals: u8,
}

impl Format {
    /// From the packed number of the dictionary.
    pub(super) fn unpack(packed: i32) -> Format {
        let [decimals, width, kind, _] = packed.to_le_bytes();
        Format { kind, width, decimals }
    }

    /// As SPSS writes it: `F8.2`, `A20`, `DATE11`.
    pub(super) fn name(self) -> String {
        let kind = match self.kind {
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
        };
        match self.decimals {
            0 => format!("{kind}{}", self.width),
            decimals => format!("{kind}{}.{decimals}", self.width),
        }
    }

    /// A number as its format means it: a date, a moment, a time of day, else the number.
    pub(super) fn cell(self, value: f64) -> Cell {
        let shown = match self.kind {
            20 | 23 | 24 | 28 | 29 | 30 | 38 | 39 => iso_date(((value - TO_1970) / 86_400.0).floor() as i64),
            22 | 41 => iso_moment(value - TO_1970),
            21 => iso_time(value),
            _ => None,
        };
        shown.map_or(Cell::Number(value), Cell::Date)
    }
}
