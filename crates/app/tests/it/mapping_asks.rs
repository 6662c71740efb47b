//! What a mapping asks a person about before a wrong value could be kept: units, money, sexes, counterparts, texts.

use crate::mapping::{codes, refused, tried};
use crate::world::program;
use bearings_app::{App, MappingTrial};

fn read(app: &App, table: &str, more: &[(&str, &str)]) -> MappingTrial {
    tried(app, table, more).expect(table)
}

/// The values as they are kept, in units.
fn values(trial: &MappingTrial) -> Vec<String> {
    let table = &trial.recipe.tables[0];
    let power = |set: &bearings_ingest::Set| set.multiplier.or(table.set.multiplier).unwrap_or_default();
    let powers = table.values.iter().filter(|part| !part.skip).map(|part| power(&part.set).to_string());
    powers.collect()
}

#[test]
fn a_power_stands_before_or_behind_its_unit() {
    let (app, _folder) = program();
    for (head, power) in [
        ("Remittances (million USD)", "6"),
        ("Amount (USD mn)", "6"),
        ("Montant (milliers de USD)", "3"),
        ("Сумма (млн долл. США)", "6"),
        ("Number", "0"),
    ] {
        let table = format!("Sending country,Year,{head}\nMali,2020,1.5\nPeru,2020,2.5\n");
        let trial = read(&app, &table, &[("indicator", "B133"), ("c1", "origin"), ("c3", "value")]);
        assert_eq!(values(&trial), [power], "{head}");
    }
    // One column in thousands leaves the others as they are; a person's own word goes before all.
    let two = "Country of birth,2019,2020 (thousands)\nMali,100,0.2\nPeru,7,0.9\n";
    assert_eq!(values(&read(&app, two, &[])), ["0", "3"]);
    assert_eq!(values(&read(&app, two, &[("multiplier", "6")])), ["6"]);
    // What is not read says nothing of what is.
    let left_out = "Country of birth,2019,Change (thousands)\nMali,100,0.2\nPeru,7,0.9\n";
    assert_eq!(values(&read(&app, left_out, &[("c3", "skip")])), ["0"]);
}

#[test]
fn powers_that_are_not_kept_and_other_money_are_asked_about() {
    let (app, _folder) = program();
    let table = |head: &str| format!("Sending country,{head}\nMali,1.5\nPeru,2.5\n");
    let money = [("indicator", "B133"), ("c1", "origin"), ("c2", "value"), ("period", "2020")];
    let with = |more: (&'static str, &'static str)| -> Vec<_> { money.iter().copied().chain([more]).collect() };
    let billion = table("Remittances (US$ billion)");
    assert_eq!(refused(&app, &billion, &money).0, "APP-146");
    assert_eq!(values(&read(&app, &billion, &with(("multiplier", "6")))), ["6"]);
    assert_eq!(refused(&app, &table("人数（万人）"), &with(("indicator", "B10"))).0, "APP-146");
    let shillings = table("Remittances (KES million)");
    assert_eq!(refused(&app, &shillings, &money).0, "APP-147");
    assert_eq!(values(&read(&app, &shillings, &with(("unit", "USD")))), ["6"]);
    // Persons are counted in no money.
    assert_eq!(read(&app, &table("Clients with a EUR account"), &with(("indicator", "B10"))).report.observations, 2);
}

#[test]
fn two_counterparts_of_one_value_are_asked_about() {
    let (app, _folder) = program();
    let table = "Country of birth,Country of previous residence,2020\nTogo,Ghana,5\nMali,Niger,9\n";
    let columns = "Country of birth · Country of previous residence";
    assert_eq!(refused(&app, table, &[]), ("INGEST-264".into(), vec![columns.into()]));
    assert_eq!(read(&app, table, &[("c2", "skip")]).first[0][2], "TGO");
    let sums = "Country of birth,Citizenship,2020\nTogo,Total,5\nMali,Total,9\n";
    let trial = read(&app, sums, &[("c2", "citizenship")]);
    assert_eq!((trial.first[0][2].as_str(), codes(&trial)), ("TGO", Vec::<String>::new()));
}

#[test]
fn the_sex_of_a_title_is_asked_for() {
    let (app, _folder) = program();
    let table = "Foreign-born males by country of birth,,\n,,\nCountry of birth,2019,2020\nMali,5,6\nPeru,7,8\n";
    assert_eq!(refused(&app, table, &[]).0, "APP-148");
    assert_eq!(read(&app, table, &[("sex", "M")]).first[0][3], "M");
    assert_eq!(read(&app, table, &[("sex", "_T")]).first[0][3], "_T");
}

#[test]
fn reasons_are_reasons_of_one_indicator() {
    let (app, _folder) = program();
    let table = "Country of origin,Refugees,Asylum-seekers\nMali,20,3\nPeru,10,2\n";
    let trial =
        read(&app, table, &[("period", "2021"), ("m2", "B90"), ("m3", "B93"), ("c2", "value"), ("c3", "value")]);
    assert!(trial.recipe.tables[0].values.iter().all(|part| part.set.other.is_empty()), "{}", trial.text);
}

#[test]
fn texts_that_are_one_code_are_asked_about_or_added_up() {
    let (app, _folder) = program();
    let table = "Country of birth,2020\nMali,5\nNot stated,6\nUnknown,7\n";
    let named = vec!["Country of birth".into(), "Not stated · Unknown".into(), "XXX".into()];
    assert_eq!(refused(&app, table, &[]), ("APP-149".into(), named));
    let sums = read(&app, table, &[("add-up", "yes")]);
    assert_eq!(sums.report.observations, 2);
    assert_eq!((sums.first[1][2].as_str(), sums.first[1][5].as_str()), ("XXX", "13"));
    let apart = read(&app, table, &[("k1.Unknown", "XOT")]);
    assert_eq!(apart.report.observations, 3);
    let of_which = "Country of birth,2020\nUnited Kingdom,100\nof which: Scotland,20\nMali,5\n";
    assert_eq!(read(&app, of_which, &[]).first[0][5], "100");
    // Categories are no parts.
    let unread = "Country of birth,Sort,2020\nMali,red,100\nMali,blue,40\nPeru,red,7\nPeru,blue,9\n";
    assert_eq!(refused(&app, unread, &[("add-up", "yes")]).0, "APP-137");
}

#[test]
fn a_column_that_nothing_speaks_for_is_told() {
    let (app, _folder) = program();
    let table = "Citizenship,unit,Year,Number\nTogo,THS_PER,2020,100\nMali,THS_PER,2020,60\n";
    assert_eq!(codes(&read(&app, table, &[])), ["INGEST-166"]);
    assert!(codes(&read(&app, table, &[("c2", "skip")])).is_empty());
}
