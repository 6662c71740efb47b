//! Which rows of a table are its header and which its data: shown with their numbers, and corrected beside.

use super::mapping::MappingPage;
use super::refusal_note;
use crate::part::text_direction;
use bearings_app::{ROW_FIELDS, RowKind, ShownRow, column_letters};
use bearings_locale::{Message, Words, messages};
use maud::{Markup, html};

/// The rows around header and end, and the fields that say them otherwise.
pub(super) fn table_rows(words: &Words, page: &MappingPage<'_>) -> Markup {
    let title = words.say(&messages::ui_rows_title());
    // A sheet stands as its makers wrote it, whatever the language of the page; so does what scrolls, so that the first
    // column is in view.
    let texts = page.proposal.shown.iter().flat_map(|row| &row.cells);
    let direction = text_direction(texts).unwrap_or("ltr");
    html! {
        section.panel.stack aria-labelledby="table-rows" {
            h2 id="table-rows" { (title) }
            @if let Some(spoken) = page.refused { (refusal_note(spoken)) }
            @if page.rows_changed { p.note.warn role="status" { (words.say(&messages::ui_rows_changed())) } }
            div.cols.two {
                div.scroll dir=(direction) tabindex="0" role="region" aria-label=(title) { (shown(words, page)) }
                @if page.proposal.has_header { (fields(words, page)) }
            }
        }
    }
}

fn shown(words: &Words, page: &MappingPage<'_>) -> Markup {
    let rows = &page.proposal.shown;
    let first = page.proposal.columns.first().map_or(1, |column| column.column);
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    html! {
        table.grid-cells {
            thead { tr {
                th scope="col" { (words.say(&messages::ui_rows_number())) }
                th scope="col" { (words.say(&messages::ui_rows_is())) }
                @for column in (first..).take(width) { th scope="col" { (column_letters(column)) } }
            } }
            tbody { @for row in rows { (shown_row(words, row, width)) } }
        }
    }
}

fn shown_row(words: &Words, row: &ShownRow, width: usize) -> Markup {
    let (is_head, is_other) = (row.kind == RowKind::Header, row.kind == RowKind::Other);
    html! {
        @if row.after_gap { tr { td colspan=(width + 2) aria-hidden="true" { "⋮" } } }
        tr data-row=(row.kind.id()) {
            th.quiet scope="row" { (row.number) }
            td.quiet dir="auto" { (words.say(&messages::ui_rows_kind(row.kind.id()))) }
            @for cell in &row.cells { td.head[is_head].other[is_other] dir="auto" { (cell) } }
        }
    }
}

fn fields(words: &Words, page: &MappingPage<'_>) -> Markup {
    let (answers, seen) = (page.answers, &page.proposal.seen);
    let [header_from, header_to, data_from, data_to, end_at, blank] = ROW_FIELDS;
    let numbers: [(&str, Message, u32); 4] = [
        (header_from, messages::ui_rows_header_from(), seen.header.0),
        (header_to, messages::ui_rows_header_to(), seen.header.1),
        (data_from, messages::ui_rows_data_from(), seen.data.0),
        (data_to, messages::ui_rows_data_to(), seen.data.1),
    ];
    html! {
        div.stack {
            p.quiet { (words.say(&messages::ui_rows_why())) }
            input type="hidden" name="rows-shown" value=(page.rows_shown);
            div.pair.near {
                @for (field, name, row) in &numbers {
                    div.field {
                        label for=(field) { (words.say(name)) }
                        input id=(field) name=(field) value=(answers.text(field)) inputmode="numeric" autocomplete="off" dir="auto" aria-describedby=[(*row > 0).then(|| format!("{field}-seen"))];
                        @if *row > 0 { p.quiet id={ (field) "-seen" } { (words.say(&messages::ui_rows_seen(words.numbers().count(i64::from(*row))))) } }
                    }
                }
            }
            div.field {
                label for=(end_at) { (words.say(&messages::ui_rows_end_at())) }
                input id=(end_at) name=(end_at) value=(answers.text(end_at)) autocomplete="off" dir="auto";
            }
            label.row { input type="checkbox" name=(blank) value="yes" checked[answers.text(blank) == "yes"]; (words.say(&messages::ui_rows_end_at_blank())) }
            div { button type="submit" formaction="/data/map" formnovalidate name="accept" value="rows" { (words.say(&messages::ui_rows_show())) } }
        }
    }
}
