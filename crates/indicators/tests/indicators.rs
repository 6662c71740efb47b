//! Reference values of the domain reference through tokens, and the rules for missing values.
// A test that cannot build its own fixture has failed.
#![allow(clippy::unwrap_used)]

use bearings_indicators::{
    Catalogue, ObservationSet, Time, Token, age_bands, compare_published, evaluate, rank_destinations, rank_origins,
};
use bearings_model::{
    AgeBand, AreaCode, Basis, CellPlace, CounterpartRole, Missing, Observation, ObservationStatus, Period, SeriesKey,
    Sex, Unit,
};

const IMS: &str = "un-desa-ims";
const TABLES: &str = "un-desa-ims-tables";

fn area(code: &str) -> AreaCode {
    code.parse().unwrap()
}

fn seen(indicator: &str, code: &str, year: i16, value: Option<f64>) -> Observation {
    Observation {
        series: SeriesKey::total(indicator, area(code), IMS, "2019"),
        period: Period::Year(year),
        value,
        unit: Unit::Persons,
        multiplier: if indicator == "A01" { 3 } else { 0 },
        status: if value.is_some() { ObservationStatus::Normal } else { ObservationStatus::Missing },
        sign: if value.is_some() { String::new() } else { "..".to_owned() },
        notes: String::new(),
        place: CellPlace::default(),
    }
}

trait With {
    fn basis(self, basis: &str) -> Self;
    fn sex(self, sex: Sex) -> Self;
    fn age(self, lower: u8, upper: Option<u8>) -> Self;
    fn origin(self, code: &str) -> Self;
    fn from(self, source: &str) -> Self;
    fn between(self, from: i16, to: i16) -> Self;
}

impl With for Observation {
    fn basis(mut self, basis: &str) -> Self {
        self.series.basis = Basis::read(basis).unwrap();
        self
    }
    fn sex(mut self, sex: Sex) -> Self {
        self.series.sex = sex;
        self
    }
    fn age(mut self, lower: u8, upper: Option<u8>) -> Self {
        self.series.age = AgeBand::Band { lower, upper };
        self
    }
    fn origin(mut self, code: &str) -> Self {
        self.series.counterpart = Some(area(code));
        self.series.counterpart_role = CounterpartRole::Origin;
        self
    }
    fn from(mut self, source: &str) -> Self {
        self.series.source = source.to_owned();
        self
    }
    fn between(mut self, from: i16, to: i16) -> Self {
        self.period = Period::Interval { from, to };
        self
    }
}

fn value(data: &ObservationSet, token: &str) -> Result<f64, Missing> {
    evaluate(&Token::read(token).unwrap(), data).value
}

fn near(data: &ObservationSet, token: &str, expected: f64, tolerance: f64) {
    let found = value(data, token);
    assert!(found.as_ref().is_ok_and(|found| (found - expected).abs() < tolerance), "{token}: {found:?}");
}

const KENYA: [f64; 16] = [
    80570.0, 96293.0, 75741.0, 73344.0, 82996.0, 92503.0, 90392.0, 87078.0, 86905.0, 83103.0, 62992.0, 49659.0,
    32948.0, 20828.0, 12952.0, 16550.0,
];

fn kenya() -> Vec<Observation> {
    let mut all = vec![
        seen("B10", "KEN", 1990, Some(298089.0)).basis("B R"),
        seen("B10", "KEN", 2015, Some(1126886.0)).basis("B R"),
        seen("B10", "KEN", 2019, Some(1044854.0)).basis("B R"),
        seen("B10", "KEN", 2019, Some(522321.0)).basis("B R").sex(Sex::Male),
        seen("B10", "KEN", 2019, Some(522533.0)).basis("B R").sex(Sex::Female),
        seen("A01", "KEN", 2019, Some(52573.973)),
        seen("B90", "KEN", 2019, Some(488368.0)),
    ];
    for (index, people) in KENYA.into_iter().enumerate() {
        let lower = index as u8 * 5;
        let upper = (index < 15).then_some(lower + 4);
        all.push(seen("B10", "KEN", 2019, Some(people)).age(lower, upper).from(TABLES));
    }
    all
}

