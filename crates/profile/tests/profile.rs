//! The light profile over small observation sets made from the fixtures of the domain reference.
// A test that cannot build its own fixture has failed.
#![allow(clippy::unwrap_used)]

mod fixtures;

use bearings_chart::Mark;
use bearings_indicators::ObservationSet;
use bearings_locale::strip_isolates;
use bearings_model::{AgeBand, Basis, Sex};
use bearings_profile::{
    Author, DraftBlock, OfficeSection, OfficeTexts, Place, ProseSpan, SectionState, Template, TitleKind,
    check_text_rules,
};
use fixtures::{Page, With, afghanistan, holy_see, kenya, palestine, qatar, releases, seen, template_text, words};

#[test]
fn kenya_reads_as_a_data_sheet() {
    let page = Page::of("KEN", kenya());
    assert_eq!(page.draft.kind, TitleKind::DataSheet);
    assert_eq!(page.draft.title, "Migration data sheet from international sources");
    assert_eq!(page.draft.full_title, "Migration data sheet from international sources: Kenya");
    assert_eq!(
        strip_isolates(&page.draft.running_head),
        "Compiled from published international estimates. Not an official publication of Kenya, the United Nations or IOM."
    );
    let stock = page.text("imm.stock");
    assert!(
        stock.starts_with(
            "In mid-2019, an estimated 1.04 million people living in Kenya had been born abroad or were refugees; \
             they made up 2.0% of the population. Between 2015 and 2019 the estimated number of people born abroad and \
             refugees fell by 1.9% a year on average, from 1.13 million to 1.04 million. The earliest estimate in this \
             edition, for 1990, puts the number of people born abroad and refugees at 298"
        ),
        "{stock}"
    );
    let age = page.text("imm.stock.age");
    assert!(age.starts_with("Women and men were about equal in number: women and girls made up 50.0% of people born abroad and refugees living in Kenya in mid-2019."), "{age}");
    assert!(
        age.contains("The median age of people born abroad and refugees was 31.2 years: half were younger than that."),
        "{age}"
    );
    let dis = page.text("dis");
    assert!(
        dis.contains("The number of people born abroad and refugees living in Kenya in mid-2019 was an estimated 1.04 million, of whom an estimated 488\u{202f}000 (46.7%) were refugees and asylum seekers."),
        "{dis}"
    );
    let abroad = page.text("emi.stock");
    assert!(
        abroad.contains("an estimated 285\u{202f}000 people born in Kenya were living in other countries."),
        "{abroad}"
    );
    assert!(
        abroad.contains(
            "were living in the United Kingdom (150\u{202f}000) and in the United States of America (135\u{202f}000)."
        ),
        "{abroad}"
    );
    let rem = page.text("rem");
    assert!(
        rem.contains(
            "according to a model estimate by the World Bank, Kenya received 1.96 billion US dollars in remittances."
        ),
        "{rem}"
    );
    assert!(rem.contains("According to the same model, the largest amounts, in US dollars, came from the United Kingdom (700 million) and from the United States of America (600 million)."), "{rem}");
    assert_eq!(check_text_rules(&page.draft), []);
}

#[test]
fn origins_are_told_in_the_words_of_the_basis() {
    let kenya = Page::of("KEN", kenya()).text("imm.stock.origin");
    assert!(kenya.starts_with("In mid-2019, the largest groups of people born abroad and refugees came from Somalia (453\u{202f}000), from Uganda (309\u{202f}000) and from South Sudan (88\u{202f}800), all numbers being estimates."), "{kenya}");
    let qatar = Page::of("QAT", qatar()).text("imm.stock.origin");
    assert!(qatar.starts_with("In mid-2019, the largest groups of foreign citizens were citizens of India (698\u{202f}000), of Bangladesh (263\u{202f}000) and of Nepal (254\u{202f}000)"), "{qatar}");
    let palestine = Page::of("PSE", palestine()).text("imm.stock.origin");
    assert!(palestine.starts_with("In mid-2019, the largest groups of people born abroad had been born in Israel (62\u{202f}500) and in Jordan (55\u{202f}300)"), "{palestine}");
}

