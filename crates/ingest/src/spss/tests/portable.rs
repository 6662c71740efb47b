//! Portable files.

use super::{bytes, date, number, read, read_bytes, text};
use crate::records::{MissingRule, RecordsFault};
use crate::sheet::Cell;
use crate::spss::is_por;

#[test]
fn values_of_another_program_are_read() {
    let whole = read("portable.por");
    let time = date("12:34:56");
    let leap = date("2000-02-29");
    let rows = [
        [number(1.5), text("a"), date("2019-06-30"), time.clone()],
        [number(-2.0), text("Zoe"), Cell::Empty, time.clone()],
        [Cell::Empty, Cell::Empty, date("1582-10-15"), time.clone()],
        [number(1e-9), text("  b"), leap.clone(), time.clone()],
        [number(123_456_789.125), text("x/y"), leap.clone(), time.clone()],
        [number(0.1), text("longer text"), leap.clone(), time.clone()],
        [number(1.0 / 3.0), text("Z"), leap.clone(), time.clone()],
        [number(1e30), text("*"), leap, time],
    ];
    assert_eq!(whole.rows, rows);
    assert_eq!((whole.dictionary.label.as_str(), whole.dictionary.rows), ("Made-up persons", None));
    let described = |place: usize| {
        let variable = &whole.dictionary.variables[place];
        [variable.name.as_str(), variable.label.as_str(), variable.format.as_str()]
    };
    assert_eq!(described(0), ["NUMBER", "A number", "F8.2"]);
    assert_eq!(described(1), ["TEXT", "A text", "A11"]);
    assert_eq!(described(2), ["DAY", "A day", "DATE11"]);
    assert_eq!(described(3), ["TIME", "A time", "TIME8"]);
}

/// The first file lost the spaces at the ends of its lines, the second has no lines and the letters of a mainframe.
#[test]
fn labels_codes_and_lines_without_their_spaces_are_read() {
    for name in ["portable-by-hand.por", "portable-ebcdic-without-lines.por"] {
        let whole = read(name);
        let rows = [
            [number(1.0), text("Lake Turkana"), number(34.5), number(1.25)],
            [number(9.0), text("XX"), Cell::Empty, number(0.75)],
            [Cell::Empty, Cell::Empty, number(-7.0), number(1.0)],
            [number(1.0), text("   six spaces behind"), number(0.0), number(0.1)],
        ];
        assert_eq!(whole.rows, rows, "{name}");
        let dictionary = &whole.dictionary;
        assert_eq!((dictionary.weight, dictionary.label.as_str()), (Some(3), ""), "{name}");
        assert_eq!(dictionary.notes, ["A remark of its maker", "Second remark"], "{name}");
        let [sex, place, age, weight] = dictionary.variables.as_slice() else { panic!("{name}") };
        assert_eq!((sex.label.as_str(), sex.format.as_str()), ("Sex", "F1"), "{name}");
        assert_eq!(sex.values, [(number(1.0), "Male".into()), (number(9.0), "Not stated".into())], "{name}");
        let to_the_end = MissingRule::Range(97.0, f64::INFINITY);
        assert_eq!(sex.missing, [MissingRule::Code(number(9.0)), to_the_end], "{name}");
        assert_eq!((&place.values[0].0, place.format.as_str()), (&text("XX"), "A20"), "{name}");
        assert_eq!(place.missing, [MissingRule::Code(text("XX"))], "{name}");
        assert_eq!(age.missing, [MissingRule::Range(98.0, 120.5), MissingRule::Code(number(-7.0))], "{name}");
        assert_eq!(weight.missing, [MissingRule::Range(f64::NEG_INFINITY, 0.0)], "{name}");
    }
}

#[test]
fn a_file_that_breaks_off_is_damaged() {
    let whole = bytes("portable.por");
    let last = whole.iter().rposition(|byte| *byte != b'Z' && !byte.is_ascii_whitespace()).unwrap();
    for end in 60..=last {
        let cut = read_bytes("portable.por", whole[..end].to_vec());
        assert!(is_por(&whole[..end]), "{end}");
        assert!(matches!(cut.and_then(|cut| cut.end), Err(RecordsFault::Damaged)), "{end}");
    }
}

#[test]
fn the_encoding_is_guessed() {
    let whole = read("portable-windows-1251.por");
    let dictionary = &whole.dictionary;
    assert_eq!((dictionary.encoding.as_str(), dictionary.encoding_guessed), ("windows-1251", true));
    assert_eq!(dictionary.variables[1].label, "Место рождения");
    assert_eq!(dictionary.variables[0].values[1].1, "Не указано");
    assert_eq!(whole.rows[0][1], text("Алма-Ата"));
}
