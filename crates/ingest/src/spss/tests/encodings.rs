//! Files whose texts are not UTF-8, or do not say what they are.

use super::{number, read, read_bytes, text};

#[test]
fn a_code_page_is_guessed_where_none_is_said() {
    let whole = read("unsaid-windows-1251.sav");
    let dictionary = &whole.dictionary;
    assert_eq!((dictionary.encoding.as_str(), dictionary.encoding_guessed), ("windows-1251", true));
    assert_eq!(dictionary.label, "Население");
    let [sex, city] = dictionary.variables.as_slice() else { panic!("two variables") };
    assert_eq!((city.name.as_str(), city.label.as_str()), ("ГОРОД", "Город"));
    assert_eq!(sex.values[1], (number(2.0), "Женщина".to_owned()));
    // Two numbers a variable, and no width between them.
    assert_eq!((sex.measure.as_str(), city.measure.as_str()), ("nominal", "ordinal"));
    let rows = [[number(1.0), text("Караганда")], [number(2.0), text("Санкт-Петербург")]];
    assert_eq!(whole.rows, rows);
}

#[test]
fn cases_are_looked_at_where_the_dictionary_is_ascii() {
    let whole = read("unsaid-utf-8-in-cases-only.sav");
    assert_eq!((whole.dictionary.encoding.as_str(), whole.dictionary.encoding_guessed), ("UTF-8", true));
    assert_eq!(whole.rows, [[text("plain")], [text("Žižka")]]);
}

#[test]
fn code_pages_of_dos_are_read_by_their_number() {
    let whole = read("code-page-850.sav");
    let dictionary = &whole.dictionary;
    assert_eq!((dictionary.encoding.as_str(), dictionary.encoding_guessed), ("CP850", false));
    assert_eq!(
        (dictionary.label.as_str(), dictionary.variables[0].label.as_str()),
        ("População", "Município de nascimento")
    );
    assert_eq!(whole.rows, [[text("São Tomé")], [text("Príncipe")]]);
    let mut american = super::bytes("code-page-850.sav");
    let page = american.windows(4).position(|window| window == 850_i32.to_le_bytes()).expect("a code page");
    american[page..page + 4].copy_from_slice(&437_i32.to_le_bytes());
    let whole = read_bytes("code-page-437.sav", american).expect("a file");
    assert_eq!((whole.dictionary.encoding.as_str(), &whole.rows[1][0]), ("CP437", &text("Príncipe")));
}

#[test]
fn half_a_letter_at_the_end_of_a_label_is_left_out() {
    let whole = read("shift-jis-cut-label.sav");
    assert_eq!(whole.dictionary.variables[0].label, "東京都の市");
    assert_eq!(whole.rows, [[text("東京都庁")]]);
}
