//! What a mapping refuses, and what it tells of columns that nobody spoke for.

use crate::world::program;
use bearings_app::{Answers, App, MappingTrial, Refusal};
use bearings_fault::Detail;

const SOURCE: [(&str, &str); 8] = [
    ("indicator", "B10"),
    ("publisher", "Office"),
    ("title", "Migrants"),
    ("edition", "2024"),
    ("licence", "CC0-1.0"),
    ("kind", "count"),
    ("reference", "mid-year"),
    ("residence", "12-months"),
];

fn answers(more: &[(&str, &str)]) -> Answers {
    let all = SOURCE.iter().chain(more).map(|(field, text)| ((*field).to_owned(), (*text).to_owned()));
    Answers(all.collect())
}

pub(crate) fn tried(app: &App, table: &str, more: &[(&str, &str)]) -> Result<MappingTrial, Refusal> {
    let file = app.paste_table("table", table.replace(',', "\t")).expect("pasted");
    let mapped = app.propose_mapping(&file, 1).expect("a table");
    app.try_mapping(&mapped, &answers(more), Some("DEU".parse().expect("a code")))
}

/// The code of a refusal with what it names.
pub(crate) fn refused(app: &App, table: &str, more: &[(&str, &str)]) -> (String, Vec<String>) {
    let fault = tried(app, table, more).map(|_| ()).expect_err(table);
    let text = |detail: &Detail| match detail {
        Detail::Text(text) => Some(text.clone()),
        _ => None,
    };
    let named = fault.details().iter().filter_map(|(_, detail)| text(detail)).collect();
    (fault.code().to_string(), named)
}

pub(crate) fn codes(trial: &MappingTrial) -> Vec<String> {
    trial.report.findings.iter().map(|found| found.code.to_string()).collect()
}

#[test]
fn no_category_is_kept_as_the_total() {
    let (app, _folder) = program();
    let table = "Country of birth,Sort,2020\nMali,red,100\nMali,blue,40\nPeru,red,7\nPeru,blue,9\n";
    assert_eq!(refused(&app, table, &[]), ("APP-137".into(), vec!["Sort".into()]));
    // A number of the row tells rows apart and is no category: the values themselves contradict each other.
    let twins = "Country of birth,Key,2020\nMali,a1,100\nMali,a2,40\nPeru,a3,7\nPeru,a4,9\n";
    let told = tried(&app, twins, &[]).expect("read");
    assert!(codes(&told).contains(&"INGEST-168".to_owned()), "{:?}", codes(&told));
    let across = "Country of birth,Short,Long\nMali,100,40\nPeru,7,9\n";
    let both = [("c2", "value"), ("c3", "value"), ("period", "2020")];
    assert_eq!(refused(&app, across, &both), ("APP-138".into(), vec!["Short · Long".into()]));
}

#[test]
fn a_column_of_numbers_that_nobody_spoke_for_is_told() {
    let (app, _folder) = program();
    let table = "Citizenship,Male,Female,Neither\nMali,100,40,3\nPeru,7,9,4\n";
    let open = tried(&app, table, &[("period", "2020")]).expect("read");
    assert_eq!((open.report.observations, codes(&open)), (4, vec!["INGEST-166".to_owned()]));
    let left_out = tried(&app, table, &[("period", "2020"), ("c4", "skip")]).expect("read");
    assert_eq!((left_out.report.observations, codes(&left_out)), (4, Vec::<String>::new()));
}

#[test]
fn a_missing_answer_is_named() {
    let (app, _folder) = program();
    let table = "Citizenship,Male,Female\nMali,100,40\nPeru,7,9\n";
    assert_eq!(refused(&app, table, &[]), ("INGEST-252".into(), vec!["period".into(), "Male".into()]));
    let no_keys = "Tribe,2020\nAlpha,100\nBeta,7\n";
    assert_eq!(refused(&app, no_keys, &[]).1[0], "rows");
}

#[test]
fn other_countries_are_asked_about_where_the_reporting_one_is_given() {
    let (app, _folder) = program();
    let table = "Country,2020\nMali,100\nPeru,7\n";
    assert_eq!(refused(&app, table, &[]), ("INGEST-253".into(), vec!["Country".into(), "1".into(), "DEU".into()]));
    let origin = tried(&app, table, &[("c1", "origin")]).expect("read");
    assert_eq!(origin.first[0][..3], ["DEU", "2020", "MLI"]);
    assert_eq!(tried(&app, table, &[("c1", "area")]).expect("read").first[0][0], "MLI");
    assert_eq!(tried(&app, "Country,2020\nMali,100\nGermany,7\n", &[]).expect("read").report.observations, 2);
}

#[test]
fn answers_that_change_nothing_are_refused() {
    let (app, _folder) = program();
    let file = app.paste_table("table", "Citizenship\tSex\tWork\nMali\tMale\t40\nPeru\tFemale\t9\n".into());
    let mapped = app.propose_mapping(&file.expect("pasted"), 1).expect("a table");
    let said = |field: &str, text: &str| {
        let answers = answers(&[(field, text)]);
        app.answers_take_effect(&mapped, &answers).map_err(|fault| fault.code().to_string())
    };
    for (field, text) in [("c3", "value"), ("k2.Male", "M"), ("b1", "name"), ("header-from", "1"), ("c3", "")] {
        assert_eq!(said(field, text), Ok(()), "{field}={text}");
    }
    for (field, text) in [("c3", "wort"), ("colour", "red"), ("k2", "M")] {
        assert_eq!(said(field, text), Err("APP-111".into()), "{field}={text}");
    }
    for (field, text) in [("c9", "sex"), ("k3.Work", "WORK"), ("k2.Men", "M"), ("b2", "name"), ("m1", "B10")] {
        assert_eq!(said(field, text), Err("APP-139".into()), "{field}={text}");
    }
    assert_eq!(refused(&app, "Citizenship,2020\nMali,4\nPeru,9\n", &[("c1", "wort")]).0, "APP-111");
}

#[test]
fn rows_of_persons_are_counted_without_a_word() {
    let (app, _folder) = program();
    let table = "id,Country of birth,Sex,Age in completed years,Sampling weight\n\
                 1,Mali,Female,8,1.5\n2,Peru,Male,31,0.5\n3,Mali,Female,23,2\n4,Mali,Male,44,1\n";
    let counted = tried(&app, table, &[("period", "2020"), ("least", "1")]).expect("counted");
    assert!(counted.recipe.tables[0].tally.is_some());
    assert!(counted.report.observations > 0);
    assert_eq!(refused(&app, table, &[("period", "2020"), ("rows", "table")]).0, "APP-113");
}