#[test]
fn f01_to_f04_kenya_through_tokens() {
    let data = ObservationSet::new(kenya());
    near(&data, "{B10 area=KEN}", 1044854.0, 1e-9);
    near(&data, "{B11 area=KEN}", 1.987398, 5e-7);
    near(&data, "{B12 area=KEN}", 50.010145, 5e-7);
    near(&data, "{B13 area=KEN}", -1.889523, 5e-7);
    near(&data, "{B13 area=KEN time=2019}", -1.889523, 5e-7);
    near(&data, "{B13 area=KEN time=2015/2019}", -1.889523, 5e-7);
    near(&data, "{B90.share area=KEN}", 46.740310, 5e-7);
    near(&data, "{A01 area=KEN}", 52_573_973.0, 1e-6);
}

#[test]
fn f06_age_structure_of_kenya_through_tokens() {
    let data = ObservationSet::new(kenya());
    near(&data, "{B14 area=KEN}", 31.161, 5e-4);
    near(&data, "{B15.child area=KEN}", 34.047, 5e-4);
    near(&data, "{B15.old area=KEN}", 6.784, 5e-4);
    near(&data, "{B15.total area=KEN}", 40.831, 5e-4);
    near(&data, "{B10.share area=KEN age=Y20T64}", 63.988, 5e-4);
    near(&data, "{B10 area=KEN age=Y0T14}", 252604.0, 1e-9);
    assert_eq!(value(&data, "{B10 area=KEN age=Y0T13}"), Err(Missing::NoData));
    assert_eq!(age_bands(&data, "B10", &area("KEN"), Period::Year(2019), Sex::Total).len(), 16);
}

#[test]
fn a_figure_holds_token_basis_formula_and_inputs() {
    let data = ObservationSet::new(kenya());
    let figure = evaluate(&Token::read("{B11 area=KEN}").unwrap(), &data);
    assert_eq!(figure.token.time, Time::At(Period::Year(2019)));
    assert_eq!((figure.basis.code(), figure.formula, figure.unit), ("BR", "4.2.1", Unit::Percent));
    assert_eq!(figure.inputs.iter().map(|input| input.series.indicator.0.as_str()).collect::<Vec<_>>(), ["B10", "A01"]);
    let median = evaluate(&Token::read("{B14 area=KEN}").unwrap(), &data);
    assert_eq!((median.basis.code(), median.inputs.len()), ("BR", 16));
}

#[test]
fn palestine_has_no_share_of_873_percent() {
    let mut all = vec![
        seen("B10", "PSE", 2019, Some(253735.0)).basis("B"),
        seen("B90", "PSE", 2019, Some(2214783.0)),
        seen("B90.share", "PSE", 2019, None),
    ];
    assert_eq!(value(&ObservationSet::new(all.clone()), "{B90.share area=PSE}"), Err(Missing::DifferentBasis));
    all.pop();
    assert_eq!(value(&ObservationSet::new(all.clone()), "{B90.share area=PSE}"), Err(Missing::DifferentBasis));
    all[0].series.basis = Basis::read("BR").unwrap();
    assert_eq!(value(&ObservationSet::new(all), "{B90.share area=PSE}"), Err(Missing::OutOfRange));
}

#[test]
fn f04_germany_publishes_the_share_itself() {
    let mut all = vec![
        seen("B10", "DEU", 2019, Some(13132146.0)).basis("B"),
        seen("B90", "DEU", 2019, Some(1399669.0)),
        seen("B90.share", "DEU", 2019, Some(10.658342)),
    ];
    near(&ObservationSet::new(all.clone()), "{B90.share area=DEU}", 10.658342, 5e-7);
    all.pop();
    assert_eq!(value(&ObservationSet::new(all), "{B90.share area=DEU}"), Err(Missing::DifferentBasis));
}

#[test]
fn where_the_source_prints_a_sign_nothing_is_computed() {
    let mut all = vec![
        seen("B10", "TKL", 2019, Some(242.0)).sex(Sex::Male),
        seen("A01", "TKL", 2019, Some(0.65)).sex(Sex::Male),
        seen("B11", "TKL", 2019, None).sex(Sex::Male),
    ];
    let figure = evaluate(&Token::read("{B11 area=TKL sex=M time=2019}").unwrap(), &ObservationSet::new(all.clone()));
    assert_eq!(figure.value, Err(Missing::SourceSign));
    assert_eq!(figure.inputs.last().map(|input| input.sign.as_str()), Some(".."));
    all[1].value = None;
    assert_eq!(value(&ObservationSet::new(all), "{B11 area=TKL sex=M time=2019}"), Err(Missing::SourceSign));
}

