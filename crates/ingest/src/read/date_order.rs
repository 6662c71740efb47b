//! Dates in a column of periods of which the recipe says nothing: read where they can only be meant in one way.

use super::locate_table::Located;
use super::moment::read_moment;
use crate::IngestFinding;
use crate::fault::{Findings, place};
use crate::recipe::{ColumnPart, ColumnRole, DateOrder};
use bearings_fault::Severity;
use std::collections::HashMap;

/// How dates are read where the recipe names no order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DatesSeen {
    /// All of them in this order; those of ISO 8601 in any case.
    In(DateOrder),
    /// Some have the day first and some the month.
    Unclear,
    /// Several of a year speak for the same: they stand for months or quarters.
    PartsOfYears,
}

/// Looks at all dates of the table before its rows are read, and tells the order that they can only have.
pub(super) fn dates_seen(table: &Located<'_>, findings: &mut Findings) -> DatesSeen {
    let plain = |(_, part): &&(usize, &ColumnPart)| part.is == ColumnRole::Period && part.dates.is_none();
    let Some((column, part)) = table.keys.iter().find(plain) else { return DatesSeen::In(DateOrder::Ymd) };
    let rows = || table.header_rows.1 + 1..table.sheet.rows.len();
    let reads = |row: usize, order| read_moment(&table.sheet.cell(row, *column).text(), order);
    let is_iso = |row: usize| reads(row, DateOrder::Ymd).is_some();
    let unsure =
        |row: &usize| !is_iso(*row) && (reads(*row, DateOrder::Dmy).is_some() || reads(*row, DateOrder::Mdy).is_some());
    let open: Vec<usize> = rows().filter(unsure).collect();
    let fits = |wanted| open.iter().all(|row| reads(*row, wanted).is_some());
    let order = match (open.first(), fits(DateOrder::Dmy), fits(DateOrder::Mdy)) {
        (None, ..) => DateOrder::Ymd,
        // Where both orders fit, the year is the same in both, and nothing else of the date is kept.
        (_, true, _) => DateOrder::Dmy,
        (_, false, true) => DateOrder::Mdy,
        _ => return DatesSeen::Unclear,
    };
    let mut days: HashMap<(Vec<String>, i16), i32> = HashMap::new();
    for row in rows().filter(|_| !table.part.add_up) {
        let Some(moment) = reads(row, order) else { continue };
        let others = table.keys.iter().filter(|(other, _)| other != column);
        let others = others.map(|(other, _)| table.sheet.cell(row, *other).text().into_owned()).collect();
        if *days.entry((others, moment.year)).or_insert(moment.day) != moment.day {
            return DatesSeen::PartsOfYears;
        }
    }
    if let Some(row) = open.first().filter(|_| !fits(DateOrder::Dmy) || !fits(DateOrder::Mdy)) {
        let what = out_of_order(&table.sheet.cell(*row, *column).text(), part, order_name(order));
        findings.add_many(&what, Severity::Note, place(&table.sheet.name, *row, *column), open.len() as u64);
    }
    DatesSeen::In(order)
}

/// The finding about dates that are not written year first.
pub(super) fn out_of_order(text: &str, part: &ColumnPart, order: &str) -> IngestFinding {
    let (text, header) = (text.to_owned(), part.header.to_string());
    IngestFinding::DatesOrdered { text, header, order: order.to_owned() }
}

/// The word of recipes.
fn order_name(order: DateOrder) -> &'static str {
    match order {
        DateOrder::Ymd => "ymd",
        DateOrder::Dmy => "dmy",
        DateOrder::Mdy => "mdy",
    }
}
