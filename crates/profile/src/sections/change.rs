//! Tells how a number moved between two dates: a rate, two numbers when the rate is beyond 10 percent, or "about equal".

use crate::Prose;
use crate::voice::{Voice, period};
use bearings_indicators::Figure;
use bearings_locale::{Message, messages as say};
use bearings_model::Period;

/// Beyond this yearly change, in percent, a rate misleads and two numbers are told.
pub(crate) const STEEP: f64 = 10.0;

/// Below this yearly change, in percent, or when both numbers print alike, nothing is said to have moved.
const LEVEL: f64 = 0.05;

/// One sentence on a rate of change; nothing when the rate is missing. `base` is the indicator of the numbers themselves.
pub(crate) fn tell_change(voice: &Voice<'_>, rate: &Figure, base: &str, who_of: Message) -> Option<Prose> {
    let value = rate.amount()?;
    let Some(Period::Interval { from, to }) = period(rate) else { return None };
    let at = |year| voice.evaluate(&voice.token(base).at(Period::Year(year)));
    let (start, end) = (at(from), at(to));
    start.amount().and(end.amount())?;
    let (first, last) = (voice.year(from), voice.year(to));
    let (start, end) = (voice.amount(&start), voice.amount(&end));
    let message = if value.abs() < LEVEL || start.to_string() == end.to_string() {
        say::profile_change_about_equal(first, last, who_of, end)
    } else if value > STEEP {
        say::profile_change_rose_two_numbers(first, last, who_of, start, end)
    } else if value < -STEEP {
        say::profile_change_fell_two_numbers(first, last, who_of, start, end)
    } else if value > 0.0 {
        say::profile_change_rose(first, last, who_of, voice.rate(rate), start, end)
    } else {
        say::profile_change_fell(first, last, who_of, voice.rate(rate), start, end)
    };
    Some(voice.prose(message))
}
