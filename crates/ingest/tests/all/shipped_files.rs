//! The shipped files with their shipped recipes: the values of the domain reference, all counts, all known oddities.

use crate::files::*;
use bearings_fault::Severity;
use bearings_model::{ObservationStatus, SourceKind, Unit};

/// F01 to F04: area, stock 1990, 2015, 2019, male 2019, female 2019, population 2019 (thousands), refugees 2019, basis.
const ROWS: &[(&str, [f64; 7], &str)] = &[
    ("UN_900", [153011473., 248861296., 271642105., 141488004., 130154101., 7713468.100, 28711526.], "_Z"),
    ("DEU", [5936181., 10220418., 13132146., 6881990., 6250156., 83517.045, 1399669.], "B"),
    ("KEN", [298089., 1126886., 1044854., 522321., 522533., 52573.973, 488368.], "BR"),
    ("MDA", [544162., 106374., 104713., 42839., 61874., 4043.263, 423.], "B"),
    ("GEO", [304470., 76685., 79035., 34583., 44452., 3996.765, 2569.], "B"),
    ("JOR", [1146349., 3112026., 3346703., 1685358., 1661345., 10101.694, 2928724.], "CR"),
    ("QAT", [309753., 1687640., 2229688., 1845678., 384010., 2832.067, 272.], "C"),
    ("NPL", [429974., 509471., 490802., 148487., 342315., 28608.710, 21607.], "BR"),
    ("AFG", [57686., 489749., 149762., 74974., 74788., 38041.754, 76146.], "B"),
    ("JAM", [20475., 23167., 23468., 11920., 11548., 2948.279, 16.], "B"),
    ("DJI", [122221., 112351., 115341., 60654., 54687., 973.560, 26895.], "BR"),
    ("NGA", [456621., 1199115., 1256408., 689321., 567087., 200963.599, 10535.], "CR"),
];

/// Published by the UN itself: share 2019, female share 2019, rate of change 2015-19, refugee share 2019.
const PUBLISHED: &[(&str, [f64; 4])] = &[
    ("UN_900", [3.521660, 47.913817, 2.189743, 10.569615]),
    ("DEU", [15.723911, 47.594323, 6.266891, 10.658342]),
    ("KEN", [1.987398, 50.010145, -1.889523, 46.740310]),
    ("AFG", [0.393678, 49.937901, -29.621141, 50.844674]),
    ("QAT", [78.730058, 17.222589, 6.963264, 0.012199]),
];

#[test]
fn f01_to_f04_are_read_from_the_workbook() {
    let reading = un_reading();
    for (area, expected, basis) in ROWS {
        let read = [
            ("B10", "_T", "1990"),
            ("B10", "_T", "2015"),
            ("B10", "_T", "2019"),
            ("B10", "M", "2019"),
            ("B10", "F", "2019"),
            ("A01", "_T", "2019"),
            ("B90", "_T", "2019"),
        ]
        .map(|(indicator, sex, period)| value(reading, indicator, area, sex, period).unwrap());
        for (read, expected) in read.iter().zip(expected) {
            assert!((read - expected).abs() < 1e-6, "{area}: {read} {expected}");
        }
        assert_eq!(find(reading, "B10", area, "_T", "2019")[0].series.basis.code(), *basis, "{area}");
    }
    for (area, expected) in PUBLISHED {
        let read = [
            value(reading, "B11", area, "_T", "2019").unwrap(),
            value(reading, "B12", area, "_T", "2019").unwrap(),
            value(reading, "B13", area, "_T", "2015/2019").unwrap(),
            value(reading, "B90.share", area, "_T", "2019").unwrap(),
        ];
        for (read, expected) in read.iter().zip(expected) {
            assert!((read - expected).abs() < 1e-6, "{area}: {read} {expected}");
        }
    }
}

#[test]
fn every_table_of_the_workbook_gives_its_count() {
    let reading = un_reading();
    let counts: Vec<_> =
        reading.tables.iter().map(|t| (t.id.as_str(), t.rows_read, t.headings, t.values, t.missing)).collect();
    let expected = [
        ("stock", 279, 4, 5811, 48),
        ("population", 279, 4, 5411, 448),
        ("share", 279, 4, 5371, 488),
        ("female", 279, 4, 1938, 15),
        ("change", 279, 4, 4974, 48),
        ("refugees", 279, 4, 5006, 574),
    ];
    assert_eq!(counts, expected);
    for table in &reading.tables {
        assert_eq!((table.header_rows, table.rows), ((15, 16), (17, 299)), "{}", table.id);
        // 279 rows with a code by the columns of values: nothing was lost on the way.
        let columns = (table.values + table.missing) / 279;
        assert_eq!(columns * 279, table.values + table.missing, "{}", table.id);
    }
}

