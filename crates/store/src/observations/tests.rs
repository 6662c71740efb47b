//! Importing, the key check, places, removing, asking.

use crate::testing::{Ground, act};
use crate::{Beside, Edit, FileSheet, Import, Imported, ObservationQuery, Repaired, StoreFault, Workspace};
use bearings_model::{
    AgeBand, AreaCode, Basis, CellPlace, CounterpartRole, Observation, ObservationStatus, Period, Release, SeriesKey,
    Sex, SourceKind, Unit,
};

fn release() -> Release {
    Release {
        source: "un-desa-ims".into(),
        edition: "2019".into(),
        title: "International Migrant Stock".into(),
        citation: "UN DESA".into(),
        licence: "CC-BY-3.0-IGO".into(),
        kind: SourceKind::Estimate,
        reference_date: "mid-year".into(),
        residence_rule: "mixed".into(),
        obtained_through: String::new(),
        notes: vec![("8".into(), "Including East Jerusalem.".into())],
    }
}

fn file(name: &str) -> FileSheet {
    FileSheet { sha256: format!("{name:0<64}"), name: format!("{name}.xlsx"), bytes: 10 }
}

fn area(code: &str) -> AreaCode {
    code.parse().unwrap()
}

fn observation(ref_area: &str, year: i16, value: f64, row: u32) -> Observation {
    Observation {
        series: SeriesKey {
            basis: Basis::read("BR").unwrap(),
            ..SeriesKey::total("B10", area(ref_area), "un-desa-ims", "2019")
        },
        period: Period::Year(year),
        value: Some(value),
        unit: Unit::Persons,
        multiplier: 0,
        status: ObservationStatus::Normal,
        sign: String::new(),
        notes: "8".into(),
        place: CellPlace { file: String::new(), sheet: "Table 1".into(), row, column: 6 },
    }
}

fn import(workspace: &Workspace, n: u32, name: &str, observations: &[Observation]) -> Result<Imported, StoreFault> {
    let import = Import { release: &release(), file: &file(name), observations };
    workspace.import_release(&act(n), &import, &|| true)
}

fn about(workspace: &Workspace, code: &str) -> Vec<Observation> {
    workspace.read(|reading| reading.observations(&ObservationQuery::about(area(code)))).unwrap()
}

fn at_home(mut observation: Observation, name: &str) -> Observation {
    observation.place.file = file(name).sha256;
    observation
}

#[test]
fn an_observation_comes_back_as_it_went_in() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    let mut origin = observation("KEN", 2019, 479_199.0, 7);
    origin.series.counterpart = Some(area("SOM"));
    origin.series.counterpart_role = CounterpartRole::Origin;
    origin.series.sex = Sex::Female;
    origin.series.age = AgeBand::Band { lower: 75, upper: None };
    origin.series.other = vec![("DURATION".into(), "Y5".into()), ("EDU".into(), "3".into())];
    let missing = Observation {
        period: Period::Interval { from: 2015, to: 2019 },
        value: None,
        sign: "..".into(),
        status: ObservationStatus::Missing,
        ..observation("KEN", 2019, 0.0, 8)
    };
    let thousands = Observation { multiplier: 3, value: Some(52_573.973), ..observation("UN_900", 2019, 0.0, 9) };
    let all = [origin.clone(), missing.clone(), thousands.clone()];
    let imported = import(&workspace, 1, "1", &all).unwrap();
    assert_eq!((imported.entered, imported.known_already, imported.findings.len()), (3, 0, 0));
    assert_eq!(about(&workspace, "KEN"), [at_home(origin.clone(), "1"), at_home(missing, "1")]);
    assert_eq!(about(&workspace, "SOM"), [at_home(origin, "1")]);
    assert_eq!(about(&workspace, "UN_900"), [at_home(thousands, "1")]);
    let stored = workspace.read(|reading| reading.releases()).unwrap();
    assert_eq!((stored.len(), &stored[0].release, &stored[0].file), (1, &release(), &file("1")));
    assert_eq!((stored[0].values, stored[0].imported_at), (3, 1));
}

