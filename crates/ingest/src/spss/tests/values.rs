//! The rows of system files: numbers, texts, dates.

use super::{column, date, number, read, text};
use crate::sheet::Cell;

const NUMBERS: [&str; 3] = ["numbers-plain.sav", "numbers-coded.sav", "numbers-packed.zsav"];

#[test]
fn numbers_and_texts_are_the_same_however_they_are_packed() {
    for name in NUMBERS {
        let whole = read(name);
        let codes = [1.0, 2.0, 151.0, -99.0, 0.0, 252.0, 100.0].map(number);
        assert_eq!(column(&whole, 0), [&codes[..], &[Cell::Empty, number(7.0)]].concat(), "{name}");
        let amounts = [0.1, -2.5, 1e300, -1e-300, 123_456_789.125].map(number);
        let further = [Cell::Empty, number(1.0 / 3.0), number(9_007_199_254_740_992.0), number(1e15)];
        assert_eq!(column(&whole, 1), [&amounts[..], &further].concat(), "{name}");
        assert_eq!(column(&whole, 2), vec![Cell::Empty; 9], "{name}");
        let names = [
            text("a"),
            Cell::Empty,
            text("eight888"),
            text("nine99999"),
            text("  lead"),
            text("trail"),
            text("x y"),
            text("é"),
            text("日本"),
        ];
        assert_eq!(column(&whole, 3), names, "{name}");
        assert_eq!(column(&whole, 4), vec![Cell::Empty; 9], "{name}");
        assert_eq!(column(&whole, 5), (1..=9).map(|whole| number(whole.into())).collect::<Vec<_>>(), "{name}");
        assert_eq!(whole.dictionary.rows, Some(9), "{name}");
        let formats: Vec<&str> = whole.dictionary.variables.iter().map(|one| one.format.as_str()).collect();
        assert_eq!(formats, ["F3", "DOLLAR12.2", "F8.2", "A9", "A1", "COMMA6"], "{name}");
    }
}

#[test]
fn very_long_texts_are_whole() {
    for name in ["very-long-texts.sav", "very-long-texts.zsav"] {
        let whole = read(name);
        let alphabet: String = ('a'..='z').cycle().take(2_000).collect();
        let expected = [
            [1.0, 2.0, 3.0, 4.0].map(number),
            [text(&"x".repeat(300)), Cell::Empty, text("short"), text(&"я".repeat(150))],
            [text(&alphabet), text("z"), Cell::Empty, text(&format!("{}z", "y".repeat(700)))],
            [text(&"q".repeat(255)), Cell::Empty, text("a"), text("b")],
            [text(&"r".repeat(256)), Cell::Empty, text("a"), text("b")],
            ["one", "two", "three", "four"].map(text),
        ];
        for (place, cells) in expected.iter().enumerate() {
            assert_eq!(column(&whole, place), cells, "{name}, column {place}");
        }
        let formats: Vec<&str> = whole.dictionary.variables.iter().map(|one| one.format.as_str()).collect();
        assert_eq!(formats, ["F8.2", "A300", "A2000", "A255", "A256", "A5"], "{name}");
    }
}

#[test]
fn dates_and_times_are_written_by_their_format() {
    let whole = read("dates.sav");
    // The seconds in every column: a moment of 2019, the day 0 and the next, a time, nothing, a time before day 0, and
    // a leap day.
    let seconds = [13_781_277_296.5, 0.0, 86_400.0, 3_723.25, f64::NAN, -5.0, 13_171_161_600.0];
    let dates =
        ["2019-06-30", "1582-10-14", "1582-10-15", "1582-10-14", "", "1582-10-13", "2000-02-29"].map(date_or_none);
    let moments = [
        "2019-06-30T12:34:56.500",
        "1582-10-14T00:00:00",
        "1582-10-15T00:00:00",
        "1582-10-14T01:02:03.250",
        "",
        "1582-10-13T23:59:55",
        "2000-02-29T00:00:00",
    ]
    .map(date_or_none);
    let numbers = seconds.map(|seconds| if seconds.is_nan() { Cell::Empty } else { number(seconds) });
    for (place, variable) in whole.dictionary.variables.iter().enumerate() {
        let expected = match variable.format.as_str() {
            "DATE11" | "ADATE10" | "EDATE10" | "SDATE10" | "JDATE7" => &dates,
            "DATETIME20" | "DATETIME23.2" | "YMDHMS19" => &moments,
            "MTIME5" | "MONTH9" | "WKDAY9" => &numbers,
            _ => continue,
        };
        assert_eq!(column(&whole, place), expected, "{}", variable.format);
    }
    let of = |format: &str| {
        let place = whole.dictionary.variables.iter().position(|variable| variable.format == format);
        column(&whole, place.unwrap_or_else(|| panic!("no {format}")))
    };
    let first = |format: &str| (of(format)[0].clone(), of(format)[6].clone());
    assert_eq!(first("QYR8"), (date("2019-04-01"), date("2000-01-01")));
    assert_eq!(first("MOYR8"), (date("2019-06-01"), date("2000-02-01")));
    // Weeks are counted from 1 January: 30 June is in week 26, the leap day in week 9.
    assert_eq!(first("WKYR10"), (date("2019-06-25"), date("2000-02-26")));
    for format in ["TIME8", "TIME11.2", "DTIME12"] {
        assert_eq!(of(format)[1], date("00:00:00"));
        assert_eq!(of(format)[3], date("01:02:03.250"));
        // A day and more, or less than none, is no time of day, but a time all the same.
        assert_eq!((&of(format)[2], &of(format)[5]), (&date("24:00:00"), &date("-00:00:05")));
    }
}

fn date_or_none(text: &str) -> Cell {
    if text.is_empty() { Cell::Empty } else { date(text) }
}

#[test]
fn both_byte_orders_are_read() {
    for name in ["big-endian-plain.sav", "big-endian-coded.sav"] {
        let rows = [
            [number(1.0), text("Jörg Mülle"), number(1.5), number(34.0), date("2019-06-30")],
            [number(2.0), text("unknown"), number(0.25), Cell::Empty, Cell::Empty],
            [number(9.0), Cell::Empty, number(1e-9), number(-3.0), date("1582-10-15")],
        ];
        assert_eq!(read(name).rows, rows, "{name}");
    }
}
