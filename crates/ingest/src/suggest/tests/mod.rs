//! Suggestions and drafts on tables as offices write them.

mod columns_first;
mod rows;

use super::*;
use crate::{AreaTable, Dictionary, Limits, Variable, Workbook, open, read_workbook, sniff};
use bearings_model::{Release, SourceKind, Unit};

fn content(path: &str) -> Vec<u8> {
    std::fs::read(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../templates").join(path)).unwrap()
}

fn vocabulary() -> Vocabulary {
    Vocabulary::parse(&String::from_utf8(content("concepts/concepts.toml")).unwrap(), "concepts.toml").unwrap()
}

fn areas() -> AreaTable {
    AreaTable::load(&content("data/areas/areas.csv"), &content("data/areas/aliases.csv")).unwrap()
}

fn book(text: &str) -> Workbook {
    open(text.as_bytes(), "table.csv", &Limits::default()).unwrap()
}

fn suggested(text: &str) -> Vec<ColumnSuggestion> {
    suggest(&book(text))
}

fn suggest(book: &Workbook) -> Vec<ColumnSuggestion> {
    let seen = sniff(book);
    suggest_columns(&book.sheets[0], &seen.sheets[0].tables[0], &vocabulary(), &areas())
}

fn concepts(text: &str) -> Vec<&'static str> {
    suggested(text).iter().map(|found| found.concept.id()).collect()
}

fn release() -> Release {
    Release {
        source: "office".into(),
        edition: "2024".into(),
        title: "Stock".into(),
        citation: "Office".into(),
        licence: "CC-BY-4.0".into(),
        kind: SourceKind::Count,
        reference_date: "mid-year".into(),
        residence_rule: "12-months".into(),
        obtained_through: String::new(),
        notes: Vec::new(),
    }
}

/// Takes every suggestion and reads by the recipe that follows.
fn read(text: &str, common: crate::Set) -> crate::Reading {
    let (book, vocabulary, areas) = (book(text), vocabulary(), areas());
    let seen = sniff(&book);
    let table = &seen.sheets[0].tables[0];
    let found = suggest_columns(&book.sheets[0], table, &vocabulary, &areas);
    let mapping = Mapping {
        years: None,
        id: "office-stock".into(),
        label: "Our stock".into(),
        columns: found.iter().map(MappedColumn::from).collect(),
        common,
        add_up: false,
        tally: None,
        rows: crate::TableRows::default(),
        release: release(),
    };
    let recipe = draft_recipe(&book.sheets[0], table, &mapping, &vocabulary, &areas).unwrap();
    read_workbook(&book, &recipe, &areas, &|_, _| true).unwrap()
}

fn stock() -> crate::Set {
    crate::Set { indicator: Some("B10".into()), unit: Some(Unit::Persons), ..crate::Set::default() }
}

#[test]
fn columns_are_known_by_their_names_in_seven_languages() {
    for head in [
        "Country,Sex,Age group,Year,Value",
        "Pays,Sexe,Groupe d’âge,Année,Effectif",
        "País,Sexo,Grupo de edad,Año,Valor",
        "País,Sexo,Grupo etário,Ano,Número",
        "Страна,Пол,Возраст,Год,Численность",
        "البلد,الجنس,الفئة العمرية,السنة,العدد",
        "国家,性别,年龄组,年份,人数",
    ] {
        let rows = "Kenya,F,0-4,2019,120\nKenya,M,5-9,2019,130\nUganda,F,0-4,2019,90\n";
        assert_eq!(concepts(&format!("{head}\n{rows}")), ["area", "sex", "age", "period", "value"], "{head}");
    }
}

#[test]
fn values_decide_where_names_say_nothing() {
    let text = "c1,c2,c3,n\nFrance,homme,0 à 4 ans,10\nMali,femme,75 ans et plus,20\nTchad,homme,5 à 9 ans,30\n";
    let found = suggested(text);
    let ids: Vec<_> = found.iter().map(|found| found.concept.id()).collect();
    assert_eq!(ids, ["area", "sex", "age", "value"]);
    assert_eq!(found[0].because, Because::Values);
    let codes: Vec<_> = found[2].codes.iter().map(|seen| seen.code.as_deref().unwrap()).collect();
    assert_eq!(codes, ["Y0T4", "Y_GE75", "Y5T9"]);
}