#[test]
fn queries_narrow() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    let mut population = observation("KEN", 2019, 5.0, 2);
    population.series.indicator = "A01".into();
    let mut corridor = observation("UGA", 2019, 6.0, 3);
    corridor.series.counterpart = Some(area("KEN"));
    import(&workspace, 1, "1", &[observation("KEN", 2019, 1.0, 1), population, corridor]).unwrap();
    let count = |query: ObservationQuery| workspace.read(|reading| reading.observations(&query)).unwrap().len();
    let all = ObservationQuery::default;
    assert_eq!(count(all()), 3);
    assert_eq!(count(ObservationQuery { ref_areas: vec![area("KEN")], ..all() }), 2);
    assert_eq!(count(ObservationQuery { counterparts: vec![area("KEN")], ..all() }), 1);
    assert_eq!(count(ObservationQuery { indicators: vec!["B10".into()], ..ObservationQuery::about(area("KEN")) }), 2);
    assert_eq!(count(ObservationQuery { sources: vec!["other".into()], ..all() }), 0);
    assert_eq!(count(ObservationQuery { editions: vec!["2019".into()], ..all() }), 3);
    let areas = workspace.read(|reading| reading.ref_areas(&"B10".into())).unwrap();
    assert_eq!(areas, [area("KEN"), area("UGA")]);
}

#[test]
fn equal_values_are_one_observation_with_two_places() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    let first = observation("KEN", 2019, 1500.0, 1);
    let again = Observation { value: Some(1.5), multiplier: 3, ..observation("KEN", 2019, 0.0, 40) };
    let imported = import(&workspace, 1, "1", &[first.clone(), again]).unwrap();
    assert_eq!((imported.entered, imported.known_already), (2, 1));
    let other_file = import(&workspace, 2, "2", &[observation("KEN", 2019, 1500.0, 9)]).unwrap();
    assert_eq!((other_file.entered, other_file.known_already), (1, 1));
    assert_eq!(about(&workspace, "KEN"), [at_home(first.clone(), "1")]);
    let places = workspace.read(|reading| reading.places(&first.series, first.period)).unwrap();
    let rows: Vec<(String, u32)> = places.into_iter().map(|place| (place.file, place.row)).collect();
    let (one, two) = (file("1").sha256, file("2").sha256);
    assert_eq!(rows, [(one.clone(), 1), (one, 40), (two, 9)]);
    // Without the first file, the observation stands at its next place.
    let id = workspace.read(|reading| reading.releases()).unwrap()[0].id.clone();
    workspace.write(|tx| tx.remove_release(&act(3), &id)).unwrap();
    assert_eq!(about(&workspace, "KEN"), [at_home(observation("KEN", 2019, 1500.0, 9), "2")]);
}

#[test]
fn unequal_values_are_a_finding_and_the_first_stays() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    import(&workspace, 1, "1", &[observation("KEN", 2019, 10.0, 1)]).unwrap();
    let second = [
        observation("KEN", 2019, 11.0, 2),
        observation("KEN", 2019, 12.0, 3),
        observation("UGA", 2019, 5.0, 4),
        Observation { value: None, sign: "..".into(), ..observation("UGA", 2019, 0.0, 5) },
    ];
    let imported = import(&workspace, 2, "2", &second).unwrap();
    assert_eq!(imported.entered, 1);
    let [finding] = imported.findings.as_slice() else { panic!("{:?}", imported.findings) };
    assert_eq!((finding.code.to_string().as_str(), finding.count), ("STORE-150", 3));
    assert_eq!(finding.places.iter().map(|place| place.row).collect::<Vec<_>>(), [2, 3, 5]);
    assert_eq!(about(&workspace, "KEN")[0].value, Some(10.0));
    assert_eq!(about(&workspace, "UGA")[0].value, Some(5.0));
}

