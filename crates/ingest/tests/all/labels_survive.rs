//! Labels go from SPSS and Stata to SPSS, Stata and CSV and come back as they were, or what is lost was told before.

use bearings_ingest::{
    Cell, Dictionary, Limits, Loss, LossKind, MissingRule, Plan, Target, open, open_head, open_pair, open_records,
    survey,
};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};

type Rows = Vec<Vec<Cell>>;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

fn read(path: &Path) -> (Dictionary, Rows) {
    let mut open = open_records(path, 0).unwrap().expect("records");
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    while open.records.next(&mut row).unwrap_or_else(|fault| panic!("{path:?}: {fault:?}")) {
        rows.push(row.clone());
    }
    (open.records.dictionary().clone(), rows)
}

/// Hands a file on and answers with what was told before.
fn hand_on(from: &Path, target: Target, to: &Path) -> Vec<Loss> {
    let open = || Ok(open_records(from, 0)?.expect("records").records);
    let seen = survey(&mut *open().unwrap(), "from", &|_, _| true).unwrap();
    let plan = Plan::make(&seen, target).unwrap();
    let mut out = BufWriter::new(File::create(to).unwrap());
    let written = plan.write("from", &open, &mut out, &|_, _| true);
    let written = written.unwrap_or_else(|fault| panic!("{from:?}: {fault:?}"));
    drop(out);
    if let Some(descriptor) = written.descriptor(&to.file_name().unwrap().to_string_lossy()) {
        std::fs::write(format!("{}.json", to.display()), descriptor).unwrap();
    }
    plan.losses
}

fn kinds(losses: &[Loss]) -> BTreeSet<LossKind> {
    losses.iter().map(|loss| loss.kind).collect()
}

/// What a file says of itself and its columns; how its texts were encoded is no label.
fn said(dictionary: &Dictionary) -> Dictionary {
    Dictionary {
        encoding: String::new(),
        encoding_guessed: false,
        not_kept: Vec::new(),
        rows: None,
        ..dictionary.clone()
    }
}

fn assert_same(name: &str, before: &(Dictionary, Rows), after: &(Dictionary, Rows)) {
    for (one, other) in before.0.variables.iter().zip(&after.0.variables) {
        assert_eq!(one, other, "{name}");
    }
    assert_eq!(said(&before.0), said(&after.0), "{name}");
    for (number, (one, other)) in before.1.iter().zip(&after.1).enumerate() {
        assert_eq!(one, other, "{name} {number}");
    }
    assert_eq!(before.1.len(), after.1.len(), "{name}");
}

const SPSS: [&str; 9] = [
    "spss/labels-cyrillic-arabic.sav",
    "spss/dates.sav",
    "spss/numbers-coded.sav",
    "spss/numbers-packed.zsav",
    "spss/very-long-texts.sav",
    "spss/big-endian-coded.sav",
    "spss/code-page-850.sav",
    "spss/portable.por",
    "spss/portable-windows-1251.por",
];

/// Every kind of file that labels go through, and what is told to be lost for good on the way.
fn losses_for_good(first: &[Loss], second: &[Loss]) -> BTreeSet<LossKind> {
    kinds(first).union(&kinds(second)).copied().filter(|kind| !kind.comes_back()).collect()
}

#[test]
fn spss_comes_back_through_every_format() {
    let folder = tempfile::tempdir().unwrap();
    for name in SPSS {
        let before = read(&fixture(name));
        for (target, ending) in [(Target::Spss, "sav"), (Target::Stata, "dta"), (Target::Csv, "csv")] {
            let between = folder.path().join(format!("between.{ending}"));
            let first = hand_on(&fixture(name), target, &between);
            let name = format!("{name} {ending}");
            assert_same(&name, &before, &read(&between));
            let back = folder.path().join("back.sav");
            let second = hand_on(&between, Target::Spss, &back);
            assert_same(&name, &before, &read(&back));
            let lost = losses_for_good(&first, &second);
            assert!(lost.iter().all(|kind| *kind == LossKind::NotKept), "{name} {first:?} {second:?}");
        }
    }
}