#[test]
fn numbers_of_records_that_nothing_names_are_not_summed() {
    let mut book = book("q7,q8,sex\n1,30,1\n2,171,2\n1,75,1\n");
    let coded = |name: &str, values: &[(f64, &str)]| Variable {
        name: name.into(),
        values: values.iter().map(|(code, label)| (crate::Cell::Number(*code), (*label).to_owned())).collect(),
        ..Variable::default()
    };
    let plain: Vec<&str> = suggest(&book).iter().map(|found| found.concept.id()).collect();
    assert_eq!(plain, ["value", "value", "sex"]);
    let variables = vec![
        coded("q7", &[(1.0, "Head"), (2.0, "Child")]),
        coded("q8", &[]),
        coded("sex", &[(1.0, "Male"), (2.0, "Female")]),
    ];
    book.sheets[0].dictionary = Some(Dictionary { variables, ..Dictionary::default() });
    let found: Vec<_> = suggest(&book).iter().map(|found| (found.concept.id(), found.confidence)).collect();
    assert_eq!(found, [("skip", 70), ("skip", 60), ("sex", 99)]);
}

#[test]
fn what_a_file_says_its_codes_mean_is_kept() {
    let mut book = book("birth,work,school\n40,11,7\n50,23,8\n50,11,9\n99,11,9\n");
    let number = |code: f64| crate::Cell::Number(code);
    let variable = |name: &str, values: Vec<(crate::Cell, String)>| Variable {
        name: name.into(),
        label: match name {
            "birth" => "Country of birth".into(),
            "work" => "Occupation".into(),
            _ => "Education".into(),
        },
        values,
        ..Variable::default()
    };
    let variables = vec![
        variable("birth", vec![(number(40.0), "Atlantis".into()), (number(50.0), "Asia".into())]),
        variable("work", vec![(number(11.0), "Farmers".into())]),
        variable("school", vec![(number(7.0), "Grade 7".into()), (number(8.0), "Grade 8".into())]),
    ];
    book.sheets[0].dictionary = Some(Dictionary { variables, ..Dictionary::default() });
    let found = suggest(&book);
    let kept = |at: usize| MappedColumn::from(&found[at]);
    // 50 is Bangladesh in the list of the United Nations, and Asia in this file.
    assert_eq!(found[0].concept, Concept::Birth);
    assert_eq!(found[0].codes.iter().find(|seen| seen.text == "40").unwrap().code, None);
    assert_eq!(kept(0).codes.get("50").map(String::as_str), Some("UN_935"));
    // A code that the file leaves unexplained stands for itself beside those that it explains.
    assert_eq!(found[1].concept, Concept::Occupation);
    assert_eq!(
        kept(1).codes.into_iter().collect::<Vec<_>>(),
        [("11".to_owned(), "Farmers".to_owned()), ("23".to_owned(), "23".to_owned())]
    );
    // None of its codes is one of ours: a person must say so before rows are lost.
    assert_eq!((found[2].concept, found[2].confidence < 60), (Concept::Education, true));
    let seen = sniff(&book);
    let lists = (&vocabulary(), &areas());
    let chosen =
        suggestion_as_chosen(&book.sheets[0], &seen.sheets[0].tables[0], &found[1], Concept::Citizenship, lists);
    assert_eq!((chosen.because, chosen.codes.len()), (Because::Chosen, 2));
    assert_eq!(chosen.codes[0].code, None);
}

#[test]
fn countries_are_known_by_the_names_in_use_in_seven_languages() {
    let text = "سوريا فلسطين عُمان الاردن|Syrie Russie Tanzanie Inconnu|Siria Bolivia Rusia Otros|Síria Alemanha Egito Outros\
                |Россия Сирия США Прочие|韩国 叙利亚 荷兰 其他|Syria Bolivia Turkey Unknown";
    for names in text.split('|') {
        let rows: String = names.split(' ').map(|name| format!("{name},1,2\n")).collect();
        let found = suggested(&format!("c1,2019,2020\n{rows}"));
        assert_eq!((found[0].concept, found[0].confidence), (Concept::Area, 45), "{names}");
        assert!(found[0].codes.iter().all(|seen| seen.code.is_some()), "{names}: {:?}", found[0].codes);
    }
}

