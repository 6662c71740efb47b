//! What each language prints, letter by letter. `_` stands for the narrow no-break space, `~` for the wide one.
#![allow(clippy::unwrap_used)]

use crate::{Digits, Language, Months, NumberSettings, Numbers, Style, Words};

const UN: NumberSettings = NumberSettings { style: Style::Un, digits: Digits::Latin, months: Months::Gulf };

fn words(code: &str, settings: NumberSettings) -> Words {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales/");
    let terms = std::fs::read_to_string(format!("{root}{code}/terms.ftl")).unwrap();
    Words::load(code.parse().unwrap(), [("terms.ftl".to_owned(), terms)]).0.with_numbers(settings)
}

fn readable(text: impl ToString) -> String {
    text.to_string().replace('\u{202F}', "_").replace('\u{A0}', "~")
}

fn in_all(settings: NumberSettings, print: impl Fn(&Numbers) -> String) -> Vec<String> {
    Language::SHIPPED.iter().map(|language| readable(print(words(language.code(), settings).numbers()))).collect()
}

// The order of every table below: en fr es ar pt ru zh.

#[test]
fn counts_in_the_un_style() {
    let minus = "\u{2212}1_234";
    assert_eq!(in_all(UN, |n| n.count(1_234_567).to_string()), ["1_234_567"; 7]);
    assert_eq!(
        in_all(UN, |n| n.count(-1234).to_string()),
        [minus, minus, minus, "\u{200E}\u{2212}1_234", minus, minus, minus]
    );
    assert_eq!(in_all(UN, |n| n.count(999).to_string()), ["999"; 7]);
    assert_eq!(in_all(UN, |n| n.count(0).to_string()), ["0"; 7]);
}

#[test]
fn counts_in_the_style_of_the_language() {
    assert_eq!(
        in_all(NumberSettings { style: Style::Locale, ..UN }, |n| format!("{} {}", n.count(1234), n.count(1_234_567))),
        [
            "1,234 1,234,567",
            "1_234 1_234_567",
            "1234 1.234.567",
            "1,234 1,234,567",
            "1234 1~234~567",
            "1~234 1~234~567",
            "1,234 1,234,567"
        ]
    );
}

#[test]
fn decimals_and_percentages() {
    assert_eq!(in_all(UN, |n| n.decimal(1234.56, 1).to_string())[..3], ["1_234.6", "1_234,6", "1_234,6"]);
    assert_eq!(
        in_all(UN, |n| n.percent(2.0, 1).to_string()),
        ["2.0%", "2,0_%", "2,0_%", "2.0\u{200E}%\u{200E}", "2,0%", "2,0_%", "2.0%"]
    );
    assert_eq!(in_all(UN, |n| n.short(2.50, 3).to_string()), ["2.5", "2,5", "2,5", "2.5", "2,5", "2,5", "2.5"]);
}

#[test]
fn rounds_as_people_see_it() {
    let english = Words::english();
    let numbers = english.numbers();
    for (value, digits, text) in [
        (0.25, 1, "0.3"),
        (-0.25, 1, "\u{2212}0.3"),
        (1.005, 2, "1.01"),
        (-0.04, 1, "0.0"),
        (99.95, 1, "100.0"),
        (f64::NAN, 1, ".."),
        (f64::INFINITY, 1, ".."),
    ] {
        assert_eq!(numbers.decimal(value, digits).to_string(), text, "{value}");
    }
}

#[test]
fn three_significant_digits() {
    let table: [(f64, [&str; 7]); 6] = [
        (799.4, ["799"; 7]),
        (4_321.0, ["4_320"; 7]),
        (522_480.0, ["522_000", "522_000", "522_000", "522_000", "522_000", "522_000", "52.2万"]),
        (
            1_043_210.0,
            ["1.04 million", "1,04 million", "1,04 millones", "1.04 مليون", "1,04 milhões", "1,04 миллиона", "104万"],
        ),
        (
            104_400_000.0,
            ["104 million", "104 millions", "104 millones", "104 ملايين", "104 milhões", "104 миллиона", "1.04亿"],
        ),
        (
            2_500_000_000.0,
            [
                "2.50 billion",
                "2,50 milliards",
                "2_500 millones",
                "2.50 مليار",
                "2,50 mil milhões",
                "2,50 миллиарда",
                "25.0亿",
            ],
        ),
    ];
    for (value, texts) in table {
        assert_eq!(in_all(UN, |n| n.significant(value).to_string()), texts, "{value}");
    }
}

#[test]
fn russian_and_arabic_scale_words_follow_the_number() {
    let russian = words("ru", UN);
    for (millions, word) in [(101.0, "миллион"), (103.0, "миллиона"), (105.0, "миллионов"), (111.0, "миллионов")]
    {
        assert_eq!(readable(russian.numbers().significant(millions * 1e6)), format!("{millions} {word}"));
    }
    let arabic = words("ar", UN);
    for (millions, word) in [(100.0, "مليون"), (105.0, "ملايين"), (111.0, "مليونًا"), (200.0, "مليون")]
    {
        assert_eq!(readable(arabic.numbers().significant(millions * 1e6)), format!("{millions} {word}"));
    }
}

#[test]
fn marks_of_an_axis_have_no_empty_decimals() {
    let marks = |code: &str| [1e6, 2e6, 2.5e6].map(|value| readable(words(code, UN).numbers().mark(value)));
    assert_eq!(marks("en"), ["1 million", "2 million", "2.5 million"]);
    assert_eq!(marks("fr"), ["1 million", "2 millions", "2,5 millions"]);
    assert_eq!(marks("ar"), ["1 مليون", "2 مليون", "2.5 مليون"]);
    assert_eq!(marks("zh"), ["100万", "200万", "250万"]);
}

