//! Tables whose header or end the reader sees wrongly, put right by the numbers of their rows: the recipe that follows
//! finds them by their texts on a changed copy, and says what no longer fits.

use crate::files::areas;
use crate::records_counted::content;
use bearings_fault::Fault;
use bearings_ingest::{
    Choice, IngestFault, Limits, MappedColumn, Mapping, Reading, Recipe, Set, TableRows, TableSeen, Vocabulary,
    Workbook, choose_by_texts, choose_recipe, correct_table, draft_recipe, open, read_workbook, sniff, suggest_columns,
};
use bearings_model::{Release, SourceKind, Unit};

/// A header of two rows with a row of units beneath it, which looks like a third; a row that is no country, and a footer.
const UNITS: &str = "\
Foreigners by citizenship,,,,
Citizenship,Women,,Men,
,2022,2023,2022,2023
,persons,persons,persons,persons
Uganda,1,2,3,4
Somalia,5,6,7,8
Chad,9,10,11,12
Stateless and others (estimate 2023),15,18,21,24
Source: Office of Statistics 2024,,,,
";

fn rows(header: (u32, u32), data: (u32, u32)) -> TableRows {
    let (header_from, header_to) = (Some(header.0), Some(header.1));
    TableRows { header_from, header_to, data_from: Some(data.0), data_to: Some(data.1), ..TableRows::default() }
}

fn book(text: &str) -> Workbook {
    open(text.as_bytes(), "table.csv", &Limits::default()).unwrap()
}

fn seen(book: &Workbook) -> TableSeen {
    sniff(book).sheets[0].tables[0].clone()
}

fn corrected(text: &str, said: &TableRows) -> Result<TableSeen, IngestFault> {
    let book = book(text);
    correct_table(&book.sheets[0], &seen(&book), &[], said)
}

fn vocabulary() -> Vocabulary {
    let text = std::fs::read_to_string(content("concepts/concepts.toml")).unwrap();
    Vocabulary::parse(&text, "concepts.toml").unwrap()
}

fn recipe(text: &str, said: &TableRows) -> Result<Recipe, IngestFault> {
    let book = book(text);
    let table = correct_table(&book.sheets[0], &seen(&book), &[], said)?;
    let columns = suggest_columns(&book.sheets[0], &table, &vocabulary(), areas());
    let release = Release {
        source: "office".into(),
        edition: "2024".into(),
        title: "Foreigners".into(),
        citation: "Office".into(),
        licence: "CC0-1.0".into(),
        kind: SourceKind::Count,
        reference_date: "31-december".into(),
        residence_rule: "12-months".into(),
        obtained_through: String::new(),
        notes: Vec::new(),
    };
    let mapping = Mapping {
        id: "foreigners".into(),
        label: "Foreigners".into(),
        columns: columns.iter().map(MappedColumn::from).collect(),
        common: Set {
            indicator: Some("B10".into()),
            unit: Some(Unit::Persons),
            area: Some("KEN".parse().unwrap()),
            ..Set::default()
        },
        years: None,
        add_up: false,
        tally: None,
        rows: said.clone(),
        release,
    };
    draft_recipe(&book.sheets[0], &table, &mapping, &vocabulary(), areas())
}

fn read(text: &str, recipe: &Recipe) -> Reading {
    read_workbook(&book(text), recipe, areas(), &|_, _| true).unwrap()
}

fn women(reading: &Reading) -> Vec<(String, String, Option<f64>)> {
    let women = reading.observations.iter().filter(|seen| seen.series.sex.code() == "F");
    let origin = |seen: &bearings_model::Observation| seen.series.counterpart.as_ref().unwrap().to_string();
    women.map(|seen| (origin(seen), seen.period.to_string(), seen.value)).collect()
}

fn codes(reading: &Reading) -> Vec<String> {
    reading.findings.iter().map(|finding| finding.code.to_string()).collect()
}

#[test]
fn a_row_of_units_is_taken_for_a_header_until_a_person_says_so() {
    assert_eq!(seen(&book(UNITS)).header_rows, [2, 3, 4], "the reader sees three");
    let table = corrected(UNITS, &rows((2, 3), (5, 7))).unwrap();
    assert_eq!((table.header_rows.as_slice(), table.first_row, table.last_row), ([2, 3].as_slice(), 5, 7));
    assert_eq!(table.columns[2].headers, ["Women", "2023"]);
    let recipe = recipe(UNITS, &rows((2, 3), (5, 7))).unwrap();
    let text = recipe.to_toml().unwrap();
    for line in ["header_rows = 2", "below_header = \"persons\"", "end_at = \"Stateless and others\""] {
        assert!(text.contains(line), "{line}: {text}");
    }
    let reading = read(UNITS, &recipe);
    assert_eq!(reading.observations.len(), 12);
    assert!(reading.findings.is_empty(), "{:?}", reading.findings);
    assert_eq!(women(&reading)[1], ("UGA".to_owned(), "2023".to_owned(), Some(2.0)));
}

