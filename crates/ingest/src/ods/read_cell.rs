//! One cell: its attributes, the text it shows, and what it is.

use super::OdsFault;
use super::fill_sheet::Filling;
use super::read_content::{Input, Shared, count};
use super::read_text::read_text;
use super::read_value::read_value;
use quick_xml::events::BytesStart;
use std::io::BufRead;

/// What the tag of a cell says.
#[derive(Default)]
pub(super) struct CellTag {
    /// `float`, `string` and so on.
    pub(super) kind: String,
    /// The value in any of the attributes for one.
    pub(super) value: Option<String>,
    /// Whether a program says that the cell holds an error.
    pub(super) error: bool,
    pub(super) formula: bool,
    columns_repeated: usize,
    columns_spanned: usize,
    rows_spanned: usize,
}

impl Shared<'_> {
    /// Reads the tag of a cell.
    pub(super) fn cell_tag(&self, tag: &BytesStart<'_>) -> Result<CellTag, OdsFault> {
        let mut cell = CellTag { columns_repeated: 1, columns_spanned: 1, rows_spanned: 1, ..CellTag::default() };
        self.attributes(tag, |name, value| match name {
            "office:value-type" => value.clone_into(&mut cell.kind),
            "calcext:value-type" => cell.error |= value == "error",
            "office:value"
            | "office:date-value"
            | "office:time-value"
            | "office:boolean-value"
            | "office:string-value" => {
                cell.value = Some(value.to_owned());
            }
            "table:formula" => cell.formula = true,
            "table:number-columns-repeated" => cell.columns_repeated = count(value),
            "table:number-columns-spanned" => cell.columns_spanned = count(value),
            "table:number-rows-spanned" => cell.rows_spanned = count(value),
            _ => {}
        })?;
        Ok(cell)
    }
}

/// Reads the cell whose tag this is up to its end, and puts it into the row.
pub(super) fn read_cell<B: BufRead>(
    input: &mut Input<'_, B>,
    tag: CellTag,
    filling: &mut Filling<'_>,
) -> Result<(), OdsFault> {
    let shown = read_text(input)?;
    let value_bytes = tag.value.as_ref().map_or(0, String::len) as u64;
    if value_bytes > input.shared.limits.text_bytes {
        return Err(OdsFault::TextTooLong { sheet: input.shared.sheet.clone() });
    }
    filling.note_formula(tag.formula);
    filling.merge(tag.columns_spanned, tag.rows_spanned);
    let columns = tag.columns_repeated;
    filling.put(read_value(tag, shown), columns)
}
