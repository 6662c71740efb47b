//! Days in words.

use super::Numbers;
use icu::calendar::Date;

impl Numbers {
    pub(super) fn print_day(&self, year: i32, month: u8, day: u8) -> String {
        let Ok(date) = Date::try_new_gregorian(year, month, day) else {
            return format!("{year:04}-{month:02}-{day:02}");
        };
        let text = self.days.format(&date).to_string();
        match (&self.first_of_month, text.strip_prefix("1 ")) {
            (Some(first), Some(rest)) => format!("{first} {rest}"),
            _ => text,
        }
    }
}
