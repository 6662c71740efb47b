//! Columns and headers judged by their neighbours.

use super::{Concept, concepts, read, stock, suggested};
use crate::Set;
use bearings_model::Period;

/// The observations as counterpart, sex, age, further dimensions and value.
pub(super) fn said(text: &str) -> Vec<String> {
    let common = Set { period: Some(Period::Year(2020)), area: Some("DEU".parse().unwrap()), ..stock() };
    let told = |seen: &bearings_model::Observation| {
        let key = &seen.series;
        let other: Vec<String> = key.other.iter().map(|(name, code)| format!("{name}={code}")).collect();
        let counterpart = key.counterpart.as_ref().map(ToString::to_string).unwrap_or_default();
        let value = seen.value.unwrap_or_default();
        format!("{counterpart} {} {} {}{} {value}", key.sex.code(), key.age.code(), seen.period, other.join(","))
    };
    read(text, common).observations.iter().map(told).collect()
}

#[test]
fn one_unknown_code_leaves_a_named_column_what_it_is() {
    for (text, unknown) in [
        ("Nacionalidade,Sexo,2020\nBrasil,Homens,1\nBrasil,Mulheres,2\nBrasil,Nada,3\n", "Nada"),
        ("Nationality,Reason for permit,2020\nIndia,Family,1\nIndia,Holiday,2\nIndia,Sports,3\n", "Holiday"),
        ("Nacionalidad,Grupo de edad,2020\nPerú,0-14,1\nPerú,15-64,2\nPerú,Sin dato,3\n", "Sin dato"),
    ] {
        let found = &suggested(text)[1];
        assert!(found.confidence >= 60, "{text}: {found:?}");
        assert_eq!(found.codes.iter().find(|seen| seen.text == unknown).unwrap().code, None);
    }
    let reading = read(
        "Citizenship,Sex,2020\nPeru,Male,1\nPeru,Female,2\nPeru,Neither,3\n",
        Set { area: Some("DEU".parse().unwrap()), ..stock() },
    );
    assert_eq!(reading.observations.len(), 2);
    let codes: Vec<String> = reading.findings.iter().map(|found| found.code.to_string()).collect();
    assert_eq!(codes, ["INGEST-162"]);
}

#[test]
fn letters_for_sexes_are_read_together_down_and_across() {
    let down = "Nacionalidade,Sexo,2020\nBrasil,H,1\nBrasil,M,3\nBrasil,HM,4\n";
    assert_eq!(said(down), ["BRA M _T 2020 1", "BRA F _T 2020 3", "BRA _T _T 2020 4"]);
    assert_eq!(said("Nacionalidade,H,M,HM\nBrasil,1,3,4\n"), said(down));
    let spanish = "Nacionalidad,Sexo,2020\nBrasil,V,1\nBrasil,M,3\n";
    assert_eq!(said(spanish), ["BRA M _T 2020 1", "BRA F _T 2020 3"]);
    let english = "Citizenship,Sex,2020\nBrazil,F,1\nBrazil,M,3\n";
    assert_eq!(said(english), ["BRA F _T 2020 1", "BRA M _T 2020 3"]);
}

#[test]
fn headers_of_one_row_are_of_one_kind() {
    let reasons = "Citizenship,Work,Family,Study,Other,Total\nPoland,1,2,3,4,10\nItaly,4,5,6,7,22\n";
    assert_eq!(
        said(reasons)[..5],
        [
            "POL _T _T 2020REASON=WORK 1",
            "POL _T _T 2020REASON=FAMILY 2",
            "POL _T _T 2020REASON=STUDY 3",
            "POL _T _T 2020REASON=OTHER 4",
            "POL _T _T 2020 10"
        ]
    );
    let ages = "Country of birth,0-14,15-19,65+,Not stated\nPoland,1900,1987,2000,2034\nItaly,1901,1988,2001,2030\n";
    assert_eq!(
        said(ages)[..4],
        ["POL _T Y0T14 2020 1900", "POL _T Y15T19 2020 1987", "POL _T Y_GE65 2020 2000", "POL _T _U 2020 2034"]
    );
    let sexes = suggested("Citizenship,Male,Female,Other,Total\nPoland,1,2,3,6\nItaly,4,5,6,15\n");
    let sure: Vec<bool> = sexes.iter().skip(1).map(|found| found.confidence >= 60).collect();
    assert_eq!(sure, [true, true, false, true]);
    assert_eq!(sexes[3].concept, Concept::Value);
    let areas = "Country of birth,Kenya,Uganda,Other\nFrance,1,2,3\nMali,4,5,6\nPeru,7,8,9\n";
    assert!(suggested(areas).iter().all(|found| found.confidence >= 60));
}