#[test]
fn the_recipe_replays_on_a_changed_copy_and_says_what_no_longer_fits() {
    let recipe = recipe(UNITS, &rows((2, 3), (5, 7))).unwrap();
    // Two rows above, one country more, another year, and another text in the row that ends the table.
    let next = UNITS
        .replace("Foreigners by", "Office of Statistics,,,,\nPrinted in 2025,,,,\nForeigners by")
        .replace("Chad,", "Mali,13,14,15,16\nChad,")
        .replace("estimate 2023", "estimate 2024")
        .replace("2022", "2024");
    let reading = read(&next, &recipe);
    assert_eq!(women(&reading).len(), 8);
    assert_eq!(women(&reading)[4], ("MLI".to_owned(), "2024".to_owned(), Some(13.0)));
    assert!(reading.findings.is_empty(), "{:?}", reading.findings);
    assert_eq!(reading.tables[0].header_rows, (4, 5));
    // Without the row of units nothing is lost; without the last rows it is said that the table did not end there.
    let without = UNITS.replace(",persons,persons,persons,persons\n", "");
    assert_eq!(women(&read(&without, &recipe)).len(), 6);
    let endless = UNITS.split("Stateless").next().unwrap();
    let reading = read(endless, &recipe);
    assert_eq!((women(&reading).len(), codes(&reading)), (6, vec!["INGEST-239".to_owned()]));
    let renamed = UNITS.replace("Citizenship", "Nationality held");
    let fault = read_workbook(&book(&renamed), &recipe, areas(), &|_, _| true).unwrap_err();
    assert_eq!(fault.code().to_string(), "INGEST-111");
}

#[test]
fn a_table_ends_at_words_at_a_blank_row_or_at_a_number() {
    let parted = UNITS.replace("Stateless", ",,,,\nStateless");
    let by_number = recipe(&parted, &rows((2, 3), (5, 7))).unwrap();
    assert!(by_number.tables[0].end_at_blank && by_number.tables[0].end_at.is_none());
    let blank = TableRows { header_to: Some(3), data_from: Some(5), end_at_blank: true, ..TableRows::default() };
    let words = TableRows { end_at: Some("stateless".into()), end_at_blank: false, ..blank.clone() };
    for (text, said) in [(parted.as_str(), &blank), (UNITS, &words), (parted.as_str(), &words)] {
        assert_eq!(corrected(text, said).unwrap().last_row, 7);
        let reading = read(text, &recipe(text, said).unwrap());
        assert_eq!((women(&reading).len(), codes(&reading)), (6, Vec::new()), "{said:?}");
    }
}

#[test]
fn a_header_that_was_seen_too_short_or_elsewhere_is_put_right() {
    // Age bands under the header look like data, and a box of contents above like the table.
    let text = "Content,Page\nTable,1\nNotes,9\n\nCitizenship,Women,Men\nof the person,all ages,all ages\nUganda,1,2\nChad,3,4\n";
    let said = TableRows { header_from: Some(5), header_to: Some(6), ..TableRows::default() };
    let table = corrected(text, &said).unwrap();
    assert_eq!((table.first_row, table.last_row), (7, 8));
    assert_eq!(table.columns.len(), 3, "the columns beside are taken in");
    assert_eq!(table.columns[0].headers, ["Citizenship", "of the person"]);
    // A key that stands in the lower of two header rows is found there again.
    let lower = ",Women,,Men,\nCitizenship,2022,2023,2022,2023\nUganda,1,2,3,4\nChad,5,6,7,8\n";
    let drafted = recipe(lower, &TableRows::default()).unwrap();
    assert_eq!((drafted.tables[0].header_rows, drafted.tables[0].header_above), (2, 1));
    let next = format!("Printed,on,paper\n\n{lower}Mali,9,9,9,9\n");
    assert_eq!(women(&read(&next, &drafted)).len(), 6);
}

#[test]
fn a_recipe_is_found_by_its_texts_where_the_reader_does_not_see_its_header() {
    // Numbers below the header that do not rise are read as data.
    let text = "Citizenship,Year,Women,,Men,\n,,20,15,20,15\nUganda,2022,1,2,3,4\nChad,2022,5,6,7,8\n";
    assert_eq!(seen(&book(text)).header_rows, [1]);
    let said = TableRows { header_to: Some(2), ..TableRows::default() };
    let recipes = [recipe(text, &said).unwrap()];
    let next = format!("Foreigners,by,age\n\n{text}Mali,2022,9,10,11,12\n");
    assert_eq!(choose_recipe(&sniff(&book(&next)), &recipes), Choice::None);
    let found = choose_by_texts(&book(&next), &recipes).unwrap();
    assert_eq!(read(&next, found).observations.len(), 12);
    for other in ["Country,Total\nKenya,1\n", "Citizenship,Year,Women\nKenya,2022,1\n"] {
        assert!(choose_by_texts(&book(other), &recipes).is_none(), "{other}");
    }
}