#[test]
fn a_published_value_stands_in_only_without_inputs() {
    let all = vec![seen("B11", "KEN", 2019, Some(2.0)), seen("B12", "KEN", 2019, Some(173.0))];
    let data = ObservationSet::new(all);
    assert_eq!(value(&data, "{B11 area=KEN}"), Ok(2.0));
    assert_eq!(value(&data, "{B12 area=KEN time=2019}"), Err(Missing::OutOfRange));
    let mut both = kenya();
    both.push(seen("B11", "KEN", 2019, Some(77.0)));
    near(&ObservationSet::new(both), "{B11 area=KEN}", 1.987398, 5e-7);
}

#[test]
fn a_stock_larger_than_the_population_has_no_share() {
    let data =
        ObservationSet::new(vec![seen("B10", "BES", 1990, Some(38410.0)), seen("A01", "BES", 1990, Some(13.019))]);
    assert_eq!(value(&data, "{B11 area=BES}"), Err(Missing::OutOfRange));
}

#[test]
fn nothing_known_is_no_data_and_zero_is_not_missing() {
    let data = ObservationSet::new(vec![
        seen("B90", "AFG", 1995, Some(19605.0)),
        seen("B90", "AFG", 2000, Some(0.0)),
        seen("B10", "TKL", 2019, Some(3.0)).sex(Sex::Male),
        seen("B10", "TKL", 2019, Some(0.0)).sex(Sex::Female),
        seen("B10", "TKL", 2019, Some(3.0)),
    ]);
    assert_eq!(value(&data, "{B90 area=AFG}"), Ok(0.0));
    assert_eq!(value(&data, "{B90.change area=AFG}"), Err(Missing::ZeroStart));
    assert_eq!(value(&data, "{B12 area=TKL}"), Ok(0.0));
    assert_eq!(value(&data, "{B19 area=TKL}"), Err(Missing::ZeroDenominator));
    assert_eq!(value(&data, "{B10 area=QAT}"), Err(Missing::NoData));
    assert_eq!(value(&data, "{B10}"), Err(Missing::NoData));
}

fn zimbabwe() -> Vec<Observation> {
    [
        ("MOZ", 121628.0),
        ("MWI", 107051.0),
        ("ZMB", 31359.0),
        ("ZAF", 19524.0),
        ("GBR", 12572.0),
        ("BWA", 3825.0),
        ("XOS", 109561.0),
        ("XON", 5737.0),
        ("UN_903", 999.0),
    ]
    .into_iter()
    .map(|(code, people)| seen("B10", "ZWE", 2019, Some(people)).origin(code).from(TABLES))
    .collect()
}

#[test]
fn f23_origins_of_zimbabwe_through_tokens() {
    let data = ObservationSet::new(zimbabwe());
    near(&data, "{B16.hhi area=ZWE}", 0.317274, 5e-7);
    near(&data, "{B16.effective area=ZWE}", 3.152, 5e-4);
    near(&data, "{B16.cr3 area=ZWE}", 87.863, 5e-3);
    near(&data, "{B16.coverage area=ZWE}", 100.0 - 28.036, 5e-4);
    let ranking = rank_origins(&data, &area("ZWE"), Period::Year(2019));
    assert_eq!(ranking.known.iter().map(|ranked| ranked.area.as_str()).collect::<Vec<_>>()[..2], ["MOZ", "MWI"]);
    assert_eq!(ranking.residual.len(), 2);
}

#[test]
fn numbers_of_provinces_change_no_number_of_the_country() {
    let mut all = zimbabwe();
    for province in ["ZW-HA", "ZW-BU"] {
        let of_part = all.clone().into_iter().filter(|seen| seen.series.other.is_empty()).map(|mut seen| {
            seen.series.other = vec![("AREA_SUB".to_owned(), province.to_owned())];
            seen.value = seen.value.map(|value| value / 2.0);
            seen
        });
        all.extend(of_part.collect::<Vec<_>>());
    }
    let data = ObservationSet::new(all);
    near(&data, "{B16.hhi area=ZWE}", 0.317274, 5e-7);
    assert_eq!(rank_origins(&data, &area("ZWE"), Period::Year(2019)).residual.len(), 2);
    let at_home = rank_destinations(&data, &area("MOZ"), Period::Year(2019));
    assert_eq!(at_home.known.len(), 1);
}