#[test]
fn concentration_is_told_on_known_origins_with_their_coverage() {
    let text = Page::of("KEN", kenya()).text("imm.stock.origin");
    assert!(text.contains("The three largest origins together made up 95.8% of people born abroad and refugees whose country is named; for 92.9% of the total the source names the country."), "{text}");
    let table = Page::of("KEN", kenya()).table("T-B3");
    let names: Vec<String> = table.body.iter().map(|row| row[0].text.clone()).collect();
    assert_eq!(
        names,
        [
            "Somalia",
            "Uganda",
            "South Sudan",
            "United Republic of Tanzania",
            "Other South",
            "Other North",
            "Not broken down",
            "Total"
        ]
    );
    let part: f64 = table.body[..7].iter().filter_map(|row| row.last().and_then(|cell| cell.number)).sum();
    assert!((part - 100.0).abs() < 1e-9);
}

#[test]
fn palestine_has_refugees_apart_and_its_note_printed() {
    let page = Page::of("PSE", palestine());
    let dis = page.text("dis");
    assert!(dis.starts_with("In mid-2019, an estimated 2.21 million refugees and asylum seekers were living in the State of Palestine. The source does not add them to the number of people born abroad; the two numbers are therefore neither added up nor divided by each other here."), "{dis}");
    assert!(!dis.contains("of whom") && !page.everything().contains("873"), "{dis}");
    let note =
        "Including East Jerusalem. Refugees are not part of the foreign-born migrant stock in the State of Palestine.";
    let blocks = &page.section("imm.stock").blocks;
    let verbatim = blocks.iter().find_map(|block| match block {
        DraftBlock::Note(prose) if prose.author == Author::Source => Some(prose),
        _ => None,
    });
    assert_eq!(
        verbatim.map(|prose| (prose.text(), prose.language.as_deref() == Some("en"))),
        Some((note.to_owned(), true))
    );
    assert_eq!(page.table("T-B90").head[0].len(), 3, "no column of percent of the stock");
    assert_eq!(check_text_rules(&page.draft), []);
}

#[test]
fn afghanistan_tells_a_steep_fall_as_two_numbers() {
    let page = Page::of("AFG", afghanistan());
    let stock = page.text("imm.stock");
    assert!(
        stock.contains(
            "The estimated number of people born abroad fell from 490\u{202f}000 in 2015 to 150\u{202f}000 in 2019."
        ),
        "{stock}"
    );
    assert!(!stock.contains("29.6"), "{stock}");
    let table = page.table("T-B10");
    let last = table.body.last().unwrap();
    assert_eq!(last.last().map(|cell| cell.text.as_str()), Some("\u{2212}29.6"), "the table keeps it");
    assert!(stock.contains("or 0.39% of the population"), "{stock}");
    assert_eq!(check_text_rules(&page.draft), []);
}

#[test]
fn holy_see_says_first_that_its_figures_are_imputed() {
    let page = Page::of("VAT", holy_see());
    let stock = page.text("imm.stock");
    assert!(stock.starts_with("There were no data on international migrants in the Holy See: the United Nations imputed the figures given here. In mid-2019, an estimated 799 international migrants, an imputed figure, were living in the Holy See; they made up 100% of the population."), "{stock}");
    assert!(
        page.text("imm.stock.age")
            .contains("The source does not give the number of international migrants (imputed figures) by age; a population census or register could supply it.")
    );
    let origins = page.text("imm.stock.origin");
    assert!(
        origins.contains("names no single country of origin in the number of international migrants (imputed figures); it gives only these groups: Other North and Other South."),
        "{origins}"
    );
    assert!(page.text("dis").contains("The source counts no refugees or asylum seekers in the Holy See in mid-2019."));
    assert!(
        page.text("emi.stock").contains("an estimated 1 person born in the Holy See was living in another country.")
    );
    assert_eq!(check_text_rules(&page.draft), []);
}

#[test]
fn few_people_are_told_in_the_right_form() {
    let one = vec![
        seen("B10", "VAT", 2019, Some(1.0)).basis("I"),
        seen("B10", "VAT", 2019, Some(0.0)).basis("I").sex(Sex::Female),
        seen("B10", "VAT", 2019, Some(1.0)).basis("I").sex(Sex::Male),
    ];
    let page = Page::of("VAT", one);
    assert!(
        page.text("imm.stock").contains(
            "the estimated number of international migrants (imputed figures) living in the Holy See was one."
        )
    );
    assert!(page.text("imm.stock.age").contains(
        "number of international migrants (imputed figures) living in the Holy See in mid-2019 included no women or girls."
    ));
    let none = Page::of("VAT", vec![seen("B10", "VAT", 2019, Some(0.0)).basis("B")]);
    assert!(
        none.text("imm.stock").contains("the estimated number of people born abroad living in the Holy See was zero.")
    );
    assert_eq!(check_text_rules(&none.draft), []);
}

