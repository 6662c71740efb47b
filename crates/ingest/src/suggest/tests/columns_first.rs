//! What columns say goes before headers, and what a column of sums or of the whole country says.

use super::rows::said;
use super::*;

#[test]
fn a_header_of_values_takes_nothing_from_a_column() {
    for text in [
        "Country of birth,Sex,Persons\nCuba,Male,5\nCuba,Female,6\n",
        "Pays de naissance,Sexe,Nombre de personnes\nCuba,Hommes,5\nCuba,Femmes,6\n",
        "Страна рождения,Пол,Всего\nКуба,мужской,5\nКуба,женский,6\n",
        "出生国,性别,合计\n古巴,男,5\n古巴,女,6\n",
        "بلد الميلاد,الجنس,المجموع\nكوبا,ذكور,5\nكوبا,إناث,6\n",
    ] {
        assert_eq!(said(text), ["CUB M _T 2020 5", "CUB F _T 2020 6"], "{text}");
    }
    let only = "Country of birth,Sex,Persons\nCuba,Male,5\nHaiti,Male,7\n";
    assert_eq!(said(only), ["CUB M _T 2020 5", "HTI M _T 2020 7"]);
    let ages = "Country of birth,Age group,All ages\nCuba,0-14,5\nCuba,15+,7\n";
    assert_eq!(said(ages), ["CUB _T Y0T14 2020 5", "CUB _T Y_GE15 2020 7"]);
    // A column that says the same in all rows leaves the parts to the headers.
    let parts = "Country of birth,Sex,Males,Females\nCuba,Total,5,6\nHaiti,Total,7,8\n";
    assert_eq!(said(parts)[..2], ["CUB M _T 2020 5", "CUB F _T 2020 6"]);
}

#[test]
fn the_row_of_the_sum_is_no_category() {
    for (head, part, total) in [
        ("Occupation", "Managers", "Total"),
        ("Статус занятости", "Самозанятые", "Всего"),
        ("Duration of stay", "Long", "All durations"),
        ("Province", "Kasaï", "Total"),
        ("Région", "Nord", "Ensemble"),
        ("省份", "云南", "合计"),
        ("المحافظة", "عدن", "الإجمالي"),
    ] {
        let read = said(&format!("{head},2020\n{part},10\n{total},30\n"));
        assert!(read[0].ends_with(&format!("={part} 10")), "{read:?}");
        assert_eq!(read[1], " _T _T 2020 30", "{head}");
    }
}

#[test]
fn the_country_among_its_provinces_is_their_sum() {
    let text = "Region,2020\nBavaria,10\nSaxony,20\nGermany,30\n";
    assert_eq!(said(text), [" _T _T 2020AREA_SUB=Bavaria 10", " _T _T 2020AREA_SUB=Saxony 20", " _T _T 2020 30",]);
    // A province may have the name of its country.
    let named_so = "Region,2020\nBavaria,10\nSaxony,20\nGermany,12\n";
    assert_eq!(said(named_so)[2], " _T _T 2020AREA_SUB=Germany 12");
}

#[test]
fn a_total_beside_areas_is_no_area() {
    let text = "Citizenship,Total,Austria,Belgium,Others here\nGermany,60,10,50,1\nFrance,63,11,52,2\n";
    assert_eq!(said(text).iter().filter(|value| value.starts_with("DEU")).count(), 2, "{:?}", said(text));
    assert!(said(text).iter().all(|value| !value.ends_with(" 60") && !value.ends_with(" 1")), "{:?}", said(text));
}

#[test]
fn continents_are_no_provinces() {
    let found = suggested("Region,Country of birth,2011\nAfrica,Lesotho,1\nAfrica,Angola,2\nEurope,Germany,5\n");
    assert_eq!((found[0].concept, found[0].confidence < 60), (Concept::Area, true));
    assert_eq!(suggested("Region,2020\nDakar,1\nThiès,2\nSénégal,3\n")[0].concept, Concept::Province);
}

#[test]
fn numbers_with_marks_under_a_year_are_values() {
    let text = "Country of birth,2019,2020\nSerbia,\"1,234 e\",\"1,250\"\nSudan,12,13 (p)\nRussia,5,6\n";
    let read = read(text, crate::Set { area: Some("MNE".parse().unwrap()), ..stock() });
    let values: Vec<_> = read.observations.iter().map(|seen| seen.value.unwrap()).collect();
    assert_eq!(values, [1234.0, 1250.0, 12.0, 13.0, 5.0, 6.0]);
    assert_ne!(concepts("Code,Name,2020\n1 a,x,4\n2 b,y,5\n3 e,z,6\n")[0], "value");
}

#[test]
fn a_part_of_a_year_is_no_year_in_headers() {
    let found = suggested("Country of birth,2019,2020 (Jan-Jun)\nTogo,1,2\nMali,3,4\n");
    let sure: Vec<bool> = found.iter().map(|found| found.confidence >= 60).collect();
    assert_eq!(sure, [true, true, false]);
}

#[test]
fn titles_of_one_sex_are_known() {
    use bearings_model::Sex::{Female, Male};
    let vocabulary = vocabulary();
    for (title, sex) in [
        ("Foreign-born males by country of birth, 2021", Some(Male)),
        ("Femmes nées à l’étranger", Some(Female)),
        ("Mujeres nacidas en el extranjero", Some(Female)),
        ("Численность женщин по стране рождения", Some(Female)),
        ("السكان الذكور حسب بلد الميلاد", Some(Male)),
        ("外国出生女性人口", Some(Female)),
        ("外国出生人口（男）", Some(Male)),
        ("Males and females by age", None),
        ("Foreign-born by sex", None),
        ("Population h/f", None),
        ("", None),
    ] {
        assert_eq!(sex_in_title(&vocabulary, title), sex, "{title}");
    }
}
