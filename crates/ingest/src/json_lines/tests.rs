//! Objects in all the ways they come in, what is refused, and mutated bytes.

use super::open_json_lines;
use crate::records::{Dictionary, RecordsFault};
use crate::sheet::Cell;
use std::io::Cursor;

type Read = (Dictionary, Vec<Vec<Cell>>);

fn read(bytes: &[u8]) -> Result<Read, RecordsFault> {
    let mut records = open_json_lines(Cursor::new(bytes.to_vec()))?;
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    while records.next(&mut row)? {
        assert_eq!(row.len(), records.dictionary().variables.len());
        rows.push(row.clone());
    }
    Ok((records.dictionary().clone(), rows))
}

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(format!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/json/{}"), name)).unwrap()
}

fn names(dictionary: &Dictionary) -> Vec<&str> {
    dictionary.variables.iter().map(|variable| variable.name.as_str()).collect()
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

#[test]
fn nested_objects_become_columns() {
    let (dictionary, rows) = read(&fixture("interviews.jsonl")).unwrap();
    let columns = ["id", "date", "place.region", "place.geo.lat", "place.geo.lon", "age", "tools", "members", "agreed"];
    assert_eq!(names(&dictionary), [&columns[..], &["note", "place.name"]].concat());
    assert_eq!((dictionary.encoding.as_str(), dictionary.encoding_guessed, dictionary.rows), ("UTF-8", false, None));
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[0][0], text("90071992547409931234"));
    assert_eq!(
        rows[0][2..7],
        [text("Thiès"), Cell::Number(14.79), Cell::Number(-16.93), Cell::Number(34.0), text("hoe plough"),]
    );
    assert_eq!(
        rows[0][7..],
        [text(r#"[{"name": "A", "age": 3}, {"name": "B", "age": 1.50}]"#), Cell::Bool(true), Cell::Empty, Cell::Empty,]
    );
    assert_eq!(rows[1][5..10], [Cell::Empty, Cell::Empty, Cell::Empty, Cell::Bool(false), text("said \"no\"\n")]);
    assert_eq!(rows[2][10], text("Ziguinchor"));
}

#[test]
fn lists_lines_and_pretty_printed_objects_are_the_same() {
    let lines = read(b"{\"a\":1,\"b\":\"x, [y]\"}\n\n{\"b\":\"}\\\"\"}\n").unwrap();
    assert_eq!(lines.1, [vec![Cell::Number(1.0), text("x, [y]")], vec![Cell::Empty, text("}\"")]]);
    for same in [
        &b"[{\"a\":1,\"b\":\"x, [y]\"},{\"b\":\"}\\\"\"}]"[..],
        b" [ {\"a\" : 1,\r\n\"b\":\"x, [y]\" }\n, {\"b\":\"}\\\"\"} ]\n ",
        b"\xef\xbb\xbf{\"a\":1,\"b\":\"x, [y]\"}{\"b\":\"}\\\"\"}",
    ] {
        assert_eq!(read(same).unwrap(), lines);
    }
}

#[test]
fn the_only_list_of_a_wrapping_object_is_the_table() {
    let plain = read(b"[{\"a\":1,\"b\":{\"c\":\"x\"}},{\"a\":2}]").unwrap();
    let wrapped =
        read(b" {\"type\": \"All, of {it}\", \"of\": {\"year\": 2024}, \"rows\" : [ {\"a\":1,\"b\":{\"c\":\"x\"}},{\"a\":2}]\n, \"count\": 2, \"marks\": [1, 2]}\n").unwrap();
    assert_eq!(wrapped.1, plain.1);
    assert_eq!(names(&wrapped.0), ["a", "b.c"]);
    assert_eq!(wrapped.0.not_kept, ["type", "of.year", "count", "marks"]);
    // A file of many rows is longer than one object may be.
    let row = format!("{{\"a\":\"{}\"}}", "x".repeat(1000));
    let long = format!("{{\"rows\":[{}],\"end\":true}}", vec![row; 2000].join(","));
    let (dictionary, rows) = read(long.as_bytes()).unwrap();
    assert_eq!((rows.len(), dictionary.not_kept), (2000, vec!["end".to_owned()]));
    // Objects that stand for themselves keep their lists, and of equal lists the first is the table.
    let lines = read(b"{\"a\":[{\"b\":1}]}\n{\"a\":[{\"b\":2}]}\n").unwrap();
    assert_eq!((names(&lines.0), lines.1.len()), (vec!["a"], 2));
    let several = read(b"{\"a\":[{\"b\":1}],\"c\":[{\"b\":2}]}").unwrap();
    assert_eq!((names(&several.0), several.1.len(), several.0.not_kept.join(",")), (vec!["b"], 1, "c".to_owned()));
    for broken in
        ["{\"a\":[{\"b\":1}]", "{\"a\":[{\"b\":1}]} x", "{\"a\":[{\"b\":1}] \"c\":1}", "{a:1,\"a\":[{\"b\":1}]}"]
    {
        assert!(matches!(read(broken.as_bytes()), Err(RecordsFault::Damaged)), "{broken}");
    }
}

#[test]
fn numbers_lose_no_digits() {
    let (_, rows) =
        read(br#"{"a":9007199254740993,"b":-0.1,"c":1e400,"d":[1.50,-2,true,null,"x y"],"e":1E3}"#).unwrap();
    let expected = [text("9007199254740993"), Cell::Number(-0.1), text("1e400"), text("[1.50,-2,true,null,\"x y\"]")];
    assert_eq!(rows[0][..4], expected);
    assert_eq!(rows[0][4], Cell::Number(1000.0));
}

#[test]
fn what_holds_nothing_is_empty() {
    let (dictionary, rows) = read(br#"{"a":"","b":{},"c":[],"d":null,"e":[null]}"#).unwrap();
    assert_eq!(names(&dictionary), ["a", "b", "c", "d", "e"]);
    assert!(rows[0].iter().all(|cell| *cell == Cell::Empty));
}

#[test]
fn what_first_occurs_late_has_its_column() {
    let mut lines = "{\"a\": 1}\n".repeat(5000);
    lines += "{\"b\": 2, \"a\": {\"x\": 3}}\n{\"b\": 5, \"c\": {\"d\": null}}\n";
    let (dictionary, rows) = read(lines.as_bytes()).unwrap();
    assert_eq!((names(&dictionary), rows.len()), (vec!["a", "b", "a.x", "c.d"], 5002));
    assert_eq!(rows[5000], [Cell::Empty, Cell::Number(2.0), Cell::Number(3.0), Cell::Empty]);
    assert!(dictionary.not_kept.is_empty());
    let list = format!("[{}]", lines.trim_end().replace('\n', ","));
    assert_eq!(read(list.as_bytes()).unwrap(), (dictionary, rows));
}

#[test]
fn the_beginning_of_a_large_file_has_the_names_of_its_first_rows() {
    let lines = "{\"a\": 1}\n".repeat(2001) + "{\"b\": 2}\n";
    let mut records = super::open_json_head(Cursor::new(lines.clone().into_bytes())).unwrap();
    assert_eq!(names(records.dictionary()), ["a"]);
    let mut row = Vec::new();
    assert!(records.next(&mut row).unwrap() && row == [Cell::Number(1.0)]);
    let list = format!(
        "{{\"t\":[{{\"c\":1}}],\"of\":[{}],\"u\":[{{\"d\":{}1}}]}}",
        lines.trim_end().replace('\n', ","),
        " ".repeat(1 << 20)
    );
    let mut records = super::open_json_head(Cursor::new(list.into_bytes())).unwrap();
    assert_eq!((names(records.dictionary()), &records.dictionary().not_kept), (vec!["a"], &vec!["t".to_owned()]));
    assert!(records.next(&mut row).unwrap() && row == [Cell::Number(1.0)]);
}

#[test]
fn repeated_names_are_told_and_like_names_told_apart() {
    let (dictionary, rows) = read(b"{\"a\": 3, \"a\": 4}\n{\"a\": null, \"a\": 5}").unwrap();
    assert_eq!(
        (rows, dictionary.not_kept),
        (vec![vec![Cell::Number(4.0)], vec![Cell::Number(5.0)]], vec!["a (repeated)".to_owned()])
    );
    let (dictionary, rows) = read(br#"[{"a.b":1,"a":{"b":2}},{"a":{"b":4}}]"#).unwrap();
    assert_eq!((names(&dictionary), dictionary.not_kept.len()), (vec!["a.b", "a.b 2"], 0));
    assert_eq!(rows, [[Cell::Number(1.0), Cell::Number(2.0)], [Cell::Empty, Cell::Number(4.0)]]);
}

#[test]
fn nothing_in_place_of_an_object_is_no_column() {
    let mut lines = "{\"p\": {\"q\": null}, \"r\": null}\n{\"p\": {\"q\": {\"s\": 1}}}\n".repeat(600);
    lines += "{\"p\": null}\n{\"p\": null}\n";
    let (dictionary, rows) = read(lines.as_bytes()).unwrap();
    assert_eq!((names(&dictionary), rows.len()), (vec!["r", "p.q.s"], 1202));
    assert!(dictionary.not_kept.is_empty());
    lines += "{\"p\": 7}\n";
    assert_eq!(names(&read(lines.as_bytes()).unwrap().0), ["r", "p.q.s", "p"]);
}

#[test]
fn the_longest_list_of_objects_is_the_table() {
    let found = |json: &str| {
        let (dictionary, rows) = read(json.as_bytes()).unwrap();
        (names(&dictionary).join(","), rows.len(), dictionary.not_kept.join(","))
    };
    let told = |names: &str, rows, not_kept: &str| (names.to_owned(), rows, not_kept.to_owned());
    // A page with what it says of itself before its rows.
    assert_eq!(found(r#"[{"page":1,"of":{"n":2}},[{"a":1},{"a":2}]]"#), told("a", 2, "page,of.n"));
    let deep = r#"{"ok":true,"result":{"fields":[{"id":"a"},{"id":"b"},{"id":"c"}],"records":[{"a":1},{"a":2}],"total":2},"n":NaN}"#;
    assert_eq!(found(deep), told("a", 2, "ok,result.fields,result.total,n"));
    assert_eq!(found(r#"{"fields":[{"id":"a"}],"n":0}"#), told("id", 1, "n"));
    assert_eq!(found(r#"{"items":[{"a":1},{"a":2}],"total":[{"n":5}]}"#), told("a", 2, "total"));
    assert_eq!(found(r#"{"facets":[{"n":5}],"items":[{"a":1},{"a":2}]}"#), told("a", 2, "facets"));
    assert_eq!(found(r#"{"a":{"b":{"c":{"d":[{"e":1},{"e":2}]}}}}"#), told("e", 2, ""));
    // Lists inside the objects of a list are theirs, however long; deeper ones are not looked for.
    assert_eq!(found(r#"[{"h":1,"members":[{"a":1},{"a":2}]}]"#), told("h,members", 1, ""));
    assert_eq!(found(r#"{"of":[{"h":1,"members":[{"a":1},{"a":2}]}]}"#), told("h,members", 1, ""));
    assert_eq!(found(r#"{"a":{"b":{"c":{"d":{"e":[{"f":1}]}}}}}"#), told("a.b.c.d.e", 1, ""));
    assert_eq!(found(r#"{"a":[{"b":1},2]}"#), told("a", 1, ""));
    assert_eq!(found(r#"[[{"a":1}]]"#), told("a", 1, ""));
}

#[test]
fn lists_below_a_list_of_names_are_rows() {
    let (dictionary, rows) = read(br#"[["iso","v",null],["KEN",1],["UGA",2.50,{"x":3},"more"]]"#).unwrap();
    assert_eq!(names(&dictionary), ["iso", "v", "column 3.x", "column 4"]);
    assert_eq!(rows[0], [text("KEN"), Cell::Number(1.0), Cell::Empty, Cell::Empty]);
    assert_eq!(rows[1], [text("UGA"), Cell::Number(2.5), Cell::Number(3.0), text("more")]);
    for broken in [r#"[["a"]]"#, r#"[["a"],1]"#, r#"[["a"],["b"]"#, r#"[["a"],{"b":1}]"#] {
        assert!(matches!(read(broken.as_bytes()), Err(RecordsFault::Damaged)), "{broken}");
    }
}

#[test]
fn numbers_that_json_does_not_have_are_read() {
    let (dictionary, rows) = read(b"[{\"a\":NaN,\"b\":\"NaN\"},{\"a\":-Infinity,\"b\":[1,NaN,Infinity]}]").unwrap();
    assert_eq!(names(&dictionary), ["a", "b"]);
    assert_eq!(rows, [[Cell::Empty, text("NaN")], [text("-Infinity"), text("1 null Infinity")]]);
    for python in ["[{'a':1}]", "{'a': 1}\n"] {
        assert!(matches!(read(python.as_bytes()), Err(RecordsFault::QuotesOfPython)), "{python}");
    }
}

#[test]
fn values_of_lists_keep_their_places() {
    let (_, rows) =
        read(br#"{"a":[1,null,3],"b":["x","","z"],"c":["South Sudan","Kenya"],"d":["South Sudan"],"e":[null,""]}"#)
            .unwrap();
    assert_eq!(
        rows[0],
        [text("1 null 3"), text("x \"\" z"), text(r#"["South Sudan","Kenya"]"#), text("South Sudan"), Cell::Empty]
    );
}

#[test]
fn cubes_have_a_row_for_each_value() {
    let dimensions = r#""dimension":{"geo":{"label":"Country","category":{"index":{"UG":1,"KE":0},"label":{"KE":"Kenya","UG":"Uganda"}}},"time":{"category":{"index":["2019","2020"],"unit":{}}},"sex":{"category":{"label":{"T":"Total"}}}}"#;
    let cube = format!(
        r#"{{"version":"2.0","class":"dataset","label":"Migrants","source":"Office","id":["geo","time","sex"],"size":[2,2,1],{dimensions},"value":[1.50,2,null,90071992547409931234],"status":{{"2":"c"}},"extension":{{}}}}"#
    );
    let (dictionary, rows) = read(cube.as_bytes()).unwrap();
    assert_eq!(names(&dictionary), ["geo", "time", "sex", "value", "status"]);
    assert_eq!(
        (dictionary.label.as_str(), dictionary.notes.join(","), dictionary.rows),
        ("Migrants", "Office".to_owned(), Some(4))
    );
    assert_eq!(dictionary.not_kept, ["extension", "time.unit"]);
    let geo = &dictionary.variables[0];
    assert_eq!((geo.label.as_str(), &geo.values[1]), ("Country", &(text("UG"), "Uganda".to_owned())));
    assert_eq!(rows[1], [text("KE"), text("2020"), text("T"), Cell::Number(2.0), Cell::Empty]);
    assert_eq!(rows[2], [text("UG"), text("2019"), text("T"), Cell::Empty, text("c")]);
    assert_eq!(rows[3][3], text("90071992547409931234"));
    // Version 1, of which some values are given.
    let old = dimensions.replace(r#""dimension":{"#, r#""dimension":{"id":["geo","time","sex"],"size":[2,2,1],"#);
    let (dictionary, rows) =
        read(format!(r#"{{"first":{{{old},"value":{{"3":7}}}},"second":{{{old},"value":[]}}}}"#).as_bytes()).unwrap();
    assert_eq!(
        (rows, dictionary.not_kept.join(",")),
        (vec![vec![text("UG"), text("2020"), text("T"), Cell::Number(7.0)]], "second,time.unit".to_owned())
    );
    for (from, to) in
        [("[2,2,1]", "[2,3,1]"), ("[1.50,", "[1,1,"), ("\"2\":\"c\"", "\"9\":\"c\""), ("\"id\"", "\"of\"")]
    {
        assert!(matches!(read(cube.replace(from, to).as_bytes()), Err(RecordsFault::Damaged)), "{from}");
    }
}

#[test]
fn other_encodings_are_read() {
    let line = "{\"région\": \"Thiès, Sédhiou, Kédougou, Saint-Louis — où ça?\"}\n".replace('—', "-");
    let wide: Vec<u8> = line.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let (dictionary, rows) = read(&[&[0xff, 0xfe], &wide[..]].concat()).unwrap();
    assert_eq!((names(&dictionary), dictionary.encoding.as_str()), (vec!["région"], "UTF-16LE"));
    let old: Vec<u8> = line.chars().map(|letter| letter as u8).collect();
    let (dictionary, same) = read(&old).unwrap();
    assert_eq!((dictionary.encoding.as_str(), same), ("windows-1252", rows));
}

#[test]
fn bytes_without_meaning_are_told() {
    let mut bytes = "{\"a\": \"é\"}\n".repeat(10_000).into_bytes();
    bytes.extend_from_slice(b"{\"a\": \"\xe9\"}\n");
    let (dictionary, rows) = read(&bytes).unwrap();
    assert_eq!(rows.len(), 10_001);
    assert_eq!(dictionary.not_kept, ["bytes that are not UTF-8"]);
}

#[test]
fn what_is_no_list_of_objects_is_damaged() {
    for text in [
        "",
        " ",
        "[]",
        "1\n2\n",
        "[1]",
        "null",
        "\"x\"",
        "{\"a\":1",
        "{\"a\":1} x",
        "[{\"a\":1}",
        "[{\"a\":1},]",
        "[{\"a\":1}{\"a\":2}]",
        "[{\"a\":1}]]",
        "[{\"a\":1}] {\"a\":2}",
        "{\"a\":1},{\"a\":2}",
        "{\"a\":NaNa}",
        "{a:1}",
        "{\"a\":]}",
        "{\"a\":1]",
        "{\"a\":\"\\x\"}",
        "{\"a\":01}",
        "{\"a\":\"\u{1}\"}",
    ] {
        assert!(matches!(read(text.as_bytes()), Err(RecordsFault::Damaged)), "{text}");
    }
}

#[test]
fn what_is_too_large_is_refused() {
    let deep = |levels: usize| format!("{}1{}", "{\"a\":".repeat(levels), "}".repeat(levels));
    assert_eq!(names(&read(deep(32).as_bytes()).unwrap().0), [["a"; 32].join(".")]);
    let long = format!("{{\"a\": \"{}\"}}", "x".repeat(1 << 20));
    let fields: Vec<String> = (0..10_001).map(|name| format!("\"{name}\":1")).collect();
    let wide = format!("{{{}}}", fields.join(","));
    let spread: String = (0..10_001).map(|name| format!("{{\"{name}\":1}}\n")).collect();
    let name = format!("{{\"{}\":1}}", "x".repeat(5000));
    let lists = format!("{{\"a\":{}{}}}", "[".repeat(40), "]".repeat(40));
    for text in [deep(33), long, wide, spread.clone(), name, lists] {
        let result = read(text.as_bytes());
        assert!(matches!(result, Err(RecordsFault::TooLarge)), "{}", &text[..40]);
    }
}

#[test]
fn mutated_bytes_never_panic() {
    for name in ["interviews.jsonl", "cube.json", "page.json", "answer.json", "rows.json"] {
        read(&fixture(name)).unwrap();
        mutate(&fixture(name));
    }
}

fn mutate(original: &[u8]) {
    let mut state = 42u64;
    let mut random = move || {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (state >> 33) as usize
    };
    for _ in 0..2000 {
        let mut bytes = original.to_vec();
        for _ in 0..1 + random() % 4 {
            let place = random() % bytes.len();
            match random() % 4 {
                0 => bytes[place] = random() as u8,
                1 => bytes[place] = b"{}[]\",:\\0-"[random() % 10],
                2 => bytes.truncate(place.max(1)),
                _ => bytes.insert(place, b"{}[]\",:\\0-"[random() % 10]),
            }
        }
        let _ = read(&bytes);
    }
}
