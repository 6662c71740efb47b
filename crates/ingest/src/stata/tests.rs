//! Files that other programs wrote, or read, back value by value, and the same files broken in many ways.

use super::open_dta;
use crate::records::{Dictionary, MissingRule, Records, RecordsFault};
use crate::sheet::Cell;
use std::io::Cursor;

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(format!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/stata/{}.dta"), name)).expect(name)
}

fn read(bytes: Vec<u8>) -> Result<(Dictionary, Vec<Vec<Cell>>), RecordsFault> {
    let mut records = open_dta(Cursor::new(bytes))?;
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    while records.next(&mut row)? {
        rows.push(row.clone());
    }
    Ok((records.dictionary().clone(), rows))
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn date(text: &str) -> Cell {
    Cell::Date(text.to_owned())
}

use Cell::{Empty, Number};

/// Every second one is big-endian.
const RELEASES: [u8; 10] = [105, 108, 110, 111, 113, 114, 115, 117, 118, 119];

#[test]
fn every_format_gives_the_same_values() {
    for release in RELEASES {
        let (_, rows) = read(bytes(&format!("persons-{release}"))).expect("a file");
        let second = text(if release >= 118 { "Кения" } else { "Réunion" });
        let missing = |letter: &str| if release >= 113 { text(letter) } else { Empty };
        let expected = [
            [Number(1.0), Number(1.0), Number(34.5), text("Kenya"), date("2019-06-30"), Number(1.25)],
            [Number(-2.0), Number(2.0), Number(0.1), second, date("1959-12-31"), Number(1e-9)],
            [Number(2_147_483_620.0), Empty, Empty, Empty, Empty, Empty],
            [missing(".a"), missing(".a"), missing(".a"), text("Côte d'Ivoire"), missing(".z"), missing(".z")],
        ];
        assert_eq!(rows, expected, "{release}");
    }
}

#[test]
fn every_format_gives_the_same_dictionary() {
    for release in RELEASES {
        let (dictionary, _) = read(bytes(&format!("persons-{release}"))).expect("a file");
        assert_eq!((dictionary.label.as_str(), dictionary.rows), ("Made-up persons", Some(4)), "{release}");
        assert_eq!(dictionary.notes, ["First note", "Second note", "sex: asked of all"], "{release}");
        let sex = &dictionary.variables[1];
        assert_eq!((sex.name.as_str(), sex.label.as_str(), sex.format.as_str()), ("sex", "Sex", "%8.0g"), "{release}");
        let mut values = vec![(Number(1.0), "Male".to_owned()), (Number(2.0), "Female".to_owned())];
        if release >= 113 {
            values.push((text(".a"), "Refused".to_owned()));
            assert_eq!(sex.missing[0], MissingRule::Code(text(".a")), "{release}");
        }
        assert_eq!(sex.values, values, "{release}");
        assert_eq!(sex.missing.len(), if release >= 113 { 26 } else { 0 }, "{release}");
        assert!(dictionary.variables[3].missing.is_empty(), "{release}");
        // Names of nine bytes are too short for what `svyset` writes.
        assert_eq!(dictionary.weight, if release >= 110 { Some(5) } else { None }, "{release}");
        assert!(dictionary.not_kept.contains(&"char _lang_c".to_owned()), "{release}");
        let encoding = if release >= 118 { ("UTF-8", false) } else { ("windows-1252", true) };
        assert_eq!((dictionary.encoding.as_str(), dictionary.encoding_guessed), encoding, "{release}");
    }
}

#[test]
fn files_of_pyreadstat() {
    for (release, second) in [(113, "Zoe"), (115, "Zoe"), (117, "Zoë"), (119, "Zoë")] {
        let (dictionary, rows) = read(bytes(&format!("pyreadstat-{release}"))).expect("a file");
        let long = text(&"x".repeat(50));
        let expected = [
            [Number(1.0), date("2019-06-30T00:00:00"), text("Ann"), Number(0.1)],
            [Number(2.0), Empty, text(second), Number(-1e300)],
            [text(".a"), date("1900-01-01T00:00:00"), Empty, Number(3.0)],
            [text(".b"), date("2000-02-29T00:00:00"), long, Empty],
            [Empty, date("1960-01-01T00:00:00"), text(" b"), Number(1e9)],
        ];
        assert_eq!(rows, expected, "{release}");
        let values = &dictionary.variables[0].values;
        assert_eq!(values[..2], [(Number(1.0), "Male".to_owned()), (Number(2.0), "Female".to_owned())]);
        if release > 113 {
            assert!(values.contains(&(text(".a"), "Refused".to_owned())), "{release}");
            assert!(values.contains(&(text(".b"), "Not asked".to_owned())), "{release}");
        }
        assert_eq!((dictionary.label.as_str(), dictionary.variables[3].label.as_str()), ("A survey", "Number"));
    }
}

#[test]
fn texts_keep_their_spaces() {
    for release in RELEASES {
        let mut file = bytes(&format!("persons-{release}"));
        let kenya = file.windows(6).rposition(|part| part == b"Kenya\0").expect("a text");
        file[kenya..kenya + 6].copy_from_slice(b" Ken \0");
        assert_eq!(read(file).expect("a file").1[0][3], text(" Ken "), "{release}");
    }
    let mut file = bytes("long-texts-118");
    let short = file.windows(6).rposition(|part| part == b"short\0").expect("a text");
    file[short..short + 6].copy_from_slice(b" pad \0");
    assert_eq!(read(file).expect("a file").1[0][3], text(" pad "));
}

#[test]
fn long_texts_are_found_in_any_order() {
    for release in [117, 118, 119] {
        let (dictionary, rows) = read(bytes(&format!("long-texts-{release}"))).expect("a file");
        let kenya = text(if release == 117 { "Kenya" } else { "Кения" });
        let (long, short) = (text(&"x".repeat(3000)), text("short"));
        assert_eq!(rows[0], [Number(1.0), kenya.clone(), long.clone(), short.clone()], "{release}");
        assert_eq!(rows[1], [Number(2.0), kenya, short, long], "{release}");
        assert_eq!(rows[2], [Number(3.0), text("Norge"), Empty, text("other")], "{release}");
        assert!(dictionary.not_kept.is_empty(), "{release}");
    }
}

#[test]
fn dates_follow_their_display_format() {
    let (_, rows) = read(bytes("dates-118")).expect("a file");
    let first = ["2019-06-30T12:30:00.500", "2019-06-30", "2019-06-25", "2019-06", "2019-Q2", "2019-S1"].map(date);
    let second = ["1959-12-31T23:59:59", "1959-12-31", "1960-01-01", "1959-12", "1959-Q4", "1959-S2"].map(date);
    assert_eq!((&rows[0][..6], &rows[0][6]), (&first[..], &Number(2019.0)));
    assert_eq!((&rows[1][..6], &rows[1][6]), (&second[..], &Number(1959.0)));
    assert!(rows[2].iter().all(|cell| *cell == Empty));
}

#[test]
fn other_encodings_are_guessed() {
    let (dictionary, rows) = read(bytes("cyrillic-114")).expect("a file");
    assert_eq!((rows[0][3].clone(), dictionary.encoding.as_str()), (text("Казахстан"), "windows-1251"));
    // Against its format, but it happens.
    let (dictionary, rows) = read(bytes("latin-in-118")).expect("a file");
    assert_eq!((rows[0][3].clone(), dictionary.encoding.as_str()), (text("Curaçao"), "windows-1252"));
    assert!(dictionary.encoding_guessed);
}

#[test]
fn sizes_that_cannot_be_are_faults() {
    let mut many = bytes("persons-115");
    many[6..10].copy_from_slice(&u32::MAX.to_le_bytes());
    assert!(matches!(read(many), Err(RecordsFault::Damaged)));
    let mut old = bytes("persons-115");
    old[0] = 104;
    assert!(matches!(read(old), Err(RecordsFault::Unsupported(kind)) if kind == "Stata 104"));
    let mut twice = bytes("persons-115");
    let id = twice.windows(3).position(|part| part == b"id\0").expect("the name");
    twice[id..id + 4].copy_from_slice(b"sex\0");
    assert!(matches!(read(twice), Err(RecordsFault::Damaged)));
    assert!(matches!(read(Vec::new()), Err(RecordsFault::Damaged)));
}

#[test]
fn labels_that_share_their_bytes_do_not_fill_memory() {
    // A table of 2 MB whose labels all begin at the same text of 32 000 bytes would hold 4 GB.
    let mut file = bytes("persons-115");
    let (count, length) = (131_072_u32, 32_001_u32);
    let table_at = file.windows(5).rposition(|part| part == b"sexes").expect("the set") - 4;
    file.truncate(table_at);
    file.extend((8 + 8 * count + length).to_le_bytes());
    file.extend(b"sexes".iter().copied().chain([0; 31]));
    file.extend(count.to_le_bytes().into_iter().chain(length.to_le_bytes()));
    file.extend(vec![0; 8 * count as usize]);
    file.extend(vec![b'x'; length as usize]);
    assert!(matches!(read(file), Err(RecordsFault::TooLarge)));
}

#[test]
fn broken_bytes_are_answered() {
    for name in ["persons-105", "persons-110", "persons-114", "persons-118", "long-texts-117", "pyreadstat-115"] {
        let whole = bytes(name);
        for end in (0..whole.len()).step_by(41) {
            let cut = read(whole[..end].to_vec());
            // Before 117 nothing says where the labels end.
            assert!(cut.is_err() || whole[0] != b'<' || end + 40 > whole.len(), "{name} {end}");
        }
        for place in (0..whole.len()).step_by(7) {
            for value in [0, 1, 0x7f, 0x80, 0xff] {
                let mut broken = whole.clone();
                broken[place] = value;
                if let Ok((dictionary, rows)) = read(broken) {
                    assert!(rows.iter().all(|row| row.len() == dictionary.variables.len()), "{name} {place}");
                }
            }
        }
    }
}
