//! Writes a decimal number: digits and signs from CLDR, groups and decimal sign by style.

use super::{Numbers, Style};
use fixed_decimal::{Decimal, Sign, SignedRoundingMode, UnsignedRoundingMode};
use icu::decimal::parts;
use std::fmt;
use writeable::{Part, PartsWrite, Writeable};

/// What stands where there is no number, as in UN tables.
pub const NO_NUMBER: &str = "..";

const HALF_AWAY: SignedRoundingMode = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);

/// The shortest decimal digits of the value, rounded at `position` (a power of ten); never a negative zero.
pub fn rounded_at(value: f64, position: i16) -> Option<Decimal> {
    if !value.is_finite() {
        return None;
    }
    let mut decimal = Decimal::try_from_str(&value.to_string()).ok()?;
    decimal.round_with_mode(position, HALF_AWAY);
    if decimal.absolute.is_zero() {
        decimal.sign = Sign::None;
    }
    Some(decimal)
}

/// The value with exactly `digits` decimals.
pub fn rounded(value: f64, digits: u8) -> Option<Decimal> {
    let mut decimal = rounded_at(value, -i16::from(digits))?;
    decimal.absolute.pad_end(-i16::from(digits));
    Some(decimal)
}

impl Numbers {
    pub(super) fn print(&self, decimal: &Decimal) -> String {
        let un = self.settings.style == Style::Un;
        let mut written = Written { parts: Vec::new(), inside: None };
        let formatter = if un { &self.ungrouped } else { &self.grouped };
        if formatter.format(decimal).write_to_parts(&mut written).is_err() {
            return decimal.to_string();
        }
        let texts = written.parts.into_iter().map(|(part, text)| match part {
            Some(parts::MINUS_SIGN) => text.replace('-', "\u{2212}"),
            Some(parts::INTEGER) if un => in_threes(&text),
            Some(parts::DECIMAL) => self.decimal_sign.clone().unwrap_or(text),
            _ => text,
        });
        texts.collect()
    }
}

/// Groups of three digits with a narrow no-break space between them.
fn in_threes(digits: &str) -> String {
    let count = digits.chars().count();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (count - index).is_multiple_of(3) {
            out.push('\u{202F}');
        }
        out.push(digit);
    }
    out
}

/// The text with its innermost parts; stretches of one part are joined.
struct Written {
    parts: Vec<(Option<Part>, String)>,
    inside: Option<Part>,
}

impl fmt::Write for Written {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        match self.parts.last_mut() {
            Some((part, last)) if *part == self.inside => last.push_str(text),
            _ => self.parts.push((self.inside, text.to_owned())),
        }
        Ok(())
    }
}

impl PartsWrite for Written {
    type SubPartsWrite = Self;
    fn with_part(&mut self, part: Part, mut f: impl FnMut(&mut Self) -> fmt::Result) -> fmt::Result {
        let outside = self.inside.replace(part);
        let result = f(self);
        self.inside = outside;
        result
    }
}
