//! Tells how a number moved between two dates: a rate, two numbers when the rate is beyond 10 percent or made from few
//! people, or "about equal".

use crate::voice::{Voice, period};
use crate::{Cell, Prose};
use bearings_indicators::Figure;
use bearings_locale::{Message, messages as say};
use bearings_model::Period;

/// Beyond this yearly change, in percent, a rate misleads and two numbers are told.
pub(crate) const STEEP: f64 = 10.0;

/// From fewer people no rate is made, as from zero: a family more or less would be read as a trend.
pub(crate) const LEAST_BASE: f64 = 100.0;

/// Below this yearly change, in percent, or when both numbers print alike, nothing is said to have moved.
const LEVEL: f64 = 0.05;

/// One sentence on a rate of change; nothing when the rate is missing. `base` is the indicator of the numbers themselves.
pub(crate) fn tell_change(voice: &Voice<'_>, rate: &Figure, base: &str, who_of: Message) -> Option<Prose> {
    let value = rate.amount()?;
    let Some(Period::Interval { from, to }) = period(rate) else { return None };
    let at = |year| voice.evaluate(&voice.token(base).at(Period::Year(year)));
    let (start, end) = (at(from), at(to));
    start.amount().and(end.amount())?;
    let few = has_small_base(voice, base, from);
    let (first, last) = (voice.year(from), voice.year(to));
    let (start, end) = (voice.amount(&start), voice.amount(&end));
    let message = if value.abs() < LEVEL || start.to_string() == end.to_string() {
        say::profile_change_about_equal(first, last, who_of, end)
    } else if value > STEEP || (value > 0.0 && few) {
        say::profile_change_rose_two_numbers(first, last, who_of, start, end)
    } else if value < -STEEP || few {
        say::profile_change_fell_two_numbers(first, last, who_of, start, end)
    } else if value > 0.0 {
        say::profile_change_rose(first, last, who_of, voice.rate(rate), start, end)
    } else {
        say::profile_change_fell(first, last, who_of, voice.rate(rate), start, end)
    };
    Some(voice.prose(message))
}

/// A rate of change as a cell of a table: the sign for a missing value where it would be made from few people.
pub(crate) fn change_cell(voice: &Voice<'_>, rate: &str, base: &str, from: i16, to: i16) -> Cell {
    if has_small_base(voice, base, from) {
        return voice.sign_cell();
    }
    voice.cell(&voice.evaluate(&voice.token(rate).at(Period::Interval { from, to })), 1)
}

/// Whether a rate of change from that year on would be made from few people.
pub(crate) fn has_small_base(voice: &Voice<'_>, base: &str, year: i16) -> bool {
    let start = voice.evaluate(&voice.token(base).at(Period::Year(year)));
    start.amount().is_some_and(|people| people < LEAST_BASE)
}

/// Says under a table why it holds no rate where the numbers are small; nothing where they are not.
pub(crate) fn few_people_note(voice: &Voice<'_>, series: &[Figure]) -> Option<Prose> {
    let (_, starts) = series.split_last()?;
    let few = |figure: &Figure| figure.amount().is_some_and(|people| people < LEAST_BASE);
    starts.iter().any(few).then(|| voice.prose(say::profile_note_small_base(LEAST_BASE as i64)))
}