#[test]
fn rounding_carries_into_the_next_scale() {
    let english = Words::english();
    let say = |value: f64| readable(english.numbers().significant(value));
    assert_eq!(say(999_600.0), "1.00 million");
    assert_eq!(say(999_400.0), "999_000");
    assert_eq!(say(999.6), "1_000");
    assert_eq!(say(999_999_999.0), "1.00 billion");
    assert_eq!(say(0.4), "0");
    assert_eq!(say(0.0), "0");
    assert_eq!(say(-1_043_210.0), "\u{2212}1.04 million");
}

#[test]
fn prose_never_tells_a_fourth_digit() {
    for code in ["en", "ru", "zh"] {
        let words = words(code, UN);
        let mut value = 1.0_f64;
        while value < 9e14 {
            let text = words.numbers().significant(value).to_string();
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            // Zeros at the end of a whole number are no information: 522 000, 1 290万.
            let told = digits.trim_end_matches('0');
            assert!(told.len() <= 3, "{code}: {value} -> {text}");
            value *= 1.37;
        }
    }
}

#[test]
fn days_in_words() {
    assert_eq!(
        in_all(UN, |n| n.day(2019, 7, 1).to_string()),
        [
            "1 July 2019",
            "1er juillet 2019",
            "1 de julio de 2019",
            "1 يوليو 2019",
            "1 de julho de 2019",
            "1 июля 2019_г.",
            "2019年7月1日"
        ]
    );
    assert_eq!(words("fr", UN).numbers().day(2019, 7, 11).to_string(), "11 juillet 2019");
    assert_eq!(words("en", UN).numbers().day(2019, 2, 30).to_string(), "2019-02-30");
}

#[test]
fn arabic_months_and_digits_are_the_offices_choice() {
    let day =
        |months, digits| words("ar", NumberSettings { months, digits, ..UN }).numbers().day(2019, 1, 2).to_string();
    assert_eq!(day(Months::Gulf, Digits::Latin), "2 يناير 2019");
    assert_eq!(day(Months::Mashriq, Digits::Latin), "2 كانون الثاني 2019");
    assert_eq!(day(Months::Maghreb, Digits::Latin), "2 جانفي 2019");
    assert_eq!(day(Months::Gulf, Digits::ArabicIndic), "٢ يناير ٢٠١٩");
    let morocco = words("ar", NumberSettings { months: Months::Morocco, ..UN });
    assert_eq!(morocco.numbers().day(2019, 8, 2).to_string(), "2 غشت 2019");

    let arabic = words("ar", NumberSettings { digits: Digits::ArabicIndic, ..UN });
    let numbers = arabic.numbers();
    assert_eq!(readable(numbers.count(1_234_567)), "١_٢٣٤_٥٦٧");
    assert_eq!(readable(numbers.decimal(-2.5, 1)), "\u{61C}\u{2212}٢٫٥");
    assert_eq!(readable(numbers.percent(2.0, 1)), "٢٫٠٪\u{61C}");
    assert_eq!(readable(numbers.significant(1_043_210.0)), "١٫٠٤ مليون");
    assert_eq!(numbers.year(2019).to_string(), "٢٠١٩");
    let french = words("fr", NumberSettings { digits: Digits::ArabicIndic, ..UN });
    assert_eq!(french.numbers().year(2019).to_string(), "2019");
}

#[test]
fn years_are_never_grouped() {
    assert_eq!(in_all(UN, |n| n.year(2019).to_string()), ["2019"; 7]);
    assert_eq!(words("en", UN).numbers().years(2015, 2019).to_string(), "2015–2019");
    assert_eq!(words("ar", UN).numbers().years(2015, 2019).to_string(), "\u{200F}2015–2019");
}

#[test]
fn lists_are_joined_by_the_language() {
    let items = ["Iran".to_owned(), "India".to_owned(), "Italy".to_owned()];
    let lists = in_all(UN, |n| crate::strip_isolates(&n.list(&items).to_string()));
    assert_eq!(
        lists,
        [
            "Iran, India and Italy",
            "Iran, India et Italy",
            "Iran, India e Italy",
            "Iran وIndia وItaly",
            "Iran, India e Italy",
            "Iran, India и Italy",
            "Iran、India和Italy"
        ]
    );
    assert_eq!(words("en", UN).numbers().list(&[]).to_string(), "");
}

#[test]
fn names_sort_by_the_alphabet_of_the_language() {
    let sorted = |code: &str, names: &[&str]| {
        let words = words(code, UN);
        let mut by_order: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        by_order.sort_by(|a, b| words.numbers().compare(a, b));
        let mut by_key = by_order.clone();
        by_key.reverse();
        by_key.sort_by_key(|name| words.numbers().sort_key(name));
        assert_eq!(by_order, by_key, "{code}");
        by_order.join(" ")
    };
    assert_eq!(sorted("fr", &["Zambie", "Éthiopie", "Espagne", "Eswatini"]), "Espagne Eswatini Éthiopie Zambie");
    assert_eq!(sorted("es", &["Nueva", "Ñandú", "Omán"]), "Nueva Ñandú Omán");
    assert_eq!(sorted("ru", &["Чад", "Алжир", "Япония"]), "Алжир Чад Япония");
    assert_eq!(sorted("zh", &["中国", "阿富汗", "肯尼亚"]), "阿富汗 肯尼亚 中国");
    assert_eq!(sorted("ar", &["كينيا", "الأردن", "قطر"]), "الأردن قطر كينيا");
}