#[test]
fn numbers_under_sexes_and_areas_are_values_without_a_word() {
    for text in ["بلد الميلاد,ذكور,إناث\nمصر,1,2\nتونس,3,4\n", "Origin,Kenya,Mali\nKenya,0,1\nMali,6,0\n"]
    {
        let sure: Vec<_> =
            suggested(text).iter().skip(1).map(|found| (found.concept.id(), found.confidence >= 60)).collect();
        assert_eq!(sure, [("value", true), ("value", true)], "{text}");
    }
}

#[test]
fn a_sum_over_all_counterparts_is_a_total() {
    let text = "بلد الميلاد,2020\nمصر,100\nسوريا,90\nغير معروف,5\nالمجموع,195\n";
    let found = suggested(text);
    assert_eq!(
        found[0].codes.iter().filter_map(|seen| seen.code.as_deref()).collect::<Vec<_>>(),
        ["EGY", "SYR", "XXX", "_T"]
    );
    let area = Some("JOR".parse().unwrap());
    let reading = read(text, crate::Set { area, ..stock() });
    let said: Vec<_> = reading
        .observations
        .iter()
        .map(|seen| (seen.series.counterpart.as_ref().map(ToString::to_string), seen.value))
        .collect();
    let of = |code: &str, value: f64| (Some(code.to_owned()), Some(value));
    assert_eq!(said, [of("EGY", 100.0), of("SYR", 90.0), of("XXX", 5.0), (None, Some(195.0))]);
}

#[test]
fn of_two_columns_for_one_thing_the_first_stays() {
    let found = suggested("Province,District,Sex,2020\nNorth,Upper,M,4\nNorth,Lower,F,5\nSouth,Upper,M,4\n");
    let sure: Vec<_> = found.iter().map(|found| (found.concept.id(), found.confidence >= 60)).collect();
    assert_eq!(sure[..3], [("province", true), ("province", false), ("sex", true)]);
}

#[test]
fn kinds_of_origin_are_told_apart_and_unknown_codes_wait_for_a_person() {
    let text =
        "Citizenship,Country of birth,Reason,2020,2021\nKenya,Uganda,Work,1,2\nUpper Wakanda,Kenya,Holiday,3,4\n";
    let found = suggested(text);
    let ids: Vec<_> = found.iter().map(|found| found.concept.id()).collect();
    assert_eq!(ids, ["citizenship", "birth", "reason", "value", "value"]);
    assert_eq!(found[0].codes[1].code, None);
    assert_eq!(found[2].codes[0].code.as_deref(), Some("WORK"));
    assert_eq!(found[2].codes[1].code, None);
}

#[test]
fn what_names_persons_and_places_is_told() {
    let text = "household,_gps_latitude,deviceid,weight,sex\n1,1.5,ab,1.2,1\n2,1.6,cd,1.3,2\n3,1.7,ef,1.1,1\n";
    assert_eq!(concepts(text)[..4], ["identifier", "identifier", "identifier", "weight"]);
}

#[test]
fn years_to_the_right_become_one_pattern() {
    let reading = read("Country,Sex,2015,2020\nKenya,Female,\"1 234,5\",2\nUganda,Male,3,..\n", stock());
    let values: Vec<_> = reading
        .observations
        .iter()
        .map(|o| (o.series.ref_area.as_str(), o.series.sex.code(), o.period.to_string(), o.value))
        .collect();
    assert_eq!(values[0], ("KEN", "F", "2015".to_owned(), Some(1234.5)));
    assert_eq!(values[3], ("UGA", "M", "2020".to_owned(), None));
    assert_eq!(values.len(), 4);
}

#[test]
fn sexes_over_years_and_a_matrix_of_areas_are_read() {
    let two = "Pays,Hommes,,Femmes,\n,2015,2020,2015,2020\nKenya,1,2,3,4\nOuganda,5,6,7,8\n";
    let reading = read(two, stock());
    assert_eq!(reading.observations.len(), 8);
    let women: f64 = reading.observations.iter().filter(|o| o.series.sex.code() == "F").filter_map(|o| o.value).sum();
    assert_eq!(women, 22.0);
    let period = crate::Set { period: Some(bearings_model::Period::Year(2020)), ..stock() };
    let matrix = "Country of birth,Kenya,Uganda,Chad\nFrance,1,2,3\nMali,4,5,6\nPeru,7,8,9\n";
    let reading = read(matrix, period);
    assert_eq!(reading.observations.len(), 9);
    let first = &reading.observations[0].series;
    assert_eq!((first.ref_area.as_str(), first.counterpart.as_ref().unwrap().as_str()), ("KEN", "FRA"));
    assert_eq!(first.counterpart_role.code(), "BIRTH");
}

