//! Recipes for records and rows that are counted or added up, on their made-up examples and on the file of a next year.

use crate::files::*;
use bearings_fault::Detail;
use bearings_ingest::{IngestFault, Reading, Recipe};
use bearings_model::{ObservationStatus, Unit};

fn recipe_and_example(name: &str) -> (Recipe, String) {
    let folder = data().join("../recipes").join(name);
    let file = format!("{name}.recipe.toml");
    let text = std::fs::read_to_string(folder.join(&file)).unwrap();
    (Recipe::parse(&text, &file).unwrap(), std::fs::read_to_string(folder.join("example.csv")).unwrap())
}

fn read_changed(name: &str, change: impl Fn(&str) -> String) -> Result<Reading, IngestFault> {
    let (recipe, example) = recipe_and_example(name);
    read(change(&example).as_bytes(), "next.csv", &recipe)
}

fn example(name: &str) -> Reading {
    read_changed(name, str::to_owned).unwrap()
}

/// Adds a column at the end of every line below the titles.
fn with_column(text: &str, header: &str) -> String {
    let width = text.lines().map(|line| line.matches(',').count()).max().unwrap();
    let line = |line: &str| {
        let end = if line.ends_with(',') && line.matches(',').count() < width { "" } else { "," };
        line.to_owned() + end
    };
    let mut lines: Vec<String> = text.lines().map(line).collect();
    let head = lines.iter().position(|line| line.matches(',').count() > width && !line.ends_with(",,")).unwrap();
    lines[head].push_str(header);
    lines.join("\n")
}

/// What a value is about: indicator, area, year, sex, age, counterpart, further dimensions.
type Wanted<'a> = (&'a str, &'a str, &'a str, &'a str, &'a str, Option<&'a str>, &'a [&'a str]);

fn value_of(reading: &Reading, wanted: Wanted<'_>) -> Option<f64> {
    let (indicator, area, year, sex, age, counterpart, other) = wanted;
    let fits = |seen: &&bearings_model::Observation| {
        let key = &seen.series;
        let further: Vec<&str> = key.other.iter().map(|(_, code)| code.as_str()).collect();
        key.indicator.0 == indicator
            && key.ref_area.as_str() == area
            && seen.period.to_string() == year
            && key.sex.code() == sex
            && key.age.code() == age
            && key.counterpart.as_ref().map(|code| code.as_str()) == counterpart
            && further == other
    };
    let found: Vec<_> = reading.observations.iter().filter(fits).collect();
    assert!(found.len() < 2, "{wanted:?} twice");
    found.first().and_then(|seen| seen.value)
}

fn total(reading: &Reading, indicator: &str, area: &str, year: &str) -> Option<f64> {
    value_of(reading, (indicator, area, year, "_T", "_T", None, &[]))
}

/// How often a finding was met; 0 for never.
fn count(reading: &Reading, code: &str) -> u64 {
    reading.findings.iter().filter(|found| found.code.to_string() == code).map(|found| found.count).sum()
}

fn detail(reading: &Reading, code: &str, name: &str) -> String {
    let found = reading.findings.iter().find(|found| found.code.to_string() == code).unwrap();
    found.details.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone()).map(said).unwrap()
}

