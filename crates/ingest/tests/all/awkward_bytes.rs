//! No bytes make the reader panic.

use crate::files::*;
use bearings_ingest::{Limits, Recipe, open, sniff};
use proptest::prelude::*;
use std::sync::OnceLock;

/// Opens and describes; small limits keep a hostile file from filling the test machine.
fn survives(bytes: &[u8]) {
    let limits = Limits { cells: 200_000, text_bytes: 1 << 16, unpacked_bytes: 1 << 22 };
    if let Ok(book) = open(bytes, "any", &limits) {
        let seen = sniff(&book);
        assert_eq!(seen.sheets.len(), book.sheets.len());
        static RECIPE: OnceLock<Recipe> = OnceLock::new();
        let recipe = RECIPE.get_or_init(|| recipe(UN, "un-desa-ims-tables-2019-age.recipe.toml"));
        let _ = bearings_ingest::read_workbook(&book, recipe, areas(), &|_, _| true);
    }
}

fn mutate(mut bytes: Vec<u8>, changes: &[(prop::sample::Index, u8)], cut: Option<prop::sample::Index>) -> Vec<u8> {
    for (at, byte) in changes {
        let at = at.index(bytes.len());
        bytes[at] = *byte;
    }
    if let Some(cut) = cut {
        bytes.truncate(cut.index(bytes.len()));
    }
    bytes
}

fn changes() -> impl Strategy<Value = (Vec<(prop::sample::Index, u8)>, Option<prop::sample::Index>)> {
    (
        prop::collection::vec(any::<(prop::sample::Index, u8)>(), 0..12),
        prop::option::weighted(0.2, any::<prop::sample::Index>()),
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..4096)) {
        survives(&bytes);
    }

    #[test]
    fn any_text(text in "(Year|Destination|Total|1990|\\.\\.|[,;\t\"\n\r]|.){0,300}") {
        survives(text.as_bytes());
    }

    #[test]
    fn changed_files((changes, cut) in changes(), which in 0usize..4) {
        let original = match which {
            0 => fixture("small.xls"),
            1 => fixture("small.ods"),
            2 => small_xlsx(),
            _ => b"Year,Destination,Total_(mf),0-4_(m)\n1990,Kenya,12,\"3\n\"\n2000,Uganda,..,4\n".to_vec(),
        };
        survives(&mutate(original, &changes, cut));
    }

    /// Changes behind the compression, where the parser meets them.
    #[test]
    fn changed_parts((changes, cut) in changes(), which in 0usize..3) {
        let part = ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml"][which];
        let bytes = changed(&small_xlsx(), part, |text| {
            let mutated = mutate(text.into_bytes(), &changes, cut);
            String::from_utf8_lossy(&mutated).into_owned() + " "
        });
        survives(&bytes);
    }
}

fn small_xlsx() -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (column, text) in ["Year", "Destination", "Total_(mf)", "0-4_(m)"].iter().enumerate() {
        sheet.write(3, column as u16, *text).unwrap();
    }
    for row in 4..9 {
        sheet.write(row, 0, 1990).unwrap();
        sheet.write(row, 1, "Kenya").unwrap();
        sheet.write(row, 2, "..").unwrap();
        sheet.write(row, 3, 4.5).unwrap();
    }
    sheet.merge_range(0, 0, 1, 2, "Title", &rust_xlsxwriter::Format::new()).unwrap();
    book.save_to_buffer().unwrap()
}
