//! The words of large powers of ten, out of the language's own `scale-…` messages.

use super::speak::form_name;
use crate::LocaleInfo;
use crate::numbers::ScaleWord;
use crate::pieces::strip_isolates;
use crate::speech::Speech;
use fluent_bundle::FluentArgs;
use icu::plurals::PluralCategory;

/// The scale words that the language lists, one pattern a plural category.
pub(super) fn scale_words(speech: &Speech, info: &LocaleInfo) -> Vec<ScaleWord> {
    let word = |power: u8| {
        let id = format!("scale-e{power}");
        let source = if speech.has(&id, None) { speech } else { Speech::english() };
        let pattern = |category: PluralCategory| {
            let mut args = FluentArgs::new();
            args.set("value", "\u{FFFC}");
            args.set("value_form", form_name(category));
            source.format(&id, None, &args).map(|(text, _)| (category, strip_isolates(&text)))
        };
        let patterns: Vec<_> = PluralCategory::all().filter_map(pattern).collect();
        (!patterns.is_empty()).then_some(ScaleWord { power, patterns })
    };
    info.numbers.scales.iter().filter_map(|power| word(*power)).collect()
}