#[test]
fn rows_that_no_table_can_have_are_refused_with_the_reason() {
    let problem = |said: TableRows| match recipe(UNITS, &said) {
        Err(IngestFault::HeaderRowsWrong { problem, .. } | IngestFault::DataRowsWrong { problem, .. }) => problem,
        other => panic!("{said:?}: {other:?}"),
    };
    for (said, wrong) in [
        (rows((3, 2), (5, 7)), "order"),
        (rows((1, 7), (8, 8)), "deep"),
        (rows((8, 10), (11, 11)), "beyond"),
        (rows((0, 2), (5, 7)), "beyond"),
        (rows((2, 3), (3, 7)), "header"),
        (rows((2, 3), (6, 5)), "order"),
        (rows((2, 3), (5, 40)), "beyond"),
        (TableRows { header_from: Some(9), ..TableRows::default() }, "none"),
        (TableRows { end_at: Some("Source".into()), ..rows((2, 3), (5, 7)) }, "differs"),
    ] {
        assert_eq!(problem(said), wrong);
    }
    // What stands in a row tells it, so that a first row of values can be left out as well.
    let later = recipe(UNITS, &rows((2, 3), (6, 7))).unwrap();
    assert_eq!(women(&read(UNITS, &later)).len(), 4);
    let numbered = UNITS.replace(",persons,persons,persons,persons", "Uganda,2,3,4,5");
    match recipe(&numbered, &rows((2, 3), (5, 7))) {
        Err(IngestFault::DataRowsWrong { row: 5, problem }) => assert_eq!(problem, "begin"),
        other => panic!("{other:?}"),
    }
    let twice = format!("{}\n{UNITS}", UNITS.replace("Foreigners", "Citizens"));
    match recipe(&twice, &rows((12, 13), (15, 17))) {
        Err(IngestFault::DataRowsWrong { row: 12, problem }) => assert_eq!(problem, "twice"),
        other => panic!("{other:?}"),
    }
    let same = UNITS.replace("Stateless and others (estimate 2023)", "Uganda");
    match recipe(&same, &rows((2, 3), (5, 7))) {
        Err(IngestFault::DataRowsWrong { row: 7, problem }) => assert_eq!(problem, "end"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn records_are_counted_between_the_same_marks() {
    let text = |below: &str, rows: usize| {
        let people: String =
            (0..rows).map(|row| format!("{},{}\n", ["Uganda", "Chad"][row % 2], 20 + row % 9)).collect();
        format!("Born in,Age\n{below}{people}End of file,\nUganda,30\n")
    };
    let recipe = format!(
        "{}[[table]]\nid = \"people\"\nbelow_header = [\"country\", \"1\"]\nend_at = \"End\"\n{}",
        "format = 1\nid = \"p\"\nlabel = \"P\"\nsigns = []\n[release]\nsource = \"s\"\nedition = \"1\"\ntitle = \"t\"\n\
         citation = \"c\"\nlicence = \"CC0-1.0\"\nkind = \"count\"\nreference_date = \"mid-year\"\n\
         residence_rule = \"12-months\"\nobtained_through = \"\"\n",
        "set = { area = \"KEN\", indicator = \"B10\", unit = \"PS\", period = \"2024\" }\n[table.tally]\n\
         [[table.column]]\nheader = \"Born in\"\nis = \"counterpart\"\nrole = \"BIRTH\"\n\
         [[table.column]]\nheader = \"Age\"\nis = \"age\"\n",
    );
    let recipe = Recipe::parse(&recipe, "p").unwrap();
    let reading = read(&text("country,years\n1,2\n", 20), &recipe);
    assert_eq!((reading.tables[0].rows_read, reading.tables[0].rows), (20, (2, 23)));
    assert!(!codes(&reading).contains(&"INGEST-239".to_owned()), "{:?}", reading.findings);
    let endless = text("", 20).replace("End of file,\n", "");
    assert_eq!(read(&endless, &recipe).tables[0].rows_read, 21);
    assert!(codes(&read(&endless, &recipe)).contains(&"INGEST-239".to_owned()));
}

#[test]
fn a_recipe_that_contradicts_itself_about_rows_is_refused() {
    let text = recipe(UNITS, &rows((2, 3), (5, 7))).unwrap().to_toml().unwrap();
    for (from, to) in [
        ("header_rows = 2", "header_rows = 2\nheader_above = 2"),
        ("below_header = \"persons\"", "below_header = \" \""),
        ("end_at = \"Stateless and others\"", "end_at = []"),
    ] {
        assert!(text.contains(from), "{text}");
        let fault = Recipe::parse(&text.replace(from, to), "x").unwrap_err();
        assert_eq!(fault.code().to_string(), "INGEST-115", "{to}");
    }
}