#[test]
fn units_names_and_years_beside_a_sex_are_no_part_of_it() {
    for head in ["Males (number),Females (number),Total (number)", "Sex: Male,Sex: Female,Sex: Total"] {
        let read = said(&format!("Citizenship,{head}\nGhana,1,2,3\n"));
        assert_eq!(read, ["GHA M _T 2020 1", "GHA F _T 2020 2", "GHA _T _T 2020 3"], "{head}");
    }
    let years = "Citizenship,Male 2018,Female 2018,Total 2019\nGhana,1,2,3\n";
    assert_eq!(said(years), ["GHA M _T 2018 1", "GHA F _T 2018 2", "GHA _T _T 2019 3"]);
    // A share is not a number of persons.
    assert!(suggested("Citizenship,Males (%),Females (%)\nGhana,1,2\n")[1].confidence < 60);
}

#[test]
fn origins_are_known_by_what_stands_beside_the_word_for_a_country() {
    let names = "previous-residence:Pays de dernière résidence|País de procedencia|Previous country of residence|\
                 Last country of residence|From country|Pays de départ|Último país de residência|Страна прибытия|前居住国\n\
                 next-residence:Next country of residence|Country of intended residence|Pays de prochaine résidence|\
                 País de residencia futura|Страна выбытия|去往国家\n\
                 citizenship:Pays de citoyenneté|País de ciudadanía|国籍（地区）|Passport country\n\
                 birth:Country born|Pays de naiss.|País nac.|País natal|出生国（地区）\n\
                 origin:Sending country|Source country|Sender country|Pays d'envoi|País emisor|Страна отправления\n\
                 area:Country|Host country|Country name|Country code|Pays de résidence|Страна проживания|国家名称";
    for line in names.lines() {
        let (concept, heads) = line.trim().split_once(':').unwrap();
        for head in heads.split('|') {
            let found = &suggested(&format!("{head},Value\nKenya,1204\nMali,88\nGhana,301\nUganda,9\n"))[0];
            assert_eq!((found.concept.id(), found.confidence >= 60), (concept, true), "{head}");
            assert_eq!(found.identifies, None, "{head}");
        }
    }
    let unknown = &suggested("Country of the aunt,Value\nKenya,1204\nMali,88\n")[0];
    assert!(unknown.confidence < 60, "{unknown:?}");
}

#[test]
fn numbers_in_names_are_no_ages_and_numbers_of_records_no_values() {
    let text = "ISCO08,Year,Persons\n1,2019,100\n2,2019,200\n5,2019,300\n";
    assert_eq!(concepts(text), ["occupation", "period", "value"]);
    assert!(suggested(text).iter().all(|found| found.confidence >= 60));
    for head in ["Serial number", "Case number", "Numéro d'ordre", "Número de orden"] {
        assert_eq!(concepts(&format!("{head},Value\n1001,1204\n1002,88\n1003,301\n"))[0], "identifier", "{head}");
    }
    for head in ["Year of first arrival", "Year moved here", "来华年份"] {
        assert_eq!(concepts(&format!("{head},Value\n2001,1204\n2015,88\n1999,301\n"))[0], "arrival-year", "{head}");
    }
}