#[test]
fn stata_comes_back_through_every_format() {
    let folder = tempfile::tempdir().unwrap();
    for name in
        ["persons-105", "persons-115", "persons-118", "persons-119", "pyreadstat-119", "long-texts-118", "cyrillic-114"]
    {
        let from = fixture(&format!("stata/{name}.dta"));
        let before = read(&from);
        for (target, ending) in [(Target::Spss, "sav"), (Target::Stata, "dta"), (Target::Csv, "csv")] {
            let between = folder.path().join(format!("between.{ending}"));
            let first = hand_on(&from, target, &between);
            let name = format!("{name} {ending}");
            let lost = losses_for_good(&first, &[]);
            assert!(lost.iter().all(|kind| *kind == LossKind::NotKept), "{name} {first:?}");
            assert_same(&name, &before, &read(&between));
        }
    }
}

#[test]
fn dates_of_stata_come_back_or_their_loss_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let from = fixture("stata/dates-118.dta");
    let before = read(&from);
    for (target, ending) in [(Target::Stata, "dta"), (Target::Csv, "csv")] {
        let between = folder.path().join(format!("between.{ending}"));
        assert!(losses_for_good(&hand_on(&from, target, &between), &[]).is_empty());
        assert_same(ending, &before, &read(&between));
    }
    let between = folder.path().join("between.sav");
    let losses = hand_on(&from, Target::Spss, &between);
    assert_eq!(losses_for_good(&losses, &[]), BTreeSet::from([LossKind::PeriodsAsDays]));
    let (_, rows) = read(&between);
    let date = |text: &str| Cell::Date(text.to_owned());
    assert_eq!(rows[0][..3], before.1[0][..3]);
    assert_eq!(rows[0][3..6], ["2019-06-01", "2019-04-01", "2019-01-01"].map(date));
    let back = folder.path().join("back.dta");
    hand_on(&between, Target::Stata, &back);
    assert_same("back", &before, &read(&back));
}

#[test]
fn codes_for_no_answer_become_letters_with_their_labels() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("to.dta");
    let losses = hand_on(&fixture("spss/labels-cyrillic-arabic.sav"), Target::Stata, &to);
    let changed = losses.iter().find(|loss| loss.kind == LossKind::CodesChanged).expect("told");
    assert!(changed.comes_back);
    assert_eq!(changed.of, ["sex (9 → .a, -1 → .b)", "age (-7 → .a, 98 → .b, 120 → .c)"]);
    // Without our remarks, as Stata itself reads the file.
    let mut bytes = std::fs::read(&to).unwrap();
    let places: Vec<usize> =
        bytes.windows(9).enumerate().filter(|(_, part)| part == b"bearings\0").map(|(place, _)| place).collect();
    assert!(!places.is_empty());
    places.into_iter().for_each(|place| bytes[place] = b'x');
    std::fs::write(&to, bytes).unwrap();
    let (dictionary, rows) = read(&to);
    let text = |text: &str| Cell::Text(text.to_owned());
    let sex = &dictionary.variables[0];
    assert_eq!(sex.values[2], (text(".a"), "غير معروف".to_owned()));
    assert_eq!(sex.missing[0], MissingRule::Code(text(".a")));
    assert_eq!((&rows[2][0], &rows[2][1], &rows[3][1]), (&text(".a"), &text(".b"), &text(".c")));
    assert_eq!(dictionary.variables[3].name, "A_rather_long_name_of_a_variable");
}