#[test]
fn areas_codes_units_signs_and_places_are_right() {
    let reading = un_reading();
    let areas: std::collections::HashSet<_> = reading.observations.iter().map(|o| o.series.ref_area.as_str()).collect();
    assert_eq!(areas.iter().filter(|code| !code.starts_with("UN_")).count(), 232);
    assert!(areas.contains("AFG") && areas.contains("M49_830") && areas.contains("UN_1503"));
    let one = |indicator, period| find(reading, indicator, "KEN", "_T", period)[0];
    let stock = one("B10", "2019");
    assert_eq!((stock.place.sheet.as_str(), stock.place.row, stock.place.column), ("Table 1", 45, 12));
    assert_eq!(stock.place.file, reading.sha256);
    assert_eq!((stock.unit, stock.multiplier), (Unit::Persons, 0));
    assert_eq!((one("A01", "2019").unit, one("A01", "2019").multiplier), (Unit::Persons, 3));
    assert_eq!(one("A01", "2019").amount().map(f64::round), Some(52_573_973.0));
    assert_eq!(one("B11", "2019").unit, Unit::Percent);
    assert_eq!(one("B13", "2015/2019").unit, Unit::PercentPerYear);
    assert_eq!(one("B13", "2015/2019").period.length_years(), 4.0);
    assert_eq!((stock.series.source.as_str(), stock.series.edition.as_str()), ("un-desa-ims", "2019"));
    // `..` is a missing observation with its sign, never a zero and never nothing.
    let moldova = find(reading, "B90", "MDA", "_T", "1990")[0];
    assert_eq!((moldova.value, moldova.status, moldova.sign.as_str()), (None, ObservationStatus::Missing, ".."));
    let afghanistan = find(reading, "B90.change", "AFG", "_T", "1995/2000")[0];
    assert_eq!((afghanistan.value, afghanistan.sign.as_str()), (None, ".."));
    assert_eq!(find(reading, "B90.share", "PSE", "_T", "2019")[0].value, None);
    assert_eq!(find(reading, "B90.share", "PSE", "_T", "2019")[0].notes, "8");
    // Oceania stands twice, as a geographic and as an SDG region.
    assert_eq!(find(reading, "B10", "UN_909", "_T", "2019").len(), 2);
}

#[test]
fn notes_and_groups_of_the_workbook_are_taken_over() {
    let reading = un_reading();
    assert_eq!(reading.release.notes.len(), 33);
    let note = |number: &str| reading.release.notes.iter().find(|(n, _)| n == number).map(|(_, text)| text.as_str());
    assert!(note("8").unwrap().starts_with("Including East Jerusalem."));
    assert_eq!(note("25"), Some("Including Canary Islands, Ceuta and Melilla."));
    assert!(note("a").unwrap().contains("Type of data"));
    assert!(note("*").is_some());
    let members = |group: &str| reading.memberships.iter().filter(|m| m.group.as_str() == group).count();
    assert_eq!((members("UN_901"), members("UN_902"), members("UN_941")), (56, 176, 47));
    assert_eq!(reading.release.licence, "CC-BY-3.0-IGO");
}

#[test]
fn the_workbook_raises_no_doubt_but_the_known_ones() {
    let findings = &un_reading().findings;
    assert!(findings.iter().all(|f| f.severity == Severity::Note), "{findings:#?}");
    let codes: Vec<u16> = findings.iter().map(|f| f.code.number).collect();
    assert!(codes.contains(&151) && codes.contains(&153), "formulas and external links are told: {codes:?}");
    assert!(codes.iter().all(|code| [151, 153, 167].contains(code)), "{codes:?}");
    let sums: Vec<_> = findings.iter().filter(|f| f.code.number == 167).collect();
    assert_eq!(sums.len(), 1, "men and women add up in table 1; population by sex does not, by note g: {sums:?}");
}

