//! The shipped packs: hashes, recipes, and the table of areas.

use crate::files::*;
use bearings_ingest::{AreaMatch, AreaTable, IngestFault, Pack, Recipe};
use bearings_model::AreaKind;

#[test]
fn every_file_of_every_pack_is_the_one_that_was_packed() {
    let mut files = 0;
    for pack_id in ["areas", "outlines", UN, BANK] {
        let pack = Pack::parse(&String::from_utf8(bytes(pack_id, "pack.toml")).unwrap(), pack_id).unwrap();
        assert_eq!(pack.id, pack_id);
        for file in &pack.files {
            pack.verify(&file.name, &bytes(pack_id, &file.name)).unwrap();
            if !file.recipe.is_empty() {
                recipe(pack_id, &file.recipe);
            }
            files += 1;
        }
        let mut other = bytes(pack_id, &pack.files[0].name);
        other[0] ^= 1;
        let fault = pack.verify(&pack.files[0].name, &other);
        assert!(matches!(fault, Err(IngestFault::PackFileChanged { .. })));
        assert!(pack.verify("stranger.csv", b"").is_err());
    }
    assert_eq!(files, 16);
}

#[test]
fn the_table_of_areas_holds_the_edition() {
    let areas = areas();
    let edition = areas.list("un-ims-2019");
    assert_eq!(edition.len(), 232);
    for code in edition {
        assert_eq!(areas.area(code).unwrap().kind, AreaKind::Country, "{code}");
        assert!(areas.groups_of(code).len() >= 4, "{code}: {:?}", areas.groups_of(code));
    }
    let kenya: Vec<_> = areas.groups_of(&"KEN".parse().unwrap()).iter().map(|code| code.as_str()).collect();
    assert_eq!(kenya[..3], ["UN_910", "UN_903", "UN_947"]);
    let read = un_reading().observations.iter().map(|o| &o.series.ref_area);
    for code in read.collect::<std::collections::HashSet<_>>() {
        assert!(areas.area(code).is_some(), "{code}");
    }
}

#[test]
fn areas_are_found_by_code_and_by_any_spelling_of_the_name() {
    let area = |code: &str| AreaMatch::Area(code.parse().unwrap());
    let areas = areas();
    for (text, code) in
        [("4", "AFG"), ("004", "AFG"), ("4.0", "AFG"), ("830", "M49_830"), ("900", "UN_900"), ("1503", "UN_1503")]
    {
        assert_eq!(areas.resolve_m49(text), area(code), "{text}");
    }
    for (text, code) in [
        ("Bahamas, The", "BHS"),
        ("Egypt, Arab Rep.", "EGY"),
        ("Cote d'Ivoire", "CIV"),
        ("CÔTE D’IVOIRE", "CIV"),
        ("Curacao", "CUW"),
        ("Korea, Rep.", "KOR"),
        ("Dem. People's Republic of Korea", "PRK"),
        ("Other South", "XOS"),
        ("Europe", "UN_908"),
        ("EUROPE", "UN_917"),
        ("Кения", "KEN"),
        ("كينيا", "KEN"),
        ("Alemania", "DEU"),
    ] {
        assert_eq!(areas.resolve_name(text), area(code), "{text}");
    }
    assert_eq!(areas.resolve_code("CHI"), area("M49_830"));
    assert_eq!(areas.resolve_code("ARB"), AreaMatch::Aggregate);
    assert_eq!(areas.resolve_name("Ruritania"), AreaMatch::Unknown);
    assert_eq!(areas.resolve_m49("999"), AreaMatch::Unknown);
}

#[test]
fn a_wrong_table_of_areas_is_refused_with_its_line() {
    let head = "code,m49,iso2,kind,scheme,groups,lists\n";
    let load = |areas: &str, aliases: &str| {
        AreaTable::load(format!("{head}{areas}").as_bytes(), format!("alias,code,scope\n{aliases}").as_bytes())
            .map(|_| ())
    };
    assert_eq!(load("KEN,404,KE,country,,,\n", "Kenya,KEN,name\n"), Ok(()));
    for (areas, aliases) in [
        ("kenya,404,KE,country,,,\n", ""),
        ("KEN,404,KE,kingdom,,,\n", ""),
        ("KEN,404,KE,country,,,\nKEN,405,,country,,,\n", ""),
        ("KEN,404,KE,country,,,\nUGA,404,,country,,,\n", ""),
        ("KEN,404,KE,country,,,\n", "Uganda,UGA,name\n"),
        ("KEN,404,KE,country,,,\n", "Kenya,KEN,word\n"),
    ] {
        assert!(matches!(load(areas, aliases), Err(IngestFault::AreaTableWrong { .. })), "{areas} {aliases}");
    }
    assert!(matches!(AreaTable::load(b"code\nKEN\n", b""), Err(IngestFault::AreaTableWrong { line: 1, .. })));
}

#[test]
fn recipes_that_are_newer_broken_or_contradict_themselves_are_refused() {
    let good = String::from_utf8(bytes(UN, "un-desa-ims-tables-2019-age.recipe.toml")).unwrap();
    let parse = |text: &str| Recipe::parse(text, "a.recipe.toml");
    assert!(parse(&good).is_ok());
    let newer = parse(&good.replacen("format = 1", "format = 2\nnovelty = true", 1));
    assert_eq!(newer, Err(IngestFault::RecipeNewer { recipe: "a.recipe.toml".into(), format: 2 }));
    for (from, to) in
        [("format = 1", "format = 1\nnovelty = true"), ("[[table]]", "[[table"), ("\"period\"", "\"perod\"")]
    {
        let fault = parse(&good.replacen(from, to, 1));
        assert!(matches!(fault, Err(IngestFault::RecipeUnreadable { .. })), "{to}: {fault:?}");
    }
    for (from, to) in [
        ("{age}_({sex})", "{age}_({gender})"),
        (", unit = \"PS\"", ""),
        ("is = \"period\"", "is = \"label\""),
        ("mf = \"_T\"", "mf = \"both\""),
        ("header = \"Destination\", equals", "header = \"Target\", equals"),
        ("format = 1", "format = 0"),
        ("edition = \"2019\"", "edition = \"\""),
    ] {
        let fault = parse(&good.replacen(from, to, 1));
        assert!(matches!(fault, Err(IngestFault::RecipeWrong { .. })), "{to}: {fault:?}");
    }
}
