//! The key-figures page: few numbers, each with what it counts, its date and its source.

use super::change::{STEEP, has_small_base};
use crate::voice::{Voice, last_year, period};
use crate::{DraftBlock, KeyNumber};
use bearings_indicators::Figure;
use bearings_locale::{Arg, Message, messages as say};
use bearings_model::Period;

pub(crate) fn write(voice: &Voice<'_>) -> Vec<DraftBlock> {
    let mut numbers = Vec::new();
    let mut add = |figure: &Figure, value: &dyn Fn(&Figure) -> Arg, label: Message| {
        if let Some(amount) = figure.amount() {
            numbers.push(key_number(voice, figure, amount, value(figure), label));
        }
    };
    let people = |figure: &Figure| voice.amount(figure);
    let share = |figure: &Figure| voice.share(figure);
    let stock = voice.figure("B10");
    let (who, who_of) = (|| voice.who(stock.basis), || voice.who_of(stock.basis));
    add(&stock, &people, say::profile_key_stock(who(), voice.date(&stock)));
    let part = voice.figure("B11");
    add(&part, &share, say::profile_key_share(who(), voice.date(&part)));
    let women = voice.figure("B12");
    add(&women, &share, say::profile_key_female(who_of(), voice.date(&women)));
    let median = voice.figure("B14");
    add(&median, &|figure| voice.decimal(figure, 1), say::profile_key_median(who_of(), voice.date(&median)));
    let change = voice.figure("B13");
    if let (Some(Period::Interval { from, to }), Some(rate)) = (period(&change), change.amount())
        && rate.abs() <= STEEP
        && !has_small_base(voice, "B10", from)
    {
        let signed = |figure: &Figure| signed_rate(voice, figure);
        add(&change, &signed, say::profile_key_change(who_of(), voice.year(from), voice.year(to)));
    }
    let refugees = voice.figure("B90");
    if refugees.amount().is_some_and(|people| people > 0.0) {
        add(&refugees, &people, say::profile_key_refugees(voice.date(&refugees)));
    }
    let abroad = voice.figure("B50");
    add(&abroad, &people, say::profile_key_emigrants(voice.area_arg(), voice.date(&abroad)));
    let received = voice.figure("B130");
    add(&received, &people, say::profile_key_received(voice.year(last_year(&received))));
    let paid = voice.figure("B132");
    add(&paid, &people, say::profile_key_paid(voice.year(last_year(&paid))));
    vec![DraftBlock::KeyFigures(numbers)]
}

fn signed_rate(voice: &Voice<'_>, figure: &Figure) -> Arg {
    let value = figure.amount().unwrap_or_default();
    voice.request.words.numbers().percent(value, crate::voice::prose_digits(value))
}

fn key_number(voice: &Voice<'_>, figure: &Figure, amount: f64, value: Arg, label: Message) -> KeyNumber {
    let source = voice.release(figure).map(|release| {
        let (title, edition) = (release.title.as_str(), release.edition.as_str());
        // Many titles hold their edition already.
        if title.contains(edition) { title.to_owned() } else { voice.say(say::profile_key_source(title, edition)) }
    });
    KeyNumber {
        value: value.to_string(),
        amount,
        token: figure.token.to_string(),
        label: voice.say(label),
        source: source.unwrap_or_default(),
    }
}