#[test]
fn a_file_is_imported_once_and_its_import_undone() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    import(&workspace, 1, "1", &[observation("KEN", 2019, 10.0, 1)]).unwrap();
    let again = import(&workspace, 2, "1", &[observation("KEN", 2019, 10.0, 1)]);
    assert_eq!(again, Err(StoreFault::AlreadyImported { file: "1.xlsx".into() }));
    workspace.write(|tx| tx.undo(&act(3), &act(1).id)).unwrap();
    assert!(about(&workspace, "KEN").is_empty());
    assert!(workspace.read(|reading| reading.releases()).unwrap().is_empty());
    workspace.write(|tx| tx.undo(&act(4), &act(3).id)).unwrap();
    assert_eq!(about(&workspace, "KEN").len(), 1);
    // After an undo the same file may come again, read in another way.
    workspace.write(|tx| tx.undo(&act(5), &act(4).id)).unwrap();
    import(&workspace, 6, "1", &[observation("KEN", 2019, 20.0, 1)]).unwrap();
    assert_eq!(about(&workspace, "KEN")[0].value, Some(20.0));
    assert_eq!(workspace.read(|reading| reading.releases()).unwrap()[0].values, 1);
}

#[test]
fn a_repaired_release_takes_the_place_of_the_first_until_undone() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    let (release, file) = (release(), file("1"));
    let as_read = [observation("KEN", 2019, 10.0, 1), observation("UGA", 2019, 5.0, 2)];
    let checks = serde_json::json!({ "seen": ["x"] });
    let import = Import { release: &release, file: &file, observations: &as_read };
    let beside = Beside { checks: Some(&checks), ..Beside::default() };
    let first = workspace.import_with(&act(1), &import, beside, &|| true).unwrap().release_id;
    let kept = workspace.read(|reading| reading.checks_of(&first)).unwrap().unwrap();
    assert_eq!(kept["seen"], checks["seen"]);
    assert_eq!(workspace.read(|reading| reading.observations_of(&first)).unwrap().len(), 2);
    let thousands = as_read.clone().map(|seen| Observation { multiplier: 3, ..seen });
    let import = Import { observations: &thousands, ..import };
    let gone = Repaired { release_id: &first, repair: "B10-3" };
    let edits = [Edit::setting("recipe", "repaired")];
    let beside = Beside { edits: &edits, in_place_of: Some(&gone), ..Beside::default() };
    let repaired = workspace.import_with(&act(2), &import, beside, &|| true).unwrap();
    assert_eq!((repaired.entered, repaired.known_already, repaired.findings.len()), (2, 0, 0));
    assert_eq!(about(&workspace, "KEN")[0].amount(), Some(10_000.0));
    let ids = || -> Vec<String> {
        workspace.read(|reading| reading.releases()).unwrap().into_iter().map(|stored| stored.id).collect()
    };
    assert_eq!(ids(), std::slice::from_ref(&repaired.release_id));
    let again = workspace.import_release(&act(3), &import, &|| true);
    assert_eq!(again, Err(StoreFault::AlreadyImported { file: "1.xlsx".into() }));
    workspace.write(|tx| tx.undo(&act(4), &act(2).id)).unwrap();
    assert_eq!(ids(), std::slice::from_ref(&first));
    assert_eq!(about(&workspace, "KEN")[0].amount(), Some(10.0));
    assert_eq!(workspace.read(|reading| reading.setting("recipe")).unwrap(), None);
    let again = workspace.import_with(&act(5), &import, beside, &|| true).unwrap();
    assert_eq!((again.entered, ids()), (2, vec![repaired.release_id]));
}

