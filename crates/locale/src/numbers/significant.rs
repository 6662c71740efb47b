//! Three significant digits with a scale word, as prose tells large numbers.

use super::{Numbers, print};
use crate::Arg;
use fixed_decimal::{CompactDecimal, Sign};

/// How many digits a sentence tells.
const SIGNIFICANT: i16 = 3;

impl Numbers {
    pub(super) fn print_significant(&self, value: f64, padded: bool) -> Arg {
        let Some(exact) = print::rounded_at(value, -3) else { return Arg::text(print::NO_NUMBER) };
        let position = (exact.absolute.nonzero_magnitude_start() - SIGNIFICANT + 1).max(0);
        let Some(mut decimal) = print::rounded_at(value, position) else { return Arg::text(print::NO_NUMBER) };
        // Rounding may have carried: 999 600 is a million.
        let magnitude = decimal.absolute.nonzero_magnitude_start();
        let Some(scale) = self.scales.iter().rev().find(|scale| i16::from(scale.power) <= magnitude) else {
            return Arg::number(self.print(&decimal), &decimal);
        };
        let decimals = (SIGNIFICANT - 1 - (magnitude - i16::from(scale.power))).max(0);
        decimal.absolute.multiply_pow10(-i16::from(scale.power));
        decimal.absolute.trim_end();
        if padded {
            decimal.absolute.pad_end(-decimals);
        }
        let form = self.plurals.category_for(&decimal);
        let pattern =
            scale.patterns.iter().find(|(category, _)| *category == form).map(|(_, pattern)| pattern.as_str());
        let text = pattern.unwrap_or("\u{FFFC}").replace('\u{FFFC}', &self.print(&decimal));
        // The mark before an Arabic minus sign runs from left to right and would turn the word after the number.
        let mark = if self.language.is_rtl() && decimal.sign == Sign::Negative { "\u{200F}" } else { "" };
        let text = format!("{mark}{text}");
        Arg::number(text, &CompactDecimal::from_significand_and_exponent(decimal, scale.power))
    }
}
