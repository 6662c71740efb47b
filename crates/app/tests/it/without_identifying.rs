//! A table that leaves the office without the columns that could identify a person.

use crate::world::{checkout, program};

#[test]
fn columns_that_could_identify_a_person_are_left_out_and_named() {
    let (app, folder) = program();
    let forms = checkout().join("crates/ingest/tests/awkward/forms");
    let out = folder.path().join("out.csv");
    let safely = app.write_without_identifying(&forms.join("odk-groups/export.csv"), None, &out).expect("no fault");
    let named = ["deviceid", "home-place-Latitude", "home-place-Longitude", "home-contact", "SubmitterName"];
    assert_eq!(safely.left_out, named);
    let written = std::fs::read_to_string(&out).expect("written");
    assert_eq!(
        written,
        "SubmissionDate,start,end,home-why,home-why_other,size,KEY\n2024-05-01,a,b,work kin,,2,uuid:1\n"
    );
    // Values stay as they stand in the file, although the form would make codes of them.
    let kobo = forms.join("kobo-labels-as-headers/export.xlsx");
    let safely = app.write_without_identifying(&kobo, Some(2), &out).expect("no fault");
    assert_eq!(safely.left_out, ["Portrait"]);
    assert!(std::fs::read_to_string(&out).expect("written").contains("Femme,30,1,Isle census,1\n"));
    let labelled = folder.path().join("out.sav");
    assert!(app.write_without_identifying(&kobo, None, &labelled).is_err() && !labelled.exists());
    // A file without a form is judged by the words of its headers.
    let plain = folder.path().join("plain.csv");
    std::fs::write(&plain, "Nombre completo;País;Teléfono;Edad\nAna Ruiz;Perú;0700;31\nEva Paz;Chile;0701;40\n")
        .expect("written");
    let safely = app.write_without_identifying(&plain, None, &out).expect("no fault");
    assert_eq!(safely.left_out, ["Nombre completo", "Teléfono"]);
    assert_eq!(std::fs::read_to_string(&out).expect("written"), "País,Edad\nPerú,31\nChile,40\n");
    // `Name` alone names persons where rows are persons, and areas elsewhere.
    std::fs::write(&plain, "Name;Sex;Born in\nAna Ruiz;F;Perú\nLeo Paz;M;Chile\n").expect("written");
    let safely = app.write_without_identifying(&plain, None, &out).expect("no fault");
    assert_eq!(safely.left_out, ["Name"]);
    std::fs::write(&plain, "Name;Sex;Persons\nPeru;F;12\nChile;M;13\n").expect("written");
    let safely = app.write_without_identifying(&plain, None, &out).expect("no fault");
    assert!(safely.left_out.is_empty());
}
