//! Tables as offices print them: marks behind years and numbers, names written once, dates, quarters, remarks below.

use crate::files::{areas, made_recipe, read};
use bearings_fault::{Detail, Fault};
use bearings_ingest::{IngestFault, Limits, Merge, Reading, open, read_workbook};
use bearings_model::ObservationStatus;

const STOCK: &str = r#"{ indicator = "B10", unit = "PS", area = "DEU" }"#;

/// Countries down, years across.
const ACROSS: &str = r#"
[[table.column]]
header = "Country"
is = "counterpart"
role = "BIRTH"
[[table.values]]
pattern = "{period}"
"#;

/// A row for each country, sex and year.
const DOWN: &str = r#"
[[table.column]]
header = "Country"
is = "counterpart"
role = "BIRTH"
[[table.column]]
header = "Sex"
is = "sex"
codes = { Male = "M", Female = "F", Total = "_T" }
[[table.column]]
header = "Year"
is = "period"
[[table.values]]
header = "Persons"
"#;

fn try_read(columns: &str, text: &str) -> Result<Reading, IngestFault> {
    read(text.as_bytes(), "stock.csv", &made_recipe(STOCK, columns))
}

fn read_by(columns: &str, text: &str) -> Reading {
    try_read(columns, text).unwrap()
}

/// Values with their periods, in the order of the file.
fn values(reading: &Reading) -> Vec<(String, Option<f64>)> {
    reading.observations.iter().map(|seen| (seen.period.to_string(), seen.value)).collect()
}

fn count(reading: &Reading, code: &str) -> u64 {
    reading.findings.iter().filter(|found| found.code.to_string() == code).map(|found| found.count).sum()
}

fn text(reading: &Reading, code: &str) -> String {
    let found = reading.findings.iter().find(|found| found.code.to_string() == code).unwrap();
    let text = found.details.iter().find(|(name, _)| *name == "text").map(|(_, detail)| detail.clone());
    let Some(Detail::Text(text)) = text else { panic!("{found:?}") };
    text
}

#[test]
fn years_with_marks_are_years_across_and_down() {
    let across = read_by(ACROSS, "Country,2018,2019p,2020e,2021*,2022 (p),2023年\nPoland,1,2,3,4,5,6\n");
    let years: Vec<String> = values(&across).into_iter().map(|(year, _)| year).collect();
    assert_eq!(years, ["2018", "2019", "2020", "2021", "2022", "2023"]);
    let down = read_by(
        DOWN,
        "Country,Sex,Year,Persons\nMali,Male,2019 г.,5\nMali,Female,Census 2011,6\nMali,Total,سنة 2020,7\nChad,Male,1445 هـ,8\n",
    );
    let years: Vec<String> = values(&down).into_iter().map(|(year, _)| year).collect();
    assert_eq!(years, ["2019", "2011", "2020"]);
    assert_eq!(count(&down, "INGEST-190"), 1);
}

#[test]
fn dates_are_read_where_they_can_only_be_meant_in_one_way() {
    let iso = read_by(DOWN, "Country,Sex,Year,Persons\nMali,Male,2019-12-31,5\nMali,Male,2020-12-31,6\n");
    assert_eq!(values(&iso), [("2019".into(), Some(5.0)), ("2020".into(), Some(6.0))]);
    let european = read_by(DOWN, "Country,Sex,Year,Persons\nMali,Male,01/12/2019,5\nMali,Male,31/12/2020,6\n");
    assert_eq!(values(&european), [("2019".into(), Some(5.0)), ("2020".into(), Some(6.0))]);
    assert_eq!(count(&european, "INGEST-258"), 2);
    let either = read_by(DOWN, "Country,Sex,Year,Persons\nMali,Male,01/01/2019,5\nMali,Male,01/02/2020,6\n");
    assert_eq!(values(&either), [("2019".into(), Some(5.0)), ("2020".into(), Some(6.0))], "the year is the same");
    assert_eq!(count(&either, "INGEST-258"), 0);
    let table = "Country,Sex,Year,Persons\nMali,Male,2018,4\nMali,Male,31/12/2019,5\nMali,Male,12/31/2020,6\n";
    let mixed = read_by(DOWN, table);
    assert_eq!(values(&mixed), [("2018".into(), Some(4.0))]);
    assert_eq!(count(&mixed, "INGEST-258"), 2);
}

#[test]
fn parts_of_a_year_are_told_and_never_taken_for_it() {
    let quarters = try_read(ACROSS, "Country,2022Q1,T2 2022,I кв. 2022\nMali,1,2,3\n").unwrap_err();
    assert_eq!(quarters.code().to_string(), "INGEST-257");
    let some = read_by(ACROSS, "Country,2021,2022Q1,2022Q2\nMali,1,2,3\n");
    assert_eq!(values(&some), [("2021".into(), Some(1.0))]);
    assert_eq!((count(&some, "INGEST-256"), text(&some, "INGEST-256").as_str()), (2, "2022Q1"));
    let months = try_read(DOWN, "Country,Sex,Year,Persons\nMali,Male,2023-01,5\nMali,Male,2023-02,6\n").unwrap_err();
    assert_eq!(months.code().to_string(), "INGEST-257");
    // Ends of months are months, however they are written.
    let ends = "Country,Sex,Year,Persons\nMali,Male,31/01/2023,5\nMali,Male,28/02/2023,6\n";
    assert_eq!(try_read(DOWN, ends).unwrap_err().code().to_string(), "INGEST-257");
}