#[test]
fn an_area_without_data_says_what_would_fill_it() {
    let page = Page::of("QAT", Vec::new());
    let section = page.section("rem");
    assert_eq!(section.state, SectionState::Missing);
    assert_eq!(
        page.text("rem"),
        "No data are available for the section “Remittances”. It could be filled from the following sources: the World Development Indicators of the World Bank, the bilateral remittance estimates of the World Bank and the central bank."
    );
    assert_eq!(
        page.text("fin.trends"),
        "Findings and priorities are for the office to write; a program cannot find them."
    );
    assert_eq!(check_text_rules(&page.draft), []);
}

#[test]
fn it_becomes_a_profile_when_an_office_stands_behind_it() {
    let mut office = OfficeTexts {
        name: "National Bureau of Statistics".into(),
        working_group: "Ministry of Interior, Central Bank".into(),
        next_update: "June 2027".into(),
        ..OfficeTexts::default()
    };
    assert_eq!(Page::with("KEN", kenya(), &office).draft.kind, TitleKind::DataSheet);
    let text = "The stock is {B11 digits=1}, **about {B10}**.\n\n- First\n- {B12 land=KEN} and {{braces}}\n\n{B91}";
    office.sections.insert("fin.trends".into(), OfficeSection { text: text.into(), ..OfficeSection::default() });
    let page = Page::with("KEN", kenya(), &office);
    assert_eq!(page.draft.kind, TitleKind::Profile);
    assert_eq!(page.draft.title, "Migration profile");
    assert_eq!(strip_isolates(&page.draft.running_head), "Migration profile: Kenya");
    assert_eq!(page.draft.cover.issuer, "National Bureau of Statistics");
    assert_eq!(
        page.text("fin.trends"),
        "The stock is 2.0%, about 1.04 million. First {B12 land=KEN} and {braces} (no figure)"
    );
    let codes: Vec<String> = page.draft.findings.iter().map(|finding| finding.code.to_string()).collect();
    assert_eq!(codes, ["PROFILE-205", "PROFILE-206"]);
}

#[test]
fn an_office_writes_before_instead_of_and_leaves_out() {
    let mut office = OfficeTexts::default();
    let text = |text: &str, place| OfficeSection { text: text.into(), place, left_out: false };
    office.sections.insert("imm.stock".into(), text("Ours first.", Place::Before));
    office.sections.insert("dis".into(), text("Only ours.", Place::Instead));
    office.sections.insert("emi.stock".into(), OfficeSection { left_out: true, ..OfficeSection::default() });
    let page = Page::with("KEN", kenya(), &office);
    assert!(page.text("imm.stock").starts_with("Ours first. In mid-2019"));
    assert_eq!(page.text("dis"), "Only ours.");
    assert_eq!(page.section("emi.stock").state, SectionState::LeftOut);
    assert_eq!((page.section("imm.stock").number.as_str(), page.section("dis").number.as_str()), ("1", "2"));
    assert_eq!(page.section("imm.stock.age").number, "1.1");
}