#[test]
fn emigrants_are_added_over_countries_never_over_groups() {
    let mut all = vec![
        seen("B10", "GBR", 2019, Some(149797.0)).origin("KEN"),
        seen("B10", "USA", 2019, Some(135187.0)).origin("KEN"),
        seen("B10", "UGA", 2019, None).origin("KEN"),
        seen("B10", "UN_900", 2019, Some(525437.0)).origin("KEN"),
        seen("B10", "GBR", 2019, Some(7.0)).origin("UGA"),
    ];
    all.extend(kenya());
    let data = ObservationSet::new(all);
    assert_eq!(value(&data, "{B50 area=KEN}"), Ok(284984.0));
    near(&data, "{B51 area=KEN}", 100.0 * 284984.0 / 52_573_973.0, 1e-9);
    near(&data, "{B51.total area=KEN}", 100.0 * 284984.0 / (52_573_973.0 + 284984.0), 1e-9);
    assert_eq!(rank_destinations(&data, &area("KEN"), Period::Year(2019)).known.len(), 2);
}

#[test]
fn the_preferred_source_speaks_first() {
    let mut all = kenya();
    all.push(seen("B10", "KEN", 2019, Some(1000000.0)).from("knbs-census"));
    all.push(seen("B10", "KEN", 2019, Some(5.0)).from("zzz"));
    let data = ObservationSet::new(all.clone());
    assert_eq!(value(&data, "{B10 area=KEN source=zzz}"), Ok(5.0));
    assert_eq!(value(&data, "{B10 area=KEN}"), Ok(1000000.0));
    assert_eq!(value(&ObservationSet::new(all).preferring(&[IMS]), "{B10 area=KEN}"), Ok(1044854.0));
}

#[test]
fn published_tables_are_recomputed_and_differences_told() {
    let mut all = kenya();
    all.push(seen("B11", "KEN", 2019, Some(100.0 * 1044854.0 / 52573973.0)));
    all.push(seen("B12", "KEN", 2019, Some(50.01014495805155)));
    all.push(seen("B13", "KEN", 2019, Some(-1.88952284247608)).between(2015, 2019));
    all.push(seen("B13", "KEN", 2019, Some(-1.5)).between(1990, 2015));
    all.push(seen("B90.share", "KEN", 2019, Some(46.74031012945349)));
    all.push(seen("B90.change", "KEN", 2019, None).between(2015, 2019));
    all.push(seen("B11", "KEN", 2019, None).sex(Sex::Male));
    let comparison = compare_published(&ObservationSet::new(all));
    assert_eq!(comparison.compared, 7);
    let told: Vec<String> = comparison.differences.iter().map(|difference| difference.token.to_string()).collect();
    assert_eq!(told, ["{B13 area=KEN time=1990/2015 source=un-desa-ims edition=2019}"]);
}

#[test]
fn shipped_catalogue_reads_and_every_broken_one_says_its_fault() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../templates/indicators");
    let text = std::fs::read_to_string(format!("{folder}/catalogue.toml")).unwrap();
    let catalogue = Catalogue::read(&text).unwrap();
    assert!(catalogue.get("B15.old").is_some_and(|indicator| indicator.message_id() == "indicator-b15-old"));
    let words = std::fs::read_to_string(format!("{folder}/en.ftl")).unwrap();
    for indicator in &catalogue.indicators {
        let start = format!("{} = ", indicator.message_id());
        let at = words.lines().position(|line| line.starts_with(&start));
        let next = at.and_then(|at| words.lines().nth(at + 1));
        assert!(next.is_some_and(|line| line.trim().starts_with(".definition = ")), "{}", indicator.id);
    }
    let mut specimens = 0;
    for entry in std::fs::read_dir(format!("{folder}/_broken")).unwrap().flatten() {
        let name = entry.path().file_stem().unwrap().to_string_lossy().into_owned();
        let faults = Catalogue::read(&std::fs::read_to_string(entry.path()).unwrap()).unwrap_err();
        assert!(faults.iter().any(|fault| fault.to_string() == name), "{name}: {faults:?}");
        specimens += 1;
    }
    assert_eq!(specimens, 4);
}
