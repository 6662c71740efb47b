//! Finds a recipe's table in a file, by the texts of its headers and never by a fixed row or column.

use super::match_sheet::{sheet_names, sheets_named};
use crate::fault::{Findings, place, whole_sheet};
use crate::headers::{header_levels, is_hashtag_row};
use crate::pattern::fold;
use crate::recipe::{ColumnPart, Recipe, TablePart, TallyPart, Texts, ValuesPart};
use crate::{IngestFault, IngestFinding, Sheet, Workbook};
use bearings_fault::Severity;

/// A table with the columns that were found for each part of the recipe.
pub(super) struct Located<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) part: &'a TablePart,
    pub(super) header_rows: (usize, usize),
    pub(super) keys: Vec<(usize, &'a ColumnPart)>,
    /// Column, its headers from top to bottom, and the part that takes it.
    pub(super) values: Vec<(usize, Vec<String>, &'a ValuesPart)>,
}

/// How many rows from the top a header may begin.
pub(super) const SEARCHED_ROWS: usize = 200;

/// Finds the table on the sheet of its name; where there is none, on any other sheet that has all its columns, with a
/// finding. The fault names the first text that is missing, and what stands nearest to it.
pub(super) fn locate_table<'a>(
    book: &'a Workbook,
    part: &'a TablePart,
    recipe: &'a Recipe,
    findings: &mut Findings,
) -> Result<Located<'a>, IngestFault> {
    let named = sheets_named(book, part.sheet.as_ref());
    let mut misfit = None;
    for sheet in &named {
        match locate_on(sheet, part) {
            Ok(located) => return Ok(accept(located, findings)),
            Err(fault) => misfit = misfit.or(Some(name_file(fault, book))),
        }
    }
    if let Some(fault) = misfit {
        return Err(fault);
    }
    // Sheets that another part of the recipe claims by name are not taken for this one.
    let claimed = |sheet: &Sheet| {
        let others = recipe.tables.iter().filter(|other| other.id != part.id);
        others.filter_map(|other| other.sheet.as_ref()).any(|pattern| pattern.fits(&sheet.name))
    };
    let expected = part.sheet.as_ref().map(ToString::to_string).unwrap_or_default();
    let fits_title = |located: &Located<'_>| title_row(located).is_some();
    let others = book.sheets.iter().filter(|sheet| !claimed(sheet)).filter_map(|sheet| locate_on(sheet, part).ok());
    let mut others: Vec<_> = others.filter(|located| part.title.is_none() || fits_title(located)).collect();
    if others.len() == 1
        && let Some(located) = others.pop()
    {
        let found = located.sheet.name.clone();
        let what = IngestFinding::SheetRenamed { expected, found: found.clone() };
        findings.add(&what, Severity::Question, whole_sheet(&found));
        return Ok(accept(located, findings));
    }
    Err(IngestFault::SheetMissing { sheet: expected, found: sheet_names(book) })
}

/// A file without sheets is named in place of a sheet.
fn name_file(fault: IngestFault, book: &Workbook) -> IngestFault {
    match fault {
        IngestFault::HeaderMissing { sheet, header, nearest } if sheet.is_empty() => {
            IngestFault::HeaderMissing { sheet: book.file_name.clone(), header, nearest }
        }
        other => other,
    }
}

/// Notes what is unusual about a table that was found.
fn accept<'a>(located: Located<'a>, findings: &mut Findings) -> Located<'a> {
    let (sheet, name) = (located.sheet, &located.sheet.name);
    if let Some(title) = &located.part.title
        && title_row(&located).is_none()
    {
        let what = IngestFinding::TitleChanged { sheet: name.clone(), expected: title.to_string() };
        findings.add(&what, Severity::Question, whole_sheet(name));
    }
    let (first, last) = located.header_rows;
    for (column, levels) in header_levels(sheet, first, last).iter().enumerate() {
        let taken = located.keys.iter().map(|(c, _)| *c).chain(located.values.iter().map(|(c, _, _)| *c));
        let counted = located.part.tally.iter().flat_map(TallyPart::headers);
        let mut looked_at = counted.filter(|header| levels.iter().any(|text| header.has(text)));
        if taken.into_iter().any(|known| known == column) || looked_at.next().is_some() {
            continue;
        }
        let mut below = (last + 1..sheet.rows.len()).map(|row| sheet.cell(row, column));
        let what = match levels.last() {
            Some(header) => IngestFinding::ColumnNotRead { sheet: name.clone(), header: header.clone() },
            None if below.any(|cell| cell.number().is_some()) => IngestFinding::HeaderEmpty { sheet: name.clone() },
            None => continue,
        };
        findings.add(&what, Severity::Note, place(name, last, column));
    }
    located
}

/// The row above the header that fits the recipe's title.
fn title_row(located: &Located<'_>) -> Option<usize> {
    let title = located.part.title.as_ref()?;
    (0..located.header_rows.0).find(|row| located.sheet.rows[*row].iter().any(|cell| title.fits(&cell.text())))
}

