//! Words of nine languages in the encodings that offices use, whole lists and a few at a time, and any bytes.

use super::*;
use encoding_rs::*;

const LANGUAGES: [&str; 9] = ["en", "fr", "es", "pt", "de", "pl", "tr", "ru", "ar"];

fn words(language: &str) -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/words");
    std::fs::read_to_string(format!("{folder}/{language}.txt")).unwrap()
}

fn named(name: &str) -> TextEncoding {
    TextEncoding::named(name).unwrap()
}

/// The lines that the encoding can write, and their bytes.
fn encode(text: &str, encoding: TextEncoding) -> (String, Vec<u8>) {
    let every_byte: Vec<u8> = (0..=255).collect();
    let letters: Vec<char> = encoding.decode(&every_byte).chars().collect();
    let oem_byte = |letter: char| letters.iter().position(|one| *one == letter).map(|byte| byte as u8);
    let (mut kept, mut bytes) = (String::new(), Vec::new());
    for line in text.lines() {
        let encoded = match encoding {
            TextEncoding::Standard(standard) => {
                let (encoded, _, unwritable) = standard.encode(line);
                (!unwritable).then(|| encoded.into_owned())
            }
            TextEncoding::MendedUtf8 => Some(line.as_bytes().to_vec()),
            TextEncoding::Oem(_) => line.chars().map(oem_byte).collect(),
        };
        if let Some(encoded) = encoded {
            bytes.extend_from_slice(&encoded);
            bytes.push(b'\n');
            kept.push_str(line);
            kept.push('\n');
        }
    }
    (kept, bytes)
}