#[test]
fn a_cancelled_or_foreign_import_leaves_nothing() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    let observations = [observation("KEN", 2019, 10.0, 1)];
    let wanted = Import { release: &release(), file: &file("1"), observations: &observations };
    let asked = std::cell::Cell::new(0);
    let stop_at_last = || {
        asked.set(asked.get() + 1);
        asked.get() < 2
    };
    assert_eq!(workspace.import_release(&act(1), &wanted, &stop_at_last), Err(StoreFault::Cancelled {}));
    let foreign = Release { edition: "2020".into(), ..release() };
    let wanted = Import { release: &foreign, ..wanted };
    let fault = workspace.import_release(&act(1), &wanted, &|| true);
    assert_eq!(fault, Err(StoreFault::ForeignObservation { source: "un-desa-ims".into(), edition: "2019".into() }));
    assert!(about(&workspace, "KEN").is_empty() && workspace.read(|reading| reading.log()).unwrap().acts.is_empty());
}

#[test]
fn a_copy_brings_its_files_when_merged() {
    let ground = Ground::new();
    let (here, there) = (ground.create("here"), ground.create("there"));
    let value = observation("KEN", 2019, 10.0, 1);
    import(&here, 1, "1", std::slice::from_ref(&value)).unwrap();
    import(&there, 2, "1", std::slice::from_ref(&value)).unwrap();
    import(&there, 3, "2", &[value.clone(), observation("UGA", 2019, 4.0, 2)]).unwrap();
    there.close().unwrap();
    let before = std::fs::read(ground.path("there.bearings")).unwrap();
    let merged = here.merge_from(&ground.path("there.bearings")).unwrap();
    assert_eq!((merged.acts, merged.files), (2, 1));
    assert_eq!(about(&here, "UGA"), [at_home(observation("UGA", 2019, 4.0, 2), "2")]);
    assert_eq!(here.read(|reading| reading.places(&value.series, value.period)).unwrap().len(), 2);
    assert_eq!(here.merge_from(&ground.path("there.bearings")).unwrap(), crate::Merged::default());
    assert!(here.read(|reading| reading.conflicts()).unwrap().is_empty());
    assert_eq!(std::fs::read(ground.path("there.bearings")).unwrap(), before);
}

#[test]
fn the_flat_view_has_each_observation_once() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    import(&workspace, 1, "1", &[observation("KEN", 2019, 1.0, 1), observation("KEN", 2019, 1.0, 2)]).unwrap();
    let (rows, first): (i64, i32) = workspace
        .read::<_, StoreFault>(|reading| {
            let sql = "SELECT count(*), min(\"ROW\") FROM obs.observation WHERE REF_AREA = 'KEN' AND OBS_VALUE = 1";
            Ok(reading.connection.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?)
        })
        .unwrap();
    assert_eq!((rows, first), (1, 1));
}

/// The size of a whole edition: every corridor of 230 destinations and origins at seven dates.
#[test]
fn a_whole_edition_fits() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    let code = |n: usize| area(&format!("M49_{n:03}"));
    let mut observations = Vec::new();
    for year in 0..4usize {
        for destination in 0..230usize {
            for origin in 0..230usize {
                let mut one = observation("KEN", 1990 + year as i16 * 5, (origin * destination * 7 + year) as f64, 0);
                one.series.ref_area = code(destination);
                one.series.counterpart = Some(code(origin));
                one.place.row = (year * 283 + destination) as u32;
                one.place.column = origin as u32;
                observations.push(one);
            }
        }
    }
    let start = std::time::Instant::now();
    let imported = import(&workspace, 1, "1", &observations).unwrap();
    let entered_in = start.elapsed();
    assert_eq!((imported.entered, imported.known_already), (211_600, 0));
    about(&workspace, "M49_007");
    let start = std::time::Instant::now();
    assert_eq!(about(&workspace, "M49_008").len(), 4 * (230 + 229));
    let asked_in = start.elapsed();
    workspace.close().unwrap();
    let bytes = std::fs::metadata(ground.path("a.bearings")).unwrap().len();
    println!("import {entered_in:?}, one area {asked_in:?}, file {bytes} bytes");
    assert!(bytes < 4_000_000, "{bytes}");
}