/// Slides the header rows down the sheet until every key column is there.
pub(super) fn locate_on<'a>(sheet: &'a Sheet, part: &'a TablePart) -> Result<Located<'a>, IngestFault> {
    let needed: Vec<&ColumnPart> = part.columns.iter().filter(|column| !column.optional).collect();
    let mut best: (usize, Option<&Texts>, usize) = (0, needed.first().map(|column| &column.header), 0);
    for keyed in 0..sheet.rows.len().min(SEARCHED_ROWS) {
        // The window is found by a row in which one of the key headers stands, so that a blank row above is no part of
        // it; header rows without any of them are counted from there.
        let begins = |column: &&&ColumnPart| sheet.rows[keyed].iter().any(|cell| column.header.has(&cell.text()));
        let Some(first) = keyed.checked_sub(part.header_above).filter(|_| needed.iter().any(|column| begins(&column)))
        else {
            continue;
        };
        let last = (first + part.header_rows - 1).min(sheet.rows.len() - 1);
        // Hashtags below the header are one more header row, by which columns may be found in any language.
        let tagged = |row: &usize| *row < sheet.rows.len() && is_hashtag_row(sheet, 0..sheet.rows[*row].len(), *row);
        let last = Some(last + 1).filter(tagged).unwrap_or(last);
        let levels = header_levels(sheet, first, last);
        let found = |column: &ColumnPart| column_with(&levels, &column.header);
        let missing: Vec<_> = needed.iter().filter(|column| found(column).is_none()).collect();
        let present = needed.len() - missing.len();
        match missing.first() {
            None => return columns_of(sheet, part, (first, last), levels),
            Some(column) if present > best.0 => best = (present, Some(&column.header), first),
            Some(_) => {}
        }
    }
    let header = best.1.map(ToString::to_string).unwrap_or_default();
    let last = (best.2 + part.header_rows).min(sheet.rows.len());
    // What another part of the recipe knows is not what was meant here.
    let known = |text: &String| needed.iter().any(|column| column.header.has(text));
    let texts = sheet.rows.iter().take(last).skip(best.2).flatten().map(|cell| cell.text().into_owned());
    let texts = texts.filter(|text| !known(text));
    Err(IngestFault::HeaderMissing { sheet: sheet.name.clone(), nearest: nearest(&header, texts), header })
}

impl Located<'_> {
    /// A column beside those of keys that a tally names, from 0; none where it names none.
    pub(super) fn named_column(&self, header: Option<&Texts>) -> Result<Option<usize>, IngestFault> {
        let Some(header) = header else { return Ok(None) };
        let levels = header_levels(self.sheet, self.header_rows.0, self.header_rows.1);
        let missing = || {
            let texts = levels.iter().flatten().cloned();
            IngestFault::HeaderMissing {
                sheet: self.sheet.name.clone(),
                nearest: nearest(&header.to_string(), texts),
                header: header.to_string(),
            }
        };
        column_with(&levels, header).map(Some).ok_or_else(missing)
    }
}

fn columns_of<'a>(
    sheet: &'a Sheet,
    part: &'a TablePart,
    header_rows: (usize, usize),
    levels: Vec<Vec<String>>,
) -> Result<Located<'a>, IngestFault> {
    let keys: Vec<(usize, &ColumnPart)> =
        part.columns.iter().filter_map(|key| Some((column_with(&levels, &key.header)?, key))).collect();
    let mut values = Vec::new();
    for (column, texts) in levels.iter().enumerate() {
        if texts.is_empty() || keys.iter().any(|(key, _)| *key == column) {
            continue;
        }
        if let Some(part) = part.values.iter().find(|values| takes(values, texts)) {
            values.push((column, texts.clone(), part));
        }
    }
    let absent = |wanted: &&ValuesPart| {
        !wanted.optional && !wanted.skip && !values.iter().any(|(_, _, known)| std::ptr::eq(*known, *wanted))
    };
    if let Some(wanted) = part.values.iter().find(absent) {
        let pattern = wanted.pattern.as_ref().map(ToString::to_string);
        let header = wanted.header.as_ref().map(ToString::to_string).or(pattern).unwrap_or_default();
        let taken = |column: usize| {
            keys.iter().any(|(key, _)| *key == column) || values.iter().any(|(known, _, _)| *known == column)
        };
        let free = levels.iter().enumerate().filter(|(column, _)| !taken(*column));
        let nearest = nearest(&header, free.flat_map(|(_, texts)| texts.iter().cloned()));
        return Err(IngestFault::HeaderMissing { sheet: sheet.name.clone(), header, nearest });
    }
    Ok(Located { sheet, part, header_rows, keys, values })
}

/// The first column that has the text in any header row of its own.
fn column_with(levels: &[Vec<String>], header: &Texts) -> Option<usize> {
    levels.iter().position(|texts| texts.iter().any(|text| header.has(text)))
}

fn takes(values: &ValuesPart, texts: &[String]) -> bool {
    let under = values.header.as_ref().is_none_or(|header| texts.iter().any(|text| header.has(text)));
    let fits = |pattern: &crate::Pattern| texts.last().is_some_and(|lowest| pattern.fits(lowest));
    under && values.pattern.as_ref().is_none_or(fits)
}

/// The text that shares most pairs of letters with the one that was looked for; a dash when none shares half.
fn nearest(wanted: &str, texts: impl Iterator<Item = String>) -> String {
    let pairs = |text: &str| {
        let letters: Vec<char> = fold(text).chars().collect();
        letters.windows(2).map(|pair| (pair[0], pair[1])).collect::<Vec<_>>()
    };
    let wanted = pairs(wanted);
    let alike = |text: &String| {
        let mut left = pairs(text);
        let all = wanted.len() + left.len();
        let mut shared = 0;
        for pair in &wanted {
            if let Some(at) = left.iter().position(|other| other == pair) {
                left.swap_remove(at);
                shared += 1;
            }
        }
        (shared * 200usize).checked_div(all).unwrap_or(0)
    };
    let shares = texts.map(|text| (alike(&text), text)).filter(|(share, _)| *share >= 50);
    shares.max_by_key(|(share, _)| *share).map_or_else(|| "—".to_owned(), |(_, text)| text)
}