#[test]
fn the_rekeyed_tables_are_read() {
    let age = read_shipped(UN, "migrants_by_age_and_sex_total.csv", "un-desa-ims-tables-2019-age.recipe.toml");
    let table = &age.tables[0];
    assert_eq!((table.rows_read, table.headings, table.values, table.missing), (1952, 28, 98115, 1437));
    let kenya = |band: &str| {
        let fits = |o: &&bearings_model::Observation| {
            o.series.ref_area.as_str() == "KEN"
                && o.series.sex.code() == "_T"
                && o.series.age.code() == band
                && o.period.to_string() == "2019"
        };
        age.observations.iter().find(fits).unwrap().value
    };
    assert_eq!((kenya("Y0T4"), kenya("Y5T9"), kenya("Y_GE75")), (Some(80570.), Some(96293.), Some(16550.)));
    // F05: the ages of the world add up to 1232 less than its total.
    let sums =
        age.findings.iter().find(|f| f.code.number == 167 && format!("{:?}", f.details).contains("AGE")).unwrap();
    assert!(format!("{:?}", sums.details).contains("-1232"), "{sums:?}");
    assert!(!age.release.obtained_through.is_empty());

    let origin =
        read_shipped(UN, "migrants_by_origin_and_destination_total.csv", "un-desa-ims-tables-2019-origin.recipe.toml");
    let table = &origin.tables[0];
    assert_eq!((table.rows_read, table.headings, table.values, table.missing), (1949, 28, 160398, 362));
    let pair = |to: &str, from: &str, year: &str| {
        let fits = |o: &&bearings_model::Observation| {
            o.series.ref_area.as_str() == to
                && o.series.counterpart.as_ref().is_some_and(|c| c.as_str() == from)
                && o.period.to_string() == year
        };
        origin.observations.iter().find(fits).map(|o| (o.value, o.series.counterpart_role.code()))
    };
    assert_eq!(pair("USA", "AFG", "2019"), Some((Some(80026.), "ORIGIN")));
    assert_eq!(pair("GRL", "XOS", "2019"), Some((Some(108.), "ORIGIN")));
    assert_eq!(pair("GRL", "AFG", "2019"), None, "an empty cell is no observation");
    assert_eq!(value(&origin, "B10", "USA", "_T", "2019"), Some(50661149.));

    let population =
        read_shipped(UN, "total_population_by_age_and_sex.csv", "un-desa-ims-tables-2019-population.recipe.toml");
    assert_eq!(population.tables[0].values, 88403);
    assert_eq!(value(&population, "A01", "UN_900", "_T", "1990"), Some(5327231.061));
    let junk = population.findings.iter().find(|f| f.code.number == 160).unwrap();
    assert_eq!((junk.count, junk.places[0].row), (4, 1983), "rows of signs at the end are told and left out");
    assert!(population.findings.iter().all(|f| f.severity == Severity::Note), "{:?}", population.findings);
}

/// The third party's totals against the publisher's own.
#[test]
fn the_rekeyed_totals_equal_the_workbook() {
    let age = read_shipped(UN, "migrants_by_age_and_sex_total.csv", "un-desa-ims-tables-2019-age.recipe.toml");
    let mut compared = 0;
    for (area, years, _) in ROWS {
        for (year, expected) in ["1990", "2015", "2019"].iter().zip(years) {
            assert_eq!(value(&age, "B10", area, "_T", year), Some(*expected), "{area} {year}");
            compared += 1;
        }
    }
    assert_eq!(compared, 36);
}

#[test]
fn remittances_are_read() {
    let paid = read_shipped(
        BANK,
        "API_BM.TRF.PWKR.CD.DT_DS2_en_csv_v2_3012027.csv",
        "world-bank-wdi-remittances-paid.recipe.toml",
    );
    assert_eq!((paid.tables[0].header_rows, paid.tables[0].values), ((5, 5), 6301));
    let aruba = find(&paid, "B132", "ABW", "_Z", "1991")[0];
    assert_eq!(
        (aruba.value, aruba.place.row, aruba.unit, aruba.multiplier),
        (Some(16480446.9273743), 6, Unit::UsDollars, 0)
    );
    let left = paid.findings.iter().find(|f| f.code.number == 159).unwrap();
    assert_eq!(left.count, 48, "aggregates of the bank are told once, with their number");
    assert!(paid.findings.iter().all(|f| f.code.number == 159), "{:?}", paid.findings);

    let pairs =
        read_shipped(BANK, "WB_Bilateral_Remittance_Estimates_2017.xlsx", "world-bank-bilateral-2017.recipe.toml");
    assert_eq!(pairs.release.kind, SourceKind::Model);
    assert_eq!(pairs.release.notes.len(), 3);
    assert_eq!((pairs.tables[0].values, pairs.tables[0].missing, pairs.tables[0].rows), (46006, 4, (3, 217)));
    let received = find(&pairs, "B130", "AFG", "_Z", "2017")[0];
    assert!((received.value.unwrap() - 409.5316616821253).abs() < 1e-9);
    assert_eq!((received.multiplier, received.series.counterpart_role.code()), (6, "_Z"));
    let yemen = pairs.observations.iter().find(|o| {
        o.series.indicator.0 == "B133"
            && o.series.ref_area.as_str() == "YEM"
            && o.series.counterpart.as_ref().is_some_and(|c| c.as_str() == "DZA")
    });
    assert!((yemen.unwrap().value.unwrap() - 7.459294440837042).abs() < 1e-9, "received in Yemen from Algeria");
    assert_eq!(yemen.unwrap().series.counterpart_role.code(), "SENDER");
}

fn read_shipped(pack: &str, file: &str, recipe_file: &str) -> bearings_ingest::Reading {
    read(&bytes(pack, file), file, &recipe(pack, recipe_file)).unwrap()
}
