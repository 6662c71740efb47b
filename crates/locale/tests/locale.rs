//! The crate as others use it: sentences, pieces, faults, comparison of languages, pseudo-languages.
#![allow(clippy::unwrap_used)]

use bearings_fault::{Detail, Fault, Finding, Place, Severity};
use bearings_locale::{
    AreaForms, AreaNames, Arg, Language, LocaleFault, Message, Piece, Pseudo, Words, compare, messages, pseudo,
    strip_isolates,
};

fn file(text: &str) -> Vec<(String, String)> {
    vec![("x.ftl".to_owned(), text.to_owned())]
}

fn folder(code: &str) -> Vec<(String, String)> {
    let path = format!("{}/../../locales/{code}", env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for entry in std::fs::read_dir(path).unwrap() {
        let path = entry.unwrap().path();
        files.push((path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(path).unwrap()));
    }
    files.sort();
    files
}

fn language(code: &str) -> Language {
    code.parse().unwrap()
}

#[test]
fn words_can_be_shared_between_threads() {
    fn shared<T: Send + Sync + Clone + 'static>() {}
    shared::<Words>();
    shared::<AreaNames>();
    shared::<Message>();
}

#[test]
fn a_typed_message_speaks_in_each_language() {
    let message = messages::age_band("15", "24");
    assert_eq!(Words::english().say_plain(&message), "15–24");
    assert_eq!(Words::english().say(&message), "\u{2068}15\u{2069}–\u{2068}24\u{2069}");
    let (chinese, _) = Words::load(language("zh"), folder("zh"));
    assert_eq!(chinese.say_plain(&message), "15–24岁");
}

#[test]
fn terms_are_complete_in_all_languages() {
    let terms = |code: &str| folder(code).into_iter().filter(|(name, _)| name == "terms.ftl").collect::<Vec<_>>();
    for shipped in Language::SHIPPED {
        assert_eq!(compare(shipped, &terms("en"), &terms(shipped.code())), [], "{shipped}");
    }
}

#[test]
fn every_shipped_language_can_be_read() {
    for shipped in Language::SHIPPED {
        let (words, faults) = Words::load(shipped, folder(shipped.code()));
        let unreadable: Vec<_> = faults
            .iter()
            .filter(|fault| matches!(fault, LocaleFault::Unreadable { .. } | LocaleFault::UnreadableInfo { .. }))
            .collect();
        assert!(unreadable.is_empty(), "{shipped}: {unreadable:?}");
        assert_eq!(words.language(), shipped);
        let source = shipped == Language::ENGLISH;
        assert_eq!(
            words.info().is_reviewed(),
            source,
            "{shipped}: tell the reader who reviewed it, then change this test"
        );
    }
}

#[test]
fn a_missing_or_wrong_message_falls_back_to_english_and_is_told() {
    let (words, faults) = Words::load(
        language("fr"),
        file("sex-men = Hommes d’essai\nage-open = { $from } et { $plus }\nage-single = quelconque\n"),
    );
    assert_eq!(words.say_plain(&messages::sex_men()), "Hommes d’essai");
    assert_eq!(words.say_plain(&messages::sex_women()), "Women");
    assert_eq!(words.say_plain(&messages::age_open("75")), "75 and over");
    assert_eq!(words.say_plain(&messages::age_single("30")), "30");
    let has = |fault: LocaleFault| assert!(faults.contains(&fault), "{fault:?}");
    has(LocaleFault::MissingMessage { message: "sex-women".to_owned() });
    has(LocaleFault::UnknownVariable { message: "age-open".to_owned(), variable: "plus".to_owned() });
    has(LocaleFault::MissingVariable { message: "age-single".to_owned(), variable: "age".to_owned() });
}

#[test]
fn an_unknown_id_is_shown_as_the_id() {
    assert_eq!(Words::english().say(&Message::new("no-such-message")), "no-such-message");
    assert_eq!(Words::english().by_id("no-such-message", &[]), None);
    assert_eq!(
        Words::english().by_id("age-open", &[("from".to_owned(), "75".into())]).map(|t| strip_isolates(&t)).as_deref(),
        Some("75 and over")
    );
}

/// A language with a message of our own, so that tests do not depend on the wording of others.
fn spoken(code: &str, text: &str) -> Words {
    Words::load(language(code), file(text)).0
}

#[test]
fn plural_forms_follow_the_language_that_speaks() {
    let text = "x = { $n_form ->\n [one] { $n } человек\n [few] { $n } человека\n [many] { $n } человек\n *[other] { $n } человека\n}\n";
    let russian = spoken("ru", text);
    let say = |arg: Arg| strip_isolates(&russian.say(&Message::new("x").with("n", arg)));
    assert_eq!(say(1.into()), "1 человек");
    assert_eq!(say(3.into()), "3 человека");
    assert_eq!(say(11.into()), "11 человек");
    assert_eq!(say(russian.numbers().decimal(1.5, 1)), "1,5 человека");
    // In a million people the noun follows the million, not the 1.04 before it.
    assert!(say(russian.numbers().significant(1_043_210.0)).ends_with(" человек"));
}

#[test]
fn french_says_de_after_a_million() {
    let text = "x = { $n_form ->\n [one] { $n } personne\n [many] { $n } de personnes\n *[other] { $n } personnes\n}\n";
    let french = spoken("fr", text);
    let n = french.numbers();
    let say = |arg: Arg| strip_isolates(&french.say(&Message::new("x").with("n", arg))).replace('\u{202F}', "_");
    assert!(say(n.significant(1_043_210.0)).ends_with(" de personnes"));
    assert_eq!(say(n.significant(522_480.0)), "522_000 personnes");
    assert_eq!(say(n.count(1)), "1 personne");
    assert_eq!(say(n.count(1_000_000)), "1_000_000 de personnes");
}

#[test]
fn areas_bring_their_forms() {
    let csv = "code,name,in,of,the,from\nKEN,Kenya,au Kenya,du Kenya,le Kenya,du Kenya\nATA,Antarctique,,,,\n";
    let (names, faults) = AreaNames::read(csv.as_bytes());
    assert_eq!(faults, []);
    let french = spoken("fr", "x = { $area_in }, { $area_of }, { $area_the }, { $area_from }, { $area }\n");
    let say = |code: &str| strip_isolates(&french.say(&Message::new("x").with("area", names.arg(code))));
    assert_eq!(say("KEN"), "au Kenya, du Kenya, le Kenya, du Kenya, Kenya");
    assert_eq!(say("ATA"), "Antarctique, Antarctique, Antarctique, Antarctique, Antarctique");
    assert_eq!(say("XYZ"), "XYZ, XYZ, XYZ, XYZ, XYZ");
}

#[test]
fn pieces_know_which_stretch_is_which_number() {
    let words = spoken("en-GB", "x = In { $area } there were { $people } people, of whom { $people } counted.\n");
    let message = Message::new("x")
        .with("area", Arg::area(AreaForms::bare("Kenya")))
        .with("people", words.numbers().count(51_549).with_token("{B10 area=KEN}"));
    let pieces = words.say_pieces(&message);
    let joined: String = pieces.iter().map(Piece::text).collect();
    assert_eq!(joined, words.say(&message));
    let traced: Vec<_> = pieces.iter().filter(|piece| matches!(piece, Piece::Arg { token: Some(_), .. })).collect();
    assert_eq!(traced.len(), 2);
    assert!(traced.iter().all(|piece| piece.text() == "51\u{202F}549"));
    assert!(pieces.contains(&Piece::Arg { name: "area".to_owned(), text: "Kenya".to_owned(), token: None }));
}

#[test]
fn foreign_text_cannot_forge_a_piece() {
    let words = spoken("en-GB", "x = From { $who }.\n");
    let message = Message::new("x").with("who", "a\u{100000}b\u{10FFF0}c");
    assert_eq!(
        words.say_pieces(&message),
        [
            Piece::Text("From \u{2068}".to_owned()),
            Piece::Arg { name: "who".to_owned(), text: "abc".to_owned(), token: None },
            Piece::Text("\u{2069}.".to_owned())
        ]
    );
}

#[test]
fn messages_and_lists_stand_inside_messages() {
    let words = spoken("en-GB", "x = Most came from { $origins }.\norigin = { $name } ({ $share })\n");
    let origin = |name: &str, share: f64, token: &str| -> Arg {
        let share = words.numbers().percent(share, 1).with_token(token);
        Message::new("origin").with("name", name).with("share", share).into()
    };
    let list = Arg::list([origin("Somalia", 40.0, "{1}"), origin("Uganda", 30.0, "{2}"), origin("Sudan", 5.5, "{3}")]);
    let message = Message::new("x").with("origins", list);
    assert_eq!(words.say_plain(&message), "Most came from Somalia (40.0%), Uganda (30.0%) and Sudan (5.5%).");
    let traced: Vec<(String, String)> = words
        .say_pieces(&message)
        .into_iter()
        .filter_map(|piece| match piece {
            Piece::Arg { text, token: Some(token), .. } => Some((text, token)),
            _ => None,
        })
        .collect();
    let expected = [("40.0%", "{1}"), ("30.0%", "{2}"), ("5.5%", "{3}")].map(|(t, k)| (t.to_owned(), k.to_owned()));
    assert_eq!(traced, expected);
}

#[test]
fn a_text_may_select_a_variant_even_in_pieces() {
    let words = spoken("en-GB", "x = { $state ->\n [on] Running { $n }\n *[off] Stopped { $n }\n}\n");
    let message = |state: &str| Message::new("x").with("state", state).with("n", 1);
    assert_eq!(
        strip_isolates(&words.say_pieces(&message("on")).iter().map(Piece::text).collect::<String>()),
        "Running 1"
    );
    assert_eq!(words.say_plain(&message("other")), "Stopped 1");
}

#[test]
fn every_fault_of_this_crate_speaks() {
    for (code, variables) in LocaleFault::CODES {
        let declared = messages::ALL.iter().find(|declared| declared.id == code.message_id());
        let declared = declared.unwrap_or_else(|| panic!("{code} has no sentence"));
        assert!(declared.has_hint(), "{code} has no hint");
        for (name, _) in declared.arguments {
            assert!(variables.contains(name), "{code}: the sentence names {name}, the fault does not");
        }
    }
    let fault = LocaleFault::Unreadable { file: "a.ftl".to_owned(), line: 1200, reason: "why".to_owned() };
    let spoken = Words::english().fault(&fault);
    assert_eq!(strip_isolates(&spoken.sentence), "a.ftl cannot be read at line 1\u{202F}200: why");
    assert!(!spoken.hint.is_empty());
    assert_eq!(spoken.code, fault.code());
}

#[test]
fn a_finding_speaks_and_a_fault_without_words_is_its_code() {
    let (code, _) = LocaleFault::CODES[0];
    let finding = Finding::at(code, Severity::Note, vec![("text", Detail::from("qq"))], Place::default());
    assert_eq!(strip_isolates(&Words::english().finding(&finding).sentence), "“qq” is not a language.");
    let nameless = bearings_fault::Code { prefix: "NOWHERE", number: 999 };
    let finding = Finding::at(nameless, Severity::Note, vec![], Place::default());
    let spoken = Words::english().finding(&finding);
    assert_eq!((spoken.sentence.as_str(), spoken.hint.as_str()), ("NOWHERE-999", ""));
}

#[test]
fn comparison_tells_what_is_wrong() {
    let english = file(
        "# $n (Count) things\na = { $n_form ->\n [one] { $n } thing\n *[other] { $n } things\n }\n .hint = Do\nb = B\nc = C\n",
    );
    let russian = file(
        "a = { $n_form ->\n [one] { $n } вещь\n *[other] { $x } вещей\n }\n .tip = Да\nc = { d }\ne = Е\nc = Ц\nbroken\n",
    );
    let text = |s: &str| s.to_owned();
    let faults = compare(language("ru"), &english, &russian);
    let expected = [
        LocaleFault::Unreadable { file: text("x.ftl"), line: 9, reason: text("Expected a token starting with \"=\"") },
        LocaleFault::DoubleMessage { file: text("x.ftl"), message: text("c") },
        LocaleFault::UnknownVariable { message: text("a"), variable: text("x") },
        LocaleFault::MissingAttribute { message: text("a"), attribute: text("hint") },
        LocaleFault::ExtraAttribute { message: text("a"), attribute: text("tip") },
        LocaleFault::MissingForm { message: text("a"), variable: text("n_form"), form: text("few") },
        LocaleFault::MissingForm { message: text("a"), variable: text("n_form"), form: text("many") },
        LocaleFault::MissingMessage { message: text("b") },
        LocaleFault::ExtraMessage { message: text("e") },
    ];
    for fault in &expected {
        assert!(faults.contains(fault), "{fault:?} not in {faults:#?}");
    }
    let lacking = compare(language("ru"), &english, &file("a = вещь\n .hint = Да\nb = Б\nc = { d }\n"));
    assert_eq!(
        lacking,
        [
            LocaleFault::MissingVariable { message: text("a"), variable: text("n") },
            LocaleFault::UnknownReference { message: text("c"), reference: text("d") }
        ]
    );
}

#[test]
fn english_equals_itself_and_its_pseudo_languages() {
    let english: Vec<_> = folder("en");
    let same = compare(Language::ENGLISH, &english, &english);
    assert_eq!(same, []);
    for kind in [Pseudo::Long, Pseudo::Mirrored] {
        let files = pseudo(kind, &english);
        assert_eq!(compare(language(kind.code()), &english, &files), [], "{kind:?}");
    }
}

#[test]
fn pseudo_languages_show_what_was_forgotten() {
    let english = folder("en");
    let (long, _) = Words::load(language("en-XA"), pseudo(Pseudo::Long, &english));
    assert_eq!(long.say_plain(&messages::age_open("75")), "[75 ååñd öövéér]");
    assert_eq!(long.say_plain(&messages::sex_women()), "[Wöömééñ]");
    let (mirrored, _) = Words::load(language("ar-XB"), pseudo(Pseudo::Mirrored, &english));
    assert!(mirrored.language().is_rtl());
    assert_eq!(mirrored.say_plain(&messages::sex_both()), "\u{202E}Both\u{202C} \u{202E}sexes\u{202C}");
}

#[test]
fn words_inside_words_run_as_their_language_does() {
    let text = "age-band = { $from }–{ $to }\nage-open = MIT { $from }\n";
    let inner = || messages::age_open("75");
    let (arabic, _) = Words::load(language("ar"), file(text));
    let own = "\u{2067}MIT \u{2068}75\u{2069}\u{2069}";
    assert_eq!(arabic.say(&messages::age_band(inner(), "b")), format!("\u{2068}{own}\u{2069}–\u{2068}b\u{2069}"));
    let list = Arg::list([Arg::from(inner()), Arg::from("b")]);
    assert!(arabic.say(&messages::age_band(list, "c")).contains(&format!("\u{2068}{own}\u{2069}")));
    let (foreign, _) = Words::load(language("ar"), file("age-band = { $from }–{ $to }\n"));
    assert!(!foreign.say(&messages::age_band(inner(), "b")).contains('\u{2067}'), "told in English instead");
    let (french, _) = Words::load(language("fr"), file(text));
    assert!(!french.say(&messages::age_band(inner(), "b")).contains('\u{2067}'));
}