#[test]
fn arabic_and_persian_digits_are_numbers() {
    let reading = read_by(ACROSS, "Country,٢٠١٩,2020,2021\nMali,٣٬٩٦٢,٢٣٤٥,۱۲٫۵\n");
    let read: Vec<Option<f64>> = values(&reading).into_iter().map(|(_, value)| value).collect();
    assert_eq!(read, [Some(3962.0), Some(2345.0), Some(12.5)]);
}

#[test]
fn blank_keys_are_filled_down_where_the_recipe_says_so() {
    let table =
        "Country,Sex,Year,Persons\nMali,Male,2019,1\n,Female,2019,2\n,Total,2019,3\nChad,Male,2019,4\n,Female,2019,5\n";
    let plain = read_by(DOWN, table);
    assert_eq!((plain.observations.len(), count(&plain, "INGEST-161")), (2, 3));
    let marked = read_by(DOWN, &table.replace("2019,2", "2019,2*"));
    assert_eq!(count(&marked, "INGEST-161"), 3, "a number with a mark is one");
    let filled = read_by(&DOWN.replacen("role = \"BIRTH\"", "role = \"BIRTH\"\nfill_down = true", 1), table);
    let of = |country: &str| {
        let of = |seen: &&bearings_model::Observation| {
            seen.series.counterpart.as_ref().is_some_and(|code| code.as_str() == country)
        };
        filled.observations.iter().filter(of).filter_map(|seen| seen.value).collect::<Vec<_>>()
    };
    assert_eq!((of("MLI"), of("TCD")), (vec![1.0, 2.0, 3.0], vec![4.0, 5.0]));
    assert_eq!(count(&filled, "INGEST-161"), 0);
}

#[test]
fn merged_keys_speak_for_all_their_rows() {
    let table = "Country,Sex,Year,Persons\nMali,Male,2019,1\n,Female,2019,2\n,Total,2019,3\nChad,Male,2019,4\n";
    let mut book = open(table.as_bytes(), "stock.csv", &Limits::default()).unwrap();
    book.sheets[0].merges.push(Merge { first_row: 1, first_column: 0, last_row: 3, last_column: 0 });
    let recipe = made_recipe(STOCK, DOWN);
    let reading = read_workbook(&book, &recipe, areas(), &|_, _| true).unwrap();
    let countries: Vec<String> = reading
        .observations
        .iter()
        .filter_map(|seen| seen.series.counterpart.as_ref())
        .map(ToString::to_string)
        .collect();
    assert_eq!(countries, ["MLI", "MLI", "MLI", "TCD"]);
}

#[test]
fn marks_limits_and_words_in_the_place_of_numbers_are_kept() {
    let reading = read_by(
        ACROSS,
        "Country,2019,2020,2021\nMali,12*,13 (p),<5\nChad,n.d.,no data,нет данных\nNiger,(12),many,few\nKenya,(12),-,3\n",
    );
    let seen: Vec<(Option<f64>, ObservationStatus, &str, &str)> = reading
        .observations
        .iter()
        .map(|seen| (seen.value, seen.status, seen.sign.as_str(), seen.notes.as_str()))
        .collect();
    use ObservationStatus::{Missing, Normal, Provisional};
    assert_eq!(
        seen,
        [
            (Some(12.0), Normal, "", "*"),
            (Some(13.0), Provisional, "", ""),
            (None, Missing, "<5", ""),
            (None, Missing, "n.d.", ""),
            (None, Missing, "no data", ""),
            (None, Missing, "нет данных", ""),
            (None, Missing, "-", ""),
            (Some(3.0), Normal, "", ""),
        ]
    );
    assert_eq!(count(&reading, "INGEST-157"), 4);
    assert_eq!(count(&reading, "INGEST-172"), 4);
    let negative = read_by(&format!("{ACROSS}brackets = \"negative\"\n"), "Country,2019\nMali,(12)\n");
    assert_eq!(values(&negative), [("2019".into(), Some(-12.0))]);
}

#[test]
fn the_texts_that_are_no_numbers_are_named_up_to_five() {
    let reading =
        read_by(ACROSS, "Country,2019\nMali,a1\nChad,b1\nNiger,a1\nKenya,c1\nGhana,d1\nPeru,e1\nCuba,f1\nIraq,7\n");
    assert_eq!((count(&reading, "INGEST-157"), text(&reading, "INGEST-157").as_str()), (7, "a1 · b1 · c1 · d1 · e1"));
}

#[test]
fn remarks_below_a_table_are_no_countries() {
    let reading = read_by(ACROSS, "Country,2019\nMali,1\nRuritania,2\nSource: Office,\n.. not available,\n");
    assert_eq!(values(&reading), [("2019".into(), Some(1.0))]);
    assert_eq!((count(&reading, "INGEST-158"), count(&reading, "INGEST-160")), (1, 2));
}

#[test]
fn a_unit_that_changed_is_told() {
    let told = |text: &str| count(&read_by(ACROSS, text), "INGEST-254");
    assert_eq!(told("Stock of migrants\nCountry,2023,2024\nKenya,5,6\nMali,7,8\n"), 0);
    let thousands = "Stock of migrants (in thousands)\nCountry,2023,2024\nKenya,5,6\nMali,7,8\n";
    assert_eq!(told(thousands), 1);
    let right = ACROSS.replace("pattern = \"{period}\"", "pattern = \"{period}\"\nset = { multiplier = 3 }");
    assert_eq!(count(&read_by(&right, thousands), "INGEST-254"), 0);
    // Two multipliers above leave open which one is meant.
    assert_eq!(told("In thousands; remittances in millions\nCountry,2023,2024\nKenya,5,6\nMali,7,8\n"), 0);
}