#[test]
fn numbers_carry_their_tokens() {
    let page = Page::of("KEN", kenya());
    let DraftBlock::Paragraph(first) = &page.section("imm.stock").blocks[0] else { panic!("text first") };
    let tokens: Vec<&str> = first[0]
        .spans
        .iter()
        .filter_map(|span| match span {
            ProseSpan::Number { token, .. } => Some(token.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(tokens, ["{B10 area=KEN time=2019}", "{B11 area=KEN time=2019}"]);
    let cell = &page.table("T-B10").body[0][1];
    assert_eq!((cell.text.as_str(), cell.token.as_str()), ("298\u{202f}089", "{B10 area=KEN time=1990}"));
}

#[test]
fn another_territory_is_shown_and_not_compared() {
    let mut data = vec![
        seen("B10", "SRB", 2005, Some(800000.0)),
        seen("B10", "SRB", 2010, Some(826000.0)),
        seen("B10", "SRB", 2015, Some(807000.0)),
        seen("B10", "SRB", 2019, Some(820000.0)),
    ];
    for seen in &mut data {
        *seen = seen.clone().basis("B");
        seen.notes = "24".into();
    }
    let page = Page::of("SRB", data);
    let table = page.table("T-B10");
    assert!(table.body[0][0].text.ends_with('*'));
    assert_eq!(table.body[1].last().map(|cell| cell.text.as_str()), Some(".."));
    assert!(page.text("imm.stock").contains("The earliest estimate for the present territory, for 2010"));
}

#[test]
fn the_checker_finds_what_breaks_the_rules() {
    let mut page = Page::of("KEN", kenya());
    let section = page.draft.sections.iter_mut().find(|section| section.id == "imm.stock").unwrap();
    let DraftBlock::Paragraph(first) = &mut section.blocks[0] else { panic!("text first") };
    first[0].message = "profile-no-basis".into();
    let number = |token: &str, text: &str, value| ProseSpan::Number {
        text: text.into(),
        token: token.into(),
        value: Some(value),
    };
    first[0].spans.push(number("{B90.share area=PSE time=2019}", "873%", 873.0));
    first[0].spans.push(number("{B13 area=AFG time=2019}", "29.6%", -29.6));
    first[0].spans.push(number("{B10 area=KEN time=2019}", "1\u{202f}044\u{202f}854", 1044854.0));
    let mut codes: Vec<String> = check_text_rules(&page.draft).iter().map(|finding| finding.code.to_string()).collect();
    codes.sort();
    assert_eq!(codes, ["PROFILE-201", "PROFILE-202", "PROFILE-203", "PROFILE-204"]);
}

#[test]
fn the_shipped_template_reads_and_every_broken_one_says_its_fault() {
    assert_eq!(Template::read(&template_text()).map(|template| template.id), Ok("light".to_owned()));
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../templates/profiles/_broken");
    let mut specimens = 0;
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let name = entry.path().file_stem().unwrap().to_string_lossy().into_owned();
        let faults = Template::read(&std::fs::read_to_string(entry.path()).unwrap()).unwrap_err();
        assert!(faults.iter().any(|fault| fault.to_string() == name), "{name}: {faults:?}");
        specimens += 1;
    }
    assert_eq!(specimens, 7);
}

#[test]
fn the_same_request_gives_the_same_draft() {
    assert_eq!(Page::of("KEN", kenya()).draft, Page::of("KEN", kenya()).draft);
}

#[test]
fn data_of_another_area_do_not_leak_in() {
    let mut both = kenya();
    both.extend(palestine());
    assert_eq!(ObservationSet::new(both.clone()).all().len(), both.len());
    assert_eq!(Page::of("KEN", both).text("imm.stock"), Page::of("KEN", kenya()).text("imm.stock"));
}

#[test]
fn only_sources_behind_figures_are_named() {
    let kenya = Page::of("KEN", kenya());
    let cover: Vec<String> = kenya.draft.cover.lines.iter().map(|line| strip_isolates(line)).collect();
    assert_eq!(
        cover,
        [
            "Figures from: “UN DESA, International Migrant Stock”, “UN DESA, International Migrant Stock (tables)” and “World Bank, Bilateral Remittances”"
        ]
    );
    assert!(kenya.text("fm.sources").contains("World Bank, Bilateral Remittances."));
    let palestine = Page::of("PSE", palestine());
    assert!(!palestine.draft.cover.lines.join(" ").contains("Bilateral"));
    assert!(!palestine.everything().contains("Bilateral Remittances"), "{}", palestine.everything());
    let none = Page::of("QAT", Vec::new());
    assert_eq!(none.draft.cover.lines, Vec::<String>::new());
    assert!(!none.text("fm.notes").contains("Each source"), "{}", none.text("fm.notes"));
}

#[test]
fn sources_passed_on_alike_are_told_in_one_sentence_and_cited_once() {
    let mut releases = releases();
    for release in &mut releases[..2] {
        release.obtained_through = "re-keyed".into();
        release.citation = "United Nations (2019).".into();
    }
    let page = Page::from("KEN", kenya(), &OfficeTexts::default(), &words("en"), &releases);
    let notes = page.text("fm.notes");
    let told = "The files of “UN DESA, International Migrant Stock” and “UN DESA, International Migrant Stock (tables)” were passed on by a third party that re-keyed";
    assert!(notes.contains(told), "{notes}");
    assert_eq!(notes.matches("passed on").count(), 1, "{notes}");
    assert_eq!(page.text("fm.sources").matches("United Nations (2019).").count(), 1);
}

#[test]
fn a_note_of_the_source_is_told_once() {
    let note = "Including East Jerusalem.";
    let page = Page::of("PSE", palestine());
    assert!(page.text("imm.stock").contains(note) && !page.text("fm.notes").contains(note));
    let mut office = OfficeTexts::default();
    let own = OfficeSection { text: "Ours.".into(), place: Place::Instead, ..OfficeSection::default() };
    office.sections.insert("imm.stock".into(), own);
    assert!(Page::with("PSE", palestine(), &office).text("fm.notes").contains(note));
}

#[test]
fn a_quotation_in_english_says_so_in_other_languages() {
    for (code, told) in
        [("fr", "(en anglais)"), ("ar", "(بالإنكليزية)"), ("zh", "（英文）"), ("ru", "(на английском языке)")]
    {
        let page = Page::from("PSE", palestine(), &OfficeTexts::default(), &words(code), &releases());
        assert!(page.text("imm.stock").contains(told), "{code}: {}", page.text("imm.stock"));
    }
}

#[test]
fn ages_without_a_population_stand_alone_and_say_what_is_missing() {
    let alone = Page::of("KEN", kenya());
    let missing =
        "The population of Kenya by age and sex is not available; a population census or register could supply it.";
    assert!(alone.text("imm.stock.age").contains(missing), "{}", alone.text("imm.stock.age"));
    let table = alone.table("T-B2");
    assert!(strip_isolates(&table.caption).ends_with("International migrant stock in Kenya by age and sex, mid-2019"));
    assert_eq!((table.head[0].len(), table.head[1].len()), (2, 3));
    assert!(table.body.iter().all(|row| row.len() == 4));
    assert!(!alone.figure("G-PYR2").caption.contains("each group"));

    let mut data = kenya();
    let bands: Vec<_> = data.iter().filter(|seen| seen.series.age != AgeBand::Total).cloned().collect();
    data.extend(bands.into_iter().map(|mut seen| {
        seen.series.indicator = "A01".into();
        seen.series.basis = Basis::NONE;
        seen
    }));
    let beside = Page::of("KEN", data);
    assert!(!beside.text("imm.stock.age").contains("is not available"));
    let table = beside.table("T-B2");
    assert!(table.caption.contains("population") && table.body.iter().all(|row| row.len() == 8), "{:?}", table.head);
}

#[test]
fn the_only_line_of_a_chart_is_named_in_its_table_alone() {
    let scene = Page::of("KEN", kenya()).figure("G-LINE-B10").scene;
    assert_eq!(scene.twin[0], ["Year", "Migrant stock"]);
    let drawn = scene.marks.iter().any(|mark| matches!(mark, Mark::Text(text) if text.text == "Migrant stock"));
    assert!(!drawn, "the caption names it");
}

#[test]
fn key_figures_cite_the_edition_once() {
    let source = |releases: &[_]| {
        let page = Page::from("KEN", kenya(), &OfficeTexts::default(), &words("ar"), releases);
        let DraftBlock::KeyFigures(numbers) = &page.section("fm.keyfig").blocks[0] else { panic!("numbers") };
        strip_isolates(&numbers[0].source)
    };
    let mut releases = releases();
    assert_eq!(source(&releases), "\u{200F}UN DESA, International Migrant Stock، 2019");
    releases[0].title = "International Migrant Stock 2019".into();
    assert_eq!(source(&releases), "International Migrant Stock 2019");
}

#[test]
fn no_rate_is_made_from_few_people() {
    let mut data = afghanistan();
    data.extend(
        [(1990, 25.0), (1995, 19605.0), (2015, 31000.0)].map(|(year, people)| seen("B90", "AFG", year, Some(people))),
    );
    let table = Page::of("AFG", data).table("T-B90");
    let rates: Vec<&str> = table.body.iter().filter_map(|row| row.last()).map(|cell| cell.text.as_str()).collect();
    assert_eq!(rates, ["", "..", "2.3", "22.5"]);
    let notes: Vec<String> = table.notes.iter().map(|note| strip_isolates(&note.text())).collect();
    assert!(notes.iter().any(|note| note == "No rate of change is made from fewer than 100 people."), "{notes:?}");
}
