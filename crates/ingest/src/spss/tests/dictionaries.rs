//! The dictionaries of system files: names, labels, codes for no answer, measures, weight.

use super::{number, read, read_bytes, text};
use crate::records::{MissingRule, Variable};
use crate::sheet::Cell;

fn labels(pairs: &[(Cell, &str)]) -> Vec<(Cell, String)> {
    pairs.iter().map(|(code, label)| (code.clone(), (*label).to_owned())).collect()
}

#[test]
fn labels_and_codes_are_kept_in_their_own_script() {
    let whole = read("labels-cyrillic-arabic.sav");
    let dictionary = &whole.dictionary;
    assert_eq!((dictionary.label.as_str(), dictionary.encoding.as_str()), ("Перепись 2019", "UTF-8"));
    assert_eq!(dictionary.notes, ["First line", "Вторая строка"]);
    assert_eq!((dictionary.encoding_guessed, dictionary.rows), (false, Some(4)));
    let code = |cell: Cell| MissingRule::Code(cell);
    let looks = Variable { width: 8, alignment: "right".into(), ..Variable::default() };
    let expected = [
        Variable {
            name: "sex".into(),
            label: "Пол".into(),
            format: "F1".into(),
            values: labels(&[(number(1.0), "Мужчина"), (number(2.0), "Женщина"), (number(9.0), "غير معروف")]),
            missing: vec![code(number(9.0)), code(number(-1.0))],
            measure: "nominal".into(),
            ..looks.clone()
        },
        Variable {
            name: "age".into(),
            label: "العمر".into(),
            format: "F5.1".into(),
            missing: vec![MissingRule::Range(98.0, 120.0), code(number(-7.0))],
            measure: "scale".into(),
            ..looks.clone()
        },
        Variable {
            name: "origin".into(),
            alignment: "left".into(),
            label: "Country of origin".into(),
            format: "A2".into(),
            values: labels(&[(text("KE"), "Кения"), (text("RU"), "روسيا")]),
            missing: vec![code(text("XX"))],
            measure: "nominal".into(),
            ..looks.clone()
        },
        Variable {
            name: "A_rather_long_name_of_a_variable".into(),
            alignment: "left".into(),
            label: "Place of birth".into(),
            format: "A14".into(),
            values: labels(&[(text("unknown place"), "Место неизвестно"), (text("Nairobi"), "نيروبي")]),
            // Of a long text SPSS keeps the first eight bytes of a code for no answer.
            missing: vec![code(text("unknown")), code(text("n/a"))],
            measure: "ordinal".into(),
            ..looks.clone()
        },
        Variable {
            name: "weight".into(),
            label: "Weight of the person".into(),
            format: "F8.2".into(),
            measure: "scale".into(),
            ..looks.clone()
        },
    ];
    assert_eq!(dictionary.variables, expected);
    let rows = [
        [number(1.0), number(34.5), text("KE"), text("Алматы"), number(1.25)],
        [number(2.0), number(0.0), text("RU"), text("القاهرة"), number(0.75)],
        [number(9.0), number(98.0), Cell::Empty, text("unknown place"), number(1.0)],
        [Cell::Empty, number(120.0), text("XX"), text("Nairobi"), number(2.0)],
    ];
    assert_eq!(whole.rows, rows);
}

#[test]
fn dictionaries_of_the_other_byte_order_are_the_same() {
    for name in ["big-endian-plain.sav", "big-endian-coded.sav"] {
        let dictionary = read(name).dictionary;
        assert_eq!(
            (dictionary.label.as_str(), dictionary.weight, dictionary.rows),
            ("Größe", Some(2), Some(3)),
            "{name}"
        );
        let [sex, place, weight, age, born] = dictionary.variables.as_slice() else { panic!("{name}") };
        let names = [sex, place, weight, age, born].map(|variable| variable.name.as_str());
        assert_eq!(names, ["Sex_of_person", "Name", "w", "age", "born"], "{name}");
        let measures = [sex, place, weight, age, born].map(|variable| variable.measure.as_str());
        assert_eq!(measures, ["nominal", "nominal", "scale", "ordinal", "scale"], "{name}");
        let formats = [sex, place, weight, age, born].map(|variable| variable.format.as_str());
        assert_eq!(formats, ["F1", "A12", "F8.2", "F3", "DATE11"], "{name}");
        let of_sex = labels(&[(number(1.0), "Male"), (number(2.0), "Female, weiblich"), (number(9.0), "Не указано")]);
        assert_eq!(sex.values, of_sex, "{name}");
        assert_eq!(sex.missing, [MissingRule::Code(number(9.0))], "{name}");
        // The record of labels names the variable by its short name, that of codes by its long one.
        assert_eq!(place.values, labels(&[(text("unknown"), "Not known")]), "{name}");
        assert_eq!(place.missing, [MissingRule::Code(text("unknown"))], "{name}");
        let to_zero = MissingRule::Range(f64::NEG_INFINITY, 0.0);
        assert_eq!(age.missing, [to_zero, MissingRule::Code(number(99.0))], "{name}");
    }
}

#[test]
fn labels_of_very_long_texts_are_found() {
    let whole = read("very-long-texts.sav");
    assert_eq!(whole.dictionary.variables[1].values, labels(&[(text("short"), "A label of a very long text")]));
}

#[test]
fn names_that_stand_twice_are_told_apart() {
    let mut bytes = super::bytes("big-endian-plain.sav");
    let place = bytes.windows(7).position(|window| window == b"AGE=age").expect("a long name");
    bytes[place + 4..place + 7].copy_from_slice(b"W\tX");
    let whole = read_bytes("big-endian-plain.sav", bytes).expect("a file");
    let names: Vec<&str> = whole.dictionary.variables.iter().map(|variable| variable.name.as_str()).collect();
    assert_eq!(names, ["Sex_of_person", "Name", "w", "W_2", "born"]);
}