#[test]
fn a_typed_number_is_read_as_people_write_it() {
    for (text, value) in [
        ("1044854", 1_044_854.0),
        ("1 044 854", 1_044_854.0),
        ("1.044.854,5", 1_044_854.5),
        ("1,044,854", 1_044_854.0),
        ("٣٤٥", 345.0),
        ("3.5", 3.5),
        ("3,5", 3.5),
    ] {
        assert_eq!(number_as_written(text), Some(value), "{text}");
    }
    for text in ["", "about 5", "..", "inf", "1.2.3"] {
        assert_eq!(number_as_written(text), None, "{text}");
    }
}

#[test]
fn labels_of_codes_speak_before_the_codes() {
    let country = |name: &str| Variable {
        name: name.into(),
        values: ["Kenya", "Uganda", "Ethiopia", "Somalia", "Other", "Not stated"]
            .iter()
            .enumerate()
            .map(|(code, label)| (crate::Cell::Number(code as f64 + 1.0), (*label).to_owned()))
            .collect(),
        ..Variable::default()
    };
    let mut book = book("Country of birth,Country of citizenship,Sex\n1,2,1\n3,1,2\n4,5,1\n2,6,2\n");
    for row in &mut book.sheets[0].rows[1..] {
        row.iter_mut().for_each(|cell| *cell = crate::Cell::Number(cell.text().parse().unwrap()));
    }
    let variables = vec![
        country("Country of birth"),
        country("Country of citizenship"),
        Variable { name: "Sex".into(), ..Variable::default() },
    ];
    book.sheets[0].dictionary = Some(Dictionary { variables, ..Dictionary::default() });
    let found = suggest(&book);
    assert_eq!((found[0].concept, found[1].concept), (Concept::Birth, Concept::Citizenship));
    assert!(found[0].confidence >= 70, "{:?}", found[0]);
    let kenya = found[0].codes.iter().find(|code| code.text == "1").unwrap();
    assert_eq!((kenya.label.as_str(), kenya.code.as_deref()), ("Kenya", Some("KEN")));
}

#[test]
fn names_are_those_of_persons_where_rows_are_persons() {
    for (head, rows) in [
        ("Name,Sex,Age", "Ann Lee,F,34\nBo Dia,M,27\nCy Roe,F,51\n"),
        ("Nom,Sexe,Âge", "Ann Lee,F,34\nBo Dia,M,27\nCy Roe,F,51\n"),
        ("Nombre,Sexo,Edad", "Ann Lee,F,34\nBo Dia,M,27\nCy Roe,F,51\n"),
        ("Nome,Passaporte", "Ann Lee,P1\nBo Dia,P2\nCy Roe,P3\n"),
        ("Имя,Пол", "Анна,ж\nБорис,м\nВера,ж\n"),
        ("الاسم,الجنس", "ليلى,أنثى\nسمير,ذكر\nهدى,أنثى\n"),
        ("姓名,性别", "王芳,女\n李强,男\n张丽,女\n"),
    ] {
        let first = &suggested(&format!("{head}\n{rows}"))[0];
        assert_eq!((first.concept, first.identifies), (Concept::Identifier, Some(crate::Identifies::Name)), "{head}");
    }
    for other in [
        "Name,Population,Sex\nKenya,1200,F\nUganda,1300,M\nFrance,1400,F\n",
        "Name,Persons\nNorth,1200\nSouth,1300\nWest,1400\n",
        "Name,Sex,Persons\nNorth,F,1200\nNorth,M,1300\nSouth,F,1400\nSouth,M,1500\n",
        "Name,Sex,Persons\nNorth,T,1200\nSouth,T,1300\nWest,T,1400\n",
        "Country name,Sex,Age\nKenya,F,34\nUganda,M,27\nFrance,F,51\n",
    ] {
        assert_eq!(suggested(other)[0].identifies, None, "{other}");
    }
}

/// Each line: a code, `=` and the texts, with `|` between; `?` for what only a person can say.
fn coded(concept: Concept, lines: &str) {
    let (vocabulary, areas) = (vocabulary(), areas());
    for (code, texts) in lines.lines().filter_map(|line| line.trim().split_once('=')) {
        for text in texts.split('|') {
            let found = super::code_words::code_of(&vocabulary, &areas, concept, crate::AreaBy::Name, text);
            assert_eq!(found.as_deref(), Some(code).filter(|code| *code != "?"), "{text}");
        }
    }
}

