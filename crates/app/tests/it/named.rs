//! Findings are told by names: what a table is divided by.

use crate::world::program;
use bearings_fault::{Code, Detail, Finding, Place, Severity};

fn found(number: u16, detail: &'static str, text: &str) -> Finding {
    let place = Place { sheet: text.into(), row: 0, column: 0 };
    Finding::at(Code { prefix: "INGEST", number }, Severity::Note, vec![(detail, text.into())], place)
}

#[test]
fn tables_made_from_records_are_told_by_what_they_are_divided_by() {
    let (app, _folder) = program();
    let told = |number, detail, text: &str| {
        let named = app.named(&[found(number, detail, text)], "en".parse().unwrap()).unwrap();
        match &named[0].details[..] {
            [(_, Detail::Text(text))] => text.clone(),
            other => format!("{other:?}"),
        }
    };
    assert_eq!(told(181, "table", "AGE × AREA_SUB"), "Age × Part of the country");
    assert_eq!(told(181, "table", "_T"), "Total");
    assert_eq!(told(236, "table", "B112.lifetime"), "Lifetime migration between regions");
    let several = told(228, "tables", "COUNTERPART × AGE (1/2), SEX (2/2)");
    assert_eq!(several, "Country of origin × Age (1/2) and Sex (2/2)");
    assert_eq!(told(231, "table", "AGE"), "AGE", "the name that a file gives to a table");
}