fn said(detail: Detail) -> String {
    match detail {
        Detail::Text(text) => text,
        Detail::Count(count) => count.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn crossings_persons_stays_and_overstays_are_kept_apart() {
    let reading = example("border-crossings");
    let of = |indicator, counterpart| value_of(&reading, (indicator, "KEN", "2023", "_T", "_T", counterpart, &[]));
    assert_eq!(of("B24", None), Some(174.0));
    assert_eq!(of("B24.entries", None), Some(89.0));
    assert_eq!(of("B24.exits", None), Some(85.0));
    assert_eq!(of("B24.persons", None), Some(58.0));
    // Citizens of the country stay nowhere; the stay that ends in the year after belongs to that year.
    assert_eq!(of("B24.stays", None), Some(73.0));
    assert_eq!(of("B82.stays", None), Some(12.0));
    // Twenty days of one commuter and three more persons are too few for a country of their own.
    assert_eq!(of("B24", Some("TZA")), None);
    assert_eq!(of("B24.persons", Some("ETH")), Some(12.0));
    // Of stays the Ethiopians join them, so that nobody subtracts four persons from the total.
    assert_eq!(of("B24.stays", Some("XOT")), Some(47.0));
    assert_eq!(of("B24.stays", Some("UGA")), Some(26.0));
    let units: Vec<Unit> = reading.observations.iter().map(|seen| seen.unit).collect();
    assert!(units.contains(&Unit::Events) && units.contains(&Unit::Persons));
}

#[test]
fn what_a_border_file_does_not_say_is_told_and_not_guessed() {
    let reading = example("border-crossings");
    assert_eq!(detail(&reading, "INGEST-225", "stays"), "74");
    // Three who have not left, and one whose entry the file does not have.
    assert_eq!(detail(&reading, "INGEST-225", "open"), "3");
    assert_eq!(detail(&reading, "INGEST-225", "unmatched"), "1");
    assert_eq!(detail(&reading, "INGEST-226", "stays"), "2");
    assert_eq!(detail(&reading, "INGEST-227", "records"), "1");
    assert_eq!(count(&reading, "INGEST-162"), 2);
    assert!(detail(&reading, "INGEST-228", "tables").contains("_T (1/2)"));
    // The year after has one person, and no figure.
    assert!(reading.observations.iter().all(|seen| seen.period.to_string() == "2023"));
    let kept = format!("{reading:?}");
    assert!(!kept.contains("K0001") && !kept.contains("K9001"), "a key of a person was kept");
}

#[test]
fn few_persons_do_not_become_many_by_crossing_often() {
    let head = "Country,Date of crossing,Direction,Person key,Citizenship,Sex,Purpose,Permitted stay (days)\n";
    let row = |at: usize, key: usize| format!("Kenya,{:02}/05/2023,Entry,P{key},UGA,M,Work,30\n", at % 28 + 1);
    let (recipe, _) = recipe_and_example("border-crossings");
    let of = |persons: usize| {
        let rows: String = (0..300).map(|at| row(at, at % persons)).collect();
        read((head.to_owned() + &rows).as_bytes(), "a.csv", &recipe)
    };
    assert!(matches!(of(9), Err(IngestFault::NothingRead { .. })));
    assert_eq!(total(&of(10).unwrap(), "B24", "KEN", "2023"), Some(300.0));
}

#[test]
fn a_part_that_could_be_computed_is_not_printed() {
    let head = "Country,Date of crossing,Direction,Person key,Citizenship,Sex,Purpose,Permitted stay (days)\n";
    let way = |key: usize| if key < 2 { "Exit" } else { "Entry" };
    let rows: String = (0..14).map(|key| format!("Kenya,01/05/2023,{},P{key},UGA,M,Work,30\n", way(key))).collect();
    let (recipe, _) = recipe_and_example("border-crossings");
    let reading = read((head.to_owned() + &rows).as_bytes(), "a.csv", &recipe).unwrap();
    assert_eq!(total(&reading, "B24", "KEN", "2023"), Some(14.0));
    // With the entries, the exits of two persons would be known.
    assert_eq!(total(&reading, "B24.entries", "KEN", "2023"), None);
    assert_eq!(total(&reading, "B24.exits", "KEN", "2023"), None);
}

#[test]
fn next_years_border_file_reads_with_a_column_more() {
    let next = |text: &str| with_column(&text.replace("/2023", "/2024"), "Vessel");
    let reading = read_changed("border-crossings", next).unwrap();
    assert_eq!(value_of(&reading, ("B24.persons", "KEN", "2024", "_T", "_T", Some("ETH"), &[])), Some(12.0));
    assert_eq!(count(&reading, "INGEST-166"), 1);
    let lost = read_changed("border-crossings", |text| text.replace("Person key", "Traveller"));
    assert!(matches!(lost, Err(IngestFault::HeaderMissing { .. })), "{lost:?}");
}

#[test]
fn victims_of_trafficking_are_counted_by_form_and_the_unknown_stays_in_the_total() {
    let reading = example("trafficking-cases");
    let of =
        |indicator, sex, age, counterpart| value_of(&reading, (indicator, "KEN", "2018", sex, age, counterpart, &[]));
    assert_eq!(of("B84", "_T", "_T", None), Some(88.0));
    // One without a sex of the list is in the total alone; so are those of unknown age and citizenship.
    assert_eq!(of("B84", "F", "_T", None), Some(47.0));
    assert_eq!(of("B84", "M", "_T", None), Some(40.0));
    assert_eq!(of("B84", "_T", "Y18T20", None), Some(35.0));
    assert_eq!(of("B84", "_T", "_T", Some("UGA")), Some(25.0));
    // Victims in their own country are victims.
    assert_eq!(of("B84", "_T", "_T", Some("KEN")), Some(11.0));
    assert_eq!(of("B84", "_T", "_T", Some("XOT")), Some(11.0));
    // Ten suffered two forms: the forms are more than the victims less those of unknown form.
    assert_eq!(of("B84.labour", "_T", "_T", None), Some(59.0));
    assert_eq!(of("B84.sexual", "_T", "_T", None), Some(34.0));
    assert_eq!(of("B84.other", "_T", "_T", None), None);
    assert_eq!(total(&reading, "B84", "XXX", "2018"), Some(12.0));
    assert_eq!(total(&reading, "B84", "UGA", "2018"), None);
    assert_eq!(total(&reading, "B84", "KEN", "2019"), Some(15.0));
    assert_eq!(count(&reading, "INGEST-160"), 2);
}

#[test]
fn next_years_cases_read_with_a_column_more_and_new_codes_are_told() {
    let next =
        |text: &str| with_column(&text.replace("2018,", "2025,").replace("Male,18--20", "Male,18--21"), "caseNote");
    let reading = read_changed("trafficking-cases", next).unwrap();
    assert_eq!(count(&reading, "INGEST-166"), 1);
    // Victims of an age that no list has are victims.
    assert_eq!(count(&reading, "INGEST-255"), 22);
    assert_eq!(total(&reading, "B84", "KEN", "2025"), Some(88.0));
}

#[test]
fn rounds_of_displacement_are_added_up_and_the_last_speaks_for_the_year() {
    let reading = example("displacement-tracking");
    let of = |year, other: &[&str]| value_of(&reading, ("B95", "KEN", year, "_T", "_T", None, other));
    assert_eq!(of("2023", &[]), Some(1075.0));
    assert_eq!(of("2023", &["CONFLICT"]), Some(900.0));
    assert_eq!(of("2023", &["CONFLICT_DISASTER"]), Some(25.0));
    // The levels that the file stacks are never added to each other.
    assert_eq!(of("2023", &["KE023"]), Some(850.0));
    assert_eq!(of("2023", &["KE023136"]), Some(500.0));
    assert_eq!(of("2024", &[]), Some(650.0));
    assert_eq!(of("2024", &["_U"]), Some(40.0));
    // One place does not say how many are men: no sum is made of the others.
    assert_eq!(value_of(&reading, ("B95", "KEN", "2023", "M", "_T", None, &[])), None);
    assert_eq!(value_of(&reading, ("B95", "KEN", "2023", "M", "_T", None, &["CONFLICT"])), Some(390.0));
    assert_eq!(count(&reading, "INGEST-230"), 4);
    assert_eq!(count(&reading, "INGEST-229"), 2);
    let first = reading.observations.iter().find(|seen| seen.value == Some(1075.0)).unwrap();
    assert_eq!((first.place.row, first.place.column), (4, 9));
}

#[test]
fn hashtags_find_the_columns_of_another_language() {
    let (recipe, _) = recipe_and_example("displacement-tracking");
    let text = "Pays,Province,Enquête,Ménages,Individus\n#country+code,#adm1+code,#date+reported,#affected+hh+idps,\
                #affected + ind + idps\nKEN,KE023,2023-10-31,40,200\nKEN,KE010,2023-10-31,15,75\n";
    let reading = read(text.as_bytes(), "a.csv", &recipe).unwrap();
    assert_eq!(total(&reading, "B95", "KEN", "2023"), Some(275.0));
    assert_eq!(total(&reading, "B95.households", "KEN", "2023"), Some(55.0));
    assert_eq!(value_of(&reading, ("B95", "KEN", "2023", "_T", "_T", None, &["KE010"])), Some(75.0));
    let households = reading.observations.iter().filter(|seen| seen.unit == Unit::Households).count();
    assert_eq!(households, 3);
}

#[test]
fn next_years_rounds_read_with_a_column_more_and_a_new_reason_is_told() {
    let next = |text: &str| {
        let text = text.replace("2024-05-31", "2025-05-31").replace("DTM\n", "DTM,\n");
        with_column(&text, "surveyMode").replace(",5,Conflict,260", ",5,Drought,260")
    };
    let reading = read_changed("displacement-tracking", next).unwrap();
    assert_eq!(total(&reading, "B95", "KEN", "2025"), Some(650.0));
    assert_eq!(value_of(&reading, ("B95", "KEN", "2025", "_T", "_T", None, &["CONFLICT"])), None);
    assert_eq!(count(&reading, "INGEST-162"), 1);
    assert!(count(&reading, "INGEST-166") >= 1);
}

#[test]
fn migrants_in_the_labour_force_keep_their_criterion_flags_and_notes() {
    let reading = example("labour-tables");
    let of = |sex, age, other: &[&str], basis: &str| {
        let fits = |seen: &&bearings_model::Observation| {
            let key = &seen.series;
            key.ref_area.as_str() == "KEN"
                && (key.sex.code(), key.age.code().as_str(), key.basis.code()) == (sex, age, basis)
                && key.other.iter().map(|(_, code)| code.as_str()).eq(other.iter().copied())
        };
        let found: Vec<_> = reading.observations.iter().filter(fits).collect();
        assert_eq!(found.len(), 1, "{sex} {age} {other:?} {basis}");
        found[0].clone()
    };
    assert_eq!(of("_T", "_T", &["EMPLOYED"], "B").amount(), Some(411_100.0));
    assert_eq!(of("_T", "_T", &["EMPLOYED"], "C").value, Some(222.2));
    assert_eq!(of("_T", "_T", &[], "B").value, Some(444.4));
    let unemployed = of("_T", "_T", &["UNEMPLOYED"], "B");
    assert_eq!((unemployed.value, unemployed.status), (Some(33.3), ObservationStatus::Break));
    let unreliable = of("F", "Y15T24", &["EMPLOYED"], "B");
    assert_eq!(unreliable.notes, "U C8:2566 R1:2383_S3:5");
    // An empty cell is no observation, and natives are none of these.
    assert_eq!(reading.observations.len(), 8);
}

#[test]
fn next_years_labour_table_reads_and_quarters_and_regions_are_told() {
    let next = |text: &str| with_column(&text.replace(",2019,", ",2024,"), "obs_source");
    let reading = read_changed("labour-tables", next).unwrap();
    assert_eq!(reading.observations.len(), 8);
    assert_eq!(count(&reading, "INGEST-166"), 2);
    let odd = |text: &str| text.replace("UGA,BA:911", "X01,BA:911").replace("2019,33.3", "2019Q1,33.3");
    let reading = read_changed("labour-tables", odd).unwrap();
    assert_eq!((count(&reading, "INGEST-158"), count(&reading, "INGEST-256")), (2, 1));
    assert_eq!(reading.observations.len(), 6);
    let one_class = "ref_area,source,indicator,sex,classif1,time,obs_value,obs_status\n\
                     KEN,BA:1,MST_TEMP_SEX_CCT_NB,SEX_F,CCT_CIT_NONCIT,2023,7.5,\n\
                     KEN,BA:1,MST_TEMP_SEX_CCT_NB,SEX_F,CCT_CIT_CITIZEN,2023,900,\n";
    let (recipe, _) = recipe_and_example("labour-tables");
    let reading = read(one_class.as_bytes(), "a.csv", &recipe).unwrap();
    assert_eq!(reading.observations.len(), 1);
    assert_eq!(reading.observations[0].amount(), Some(7_500.0));
}
