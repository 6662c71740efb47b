//! Numbers, days, lists and order of names as one language writes them.
//!
//! Everything here is finished text: messages never format. Rounding is half away from zero on the decimal digits
//! that a person sees, as a spreadsheet does. A value that is no number (NaN, infinite) prints as `..`.

mod build;
mod days;
mod print;
mod settings;
mod significant;
#[cfg(test)]
mod tests;

use crate::{Arg, Language};
use icu::calendar::Gregorian;
use icu::collator::CollatorBorrowed;
use icu::datetime::{FixedCalendarDateTimeFormatter, fieldsets::YMD};
use icu::decimal::DecimalFormatter;
use icu::list::ListFormatter;
use icu::plurals::PluralRules;

pub(crate) use build::{ScaleWord, plural_rules};
pub use settings::{Digits, Months, NumberSettings, Style};

/// Prints the numbers of one language in one style. Got from `Words::numbers`.
#[derive(Debug)]
pub struct Numbers {
    language: Language,
    settings: NumberSettings,
    decimal_sign: Option<String>,
    percent: String,
    first_of_month: Option<String>,
    scales: Vec<ScaleWord>,
    grouped: DecimalFormatter,
    ungrouped: DecimalFormatter,
    plurals: PluralRules,
    list: ListFormatter,
    days: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    collator: CollatorBorrowed<'static>,
}

impl Numbers {
    /// The settings in force.
    pub fn settings(&self) -> NumberSettings {
        self.settings
    }

    /// A number of things, every digit: *51 549* in the UN style, *51,549* in the style of English.
    pub fn count(&self, count: i64) -> Arg {
        let decimal = fixed_decimal::Decimal::from(count);
        Arg::number(self.print(&decimal), &decimal)
    }

    /// A number with exactly `digits` decimals.
    pub fn decimal(&self, value: f64, digits: u8) -> Arg {
        match print::rounded(value, digits) {
            Some(decimal) => Arg::number(self.print(&decimal), &decimal),
            None => Arg::text(print::NO_NUMBER),
        }
    }

    /// A number with as many decimals as it has, at most `digits`.
    pub fn short(&self, value: f64, digits: u8) -> Arg {
        match print::rounded(value, digits) {
            Some(mut decimal) => {
                decimal.absolute.trim_end();
                Arg::number(self.print(&decimal), &decimal)
            }
            None => Arg::text(print::NO_NUMBER),
        }
    }

    /// A percentage with exactly `digits` decimals; 2.0 is two per cent: *2.0%*, *2,0 %*.
    pub fn percent(&self, value: f64, digits: u8) -> Arg {
        match print::rounded(value, digits) {
            Some(decimal) => Arg::number(self.percent.replace("{0}", &self.print(&decimal)), &decimal),
            None => Arg::text(print::NO_NUMBER),
        }
    }

    /// Three significant digits as prose wants them: *1.04 million*, *522 000*, *799*.
    ///
    /// Whole below 1000; rounded to three digits and grouped up to the first scale word of the language
    /// (a million; 万 in Chinese); above it with the word, in the form the language wants.
    /// The plural form that the argument brings is that of the whole number, so that *1,04 million de personnes*
    /// is French form `many`.
    pub fn significant(&self, value: f64) -> Arg {
        self.print_significant(value, true)
    }

    /// As [`Numbers::significant`] without the zeros that say how exact a number is, for the marks of an axis:
    /// *2 million*, *2.5 million*.
    pub fn mark(&self, value: f64) -> Arg {
        self.print_significant(value, false)
    }

    /// A year, never grouped.
    pub fn year(&self, year: i32) -> Arg {
        Arg::text(self.ungrouped.format_to_string(&year.into()))
    }

    /// Two years with a dash between them, the earlier first in reading order: *2015–2019*.
    pub fn years(&self, from: i32, to: i32) -> Arg {
        let mark = if self.language.is_rtl() { "\u{200F}" } else { "" };
        Arg::text(format!("{mark}{}\u{2013}{}", self.year(from), self.year(to)))
    }

    /// A day in words: *1 July 2019*. A day that does not exist is printed as it was given, `2019-02-30`.
    pub fn day(&self, year: i32, month: u8, day: u8) -> Arg {
        Arg::text(self.print_day(year, month, day))
    }

    /// Items joined as the language joins them: *A, B and C*. Empty for none.
    pub fn list(&self, items: &[String]) -> Arg {
        Arg::text(self.join(items))
    }

    /// Order of names for people: by the language's alphabet, 拼音 in Chinese.
    pub fn compare(&self, left: &str, right: &str) -> std::cmp::Ordering {
        self.collator.compare(left, right)
    }

    /// Bytes whose order is that of `compare`. Valid for this version of the program only: never store them.
    pub fn sort_key(&self, name: &str) -> Vec<u8> {
        let mut key = Vec::new();
        let Ok(()) = self.collator.write_sort_key_to(name, &mut key);
        key
    }

    /// In a language from right to left each item is isolated, so that a Latin name does not turn its neighbours.
    pub(crate) fn join(&self, items: &[String]) -> String {
        if self.language.is_rtl() {
            self.list.format_to_string(items.iter().map(|item| format!("\u{2068}{item}\u{2069}")))
        } else {
            self.list.format_to_string(items.iter())
        }
    }
}