/// Letters of a column of days become numbers that are shown as different days.
#[test]
fn letters_of_dates_stay_apart() {
    let folder = tempfile::tempdir().unwrap();
    let csv = folder.path().join("days.csv");
    let field = |name: &str, kind: &str, format: &str| {
        format!(
            r#"{{"name":"{name}","type":"{kind}","bearings:format":"{format}","bearings:missing":[[".a"],[".b"],[".c"],[".d"]]}}"#
        )
    };
    let fields = [field("day", "date", "%td"), field("month", "yearmonth", "%tm"), field("low", "number", "%9.0g")];
    let fields = fields.join(",");
    let package = format!(r#"{{"resources":[{{"path":"days.csv","schema":{{"fields":[{fields}]}}}}]}}"#);
    std::fs::write(folder.path().join("days.csv.json"), package).unwrap();
    let rows = "2019-06-30,2019-06,-12.5\n.a,.a,.a\n.b,.b,.b\n.c,.c,.c\n.d,.d,.d\n";
    std::fs::write(&csv, format!("day,month,low\n{rows}")).unwrap();
    let before = read(&csv);
    let sav = folder.path().join("days.sav");
    let losses = hand_on(&csv, Target::Spss, &sav);
    let changed = losses.iter().find(|loss| loss.kind == LossKind::CodesChanged).expect("told");
    assert_eq!(changed.of[0], "day (.a → 1582-10-13, .b → 1582-10-12, .c → 1582-10-11, .d → 1582-10-10)");
    assert_eq!(changed.of[2], "low (.a → -101, .b → -102, .c → -103, .d → -104)");
    let after = read(&sav);
    assert_eq!(before.0.variables, after.0.variables);
    // A month is its first day by now, as was told.
    assert_eq!(after.1[0][1], Cell::Date("2019-06-01".to_owned()));
    assert_eq!((&before.1[1..], &before.1[0][0]), (&after.1[1..], &after.1[0][0]));
}

/// A remark that another program broke is no remark, and nothing worse.
#[test]
fn broken_remarks_are_passed_over() {
    let folder = tempfile::tempdir().unwrap();
    let from = fixture("spss/labels-cyrillic-arabic.sav");
    let (dta, sav) = (folder.path().join("a.dta"), folder.path().join("b.sav"));
    hand_on(&from, Target::Stata, &dta);
    hand_on(&fixture("stata/persons-118.dta"), Target::Spss, &sav);
    for (path, mark) in [(&dta, &b"bearings\0"[..]), (&sav, b"Bearings(")] {
        let whole = std::fs::read(path).unwrap();
        let starts = whole.windows(mark.len()).enumerate().filter(|(_, part)| *part == mark).map(|(place, _)| place);
        let starts: Vec<usize> = starts.collect();
        assert!(starts.len() > 2, "{path:?}");
        let name = path.file_name().unwrap().to_string_lossy();
        for place in starts.into_iter().flat_map(|start| (start..start + 600).step_by(7)) {
            for value in [b'"', b'{', b'9', 0, 0xff] {
                let mut broken = whole.clone();
                broken[place.min(whole.len() - 1)] = value;
                if let Ok(book) = open(&broken, &name, &Limits::default()) {
                    let dictionary = book.sheets[0].dictionary.as_ref().expect("a dictionary");
                    let names: BTreeSet<&str> = dictionary.variables.iter().map(|one| one.name.as_str()).collect();
                    assert_eq!(names.len(), dictionary.variables.len(), "{path:?} {place}");
                }
            }
        }
    }
}

#[test]
fn somebody_may_stop_it() {
    let many = "{\"a\":1}\n".repeat(10_000);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("many.json");
    std::fs::write(&path, many).unwrap();
    let mut records = open_records(&path, 0).unwrap().expect("records").records;
    let stopped = survey(&mut *records, "many.json", &|done, _| done < 5_000);
    assert!(format!("{:?}", stopped.err()).contains("Cancelled"));
    // A table that has more rows than were seen is not written as if it had not.
    let seen = survey(
        &mut *open_records(&fixture("spss/dates.sav"), 0).unwrap().expect("records").records,
        "dates.sav",
        &|_, _| true,
    )
    .unwrap();
    let plan = Plan::make(&seen, Target::Spss).unwrap();
    let other = || Ok(open_records(&path, 0)?.expect("records").records);
    let mut out = std::io::Cursor::new(Vec::new());
    let changed = plan.write("dates.sav", &other, &mut out, &|_, _| true);
    assert!(format!("{:?}", changed.err()).contains("InUse"));
}

/// Whatever its name, a table that was written with a description is read with it; a description of what is no CSV, or
/// whose schema lies elsewhere, is passed over.
#[test]
fn only_descriptions_of_csv_count() {
    let folder = tempfile::tempdir().unwrap();
    let from = fixture("spss/labels-cyrillic-arabic.sav");
    let bare = folder.path().join("people");
    hand_on(&from, Target::Csv, &bare);
    assert_eq!(read(&bare).0.variables[0].label, "Пол");
    let beside = folder.path().join("people.json");
    let whole = std::fs::read_to_string(&beside).unwrap();
    std::fs::write(&beside, whole.replace("\"format\": \"csv\"", "\"format\": \"xlsx\"")).unwrap();
    assert!(open_records(&bare, 0).unwrap().is_none());
    std::fs::write(&beside, "not json").unwrap();
    assert!(open_records(&bare, 0).unwrap().is_none());
    let csv = folder.path().join("a.csv");
    std::fs::write(&csv, "a,b\n1,2\n").unwrap();
    let package = r#"{"resources":[{"path":"a.csv","schema":"schema.json"}]}"#;
    std::fs::write(folder.path().join("datapackage.json"), package).unwrap();
    assert!(open_records(&csv, 0).unwrap().is_none());
}

#[test]
fn a_description_must_fit_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let csv = folder.path().join("people.csv");
    hand_on(&fixture("spss/labels-cyrillic-arabic.sav"), Target::Csv, &csv);
    let described = read(&csv);
    // The description itself may be chosen.
    assert_same("chosen", &described, &read(&folder.path().join("people.csv.json")));
    // One for several files, under the usual name, is found too, and others in the folder are none of its files.
    std::fs::rename(folder.path().join("people.csv.json"), folder.path().join("datapackage.json")).unwrap();
    assert_same("usual name", &described, &read(&csv));
    // Whoever looks into the file or imports it has the labels too.
    let head = open_head(&csv).unwrap().expect("a description");
    let whole = open_pair(&csv, &Limits::default()).unwrap().expect("a description");
    for book in [&head, &whole] {
        let dictionary = book.sheets[0].dictionary.as_ref().expect("a dictionary");
        assert_eq!((dictionary.variables[0].label.as_str(), book.file_name.as_str()), ("Пол", "people.csv"));
        assert_eq!(book.sha256.len(), 64);
    }
    std::fs::copy(&csv, folder.path().join("other.csv")).unwrap();
    assert!(open_records(&folder.path().join("other.csv"), 0).unwrap().is_none());
    let whole = std::fs::read_to_string(&csv).unwrap();
    std::fs::write(&csv, whole.replacen("sex", "gender", 1)).unwrap();
    let fault = open_records(&csv, 0).err().expect("a fault");
    assert!(format!("{fault:?}").contains("DescriptorDiffers"), "{fault:?}");
    // Looking into it takes the plain text.
    assert!(open_head(&csv).unwrap().is_none() && open_pair(&csv, &Limits::default()).unwrap().is_none());
    let package = folder.path().join("datapackage.json");
    let outside = std::fs::read_to_string(&package).unwrap().replace("people.csv", "../people.csv");
    std::fs::write(&package, outside).unwrap();
    assert!(open_records(&package, 0).is_err());
    std::fs::write(folder.path().join("people.csv.json"), "{ not json").unwrap();
    let fault = open_records(&csv, 0).err().expect("a fault");
    assert!(format!("{fault:?}").contains("DescriptorWrong"), "{fault:?}");
}
