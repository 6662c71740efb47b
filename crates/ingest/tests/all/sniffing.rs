//! What is seen in the shipped files without a recipe, and which recipe is chosen for them.

use crate::files::*;
use bearings_ingest::{Choice, ColumnKind, Layout, Limits, Recipe, Sniff, TableSeen, choose_recipe, open, sniff};

fn seen(pack: &str, file: &str) -> Sniff {
    sniff(&open(&bytes(pack, file), file, &Limits::default()).unwrap())
}

fn kinds(table: &TableSeen, count: usize) -> Vec<ColumnKind> {
    table.columns.iter().take(count).map(|column| column.kind).collect()
}

#[test]
fn all_nine_sheets_of_the_un_workbook_are_understood() {
    use ColumnKind::{Code, Number, Order, Text};
    let seen = seen(UN, UN_WORKBOOK);
    let names: Vec<_> = seen.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    let expected = ["CONTENTS", "Table 1", "Table 2", "Table 3", "Table 4", "Table 5", "Table 6", "ANNEX", "NOTES"];
    assert_eq!(names, expected);
    assert!(seen.sheets.iter().all(|sheet| sheet.tables.len() == 1), "one table on every sheet");
    let tables: Vec<&TableSeen> = seen.tables().map(|(_, table)| table).collect();
    for (index, table) in tables.iter().enumerate().take(7).skip(1) {
        assert_eq!((table.header_rows.as_slice(), table.first_row, table.last_row), ([15, 16].as_slice(), 17, 299));
        assert_eq!(table.layout, Layout::Series);
        assert!(table.title.starts_with(&format!("Table {index} ")), "{}", table.title);
        assert_eq!(kinds(table, 4), [Order, Text, Code, Code], "table {index}");
        assert_eq!(table.signs[0].0, "..");
    }
    assert_eq!(tables[1].columns[11].headers, ["International migrant stock at mid-year (both sexes)", "2019"]);
    assert_eq!(tables[1].columns.len(), 26);
    assert_eq!(tables[1].columns[4].kind, Code, "B, B R, C R are codes");
    assert_eq!(tables[2].columns[4].kind, Number);
    assert_eq!(tables[2].units[0].multiplier, Some(3), "thousands, in the title");
    assert_eq!(tables[5].columns[10].period.as_deref(), Some("2015/2019"));
    assert_eq!((tables[7].header_rows.as_slice(), kinds(tables[7], 2)), ([16].as_slice(), vec![Order, Text]));
    assert_eq!((tables[0].header_rows.as_slice(), tables[8].header_rows.len()), ([16].as_slice(), 0));
    assert_eq!((tables[8].first_row, tables[8].last_row), (17, 49));
}

#[test]
fn the_csv_files_and_the_matrix_are_understood() {
    use ColumnKind::{Code, Number, Period, Text};
    for (file, width) in
        [("migrants_by_age_and_sex_total.csv", 53), ("migrants_by_origin_and_destination_total.csv", 237)]
    {
        let seen = seen(UN, file);
        let table = &seen.sheets[0].tables[0];
        assert_eq!((table.header_rows.as_slice(), table.last_row, table.columns.len()), ([1].as_slice(), 1982, width));
        assert_eq!(kinds(table, 3), [Period, Text, Number]);
    }
    assert_eq!(seen(UN, "migrants_by_origin_and_destination_total.csv").sheets[0].tables[0].layout, Layout::Matrix);
    let population = seen(UN, "total_population_by_age_and_sex.csv");
    assert!(population.findings.iter().any(|finding| finding.code.number == 251), "rows of signs only");
    let wdi = seen(BANK, "API_BM.TRF.PWKR.CD.DT_DS2_en_csv_v2_3012027.csv");
    let table = &wdi.sheets[0].tables[0];
    assert_eq!((table.header_rows.as_slice(), table.first_row, table.last_row), ([5].as_slice(), 6, 271));
    assert_eq!((kinds(table, 4), table.layout), (vec![Text, Code, Text, Code], Layout::Series));
    assert_eq!((table.columns.len(), table.columns[64].period.as_deref()), (65, Some("2020")), "no 66th column");
    assert!(table.title.contains("World Development Indicators"));
    let matrix = seen(BANK, "WB_Bilateral_Remittance_Estimates_2017.xlsx");
    let table = &matrix.sheets[0].tables[0];
    assert_eq!((table.layout, table.first_row, table.last_row, table.columns.len()), (Layout::Matrix, 3, 217, 216));
    assert_eq!(table.notes.len(), 4);
    assert!(table.units.iter().any(|unit| unit.multiplier == Some(6)));
}

#[test]
fn each_shipped_file_finds_its_own_recipe() {
    let recipes = all_recipes();
    for (pack, file, id) in [
        (UN, UN_WORKBOOK, "un-desa-ims-2019"),
        (UN, "migrants_by_age_and_sex_total.csv", "un-desa-ims-tables-2019-age"),
        (UN, "migrants_by_origin_and_destination_total.csv", "un-desa-ims-tables-2019-origin"),
        (UN, "total_population_by_age_and_sex.csv", "un-desa-ims-tables-2019-population"),
        (BANK, "API_BM.TRF.PWKR.CD.DT_DS2_en_csv_v2_3012027.csv", "world-bank-wdi-remittances-paid"),
        (BANK, "WB_Bilateral_Remittance_Estimates_2017.xlsx", "world-bank-bilateral-2017"),
    ] {
        let mut seen = seen(pack, file);
        assert!(matches!(choose_recipe(&seen, &recipes), Choice::One(recipe) if recipe.id == id), "{file}");
        // Under another name only the two files with the same columns cannot be told apart.
        seen.file_name = "download (3)".to_owned();
        let same: Vec<&Recipe> = match choose_recipe(&seen, &recipes) {
            Choice::One(recipe) => vec![recipe],
            Choice::Several(recipes) => recipes,
            Choice::None => vec![],
        };
        let expected = if id.ends_with("age") || id.ends_with("population") { 2 } else { 1 };
        assert_eq!(same.len(), expected, "{file}");
        assert!(same.iter().any(|recipe| recipe.id == id));
    }
    let other = sniff(&open(b"a,b\n1,2\n", "a.csv", &Limits::default()).unwrap());
    assert_eq!(choose_recipe(&other, &recipes), Choice::None);
}

#[test]
fn what_was_seen_can_be_printed_as_json() {
    let json = serde_json::to_value(seen(UN, UN_WORKBOOK)).unwrap();
    assert_eq!(json["sheets"][1]["tables"][0]["columns"][3]["kind"], "code");
    assert_eq!(json["kind"], "xlsx");
}
