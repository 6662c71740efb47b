//! Loads the formatters of a language from the compiled CLDR data.

use super::{Digits, Months, NumberSettings, Numbers, Style};
use crate::Language;
use crate::info::NumberWriting;
use icu::collator::CollatorBorrowed;
use icu::datetime::{FixedCalendarDateTimeFormatter, fieldsets::YMD};
use icu::decimal::{DecimalFormatter, options::GroupingStrategy};
use icu::list::{ListFormatter, options::ListFormatterOptions};
use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules};

/// The word of a power of ten, with U+FFFC for the number, by plural category.
#[derive(Clone, Debug)]
pub(crate) struct ScaleWord {
    pub power: u8,
    pub patterns: Vec<(PluralCategory, String)>,
}

impl Numbers {
    pub(crate) fn build(
        language: Language,
        writing: &NumberWriting,
        settings: NumberSettings,
        scales: Vec<ScaleWord>,
    ) -> Self {
        let arabic_digits = language.is_rtl() && settings.digits == Digits::ArabicIndic;
        let digits = if arabic_digits { "arab" } else { "latn" };
        let locale = locale(&format!("{}-u-nu-{digits}", writing.cldr));
        let months = match (language.code().split('-').next(), settings.months) {
            (Some("ar"), Months::Mashriq) => self::locale(&format!("ar-JO-u-nu-{digits}")),
            (Some("ar"), Months::Maghreb) => self::locale(&format!("ar-TN-u-nu-{digits}")),
            (Some("ar"), Months::Morocco) => self::locale(&format!("ar-MA-u-nu-{digits}")),
            _ => locale.clone(),
        };
        let un = settings.style == Style::Un;
        let percent = writing.percent_arabic_digits.as_ref().filter(|_| arabic_digits).unwrap_or(&writing.percent);
        Numbers {
            language,
            settings,
            decimal_sign: (un && !arabic_digits).then(|| writing.decimal.clone()),
            percent: percent.clone(),
            first_of_month: writing.first_of_month.clone(),
            scales,
            grouped: loaded(DecimalFormatter::try_new((&locale).into(), Default::default())),
            ungrouped: loaded(DecimalFormatter::try_new((&locale).into(), GroupingStrategy::Never.into())),
            plurals: loaded(PluralRules::try_new_cardinal((&locale).into())),
            list: loaded(ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())),
            days: loaded(FixedCalendarDateTimeFormatter::try_new((&months).into(), YMD::long())),
            collator: loaded(CollatorBorrowed::try_new((&locale).into(), Default::default())),
        }
    }
}

/// The plural rules of a CLDR locale.
pub(crate) fn plural_rules(cldr: &str) -> PluralRules {
    loaded(PluralRules::try_new_cardinal((&locale(cldr)).into()))
}

/// An unreadable tag is the root locale, as every locale falls back to it.
fn locale(tag: &str) -> Locale {
    Locale::try_from_str(tag).unwrap_or(Locale::UNKNOWN)
}

/// The data are compiled in and every locale falls back to the root, which has all of them:
/// a failure would mean that the program was built without its data, and each test would meet it.
#[allow(clippy::expect_used)]
fn loaded<T, E: std::fmt::Debug>(result: Result<T, E>) -> T {
    result.expect("compiled CLDR data include the root locale")
}