fn wide(text: &str, bytes: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

#[test]
fn lists_of_words_are_read_in_every_encoding() {
    let western = ["windows-1252", "ISO-8859-1", "ISO-8859-15", "CP437", "CP850", "macintosh"];
    for language in LANGUAGES {
        let encodings: &[&str] = match language {
            "pl" => &["windows-1250", "ISO-8859-2"],
            "tr" => &["windows-1254", "ISO-8859-9"],
            "ru" => &["windows-1251", "ISO-8859-5", "KOI8-R", "IBM866"],
            "ar" => &["windows-1256", "ISO-8859-6"],
            _ => &western,
        };
        for name in encodings {
            let (text, bytes) = encode(&words(language), named(name));
            assert!(text.lines().count() >= 10 && !bytes.is_ascii(), "{language} {name}");
            let guess = guess_encoding(&bytes);
            assert_eq!(guess.encoding.decode(&bytes), text, "{language} {name} read as {}", guess.encoding.name());
            assert!(!guess.alternatives.contains(&guess.encoding));
            // With the whole list in hand there is nothing to ask; English has too few letters for it.
            assert!(guess.sure || language == "en", "{language} {name}");
        }
    }
}

#[test]
fn other_languages_of_europe_are_read() {
    let czech = "Země původu;Počet obyvatel\nčeština, ruština\npřistěhovalí\nmuži a ženy\nvěk v letech\nStřední Čechy\nžadatelé o azyl\nŠvýcarsko\nnarození v cizině";
    let hungarian = "Ország;Népesség száma\nszületési hely\nnők és férfiak\nbevándorlók\nelőző lakóhely\nidőszak\nkülföldi állampolgárok\nőszi összeírás\nkorév szerint\nűrlap";
    let romanian = "Ţara de naştere;Populaţia\nbărbaţi şi femei\nvârsta în ani\nimigranţi\nrecensământul populaţiei\nşedere\njudeţul Bacău\ncetăţenie";
    let swedish = "Födelseland;Folkmängd\nkvinnor och män\nålder i år\nutländska medborgare\nÖstergötland\nhögst fem år\nFäröarna";
    for (text, names) in [
        (czech, ["windows-1250", "ISO-8859-2"]),
        (hungarian, ["windows-1250", "ISO-8859-2"]),
        (romanian, ["windows-1250", "ISO-8859-2"]),
        (swedish, ["windows-1252", "CP850"]),
    ] {
        for name in names {
            let (text, bytes) = encode(text, named(name));
            assert!(text.lines().count() >= 7);
            let guess = guess_encoding(&bytes);
            assert_eq!(guess.encoding.decode(&bytes), text, "{name} read as {}", guess.encoding.name());
        }
    }
}

/// Each text in each encoding is read right, with names of English among it.
fn assert_read(names: &[&str], texts: &[&str]) {
    for (text, name) in texts.iter().flat_map(|text| names.iter().map(move |name| (text, name))) {
        let cells = format!("Country;2018\nKenya;12\n{text};7\nSpain;300\n");
        let (text, bytes) = encode(&cells, named(name));
        assert!(text == cells && !bytes.is_ascii(), "{name} cannot write {cells}");
        let guess = guess_encoding(&bytes);
        assert_eq!(guess.encoding.decode(&bytes), text, "{name} read as {}", guess.encoding.name());
    }
}

#[test]
fn spaces_that_group_digits_are_no_letters() {
    let alone = ["Italy;2\u{a0}455\u{a0}100", "Mali;33\u{a0}200;1\u{a0}204"];
    assert_read(&["windows-1252", "CP850", "CP437", "macintosh", "windows-1250"], &alone);
    assert_read(
        &["windows-1252", "CP850", "macintosh"],
        &["Algérie;1\u{a0}204", "Île-de-France;12\u{a0}345;2\u{a0}001"],
    );
    assert_read(&["windows-1250", "ISO-8859-2"], &["Łódź;1\u{a0}204", "Přistěhovalí;41\u{a0}234"]);
    assert_read(&["windows-1251"], &["Россия;146\u{a0}204\u{a0}000"]);
}

#[test]
fn one_letter_is_read_as_windows_writes_it() {
    let west = ["Forlì", "Perù", "Curaçao", "Åland Islands", "México", "Panamá", "Österreich", "Nº", "1ª", "µg", "½"];
    assert_read(&["windows-1252"], &west);
    assert_read(&["windows-1252"], &["Cote d’Ivoire", "Valle dell’Orco", "Women’s total", "2010–2015", "Total\u{a0}"]);
    assert_read(&["windows-1250", "ISO-8859-2"], &["Győr", "Česko", "Łódź", "Kraków, Wrocław"]);
    assert_read(&["windows-1254"], &["Iğdır", "Muğla", "Kırşehir"]);
}

#[test]
fn letters_that_windows_has_as_signs_or_capitals_outweigh_it() {
    assert_read(&["CP850", "CP437"], &["Perú", "Málaga", "Curaçao", "España", "Köln", "Saint Barthélemy"]);
    assert_read(
        &["macintosh"],
        &["Perú y México", "Málaga", "Curaçao", "España", "Köln", "Saint Barthélemy", "Mar del Río"],
    );
    assert_read(&["x-mac-cyrillic"], &["Россия", "Северный край"]);
}

#[test]
fn a_few_signs_of_eastern_asia_are_read() {
    assert_read(&["Shift_JIS", "EUC-JP"], &["総数", "10歳未満", "東京都;男性", "その他"]);
    assert_read(&["GBK"], &["总人口", "男;女", "北京市"]);
    assert_read(&["Big5"], &["總人口", "男;女", "臺北市"]);
    assert_read(&["EUC-KR"], &["총인구", "남자;여자", "서울특별시"]);
}

#[test]
fn a_few_words_are_never_surely_wrong() {
    for language in LANGUAGES {
        for name in ["windows-1252", "CP850", "CP437", "macintosh", "windows-1250", "windows-1254", "IBM866", "KOI8-R"]
        {
            let (text, _) = encode(&words(language), named(name));
            for lines in text.lines().collect::<Vec<_>>().chunks(3) {
                let (few, bytes) = encode(&lines.join("\n"), named(name));
                let guess = guess_encoding(&bytes);
                let right = guess.encoding.decode(&bytes) == few;
                let offered = guess.alternatives.iter().any(|other| other.decode(&bytes) == few);
                assert!(right || !guess.sure, "{language} {name} {few}");
                assert!(right || offered, "{language} {name} {few} {guess:?}");
            }
        }
    }
}

#[test]
fn wide_texts_are_told_with_and_without_a_mark() {
    for language in LANGUAGES {
        let text = words(language);
        for marked in [text.clone(), format!("\u{feff}{text}")] {
            for (name, bytes) in
                [("UTF-16LE", wide(&marked, u16::to_le_bytes)), ("UTF-16BE", wide(&marked, u16::to_be_bytes))]
            {
                let guess = guess_encoding(&bytes);
                assert_eq!((guess.encoding.name(), guess.sure), (name, true), "{language}");
                assert_eq!(guess.encoding.decode(&bytes), text);
            }
            let guess = guess_encoding(marked.as_bytes());
            assert_eq!((guess.encoding.name(), guess.sure), ("UTF-8", true), "{language}");
            assert_eq!(guess.encoding.decode(marked.as_bytes()), text);
        }
    }
    // A Latvian Ā has a byte of zero where a space has none.
    let latvian = wide("Āfrika;Āzija;Eiropa;2019;2020\nĀbele un citi\n", u16::to_le_bytes);
    assert_eq!(guess_encoding(&latvian).encoding.name(), "UTF-16LE");
    // Zeros that fill up a fixed width are no second half of letters.
    assert_eq!(guess_encoding(b"Kenya\0\0\0Uganda\0\0\0\0Mali\0\0").encoding.name(), "UTF-8");
}

#[test]
fn letters_of_the_newer_latin_page_are_seen() {
    for text in ["la main-d'œuvre étrangère\ncœur, sœur", "revenu en € par mois\nœuvre"] {
        let (text, bytes) = encode(text, named("ISO-8859-15"));
        assert_eq!(guess_encoding(&bytes).encoding.decode(&bytes), text);
    }
}

#[test]
fn every_cut_of_utf8_is_utf8() {
    for language in ["fr", "ru", "ar", "tr"] {
        let text = words(language);
        for end in (200..text.len()).step_by(7) {
            let guess = guess_encoding(&text.as_bytes()[..end]);
            assert_eq!((guess.encoding.name(), guess.sure), ("UTF-8", true), "{language} {end}");
        }
    }
}

#[test]
fn chinese_is_read() {
    let text = "国家或地区,出生人口,移民\n中华人民共和国,男性,女性\n年龄组,城镇人口,流动人口\n外国人口普查资料\n";
    for encoding in [GBK, GB18030] {
        let (bytes, _, _) = encoding.encode(text);
        let guess = guess_encoding(&bytes);
        assert_eq!(guess.encoding.decode(&bytes), text);
    }
}

#[test]
fn pieces_of_any_size_give_the_whole() {
    for (language, name) in [
        ("fr", "UTF-8"),
        ("ru", "UTF-16LE"),
        ("ar", "windows-1256"),
        ("de", "CP850"),
        ("pt", "CP437"),
        ("ru", "UTF-16BE"),
    ] {
        let text = words(language);
        let marked = format!("\u{feff}{text}");
        let (text, bytes) = match name {
            "UTF-8" => (text, marked.into_bytes()),
            "UTF-16LE" => (text, wide(&marked, u16::to_le_bytes)),
            "UTF-16BE" => (text, wide(&marked, u16::to_be_bytes)),
            _ => encode(&text, named(name)),
        };
        for size in [1, 2, 3, 7, 64, 100_000] {
            let (mut decoder, mut decoded) = (named(name).decoder(), String::new());
            for piece in bytes.chunks(size) {
                decoder.push(piece, &mut decoded);
            }
            assert!(!decoder.finish(&mut decoded));
            assert_eq!(decoded, text, "{name} {size}");
        }
    }
}

#[test]
fn what_has_no_meaning_is_told() {
    let mut text = String::new();
    let mut decoder = TextEncoding::UTF_8.decoder();
    decoder.push(b"Caf\xe9 ", &mut text);
    assert!(decoder.has_replaced());
    decoder.push("é".as_bytes().split_at(1).0, &mut text);
    assert!(decoder.finish(&mut text));
    assert_eq!(text, "Caf\u{fffd} \u{fffd}");
}

#[test]
fn a_file_is_read_as_utf8_and_again_from_its_start() {
    use std::io::{Cursor, Read};
    let (text, bytes) = encode(&words("es").repeat(200), named("macintosh"));
    let mut reader = TextReader::new(Cursor::new(bytes), named("macintosh"));
    for _ in 0..2 {
        let mut read = String::new();
        reader.read_to_string(&mut read).unwrap();
        assert_eq!(read, text);
        reader.rewind().unwrap();
    }
    assert!(!reader.has_replaced());
}

#[test]
fn any_bytes_have_a_guess() {
    let mut state = 7u64;
    let mut random = move || {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (state >> 33) as u8
    };
    for length in 0..400 {
        let bytes: Vec<u8> = (0..length).map(|_| random()).collect();
        let guess = guess_encoding(&bytes);
        let mut text = String::new();
        let mut decoder = guess.encoding.decoder();
        decoder.push(&bytes, &mut text);
        decoder.finish(&mut text);
        assert_eq!(text, guess.encoding.decode(&bytes));
    }
}