#[test]
fn sums_and_no_answers_are_known_in_every_coded_column() {
    let sums = "_T=Total|Grand Total|Ensemble|Total général|Todos|Total geral|всего|Итого|المجموع|مجموع|جملة|إجمالي|المجموع العام|合计|總計|总数|共计|全部|小计";
    let unknown = "_U=Not stated|Not specified|Unknown|Non déclaré|Non précisé|Non spécifié|Non renseigné|Indéterminé|ND|No consta|Ignorado|Ignorada|\
        No declarado|Sin especificar|Se ignora|Desconhecida|не указано|Нет данных|لم يذكر|غير مبين|未注明|不详";
    for concept in [Concept::Sex, Concept::Age, Concept::Education, Concept::Reason] {
        coded(concept, &format!("{sums}\n{unknown}"));
    }
    coded(Concept::Citizenship, &format!("{sums}|All nationalities|Tous pays|Todas las nacionalidades|جميع الجنسيات"));
}

#[test]
fn words_of_sex_education_and_reason() {
    coded(
        Concept::Sex,
        "M=Boys|Sexe masculin|V|Varones|Niños|Rapazes|Meninos|Мужской пол|Мужчины|الرجال|بنين|男子|男人|MLE|SEX_M|Male(s)
        F=W|Women|Girls|Sexe féminin|Niñas|Raparigas|Женский пол|النساء|بنات|女子|女人|FMLE
        _T=HM|H+F|H/M|M+F|MF|BTSX|Persons|الجنسين|两性|Мужчины и женщины
        ?=Household|15",
    );
    coded(
        Concept::Education,
        "0-2=Lower secondary|Primary or less|Основное общее|إعدادي|初中|ISCED 0-2|Sin estudios|Ensino fundamental
        3-4=Vocational|Lycée|Baccalauréat|Среднее общее|ثانوية|中职|ISCED 3|Bachillerato|Ensino médio
        5-8=Bachelor|Master|大专|大学本科|研究生|بكالوريوس|Неполное высшее|ED5-8|Ensino superior
        ?=College|Collège|دبلوم",
    );
    coded(
        Concept::Reason,
        "WORK=Economic|Économique|Laboral|务工经商|Трудовая деятельность|اقتصادية
        FAMILY=Marriage|Familial|Familiar|Семейные причины|عائلية|婚姻|家属随迁|Casamento
        STUDY=Students|Étudiants|Estudantes|طلاب|学习培训|Студенты
        PROTECTION=International protection|Réfugiés|Refugiados|难民|Беженцы|حماية دولية
        OTHER=Прочие|Other reasons|Autres motifs|其它
        ?=Tourism",
    );
}

#[test]
fn ages_that_are_not_understood_wait_for_a_person() {
    coded(
        Concept::Age,
        "Y0T14=< 15 years|- de 15 ans|моложе 15 лет|دون 15 سنة|未满15岁
        Y_GE65=≥65|65 e + anos|65 وما فوق|65岁及65岁以上
        _U=Age not stated|Idade ignorada|年龄不详
        ?=Row 15|15 Ruritanians|-5|150",
    );
}

#[test]
fn headers_of_values_and_weights() {
    for head in "Headcount|Applications|Permits|Employed|Workers|Students|Enrolment|Remittances|Arrivals|Departures|Demandes|Entrées|Sorties|\
        Solicitudes|Remesas|Títulos|Прибыло|Выбыло|الطلاب|التحويلات|人次|申请数|匯款額"
        .split('|')
    {
        let found = suggested(&format!("Country,Year,{head}\nKenya,2020,1204\nUganda,2020,88\nMali,2021,301\n"));
        assert_eq!((found[2].concept, found[2].because), (Concept::Value, Because::Both), "{head}");
    }
    for head in "Ponderador|权数|加权|wt|hhwt|perwt|pweight|FACTOR|وزن العينة|معامل الرفع|Коэффициент взвешивания|Poids|Fator de expansão".split('|') {
        let found = suggested(&format!("Country,Sex,{head}\nKenya,M,1.25\nUganda,F,0.87\nMali,M,1.02\n"));
        assert_eq!(found[2].concept, Concept::Weight, "{head}");
    }
}
